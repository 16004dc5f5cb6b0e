import { Button, Input } from 'antd';
import { type ReactElement, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { setLocked } from '../../api/activity.ts';
import {
  BeginSecondFactorDocument,
  ChangePasswordDocument,
  ConfirmSecondFactorDocument,
  LockSessionDocument,
  MyAccessDocument,
  RemoveSecondFactorDocument,
  RenewRecoveryCodesDocument,
  RevokeOwnSessionDocument,
} from '../../api/generated/graphql.ts';
import { isRefusal, refusalLines } from '../../api/refusal.ts';
import { formatDateTime } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { RecoveryCodeList, SessionTable, SignInTable } from '../parts/access-lists.tsx';
import { DeskPage } from '../parts/desk-page.tsx';
import { Notice, ProblemBanner } from '../parts/notice.tsx';
import type { CommandProblem } from '../parts/use-command.ts';
import '../access.css';

/** A handler whose work goes on by itself. */
const quietly = (work: () => Promise<void>) => (): void => void work();

/** One's own door: second factor, password, open sessions, tries to sign in. */
export default function SecurityPage(): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const [{ data, error }, refetch] = useQuery({ query: MyAccessDocument });
  const [, begin] = useMutation(BeginSecondFactorDocument);
  const [, confirm] = useMutation(ConfirmSecondFactorDocument);
  const [, renew] = useMutation(RenewRecoveryCodesDocument);
  const [, remove] = useMutation(RemoveSecondFactorDocument);
  const [, change] = useMutation(ChangePasswordDocument);
  const [, revoke] = useMutation(RevokeOwnSessionDocument);
  const [, lock] = useMutation(LockSessionDocument);
  const [problem, setProblem] = useState<CommandProblem | null>(null);
  const [done, setDone] = useState('');
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [code, setCode] = useState('');
  const [enrolment, setEnrolment] = useState<{ readonly qrSvg: string; readonly secret: string } | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const again = (): void => refetch({ requestPolicy: 'network-only' });

  /** The answer when it is none of the refusals; those are shown. */
  function accepted<Answer extends { readonly __typename: string }>(answer: Answer | undefined): Answer | null {
    setDone('');
    if (answer === undefined) {
      setProblem({ lines: [pick('没送出去，再试一次', 'Not sent, try again')], code: 'NETWORK' });
      return null;
    }
    if (isRefusal(answer)) {
      setProblem({ lines: refusalLines(answer, language), code: answer.code });
      return null;
    }
    setProblem(null);
    again();
    return answer;
  }

  const end = async (sessionId: string): Promise<void> => {
    if (accepted((await revoke({ input: { sessionId } })).data?.revokeOwnSession) !== null) {
      setDone(pick('已结束', 'Ended'));
    }
  };

  if (error !== undefined && data === undefined) {
    return (
      <DeskPage title={pick('登录与安全', 'Sign-in and security')} kpis={[]}>
        <Notice kind="error" code={error.message} onRetry={again} />
      </DeskPage>
    );
  }
  const mine = data?.myAccess;
  return (
    <DeskPage title={pick('登录与安全', 'Sign-in and security')} kpis={[]}>
      {mine === undefined ? (
        <Notice kind="loading" />
      ) : (
        <div className="access-page">
          <ProblemBanner problem={problem} onClose={() => setProblem(null)} />
          {done !== '' && (
            <p className="pill" role="status">
              {done}
            </p>
          )}
          <div className="access-columns">
            <section className="card access-card">
              <h2>{pick('第二因素', 'Second factor')}</h2>
              {codes !== null ? (
                <RecoveryCodeList codes={codes} onDone={() => setCodes(null)} />
              ) : mine.secondFactorSince !== null ? (
                <>
                  <p>
                    {pick('已启用，自 ', 'In use since ')}
                    {formatDateTime(mine.secondFactorSince, language)}
                    {pick(
                      `，还剩 ${mine.recoveryCodesLeft} 个恢复码`,
                      `; ${mine.recoveryCodesLeft} recovery codes left`,
                    )}
                  </p>
                  <label htmlFor="factor-code">{pick('验证器上的 6 位数字', 'Six digits from the app')}</label>
                  <Input
                    id="factor-code"
                    inputMode="numeric"
                    autoComplete="one-time-code"
                    maxLength={12}
                    value={code}
                    onChange={(event) => setCode(event.target.value)}
                  />
                  <div className="access-buttons">
                    <Button
                      disabled={code.trim() === ''}
                      onClick={quietly(async () => {
                        const answer = accepted((await renew({ input: { code } })).data?.renewRecoveryCodes);
                        if (answer?.__typename === 'RecoveryCodes') setCodes(answer.codes);
                        setCode('');
                      })}
                    >
                      {pick('换一批恢复码', 'New recovery codes')}
                    </Button>
                    {!mine.secondFactorRequired && (
                      <Button
                        disabled={code.trim() === ''}
                        onClick={quietly(async () => {
                          if (accepted((await remove({ input: { code } })).data?.removeSecondFactor) !== null)
                            setDone(pick('第二因素已移除', 'Removed'));
                          setCode('');
                        })}
                      >
                        {pick('移除第二因素', 'Remove')}
                      </Button>
                    )}
                  </div>
                </>
              ) : enrolment === null ? (
                <>
                  <p>
                    {mine.secondFactorRequired
                      ? pick('您的岗位必须有第二因素。', 'Your office must have a second factor.')
                      : pick(
                          '建议启用：密码泄露时，别人也进不来。',
                          'Advised: a leaked password alone then opens nothing.',
                        )}
                  </p>
                  <label htmlFor="factor-password">{pick('先确认密码', 'Your password first')}</label>
                  <Input.Password
                    id="factor-password"
                    autoComplete="current-password"
                    value={password}
                    onChange={(event) => setPassword(event.target.value)}
                  />
                  <Button
                    type="primary"
                    disabled={password === ''}
                    onClick={quietly(async () => {
                      const answer = accepted((await begin({ input: { password } })).data?.beginSecondFactor);
                      if (answer?.__typename === 'SecondFactorEnrolment') setEnrolment(answer);
                      setPassword('');
                    })}
                  >
                    {pick('开始设置', 'Set up')}
                  </Button>
                </>
              ) : (
                <>
                  <p>
                    {pick(
                      '用手机上的验证器扫码，再输入它显示的 6 位数字。',
                      'Scan with an authenticator app, then enter its six digits.',
                    )}
                  </p>
                  <img
                    className="qr"
                    alt={pick('第二因素二维码', 'QR code of the second factor')}
                    src={`data:image/svg+xml;utf8,${encodeURIComponent(enrolment.qrSvg)}`}
                  />
                  <p className="mute">
                    {pick('扫不了就手工输入：', 'Or type: ')}
                    <code>{enrolment.secret}</code>
                  </p>
                  <label htmlFor="factor-code">{pick('6 位数字', 'Six digits')}</label>
                  <Input
                    id="factor-code"
                    inputMode="numeric"
                    autoComplete="one-time-code"
                    maxLength={7}
                    value={code}
                    onChange={(event) => setCode(event.target.value)}
                  />
                  <Button
                    type="primary"
                    disabled={code.trim().length < 6}
                    onClick={quietly(async () => {
                      const answer = accepted((await confirm({ input: { code } })).data?.confirmSecondFactor);
                      if (answer?.__typename === 'RecoveryCodes') {
                        setCodes(answer.codes);
                        setEnrolment(null);
                      }
                      setCode('');
                    })}
                  >
                    {pick('确认启用', 'Confirm')}
                  </Button>
                </>
              )}
            </section>
            <section className="card access-card">
              <h2>{pick('密码', 'Password')}</h2>
              <p className="sub">
                {pick(
                  '至少 15 个字符，一句好记的话最好；不要求符号，也不用定期换。可以粘贴。',
                  'At least 15 characters; a sentence is best. No signs asked for, no expiry. Pasting works.',
                )}
              </p>
              <label htmlFor="old-password">{pick('现在的密码', 'Current')}</label>
              <Input.Password
                id="old-password"
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
              <label htmlFor="new-password">{pick('新密码', 'New')}</label>
              <Input.Password
                id="new-password"
                autoComplete="new-password"
                value={newPassword}
                onChange={(event) => setNewPassword(event.target.value)}
              />
              <div className="access-buttons">
                <Button
                  disabled={password === '' || newPassword === ''}
                  onClick={quietly(async () => {
                    if (accepted((await change({ input: { password, newPassword } })).data?.changePassword) === null)
                      return;
                    setPassword('');
                    setNewPassword('');
                    setDone(pick('密码已换，其他登录都已结束', 'Changed; every other session has ended'));
                  })}
                >
                  {pick('更换密码', 'Change')}
                </Button>
                <Button
                  onClick={quietly(async () => {
                    await lock({});
                    setLocked(true);
                  })}
                >
                  {pick('现在锁屏', 'Lock now')}
                </Button>
              </div>
            </section>
          </div>
          <section className="card access-card">
            <h2>{pick('打开的登录', 'Open sessions')}</h2>
            <SessionTable rows={mine.sessions} onEnd={(sessionId) => void end(sessionId)} />
          </section>
          <section className="card access-card">
            <h2>{pick('登录记录', 'Tries to sign in')}</h2>
            <SignInTable rows={mine.signIns} />
          </section>
        </div>
      )}
    </DeskPage>
  );
}

import { Button, Input } from 'antd';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useMutation } from 'urql';
import type { AppConfig } from '../../api/app-config.ts';
import { SignInStaffDocument } from '../../api/generated/graphql.ts';
import { newIdempotencyKey } from '../../api/idempotency.ts';
import { isRefusal } from '../../api/refusal.ts';
import { formatTime } from '../../shared/format.ts';
import { setLanguage, useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon, Logo } from '../../shared/icons.tsx';
import { RecoveryCodeList } from '../parts/access-lists.tsx';
import { enableSound } from '../sound.ts';
import '../access.css';

type Step =
  | { readonly kind: 'PASSWORD' | 'CODE' | 'NEW_PASSWORD' }
  | { readonly kind: 'ENROLMENT'; readonly qrSvg: string; readonly secret: string };

interface SignInAnswer {
  readonly code: string;
  readonly enrolment?: { readonly qrSvg: string; readonly secret: string } | null;
}

/** What is asked for next, when the password was right and something is missing. */
function nextStep({ code, enrolment }: SignInAnswer): Step | null {
  if (code === 'SECOND_FACTOR_REQUIRED') return { kind: 'CODE' };
  if (code === 'NEW_PASSWORD_REQUIRED') return { kind: 'NEW_PASSWORD' };
  return enrolment === null || enrolment === undefined ? null : { kind: 'ENROLMENT', ...enrolment };
}

/** What the provider's way back left in the address. */
function externalProblem(): { readonly text: string; readonly code: string } | null {
  const code = new URLSearchParams(location.search).get('external');
  if (code === null) return null;
  const text =
    code === 'SIGN_IN_FAILED'
      ? '统一登录没有对应的在用账号 / No active account belongs to this sign-in'
      : '统一登录没有成功，请再试一次 / Sign-in at the provider did not work, try again';
  return { text, code: /^[A-Z_]{1,40}$/.test(code) ? code : 'EXTERNAL_FAILED' };
}

/** Staff sign in here; the same click allows the desk's sounds. */
export default function SignInPage({
  config,
  onSignedIn,
}: {
  readonly config: AppConfig;
  readonly onSignedIn: () => void;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<{ readonly text: string; readonly code: string } | null>(() =>
    externalProblem(),
  );
  const [step, setStep] = useState<Step>({ kind: 'PASSWORD' });
  const [totpCode, setTotpCode] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[] | null>(null);
  const [{ fetching }, signIn] = useMutation(SignInStaffDocument);
  const demo = config.production ? [] : (config.demoSignIns ?? []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    enableSound();
    if (login.trim() === '' || password === '') {
      setProblem({ text: pick('请填工号和密码', 'Enter login and password'), code: 'EMPTY' });
      return;
    }
    const input = {
      idempotencyKey: newIdempotencyKey(),
      login: login.trim(),
      password,
      transport: 'COOKIE' as const,
      ...(totpCode.trim() === '' ? {} : { totpCode: totpCode.trim() }),
      ...(newPassword === '' ? {} : { newPassword }),
    };
    const { data, error } = await signIn({ input });
    const answer = data?.signInStaff;
    if (isRefusal(answer)) {
      const next = nextStep(answer);
      if (next !== null && next.kind !== step.kind) {
        setStep(next);
        setProblem(null);
        return;
      }
      const retryAt = answer.__typename === 'SignInRefusal' ? answer.retryAt : null;
      const wait =
        retryAt === null ? '' : pick(`，${formatTime(retryAt)} 后再试`, `. Try again after ${formatTime(retryAt)}`);
      setTotpCode('');
      setProblem({ text: pick(answer.messageZh, answer.messageEn) + wait, code: answer.code });
    } else if (error !== undefined || answer === undefined) {
      setProblem({ text: pick('没连上服务器，再试一次', 'Could not reach the server, try again'), code: 'NETWORK' });
    } else if (answer.__typename === 'Session' && answer.recoveryCodes !== null) {
      setRecoveryCodes(answer.recoveryCodes);
    } else {
      onSignedIn();
    }
  };

  if (recoveryCodes !== null) {
    return (
      <main className="sign-in">
        <div className="card sign-in-card">
          <RecoveryCodeList codes={recoveryCodes} onDone={onSignedIn} />
        </div>
      </main>
    );
  }

  return (
    <main className="sign-in">
      <form className="card sign-in-card" onSubmit={(event) => void submit(event)} noValidate>
        <div className="sign-in-head">
          <Logo size={34} />
          <h1>{pick('大庆 警保联动', 'Daqing fast handling')}</h1>
          <button
            type="button"
            className="icon-button text-button"
            aria-label={pick('切换到英文', 'Switch to Chinese')}
            onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
          >
            {language === 'zh' ? 'EN' : '中'}
          </button>
        </div>
        <p className="sub">
          {pick(
            '快处快赔工作台，民警、查勘员、指挥、中心和理赔',
            'Fast-handling desks for officers, assessors, dispatch, centre and claims',
          )}
        </p>
        {problem !== null && (
          <div className="problem" role="alert">
            <Icon name="warn" size={18} />
            <div>
              <b>{problem.text}</b>
              <small>{problem.code}</small>
            </div>
          </div>
        )}
        <label htmlFor="login">{pick('工号', 'Login')}</label>
        <Input
          id="login"
          size="large"
          autoComplete="username"
          autoFocus
          value={login}
          onChange={(event) => setLogin(event.target.value)}
        />
        <label htmlFor="password">{pick('密码', 'Password')}</label>
        <Input.Password
          id="password"
          size="large"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {step.kind === 'ENROLMENT' && (
          <>
            <p>
              {pick(
                '这个岗位要有第二因素：用手机验证器扫码，再输入 6 位数字。',
                'This office needs a second factor: scan with an authenticator app and enter its six digits.',
              )}
            </p>
            <img
              className="qr"
              alt={pick('第二因素二维码', 'QR code of the second factor')}
              src={`data:image/svg+xml;utf8,${encodeURIComponent(step.qrSvg)}`}
            />
            <p className="mute">
              {pick('扫不了就手工输入：', 'Or type: ')}
              <code>{step.secret}</code>
            </p>
          </>
        )}
        {(step.kind === 'CODE' || step.kind === 'ENROLMENT') && (
          <>
            <label htmlFor="totp">
              {pick('验证器上的 6 位数字（或恢复码）', 'Six digits from the app (or a recovery code)')}
            </label>
            <Input
              id="totp"
              size="large"
              inputMode="numeric"
              autoComplete="one-time-code"
              autoFocus
              maxLength={12}
              value={totpCode}
              onChange={(event) => setTotpCode(event.target.value)}
            />
          </>
        )}
        {step.kind === 'NEW_PASSWORD' && (
          <>
            <label htmlFor="new-password">
              {pick('这是别人给的密码，换成自己的（至少 15 个字符）', 'Choose a password of your own (15 characters)')}
            </label>
            <Input.Password
              id="new-password"
              size="large"
              autoComplete="new-password"
              autoFocus
              value={newPassword}
              onChange={(event) => setNewPassword(event.target.value)}
            />
          </>
        )}
        <Button type="primary" size="large" htmlType="submit" loading={fetching} block>
          {step.kind === 'PASSWORD' ? pick('登录并打开提示音', 'Sign in and allow sounds') : pick('继续', 'Go on')}
        </Button>
        {config.externalSignIn !== null && step.kind === 'PASSWORD' && (
          <Button size="large" block href="/sign-in/external">
            {config.externalSignIn.label ?? pick('单位统一登录', 'Sign in at your organisation')}
          </Button>
        )}
        <p className="mute sign-in-note">
          <Icon name="sound" size={15} />
          {pick('浏览器要点一次才能出声。登录后可随时静音。', 'Browsers need one click before sound. Mute any time.')}
        </p>
      </form>
      {demo.length > 0 && (
        <section className="card sign-in-demo" aria-label={pick('演示账号', 'Demonstration accounts')}>
          <b>{pick('演示账号', 'Demonstration accounts')}</b>
          <p className="mute">
            {pick('只在演示环境出现，人物都是虚构的。', 'Demonstration only; all people are invented.')}
          </p>
          {demo.map((one) => (
            <button
              type="button"
              key={one.login}
              className="demo-row"
              onClick={() => {
                setLogin(one.login);
                if (one.password !== undefined) setPassword(one.password);
              }}
            >
              <Icon name="user" size={15} />
              <b>{pick(one.roleZh, one.roleEn)}</b>
              <span className="mute">{one.login}</span>
            </button>
          ))}
        </section>
      )}
    </main>
  );
}

import { type ReactElement, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { PhoneInvitationStatusDocument, PhoneJoinCaseDocument } from '../../api/generated/graphql.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, usePick, useWords } from '../../shared/i18n.ts';
import { BigButton, ProblemNote } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { useSession } from '../session.ts';
import { useCommand } from '../use-command.ts';
import { frameWords } from '../words.ts';

const words = {
  bar: ['加入这起事故', 'Join this case'],
  title: ['输入对方给你的 4 位口令', 'Enter the 4-digit PIN they gave you'],
  lead: [
    '在对方手机的二维码下面。不用注册，只用来办这一起。',
    'It is under the QR code on their phone. No account, just for this case.',
  ],
  pin: ['4 位口令', '4-digit PIN'],
  join: ['加入', 'Join'],
  tries: ['还能试 {n} 次', '{n} tries left'],
  promise: [
    '你写的封存起来，两边交齐之前对方看不到。',
    'What you write is sealed. They cannot see it before both are in.',
  ],
  closed: ['这个码用不了', 'This code cannot be used'],
  ask: ['请对方点“换一个”，再扫一次新码。', 'Ask them to tap “New one”, then scan again.'],
  officer: ['谈不拢或有人受伤，直接打 110。', 'No agreement, or someone is hurt? Call 110.'],
} as const satisfies Record<string, Phrase>;

/** The other side's way in: a link or a typed code, and the PIN. Nothing about the case is shown before. */
export function JoinScreen(): ReactElement {
  const t = useWords(words);
  const frame = useWords(frameWords);
  const pick = usePick();
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const { renew } = useSession();
  const [pin, setPin] = useState('');
  const [{ data }, recheck] = useQuery({
    query: PhoneInvitationStatusDocument,
    variables: { token },
    requestPolicy: 'network-only',
  });
  const join = useCommand(PhoneJoinCaseDocument, 'joinCase');

  const enter = async (code: string): Promise<void> => {
    if (code.length !== 4) return;
    const session = await join.run({ token, pin: code, transport: 'COOKIE' });
    if (session === null) {
      setPin('');
      recheck();
      return;
    }
    await navigate(session.caseId === null ? '/' : `/case/${session.caseId}`, { replace: true });
    renew();
  };
  const type = (typed: string): void => {
    const digits = typed.replaceAll(/\D/g, '').slice(0, 4);
    setPin(digits);
    void enter(digits);
  };
  const status = data?.invitation;
  const attemptsLeft = join.problem?.attemptsLeft ?? status?.attemptsLeft ?? null;
  const dead = (status !== undefined && !status.usable) || (join.problem !== null && attemptsLeft === 0);
  if (dead) {
    const why = join.problem ?? { messageZh: status?.reasonZh ?? '', messageEn: status?.reasonEn ?? '' };
    return (
      <Page
        title={t('bar')}
        tools
        foot={
          <BigButton look="outline" onClick={() => void navigate('/')}>
            {frame('home')}
          </BigButton>
        }
      >
        <div className="verdict">
          <span className="verdict-icon">
            <Icon name="qr" size={34} weight={2} />
          </span>
          <h1>{t('closed')}</h1>
          <p>{pick(why.messageZh, why.messageEn)}</p>
        </div>
        <p className="lead">{t('ask')}</p>
        <p className="lead">{t('officer')}</p>
      </Page>
    );
  }
  return (
    <Page
      title={t('bar')}
      tools
      foot={
        <BigButton pending={join.pending} disabled={pin.length !== 4} onClick={() => void enter(pin)}>
          {t('join')}
        </BigButton>
      }
    >
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <ProblemNote problem={join.problem} />
      <div className="pin">
        <label htmlFor="pin" className="visually-hidden">
          {t('pin')}
        </label>
        <input
          id="pin"
          className="pin-input"
          value={pin}
          onChange={(event) => type(event.target.value)}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={4}
          placeholder="····"
          aria-invalid={join.problem !== null}
        />
        {attemptsLeft !== null && attemptsLeft < 5 && <p className="hint">{t('tries', { n: attemptsLeft })}</p>}
      </div>
      <p className="foot-note">
        <Icon name="lock" size={15} />
        {t('promise')}
      </p>
    </Page>
  );
}

import { type FormEvent, type ReactElement, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { loadAppConfig } from '../../api/app-config.ts';
import { PhoneRequestSmsCodeDocument, PhoneSignInDriverDocument } from '../../api/generated/graphql.ts';
import { type Phrase, useWords } from '../../shared/i18n.ts';
import { BigButton, Field, ProblemNote } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { useNow } from '../kit/use-now.ts';
import { useSession } from '../session.ts';
import { useCommand } from '../use-command.ts';

const words = {
  title: ['用手机号登录', 'Sign in with your phone'],
  expired: ['请再登录一次', 'Please sign in again'],
  expiredLead: [
    '写的内容都在。如果你是扫码加入的，也可以再扫一次对方的二维码。',
    'Nothing is lost. If you joined by QR code, you can scan it again.',
  ],
  lead: ['不用密码，收一条短信就行。', 'No password, just one text message.'],
  phone: ['手机号', 'Phone number'],
  code: ['短信验证码', 'Code from the message'],
  getCode: ['发验证码', 'Send the code'],
  resend: ['重发', 'Send again'],
  resendIn: ['{s} 秒后可重发', 'Again in {s} s'],
  signIn: ['登录', 'Sign in'],
  sent: ['验证码已发到 {phone}，几分钟内有效', 'Code sent to {phone}, valid for a few minutes'],
  outbox: ['演示环境：看短信', 'Demonstration: read the messages'],
} as const satisfies Record<string, Phrase>;

/** A page of its own: from the home page, or when a session has ended. */
export function SignInPage({ expired = false }: { readonly expired?: boolean }): ReactElement {
  const t = useWords(words);
  const navigate = useNavigate();
  const { renew } = useSession();
  const back = async (): Promise<void> => {
    await navigate('/');
    renew();
  };
  return (
    <Page onBack={() => void back()} tools>
      <h1>{expired ? t('expired') : t('title')}</h1>
      <p className="lead">{expired ? t('expiredLead') : t('lead')}</p>
      <SignInForm />
    </Page>
  );
}

/** Phone number, then the code; afterwards the session is renewed and the page behind it continues by itself. */
export function SignInForm(): ReactElement {
  const t = useWords(words);
  const { renew } = useSession();
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [resendAt, setResendAt] = useState<number | null>(null);
  const [outbox, setOutbox] = useState(false);
  const request = useCommand(PhoneRequestSmsCodeDocument, 'requestSmsCode');
  const signIn = useCommand(PhoneSignInDriverDocument, 'signInDriver');
  const now = useNow(resendAt !== null);

  useEffect(() => {
    loadAppConfig().then(
      (config) => setOutbox(config.devOutbox),
      // Without the settings the link is simply not offered.
      () => setOutbox(false),
    );
  }, []);

  const askForCode = async (): Promise<void> => {
    const sent = await request.run({ phone: phone.replaceAll(/\s/g, '') });
    if (sent !== null) setResendAt(new Date(sent.resendAfter).getTime());
  };
  const submit = async (): Promise<void> => {
    const session = await signIn.run({
      phone: phone.replaceAll(/\s/g, ''),
      code: code.replaceAll(/\s/g, ''),
      transport: 'COOKIE',
    });
    if (session !== null) renew();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void (resendAt === null ? askForCode() : submit());
  };
  const wait = resendAt === null ? 0 : Math.max(0, Math.ceil((resendAt - now) / 1000));
  const problem = signIn.problem ?? request.problem;
  return (
    <form className="form" onSubmit={onSubmit}>
      <ProblemNote problem={problem} />
      <Field
        label={t('phone')}
        path="phone"
        problem={problem}
        value={phone}
        onChange={setPhone}
        type="tel"
        inputMode="numeric"
        autoComplete="tel-national"
        maxLength={13}
        required
      />
      {resendAt !== null && (
        <>
          <p className="hint" role="status">
            {t('sent', { phone })}
          </p>
          <Field
            label={t('code')}
            path="code"
            problem={problem}
            value={code}
            onChange={setCode}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            className="code-input"
            required
          />
          <button
            type="button"
            className="text-button"
            disabled={wait > 0 || request.pending}
            onClick={() => void askForCode()}
          >
            {wait > 0 ? t('resendIn', { s: wait }) : t('resend')}
          </button>
        </>
      )}
      <BigButton submit pending={request.pending || signIn.pending}>
        {resendAt === null ? t('getCode') : t('signIn')}
      </BigButton>
      {outbox && (
        <a className="text-button" href="/dev/outbox" target="_blank" rel="noreferrer">
          {t('outbox')}
        </a>
      )}
    </form>
  );
}

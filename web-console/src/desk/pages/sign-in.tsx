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
import { enableSound } from '../sound.ts';

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
  const [problem, setProblem] = useState<{ readonly text: string; readonly code: string } | null>(null);
  const [{ fetching }, signIn] = useMutation(SignInStaffDocument);
  const demo = config.production ? [] : (config.demoSignIns ?? []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    enableSound();
    if (login.trim() === '' || password === '') {
      setProblem({ text: pick('请填工号和密码', 'Enter login and password'), code: 'EMPTY' });
      return;
    }
    const input = { idempotencyKey: newIdempotencyKey(), login: login.trim(), password, transport: 'COOKIE' as const };
    const { data, error } = await signIn({ input });
    const answer = data?.signInStaff;
    if (isRefusal(answer)) {
      const retryAt = answer.__typename === 'SignInRefusal' ? answer.retryAt : null;
      const wait =
        retryAt === null ? '' : pick(`，${formatTime(retryAt)} 后再试`, `. Try again after ${formatTime(retryAt)}`);
      setProblem({ text: pick(answer.messageZh, answer.messageEn) + wait, code: answer.code });
    } else if (error !== undefined || answer === undefined) {
      setProblem({ text: pick('没连上服务器，再试一次', 'Could not reach the server, try again'), code: 'NETWORK' });
    } else {
      onSignedIn();
    }
  };

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
        <Button type="primary" size="large" htmlType="submit" loading={fetching} block>
          {pick('登录并打开提示音', 'Sign in and allow sounds')}
        </Button>
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

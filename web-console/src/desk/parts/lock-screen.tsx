import { Button, Input } from 'antd';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { useClient, useMutation } from 'urql';
import { idleSeconds, setLocked, useLocked, watchInput } from '../../api/activity.ts';
import { UnlockSessionDocument, ViewerDocument } from '../../api/generated/graphql.ts';
import { requestRefresh } from '../../api/refresh.ts';
import { isRefusal } from '../../api/refusal.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { useSession } from '../session.tsx';

/** How often the desk looks whether it must lock, and tells the server that somebody is there. */
const LOOK_MS = 20_000;

/** Covers the desk when nobody has used it for a while. The page behind stays as it was, filled-in forms included. */
export function LockScreen(): ReactElement | null {
  const { viewer, signOut } = useSession();
  const client = useClient();
  const locked = useLocked();
  const pick = usePick();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [{ fetching }, unlock] = useMutation(UnlockSessionDocument);
  const dialog = useRef<HTMLDialogElement>(null);
  const limitMinutes = viewer.idleLockMinutes;

  useEffect(watchInput, []);
  useEffect(() => {
    if (limitMinutes === null) return undefined;
    const timer = setInterval(() => {
      if (idleSeconds() >= limitMinutes * 60) setLocked(true);
      else if (idleSeconds() * 1000 < LOOK_MS)
        void client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [limitMinutes, client]);
  useEffect(() => {
    if (locked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [locked]);
  if (!locked) return null;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { data, error } = await unlock({ input: { password } });
    const answer = data?.unlockSession;
    if (isRefusal(answer)) setProblem(pick(answer.messageZh, answer.messageEn));
    else if (error !== undefined || answer === undefined) {
      setProblem(
        pick(
          '没连上，或登录已到期；可以退出重新登录',
          'Not connected, or the session has ended; sign out and in again',
        ),
      );
    } else {
      setPassword('');
      setProblem(null);
      setLocked(false);
      requestRefresh();
    }
  };
  return (
    <dialog
      ref={dialog}
      className="lock-screen"
      aria-label={pick('屏幕已锁', 'Locked')}
      onCancel={(event) => event.preventDefault()}
    >
      <form className="card lock-card" onSubmit={(event) => void submit(event)}>
        <div className="with-icon">
          <Icon name="lock" size={20} />
          <h1>{pick('屏幕已锁', 'Locked')}</h1>
        </div>
        <p className="sub">
          {pick(
            `${viewer.displayName}，一段时间没有操作。页面还在原处，输入密码继续。`,
            `${viewer.displayName}, nobody was here for a while. The page is as you left it; enter your password to go on.`,
          )}
        </p>
        {problem !== null && (
          <div className="problem" role="alert">
            <Icon name="warn" size={18} />
            <b>{problem}</b>
          </div>
        )}
        <label htmlFor="unlock">{pick('密码', 'Password')}</label>
        <Input.Password
          id="unlock"
          size="large"
          autoFocus
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="primary" size="large" htmlType="submit" loading={fetching} disabled={password === ''} block>
          {pick('继续', 'Go on')}
        </Button>
        <Button
          type="link"
          onClick={() => {
            setLocked(false);
            signOut();
          }}
        >
          {pick('退出，换人登录', 'Sign out, somebody else')}
        </Button>
      </form>
    </dialog>
  );
}

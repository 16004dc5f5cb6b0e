import { Dropdown } from 'antd';
import { type ReactElement, type ReactNode, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useConnection } from '../../api/connection.ts';
import { formatTimeSeconds } from '../../shared/format.ts';
import { setLanguage, useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon, Logo } from '../../shared/icons.tsx';
import { setTheme, useAppearance } from '../../shared/theme.ts';
import { useFeed } from '../live-feed.tsx';
import { placesOf, roleWords, useSession } from '../session.tsx';
import { setMuted, useMuted } from '../sound.ts';
import { useNow } from './use-now.ts';

export interface Kpi {
  readonly label: string;
  readonly value: string | number;
  readonly after?: string | undefined;
  readonly bad?: boolean;
}

/** A page of the desk: top bar, strips under it, and the page itself filling the rest. */
export function DeskPage({
  title,
  kpis,
  children,
}: {
  readonly title: string;
  readonly kpis: readonly Kpi[];
  readonly children: ReactNode;
}): ReactElement {
  const { viewer } = useSession();
  const pick = usePick();
  const { pathname } = useLocation();
  const desks = placesOf(viewer.roles);
  return (
    <div className="desk">
      <header className="top">
        <Link className="logo" to="/">
          <Logo />
          {pick(`${viewer.city.nameZh} 警保联动`, `${viewer.city.nameEn} fast handling`)}
        </Link>
        <small className="top-title">{title}</small>
        {desks.length > 1 && (
          <nav className="desks" aria-label={pick('工作台', 'Desks')}>
            {desks.map((desk) => (
              <Link key={desk.path} to={desk.path} aria-current={pathname === desk.path ? 'page' : undefined}>
                {pick(desk.zh, desk.en)}
              </Link>
            ))}
          </nav>
        )}
        <div className="kpis">
          {kpis.map((kpi) => (
            <span className={kpi.bad === true ? 'kpi kpi-bad' : 'kpi'} key={kpi.label}>
              {kpi.label} <b>{kpi.value}</b>
              {kpi.after !== undefined && <span className="mute">{kpi.after}</span>}
            </span>
          ))}
        </div>
        <ConnectionDot />
        <TopClock />
        <TopTools />
      </header>
      <StaleStrip />
      <NewCaseBanner />
      <main className="desk-main">{children}</main>
    </div>
  );
}

function ConnectionDot(): ReactElement {
  const { status, ageSeconds } = useConnection();
  const pick = usePick();
  const words = { live: pick('实时', 'Live'), stale: pick('变慢', 'Slow'), offline: pick('断开', 'Offline') };
  return (
    <span className="kpi kpi-live" title={pick('画面上的数据有多新', 'How old the data on screen is')}>
      <span className={`dot dot-${status}`} />
      {words[status]} {pick(`${ageSeconds} 秒前`, `${ageSeconds} s ago`)}
    </span>
  );
}

function TopClock(): ReactElement {
  return <span className="top-clock">{formatTimeSeconds(useNow())}</span>;
}

function TopTools(): ReactElement {
  const { viewer, signOut } = useSession();
  const navigate = useNavigate();
  const { theme } = useAppearance();
  const language = useLanguage();
  const muted = useMuted();
  const pick = usePick();
  const night = theme === 'night';
  const roles = viewer.roles.map((role) => pick(...roleWords[role])).join(' · ');
  return (
    <>
      <button
        type="button"
        className="icon-button text-button"
        aria-label={pick('切换到英文', 'Switch to Chinese')}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {language === 'zh' ? 'EN' : '中'}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-pressed={muted}
        aria-label={muted ? pick('打开声音', 'Sound on') : pick('静音', 'Mute')}
        title={muted ? pick('已静音', 'Muted') : pick('声音开着', 'Sound is on')}
        onClick={() => setMuted(!muted)}
      >
        {muted ? <Icon name="ban" size={19} /> : <Icon name="sound" size={19} />}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={night ? pick('日间配色', 'Day colours') : pick('夜间配色', 'Night colours')}
        onClick={() => setTheme(night ? 'day' : 'night')}
      >
        <Icon name={night ? 'sun' : 'moon'} size={19} />
      </button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'security', label: pick('登录与安全', 'Sign-in and security') },
            { key: 'out', label: pick('退出登录', 'Sign out') },
          ],
          onClick: ({ key }) => (key === 'out' ? signOut() : void navigate('/security')),
        }}
      >
        <button type="button" className="who">
          <span className="avatar" aria-hidden="true">
            {viewer.displayName.slice(0, 1)}
          </span>
          <span className="who-words">
            <b>{viewer.displayName}</b>
            <span className="mute">
              {roles}
              {viewer.badgeNo !== null && ` · ${viewer.badgeNo}`}
            </span>
          </span>
        </button>
      </Dropdown>
    </>
  );
}

function StaleStrip(): ReactElement | null {
  const { status, freshAt } = useConnection();
  const pick = usePick();
  if (status !== 'offline') return null;
  const at = formatTimeSeconds(freshAt);
  return (
    <div className="strip strip-red" role="alert">
      <Icon name="wifioff" size={17} weight={2.2} />
      <b>{pick(`画面停在 ${at}，正在重连`, `Screen stopped at ${at}, reconnecting`)}</b>
      <span>{pick('时间继续走，数据不是新的', 'Ages keep counting; the data is old')}</span>
    </div>
  );
}

function NewCaseBanner(): ReactElement | null {
  const { newCase, dismiss } = useFeed();
  const navigate = useNavigate();
  const pick = usePick();
  const [seen, setSeen] = useState<string | null>(null);
  if (newCase === null || seen === newCase.id) return null;
  return (
    <div className={newCase.level === 1 ? 'strip strip-red' : 'strip strip-amber'} role="status">
      <Icon name="bell" size={17} weight={2.2} />
      <b>{pick(`新案 ${newCase.no}`, `New case ${newCase.no}`)}</b>
      <span>{newCase.place}</span>
      <button
        type="button"
        className="strip-button"
        onClick={() => {
          setSeen(newCase.id);
          void navigate(`/case/${newCase.id}`);
        }}
      >
        {pick('查看', 'View')}
      </button>
      <button type="button" className="strip-button" onClick={dismiss}>
        {pick('知道了', 'OK')}
      </button>
    </div>
  );
}

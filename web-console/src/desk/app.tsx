import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { lazy, type ReactElement, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { Provider, useMutation, useQuery } from 'urql';
import { type AppConfig, loadAppConfig } from '../api/app-config.ts';
import { type ApiClient, createApiClient } from '../api/client.ts';
import { SignOutDocument, ViewerDocument } from '../api/generated/graphql.ts';
import { useLanguage, usePick } from '../shared/i18n.ts';
import { useAppearance } from '../shared/theme.ts';
import { deskTheme } from './antd-theme.ts';
import { LiveFeed } from './live-feed.tsx';
import { LockScreen } from './parts/lock-screen.tsx';
import { Notice } from './parts/notice.tsx';
import { places, placesOf, SessionContext } from './session.tsx';

const SecurityPage = lazy(() => import('./pages/security.tsx'));
const StaffPage = lazy(() => import('./pages/staff.tsx'));
const AccessTablePage = lazy(() => import('./pages/access-table.tsx'));
const SignInPage = lazy(() => import('./pages/sign-in.tsx'));
const QueuePage = lazy(() => import('./pages/queue.tsx'));
const CasePage = lazy(() => import('./pages/case.tsx'));
const DeterminationPage = lazy(() => import('./pages/determination.tsx'));
const OfficerPage = lazy(() => import('./pages/officer.tsx'));
const CenterPage = lazy(() => import('./pages/center.tsx'));
const DispatchPage = lazy(() => import('./pages/dispatch.tsx'));
const ClocksPage = lazy(() => import('./pages/clocks.tsx'));
const CalendarPage = lazy(() => import('./pages/calendar.tsx'));
const AuditPage = lazy(() => import('./pages/audit.tsx'));
const RulesPage = lazy(() => import('./pages/rules.tsx'));
const ClaimsPage = lazy(() => import('./pages/claims.tsx'));
const PolicyPage = lazy(() => import('./pages/policy.tsx'));
const MandatesPage = lazy(() => import('./pages/mandates.tsx'));
const CrewPage = lazy(() => import('./pages/crew.tsx'));
const DecisionsPage = lazy(() => import('./pages/decisions.tsx'));

const pages: Readonly<Record<string, ReactElement>> = {
  '/dispatch': <DispatchPage />,
  '/admin/staff': <StaffPage />,
  '/admin/access': <AccessTablePage />,
  '/queue': <QueuePage />,
  '/officer': <OfficerPage />,
  '/center': <CenterPage />,
  '/rules': <RulesPage />,
  '/claims': <ClaimsPage />,
  '/clocks': <ClocksPage />,
  '/calendar': <CalendarPage />,
  '/audit': <AuditPage />,
  '/policy': <PolicyPage />,
  '/mandates': <MandatesPage />,
  '/crew': <CrewPage />,
};

/** The desk console: settings, session, theme and language around the pages. */
export function DeskApp(): ReactElement {
  const language = useLanguage();
  const { theme } = useAppearance();
  const [config, setConfig] = useState<AppConfig | Error | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    loadAppConfig().then(setConfig, (error: unknown) => {
      setConfig(error instanceof Error ? error : new Error(String(error)));
    });
  }, [attempt]);
  const antdTheme = useMemo(() => deskTheme(theme), [theme]);
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={antdTheme} button={{ autoInsertSpace: false }}>
      {config === null ? (
        <Notice kind="loading" />
      ) : config instanceof Error ? (
        <Notice kind="error" code={config.message} onRetry={() => setAttempt(attempt + 1)} />
      ) : (
        <ClientScope config={config} />
      )}
    </ConfigProvider>
  );
}

/** One API client per session: signing in or out throws the cache away. */
function ClientScope({ config }: { readonly config: AppConfig }): ReactElement {
  const [generation, setGeneration] = useState(0);
  const renew = useCallback(() => setGeneration((value) => value + 1), []);
  const [api, setApi] = useState<ApiClient | null>(null);
  useEffect(() => {
    const made = createApiClient({ onSignedOut: renew });
    setApi(made);
    return made.close;
  }, [generation, renew]);
  if (api === null) return <Notice kind="loading" />;
  return (
    <Provider value={api.client} key={generation}>
      <BrowserRouter basename="/console">
        <Suspense fallback={<Notice kind="loading" />}>
          <Gate config={config} onSession={renew} />
        </Suspense>
      </BrowserRouter>
    </Provider>
  );
}

function Gate({ config, onSession }: { readonly config: AppConfig; readonly onSession: () => void }): ReactElement {
  const [{ data, error }, refetch] = useQuery({ query: ViewerDocument });
  const [, signOut] = useMutation(SignOutDocument);
  const pick = usePick();
  const viewer = data?.viewer;
  const session = useMemo(() => {
    if (viewer === null || viewer === undefined) return null;
    return { config, viewer, signOut: () => void signOut({}).then(onSession) };
  }, [config, viewer, signOut, onSession]);
  if (error !== undefined && data === undefined) {
    return <Notice kind="error" code={error.message} onRetry={() => refetch({ requestPolicy: 'network-only' })} />;
  }
  if (data === undefined) return <Notice kind="loading" />;
  if (session === null) {
    return (
      <Routes>
        <Route path="/sign-in" element={<SignInPage config={config} onSignedIn={onSession} />} />
        <Route path="*" element={<Navigate to="/sign-in" replace />} />
      </Routes>
    );
  }
  const mine = placesOf(session.viewer.roles);
  const home = mine[0]?.path;
  if (home === undefined) {
    return (
      <Notice
        kind="empty"
        title={pick('这个账号没有工作台', 'This account has no desk')}
        text={pick(
          '司机请用手机页面；员工请联系管理员分配岗位。',
          'Drivers use the phone page; staff ask an administrator for a role.',
        )}
        action={pick('退出', 'Sign out')}
        onRetry={session.signOut}
      />
    );
  }
  return (
    <SessionContext value={session}>
      <LockScreen />
      <LiveFeed>
        <Routes>
          {places
            .filter((place) => mine.includes(place))
            .map(({ path }) => (
              <Route key={path} path={path} element={pages[path]} />
            ))}
          <Route path="/security" element={<SecurityPage />} />
          <Route path="/case/:id" element={<CasePage />} />
          <Route path="/case/:id/determination" element={<DeterminationPage />} />
          <Route path="/case/:id/decisions" element={<DecisionsPage />} />
          <Route path="*" element={<Navigate to={home} replace />} />
        </Routes>
      </LiveFeed>
    </SessionContext>
  );
}

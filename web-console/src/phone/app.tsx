import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import { ConfigProvider } from 'antd-mobile';
import enUS from 'antd-mobile/es/locales/en-US';
import zhCN from 'antd-mobile/es/locales/zh-CN';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { Provider } from 'urql';
import { createApiClient } from '../api/client.ts';
import { useLanguage } from '../shared/i18n.ts';
import { CasePage } from './case-page.tsx';
import { indexedDbShelf, memoryShelf } from './photos/photo-shelf.ts';
import { PhotoQueue } from './photos/photo-queue.ts';
import { PhotoQueueContext } from './photos/queue-context.ts';
import { photoSender } from './photos/send-photo.ts';
import { ReportPage } from './report-page.tsx';
import { HomeScreen } from './screens/home.tsx';
import { JoinScreen } from './screens/join.tsx';
import { SignInPage } from './screens/sign-in.tsx';
import { SessionContext } from './session.ts';

/** All phone pages. One session at a time; signing in or out starts a new client without losing the address. */
export function PhoneApp(): ReactElement {
  const [generation, setGeneration] = useState(0);
  const renew = useCallback(() => setGeneration((before) => before + 1), []);
  const session = useMemo(() => ({ renew }), [renew]);
  const language = useLanguage();
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS}>
      <SessionContext.Provider value={session}>
        <BrowserRouter>
          <SignedSession key={generation} />
        </BrowserRouter>
      </SessionContext.Provider>
    </ConfigProvider>
  );
}

function SignedSession(): ReactElement {
  const [signedOut, setSignedOut] = useState(false);
  const [{ api, queue }] = useState(() => {
    const made = createApiClient({ onSignedOut: () => setSignedOut(true) });
    const shelf = 'indexedDB' in window ? indexedDbShelf() : memoryShelf();
    return { api: made, queue: new PhotoQueue(shelf, photoSender(made.client)) };
  });
  useEffect(() => {
    const send = (): void => void queue.retry();
    window.addEventListener('online', send);
    void queue.resume();
    return () => {
      window.removeEventListener('online', send);
      api.close();
    };
  }, [api, queue]);
  return (
    <Provider value={api.client}>
      <PhotoQueueContext.Provider value={queue}>
        {signedOut ? (
          <SignInPage expired />
        ) : (
          <Routes>
            <Route path="/" element={<HomeScreen />} />
            <Route path="/report" element={<ReportPage />} />
            <Route path="/case/:id" element={<CasePage />} />
            <Route path="/j/:token" element={<JoinScreen />} />
            <Route path="*" element={<Navigate to="/" replace />} />
          </Routes>
        )}
      </PhotoQueueContext.Provider>
    </Provider>
  );
}

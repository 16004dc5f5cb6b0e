import { type ReactElement, useSyncExternalStore } from 'react';
import { Icon } from '../../shared/icons.tsx';
import { useWords } from '../../shared/i18n.ts';
import { usePhotoQueue } from '../photos/queue-context.ts';
import { frameWords } from '../words.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Does the phone believe it has a network? */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
}

/** Amber strip while there is no network: what is kept where, and how many photos wait. */
export function OfflineStrip(): ReactElement | null {
  const t = useWords(frameWords);
  const online = useOnline();
  const { items } = usePhotoQueue();
  if (online) return null;
  return (
    <div className="offline-strip" role="status">
      <Icon name="wifioff" size={18} weight={2} />
      {items.length > 0 ? t('offlinePhotos', { n: items.length }) : t('offline')}
    </div>
  );
}

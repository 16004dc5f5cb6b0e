import { createContext, type ReactElement, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { useSubscription } from 'urql';
import { type BoardChangedSubscription, BoardChangedDocument } from '../api/generated/graphql.ts';
import { requestRefresh } from '../api/refresh.ts';
import { caseLevel, isWaiting, shortNo } from './model/case-view.ts';
import { useSession } from './session.tsx';
import { playSound } from './sound.ts';

export interface NewCase {
  readonly id: string;
  readonly no: string;
  readonly place: string;
  readonly level: number;
}

interface Feed {
  /** The newest case that came in while this desk was open, until it is dismissed. */
  readonly newCase: NewCase | null;
  readonly dismiss: () => void;
}

const FeedContext = createContext<Feed>({ newCase: null, dismiss: () => undefined });

/** Banner data of the live feed. */
export function useFeed(): Feed {
  return useContext(FeedContext);
}

/** A case reported this recently is announced; older ones only changed. */
const freshForMs = 60_000;

/** Listens to every change this desk may see: rows update through the cache, lists are fetched again, new cases ring. */
export function LiveFeed({ children }: { readonly children: ReactNode }): ReactElement {
  const { viewer } = useSession();
  const [newCase, setNewCase] = useState<NewCase | null>(null);
  const known = useRef(new Set<string>());
  const claimsOnly = viewer.roles.every((role) =>
    ['INSURER_CLAIMS', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'].includes(role),
  );
  useSubscription<BoardChangedSubscription>({ query: BoardChangedDocument, pause: claimsOnly }, (_previous, data) => {
    const changed = data.boardChanged.accidentCase;
    if (changed !== null) {
      requestRefresh();
      const fresh = Date.now() - Date.parse(changed.reportedAt) < freshForMs;
      if (isWaiting(changed) && fresh && !known.current.has(changed.id)) {
        const level = caseLevel(changed);
        playSound(level === 1 ? 'danger' : 'new-case');
        setNewCase({ id: changed.id, no: shortNo(changed.caseNo), place: changed.place.description, level });
      }
      known.current.add(changed.id);
    }
    return data;
  });
  const feed = useMemo(() => ({ newCase, dismiss: () => setNewCase(null) }), [newCase]);
  return <FeedContext value={feed}>{children}</FeedContext>;
}

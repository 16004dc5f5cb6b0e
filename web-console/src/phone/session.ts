import { createContext, useContext } from 'react';

export interface SessionActions {
  /** After signing in, joining or signing out: a fresh client and cache, the same address, drafts untouched. */
  readonly renew: () => void;
}

export const SessionContext = createContext<SessionActions>({ renew: () => undefined });

export function useSession(): SessionActions {
  return useContext(SessionContext);
}

import { createContext, useContext, type ReactElement } from 'react';
import { useWords } from '../../shared/i18n.ts';
import type { Problem } from '../use-command.ts';
import { frameWords } from '../words.ts';

export interface OfficerAsk {
  readonly ask: () => void;
  readonly pending: boolean;
  /** Why the last try did not go through. */
  readonly problem: Problem | null;
}

/** Set around the pages of a case as long as a party may have an officer by asking; null everywhere else. */
export const OfficerContext = createContext<OfficerAsk | null>(null);

/** One tap and an officer takes over: on every page of the case until all have signed, and always honoured (Order 146 art 20). */
export function AskOfficer(): ReactElement | null {
  const t = useWords(frameWords);
  const officer = useContext(OfficerContext);
  if (officer === null) return null;
  return (
    <button type="button" className="sos ask-officer" onClick={officer.ask} disabled={officer.pending}>
      {t('wantOfficer')}
    </button>
  );
}

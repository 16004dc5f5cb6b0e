import type { ReactElement } from 'react';
import { useSubscription } from 'urql';
import {
  CaseChangedDocument,
  type CaseDetailFragment,
  CasePageDocument,
  type Role,
} from '../../api/generated/graphql.ts';
import { type LiveQuery, useLiveQuery } from '../../api/use-live-query.ts';
import { useSession } from '../session.tsx';
import { AccountsTable } from './accounts-table.tsx';
import { AgreementCard } from './agreement-card.tsx';
import { ClocksCard } from './clocks-card.tsx';
import { CaseTabs } from './case-tabs.tsx';
import { LifecycleCard } from './lifecycle-card.tsx';
import { MoneyCard } from './money-card.tsx';
import { OfficerCard } from './officer-card.tsx';
import { PhotoPair } from './photo-pair.tsx';
import { ConflictCard, MandateCard, ReasonsCard, RuleCard } from './side-cards.tsx';
import { Sketch } from './sketch.tsx';
import { ProofCard } from './verification.tsx';

/** Who decides on a case: officers and their head. */
const POLICE: readonly Role[] = ['OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD'];

export interface LiveCase extends Pick<LiveQuery<unknown>, 'loading' | 'updating' | 'error' | 'refetch'> {
  /** Null when there is no such case or this viewer may not see it. */
  readonly one: CaseDetailFragment | null | undefined;
}

/** One case, kept up to date by its own event stream. */
export function useLiveCase(id: string | null): LiveCase {
  const { data, ...state } = useLiveQuery(CasePageDocument, { id: id ?? '' }, id === null);
  useSubscription({ query: CaseChangedDocument, variables: { caseId: id ?? '' }, pause: id === null });
  return { one: id === null ? undefined : data?.accidentCase, ...state };
}

/** The evidence side: photos large, both accounts, the sketch. */
export function CaseEvidence({ one }: { readonly one: CaseDetailFragment }): ReactElement {
  return (
    <div className="case-left">
      <PhotoPair key={one.id} photos={one.photos} slots={one.photoSlots} />
      <div className="case-below">
        <div className="card accounts-card">
          <AccountsTable one={one} />
        </div>
        <div className="card sketch-card">
          <Sketch parties={one.parties} />
        </div>
      </div>
    </div>
  );
}

/** The law side: what officers do, the document once drafted, rule, money, mandate, conflicts, reasons, clocks, timeline. */
export function CaseLaw({ one }: { readonly one: CaseDetailFragment }): ReactElement {
  const { viewer } = useSession();
  return (
    <div className="case-right">
      {viewer.roles.some((role) => POLICE.includes(role)) && <OfficerCard key={`officer ${one.id}`} one={one} />}
      <AgreementCard one={one} />
      <RuleCard one={one} />
      <MoneyCard key={`money ${one.id}`} one={one} />
      <MandateCard one={one} />
      <ConflictCard one={one} />
      <ReasonsCard one={one} />
      <LifecycleCard caseId={one.id} />
      <ClocksCard key={`clocks ${one.id}`} caseId={one.id} />
      {viewer.roles.includes('SUPERVISOR') && <ProofCard caseNo={one.caseNo} />}
      <CaseTabs one={one} />
    </div>
  );
}

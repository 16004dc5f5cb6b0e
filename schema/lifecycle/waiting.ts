import { builder } from '../builder.ts';
import type { CaseRow } from '../case/queries.ts';
import type { CaseState } from '../case/state-machine.ts';
import { AccidentCase } from '../case/types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { loadAnswers, loadProposal } from '../liability/types.ts';
import { loadAccounts, loadParties } from '../party/types.ts';

const WAITING_FOR = [
  'REPORTER',
  'OTHER_PARTY',
  'BOTH_PARTIES',
  'ASSESSOR',
  'OFFICER',
  'CENTER',
  'SYSTEM',
  'NOBODY',
] as const;
export type WaitingFor = (typeof WAITING_FOR)[number];

/** Who acts next where the state alone says it; null where it hangs on what the parties have done. */
export const WAITING_BY_STATE: Record<CaseState, WaitingFor | null> = {
  INTAKE_REVIEW: 'OFFICER',
  NOT_ACCEPTED: 'NOBODY',
  REPORTED: 'REPORTER',
  EVIDENCE_SEALED: null,
  ACCOUNTS_SEALED: 'ASSESSOR',
  LIABILITY_PROPOSED: null,
  AGREEMENT_DRAFTED: 'BOTH_PARTIES',
  AGREEMENT_SIGNED: 'SYSTEM',
  DOCUMENT_ISSUED: 'SYSTEM',
  CLAIMS_FILED: 'SYSTEM',
  CLOSED: 'NOBODY',
  WITH_OFFICER: 'OFFICER',
  DETERMINATION_DRAFTED: 'OFFICER',
  DETERMINATION_ISSUED: 'OFFICER',
  DETERMINATION_SERVED: 'SYSTEM',
  WITH_CENTER: 'CENTER',
  MERGED: 'NOBODY',
  TRANSFERRED: 'NOBODY',
};

async function waitingFor(row: CaseRow, context: RequestContext): Promise<WaitingFor> {
  const certain = WAITING_BY_STATE[row.state];
  if (certain !== null) return certain;
  const parties = await loadParties(context, row.id);
  if (row.state === 'LIABILITY_PROPOSED') {
    const proposal = await loadProposal(context, row.id);
    const answers = proposal === null ? [] : await loadAnswers(context, proposal.id);
    const open = parties.some((party) => !answers.some(({ partyId }) => partyId === party.id));
    return open ? 'BOTH_PARTIES' : 'ASSESSOR';
  }
  const accounts = await loadAccounts(context, row.id);
  const open = parties.filter((party) => !accounts.some(({ partyId }) => partyId === party.id));
  if (open.length > 1) return 'BOTH_PARTIES';
  return open[0]?.ordinal === 1 ? 'REPORTER' : 'OTHER_PARTY';
}

const WaitingForEnum = builder.enumType('WaitingFor', {
  description: 'Who must act next.',
  values: WAITING_FOR,
});
builder.objectField(AccidentCase, 'waitingFor', (t) =>
  t.field({
    type: WaitingForEnum,
    description: 'Who must act next. A proposal waits for the parties until each has answered it.',
    resolve: (row, _args, context) => waitingFor(row, context),
  }),
);

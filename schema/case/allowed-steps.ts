import { isAmong } from '../access/actions.ts';
import { hasRole } from '../core/actor.ts';
import type { RequestContext } from '../core/request-context.ts';
import { isAtDeskOf } from './claiming.ts';
import type { CaseRow } from './queries.ts';
import { stepsFrom, STEP_ACTORS, type CaseStepType } from './state-machine.ts';

/** Whether a step would go through as far as one slice knows: has this party told already, is there something to decide. */
export type StepGuard = (row: CaseRow, context: RequestContext) => boolean | Promise<boolean>;

/** What the slices above the case add to the table; each says it of its own steps, when it is loaded. */
const guards = new Map<CaseStepType, StepGuard[]>();
export function guardSteps(steps: readonly CaseStepType[], guard: StepGuard): void {
  for (const step of steps) guards.set(step, [...(guards.get(step) ?? []), guard]);
}

/**
 * Steps that would go through for this viewer now: what the state, the role, the claim, the evidence and each slice permit.
 * Screens derive their buttons from it; the commands check everything again.
 */
export async function allowedSteps(row: CaseRow, context: RequestContext): Promise<CaseStepType[]> {
  const likely = stepsFrom(row.state).filter((step) => mayTake(row, context, step));
  const permitted = await Promise.all(
    likely.map(async (step) => {
      for (const guard of guards.get(step) ?? []) if (!(await guard(row, context))) return false;
      return true;
    }),
  );
  return likely.filter((_step, index) => permitted[index]);
}

/** What the row alone says. Whether a party has a seat here, and what it did on it, the guards ask. */
function mayTake(row: CaseRow, { actor }: RequestContext, step: CaseStepType): boolean {
  const partySeat = actor.kind === 'DRIVER' || actor.kind === 'PARTY' ? { id: actor.id, ordinal: 0 } : null;
  if (!isAmong(actor, STEP_ACTORS[step], partySeat)) return false;
  switch (step) {
    case 'CLAIM_CASE':
      return row.claimedBy === null && isAtDeskOf(actor, row);
    case 'RELEASE_CASE':
    case 'REQUEST_PHOTOS':
    case 'DRAFT_AGREEMENT':
    case 'HAND_OVER_CASE':
    case 'DIVERT_TO_SCENE':
    case 'WITHDRAW_DETERMINATION':
    case 'MEDIATE_ON_SPOT':
    case 'ACCEPT_REPORT':
    case 'REFUSE_REPORT':
      return row.claimedBy === actor.id;
    case 'DRAFT_DETERMINATION':
    case 'SIGN_DETERMINATION':
    case 'SPLIT_CASE':
      return row.claimedBy === actor.id && !row.recusalPending;
    case 'TRANSFER_CASE':
      return hasRole(actor, 'UNIT_HEAD') || (row.claimedBy === actor.id && !row.recusalPending);
    case 'REQUEST_RECUSAL':
      return row.claimedBy !== null && !row.recusalPending && (actor.kind !== 'STAFF' || row.claimedBy === actor.id);
    case 'DECIDE_RECUSAL':
      return row.recusalPending;
    case 'PROPOSE_LIABILITY':
      return row.claimedBy === actor.id && row.firstSignedAt === null;
    case 'MERGE_CASE':
      return row.firstSignedAt === null;
    case 'CLEAR_ROAD':
      return row.evidenceSealedAt !== null && row.roadClearedAt === null && row.sceneDuty !== 'HOLD';
    case 'PLACE_HOLD':
      return row.holdSince === null;
    case 'LIFT_HOLD':
      return row.holdSince !== null;
    default:
      return true;
  }
}

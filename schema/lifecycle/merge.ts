import { leaveQuickPathIfNeeded } from '../accident/decision.ts';
import { raiseDuty, raiseRoute, type CaseRoute, type SceneDuty } from '../accident/rules.ts';
import { requireReason } from '../case/claiming.ts';
import type { CaseRow } from '../case/queries.ts';
import { holdCase, lockInOrder, passOnMerged, takeStep, type HeldCase } from '../case/service.ts';
import { transition } from '../case/state-machine.ts';
import { runCommand, type Command } from '../core/command.ts';
import { NotFoundRefusal } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { sealEvidenceIfMinimumMet } from '../evidence/service.ts';
import { moveSessions } from '../identity/service.ts';
import { sendSmsToParties } from '../party/messages.ts';
import {
  completeAccountsIfReady,
  fillSeat,
  findAccountsOf,
  findPartiesOf,
  insertAccount,
  insertParty,
  markMoved,
  withdrawInvitations,
} from '../party/service.ts';
import { LifecycleRefusal } from './errors.ts';
import { seatMoves, type SeatMove } from './seats.ts';

/**
 * Two reports of one accident become one case, as long as nobody has signed anything. The people of the merged report get
 * their seats in the surviving case, their sealed stories come with them, its photos stay where they were taken and are shown
 * there; the stricter route of the two holds. All events of both stay.
 *
 * @throws LifecycleRefusal, IllegalStepError, NotFoundRefusal
 * @source domain.md 8.1 S-10 (orders from insurer and 110 merge), peers.md (d): joined, not duplicated
 */
export async function mergeCases(
  caller: Caller,
  key: string,
  input: { fromCaseId: string; intoCaseId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'mergeCases', key, body: input }, async (command) => {
    const { fromCaseId, intoCaseId } = input;
    if (!isId(fromCaseId) || !isId(intoCaseId)) throw new NotFoundRefusal('这起案件', 'Case');
    await lockInOrder(command.tx, command.actor.cityCode, [fromCaseId, intoCaseId]);
    const from = await holdCase(command, fromCaseId, 'MERGE_CASE');
    const into = await holdCase(command, intoCaseId, 'MERGE_CASE');
    transition(from.row.state, 'MERGE_CASE');
    transition(into.row.state, 'ABSORB_CASE');
    requireReason(input.reason);
    assertMergeable(from.row, into.row);
    const seats = await moveSeats(command, from.row, into.row);
    const reason = input.reason.trim();
    await takeStep(command, from, 'MERGE_CASE', {
      payload: { intoCaseId: into.row.id, intoCaseNo: into.row.caseNo, reason },
      changes: { mergedInto: into.row.id, closedAt: command.now, claimedBy: null, claimedAt: null },
    });
    await passOnMerged(command.tx, from.row.cityCode, from.row.id, into.row.id);
    const absorbed = await takeStep(command, into, 'ABSORB_CASE', {
      payload: { fromCaseId: from.row.id, caseNo: from.row.caseNo, seats, reason },
      changes: stricterOf(from.row, into.row),
    });
    await drawConsequences(command, absorbed);
    await sendSmsToParties(command, absorbed.row, 'CASE_MERGED');
    return { caseId: into.row.id };
  });
}

function assertMergeable(from: CaseRow, into: CaseRow): void {
  if (from.id === into.id) throw new LifecycleRefusal('MERGE_SAME');
  if (from.firstSignedAt !== null || into.firstSignedAt !== null) throw new LifecycleRefusal('MERGE_SIGNED');
  if (into.state === 'INTAKE_REVIEW' && from.state !== 'INTAKE_REVIEW') throw new LifecycleRefusal('MERGE_INTO_LATE');
}

/** The stricter route and duty of the two, with the decision that gave the route. */
function stricterOf(from: CaseRow, into: CaseRow) {
  const route = raiseRoute(into.route as CaseRoute, from.route as CaseRoute);
  const rises = route !== into.route;
  return {
    route,
    thenRoute: rises ? from.thenRoute : into.thenRoute,
    decisionId: rises ? from.decisionId : into.decisionId,
    sceneDuty: raiseDuty(into.sceneDuty as SceneDuty, from.sceneDuty as SceneDuty),
    withCenterSince: into.withCenterSince ?? from.withCenterSince,
    roadClearedAt: into.roadClearedAt ?? from.roadClearedAt,
    ...(from.holdSince !== null && into.holdSince === null
      ? { holdSince: from.holdSince, holdReason: from.holdReason }
      : {}),
  };
}

/** Gives the people of the merged report their seats and brings their sealed stories. Returns what the event says. */
async function moveSeats(command: Command, from: CaseRow, into: CaseRow): Promise<object[]> {
  const { tx, now } = command;
  const { cityCode } = into;
  const seats = await findPartiesOf(tx, cityCode, [into.id]);
  const moves = seatMoves(await findPartiesOf(tx, cityCode, [from.id]), seats);
  if (moves === null) throw new LifecycleRefusal('MERGE_TOO_MANY');
  const accounts = await findAccountsOf(tx, cityCode, [from.id, into.id]);
  const tells = (seatId: string) => accounts.find(({ partyId }) => partyId === seatId);
  const atDesk = into.state === 'WITH_OFFICER' || into.state === 'WITH_CENTER';
  // Whoever comes in after the stories were revealed would read them before telling their own.
  if (into.accountsSealedAt !== null && !atDesk && moves.some(({ seat }) => seat === null || !tells(seat.id))) {
    throw new LifecycleRefusal('MERGE_SURVIVOR_TOO_FAR');
  }
  const told: object[] = [];
  let ordinal = Math.max(0, ...seats.map((seat) => seat.ordinal));
  for (const move of moves) {
    const seat = move.seat ?? (await addSeat(command, into, move, (ordinal += 1)));
    await fillSeat(tx, cityCode, seat.id, move.from);
    await markMoved(tx, cityCode, move.from.id, seat.id, null);
    await moveSessions(tx, cityCode, move.from.id, seat.id);
    const account = tells(move.from.id);
    if (account !== undefined && tells(seat.id) === undefined) {
      await insertAccount(tx, cityCode, { ...account, partyId: seat.id, caseId: into.id });
    }
    told.push({
      ordinal: seat.ordinal,
      fromOrdinal: move.from.ordinal,
      partyId: seat.id,
      fromPartyId: move.from.id,
      by: move.by,
    });
  }
  // A link to a seat that somebody has now, or to a report that is none any more, must not let anybody in.
  await withdrawInvitations(tx, cityCode, from.id, now);
  if (moves.length > 0) await withdrawInvitations(tx, cityCode, into.id, now);
  return told;
}

async function addSeat({ tx }: Command, into: CaseRow, { from }: SeatMove, ordinal: number) {
  const seat = { id: newId(), caseId: into.id, ordinal, kind: from.kind, driverId: null, joinedAt: null };
  await insertParty(tx, into.cityCode, seat);
  return seat;
}

/** The photos and stories of both may now be all that was missing; a stricter route leaves the parties' hands. */
async function drawConsequences(command: Command, absorbed: HeldCase): Promise<void> {
  const sealed = await sealEvidenceIfMinimumMet(command, absorbed);
  const told = ['EVIDENCE_SEALED', 'WITH_OFFICER', 'WITH_CENTER'].includes(sealed.row.state)
    ? await completeAccountsIfReady(command, sealed)
    : sealed;
  await leaveQuickPathIfNeeded(command, told, null);
}

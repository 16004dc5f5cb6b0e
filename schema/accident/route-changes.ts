import { requireReason } from '../case/claiming.ts';
import type { CaseChanges } from '../case/queries.ts';
import { holdCase, takeStep, type HeldCase } from '../case/service.ts';
import { transition } from '../case/state-machine.ts';
import { runCommand, type Command } from '../core/command.ts';
import { NotFoundRefusal } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { SecondPersonRefusal } from '../policy/errors.ts';
import { decide, decisionRef, factsOf, type Decision } from './decision.ts';
import { BelowLawRefusal, RouteRefusal } from './errors.ts';
import { ROUTE_LABELS } from './labels.ts';
import * as queries from './lowering-queries.ts';
import { isStricter, leavesGeneral, standingAgainst } from './lowering-rules.ts';
import { isSelfServiceRoute, type CaseRoute } from './rules.ts';

export interface RouteChange {
  readonly caseId: string;
  readonly route: CaseRoute;
  readonly reason: string;
}
export interface Lowering extends RouteChange {
  /** The party who had left is back (E-05). */
  readonly partyReturned: boolean;
}

const change = (from: CaseRoute, to: CaseRoute, reason: string): Record<string, unknown> => ({
  from,
  to,
  routeZh: ROUTE_LABELS[to].zh,
  routeEn: ROUTE_LABELS[to].en,
  reason: reason.trim(),
});

/**
 * Anyone who takes part in a case or works on it may raise its route, at any time before all is signed. Scene duty and facts stay
 * what they are. A route that is not the parties' own goes to an officer, and the general procedure is announced to the centre.
 *
 * @source domain.md 3.2: raised by any role at any time
 */
export async function raiseCaseRoute(caller: Caller, key: string, input: RouteChange): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'raiseRoute', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'RAISE_ROUTE');
    requireReason(input.reason);
    transition(held.row.state, 'RAISE_ROUTE');
    const from = held.row.route as CaseRoute;
    const { route } = input;
    if (!isStricter(route, from)) throw new RouteRefusal('ROUTE_NOT_STRICTER');
    const general = route === 'EMERGENCY' || route === 'GENERAL_PROCEDURE';
    const raised = await takeStep(command, held, 'RAISE_ROUTE', {
      payload: change(from, route, input.reason),
      changes: {
        route,
        thenRoute: route === 'EMERGENCY' ? 'GENERAL_PROCEDURE' : null,
        withCenterSince: held.row.withCenterSince ?? (general ? command.now : null),
      },
    });
    const { state } = raised.row;
    const atDesk = ['WITH_OFFICER', 'WITH_CENTER', 'INTAKE_REVIEW', 'DETERMINATION_DRAFTED'].includes(state);
    if (!isSelfServiceRoute(route) && !atDesk) {
      await takeStep(command, raised, 'ROUTE_TO_OFFICER', { payload: { reason: input.reason.trim() } });
      await sendSmsToParties(command, raised.row, 'OFFICER_COMING');
    }
    return { caseId: input.caseId };
  });
}

/**
 * An officer lowers a route, with the reason: never below what the law's rows demand on the facts as they stand. Leaving the
 * general procedure is not for one person alone.
 *
 * @throws BelowLawRefusal naming the rows; RouteRefusal
 * @source domain.md 3.2-3.3; domain-decisions.md 6 (LOWER_ROUTE is never delegated)
 */
export async function lowerCaseRoute(caller: Caller, key: string, input: Lowering): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'lowerRoute', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'LOWER_ROUTE');
    requireReason(input.reason);
    transition(held.row.state, 'LOWER_ROUTE');
    if (leavesGeneral(held.row.route as CaseRoute, input.route)) throw new RouteRefusal('ROUTE_NEEDS_APPROVAL');
    const decision = await decideLower(command, held, input);
    await lower(command, held, input, decision, {});
    return { caseId: input.caseId };
  });
}

/** An officer asks to leave the general procedure; the law is asked at once, the head of the unit decides later. */
export async function requestLowering(caller: Caller, key: string, input: Lowering): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'requestLowering', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'REQUEST_LOWERING');
    requireReason(input.reason);
    transition(held.row.state, 'REQUEST_LOWERING');
    const from = held.row.route as CaseRoute;
    if (!leavesGeneral(from, input.route)) throw new RouteRefusal('ROUTE_NEEDS_NO_APPROVAL');
    const decision = await decideLower(command, held, input);
    const { actor, now, tx } = command;
    const id = newId();
    const stored = await queries.insertLowering(tx, held.row.cityCode, {
      id,
      caseId: input.caseId,
      fromRoute: from,
      toRoute: input.route,
      reason: input.reason.trim(),
      requestedBy: actor.id,
      requestedAt: now,
    });
    if (!stored) throw new RouteRefusal('LOWERING_OPEN');
    await takeStep(command, held, 'REQUEST_LOWERING', {
      payload: {
        ...change(from, input.route, input.reason),
        loweringId: id,
        partyReturned: input.partyReturned,
        ...decisionRef(decision),
      },
      changes: { facts: decision.facts },
    });
    return { caseId: input.caseId };
  });
}

/**
 * The head of the unit decides a request to leave the general procedure; never who asked for it. The law is asked again, for the
 * facts may have changed meanwhile.
 *
 * @source domain.md 3.2: second approval when leaving the general procedure
 */
export async function decideLowering(
  caller: Caller,
  key: string,
  input: { loweringId: string; approve: boolean; partyReturned: boolean; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'decideLowering', key, body: input }, async (command) => {
    const { actor, now, tx } = command;
    const asked = isId(input.loweringId) ? await queries.findLowering(tx, actor.cityCode, input.loweringId) : null;
    const held = await holdCase(command, asked?.caseId ?? '', 'REFUSE_LOWERING');
    const request = asked === null ? null : await queries.findLowering(tx, actor.cityCode, asked.id);
    if (request === null) throw new NotFoundRefusal('这份申请', 'Request');
    requireReason(input.reason);
    if (request.requestedBy === actor.id) throw new SecondPersonRefusal();
    const decided = { approved: input.approve, by: actor.id, at: now, reason: input.reason.trim() };
    if (!(await queries.decideLoweringRow(tx, actor.cityCode, request.id, decided)))
      throw new RouteRefusal('LOWERING_DECIDED');
    const { caseId, fromRoute, toRoute: route } = request;
    if (!input.approve) {
      await takeStep(command, held, 'REFUSE_LOWERING', {
        payload: { ...change(fromRoute, route, input.reason), loweringId: request.id },
      });
      return { caseId };
    }
    transition(held.row.state, 'LOWER_ROUTE');
    const lowering: Lowering = { caseId, route, reason: request.reason, partyReturned: input.partyReturned };
    const decision = await decideLower(command, held, lowering);
    await lower(command, held, lowering, decision, { loweringId: request.id, approvalReason: input.reason.trim() });
    return { caseId };
  });
}

/** The rules on the facts as they stand; what they demand is kept whether or not the route falls. */
async function decideLower(command: Command, held: HeldCase, input: Lowering): Promise<Decision> {
  if (held.row.recusalPending) throw new RouteRefusal('RECUSAL_PENDING');
  if (!isStricter(held.row.route as CaseRoute, input.route)) throw new RouteRefusal('ROUTE_NOT_MILDER');
  const decision = await decide(command, held, 'ROUTE_LOWERED');
  const facts = factsOf(decision.facts);
  if (input.route === 'INSURER_ONLY' && facts.nMotor + facts.nNonmotor + facts.nPed !== 1)
    throw new RouteRefusal('NOT_ONE_VEHICLE');
  const against = standingAgainst(decision.outcome, facts, input.route, input.partyReturned);
  if (against.length > 0) throw new BelowLawRefusal(against);
  return decision;
}

/** Writes the lowered route and gives the case back to whom the new route belongs. */
async function lower(
  command: Command,
  held: HeldCase,
  { route, reason, partyReturned }: Lowering,
  decision: Decision,
  approval: Readonly<Record<string, unknown>>,
): Promise<void> {
  const from = held.row.route as CaseRoute;
  const left = leavesGeneral(from, route);
  const lowered = await takeStep(command, held, 'LOWER_ROUTE', {
    payload: { ...change(from, route, reason), ...approval, ...decisionRef(decision), partyReturned },
    changes: {
      route,
      thenRoute: null,
      facts: decision.facts,
      sceneDuty: decision.outcome.sceneDuty,
      decisionId: decision.id,
      ...(left ? { withCenterSince: null } : {}),
    },
  });
  const withOfficer =
    left && lowered.row.state === 'WITH_CENTER' ? await takeStep(command, lowered, 'RETURN_TO_OFFICER') : lowered;
  if (isSelfServiceRoute(route)) await returnToParties(command, withOfficer);
}

/** The parties go on where they were: what was sealed stays sealed; a paper signed before is void and is drawn up anew. */
async function returnToParties(command: Command, held: HeldCase): Promise<void> {
  const { evidenceSealedAt, accountsSealedAt } = held.row;
  const changes: Partial<CaseChanges> = { claimedBy: null, claimedAt: null, firstSignedAt: null };
  let current = await takeStep(command, held, 'RETURN_TO_PARTIES', { changes });
  if (evidenceSealedAt === null) return;
  const payload = { sealedBefore: true };
  current = await takeStep(command, current, 'SEAL_EVIDENCE', { payload });
  if (accountsSealedAt !== null) await takeStep(command, current, 'COMPLETE_ACCOUNTS', { payload });
}

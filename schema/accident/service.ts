import { isPlausible, toWgs84, type CoordinateSystem } from '../../geo/coordinates.ts';
import { assertCan } from '../access/actions.ts';
import { requireReason } from '../case/claiming.ts';
import type { CaseChanges, CaseRow } from '../case/queries.ts';
import {
  appendEvent,
  holdCase,
  insertCase,
  lockCase,
  nextSerial,
  partyLabel,
  takeStep,
  type HeldCase,
} from '../case/service.ts';
import { transition, type CaseState } from '../case/state-machine.ts';
import { chinaDay } from '../clock/china-day.ts';
import { runCommand, type Command } from '../core/command.ts';
import { InvalidInputRefusal, type FieldProblem } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import type { PartyDetailsInput } from '../party/details.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { insertParty, writeDetails } from '../party/service.ts';
import { formatCaseNumber } from './case-number.ts';
import { isWeatherCode } from './codes.ts';
import {
  announceDecision,
  decide,
  decisionPayload,
  factsOf,
  handToOfficer,
  leaveQuickPathIfNeeded,
  risenBy,
} from './decision.ts';
import { checkFacts, factProblems } from './fact-check.ts';
import type { AccidentFactsInput } from './facts.ts';
import { mergeStated, storedFacts } from './folding.ts';
import { raiseRoute, type AccidentFacts, type CaseRoute } from './rules.ts';

export interface PlaceInput {
  readonly longitude: number;
  readonly latitude: number;
  readonly crs: CoordinateSystem;
  readonly accuracyM: number | null;
  readonly source: string;
  readonly measuredAt: Date;
  readonly description: string;
  readonly roadName: string | null;
  readonly direction: string | null;
  readonly referencePoint: string | null;
  readonly kilometrePost: string | null;
}
export interface ReportInput {
  readonly occurredAt: Date;
  readonly place: PlaceInput;
  readonly weather: string | null;
  readonly facts: AccidentFactsInput;
  readonly party: PartyDetailsInput | null;
}

const CLOCK_SKEW_MS = 5 * 60_000;
/** A report of something older than this is a mistake of the calendar, not an accident report. */
const OLDEST_MS = 366 * 24 * 3_600_000;
const MOST_PARTIES = 5;
/** Whoever decides on the case has it already; new facts reach them there. */
const AT_A_DESK: readonly CaseState[] = ['INTAKE_REVIEW', 'WITH_OFFICER', 'DETERMINATION_DRAFTED', 'WITH_CENTER'];

/**
 * A driver reports an accident. The rules decide scene duty and route with every reason; a case that may not be settled by
 * the parties goes to the officers at once. Reported only after the scene was cleared, it waits until an officer accepts it.
 *
 * @throws InvalidInputRefusal naming every field at fault
 * @source Order 146 arts 13-16, 18-20; domain.md 3
 */
export async function reportAccident(caller: Caller, key: string, input: ReportInput): Promise<{ caseId: string }> {
  assertCan(caller.actor, 'case:report');
  return runCommand(caller, { name: 'reportAccident', key, body: input }, async (command) => {
    const { tx, now, actor } = command;
    checkReport(input, now);
    const { cityCode } = actor;
    const [longitude, latitude] = toWgs84([input.place.longitude, input.place.latitude], input.place.crs);
    const day = chinaDay(now);
    const serial = await nextSerial(tx, cityCode, day);
    const facts = storedFacts(input.facts, `DRIVER:${partyLabel(1)}`, now);
    const caseId = newId();
    const late = factsOf(facts).sceneClearedBeforeReport === 'YES';
    const state = late ? 'INTAKE_REVIEW' : 'REPORTED';
    await insertCase(tx, {
      cityCode,
      id: caseId,
      caseNo: formatCaseNumber({ areaCode: cityCode, date: day.replaceAll('-', ''), serial }),
      state,
      source: 'DRIVER_WEB',
      // the mildest there is: the decision below can only raise it
      route: 'INSURER_ONLY',
      thenRoute: null,
      sceneDuty: 'NONE',
      occurredAt: input.occurredAt,
      reportedAt: now,
      longitude,
      latitude,
      originalLongitude: input.place.longitude,
      originalLatitude: input.place.latitude,
      originalCrs: input.place.crs,
      accuracyM: input.place.accuracyM,
      positionSource: input.place.source,
      positionMeasuredAt: input.place.measuredAt,
      placeDescription: input.place.description.trim(),
      roadName: input.place.roadName?.trim() || null,
      direction: input.place.direction?.trim() || null,
      referencePoint: input.place.referencePoint?.trim() || null,
      kilometrePost: input.place.kilometrePost?.trim() || null,
      weather: input.weather,
      facts,
      decisionId: caseId,
    });
    const ownPartyId = await insertParties(command, caseId, factsOf(facts));
    await writeDetails(command, ownPartyId, input.party ?? {}, 'party.');
    const row = await lockCase(tx, cityCode, caseId);
    if (row === null) throw new Error('The case just inserted cannot be read');
    let held: HeldCase = { row, ownParty: { id: ownPartyId, ordinal: 1 } };
    held = {
      ...held,
      row: await appendEvent(command, held, 'ACCIDENT_REPORTED', state, {
        payload: { caseNo: row.caseNo, crs: input.place.crs, source: input.place.source, ...(late ? { late } : {}) },
        changes: { lateReport: late },
      }),
    };
    const decision = await decide(command, held, 'REPORT');
    held = await announceDecision(command, held, decision);
    await leaveQuickPathIfNeeded(command, held, decision);
    return { caseId };
  });
}

function checkReport({ occurredAt, place, weather, facts }: ReportInput, now: Date): void {
  const problems: FieldProblem[] = [];
  const problem = (path: string, messageZh: string, messageEn: string): void =>
    void problems.push({ path, messageZh, messageEn });
  if (occurredAt.getTime() > now.getTime() + CLOCK_SKEW_MS)
    problem('occurredAt', '事故时间在将来', 'occurredAt is in the future');
  if (occurredAt.getTime() < now.getTime() - OLDEST_MS)
    problem('occurredAt', '事故时间太早', 'occurredAt is too long ago');
  if (!isPlausible([place.longitude, place.latitude]))
    problem('place', '位置不对（经度在前，纬度在后）', 'Implausible position (longitude first)');
  if (place.accuracyM !== null && !(place.accuracyM >= 0))
    problem('place.accuracyM', '定位误差应不小于 0', 'accuracyM must not be negative');
  if (place.description.trim().length === 0 || place.description.length > 200) {
    problem('place.description', '请写出地点（200 字以内）', 'Describe the place (at most 200 characters)');
  }
  for (const member of ['roadName', 'direction', 'referencePoint', 'kilometrePost'] as const) {
    if ((place[member]?.length ?? 0) > 100) problem(`place.${member}`, '最多 100 个字', 'at most 100 characters');
  }
  if (weather !== null && !isWeatherCode(weather)) problem('weather', '没有这个天气代码', 'No such weather code');
  const counts = [facts.motorVehicles ?? 2, facts.nonMotorVehicles ?? 0, facts.pedestrians ?? 0];
  if (
    counts.some((count) => count < 0) ||
    counts.reduce((a, b) => a + b, 0) < 1 ||
    counts.reduce((a, b) => a + b, 0) > 50
  ) {
    problem('facts', '参与的车和人应在 1 到 50 之间', 'Between 1 and 50 vehicles and people must take part');
  }
  problems.push(...factProblems(facts, 1));
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
}

/** A seat for everybody who took part (at most five on one agreement); the reporter takes the first. */
async function insertParties({ tx, actor, now }: Command, caseId: string, facts: AccidentFacts): Promise<string> {
  const kinds = [
    ...Array.from({ length: facts.nMotor }, () => 'MOTOR' as const),
    ...Array.from({ length: facts.nNonmotor }, () => 'NONMOTOR' as const),
    ...Array.from({ length: facts.nPed }, () => 'PEDESTRIAN' as const),
  ].slice(0, MOST_PARTIES);
  let first = '';
  for (const [index, kind] of kinds.entries()) {
    const id = newId();
    if (index === 0) first = id;
    const reporter = index === 0;
    await insertParty(tx, actor.cityCode, {
      id,
      caseId,
      ordinal: index + 1,
      kind,
      driverId: reporter ? actor.id : null,
      phone: reporter && actor.kind === 'DRIVER' ? actor.phone : null,
      joinedAt: reporter ? now : null,
    });
  }
  return first;
}

/**
 * New facts on a running case: somebody turns out to be hurt, drink is suspected, an officer is wanted. The case is decided
 * again; the route may rise, never fall (only an officer lowers it, with a reason).
 *
 * @source domain-decisions.md 2 (late injury is an event), domain.md 3.2
 */
export async function updateFacts(
  caller: Caller,
  key: string,
  input: { caseId: string; facts: AccidentFactsInput },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'updateFacts', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'case:updateFacts');
    const { now } = command;
    const { row } = held;
    // As long as the case can still change its road, or somebody else has it on another.
    if (!AT_A_DESK.includes(row.state)) transition(row.state, 'ROUTE_TO_OFFICER');
    const author = held.ownParty === null ? `STAFF:${command.actor.id}` : `DRIVER:${partyLabel(held.ownParty.ordinal)}`;
    checkFacts(input.facts, held.ownParty);
    const { facts, names } = mergeStated(row.facts, input.facts, author, now);
    if (names.length === 0) {
      throw new InvalidInputRefusal([{ path: 'facts', messageZh: '没有新的情况', messageEn: 'No fact was stated' }]);
    }
    const decision = await decide(command, held, 'FACTS', facts);
    let current: HeldCase = {
      ...held,
      row: await appendEvent(command, held, 'FACTS_UPDATED', row.state, {
        payload: { facts: names.map((name) => `${name}=${String(decision.facts[name]?.value)}`) },
        changes: risenBy(row, decision, now),
      }),
    };
    current = {
      ...current,
      row: await appendEvent(command, current, 'ROUTE_DECIDED', current.row.state, {
        payload: decisionPayload(decision),
      }),
    };
    await leaveQuickPathIfNeeded(command, current, decision);
    return { caseId: row.id };
  });
}

/**
 * "I want an officer": one tap for any party, always honoured until all have signed.
 *
 * @source Order 146 art 20 para 2
 */
export async function requestOfficer(
  caller: Caller,
  key: string,
  input: { caseId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'requestOfficer', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'REQUEST_OFFICER');
    if (held.row.state === 'WITH_OFFICER') return { caseId: input.caseId }; // one is coming already
    if (input.reason.length > 500) requireReason(input.reason);
    await handToOfficer(command, held, 'REQUEST_OFFICER', 'OFFICER_REQUESTED', {
      ordinal: held.ownParty!.ordinal,
      reason: input.reason.trim(),
      rule: 'E-16',
    });
    await sendSmsToParties(command, held.row, 'OFFICER_COMING');
    return { caseId: input.caseId };
  });
}

/** Staff hand a case over: to the officers, or (officers) to the centre. */
export async function routeCase(
  caller: Caller,
  key: string,
  input: { caseId: string; reason: string },
  to: 'OFFICER' | 'CENTER',
): Promise<{ caseId: string }> {
  const step = to === 'OFFICER' ? 'ROUTE_TO_OFFICER' : 'ROUTE_TO_CENTER';
  return runCommand(caller, { name: `routeTo${to}`, key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, step);
    requireReason(input.reason);
    await takeStep(command, held, step, {
      payload: { reason: input.reason.trim() },
      changes: routedChanges(held.row, to, command.now),
    });
    await sendSmsToParties(command, held.row, 'OFFICER_COMING');
    return { caseId: input.caseId };
  });
}

const routedChanges = (row: CaseRow, to: 'OFFICER' | 'CENTER', now: Date): Partial<CaseChanges> =>
  to === 'OFFICER'
    ? { route: raiseRoute(row.route as CaseRoute, 'SIMPLE_PROCEDURE') }
    : {
        route: raiseRoute(row.route as CaseRoute, 'GENERAL_PROCEDURE'),
        withCenterSince: row.withCenterSince ?? now,
      };

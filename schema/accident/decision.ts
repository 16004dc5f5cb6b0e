import type { CaseChanges, CaseRow, StoredFact } from '../case/queries.ts';
import { appendEvent, partyLabel, recordActor, takeStep, type HeldCase } from '../case/service.ts';
import type { CaseStepType } from '../case/state-machine.ts';
import { chinaDay } from '../clock/china-day.ts';
import type { Command } from '../core/command.ts';
import type { Queryable } from '../core/database.ts';
import { newId } from '../core/ids.ts';
import { CITY_POLICY, type CityPolicy } from '../policy/city-policy.ts';
import { inForce } from '../policy/service.ts';
import { decisionHash } from './decision-hash.ts';
import { ELIGIBILITY, ruleSetOf } from './eligibility-table.ts';
import { foldFacts, type StoredFacts } from './folding.ts';
import { ROUTE_LABELS } from './labels.ts';
import { completeFromCase } from './place-facts.ts';
import { findDecisions, insertDecision, type DecisionTrigger } from './queries.ts';
import {
  evaluateBrokenDeal,
  evaluateEligibility,
  isSelfServiceRoute,
  raiseDuty,
  raiseRoute,
  type AccidentFacts,
  type CaseRoute,
  type EligibilityOutcome,
  type EligibilityRuleSet,
  type RuleReason,
  type SceneDuty,
} from './rules.ts';

export { storedFacts } from './folding.ts';

/** A decision as kept, with what it was made of. */
export interface Decision {
  readonly id: string;
  readonly outcome: EligibilityOutcome;
  /** The facts it was made from, folded; the case keeps them. */
  readonly facts: StoredFacts;
  /** Over the whole decision as kept; the case's chain vouches for it. */
  readonly sha256: Buffer;
  /** An officer has lowered the route on all of these reasons: they do not raise it again. */
  readonly keepsLowered: boolean;
}

/** The bare values for the rules; every fact is there because `storedFacts` made it. */
export const factsOf = (stored: Record<string, StoredFact>): AccidentFacts =>
  Object.fromEntries(Object.entries(stored).map(([name, { value }]) => [name, value])) as unknown as AccidentFacts;

/** The same facts, rules and policy always give the same outcome; a broken deal is an event beside the facts. */
export const evaluateStored = (
  facts: StoredFacts,
  trigger: DecisionTrigger,
  ruleSet: EligibilityRuleSet,
  policy: CityPolicy,
): EligibilityOutcome =>
  (trigger === 'BROKEN_DEAL' ? evaluateBrokenDeal : evaluateEligibility)(factsOf(facts), ruleSet, policy);

/** The table and the city's choices that hold for an accident, by its day. */
export async function rulesInForce(
  db: Queryable,
  cityCode: string,
  occurredAt: Date,
): Promise<{ ruleSet: EligibilityRuleSet; policy: CityPolicy }> {
  const day = chinaDay(occurredAt);
  const ruleSet = ruleSetOf(await inForce(db, cityCode, ELIGIBILITY, day));
  const { version, content } = await inForce(db, cityCode, CITY_POLICY, day);
  return { ruleSet, policy: { ...content, version } };
}

/**
 * Decides on what was stated, by the rules and the city policy of the accident's day, and keeps the decision with its facts and
 * both versions, so that it can be made again years later. What follows from statements, place, time and parties is folded in.
 *
 * @param stated facts as stated; without it those of the case
 */
export async function decide(
  command: Command,
  held: HeldCase,
  trigger: DecisionTrigger,
  stated: StoredFacts = held.row.facts,
): Promise<Decision> {
  const { tx, now, actor } = command;
  const { row, ownParty } = held;
  const { ruleSet, policy } = await rulesInForce(tx, row.cityCode, row.occurredAt);
  const facts = await completeFromCase(tx, row, policy, foldFacts(stated, policy, now), now);
  const outcome = evaluateStored(facts, trigger, ruleSet, policy);
  const id = newId();
  const kept = {
    id,
    caseId: row.id,
    decidedAt: now,
    ruleSetVersion: outcome.ruleSetVersion,
    policyVersion: outcome.policyVersion,
    facts,
    outcome,
    trigger,
    actor: recordActor(actor, ownParty),
  };
  await insertDecision(tx, row.cityCode, kept);
  return {
    id,
    outcome,
    facts,
    sha256: decisionHash(kept),
    keepsLowered: await keepsLowered(tx, row, outcome),
  };
}

/**
 * Whether an officer has lowered this case's route knowing every reason that now speaks for a stricter one. A new reason, or one
 * that was only not ruled out and is now met, raises it again.
 */
async function keepsLowered(tx: Command['tx'], row: CaseRow, outcome: EligibilityOutcome): Promise<boolean> {
  if (raiseRoute(row.route as CaseRoute, outcome.route) === row.route) return false;
  const [inForceNow] = await findDecisions(tx, row.cityCode, [row.decisionId]);
  if (inForceNow?.trigger !== 'ROUTE_LOWERED') return false;
  const nameOf = ({ rule, key, certainty }: RuleReason): string => `${rule} ${key} ${certainty}`;
  const weighed = new Set(inForceNow.outcome.reasons.map(nameOf));
  return outcome.reasons.every((reason) => weighed.has(nameOf(reason)));
}

/** By which an event vouches for a decision. */
export const decisionRef = ({ id, sha256 }: Decision): Record<string, unknown> => ({
  decisionId: id,
  decisionSha256: sha256.toString('hex'),
});

/** What the event of a decision says. */
export const decisionPayload = (decision: Decision): Record<string, unknown> => ({
  ...decisionRef(decision),
  ...outcomePayload(decision.outcome),
});
const outcomePayload = (outcome: EligibilityOutcome): Record<string, unknown> => ({
  route: outcome.route,
  routeZh: ROUTE_LABELS[outcome.route].zh,
  thenRoute: outcome.thenRoute,
  sceneDuty: outcome.sceneDuty,
  rules: outcome.reasons.map(({ rule }) => rule),
  ruleSetVersion: outcome.ruleSetVersion,
  policyVersion: outcome.policyVersion,
});

/**
 * What a new decision changes in a case: route and duty may rise, never fall, and the decision in force stays the one that
 * gave the route, so that a case always shows why it is where it is. The general procedure is announced to the centre.
 */
export function risenBy(
  row: CaseRow,
  { id, outcome, facts, keepsLowered: kept }: Decision,
  now: Date,
): Pick<CaseChanges, 'route' | 'thenRoute' | 'sceneDuty' | 'decisionId' | 'withCenterSince' | 'facts'> {
  const route = kept ? (row.route as CaseRoute) : raiseRoute(row.route as CaseRoute, outcome.route);
  const decides = !kept && route === outcome.route;
  const thenRoute = decides ? outcome.thenRoute : row.thenRoute;
  const general = route === 'GENERAL_PROCEDURE' || thenRoute === 'GENERAL_PROCEDURE';
  return {
    facts,
    route,
    thenRoute,
    sceneDuty: raiseDuty(row.sceneDuty as SceneDuty, outcome.sceneDuty),
    decisionId: decides ? id : row.decisionId,
    withCenterSince: row.withCenterSince ?? (general ? now : null),
  };
}

/**
 * A route that is not the parties' own goes to the officers, unless officers or the centre have the case already, or its
 * acceptance is still to be decided.
 *
 * @param decision the one just made; null when an earlier one takes effect only now (a late report accepted, a merge)
 */
export async function leaveQuickPathIfNeeded(
  command: Command,
  held: HeldCase,
  decision: Decision | null,
): Promise<HeldCase> {
  const { state, route } = held.row;
  if (
    isSelfServiceRoute(route) ||
    ['INTAKE_REVIEW', 'WITH_OFFICER', 'DETERMINATION_DRAFTED', 'WITH_CENTER'].includes(state)
  )
    return held;
  return takeStep(command, held, 'ROUTE_TO_OFFICER', {
    payload:
      decision === null
        ? { reason: '按已作出的判定', decisionId: held.row.decisionId }
        : {
            reason: decision.outcome.reasons.map(({ textZh }) => textZh).join('、'),
            rules: decision.outcome.reasons.map(({ rule }) => rule),
          },
  });
}

/** The event that a decision leaves in the chain, with what it changes in the case. */
export async function announceDecision(command: Command, held: HeldCase, decision: Decision): Promise<HeldCase> {
  const row = await appendEvent(command, held, 'ROUTE_DECIDED', held.row.state, {
    payload: decisionPayload(decision),
    changes: risenBy(held.row, decision, command.now),
  });
  return { ...held, row };
}

/**
 * A party ends the self-service: it wants an officer (E-16), or the agreement failed (E-29). The case is decided again with
 * that, so that the officer's queue shows the rule and its article.
 *
 * @param why OFFICER_REQUESTED becomes a fact of the case; BROKEN_DEAL is an event and changes no fact
 * @source Order 146 art 20 para 2, art 26; domain-decisions.md 2 (an event on a running case: evaluated again)
 */
export async function handToOfficer(
  command: Command,
  held: HeldCase,
  step: Extract<CaseStepType, 'REQUEST_OFFICER' | 'REFUSE_AGREEMENT'>,
  why: 'OFFICER_REQUESTED' | 'BROKEN_DEAL',
  payload: Readonly<Record<string, unknown>>,
): Promise<HeldCase> {
  const { row, ownParty } = held;
  const author = `DRIVER:${partyLabel(ownParty?.ordinal ?? 0)}`;
  const asked = { officerRequested: { value: 'YES', source: author, at: command.now.toISOString() } };
  const facts = why === 'OFFICER_REQUESTED' ? { ...row.facts, ...asked } : row.facts;
  const decision = await decide(command, held, why, facts);
  const handed = await takeStep(command, held, step, { payload, changes: risenBy(row, decision, command.now) });
  return {
    ...handed,
    row: await appendEvent(command, handed, 'ROUTE_DECIDED', handed.row.state, { payload: decisionPayload(decision) }),
  };
}

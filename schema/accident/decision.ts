import type { CaseChanges, CaseRow, StoredFact } from '../case/queries.ts';
import { appendEvent, partyLabel, takeStep, type HeldCase } from '../case/service.ts';
import type { CaseStepType } from '../case/state-machine.ts';
import type { Command } from '../core/command.ts';
import { newId } from '../core/ids.ts';
import { sourcedFactsFromDriver, type AccidentFactsInput } from './facts.ts';
import { ROUTE_LABELS } from './labels.ts';
import { insertDecision } from './queries.ts';
import {
  evaluateBrokenDeal,
  evaluateEligibility,
  isSelfServiceRoute,
  raiseDuty,
  raiseRoute,
  type AccidentFacts,
  type CaseRoute,
  type EligibilityOutcome,
  type SceneDuty,
} from './rules.ts';

/** A decision as kept, with what it was made of. */
export interface Decision {
  readonly id: string;
  readonly outcome: EligibilityOutcome;
}

/** Facts as a case keeps them: each with who stated it and when. */
export const storedFacts = (input: AccidentFactsInput, author: string, now: Date): Record<string, StoredFact> =>
  Object.fromEntries(
    Object.entries(sourcedFactsFromDriver(input)).map(([name, { value, source }]) => [
      name,
      { value, source: source === 'STATED' ? author : source, at: now.toISOString() },
    ]),
  );

/** The bare values for the rules; every fact is there because `sourcedFactsFromDriver` made it. */
export const factsOf = (stored: Record<string, StoredFact>): AccidentFacts =>
  Object.fromEntries(Object.entries(stored).map(([name, { value }]) => [name, value])) as unknown as AccidentFacts;

/** Decides on facts and keeps the decision with them, so that it can be made again years later. */
export async function decide(
  { tx, now, actor }: Command,
  caseId: string,
  facts: Record<string, StoredFact>,
  evaluate: (facts: AccidentFacts) => EligibilityOutcome = evaluateEligibility,
): Promise<Decision> {
  const id = newId();
  const outcome = evaluate(factsOf(facts));
  const { ruleSetVersion, policyVersion } = outcome;
  await insertDecision(tx, actor.cityCode, {
    id,
    caseId,
    decidedAt: now,
    ruleSetVersion,
    policyVersion,
    facts,
    outcome,
  });
  return { id, outcome };
}

/** What the event of a decision says. */
export const decisionPayload = ({ id, outcome }: Decision): Record<string, unknown> => ({
  decisionId: id,
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
  { id, outcome }: Decision,
  now: Date,
): Pick<CaseChanges, 'route' | 'thenRoute' | 'sceneDuty' | 'decisionId' | 'withCenterSince'> {
  const route = raiseRoute(row.route as CaseRoute, outcome.route);
  const decides = route === outcome.route;
  const thenRoute = decides ? outcome.thenRoute : row.thenRoute;
  const general = route === 'GENERAL_PROCEDURE' || thenRoute === 'GENERAL_PROCEDURE';
  return {
    route,
    thenRoute,
    sceneDuty: raiseDuty(row.sceneDuty as SceneDuty, outcome.sceneDuty),
    decisionId: decides ? id : row.decisionId,
    withCenterSince: row.withCenterSince ?? (general ? now : null),
  };
}

/** A route that is not the parties' own goes to the officers, unless officers or the centre have the case already. */
export async function leaveQuickPathIfNeeded(
  command: Command,
  held: HeldCase,
  { outcome }: Decision,
): Promise<HeldCase> {
  const { state, route } = held.row;
  if (isSelfServiceRoute(route) || state === 'WITH_OFFICER' || state === 'WITH_CENTER') return held;
  return takeStep(command, held, 'ROUTE_TO_OFFICER', {
    payload: {
      reason: outcome.reasons.map(({ textZh }) => textZh).join('、'),
      rules: outcome.reasons.map(({ rule }) => rule),
    },
  });
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
  const evaluate = why === 'BROKEN_DEAL' ? evaluateBrokenDeal : evaluateEligibility;
  const decision = await decide(command, row.id, facts, (stated) => evaluate(stated));
  const handed = await takeStep(command, held, step, {
    payload,
    changes: { facts, ...risenBy(row, decision, command.now) },
  });
  return {
    ...handed,
    row: await appendEvent(command, handed, 'ROUTE_DECIDED', handed.row.state, { payload: decisionPayload(decision) }),
  };
}

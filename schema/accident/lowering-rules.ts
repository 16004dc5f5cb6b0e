import type { AccidentFacts } from './facts.ts';
import { isSelfServiceRoute, ROUTES, type CaseRoute, type EligibilityOutcome, type RuleReason } from './rules.ts';

export const isStricter = (route: CaseRoute, than: CaseRoute): boolean => ROUTES.indexOf(route) < ROUTES.indexOf(than);

/** Of the general procedure, the emergency before it included. */
const isGeneral = (route: CaseRoute): boolean => route === 'EMERGENCY' || route === 'GENERAL_PROCEDURE';

/** Whether a lowering leaves the general procedure: a second person decides then. The end of an emergency is no such thing. */
export const leavesGeneral = (from: CaseRoute, to: CaseRoute): boolean => isGeneral(from) && !isGeneral(to);

/** The mildest route a row leaves open to an officer, where it leaves any but its own. */
function mildestUnder(rule: string, key: string, facts: AccidentFacts, partyReturned: boolean): CaseRoute | null {
  const propertyOnly = facts.deaths === 'NO' && facts.injured === 'NO';
  switch (rule) {
    case 'E-01':
    case 'E-02':
    case 'E-04':
    case 'E-06':
    case 'E-13':
      return 'GENERAL_PROCEDURE';
    case 'E-05':
      return propertyOnly && partyReturned ? 'SIMPLE_PROCEDURE' : 'GENERAL_PROCEDURE';
    case 'E-12':
      return key === 'HAZMAT_LEAK' ? 'GENERAL_PROCEDURE' : 'SIMPLE_PROCEDURE';
    case 'E-03':
    case 'E-07':
    case 'E-08':
    case 'E-09':
    case 'E-10':
    case 'E-11':
    // A party's wish for an officer is honoured, and a dispute is decided by one, until the party says otherwise.
    case 'E-16':
    case 'E-18':
      return 'SIMPLE_PROCEDURE';
    case 'E-17':
      return 'ONLINE_DETERMINATION';
    default:
      return null; // art 14 bars no later agreement, and the rest are choices of the city
  }
}

/**
 * The rows that stand against a lowering. A row that is met by known facts holds the route at what it leaves open; a row that
 * is only not ruled out yet keeps the case with an officer, so that nobody is sent home on an open safety question.
 *
 * @param partyReturned the officer has found the party who had left: the one condition the table names for E-05
 * @source domain.md 3.2-3.3: lowered only by an officer with a reason; Order 146 arts 13, 20, 23
 */
export function standingAgainst(
  outcome: EligibilityOutcome,
  facts: AccidentFacts,
  to: CaseRoute,
  partyReturned: boolean,
): RuleReason[] {
  return outcome.reasons.filter(({ rule, key, certainty }) => {
    const mildest = mildestUnder(rule, key, facts, partyReturned);
    if (mildest === null) return false;
    return certainty === 'MET' ? isStricter(mildest, to) : isSelfServiceRoute(to);
  });
}

import { differencesBetween, type AccountComparison } from './compare.ts';
import { BUILT_IN, type LiabilityContent } from './policy.ts';
import { suggestPatterns } from './suggest.ts';
import type { ToldAccount } from './told.ts';

export { checkGrades, leavesDefault, LiabilityGradesError } from './grades.ts';
export { suggestPatterns, type PatternSuggestion } from './suggest.ts';
export { findContradictions, type Contradiction } from './contradictions.ts';
export { weigh, type Finding, type Need } from './finding.ts';
export type { AccountComparison } from './compare.ts';
export type { ToldAccount } from './told.ts';

/** Where the two sealed accounts differ about the same thing; see `differencesBetween`. */
export const compareAccounts = (
  a: ToldAccount,
  b: ToldAccount,
  rules: LiabilityContent = BUILT_IN,
): AccountComparison[] => differencesBetween(a, b, suggestPatterns([a, b], rules).length > 0);

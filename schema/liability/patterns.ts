import { DRIVING_PATTERNS } from './driving-patterns.ts';
import { OTHER_PATTERNS } from './other-patterns.ts';
import type { LiabilityPattern } from './pattern.ts';

export type { LiabilityPattern } from './pattern.ts';

/** The whole table in order of its ids, as built in; a city's approved version may differ (`LIABILITY_POLICY`). */
export const LIABILITY_PATTERNS: readonly LiabilityPattern[] = [...DRIVING_PATTERNS, ...OTHER_PATTERNS];

const BY_ID = new Map(LIABILITY_PATTERNS.map((pattern) => [pattern.id, pattern]));

export const findPattern = (id: string): LiabilityPattern | undefined => BY_ID.get(id);

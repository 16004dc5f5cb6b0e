import { DRIVING_PATTERNS } from './driving-patterns.ts';
import { OTHER_PATTERNS } from './other-patterns.ts';
import type { LiabilityPattern } from './pattern.ts';

export type { LiabilityPattern } from './pattern.ts';

/** The whole table in order of its ids. */
export const LIABILITY_PATTERNS: readonly LiabilityPattern[] = [...DRIVING_PATTERNS, ...OTHER_PATTERNS];

/** What every proposal stores: which table it was made with. */
export const LIABILITY_RULE_SET = { version: '2026.11', effectiveFrom: '2018-05-01' } as const;

const BY_ID = new Map(LIABILITY_PATTERNS.map((pattern) => [pattern.id, pattern]));

export const findPattern = (id: string): LiabilityPattern | undefined => BY_ID.get(id);

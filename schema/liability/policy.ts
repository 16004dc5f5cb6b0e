import { z } from 'zod';
import type { PolicyDefinition } from '../policy/definition.ts';
import { LiabilityPatternSchema } from './pattern.ts';
import { LIABILITY_PATTERNS } from './patterns.ts';
import { OWN_FAULTS, OwnFaultSchema, RELATIONS, RelationSchema } from './signs.ts';

/** The pattern table with what points to its rows; every row that is pointed to exists. */
export const LiabilityContentSchema = z
  .strictObject({
    patterns: z.array(LiabilityPatternSchema).min(1).max(100),
    /** Ticks that name a fault by themselves, gravest and most specific first. */
    ownFaults: z.array(OwnFaultSchema).max(100),
    /** Who gives way to whom, most specific first. */
    relations: z.array(RelationSchema).max(100),
  })
  .refine(({ patterns }) => new Set(patterns.map(({ id }) => id)).size === patterns.length, {
    error: 'Every pattern id stands once',
  })
  .refine(
    ({ patterns, ownFaults, relations }) => {
      const ids = new Set(patterns.map(({ id }) => id));
      return [
        ...ownFaults.flatMap(({ patternId, bothPatternId }) => [patternId, bothPatternId ?? patternId]),
        ...relations.map(({ patternId }) => patternId),
        ...patterns.flatMap(({ overrides }) => overrides),
      ].every((id) => ids.has(id));
    },
    { error: 'A sign or an override names a pattern that does not exist' },
  );
export type LiabilityContent = z.infer<typeof LiabilityContentSchema>;

/** Patterns of liability as versions of the policy room, keyed by the accident's day. @source domain.md 4.2 */
export const LIABILITY_POLICY: PolicyDefinition<LiabilityContent> = {
  kind: 'LIABILITY',
  schema: LiabilityContentSchema,
  defaults: {
    version: '2026.11',
    effectiveFrom: '2018-05-01',
    content: { patterns: [...LIABILITY_PATTERNS], ownFaults: OWN_FAULTS, relations: RELATIONS },
  },
};

export const BUILT_IN = LIABILITY_POLICY.defaults.content;

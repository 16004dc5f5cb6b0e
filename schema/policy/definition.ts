import type { z } from 'zod';

/** What is kept as versions with a first day, drafted by one person and approved by another. */
export const POLICY_KINDS = ['CITY_POLICY', 'ELIGIBILITY', 'LIABILITY', 'CALENDAR', 'MONEY'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

/**
 * One kind of versioned rule: how its content looks, and what holds until a city has approved a version of its own.
 * The slice that reads the rule defines it; this room only keeps versions and knows none of their meaning.
 */
export interface PolicyDefinition<Content> {
  readonly kind: PolicyKind;
  readonly schema: z.ZodType<Content>;
  readonly defaults: PolicyVersion<Content>;
  /** Completes a content that was approved before the rule had all its present members. */
  readonly complete?: (stored: unknown) => unknown;
}

/** A version in force on some day. */
export interface PolicyVersion<Content> {
  readonly version: string;
  /** First accident day it applies to, China time, `2018-05-01`. */
  readonly effectiveFrom: string;
  readonly content: Content;
}

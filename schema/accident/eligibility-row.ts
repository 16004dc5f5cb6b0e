import { z } from 'zod';
import { ConditionSchema } from './condition.ts';

/** Strictest first. */
export const ROUTES = [
  'EMERGENCY',
  'GENERAL_PROCEDURE',
  'SIMPLE_PROCEDURE',
  'ONLINE_DETERMINATION',
  'SELF_NEGOTIATION',
  'INSURER_ONLY',
] as const;
export type CaseRoute = (typeof ROUTES)[number];

/** Strictest first. HOLD: protect the scene; PHOTO_MOVE_CALL: photograph, move, then call; NONE: the scene is gone. */
export const SCENE_DUTIES = ['HOLD', 'PHOTO_MOVE_CALL', 'PHOTO_MOVE', 'NONE'] as const;
export type SceneDuty = (typeof SCENE_DUTIES)[number];

const text = z.string().min(2).max(400);
const ruleId = z.string().regex(/^E-\d{2}$/);
/** A choice that the city policy makes. */
const ROUTE_CHOICES = ['multiVehicleRoute', 'pedestrianRoute', 'overCapRoute'] as const;

/** One row of the decision table. */
export const EligibilityRuleSchema = z.strictObject({
  id: ruleId,
  /** Unique together with the id: E-12, E-22 and E-25 have several rows. */
  key: z.string().regex(/^[A-Z][A-Z_]{1,39}$/),
  textZh: text,
  textEn: text,
  articleZh: text,
  articleEn: text,
  sceneDuty: z.enum(SCENE_DUTIES),
  /** A route, a choice of the city, or null: the row adds a reason and a step, never a route. */
  route: z.union([z.enum(ROUTES), z.null(), z.strictObject({ policy: z.enum(ROUTE_CHOICES) })]),
  /** What follows once the emergency is over. */
  thenRoute: z.enum(ROUTES).optional(),
  /**
   * What an undecidable row does. TAKE_AS_MET: it counts as met and its facts are to be asked (E-01..E-13);
   * ASK: its facts are to be asked; IGNORE: only a known fact makes it speak.
   */
  whenUnknown: z.enum(['TAKE_AS_MET', 'ASK', 'IGNORE']),
  when: ConditionSchema,
  /** The row is silent once one of these has spoken before it. */
  unlessSpoken: z.array(ruleId).max(40).optional(),
  /** Online determination is not offered when the row is met; a lawful agreement still is. */
  removesOnline: z.literal(true).optional(),
  /** The scene is gone: of the duties only HOLD remains, to protect what is left of a grave accident. */
  endsDuty: z.literal(true).optional(),
});
export type EligibilityRule = z.infer<typeof EligibilityRuleSchema>;

/** The whole table: what is approved as one version. */
export const EligibilityContentSchema = z
  .strictObject({
    /** `CN`, or the code of the city whose table this is. */
    region: z.union([z.literal('CN'), z.string().regex(/^\d{6}$/)]),
    citations: z.array(text).min(1).max(20),
    rules: z.array(EligibilityRuleSchema).min(1).max(80),
    /** E-28, when no other row gave a route. */
    minor: EligibilityRuleSchema,
    /** When not even E-28 fits. */
    otherwise: EligibilityRuleSchema,
    /** E-29, an event on a running case and so not part of the table. */
    brokenDeal: EligibilityRuleSchema,
    /** Without it a row that gives ONLINE_DETERMINATION gives SIMPLE_PROCEDURE. */
    onlineOnlyWhen: ConditionSchema,
  })
  .superRefine(({ rules }, context) => {
    const seen = new Set<string>();
    for (const [index, { id, key, unlessSpoken = [] }] of rules.entries()) {
      const name = `${id} ${key}`;
      if (seen.has(name)) {
        context.addIssue({ code: 'custom', path: ['rules', index], message: `${name} appears twice` });
      }
      const before = new Set(rules.slice(0, index).map((rule) => rule.id));
      const unheard = unlessSpoken.filter((other) => !before.has(other));
      if (unheard.length > 0) {
        const message = `${name} waits for rows that do not come before it: ${unheard.join(', ')}`;
        context.addIssue({ code: 'custom', path: ['rules', index, 'unlessSpoken'], message });
      }
      seen.add(name);
    }
  });
export type EligibilityContent = z.infer<typeof EligibilityContentSchema>;

/** The table with the version that every decision stores. */
export interface EligibilityRuleSet extends EligibilityContent {
  readonly version: string;
  /** First accident date it applies to, China time. */
  readonly effectiveFrom: string;
}

import { z } from 'zod';
import { parseCase, type Workbench } from '../core/workbench.ts';
import { GRADES } from '../liability/words.ts';
import { DAQING_DEFAULT_POLICY } from '../policy/city-policy.ts';
import { MONEY_POLICY, MoneyContentSchema } from './policy.ts';
import { compensationTrial } from './rules.ts';
import type { Bar, TrialInput } from './trial.ts';

const id = z.union([z.string().min(1).max(100), z.number()]);
/** Yuan with at most two decimals. */
const cny = z
  .number()
  .nonnegative()
  .max(1_000_000_000)
  .refine((yuan) => Math.abs(yuan * 100 - Math.round(yuan * 100)) < 1e-6, { error: 'At most two decimals' })
  .transform((yuan) => Math.round(yuan * 100));

const Party = z.strictObject({
  id,
  kind: z.enum(['MOTOR', 'NONMOTOR', 'PEDESTRIAN', 'OUTSIDE']).default('MOTOR'),
  grade: z.enum(GRADES).default('NONE'),
  insured_ctpli: z.boolean().default(true),
  tpl_sum_cny: cny.default(0),
  licence: z.enum(['valid', 'invalid', 'class_mismatch']).default('valid'),
  drunk: z.boolean().default(false),
  drugged: z.boolean().default(false),
  stolen: z.boolean().default(false),
  intent: z.boolean().default(false),
  losses: z
    .strictObject({
      property_cny: cny.default(0),
      medical_cny: cny.default(0),
      death_disability_cny: cny.default(0),
    })
    .default({ property_cny: 0, medical_cny: 0, death_disability_cny: 0 }),
});
const Case = z.strictObject({
  id,
  accident_date: z.iso.date(),
  region: z
    .string()
    .regex(/^\d{6}$/)
    .default('230600'),
  parties: z
    .array(Party)
    .min(1)
    .max(10)
    .refine((parties) => new Set(parties.map((party) => String(party.id))).size === parties.length, {
      error: 'Every party id stands once',
    }),
  mutual_agreed: z.boolean().nullable().default(null),
  policy: MoneyContentSchema.optional(),
});
type Case = z.infer<typeof Case>;

function barsOf({ licence, drunk, drugged, stolen, intent }: Case['parties'][number]): Bar[] {
  return [
    ...(licence === 'valid' ? [] : (['NO_LICENCE'] as const)),
    ...(drunk || drugged ? (['DRINK_DRUGS'] as const) : []),
    ...(stolen ? (['STOLEN'] as const) : []),
    ...(intent ? (['INTENT'] as const) : []),
  ];
}

const toInput = (given: Case): TrialInput => ({
  accidentDay: given.accident_date,
  region: given.region,
  mutualAgreed: given.mutual_agreed,
  parties: given.parties.map((party) => ({
    id: String(party.id),
    kind: party.kind,
    grade: party.grade,
    compulsory: party.insured_ctpli,
    voluntarySumFen: party.tpl_sum_cny,
    bars: barsOf(party),
    loss: {
      PROPERTY: party.losses.property_cny,
      MEDICAL: party.losses.medical_cny,
      DEATH_DISABILITY: party.losses.death_disability_cny,
    },
  })),
});

/** `vehicles` is another word for `parties`. */
function renamed(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('vehicles' in input) || 'parties' in input) return input;
  const { vehicles, ...rest } = input;
  return { ...rest, parties: vehicles };
}

/** `money` of the rules command; the inputs are described in README.md beside this file. */
export const moneyWorkbench: Workbench = {
  kind: 'money',
  evaluate(input) {
    const given = parseCase<Case>(Case, renamed(input));
    const policy = given.policy ?? MONEY_POLICY.defaults.content;
    const { payments, mutual, notes, switches } = compensationTrial(
      toInput(given),
      policy,
      DAQING_DEFAULT_POLICY.gradeSharePercent,
    );
    return {
      id: given.id,
      payments: payments.map(({ from, to, cover, head, amountFen, minFen, maxFen, recoverable, reason }) => ({
        from,
        to,
        cover,
        head,
        amount_cny: amountFen / 100,
        ...(minFen === maxFen ? {} : { range_cny: [minFen / 100, maxFen / 100] }),
        ...(recoverable ? { recoverable } : {}),
        rule: reason.key,
        article: reason.articleZh,
        article_en: reason.articleEn,
      })),
      mutual_self_compensation: mutual.open,
      mutual_applied: mutual.applied,
      mutual_conditions: mutual.conditions.map(({ met, reason }) => ({ key: reason.key, met })),
      notes: notes.map(({ key, textZh, textEn, articleZh, articleEn }) => ({
        key,
        textZh,
        textEn,
        article: articleZh,
        article_en: articleEn,
      })),
      switches,
      rules_version: given.policy === undefined ? MONEY_POLICY.defaults.version : 'given',
    };
  },
};

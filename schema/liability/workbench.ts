import { z } from 'zod';
import { parseCase, WorkbenchInputError, type Workbench } from '../core/workbench.ts';
import { EUROPEAN_CIRCUMSTANCES, ticksOf } from './european.ts';
import { CERTIFICATE, weigh } from './finding.ts';
import { checkGrades, leavesDefault, LiabilityGradesError } from './grades.ts';
import { LIABILITY_POLICY, LiabilityContentSchema, type LiabilityContent } from './policy.ts';
import type { ToldAccount } from './told.ts';
import { ACTIVITIES, GRADES, IMPACT_POINTS } from './words.ts';

const id = z.union([z.string().min(1).max(100), z.number()]);
const Told = z.strictObject({
  party: id,
  kind: z.enum(['MOTOR', 'NONMOTOR', 'PEDESTRIAN']).default('MOTOR'),
  ticks: z.array(z.union([z.enum(ACTIVITIES), z.int().min(1).max(EUROPEAN_CIRCUMSTANCES.length)])).max(20),
  impact: z.enum(IMPACT_POINTS).nullable().default(null),
  other_impact: z.enum(IMPACT_POINTS).nullable().default(null),
  signalled: z.enum(['YES', 'NO', 'UNKNOWN']).default('UNKNOWN'),
});
const Case = z.union([
  z.strictObject({
    id,
    accounts: z.array(Told).min(1).max(5),
    photos: z.array(z.string().max(10)).max(20).default([]),
    both_consent_online: z.boolean().nullable().default(null),
    policy: LiabilityContentSchema.optional(),
  }),
  z.strictObject({
    id,
    pattern: z.string().optional(),
    grades: z
      .array(z.strictObject({ party: id, grade: z.enum(GRADES) }))
      .min(1)
      .max(5),
    policy: LiabilityContentSchema.optional(),
  }),
]);
type Case = z.infer<typeof Case>;

/** Which member the case has decides which of the two forms it is read as, so that its faults are named exactly. */
function read(input: unknown): Case {
  const told = typeof input === 'object' && input !== null && 'accounts' in input;
  return parseCase<Case>(told ? Case.options[0] : Case.options[1], input);
}

function evaluateAccounts(given: Extract<Case, { accounts: unknown }>, rules: LiabilityContent): object {
  const accounts = given.accounts.map(
    ({ kind, ticks, impact, other_impact, signalled }, index): ToldAccount => ({
      ordinal: index + 1,
      kind,
      activities: [...new Set(ticks.flatMap((tick) => (typeof tick === 'number' ? ticksOf(tick) : [tick])))],
      impactPoint: impact,
      otherImpactPoint: other_impact,
      signalled,
    }),
  );
  const partyOf = (ordinal: number) => given.accounts[ordinal - 1]?.party;
  const [one, two] = accounts;
  if (accounts.length > 2) return { ...NOTHING, needs: ['OFFICER'], article: ART_60.zh, article_en: ART_60.en };
  if (one === undefined || two === undefined) {
    const single = rules.patterns.find((pattern) => pattern.id === 'L-30');
    return {
      ...NOTHING,
      pattern: 'L-30',
      grades: [{ party: partyOf(1), grade: single?.defaultFaultGrade ?? 'FULL' }],
      article: single?.articleZh ?? ART_60.zh,
      article_en: single?.articleEn ?? ART_60.en,
    };
  }
  const { suggestions, contradictions, needs } = weigh([one, two], given.photos, rules);
  const [best, ...others] = suggestions;
  const withParties = (grades: readonly { ordinal: number; grade: string }[]) =>
    grades.length === 0 ? null : grades.map(({ ordinal, grade }) => ({ party: partyOf(ordinal), grade }));
  const consent = given.both_consent_online;
  const rule = consent === null ? ['E-17', 'E-18'] : consent ? ['E-17'] : ['E-18'];
  return {
    pattern: best?.pattern.id ?? null,
    grades: best === undefined ? null : withParties(best.grades),
    alternatives: others.map(({ pattern, grades }) => ({ pattern: pattern.id, grades: withParties(grades) })),
    contradictions: contradictions.map(({ key, textZh, textEn }) => ({ key, rule, textZh, textEn })),
    needs: needs.map(({ key }) => key),
    reasons: [
      ...(best?.becauseZh.map((textZh, index) => ({ textZh, textEn: best.becauseEn[index] })) ?? []),
      ...needs.map(({ textZh, textEn, articleZh, articleEn }) => ({ textZh, textEn, articleZh, articleEn })),
    ],
    article: best?.pattern.articleZh ?? needs[0]?.articleZh ?? ART_60.zh,
    article_en: best?.pattern.articleEn ?? needs[0]?.articleEn ?? ART_60.en,
  };
}

const ART_60 = { zh: '《道路交通事故处理程序规定》第六十条', en: 'MPS Order 146, Art 60' };
const NOTHING = {
  pattern: null as string | null,
  grades: null as object[] | null,
  alternatives: [],
  contradictions: [],
  needs: [] as string[],
  reasons: [],
};

/** Whether grades may stand together, and whether they leave what the pattern proposes. */
function evaluateGrades(given: Extract<Case, { grades: unknown }>, rules: LiabilityContent): object {
  const pattern = rules.patterns.find((row) => row.id === given.pattern);
  if (given.pattern !== undefined && pattern === undefined) {
    throw new WorkbenchInputError('pattern', `没有责任情形 ${given.pattern}`, `No such pattern: ${given.pattern}`);
  }
  const grades = given.grades.map(({ grade }) => grade);
  let problem: LiabilityGradesError | null = null;
  try {
    checkGrades(grades);
  } catch (error) {
    if (!(error instanceof LiabilityGradesError)) throw error;
    problem = error;
  }
  const override = pattern !== undefined && problem === null && leavesDefault(pattern, grades);
  const needs = [
    ...(pattern?.officerOnly === true ? ['OFFICER'] : []),
    ...(override ? ['REASON'] : []),
    ...(grades.includes('UNDETERMINED') && problem === null ? [CERTIFICATE.key] : []),
  ];
  return {
    pattern: pattern?.id ?? null,
    grades: given.grades,
    allowed: problem === null,
    override,
    contradictions: problem === null ? [] : [{ key: 'GRADES', textZh: problem.messageZh, textEn: problem.messageEn }],
    needs,
    article: pattern?.articleZh ?? ART_60.zh,
    article_en: pattern?.articleEn ?? ART_60.en,
  };
}

/** `liability` of the rules command; the inputs are described in README.md beside this file. */
export const liabilityWorkbench: Workbench = {
  kind: 'liability',
  evaluate(input) {
    const given = read(input);
    const rules = given.policy ?? LIABILITY_POLICY.defaults.content;
    const version = given.policy === undefined ? LIABILITY_POLICY.defaults.version : 'given';
    const answer = 'accounts' in given ? evaluateAccounts(given, rules) : evaluateGrades(given, rules);
    return { id: given.id, ...answer, rules_version: version };
  },
};

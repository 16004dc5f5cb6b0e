import { builder } from '../builder.ts';
import { AccidentCase } from '../case/types.ts';
import { Refusal } from '../core/refusal-types.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { Viewer } from '../identity/types.ts';
import { MandateRefusal, type FailedCondition } from './errors.ts';
import { findMandates, type MandateRow } from './queries.ts';
import { MANDATE_ACTS, type MandateAct } from './rules.ts';
import { STANDINGS, standingOf } from './standing.ts';
import { actsByOffice, checkMandate, type MandateOutcome } from './service.ts';

export const MandateActEnum = builder.enumType('MandateAct', {
  description:
    'Acts that can be delegated. Signing a determination, penalties, coercion and lowering a route never can.',
  values: MANDATE_ACTS,
});

export const MandateStanding = builder.enumType('MandateStanding', {
  description: 'How a mandate stands as a whole, whatever the act, place and hour.',
  values: STANDINGS,
});
const MandateApproval = builder.enumType('MandateApproval', {
  description: 'The second person’s approval, where the city asks for it.',
  values: ['NOT_NEEDED', 'PENDING', 'APPROVED', 'REFUSED'] as const,
});
const TrainingRecordType = builder.objectRef<MandateRow>('TrainingRecord').implement({
  description: 'Training and examination behind a mandate. When it lapses the mandate is suspended by itself.',
  fields: (t) => ({
    course: t.string({ description: 'Name of the course.', resolve: ({ trainingCourse }) => trainingCourse ?? '' }),
    passedOn: t.string({
      description: 'Day of the examination, 2026-06-20.',
      resolve: ({ trainingPassedOn }) => trainingPassedOn ?? '',
    }),
    score: t.int({ description: 'Score of 100.', resolve: ({ trainingScore }) => trainingScore ?? 0 }),
    examiner: t.string({ description: 'Who examined.', resolve: ({ trainingExaminer }) => trainingExaminer ?? '' }),
    validUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until, exclusive; null when no limit is recorded.',
      resolve: ({ trainingValidUntil }) => trainingValidUntil,
    }),
  }),
});

export const Mandate = builder.objectRef<MandateRow>('Mandate').implement({
  description: 'Delegated authority: who may do what, where, when, up to how much, issued by whom.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    documentNo: t.exposeString('documentNo', { description: 'Number of the document.' }),
    acts: t.field({
      type: [MandateActEnum],
      description: 'What it permits.',
      resolve: ({ acts }) => acts as MandateAct[],
    }),
    accidentForms: t.exposeStringList('accidentForms', { description: 'Liability patterns it covers.' }),
    ceilingFen: t.float({
      description: 'Highest vehicle’s estimate, in fen.',
      resolve: ({ ceilingFen }) => Number(ceilingFen),
    }),
    areaNames: t.exposeStringList('areaNames', { description: 'Where it holds, in words.' }),
    dailyFrom: t.exposeString('dailyFrom', { description: 'From this time of day, 07:00.' }),
    dailyUntil: t.exposeString('dailyUntil', { description: 'Until this time of day.' }),
    validFrom: t.field({ type: 'DateTime', description: 'From, inclusive.', resolve: ({ validFrom }) => validFrom }),
    validUntil: t.field({
      type: 'DateTime',
      description: 'Until, exclusive.',
      resolve: ({ validUntil }) => validUntil,
    }),
    holder: t.field({
      type: StaffRefType,
      description: 'Who has it.',
      resolve: async ({ staffId }, _args, context) => (await loadStaff(context, staffId))!,
    }),
    version: t.exposeInt('version', { description: 'Version within its series, from 1.' }),
    approval: t.field({
      type: MandateApproval,
      description: 'Whether a second person had to approve it, and did.',
      resolve: ({ approval }) => approval,
    }),
    districtCodes: t.stringList({
      nullable: true,
      description: 'Districts by code; null when the area was drawn.',
      resolve: ({ districtCodes }) => districtCodes,
    }),
    workingDaysOnly: t.exposeBoolean('workingDaysOnly', {
      description: 'Whether it holds on working days only, make-up days included.',
    }),
    training: t.field({
      type: TrainingRecordType,
      nullable: true,
      description: 'The training and examination it rests on.',
      resolve: (row) => (row.trainingCourse === null ? null : row),
    }),
    renewed: t.boolean({
      description: 'Whether it continues an earlier one.',
      resolve: ({ renewedFrom }) => renewedFrom !== null,
    }),
    supersededAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When a newer version took its place.',
      resolve: ({ supersededAt }) => supersededAt,
    }),
    issuedAt: t.field({ type: 'DateTime', description: 'When it was issued.', resolve: ({ issuedAt }) => issuedAt }),
    standing: t.field({
      type: MandateStanding,
      description: 'How it stands now, as a whole.',
      resolve: (row, _args, { platform }) => standingOf(row, platform.now()),
    }),
    issuedBy: t.field({
      type: StaffRefType,
      description: 'The officer who issued it.',
      resolve: async ({ issuedBy }, _args, context) => (await loadStaff(context, issuedBy))!,
    }),
    suspendedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Suspended since.',
      resolve: ({ suspendedAt }) => suspendedAt,
    }),
    revokedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Revoked since.',
      resolve: ({ revokedAt }) => revokedAt,
    }),
  }),
});

export const FailedConditionType = builder.objectRef<FailedCondition>('FailedCondition').implement({
  description: 'One condition of a mandate that does not hold.',
  fields: (t) => ({
    condition: t.exposeString('condition', { description: 'Stable code, such as AREA.' }),
    messageZh: t.exposeString('messageZh', { description: 'In Chinese.' }),
    messageEn: t.exposeString('messageEn', { description: 'In English.' }),
  }),
});

const MandateCheck = builder.objectRef<MandateOutcome>('MandateCheck').implement({
  description: 'Whether the viewer’s authority reaches this case, now.',
  fields: (t) => ({
    allowed: t.exposeBoolean('allowed', { description: 'Whether guiding an agreement is permitted.' }),
    mandateNo: t.string({
      nullable: true,
      description: 'The mandate that permits it, or comes nearest.',
      resolve: ({ mandate }) => mandate?.documentNo ?? null,
    }),
    failed: t.field({
      type: [FailedConditionType],
      description: 'Every condition that fails.',
      resolve: ({ failed }) => [...failed],
    }),
  }),
});

builder.objectType(MandateRefusal, {
  name: 'MandateRefusal',
  description: 'The delegated authority does not reach this act.',
  interfaces: [Refusal],
  fields: (t) => ({
    approvable: t.exposeBoolean('approvable', {
      description: 'Whether an officer’s approval can be asked for with requestApproval.',
    }),
    failed: t.field({
      type: [FailedConditionType],
      description: 'Every condition that fails.',
      resolve: ({ failed }) => [...failed],
    }),
  }),
});

builder.objectField(AccidentCase, 'myMandate', (t) =>
  t.field({
    type: MandateCheck,
    nullable: true,
    description: 'For assessors and auxiliaries: whether their mandate reaches this case. Null for everybody else.',
    resolve: (row, _args, { platform, actor }) =>
      actor.kind === 'STAFF' &&
      !actsByOffice(actor) &&
      actor.roles.some((role) => role === 'ASSESSOR' || role === 'AUX')
        ? checkMandate(platform.db, actor, row, 'GUIDE_AGREEMENT', platform.now())
        : null,
  }),
);
builder.objectField(Viewer, 'mandate', (t) =>
  t.field({
    type: Mandate,
    nullable: true,
    description: 'The viewer’s mandate with the latest validity.',
    resolve: async ({ actor }, _args, { platform }) =>
      actor.kind === 'STAFF' ? ((await findMandates(platform.db, actor.cityCode, actor.id, null))[0] ?? null) : null,
  }),
);

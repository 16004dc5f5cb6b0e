import { assertCan } from '../access/actions.ts';
import { builder } from '../builder.ts';
import { connectionOf, decodeCursor, encodeCursor, pageSize, toPage, type Page } from '../core/connection.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import { isId } from '../core/ids.ts';
import { manyByKey, oneByKey } from '../core/loader.ts';
import { COMMON_REFUSALS, FieldProblemType, Refusal } from '../core/refusal-types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { MandateGrantRefusal, MandateStandingRefusal } from './errors.ts';
import type { MandateTerms } from './granting.ts';
import type { MandateRow } from './queries.ts';
import * as queries from './register-queries.ts';
import * as register from './register.ts';
import { Mandate } from './types.ts';

const loadEvents = manyByKey<queries.MandateEventRow>(
  ({ platform, actor }, seriesIds) => queries.findMandateEvents(platform.db, actor.cityCode, seriesIds),
  ({ seriesId }) => seriesId,
);
const loadVersions = manyByKey<MandateRow>(
  ({ platform, actor }, seriesIds) => queries.findVersions(platform.db, actor.cityCode, seriesIds),
  ({ seriesId }) => seriesId,
);
const loadArea = oneByKey<{ id: string; area: unknown }>(
  ({ platform, actor }, ids) => queries.findAreas(platform.db, actor.cityCode, ids),
  ({ id }) => id,
);

const MandateEventKind = builder.enumType('MandateEventKind', {
  description: 'What happened to a mandate.',
  values: ['ISSUED', 'AMENDED', 'RENEWED', 'APPROVED', 'REFUSED', 'SUSPENDED', 'RESUMED', 'REVOKED'] as const,
});
const MandateEvent = builder.objectRef<queries.MandateEventRow>('MandateEvent').implement({
  description: 'One line of a mandate’s history, which is only ever added to.',
  fields: (t) => ({
    seq: t.exposeInt('seq', { description: 'Number within the history, from 1.' }),
    type: t.field({ type: MandateEventKind, description: 'What happened.', resolve: ({ type }) => type }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    actorLabel: t.string({ description: 'Who, with badge.', resolve: ({ actor }) => actor.label }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why.' }),
  }),
});

builder.objectFields(Mandate, (t) => ({
  area: t.field({
    type: 'JSON',
    description: 'GeoJSON MultiPolygon, WGS-84.',
    resolve: async ({ id }, _args, context) => (await loadArea(context, id))?.area ?? null,
  }),
  history: t.field({
    type: [MandateEvent],
    description: 'What happened to it and its other versions, oldest first; for those who read the register.',
    resolve: ({ seriesId }, _args, context) => {
      assertCan(context.actor, 'mandate:read');
      return loadEvents(context, seriesId);
    },
  }),
  versions: t.field({
    type: [Mandate],
    description: 'All versions of its series, the first one first; for those who read the register.',
    resolve: ({ seriesId }, _args, context) => {
      assertCan(context.actor, 'mandate:read');
      return loadVersions(context, seriesId);
    },
  }),
}));

const MandateConnection = connectionOf('Mandate', Mandate);
const MandateFilter = builder.enumType('MandateFilter', {
  description: 'Which mandates of the register; EXPIRING are in force and end within 30 days, training included.',
  values: queries.REGISTER_FILTERS,
});
const SOON_MS = 30 * 86_400_000;

builder.queryFields((t) => ({
  mandates: t.field({
    type: MandateConnection,
    description: 'The register of mandates, newest grant first.',
    args: {
      filter: t.arg({ type: MandateFilter, required: false, defaultValue: 'ALL', description: 'Which.' }),
      search: t.arg.string({ required: false, description: 'Part of a name, login, badge or document number.' }),
      first: t.arg.int({ required: false, defaultValue: 50, description: 'At most 100.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: async (_root, { filter, search, first, after }, { platform, actor }): Promise<Page<MandateRow>> => {
      assertCan(actor, 'mandate:read');
      const limit = pageSize(first, 100);
      const now = platform.now();
      const rows = await queries.listMandates(
        platform.db,
        actor.cityCode,
        filter ?? 'ALL',
        searchText(search),
        [now, new Date(now.getTime() + SOON_MS)],
        decodeCursor(after),
        limit + 1,
      );
      return toPage(rows, limit, ({ issuedAt, id }) => encodeCursor(issuedAt, id));
    },
  }),
  mandate: t.field({
    type: Mandate,
    nullable: true,
    description: 'One mandate of the register.',
    args: { id: t.arg.id({ description: 'Its id.' }) },
    resolve: (_root, { id }, { platform, actor }) => {
      assertCan(actor, 'mandate:read');
      return isId(id) ? queries.findMandate(platform.db, actor.cityCode, id) : null;
    },
  }),
  mandateHolders: t.field({
    type: [StaffRefType],
    description: 'People who can hold a mandate, for the form that issues one; at most 20.',
    args: { search: t.arg.string({ description: 'Part of a name, login or badge.' }) },
    resolve: async (_root, { search }, context) => {
      assertCan(context.actor, 'mandate:issue');
      const rows = await queries.findHolders(context.platform.db, context.actor.cityCode, searchText(search) ?? '', 20);
      return (await Promise.all(rows.map(({ id }) => loadStaff(context, id)))).flatMap((staff) => staff ?? []);
    },
  }),
}));

function searchText(search: string | null | undefined): string | null {
  const text = search?.trim() ?? '';
  if (text.length > 60)
    throw new InvalidInputRefusal([{ path: 'search', messageZh: '搜索词太长', messageEn: 'The search is too long' }]);
  return text === '' ? null : text;
}

const REFUSALS = [...COMMON_REFUSALS, MandateGrantRefusal, MandateStandingRefusal];
builder.objectType(MandateGrantRefusal, {
  name: 'MandateGrantRefusal',
  description: 'The mandate cannot be granted so; every field at fault is named.',
  interfaces: [Refusal],
  fields: (t) => ({
    fields: t.field({
      type: [FieldProblemType],
      description: 'Every field at fault.',
      resolve: ({ fields }) => [...fields],
    }),
  }),
});
builder.objectType(MandateStandingRefusal, {
  name: 'MandateStandingRefusal',
  description: 'The mandate’s standing does not allow this change.',
  interfaces: [Refusal],
  fields: (t) => ({ why: t.exposeString('why', { description: 'What stands in the way.' }) }),
});

const KEY = 'Made by the client; the same key gives the same answer.';
const TrainingInput = builder.inputType('TrainingInput', {
  description: 'Training and examination.',
  fields: (t) => ({
    course: t.string({ description: 'Name of the course.' }),
    passedOn: t.string({ description: 'Day of the examination, 2026-06-20.' }),
    score: t.int({ description: 'Score of 100.' }),
    examiner: t.string({ description: 'Who examined.' }),
    validUntil: t.field({ type: 'DateTime', description: 'Until, exclusive.' }),
  }),
});
const MandateTermsInput = builder.inputType('MandateTermsInput', {
  description: 'What a mandate says.',
  fields: (t) => ({
    documentNo: t.string({ description: 'Number of the document.' }),
    acts: t.stringList({ description: 'What it permits; a reserved act is refused by name.' }),
    accidentForms: t.stringList({ description: 'Liability patterns, L-01 … Q-06.' }),
    ceilingFen: t.float({ description: 'Highest vehicle’s estimate, in fen.' }),
    districtCodes: t.stringList({ required: false, description: 'Districts by code; or give `area`.' }),
    area: t.field({
      type: 'JSON',
      required: false,
      description: 'GeoJSON Polygon or MultiPolygon, WGS-84, at most 2,000 positions; or give `districtCodes`.',
    }),
    dailyFrom: t.string({ description: 'From this time of day, 07:00.' }),
    dailyUntil: t.string({ description: 'Until this time of day; may cross midnight.' }),
    workingDaysOnly: t.boolean({ required: false, defaultValue: false, description: 'Working days only.' }),
    validFrom: t.field({ type: 'DateTime', description: 'From, inclusive.' }),
    validUntil: t.field({ type: 'DateTime', description: 'Until, exclusive.' }),
    training: t.field({ type: TrainingInput, description: 'Training and examination.' }),
  }),
});
const IssueMandateInput = builder.inputType('IssueMandateInput', {
  description: 'Who gets which mandate.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    staffId: t.id({ description: 'Who gets it.' }),
    terms: t.field({ type: MandateTermsInput, description: 'What it says.' }),
  }),
});
const changeInput = (name: 'AmendMandateInput' | 'RenewMandateInput', description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      idempotencyKey: t.id({ description: KEY }),
      mandateId: t.id({ description: 'The mandate.' }),
      terms: t.field({ type: MandateTermsInput, description: 'What it says from now on.' }),
      reason: t.string({ description: 'Why, at most 500 characters.' }),
    }),
  });
const AmendMandateInput = changeInput('AmendMandateInput', 'New terms for a mandate.');
const RenewMandateInput = changeInput('RenewMandateInput', 'A mandate continued.');
const reasonInput = (name: 'SuspendMandateInput' | 'ResumeMandateInput' | 'RevokeMandateInput', description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      idempotencyKey: t.id({ description: KEY }),
      mandateId: t.id({ description: 'The mandate.' }),
      reason: t.string({ description: 'Why, at most 500 characters.' }),
    }),
  });
const SuspendMandateInput = reasonInput('SuspendMandateInput', 'Which mandate to suspend, and why.');
const ResumeMandateInput = reasonInput('ResumeMandateInput', 'Which mandate to resume, and why.');
const RevokeMandateInput = reasonInput('RevokeMandateInput', 'Which mandate to revoke, and why.');
const DecideMandateInput = builder.inputType('DecideMandateInput', {
  description: 'The second person’s decision.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    mandateId: t.id({ description: 'The mandate that waits.' }),
    approve: t.boolean({ description: 'Whether it is approved.' }),
    reason: t.string({ description: 'Why; needed to refuse.' }),
  }),
});

type GivenTerms = Omit<MandateTerms, 'districtCodes' | 'area' | 'workingDaysOnly'> & {
  readonly districtCodes?: readonly string[] | null | undefined;
  readonly area?: unknown;
  readonly workingDaysOnly?: boolean | null | undefined;
};
const termsOf = (given: GivenTerms): MandateTerms => ({
  ...given,
  districtCodes: given.districtCodes ?? null,
  area: given.area ?? null,
  workingDaysOnly: given.workingDaysOnly ?? false,
});

const reload = async (
  { platform, actor }: RequestContext,
  answer: Promise<{ mandateId: string }>,
): Promise<MandateRow> => (await queries.findMandate(platform.db, actor.cityCode, (await answer).mandateId))!;

builder.mutationFields((t) => ({
  issueMandate: t.field({
    type: Mandate,
    description: 'Issues a mandate. Nobody grants what they lack, and nobody to themselves.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: IssueMandateInput, description: 'The mandate.' }) },
    resolve: (_root, { input: { idempotencyKey, staffId, terms } }, context) =>
      reload(context, register.issueMandate(context, idempotencyKey, { staffId, ...termsOf(terms) })),
  }),
  amendMandate: t.field({
    type: Mandate,
    description: 'Replaces the terms by a new version; the old one is kept.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: AmendMandateInput, description: 'The new terms.' }) },
    resolve: (_root, { input: { idempotencyKey, terms, ...input } }, context) =>
      reload(context, register.amendMandate(context, idempotencyKey, { ...input, ...termsOf(terms) })),
  }),
  renewMandate: t.field({
    type: Mandate,
    description: 'Continues a mandate with a new validity and training record.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: RenewMandateInput, description: 'What continues it.' }) },
    resolve: (_root, { input: { idempotencyKey, terms, ...input } }, context) =>
      reload(context, register.renewMandate(context, idempotencyKey, { ...input, ...termsOf(terms) })),
  }),
  suspendMandate: t.field({
    type: Mandate,
    description: 'Suspends a mandate with effect on the next command.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: SuspendMandateInput, description: 'Which and why.' }) },
    resolve: (_root, { input: { idempotencyKey, ...input } }, context) =>
      reload(context, register.suspendMandate(context, idempotencyKey, input)),
  }),
  resumeMandate: t.field({
    type: Mandate,
    description: 'Lifts a suspension.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: ResumeMandateInput, description: 'Which and why.' }) },
    resolve: (_root, { input: { idempotencyKey, ...input } }, context) =>
      reload(context, register.resumeMandate(context, idempotencyKey, input)),
  }),
  revokeMandate: t.field({
    type: Mandate,
    description: 'Revokes a mandate and all its versions with effect on the next command.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: RevokeMandateInput, description: 'Which and why.' }) },
    resolve: (_root, { input: { idempotencyKey, ...input } }, context) =>
      reload(context, register.revokeMandate(context, idempotencyKey, input)),
  }),
  decideMandate: t.field({
    type: Mandate,
    description: 'Approves or refuses a mandate that somebody else issued.',
    errors: { types: REFUSALS },
    args: { input: t.arg({ type: DecideMandateInput, description: 'The decision.' }) },
    resolve: (_root, { input: { idempotencyKey, ...input } }, context) =>
      reload(context, register.decideMandate(context, idempotencyKey, input)),
  }),
}));

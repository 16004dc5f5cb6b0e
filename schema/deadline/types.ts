import { assertCan, can, isAmong } from '../access/actions.ts';
import { ownPartyOf } from '../access/own-party.ts';
import { builder } from '../builder.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import { findVisibleCases } from '../case/lists.ts';
import type { CaseRow } from '../case/queries.ts';
import { STEP_ACTORS } from '../case/state-machine.ts';
import { AccidentCase } from '../case/types.ts';
import type { CalendarYear, WorkCalendar } from '../clock/calendar.ts';
import { workingDaysLeft, shareAt } from '../clock/deadline.ts';
import { dayNumber } from '../clock/day.ts';
import { MILESTONES, type Milestone } from '../clock/milestones.ts';
import { CLOCK_STATES, daysOf, isOpen, type ClockRow } from '../clock/row.ts';
import { RESPONSIBLE, type ClockRule } from '../clock/rule.ts';
import { calendarOf, clocksOf, listOverdue, newestCalendar } from '../clock/service.ts';
import { CLOCKS, clockRule } from '../clock/table.ts';
import { hasRole, type StaffActor } from '../core/actor.ts';
import { connectionOf, decodeCursor, encodeCursor, pageSize, toPage, type Page } from '../core/connection.ts';
import { ForbiddenError } from '../core/errors.ts';
import { manyByKey, oneByKey } from '../core/loader.ts';
import { Refusal } from '../core/refusal-types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { loadParties } from '../party/types.ts';
import { ClockRefusal } from './errors.ts';
import { recordMilestone } from './milestone.ts';
import { extendClock, resumeClock, suspendClock } from './service.ts';

const loadClocks = manyByKey<ClockRow>(
  ({ platform, actor }, caseIds) => clocksOf(platform.db, actor.cityCode, caseIds),
  ({ caseId }) => caseId,
);
const loadCase = oneByKey<CaseRow>(
  ({ platform, actor }, ids) => findVisibleCases(platform.db, actor, ids),
  ({ id }) => id,
);
const CALENDAR_OF_REQUEST = {};
const loadCalendar = (context: RequestContext): Promise<WorkCalendar> =>
  context.once(CALENDAR_OF_REQUEST, () => calendarOf(context.platform.db, context.actor.cityCode));

const ClockStateType = builder.enumType('ClockState', {
  description: 'Running, standing still, done (or used) in time, missed (or lapsed), or without object.',
  values: CLOCK_STATES,
});
const ClockResponsible = builder.enumType('ClockResponsible', {
  description: 'Who has to act before the time is over.',
  values: RESPONSIBLE,
});
const ClockKindType = builder.enumType('ClockKind', {
  description: 'A duty that somebody owes, or a right that lapses.',
  values: ['DUTY', 'RIGHT'] as const,
});
const LimitUnit = builder.enumType('ClockUnit', {
  description: 'What a limit is counted in.',
  values: ['WORKING_DAYS', 'DAYS', 'MONTHS', 'YEARS'] as const,
});

const ClockRuleType = builder.objectRef<ClockRule>('ClockRule').implement({
  description: 'One clock of the law, as the table has it.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Number, such as DL-15 or DL-23a.' }),
    nameZh: t.exposeString('zh', { description: 'Chinese name.' }),
    nameEn: t.exposeString('en', { description: 'English name.' }),
    articleZh: t.exposeString('articleZh', { description: 'The article that sets it, in Chinese.' }),
    articleEn: t.exposeString('articleEn', { description: 'The article that sets it, in English.' }),
    responsible: t.field({ type: ClockResponsible, description: 'Who has to act.', resolve: ({ who }) => who }),
    kind: t.field({ type: ClockKindType, description: 'Duty or right.', resolve: ({ kind }) => kind }),
    unit: t.field({ type: LimitUnit, description: 'What it is counted in.', resolve: ({ limit }) => limit.unit }),
    count: t.int({ description: 'How many.', resolve: ({ limit }) => limit.count }),
    countedBack: t.boolean({
      description: 'Counted back from a coming day, which is not counted itself.',
      resolve: ({ limit }) => limit.back === true,
    }),
    rolls: t.exposeBoolean('rolls', { description: 'A last day on a holiday moves to the next working day.' }),
    extendedTo: t.int({
      nullable: true,
      description: 'The whole length with approval; null when the law knows no extension.',
      resolve: ({ extendedTo }) => extendedTo ?? null,
    }),
    suspendible: t.boolean({
      description: 'May stand still with approval.',
      resolve: ({ suspendible }) => suspendible === true,
    }),
    nextZh: t.exposeString('nextZh', { description: 'What comes next, in Chinese.' }),
    nextEn: t.exposeString('nextEn', { description: 'What comes next, in English.' }),
  }),
});

const CaseClock = builder.objectRef<ClockRow>('CaseClock').implement({
  description: 'One run of a clock of the law in a case.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    rule: t.field({ type: ClockRuleType, description: 'Which clock.', resolve: ({ clock }) => clockRule(clock) }),
    partyOrdinal: t.int({
      nullable: true,
      description: 'The party it runs for, 1 for 甲 …; null: for the case.',
      resolve: ({ subject }) => subject,
    }),
    state: t.field({ type: ClockStateType, description: 'How it stands.', resolve: ({ state }) => state }),
    startedAt: t.field({ type: 'DateTime', description: 'When it began.', resolve: ({ startedAt }) => startedAt }),
    startEventSeq: t.exposeInt('startEventSeq', { description: 'Number of the event that started it.' }),
    dueOn: t.exposeString('dueOn', { description: 'Its last day, China time, such as 2026-10-09.' }),
    dueAt: t.field({ type: 'DateTime', description: 'The end of its last day.', resolve: ({ dueAt }) => dueAt }),
    endedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was done, used or lost its object; a missed one may be done late.',
      resolve: ({ metAt }) => metAt,
    }),
    percent: t.int({
      description: 'How much of it has passed, 0 to 100, in its own time: working days for a clock of working days.',
      resolve: async (row, _args, context) => {
        if (row.state === 'MISSED') return 100;
        const calendar = await loadCalendar(context);
        const now = row.metAt ?? context.platform.now();
        return Math.floor(100 * shareAt(daysOf(calendar, row), dayNumber(row.dueOn), now));
      },
    }),
    workingDaysLeft: t.int({
      nullable: true,
      description: 'Working days after today; 0 on the last day, negative when it is over; null when it does not run.',
      resolve: async (row, _args, context) => {
        if (row.metAt !== null || row.state === 'SUSPENDED') return null;
        return workingDaysLeft(await loadCalendar(context), dayNumber(row.dueOn), context.platform.now());
      },
    }),
    suspendedReason: t.string({
      nullable: true,
      description: 'Why it stands still; null when it does not.',
      resolve: ({ state, suspensions }) => (state === 'SUSPENDED' ? (suspensions.at(-1)?.reason ?? null) : null),
    }),
    suspendedSince: t.string({
      nullable: true,
      description: 'First day on which it stands still.',
      resolve: ({ state, suspensions }) => (state === 'SUSPENDED' ? (suspensions.at(-1)?.from ?? null) : null),
    }),
    extended: t.exposeBoolean('extended', { description: 'It was extended with approval.' }),
    provisional: t.exposeBoolean('provisional', {
      description: 'It reaches into a year whose holidays are not published; it is counted again when they are.',
    }),
    alertsSent: t.exposeInt('alertsSent', { description: 'The last alert given: 0, 50, 80 or 100 per cent.' }),
    canSuspend: t.boolean({
      description: 'Whether this viewer may let it stand still.',
      resolve: (row, _args, { actor }) =>
        can(actor, 'clock:suspend') &&
        row.state === 'RUNNING' &&
        isOpen(row) &&
        clockRule(row.clock).suspendible === true,
    }),
    canResume: t.boolean({
      description: 'Whether this viewer may let it go on.',
      resolve: (row, _args, { actor }) => can(actor, 'clock:resume') && row.state === 'SUSPENDED' && isOpen(row),
    }),
    canExtend: t.boolean({
      description: 'Whether this viewer may extend it.',
      resolve: (row, _args, { actor }) => {
        const { extendedTo } = clockRule(row.clock);
        return can(actor, 'clock:extend') && isOpen(row) && extendedTo !== undefined && row.limitCount < extendedTo;
      },
    }),
    caseId: t.exposeID('caseId', { description: 'The case.' }),
    accidentCase: t.field({
      type: AccidentCase,
      nullable: true,
      description: 'The case, if this viewer may see it.',
      resolve: ({ caseId }, _args, context) => loadCase(context, caseId),
    }),
  }),
});
const CaseClockConnection = connectionOf('CaseClock', CaseClock);

/** Staff see every clock; a party those of the case and its own; an insurer those of its own insured’s claim. */
async function visibleClocks(row: CaseRow, context: RequestContext): Promise<ClockRow[]> {
  const clocks = await loadClocks(context, row.id);
  const { actor, platform } = context;
  if (actor.kind === 'STAFF') {
    if (!actor.roles.every((role) => role === 'INSURER_CLAIMS' || role === 'DISPATCH_INS')) return clocks;
    const own = (await loadParties(context, row.id)).filter(({ insurerId }) => insurerId === actor.organisationId);
    return clocks.filter(
      ({ responsible, subject }) =>
        (responsible === 'INSURER' || responsible === 'INSURED') &&
        (subject === null || own.some(({ ordinal }) => ordinal === subject)),
    );
  }
  const own = await ownPartyOf(platform.db, actor, row.id);
  return clocks.filter(({ subject }) => subject === null || subject === own?.ordinal);
}

const CaseMilestone = builder.objectRef<Milestone & { readonly allowed: boolean }>('CaseMilestone').implement({
  description: 'A fact of the law that may be recorded in a case.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code.' }),
    nameZh: t.exposeString('zh', { description: 'Chinese name.' }),
    nameEn: t.exposeString('en', { description: 'English name.' }),
    proofZh: t.exposeString('proofZh', { description: 'What the note must name, in Chinese.' }),
    proofEn: t.exposeString('proofEn', { description: 'What the note must name, in English.' }),
    perParty: t.boolean({ description: 'A party must be named.', resolve: ({ perParty }) => perParty === true }),
    dateZh: t.string({
      nullable: true,
      description: 'A date that is told with it, in Chinese; null when there is none.',
      resolve: ({ date }) => date?.zh ?? null,
    }),
    dateEn: t.string({
      nullable: true,
      description: 'A date that is told with it, in English; null when there is none.',
      resolve: ({ date }) => date?.en ?? null,
    }),
    dateRequired: t.boolean({
      description: 'Whether the date must be told.',
      resolve: ({ date }) => date !== undefined && date.optional !== true,
    }),
    starts: t.stringList({
      description: 'Numbers of the clocks that it starts.',
      resolve: ({ code }) => clocksWith(code, ({ starts }) => starts),
    }),
    ends: t.stringList({
      description: 'Numbers of the clocks that it ends.',
      resolve: ({ code }) => clocksWith(code, ({ stops }) => stops),
    }),
    allowed: t.exposeBoolean('allowed', { description: 'Whether this viewer may record it.' }),
  }),
});
const clocksWith = (code: string, of: (rule: ClockRule) => ClockRule['starts']): string[] =>
  CLOCKS.filter((rule) => of(rule).some((each) => 'milestone' in each && each.milestone === code)).map(({ id }) => id);

builder.objectFields(AccidentCase, (t) => ({
  clocks: t.field({
    type: [CaseClock],
    description: 'The clocks of the law in this case, soonest first; a party and an insurer see what concerns them.',
    resolve: visibleClocksOf,
  }),
  milestones: t.field({
    type: [CaseMilestone],
    description: 'What may be recorded in this case, and whether by this viewer.',
    resolve: (_row, _args, { actor }) => {
      const any = isAmong(actor, STEP_ACTORS.RECORD_MILESTONE, null);
      return MILESTONES.map((milestone: Milestone) => ({
        ...milestone,
        allowed: any && hasRole(actor, ...milestone.roles),
      }));
    },
  }),
}));
function visibleClocksOf(row: CaseRow, _args: object, context: RequestContext): Promise<ClockRow[]> {
  return visibleClocks(row, context);
}

const OverdueFilter = builder.enumType('OverdueFilter', {
  description: 'Duties that are late, clocks that will be over soon (from 80 per cent), or both.',
  values: ['ALL', 'MISSED', 'NEAR'] as const,
});

const CalendarHoliday = builder.objectRef<CalendarYear['holidays'][number]>('CalendarHoliday').implement({
  description: 'A day off by a notice of the State Council.',
  fields: (t) => ({
    day: t.exposeString('day', { description: 'The day, such as 2026-10-01.' }),
    name: t.exposeString('name', { description: 'Chinese name of the holiday.' }),
  }),
});
type CityCalendarYear = CalendarYear & { readonly year: number; readonly version: string };
const CalendarYearType = builder.objectRef<CityCalendarYear>('WorkCalendarYear').implement({
  description: 'The working days of a year, as the clocks count them.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'Which year.' }),
    version: t.exposeString('version', { description: 'Version of the calendar in force.' }),
    published: t.exposeBoolean('published', {
      description: 'Whether the notice for the year is out; if not, weekends alone are known.',
    }),
    unconfirmed: t.exposeBoolean('unconfirmed', { description: 'Nobody at the city has compared it with the notice.' }),
    source: t.exposeString('source', { description: 'The notice, with its number.' }),
    holidays: t.field({
      type: [CalendarHoliday],
      description: 'Days off, weekends within them included.',
      resolve: ({ holidays }) => [...holidays],
    }),
    makeUpWorkdays: t.stringList({
      description: 'Saturdays and Sundays on which people work.',
      resolve: ({ makeUpWorkdays }) => [...makeUpWorkdays],
    }),
  }),
});

builder.queryFields((t) => ({
  workCalendar: t.field({
    type: CalendarYearType,
    description: 'The working days of a year by the newest approved calendar.',
    args: { year: t.arg.int({ description: 'From 2000 to 2100; others are shown as not published.' }) },
    resolve: async (_root, { year }, { platform, actor }): Promise<CityCalendarYear> => {
      const { version, content } = await newestCalendar(platform.db, actor.cityCode);
      const known = content.years[String(year)];
      return { ...(known ?? UNKNOWN_YEAR), year, version };
    },
  }),
  overdueClocks: t.field({
    type: CaseClockConnection,
    description: 'Late and nearly late clocks of the city, soonest first; an officer sees those of the cases in hand.',
    args: {
      filter: t.arg({ type: OverdueFilter, required: false, defaultValue: 'ALL', description: 'Which.' }),
      first: t.arg.int({ required: false, defaultValue: 50, description: 'At most 100.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: async (_root, { filter, first, after }, { platform, actor }): Promise<Page<ClockRow>> => {
      assertCan(actor, 'clock:overdue');
      if (actor.kind !== 'STAFF') throw new ForbiddenError('clock:overdue');
      const limit = pageSize(first, 100);
      const rows = await listOverdue(platform.db, actor.cityCode, {
        filter: filter ?? 'ALL',
        claimedBy: seesAll(actor) ? null : actor.id,
        after: decodeCursor(after),
        limit: limit + 1,
      });
      return toPage(rows, limit, ({ dueAt, id }) => encodeCursor(dueAt, id));
    },
  }),
  clockRules: t.field({
    type: [ClockRuleType],
    description: 'Every clock of the law, by number.',
    resolve: () => [...CLOCKS],
  }),
}));
const UNKNOWN_YEAR: CalendarYear = {
  published: false,
  source: '',
  unconfirmed: true,
  holidays: [],
  makeUpWorkdays: [],
};
const seesAll = (actor: StaffActor): boolean => hasRole(actor, 'SUPERVISOR', 'UNIT_HEAD');

const RecordMilestoneInput = builder.inputType('RecordMilestoneInput', {
  description: 'A fact of the law that happened in a case.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: 'Made by the client; the same key gives the same answer.' }),
    caseId: t.id({ description: 'The case.' }),
    milestone: t.string({ description: 'Code, from the case’s milestones.' }),
    happenedAt: t.field({ type: 'DateTime', description: 'When it happened; clocks count from that day.' }),
    note: t.string({ description: 'The paper that proves it: 2 to 500 characters.' }),
    partyOrdinal: t.int({ required: false, description: 'The party concerned, for those that name one.' }),
    date: t.string({ required: false, description: 'The date told with it, such as 2026-11-24.' }),
  }),
});
const changeClockInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      idempotencyKey: t.id({ description: 'Made by the client; the same key gives the same answer.' }),
      caseId: t.id({ description: 'The case.' }),
      clockId: t.id({ description: 'The clock.' }),
      reason: t.string({ description: '2 to 500 characters.' }),
    }),
  });
const SuspendClockInput = changeClockInput('SuspendClockInput', 'A clock that is to stand still.');
const ResumeClockInput = changeClockInput('ResumeClockInput', 'A clock that is to go on.');
const ExtendClockInput = builder.inputType('ExtendClockInput', {
  description: 'A clock to be extended, with the approval of the head of the unit.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: 'Made by the client; the same key gives the same answer.' }),
    caseId: t.id({ description: 'The case.' }),
    clockId: t.id({ description: 'The clock.' }),
    count: t.int({ description: 'The whole length from its start, in its own unit.' }),
    reason: t.string({ description: '2 to 500 characters.' }),
  }),
});
builder.objectType(ClockRefusal, {
  name: 'ClockRefusal',
  description: 'The clock cannot be changed like this.',
  interfaces: [Refusal],
});

builder.mutationFields((t) => ({
  recordMilestone: t.field({
    type: AccidentCase,
    description: 'Records a fact of the law that no other step records; it starts and ends clocks.',
    errors: { types: [...CASE_REFUSALS, ClockRefusal] },
    args: { input: t.arg({ type: RecordMilestoneInput, description: 'What happened.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(
        context,
        await recordMilestone(context, idempotencyKey, {
          ...input,
          partyOrdinal: input.partyOrdinal ?? null,
          date: input.date ?? null,
        }),
      ),
  }),
  suspendClock: t.field({
    type: AccidentCase,
    description: 'The head of the unit lets the determination stand still; every clock that may do so does.',
    errors: { types: [...CASE_REFUSALS, ClockRefusal] },
    args: { input: t.arg({ type: SuspendClockInput, description: 'The clock and the reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await suspendClock(context, idempotencyKey, input)),
  }),
  resumeClock: t.field({
    type: AccidentCase,
    description: 'The reason for the suspension is gone: five working days are left for the document.',
    errors: { types: [...CASE_REFUSALS, ClockRefusal] },
    args: { input: t.arg({ type: ResumeClockInput, description: 'The clock and the reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await resumeClock(context, idempotencyKey, input)),
  }),
  extendClock: t.field({
    type: AccidentCase,
    description: 'The head of the unit approves a longer time, within what the law allows.',
    errors: { types: [...CASE_REFUSALS, ClockRefusal] },
    args: { input: t.arg({ type: ExtendClockInput, description: 'The clock, the time and the reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await extendClock(context, idempotencyKey, input)),
  }),
}));

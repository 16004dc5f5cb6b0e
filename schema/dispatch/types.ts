import { assertCan } from '../access/actions.ts';
import { builder } from '../builder.ts';
import { eventText } from '../case/event-texts.ts';
import { findVisibleCase, listQueue, listRecentEvents, type RecentEventRow } from '../case/lists.ts';
import type { CaseRow } from '../case/queries.ts';
import { AccidentCase, CoordinateSystemEnum } from '../case/types.ts';
import type { Actor } from '../core/actor.ts';
import { COMMON_REFUSALS } from '../core/refusal-types.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { CrewRefusal } from './errors.ts';
import { visibleChanges } from './live.ts';
import { boardFigures, findUnit, isCrewOfEmployer, listUnits, type BoardFigures, type UnitRow } from './queries.ts';
import { reportUnitPosition, setUnitStatus } from './service.ts';

const UnitKind = builder.enumType('UnitKind', {
  description: 'Joint crew, police unit or tow truck.',
  values: ['CREW', 'POLICE', 'TOW'] as const,
});
const UnitStatus = builder.enumType('UnitStatus', {
  description: 'What a unit is doing; the meaning is fixed, the colour is free.',
  values: ['AVAILABLE', 'OFFERED', 'EN_ROUTE', 'ON_SCENE', 'RESTING', 'OUT_OF_SERVICE'] as const,
});
export const Unit = builder.objectRef<UnitRow>('Unit').implement({
  description: 'A unit on the map.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    callSign: t.exposeString('callSign', { description: 'Call sign, such as 联动 1.' }),
    kind: t.field({ type: UnitKind, description: 'What it is.', resolve: ({ kind }) => kind }),
    status: t.field({ type: UnitStatus, description: 'What it is doing.', resolve: ({ status }) => status }),
    statusAt: t.field({ type: 'DateTime', description: 'Since when.', resolve: ({ statusAt }) => statusAt }),
    crew: t.field({
      type: [StaffRefType],
      description: 'Who is aboard.',
      resolve: async ({ crewIds }, _args, context) =>
        (await Promise.all(crewIds.map((id) => loadStaff(context, id)))).flatMap((staff) => staff ?? []),
    }),
    note: t.exposeString('note', { description: 'A word on what it is about.' }),
    longitude: t.exposeFloat('longitude', { nullable: true, description: 'Last fix, degrees east, WGS-84.' }),
    latitude: t.exposeFloat('latitude', { nullable: true, description: 'Last fix, degrees north, WGS-84.' }),
    headingDeg: t.exposeFloat('headingDeg', { nullable: true, description: 'Heading in degrees, 0 north.' }),
    fixAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the fix was measured; its age is shown.',
      resolve: ({ fixAt }) => fixAt,
    }),
    zone: t.exposeString('zone', { nullable: true, description: 'Zone it serves.' }),
  }),
});

const BoardEvent = builder.objectRef<RecentEventRow>('BoardEvent').implement({
  description: 'A line of the duty log.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    caseId: t.exposeID('caseId', { description: 'The case.' }),
    caseNo: t.exposeString('caseNo', { description: 'Its number.' }),
    type: t.exposeString('type', { description: 'Event type.' }),
    actorLabel: t.string({ description: 'Who.', resolve: ({ actor }) => actor.label }),
    textZh: t.string({ description: 'In Chinese.', resolve: ({ type, payload }) => eventText(type, payload).zh }),
    textEn: t.string({ description: 'In English.', resolve: ({ type, payload }) => eventText(type, payload).en }),
  }),
});

const DAY_MS = 86_400_000;
const CHINA_OFFSET_MS = 8 * 3_600_000;
/** Midnight in China of the day of `now`. */
const startOfDay = (now: Date): Date =>
  new Date(Math.floor((now.getTime() + CHINA_OFFSET_MS) / DAY_MS) * DAY_MS - CHINA_OFFSET_MS);
/** Open cases drawn on the map at once. */
const MOST_CASES = 300;

/** An insurer's dispatcher sees its own crews only; null for everybody who sees every unit. @source domain.md 1.2 DISPATCH_INS */
const ownCrewsOnly = (actor: Actor): string | null =>
  actor.kind === 'STAFF' && actor.roles.length > 0 && actor.roles.every((role) => role === 'DISPATCH_INS')
    ? actor.organisationId
    : null;

interface BoardShape extends BoardFigures {
  readonly asOf: Date;
}
const DispatchBoard = builder.objectRef<BoardShape>('DispatchBoard').implement({
  description: 'The 110 map: units, open cases and the duty log on one screen.',
  fields: (t) => ({
    asOf: t.field({ type: 'DateTime', description: 'When this was read.', resolve: ({ asOf }) => asOf }),
    units: t.field({
      type: [Unit],
      description: 'All units.',
      resolve: (_board, _args, { platform, actor }) => listUnits(platform.db, actor.cityCode, ownCrewsOnly(actor)),
    }),
    cases: t.field({
      type: [AccidentCase],
      description: 'Open cases, newest first; at most 300.',
      resolve: (_board, _args, { platform, actor }) => listQueue(platform.db, actor, 'OPEN', null, MOST_CASES),
    }),
    recentEvents: t.field({
      type: [BoardEvent],
      description: 'The last 30 events.',
      resolve: (_board, _args, { platform, actor }) => listRecentEvents(platform.db, actor, 30),
    }),
    closedToday: t.exposeInt('closedToday', { description: 'Cases closed today.' }),
    reportedToday: t.exposeInt('reportedToday', { description: 'Cases reported today.' }),
    clearRoadP90Seconds: t.exposeInt('clearRoadP90Seconds', {
      nullable: true,
      description: '90th percentile from report to road clear, today, in seconds.',
    }),
  }),
});

builder.queryField('dispatchBoard', (t) =>
  t.field({
    type: DispatchBoard,
    description: 'The 110 map.',
    resolve: async (_root, _args, { platform, actor }) => {
      assertCan(actor, 'board:read');
      const asOf = platform.now();
      return { asOf, ...(await boardFigures(platform.db, actor, startOfDay(asOf))) };
    },
  }),
);

const KEY = 'Made by the client; the same key gives the same answer.';
const ReportUnitPositionInput = builder.inputType('ReportUnitPositionInput', {
  description: 'Where a unit is.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    unitId: t.id({ description: 'The unit.' }),
    longitude: t.float({ description: 'Degrees east.' }),
    latitude: t.float({ description: 'Degrees north.' }),
    crs: t.field({ type: CoordinateSystemEnum, description: 'Coordinate system.' }),
    headingDeg: t.float({ required: false, description: 'Heading in degrees.' }),
    measuredAt: t.field({ type: 'DateTime', description: 'When it was measured.' }),
  }),
});
const SetUnitStatusInput = builder.inputType('SetUnitStatusInput', {
  description: 'What a unit is doing.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    unitId: t.id({ description: 'The unit.' }),
    status: t.field({ type: UnitStatus, description: 'Its status.' }),
  }),
});
const reload = async (context: Parameters<typeof loadStaff>[0], { unitId }: { unitId: string }): Promise<UnitRow> => {
  const unit = await findUnit(context.platform.db, context.actor.cityCode, unitId);
  if (unit === null) throw new Error('The unit of a finished command cannot be read');
  return unit;
};
builder.mutationFields((t) => ({
  reportUnitPosition: t.field({
    type: Unit,
    description: 'A crew (or a dispatcher for it) reports its position.',
    errors: { types: COMMON_REFUSALS },
    args: { input: t.arg({ type: ReportUnitPositionInput, description: 'The fix.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reload(
        context,
        await reportUnitPosition(context, idempotencyKey, { ...input, headingDeg: input.headingDeg ?? null }),
      ),
  }),
  setUnitStatus: t.field({
    type: Unit,
    description: 'A crew (or a dispatcher for it) says what it is doing.',
    errors: { types: [...COMMON_REFUSALS, CrewRefusal] },
    args: { input: t.arg({ type: SetUnitStatusInput, description: 'The status.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reload(context, await setUnitStatus(context, idempotencyKey, input)),
  }),
}));

const BoardChangeKind = builder.enumType('BoardChangeKind', {
  description: 'What changed.',
  values: ['CASE', 'UNIT'] as const,
});
interface BoardChangeShape {
  readonly kind: 'CASE' | 'UNIT';
  readonly at: Date;
  readonly accidentCase: CaseRow | null;
  readonly unit: UnitRow | null;
}
const BoardChange = builder.objectRef<BoardChangeShape>('BoardChange').implement({
  description: 'One change on the board.',
  fields: (t) => ({
    kind: t.field({ type: BoardChangeKind, description: 'What changed.', resolve: ({ kind }) => kind }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    accidentCase: t.field({
      type: AccidentCase,
      nullable: true,
      description: 'The case as it is now.',
      resolve: ({ accidentCase }) => accidentCase,
    }),
    unit: t.field({ type: Unit, nullable: true, description: 'The unit as it is now.', resolve: ({ unit }) => unit }),
  }),
});

builder.subscriptionFields((t) => ({
  caseChanged: t.field({
    type: AccidentCase,
    description: 'One case: as it is now, and after every change. Ends when the viewer may not see it any more.',
    args: { caseId: t.arg.id({ description: 'The case.' }) },
    subscribe: (_root, { caseId }, context) => visibleChanges(context, caseId),
    resolve: (row) => row,
  }),
  boardChanged: t.field({
    type: BoardChange,
    description: 'Every change that this member of staff may see.',
    subscribe: async function* (_root, _args, context): AsyncGenerator<BoardChangeShape> {
      assertCan(context.actor, 'queue:read');
      for await (const message of context.changes()) {
        const at = new Date(message.at);
        if (message.kind === 'CASE') {
          const accidentCase = await findVisibleCase(context.platform.db, context.actor, message.id);
          if (accidentCase !== null) yield { kind: 'CASE', at, accidentCase, unit: null };
        } else if (message.kind === 'UNIT') {
          const unit = await findUnit(context.platform.db, context.actor.cityCode, message.id);
          const employerId = ownCrewsOnly(context.actor);
          const seen =
            employerId === null ||
            (await isCrewOfEmployer(context.platform.db, context.actor.cityCode, message.id, employerId));
          if (unit !== null && seen) yield { kind: 'UNIT', at, accidentCase: null, unit };
        }
      }
    },
    resolve: (change) => change,
  }),
}));

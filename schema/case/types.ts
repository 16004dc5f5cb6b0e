import DataLoader from 'dataloader';
import { assertCan } from '../access/actions.ts';
import { builder } from '../builder.ts';
import { UnauthenticatedError } from '../core/errors.ts';
import { connectionOf, decodeCursor, encodeCursor, pageSize, toPage, type Page } from '../core/connection.ts';
import { isId } from '../core/ids.ts';
import { oneByKey } from '../core/loader.ts';
import { Refusal } from '../core/refusal-types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { findDistrictNames } from '../city/service.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { allowedSteps } from './allowed-steps.ts';
import { CaseNotClaimedRefusal, CaseTakenRefusal } from './errors.ts';
import { eventText } from './event-texts.ts';
import { STATE_LABELS } from './labels.ts';
import { countQueue, findVisibleCase, listOwnCases, listQueue, queueTime, type CaseQueue } from './lists.ts';
import { readTimelines, type CaseRow, type EventRow } from './queries.ts';
import { CASE_STATES, CASE_STEPS, IllegalStepError } from './state-machine.ts';

export const CaseStateType = builder.enumType('CaseState', {
  description: 'Where a case is in its life (schema/case/state-machine.ts).',
  values: CASE_STATES,
});
export const CaseStepEnum = builder.enumType('CaseStep', {
  description: 'Steps of the case state machine.',
  values: CASE_STEPS,
});
const CaseSource = builder.enumType('CaseSource', {
  description: 'Where a report came from.',
  values: ['DRIVER_WEB', 'CALL_110', 'INSURER', 'OUTLET'] as const,
});
export const CaseRoute = builder.enumType('CaseRoute', {
  description: 'The road a case takes, strictest first (domain.md 3.2).',
  values: [
    'EMERGENCY',
    'GENERAL_PROCEDURE',
    'SIMPLE_PROCEDURE',
    'ONLINE_DETERMINATION',
    'SELF_NEGOTIATION',
    'INSURER_ONLY',
  ] as const,
});
export const SceneDuty = builder.enumType('SceneDuty', {
  description:
    'What the law asks at the scene: hold it, photograph-move-call, photograph and move, or nothing any more.',
  values: ['HOLD', 'PHOTO_MOVE_CALL', 'PHOTO_MOVE', 'NONE'] as const,
});
export const CoordinateSystemEnum = builder.enumType('CoordinateSystem', {
  description: 'Coordinate system in which a position was given.',
  values: ['WGS84', 'GCJ02', 'BD09', 'CGCS2000'] as const,
});
export const PositionSource = builder.enumType('PositionSource', {
  description: 'Where a position came from.',
  values: ['PHONE_GNSS', 'MAP_PIN', 'EXIF', 'CALLER'] as const,
});

const Place = builder.objectRef<CaseRow>('Place').implement({
  description: 'Where it happened: WGS-84, with the position as it was given beside it.',
  fields: (t) => ({
    longitude: t.exposeFloat('longitude', { description: 'Degrees east, WGS-84.' }),
    latitude: t.exposeFloat('latitude', { description: 'Degrees north, WGS-84.' }),
    originalLongitude: t.exposeFloat('originalLongitude', { description: 'As given.' }),
    originalLatitude: t.exposeFloat('originalLatitude', { description: 'As given.' }),
    crs: t.field({
      type: CoordinateSystemEnum,
      description: 'System of the original.',
      resolve: ({ originalCrs }) => originalCrs,
    }),
    accuracyM: t.exposeFloat('accuracyM', { nullable: true, description: 'Uncertainty in metres.' }),
    source: t.field({
      type: PositionSource,
      description: 'Where the position came from.',
      resolve: (row) => row.positionSource as 'PHONE_GNSS',
    }),
    measuredAt: t.field({
      type: 'DateTime',
      description: 'When it was measured.',
      resolve: (row) => row.positionMeasuredAt,
    }),
    description: t.exposeString('placeDescription', { description: 'In words.' }),
    roadName: t.exposeString('roadName', { nullable: true, description: 'Road.' }),
    direction: t.exposeString('direction', { nullable: true, description: 'Direction of travel.' }),
    referencePoint: t.exposeString('referencePoint', { nullable: true, description: 'A landmark.' }),
    kilometrePost: t.exposeString('kilometrePost', { nullable: true, description: 'Kilometre post and metres.' }),
    districtCode: t.exposeString('districtCode', {
      nullable: true,
      description: 'District; null outside all that we know.',
    }),
  }),
});

const CaseFact = builder.objectRef<{ name: string; value: string; source: string; at: string }>('CaseFact').implement({
  description: 'One fact with who stated it and when.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name as in domain.md 3.1.' }),
    value: t.exposeString('value', { description: 'The value as text.' }),
    source: t.exposeString('source', { description: 'Who stated it.' }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => new Date(at) }),
  }),
});

const CaseEvent = builder.objectRef<EventRow>('CaseEvent').implement({
  description: 'One link of the case’s chain.',
  fields: (t) => ({
    seq: t.exposeInt('seq', { description: '1, 2, 3 … without gaps.' }),
    type: t.exposeString('type', { description: 'Event type.' }),
    at: t.field({ type: 'DateTime', description: 'When it happened.', resolve: ({ at }) => at }),
    actorLabel: t.string({ description: 'Who did it.', resolve: ({ actor }) => actor.label }),
    withCrew: t.string({
      nullable: true,
      description: 'For a crew member: the call sign and who else was aboard.',
      resolve: ({ actor }) => actor.withCrew ?? null,
    }),
    textZh: t.string({ description: 'In Chinese.', resolve: ({ type, payload }) => eventText(type, payload).zh }),
    textEn: t.string({ description: 'In English.', resolve: ({ type, payload }) => eventText(type, payload).en }),
    hash: t.string({
      description: 'SHA-256 of the event and the one before it, hex.',
      resolve: ({ hash }) => Buffer.from(hash).toString('hex'),
    }),
  }),
});
const CaseEventConnection = connectionOf('CaseEvent', CaseEvent);

const loadDistrict = oneByKey<{ code: string; nameZh: string }>(
  ({ platform, actor }, codes) => findDistrictNames(platform.db, actor.cityCode, codes),
  ({ code }) => code,
);

interface TimelinePage {
  readonly caseId: string;
  readonly afterSeq: number;
  readonly limit: number;
}
/** Pages of timelines asked for in one request, in one statement: a list of cases with their timelines costs no more. */
const timelines = {};
const loadTimeline = (context: RequestContext, page: TimelinePage): Promise<EventRow[]> =>
  context
    .once(
      timelines,
      () =>
        new DataLoader<TimelinePage, EventRow[], string>(
          async (pages) => {
            const events = await readTimelines(context.platform.db, context.actor.cityCode, pages);
            return pages.map((each) =>
              events.filter(({ caseId, seq }) => caseId === each.caseId && seq > each.afterSeq).slice(0, each.limit),
            );
          },
          { cacheKeyFn: ({ caseId, afterSeq, limit }) => `${caseId} ${afterSeq} ${limit}` },
        ),
    )
    .load(page);

export const AccidentCase = builder.objectRef<CaseRow>('AccidentCase').implement({
  description: 'One accident from the report to the claim.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    caseNo: t.exposeString('caseNo', { description: 'Number for people: KC + area + date + serial + check digit.' }),
    state: t.field({ type: CaseStateType, description: 'Where it is in its life.', resolve: ({ state }) => state }),
    stateZh: t.string({ description: 'The state in Chinese.', resolve: ({ state }) => STATE_LABELS[state].zh }),
    stateEn: t.string({ description: 'The state in English.', resolve: ({ state }) => STATE_LABELS[state].en }),
    source: t.field({ type: CaseSource, description: 'Where the report came from.', resolve: ({ source }) => source }),
    route: t.field({
      type: CaseRoute,
      description: 'The road it takes.',
      resolve: ({ route }) => route as 'EMERGENCY',
    }),
    thenRoute: t.field({
      type: CaseRoute,
      nullable: true,
      description: 'The road after an emergency.',
      resolve: ({ thenRoute }) => thenRoute as 'EMERGENCY' | null,
    }),
    sceneDuty: t.field({
      type: SceneDuty,
      description: 'What the law asks at the scene.',
      resolve: ({ sceneDuty }) => sceneDuty as 'HOLD',
    }),
    occurredAt: t.field({
      type: 'DateTime',
      description: 'When it happened.',
      resolve: ({ occurredAt }) => occurredAt,
    }),
    reportedAt: t.field({
      type: 'DateTime',
      description: 'When it was reported.',
      resolve: ({ reportedAt }) => reportedAt,
    }),
    closedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was closed.',
      resolve: ({ closedAt }) => closedAt,
    }),
    weather: t.exposeString('weather', { nullable: true, description: 'Weather code (domain.md 7.5).' }),
    place: t.field({ type: Place, description: 'Where it happened.', resolve: (row) => row }),
    facts: t.field({
      type: [CaseFact],
      description: 'What was stated, by whom and when.',
      resolve: ({ facts }) =>
        Object.entries(facts).map(([name, fact]) => ({
          name,
          value: String(fact.value),
          source: fact.source,
          at: fact.at,
        })),
    }),
    accountsRevealed: t.boolean({
      description: 'Whether all sides have told their story and may read the others’.',
      resolve: (row) => row.accountsSealedAt !== null,
    }),
    timeline: t.field({
      type: CaseEventConnection,
      description: 'What happened, oldest first.',
      args: {
        first: t.arg.int({ required: false, defaultValue: 50, description: 'At most 200.' }),
        after: t.arg.string({ required: false, description: 'Cursor: the seq after which to read.' }),
      },
      resolve: async (row, { first, after }, context): Promise<Page<EventRow>> => {
        const limit = pageSize(first, 200);
        const afterSeq = Math.max(0, Math.trunc(Number(after ?? 0)) || 0);
        const events = await loadTimeline(context, { caseId: row.id, afterSeq, limit: limit + 1 });
        return toPage(events, limit, ({ seq }) => String(seq));
      },
    }),
    claimedBy: t.field({
      type: StaffRefType,
      nullable: true,
      description: 'Who works on it.',
      resolve: async ({ claimedBy }, _args, context) => (claimedBy === null ? null : loadStaff(context, claimedBy)),
    }),
    claimedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when.',
      resolve: ({ claimedAt }) => claimedAt,
    }),
    claimedByMe: t.boolean({
      description: 'Whether the viewer works on it.',
      resolve: ({ claimedBy }, _args, { actor }) => actor.kind === 'STAFF' && claimedBy === actor.id,
    }),
    queuedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when it waits in its present queue.',
      resolve: ({ queuedAt }) => queuedAt,
    }),
    allowedSteps: t.field({
      type: [CaseStepEnum],
      description: 'What would go through if this viewer did it now.',
      resolve: (row, _args, context) => allowedSteps(row, context),
    }),
    districtName: t.string({
      nullable: true,
      description: 'Chinese name of the district.',
      resolve: async ({ districtCode }, _args, context) =>
        districtCode === null ? null : ((await loadDistrict(context, districtCode))?.nameZh ?? null),
    }),
    elapsedSeconds: t.int({
      description: 'Seconds since the report; until it was closed, if it is.',
      resolve: ({ reportedAt, closedAt }, _args, { platform }) =>
        Math.max(0, Math.round(((closedAt ?? platform.now()).getTime() - reportedAt.getTime()) / 1000)),
    }),
  }),
});
export const AccidentCaseConnection = connectionOf('AccidentCase', AccidentCase);

builder.objectType(IllegalStepError, {
  name: 'IllegalStepRefusal',
  description: 'The case cannot take this step from where it is.',
  interfaces: [Refusal],
  fields: (t) => ({
    state: t.field({ type: CaseStateType, description: 'Where the case is.', resolve: ({ from }) => from }),
    step: t.field({ type: CaseStepEnum, description: 'The step that was refused.', resolve: ({ step }) => step }),
  }),
});
builder.objectType(CaseTakenRefusal, {
  name: 'CaseTakenRefusal',
  description: 'Somebody else has the case.',
  interfaces: [Refusal],
  fields: (t) => ({
    claimedBy: t.exposeString('claimedBy', { description: 'Who has it.' }),
    claimedAt: t.field({ type: 'DateTime', description: 'Since when.', resolve: ({ claimedAt }) => claimedAt }),
  }),
});
builder.objectType(CaseNotClaimedRefusal, {
  name: 'CaseNotClaimedRefusal',
  description: 'The case must be claimed before acting on it.',
  interfaces: [Refusal],
});

const CaseQueueEnum = builder.enumType('CaseQueue', {
  description: 'Work queues.',
  values: ['MINE', 'UNCLAIMED', 'OFFICER', 'CENTER', 'OPEN', 'CLOSED'] as const,
});
const QueueCount = builder.objectRef<{ queue: CaseQueue; count: number }>('QueueCount').implement({
  description: 'How much waits in a queue.',
  fields: (t) => ({
    queue: t.field({ type: CaseQueueEnum, description: 'Which queue.', resolve: ({ queue }) => queue }),
    count: t.exposeInt('count', { description: 'Cases in it, counted up to 1000.' }),
  }),
});

builder.queryFields((t) => ({
  accidentCase: t.field({
    type: AccidentCase,
    nullable: true,
    description: 'One case, if the viewer may see it.',
    args: { id: t.arg.id({ description: 'Id of the case.' }) },
    resolve: (_root, { id }, { platform, actor }) => (isId(id) ? findVisibleCase(platform.db, actor, id) : null),
  }),
  myCases: t.field({
    type: AccidentCaseConnection,
    description: 'The viewer’s own cases, newest first.',
    args: {
      first: t.arg.int({ required: false, defaultValue: 20, description: 'At most 50.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: async (_root, { first, after }, { platform, actor }): Promise<Page<CaseRow>> => {
      if (actor.kind !== 'DRIVER' && actor.kind !== 'PARTY') throw new UnauthenticatedError();
      const limit = pageSize(first, 50);
      const rows = await listOwnCases(platform.db, actor, decodeCursor(after), limit + 1);
      return toPage(rows, limit, ({ reportedAt, id }) => encodeCursor(reportedAt, id));
    },
  }),
  caseQueue: t.field({
    type: AccidentCaseConnection,
    description: 'A staff work queue, most urgent first.',
    args: {
      queue: t.arg({ type: CaseQueueEnum, description: 'Which queue.' }),
      first: t.arg.int({ required: false, defaultValue: 50, description: 'At most 100.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: async (_root, { queue, first, after }, { platform, actor }): Promise<Page<CaseRow>> => {
      assertCan(actor, 'queue:read');
      const limit = pageSize(first, 100);
      const rows = await listQueue(platform.db, actor, queue, decodeCursor(after), limit + 1);
      return toPage(rows, limit, (row) => encodeCursor(queueTime(queue, row), row.id));
    },
  }),
  queueCounts: t.field({
    type: [QueueCount],
    description: 'How much waits in each queue of the viewer.',
    resolve: async (_root, _args, { platform, actor }) => {
      assertCan(actor, 'queue:read');
      const queues: CaseQueue[] = ['MINE', 'UNCLAIMED', 'OFFICER', 'CENTER', 'OPEN', 'CLOSED'];
      return Promise.all(queues.map(async (queue) => ({ queue, count: await countQueue(platform.db, actor, queue) })));
    },
  }),
}));

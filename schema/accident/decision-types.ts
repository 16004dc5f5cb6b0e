import { builder } from '../builder.ts';
import { AccidentCase, CaseRoute, SceneDuty } from '../case/types.ts';
import { connectionOf, decodeCursor, encodeCursor, pageSize, toPage } from '../core/connection.ts';
import { listDecisions, type DecisionRow, type DecisionTrigger } from './queries.ts';
import { reevaluates } from './reevaluation.ts';
import type { RuleReason } from './rules.ts';

const DecisionTriggerType = builder.enumType('DecisionTrigger', {
  description: 'What brought a decision on the route about.',
  values: [
    'REPORT',
    'FACTS',
    'OFFICER_REQUESTED',
    'BROKEN_DEAL',
    'ROUTE_RAISED',
    'ROUTE_LOWERED',
    'LATE_EVENT',
  ] as const satisfies readonly DecisionTrigger[],
});
const DecisionFact = builder
  .objectRef<{ name: string; value: string; source: string; at: string }>('DecisionFact')
  .implement({
    description: 'A fact as a decision took it.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Name of the fact.' }),
      value: t.exposeString('value', { description: 'The value as text.' }),
      source: t.exposeString('source', { description: 'Who stated it, or what it follows from.' }),
      at: t.field({ type: 'DateTime', description: 'When it was stated or drawn.', resolve: ({ at }) => new Date(at) }),
    }),
  });

export const RuleReasonType = builder.objectRef<RuleReason>('RuleReason').implement({
  description: 'Why a route or duty was chosen.',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: 'Row of the table, such as E-02.' }),
    key: t.exposeString('key', { description: 'Stable key, such as INJURY.' }),
    textZh: t.exposeString('textZh', { description: 'In Chinese.' }),
    textEn: t.exposeString('textEn', { description: 'In English.' }),
    articleZh: t.exposeString('articleZh', { description: 'The article, in Chinese.' }),
    articleEn: t.exposeString('articleEn', { description: 'The article, in English.' }),
    assumed: t.boolean({
      description: 'True when the fact is not known and the rule is applied for safety.',
      resolve: ({ certainty }) => certainty === 'ASSUMED',
    }),
  }),
});

export const EligibilityDecision = builder.objectRef<DecisionRow>('EligibilityDecision').implement({
  description: 'What the rules decided on the stated facts, with every reason.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    trigger: t.field({
      type: DecisionTriggerType,
      description: 'What brought it about.',
      resolve: (row) => row.trigger,
    }),
    actorLabel: t.string({
      nullable: true,
      description: 'Who brought it about, as the case’s chain names them; null where it was not kept.',
      resolve: ({ actor }) => actor?.label ?? null,
    }),
    facts: t.field({
      type: [DecisionFact],
      description: 'What it was made from, each fact with who stated it and when.',
      resolve: ({ facts }) =>
        Object.entries(facts).map(([name, { value, source, at }]) => ({ name, value: String(value), source, at })),
    }),
    reevaluatesIdentically: t.boolean({
      nullable: true,
      description:
        'Whether the stored facts give the same outcome under the stored versions now. Null when a version is not to be found.',
      resolve: (row, _args, context) => reevaluates(context.platform.db, context.actor.cityCode, row),
    }),
    ruleSetVersion: t.exposeString('ruleSetVersion', { description: 'Version of the rule table.' }),
    policyVersion: t.exposeString('policyVersion', { description: 'Version of the city policy.' }),
    decidedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ decidedAt }) => decidedAt }),
    sceneDuty: t.field({
      type: SceneDuty,
      description: 'What the law asks at the scene.',
      resolve: ({ outcome }) => outcome.sceneDuty,
    }),
    route: t.field({ type: CaseRoute, description: 'The route.', resolve: ({ outcome }) => outcome.route }),
    thenRoute: t.field({
      type: CaseRoute,
      nullable: true,
      description: 'The route after an emergency.',
      resolve: ({ outcome }) => outcome.thenRoute,
    }),
    reasons: t.field({
      type: [RuleReasonType],
      description: 'Every rule that spoke, with its article.',
      resolve: ({ outcome }) => [...outcome.reasons],
    }),
    factsToAsk: t.stringList({
      description: 'Facts whose answer could change the result.',
      resolve: ({ outcome }) => [...outcome.factsToAsk],
    }),
  }),
});

const EligibilityDecisionConnection = connectionOf('EligibilityDecision', EligibilityDecision);

builder.objectField(AccidentCase, 'decisions', (t) =>
  t.field({
    type: EligibilityDecisionConnection,
    description: 'Every decision on route and scene duty, oldest first.',
    args: {
      first: t.arg.int({ required: false, defaultValue: 20, description: 'At most 50.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: async ({ id, cityCode }, { first, after }, { platform }) => {
      const limit = pageSize(first, 50);
      const rows = await listDecisions(platform.db, cityCode, id, decodeCursor(after), limit + 1);
      return toPage<DecisionRow>(rows, limit, (row) => encodeCursor(row.decidedAt, row.id));
    },
  }),
);

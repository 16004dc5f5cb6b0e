import { assertCan } from '../access/actions.ts';
import { previewRoutes, type ChangedCase, type PolicyPreview } from '../accident/preview.ts';
import { RuleReasonType } from '../accident/decision-types.ts';
import { ELIGIBILITY, ruleSetOf } from '../accident/eligibility-table.ts';
import { builder } from '../builder.ts';
import { CaseRoute, SceneDuty } from '../case/types.ts';
import { chinaDay } from '../clock/china-day.ts';
import { connectionOf, decodeCursor, encodeCursor, pageSize, toPage } from '../core/connection.ts';
import { InvalidInputRefusal, NotFoundRefusal } from '../core/errors.ts';
import { isId } from '../core/ids.ts';
import { COMMON_REFUSALS, Refusal } from '../core/refusal-types.ts';
import type { RequestContext } from '../core/request-context.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { CITY_POLICY } from '../policy/city-policy.ts';
import { POLICY_KINDS, type PolicyKind } from '../policy/definition.ts';
import { PolicyNotDraftRefusal, PolicyVersionTakenRefusal, SecondPersonRefusal } from '../policy/errors.ts';
import type { PolicyStatus, PolicyVersionRow } from '../policy/queries.ts';
import { findVersion, inForce, listVersions } from '../policy/service.ts';
import { definitionOf } from './definitions.ts';
import { approvePolicy, contentProblems, draftPolicy, withdrawPolicy } from './service.ts';
import { KIND_TEXTS } from './texts.ts';

const PolicyKindType = builder.enumType('PolicyKind', {
  description: 'What is kept as versions with a first day.',
  values: POLICY_KINDS,
});
const PolicyStatusType = builder.enumType('PolicyStatus', {
  description: 'BUILT_IN holds until the city has approved a version of its own.',
  values: ['BUILT_IN', 'DRAFT', 'APPROVED', 'WITHDRAWN'] as const,
});
builder.objectType(PolicyVersionTakenRefusal, {
  name: 'PolicyVersionTakenRefusal',
  description: 'The city has a version of that name already.',
  interfaces: [Refusal],
});
builder.objectType(PolicyNotDraftRefusal, {
  name: 'PolicyNotDraftRefusal',
  description: 'What was approved or withdrawn is not a draft any more.',
  interfaces: [Refusal],
});

/** A version the city keeps, or the built-in one, which nobody drafted. */
type Shown = Pick<PolicyVersionRow, 'id' | 'kind' | 'version' | 'effectiveFrom' | 'content' | 'note' | 'citation'> &
  Partial<Omit<PolicyVersionRow, 'status'>> & { readonly status: PolicyStatus | 'BUILT_IN' };

function builtIn(kind: PolicyKind): Shown {
  const { version, effectiveFrom, content } = definitionOf(kind).defaults;
  const note = '系统自带的默认值，本市批准自己的版本之前有效';
  const citation = 'domain.md; domain-decisions.md';
  return { id: `built-in:${kind}`, kind, version, effectiveFrom, content, note, citation, status: 'BUILT_IN' };
}

const staff = async (context: RequestContext, id: string | null | undefined) =>
  id === null || id === undefined ? null : loadStaff(context, id);

const PolicyVersionType = builder.objectRef<Shown>('PolicyVersion').implement({
  description: 'One version of a rule: drafted by one person, approved by another, in force from its first day.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    kind: t.field({ type: PolicyKindType, description: 'Of which rule.', resolve: ({ kind }) => kind }),
    version: t.exposeString('version', { description: 'Name, stored with every decision.' }),
    effectiveFrom: t.exposeString('effectiveFrom', { description: 'First accident day, 2026-12-01, UTC+8.' }),
    status: t.field({ type: PolicyStatusType, description: 'Where it stands.', resolve: ({ status }) => status }),
    note: t.exposeString('note', { description: 'What changes and why.' }),
    citation: t.exposeString('citation', { description: 'The document it rests on.' }),
    content: t.field({ type: 'JSON', description: 'The rule itself.', resolve: ({ content }) => content }),
    contentHash: t.string({
      nullable: true,
      description: 'SHA-256 of the canonical content, hex; null for the built-in version.',
      resolve: ({ contentHash }) => (contentHash === undefined ? null : Buffer.from(contentHash).toString('hex')),
    }),
    unconfirmed: t.stringList({
      description: 'Members that nobody at the city has confirmed.',
      resolve: ({ content }) => {
        const { unconfirmed } = content as { unconfirmed?: unknown };
        return Array.isArray(unconfirmed) ? unconfirmed.map(String) : [];
      },
    }),
    problems: t.stringList({
      description: 'Why a draft could not be approved as it is; none for what is in force.',
      resolve: ({ kind, status, content }) =>
        status === 'DRAFT' ? contentProblems(definitionOf(kind), content).map(({ messageEn }) => messageEn) : [],
    }),
    draftedBy: t.field({
      type: StaffRefType,
      nullable: true,
      description: 'Who drafted it; null for the built-in version.',
      resolve: (row, _args, context) => staff(context, row.draftedBy),
    }),
    draftedByMe: t.boolean({
      description: 'Whether the viewer drafted it, and so cannot approve it.',
      resolve: ({ draftedBy }, _args, { actor }) => draftedBy === actor.id,
    }),
    draftedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was drafted.',
      resolve: ({ draftedAt }) => draftedAt ?? null,
    }),
    approvedBy: t.field({
      type: StaffRefType,
      nullable: true,
      description: 'Who approved it.',
      resolve: (row, _args, context) => staff(context, row.approvedBy),
    }),
    approvedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was approved.',
      resolve: ({ approvedAt }) => approvedAt ?? null,
    }),
  }),
});
const PolicyVersionConnection = connectionOf('PolicyVersion', PolicyVersionType);

const PolicyRule = builder.objectRef<{ readonly kind: PolicyKind }>('PolicyRule').implement({
  description: 'A rule with its versions.',
  fields: (t) => ({
    kind: t.field({ type: PolicyKindType, description: 'Which.', resolve: ({ kind }) => kind }),
    labelZh: t.string({ description: 'In Chinese.', resolve: ({ kind }) => KIND_TEXTS[kind].zh }),
    labelEn: t.string({ description: 'In English.', resolve: ({ kind }) => KIND_TEXTS[kind].en }),
    inForce: t.field({
      type: PolicyVersionType,
      description: 'What holds for an accident of today.',
      resolve: async ({ kind }, _args, { platform, actor }) => {
        const held = await inForce(platform.db, actor.cityCode, definitionOf(kind), chinaDay(platform.now()));
        const own = builtIn(kind);
        if (held.version === own.version) return own;
        // A city has few versions of a rule, and the one in force is among the newest.
        const rows = await listVersions(platform.db, actor.cityCode, kind, null, 50);
        const row = rows.find(({ version }) => version === held.version);
        return row ?? { ...own, ...held, status: 'APPROVED' as const };
      },
    }),
    versions: t.field({
      type: PolicyVersionConnection,
      description: 'Versions of the city, newest draft first.',
      args: {
        first: t.arg.int({ required: false, defaultValue: 20, description: 'At most 50.' }),
        after: t.arg.string({ required: false, description: 'Cursor.' }),
      },
      resolve: async ({ kind }, { first, after }, { platform, actor }) => {
        const limit = pageSize(first, 50);
        const rows = await listVersions(platform.db, actor.cityCode, kind, decodeCursor(after), limit + 1);
        return toPage<Shown>(rows, limit, ({ id, draftedAt }) => encodeCursor(draftedAt!, id));
      },
    }),
  }),
});

const ChangedCaseType = builder.objectRef<ChangedCase>('PolicyChangedCase').implement({
  description: 'A case that the draft would have routed otherwise.',
  fields: (t) => ({
    caseId: t.exposeID('caseId', { description: 'The case.' }),
    caseNo: t.exposeString('caseNo', { description: 'Its number.' }),
    from: t.field({ type: CaseRoute, description: 'Its route.', resolve: ({ before }) => before.route }),
    to: t.field({ type: CaseRoute, description: 'The route under the draft.', resolve: ({ after }) => after.route }),
    dutyFrom: t.field({ type: SceneDuty, description: 'Its duty.', resolve: ({ before }) => before.sceneDuty }),
    dutyTo: t.field({
      type: SceneDuty,
      description: 'The duty under the draft.',
      resolve: ({ after }) => after.sceneDuty,
    }),
    reasonsBefore: t.field({
      type: [RuleReasonType],
      description: 'Why it went as it did.',
      resolve: ({ before }) => [...before.reasons],
    }),
    reasonsAfter: t.field({
      type: [RuleReasonType],
      description: 'Why it would go otherwise.',
      resolve: ({ after }) => [...after.reasons],
    }),
  }),
});
const PolicyMove = builder.objectRef<PolicyPreview['moves'][number]>('PolicyMove').implement({
  description: 'How many cases go from one route to another.',
  fields: (t) => ({
    from: t.field({ type: CaseRoute, description: 'The route then.', resolve: ({ from }) => from }),
    to: t.field({ type: CaseRoute, description: 'The route under the draft.', resolve: ({ to }) => to }),
    cases: t.exposeInt('cases', { description: 'Cases.' }),
  }),
});
const PolicyPreviewType = builder.objectRef<PolicyPreview>('PolicyPreview').implement({
  description: 'How the cases of the last thirty days would have been routed under a draft. Nothing is stored.',
  fields: (t) => ({
    since: t.field({ type: 'DateTime', description: 'Reported since.', resolve: ({ since }) => since }),
    cases: t.exposeInt('cases', { description: 'Cases looked at, at most 2000.' }),
    truncated: t.exposeBoolean('truncated', { description: 'There were more; the newest were looked at.' }),
    moves: t.field({ type: [PolicyMove], description: 'Old route to new.', resolve: ({ moves }) => [...moves] }),
    changed: t.field({
      type: [ChangedCaseType],
      description: 'At most 50 cases with another route or duty, newest first.',
      resolve: ({ changed }) => [...changed],
    }),
  }),
});

async function readDraft(context: RequestContext, policyId: string): Promise<PolicyVersionRow> {
  const { platform, actor } = context;
  const row = isId(policyId) ? await findVersion(platform.db, actor.cityCode, policyId) : null;
  if (row === null) throw new NotFoundRefusal('这个版本', 'Policy version');
  return row;
}

builder.queryFields((t) => ({
  policyRules: t.field({
    type: [PolicyRule],
    description: 'Every rule that the city keeps as versions.',
    resolve: (_root, _args, { actor }) => {
      assertCan(actor, 'policy:read');
      return POLICY_KINDS.map((kind) => ({ kind }));
    },
  }),
  policyRule: t.field({
    type: PolicyRule,
    description: 'One rule with its versions.',
    args: { kind: t.arg({ type: PolicyKindType, description: 'Which.' }) },
    resolve: (_root, { kind }, { actor }) => {
      assertCan(actor, 'policy:read');
      return { kind };
    },
  }),
  policyPreview: t.field({
    type: PolicyPreviewType,
    description: 'Last month’s cases under a draft of the city policy or of the eligibility rules.',
    errors: { types: COMMON_REFUSALS },
    args: { draftId: t.arg.id({ description: 'The draft.' }) },
    resolve: async (_root, { draftId }, context) => {
      const { platform, actor } = context;
      assertCan(actor, 'policy:draft');
      const { kind, content, version, effectiveFrom } = await readDraft(context, draftId);
      const { db } = platform;
      switch (kind) {
        case 'CITY_POLICY': {
          const policy = { ...CITY_POLICY.schema.parse(content), version };
          return previewRoutes(db, actor.cityCode, { policy }, platform.now());
        }
        case 'ELIGIBILITY': {
          const ruleSet = ruleSetOf({ version, effectiveFrom, content: ELIGIBILITY.schema.parse(content) });
          return previewRoutes(db, actor.cityCode, { ruleSet }, platform.now());
        }
        default:
          throw new InvalidInputRefusal([
            {
              path: 'draftId',
              messageZh: '只有城市政策和适用规则影响分流',
              messageEn: 'Only the city policy and the eligibility rules decide on routes',
            },
          ]);
      }
    },
  }),
}));

const KEY = 'Made by the client; the same key gives the same answer.';
const DraftPolicyInput = builder.inputType('DraftPolicyInput', {
  description: 'A new version, whole: a draft is never edited.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    kind: t.field({ type: PolicyKindType, description: 'Of which rule.' }),
    version: t.string({ description: 'Name: 3-40 letters, digits, dots, dashes.' }),
    effectiveFrom: t.string({ description: 'First accident day, not before today.' }),
    content: t.field({ type: 'JSON', description: 'The rule itself.' }),
    note: t.string({ description: 'What changes and why.' }),
    citation: t.string({ description: 'The document it rests on.' }),
  }),
});
const policyInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({ idempotencyKey: t.id({ description: KEY }), policyId: t.id({ description: 'The draft.' }) }),
  });
const ApprovePolicyInput = policyInput('ApprovePolicyInput', 'The draft to put in force.');
const WithdrawPolicyInput = policyInput('WithdrawPolicyInput', 'The draft to take back.');

builder.mutationFields((t) => ({
  draftPolicy: t.field({
    type: PolicyVersionType,
    description: 'Keeps a new version as a draft. It decides nothing until another person approves it.',
    errors: { types: [...COMMON_REFUSALS, PolicyVersionTakenRefusal] },
    args: { input: t.arg({ type: DraftPolicyInput, description: 'The version.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      readDraft(context, (await draftPolicy(context, idempotencyKey, { ...input, content: input.content })).policyId),
  }),
  approvePolicy: t.field({
    type: PolicyVersionType,
    description: 'Puts a draft in force from its first day on; never by who drafted it.',
    errors: { types: [...COMMON_REFUSALS, PolicyNotDraftRefusal, SecondPersonRefusal] },
    args: { input: t.arg({ type: ApprovePolicyInput, description: 'The draft.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      readDraft(context, (await approvePolicy(context, idempotencyKey, input)).policyId),
  }),
  withdrawPolicy: t.field({
    type: PolicyVersionType,
    description: 'Takes a draft back; its name stays used.',
    errors: { types: [...COMMON_REFUSALS, PolicyNotDraftRefusal] },
    args: { input: t.arg({ type: WithdrawPolicyInput, description: 'The draft.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      readDraft(context, (await withdrawPolicy(context, idempotencyKey, input)).policyId),
  }),
}));

import { builder } from '../builder.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import { guardSteps } from '../case/allowed-steps.ts';
import { AccidentCase } from '../case/types.ts';
import { manyByKey, oneByKey } from '../core/loader.ts';
import { Refusal } from '../core/refusal-types.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { MandateRefusal } from '../mandate/errors.ts';
import { loadAccounts, loadParties, ownSeat, Party } from '../party/types.ts';
import { LiabilityRefusal } from './errors.ts';
import { LiabilityGrade, LiabilityPatternType } from './pattern-type.ts';
import { LIABILITY_POLICY, type LiabilityContent } from './policy.ts';
import { findAnswers, findCurrentProposals, type AnswerRow, type PartyGrade, type ProposalRow } from './queries.ts';
import { compareAccounts, weigh, type Contradiction, type Finding, type Need } from './rules.ts';
import { answerProposal, patternOf, proposeLiability } from './service.ts';
import { describeAccount, toSuggestion, type Difference, type Suggestion } from './from-accounts.ts';
import { chinaDay } from '../clock/china-day.ts';
import type { CaseRow } from '../case/queries.ts';
import type { RequestContext } from '../core/request-context.ts';
import { photoSlotsOf } from '../evidence/service.ts';
import { inForce } from '../policy/service.ts';
import { LATE_ACCOUNT } from './finding.ts';

export const loadProposal = oneByKey<ProposalRow>(
  ({ platform, actor }, caseIds) => findCurrentProposals(platform.db, actor.cityCode, caseIds),
  ({ caseId }) => caseId,
);
/** Answers to a proposal, batched over the request. */
export const loadAnswers = manyByKey<AnswerRow>(
  ({ platform, actor }, proposalIds) => findAnswers(platform.db, actor.cityCode, proposalIds),
  ({ proposalId }) => proposalId,
);

guardSteps(['ANSWER_PROPOSAL'], async (row, context) => {
  const [proposal, seat] = await Promise.all([loadProposal(context, row.id), ownSeat(row, context)]);
  if (proposal === null || seat === null) return false;
  return !(await loadAnswers(context, proposal.id)).some(({ partyId }) => partyId === seat.id);
});
/** The table of each accident day, and the photographed slots of each case: read once for a page of cases. */
const loadTable = oneByKey<{ day: string; content: LiabilityContent }>(
  async ({ platform, actor }, days) =>
    Promise.all(
      days.map(async (day) => ({
        day,
        content: (await inForce(platform.db, actor.cityCode, LIABILITY_POLICY, day)).content,
      })),
    ),
  ({ day }) => day,
);
const loadSlots = manyByKey<{ caseId: string; slot: string }>(
  ({ platform, actor }, caseIds) => photoSlotsOf(platform.db, actor.cityCode, caseIds),
  ({ caseId }) => caseId,
);

const PartyGradeType = builder.objectRef<PartyGrade>('PartyGrade').implement({
  description: 'The grade of one party.',
  fields: (t) => ({
    partyId: t.exposeID('partyId', { description: 'The party.' }),
    ordinal: t.exposeInt('ordinal', { description: '1 for 甲 …' }),
    grade: t.field({ type: LiabilityGrade, description: 'Its grade.', resolve: ({ grade }) => grade }),
  }),
});

const LiabilityProposal = builder.objectRef<ProposalRow>('LiabilityProposal').implement({
  description: 'A proposal under the rules. Not a decision.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    pattern: t.field({
      type: LiabilityPatternType,
      description: 'The pattern with its article.',
      resolve: (proposal) => patternOf(proposal),
    }),
    grades: t.field({
      type: [PartyGradeType],
      description: 'The grades of all parties together.',
      resolve: ({ grades }) => grades,
    }),
    note: t.exposeString('note', { nullable: true, description: 'A word of the proposer.' }),
    proposedBy: t.field({
      type: StaffRefType,
      description: 'Who proposed.',
      resolve: async ({ proposedBy }, _args, context) => (await loadStaff(context, proposedBy))!,
    }),
    mandateNo: t.string({ description: 'Under which mandate.', resolve: ({ mandate }) => mandate.documentNo }),
    proposedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ proposedAt }) => proposedAt }),
    ruleSetVersion: t.exposeString('ruleSetVersion', { description: 'Version of the pattern table.' }),
    overridden: t.exposeBoolean('overridden', {
      description: 'It leaves the pattern’s default grades, or what the stories point to.',
    }),
    overrideReason: t.exposeString('overrideReason', { nullable: true, description: 'Why it leaves them.' }),
  }),
});

const LiabilityNeed = builder.objectRef<Need>('LiabilityNeed').implement({
  description: 'What is needed before anybody proposes.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'ASK_AGAIN, OFFICER, OFFICER_LOOK, CHOOSE_PATTERN, LATE_ACCOUNT or CERTIFICATE_IF_UNCLEAR.',
    }),
    textZh: t.exposeString('textZh', { description: 'Why, in Chinese.' }),
    textEn: t.exposeString('textEn', { description: 'Why, in English.' }),
    articleZh: t.exposeString('articleZh', { description: 'The provision, in Chinese.' }),
    articleEn: t.exposeString('articleEn', { description: 'The provision, in English.' }),
  }),
});

const AccountContradiction = builder.objectRef<Contradiction>('AccountContradiction').implement({
  description:
    'Two statements that cannot both be true: a dispute on facts (E-17 when they apply jointly, E-18 when not).',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stable code, such as BOTH_STANDING.' }),
    textZh: t.exposeString('textZh', { description: 'In Chinese.' }),
    textEn: t.exposeString('textEn', { description: 'In English.' }),
    decisive: t.exposeBoolean('decisive', { description: 'Nothing is suggested while it stands.' }),
  }),
});

/** What the rules of the accident's day find from the sealed stories, for staff; null before, or with other than two sides. */
async function findingOf(row: CaseRow, context: RequestContext): Promise<Finding | null> {
  if (context.actor.kind !== 'STAFF' || row.accountsSealedAt === null) return null;
  const accounts = await loadAccounts(context, row.id);
  const told = describeAccount(await loadParties(context, row.id), accounts);
  if (told === null) return null;
  const table = await loadTable(context, chinaDay(row.occurredAt));
  const slots = (await loadSlots(context, row.id)).map(({ slot }) => slot);
  const finding = weigh(told, slots, table?.content ?? LIABILITY_POLICY.defaults.content);
  const late = accounts.some(({ toldAfterReveal }) => toldAfterReveal);
  return late ? { ...finding, needs: [...finding.needs, LATE_ACCOUNT] } : finding;
}

const SuggestedPattern = builder.objectRef<Suggestion>('SuggestedPattern').implement({
  description: 'What the two stories point to. A person decides.',
  fields: (t) => ({
    pattern: t.field({ type: LiabilityPatternType, description: 'The pattern.', resolve: ({ pattern }) => pattern }),
    grades: t.field({
      type: [PartyGradeType],
      description: 'The grades it would mean.',
      resolve: ({ grades }) => grades,
    }),
    becauseZh: t.stringList({ description: 'Why, in Chinese.', resolve: ({ becauseZh }) => [...becauseZh] }),
    becauseEn: t.stringList({ description: 'Why, in English.', resolve: ({ becauseEn }) => [...becauseEn] }),
  }),
});

const AccountDifference = builder.objectRef<Difference>('AccountDifference').implement({
  description: 'Where the two stories differ.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'What differs.' }),
    labelZh: t.exposeString('labelZh', { description: 'Its name in Chinese.' }),
    labelEn: t.exposeString('labelEn', { description: 'Its name in English.' }),
    values: t.stringList({ description: 'What each says, 甲 first.', resolve: ({ values }) => [...values] }),
    affectsProposal: t.exposeBoolean('affectsProposal', { description: 'Whether it matters for the proposal.' }),
  }),
});

builder.objectFields(AccidentCase, (t) => ({
  proposal: t.field({
    type: LiabilityProposal,
    nullable: true,
    description: 'The proposal in force.',
    resolve: (row, _args, context) => loadProposal(context, row.id),
  }),
  suggestedPatterns: t.field({
    type: [SuggestedPattern],
    description: 'For staff, once all stories are in: what they point to.',
    resolve: async (row, _args, context) => {
      const finding = await findingOf(row, context);
      const parties = finding === null ? [] : await loadParties(context, row.id);
      return finding?.suggestions.map((suggestion) => toSuggestion(suggestion, parties)) ?? [];
    },
  }),
  liabilityNeeds: t.field({
    type: [LiabilityNeed],
    description:
      'For staff: what is needed before anybody proposes. Unclear facts lead to a certificate, never to equal shares.',
    resolve: async (row, _args, context) => [...((await findingOf(row, context))?.needs ?? [])],
  }),
  contradictions: t.field({
    type: [AccountContradiction],
    description: 'For staff: what the two stories say that cannot both be so.',
    resolve: async (row, _args, context) => [...((await findingOf(row, context))?.contradictions ?? [])],
  }),
  differences: t.field({
    type: [AccountDifference],
    description: 'Where the stories differ; empty until all are sealed.',
    resolve: async (row, _args, context) => {
      if (row.accountsSealedAt === null) return [];
      const told = describeAccount(await loadParties(context, row.id), await loadAccounts(context, row.id));
      return told === null ? [] : compareAccounts(told[0], told[1]);
    },
  }),
}));

const ProposalAnswer = builder.enumType('ProposalAnswer', {
  description: 'A party’s answer to a proposal. Wanting an officer is always honoured.',
  values: ['AGREE', 'WANT_ONLINE_OFFICER', 'WANT_OFFICER_ON_SCENE'] as const,
});
builder.objectField(Party, 'proposalAnswer', (t) =>
  t.field({
    type: ProposalAnswer,
    nullable: true,
    description: 'Its answer to the proposal in force.',
    resolve: async ({ party, row }, _args, context) => {
      const proposal = await loadProposal(context, row.id);
      if (proposal === null) return null;
      return (await loadAnswers(context, proposal.id)).find(({ partyId }) => partyId === party.id)?.answer ?? null;
    },
  }),
);

builder.objectType(LiabilityRefusal, {
  name: 'LiabilityRefusal',
  description: 'The proposal cannot stand.',
  interfaces: [Refusal],
  fields: (t) => ({ rule: t.exposeString('rule', { description: 'The rule that speaks against it.' }) }),
});

const KEY = 'Made by the client; the same key gives the same answer.';
const PartyGradeInput = builder.inputType('PartyGradeInput', {
  description: 'The grade of one party.',
  fields: (t) => ({
    partyId: t.id({ description: 'The party.' }),
    grade: t.field({ type: LiabilityGrade, description: 'Its grade.' }),
  }),
});
const ProposeLiabilityInput = builder.inputType('ProposeLiabilityInput', {
  description: 'A pattern and the grades of all parties.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    patternId: t.id({ description: 'L-01 … Q-06.' }),
    grades: t.field({ type: [PartyGradeInput], description: 'One for every party.' }),
    note: t.string({ required: false, description: 'A word to the parties.' }),
    reason: t.string({
      required: false,
      description:
        'Why the default grades, or what the stories point to, are left; needed only then. At most 500 characters.',
    }),
  }),
});
const AnswerProposalInput = builder.inputType('AnswerProposalInput', {
  description: 'A party’s answer.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    proposalId: t.id({ description: 'The proposal that was read.' }),
    answer: t.field({ type: ProposalAnswer, description: 'The answer.' }),
    guideSeen: t.boolean({
      required: false,
      defaultValue: false,
      description:
        'That the party was shown who guides, the employer, and whether it insures a party; needed to agree, never to want an officer.',
    }),
  }),
});

builder.mutationFields((t) => ({
  proposeLiability: t.field({
    type: AccidentCase,
    description: 'Proposes a liability pattern with the grades of all parties. Needs the case claimed and a mandate.',
    errors: { types: [...CASE_REFUSALS, MandateRefusal, LiabilityRefusal] },
    args: { input: t.arg({ type: ProposeLiabilityInput, description: 'The proposal.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(
        context,
        await proposeLiability(context, idempotencyKey, {
          ...input,
          note: input.note ?? null,
          reason: input.reason ?? null,
        }),
      ),
  }),
  answerProposal: t.field({
    type: AccidentCase,
    description: 'A party agrees, or wants an officer.',
    errors: { types: [...CASE_REFUSALS, LiabilityRefusal] },
    args: { input: t.arg({ type: AnswerProposalInput, description: 'The answer.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(
        context,
        await answerProposal(context, idempotencyKey, { ...input, guideSeen: input.guideSeen ?? false }),
      ),
  }),
}));

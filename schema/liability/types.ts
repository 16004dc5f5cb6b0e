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
import { findPattern } from './patterns.ts';
import { LiabilityGrade, LiabilityPatternType } from './pattern-type.ts';
import { findAnswers, findCurrentProposals, type AnswerRow, type PartyGrade, type ProposalRow } from './queries.ts';
import { compareAccounts, suggestPatterns } from './rules.ts';
import { answerProposal, proposeLiability } from './service.ts';
import { describeAccount, toSuggestion, type Difference, type Suggestion } from './from-accounts.ts';

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
      resolve: ({ patternId }) => findPattern(patternId)!,
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
  }),
});

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
      if (context.actor.kind !== 'STAFF' || row.accountsSealedAt === null) return [];
      const parties = await loadParties(context, row.id);
      const told = describeAccount(parties, await loadAccounts(context, row.id));
      return told === null ? [] : suggestPatterns(told).map((suggestion) => toSuggestion(suggestion, parties));
    },
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
  }),
});
const AnswerProposalInput = builder.inputType('AnswerProposalInput', {
  description: 'A party’s answer.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    proposalId: t.id({ description: 'The proposal that was read.' }),
    answer: t.field({ type: ProposalAnswer, description: 'The answer.' }),
  }),
});

builder.mutationFields((t) => ({
  proposeLiability: t.field({
    type: AccidentCase,
    description: 'Proposes a liability pattern with the grades of all parties. Needs the case claimed and a mandate.',
    errors: { types: [...CASE_REFUSALS, MandateRefusal, LiabilityRefusal] },
    args: { input: t.arg({ type: ProposeLiabilityInput, description: 'The proposal.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await proposeLiability(context, idempotencyKey, { ...input, note: input.note ?? null })),
  }),
  answerProposal: t.field({
    type: AccidentCase,
    description: 'A party agrees, or wants an officer.',
    errors: { types: [...CASE_REFUSALS, LiabilityRefusal] },
    args: { input: t.arg({ type: AnswerProposalInput, description: 'The answer.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await answerProposal(context, idempotencyKey, input)),
  }),
}));

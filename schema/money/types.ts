import { builder } from '../builder.ts';
import { findVisibleCase } from '../case/lists.ts';
import { InvalidInputRefusal, NotFoundRefusal, UnauthenticatedError } from '../core/errors.ts';
import { isId } from '../core/ids.ts';
import { LiabilityGrade } from '../liability/pattern-type.ts';
import { partyLabel } from '../case/service.ts';
import { trialOf, type CaseTrial } from './service.ts';
import { BARS, COVERS, HEADS, type MoneyReason, type Payment } from './trial.ts';

const LossHead = builder.enumType('LossHead', { description: 'Head of loss and of cover.', values: HEADS });
const PaymentCover = builder.enumType('PaymentCover', {
  description: 'Out of which pocket a payment comes, in the order of paying.',
  values: COVERS,
});
const CoverBar = builder.enumType('CoverBar', {
  description: 'Why a compulsory insurer refuses property and recovers what it pays for injuries.',
  values: BARS,
});

const MoneyReasonType = builder.objectRef<MoneyReason>('MoneyReason').implement({
  description: 'A rule that spoke, with its article.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stable key.' }),
    textZh: t.exposeString('textZh', { description: 'In Chinese.' }),
    textEn: t.exposeString('textEn', { description: 'In English.' }),
    articleZh: t.exposeString('articleZh', { description: 'The provision, in Chinese.' }),
    articleEn: t.exposeString('articleEn', { description: 'The provision, in English.' }),
  }),
});

const TrialPayment = builder
  .objectRef<Payment & { readonly ordinals: ReadonlyMap<string, number> }>('TrialPayment')
  .implement({
    description: 'One payment of a trial calculation.',
    fields: (t) => ({
      fromLabel: t.string({
        description: 'Whose cover or purse, 甲方 …',
        resolve: ({ from, ordinals }) => partyLabel(ordinals.get(from) ?? 0),
      }),
      toLabel: t.string({
        description: 'Who is paid; the same as fromLabel for what a side bears itself.',
        resolve: ({ to, ordinals }) => partyLabel(ordinals.get(to) ?? 0),
      }),
      cover: t.field({ type: PaymentCover, description: 'Out of which pocket.', resolve: ({ cover }) => cover }),
      head: t.field({ type: LossHead, description: 'For which head of loss.', resolve: ({ head }) => head }),
      amountFen: t.exposeInt('amountFen', { description: 'Fen; the middle where the law leaves a range.' }),
      minFen: t.exposeInt('minFen', { description: 'Lower end of the range, fen.' }),
      maxFen: t.exposeInt('maxFen', { description: 'Upper end of the range, fen.' }),
      recoverable: t.exposeBoolean('recoverable', { description: 'The insurer gets it back from whom it covers.' }),
      reason: t.field({ type: MoneyReasonType, description: 'Why.', resolve: ({ reason }) => reason }),
    }),
  });

const MutualCondition = builder.objectRef<CaseTrial['mutual']['conditions'][number]>('MutualCondition').implement({
  description: 'One condition of mutual self-compensation.',
  fields: (t) => ({
    met: t.exposeBoolean('met', { description: 'Whether it holds.' }),
    reason: t.field({ type: MoneyReasonType, description: 'The condition.', resolve: ({ reason }) => reason }),
  }),
});

const CompensationTrial = builder.objectRef<CaseTrial>('CompensationTrial').implement({
  description: 'Who would pay whom. A trial calculation by the accident’s day: it binds nobody and is not stored.',
  fields: (t) => ({
    accidentDay: t.exposeString('accidentDay', { description: 'The day whose limits apply, China time.' }),
    payments: t.field({
      type: [TrialPayment],
      description: 'Every payment, compulsory cover first.',
      resolve: ({ payments, ordinals }) => payments.map((payment) => ({ ...payment, ordinals })),
    }),
    mutualOpen: t.boolean({
      description: 'Mutual self-compensation is open to the parties, if they agree.',
      resolve: ({ mutual }) => mutual.open,
    }),
    mutualApplied: t.boolean({
      description: 'It is agreed, and the payments follow it.',
      resolve: ({ mutual }) => mutual.applied,
    }),
    mutualConditions: t.field({
      type: [MutualCondition],
      description: 'Its conditions, the agreement last.',
      resolve: ({ mutual }) => [...mutual.conditions],
    }),
    notes: t.field({
      type: [MoneyReasonType],
      description: 'What else a reader must know, such as what is not computed.',
      resolve: ({ notes }) => [...notes],
    }),
    switches: t.stringList({
      description: 'City or money policy members that decided something here.',
      resolve: ({ switches }) => [...switches],
    }),
    unconfirmedSwitches: t.stringList({
      description: 'Those of them that nobody at the city has confirmed.',
      resolve: ({ switches, unconfirmed }) => switches.filter((each) => unconfirmed.includes(each)),
    }),
    rulesVersion: t.exposeString('rulesVersion', { description: 'Version of limits and shares.' }),
    policyVersion: t.exposeString('policyVersion', { description: 'Version of the city’s policy.' }),
  }),
});

const PartyLossInput = builder.inputType('PartyLossInput', {
  description: 'What is assumed about one party of the case.',
  fields: (t) => ({
    partyId: t.id({ description: 'The party.' }),
    propertyFen: t.int({ defaultValue: 0, description: 'Loss of vehicle and goods, fen.' }),
    medicalFen: t.int({ defaultValue: 0, description: 'Medical cost, fen.' }),
    deathDisabilityFen: t.int({ defaultValue: 0, description: 'Death and disability, fen.' }),
    grade: t.field({
      type: LiabilityGrade,
      required: false,
      description: 'Its grade; left out: that of the proposal in force.',
    }),
    compulsory: t.boolean({
      required: false,
      description: 'Whether compulsory cover was valid; left out: when an insurer is stated.',
    }),
    voluntarySumFen: t.int({ defaultValue: 0, description: 'Sum of its voluntary third-party cover, fen.' }),
    bars: t.field({ type: [CoverBar], defaultValue: [], description: 'Why its insurer refuses property.' }),
  }),
});

builder.queryField('compensationTrial', (t) =>
  t.field({
    type: CompensationTrial,
    description: 'A trial calculation for a case: for its parties, assessors, officers and the centre.',
    errors: { types: [NotFoundRefusal, InvalidInputRefusal] },
    args: {
      caseId: t.arg.id({ required: true, description: 'The case.' }),
      losses: t.arg({ type: [PartyLossInput], required: true, description: 'At most one for each party.' }),
      mutualAgreed: t.arg.boolean({
        required: false,
        description: 'Whether all sides agree to mutual self-compensation.',
      }),
    },
    resolve: async (_root, { caseId, losses, mutualAgreed }, context) => {
      if (context.actor.kind === 'ANONYMOUS') throw new UnauthenticatedError();
      const row = isId(caseId) ? await findVisibleCase(context.platform.db, context.actor, caseId) : null;
      if (row === null) throw new NotFoundRefusal('这起案件', 'Case');
      return trialOf(
        context,
        row,
        losses.map(({ grade, compulsory, ...loss }) => ({
          ...loss,
          grade: grade ?? null,
          compulsory: compulsory ?? null,
        })),
        mutualAgreed ?? null,
      );
    },
  }),
);

import { maskLicenceNo, maskName, maskPlate, maskPolicyNo } from '../access/masking.ts';
import { assertCan } from '../access/actions.ts';
import { builder } from '../builder.ts';
import { guardSteps } from '../case/allowed-steps.ts';
import { findVisibleCases, findVisibleCase } from '../case/lists.ts';
import type { CaseRow } from '../case/queries.ts';
import { AccidentCase, CaseStateType } from '../case/types.ts';
import { hasRole, type Actor } from '../core/actor.ts';
import { isId } from '../core/ids.ts';
import { manyByKey, oneByKey } from '../core/loader.ts';
import { Refusal } from '../core/refusal-types.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import { listPoliceUnits } from '../organisation/service.ts';
import { loadOrganisation, Organisation } from '../organisation/types.ts';
import type { PartyRow } from '../party/queries.ts';
import { isOwn, loadParties } from '../party/types.ts';
import { CORRECTABLE, CORRECTION_FIELDS } from './correctable.ts';
import { LifecycleRefusal } from './errors.ts';
import * as queries from './queries.ts';

const loadLateReportDecision = oneByKey<queries.LateReportDecisionRow>(
  ({ platform, actor }, ids) => queries.findLateReportDecisions(platform.db, actor.cityCode, ids),
  ({ caseId }) => caseId,
);
const loadTransfers = manyByKey<queries.TransferRow>(
  ({ platform, actor }, ids) => queries.findTransfers(platform.db, actor.cityCode, ids),
  ({ caseId }) => caseId,
);
const loadCorrections = manyByKey<queries.CorrectionRow>(
  ({ platform, actor }, ids) => queries.findCorrections(platform.db, actor.cityCode, ids),
  ({ caseId }) => caseId,
);
const loadKin = manyByKey<queries.KinRow>(
  ({ platform, actor }, ids) => queries.findKin(platform.db, actor.cityCode, ids),
  ({ caseId }) => caseId,
);
guardSteps(['APPROVE_CORRECTION', 'REFUSE_CORRECTION'], async (row, context) =>
  (await loadCorrections(context, row.id)).some(
    ({ approved, requestedBy }) => approved === null && requestedBy.id !== context.actor.id,
  ),
);

/** Whoever sees a case may know the number of the one it became or came from; the case itself asks again. */
const loadLink = oneByKey<CaseRow>(
  ({ platform, actor }, ids) =>
    findVisibleCases(platform.db, { kind: 'SYSTEM', cityCode: actor.cityCode, id: 'link' }, ids),
  ({ id }) => id,
);

export const CorrectionFieldEnum = builder.enumType('CorrectionField', {
  description: 'What of an issued document may be corrected by request and approval.',
  values: CORRECTION_FIELDS,
});
export const LateFindingEnum = builder.enumType('LateFinding', {
  description: 'What turned up after all had signed.',
  values: ['INJURY', 'DRINK', 'DRUGS'] as const,
});

const CaseLink = builder.objectRef<CaseRow>('CaseLink').implement({
  description: 'Another case that this one became, came from or took in: its number, for those who may open it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    caseNo: t.exposeString('caseNo', { description: 'Number for people.' }),
    state: t.field({ type: CaseStateType, description: 'Where it is.', resolve: ({ state }) => state }),
  }),
});

const LateReportDecision = builder.objectRef<queries.LateReportDecisionRow>('LateReportDecision').implement({
  description: 'Whether a report made after the scene was cleared was accepted (Order 146 art 18).',
  fields: (t) => ({
    accepted: t.exposeBoolean('accepted', { description: 'Accepted, or refused in writing.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'The written reasons of a refusal.' }),
    decidedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ decidedAt }) => decidedAt }),
    decidedBy: t.field({
      type: StaffRefType,
      description: 'The officer who decided.',
      resolve: async ({ decidedBy }, _args, context) => (await loadStaff(context, decidedBy))!,
    }),
  }),
});

const CaseTransfer = builder.objectRef<queries.TransferRow>('CaseTransfer').implement({
  description: 'A case handed from one authority to another; the clocks of the receiving one start here (art 11).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    fromUnit: t.field({
      type: Organisation,
      nullable: true,
      description: 'The unit that had it; null when none was known.',
      resolve: ({ fromUnitId }, _args, context) => (fromUnitId === null ? null : loadOrganisation(context, fromUnitId)),
    }),
    toUnit: t.field({
      type: Organisation,
      nullable: true,
      description: 'The unit that has it now; null outside the city.',
      resolve: ({ toUnitId }, _args, context) => (toUnitId === null ? null : loadOrganisation(context, toUnitId)),
    }),
    toAuthority: t.exposeString('toAuthority', { nullable: true, description: 'The authority outside the city.' }),
    bySuperior: t.exposeBoolean('bySuperior', { description: 'Decided by the head of a unit above both.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ decidedAt }) => decidedAt }),
    by: t.field({
      type: StaffRefType,
      description: 'Who decided.',
      resolve: async ({ decidedBy }, _args, context) => (await loadStaff(context, decidedBy))!,
    }),
  }),
});

const DECIDERS = ['OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD'] as const;
/** In full to whoever it is about, whoever asked for it and whoever decides on it; masked to everybody else. */
function shownValue(actor: Actor, request: queries.CorrectionRow, party: PartyRow | null): string {
  const { field, proposedValue, requestedBy } = request;
  if (party === null || hasRole(actor, ...DECIDERS) || isOwn(actor, party) || requestedBy.id === actor.id)
    return proposedValue;
  switch (field) {
    case 'PARTY_NAME':
      return maskName(proposedValue);
    case 'PARTY_LICENCE_NO':
      return maskLicenceNo(proposedValue);
    case 'PARTY_PLATE':
      return maskPlate(proposedValue);
    default:
      return maskPolicyNo(proposedValue);
  }
}
const CorrectionRequest = builder.objectRef<queries.CorrectionRow>('CorrectionRequest').implement({
  description: 'A correction somebody asked for, and what was decided.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    field: t.field({ type: CorrectionFieldEnum, description: 'What.', resolve: ({ field }) => field }),
    fieldZh: t.string({ description: 'What, in Chinese.', resolve: ({ field }) => CORRECTABLE[field].zh }),
    fieldEn: t.string({ description: 'What, in English.', resolve: ({ field }) => CORRECTABLE[field].en }),
    partyOrdinal: t.int({
      nullable: true,
      description: 'Whose: 1 for 甲 …; null for place and time.',
      resolve: async ({ caseId, partyId }, _args, context) =>
        (await loadParties(context, caseId)).find(({ id }) => id === partyId)?.ordinal ?? null,
    }),
    proposedValue: t.string({
      description: 'The right value; masked to those whom it does not concern.',
      resolve: async (request, _args, context) =>
        shownValue(
          context.actor,
          request,
          (await loadParties(context, request.caseId)).find(({ id }) => id === request.partyId) ?? null,
        ),
    }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    requestedBy: t.string({ description: 'Who asked.', resolve: ({ requestedBy }) => requestedBy.label }),
    requestedByMe: t.boolean({
      description: 'Whether the viewer asked; whoever asks does not decide.',
      resolve: async ({ requestedBy, caseId }, _args, context) =>
        requestedBy.id === context.actor.id ||
        (await loadParties(context, caseId)).some(
          (party) => party.id === requestedBy.id && isOwn(context.actor, party),
        ),
    }),
    requestedAt: t.field({ type: 'DateTime', description: 'When.', resolve: ({ requestedAt }) => requestedAt }),
    approved: t.exposeBoolean('approved', { nullable: true, description: 'Null while undecided.' }),
    decisionReason: t.exposeString('decisionReason', { nullable: true, description: 'Why it was decided so.' }),
    decidedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided.',
      resolve: ({ decidedAt }) => decidedAt,
    }),
  }),
});

const LegalHold = builder.objectRef<{ since: Date; reason: string | null }>('LegalHold').implement({
  description: 'A suit, a review or a complaint: nothing of the case may be destroyed.',
  fields: (t) => ({
    since: t.field({ type: 'DateTime', description: 'Since when.', resolve: ({ since }) => since }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why; staff only.' }),
  }),
});

const kinOf =
  (kind: queries.KinRow['kind']) => async (row: CaseRow, _args: object, context: Parameters<typeof loadKin>[0]) => {
    const kin = (await loadKin(context, row.id)).filter((each) => each.kind === kind);
    const links = await Promise.all(kin.map(({ kinId }) => loadLink(context, kinId)));
    return links.filter((link) => link !== null);
  };

builder.objectFields(AccidentCase, (t) => ({
  lateReport: t.exposeBoolean('lateReport', { description: 'Reported only after the scene was cleared (E-24).' }),
  lateReportDecision: t.field({
    type: LateReportDecision,
    nullable: true,
    description: 'What was decided on the late report; null while it is open, or when it came from the scene.',
    resolve: (row, _args, context) => (row.lateReport ? loadLateReportDecision(context, row.id) : null),
  }),
  mergedInto: t.field({
    type: CaseLink,
    nullable: true,
    description: 'The case this report was merged into.',
    resolve: ({ mergedInto }, _args, context) => (mergedInto === null ? null : loadLink(context, mergedInto)),
  }),
  absorbed: t.field({
    type: [CaseLink],
    description: 'Reports of the same accident that were merged into this one.',
    resolve: kinOf('ABSORBED'),
  }),
  splitFrom: t.field({
    type: CaseLink,
    nullable: true,
    description: 'The case this one was split from.',
    resolve: ({ splitFrom }, _args, context) => (splitFrom === null ? null : loadLink(context, splitFrom)),
  }),
  splitInto: t.field({
    type: [CaseLink],
    description: 'Cases that were split off this one.',
    resolve: kinOf('SPLIT_OFF'),
  }),
  policeUnit: t.field({
    type: Organisation,
    nullable: true,
    description: 'The police unit with jurisdiction; null where no unit’s area covers the place.',
    resolve: ({ policeUnitId }, _args, context) =>
      policeUnitId === null ? null : loadOrganisation(context, policeUnitId),
  }),
  jurisdictionSince: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'Since when that unit has it.',
    resolve: ({ jurisdictionSince }) => jurisdictionSince,
  }),
  transfers: t.field({
    type: [CaseTransfer],
    description: 'How it went from authority to authority, oldest first; at most twenty.',
    resolve: (row, _args, context) => loadTransfers(context, row.id),
  }),
  corrections: t.field({
    type: [CorrectionRequest],
    description: 'Corrections asked for, oldest first; at most fifty.',
    resolve: (row, _args, context) => loadCorrections(context, row.id),
  }),
  legalHold: t.field({
    type: LegalHold,
    nullable: true,
    description: 'The legal hold, if there is one.',
    resolve: ({ holdSince, holdReason }, _args, { actor }) =>
      holdSince === null ? null : { since: holdSince, reason: actor.kind === 'STAFF' ? holdReason : null },
  }),
  reopenedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When it was last opened again.',
    resolve: ({ reopenedAt }) => reopenedAt,
  }),
}));

interface Candidate extends queries.CandidateRow {
  readonly row: CaseRow;
}
const MergeCandidate = builder.objectRef<Candidate>('MergeCandidate').implement({
  description: 'Another open report that may be of the same accident.',
  fields: (t) => ({
    accidentCase: t.field({ type: AccidentCase, description: 'The other case.', resolve: ({ row }) => row }),
    distanceM: t.exposeInt('distanceM', { description: 'Metres between the two places.' }),
    minutesApart: t.exposeInt('minutesApart', { description: 'Minutes between the two times.' }),
    equalPlates: t.exposeStringList('equalPlates', { description: 'Plates that both name.' }),
  }),
});

builder.queryFields((t) => ({
  mergeCandidates: t.field({
    type: [MergeCandidate],
    description: `Open cases within ${queries.SAME_ACCIDENT.withinM} m and ${queries.SAME_ACCIDENT.withinMinutes} minutes, or with an equal plate within a day; the likeliest first, at most ${queries.SAME_ACCIDENT.limit}. Empty when the case is not visible.`,
    args: { caseId: t.arg.id({ description: 'The case to compare with.' }) },
    resolve: async (_root, { caseId }, { platform, actor }): Promise<Candidate[]> => {
      assertCan(actor, 'case:mergeCandidates');
      const row = isId(caseId) ? await findVisibleCase(platform.db, actor, caseId) : null;
      if (row === null) return [];
      const candidates = await queries.findCandidates(platform.db, row);
      const rows = await findVisibleCases(
        platform.db,
        actor,
        candidates.map((each) => each.caseId),
      );
      return candidates.flatMap((candidate) => {
        const other = rows.find(({ id }) => id === candidate.caseId);
        return other === undefined ? [] : [{ ...candidate, row: other }];
      });
    },
  }),
  policeUnits: t.field({
    type: [Organisation],
    description: 'The police units of the city, to choose from when a case is transferred; at most 200.',
    resolve: (_root, _args, { platform, actor }) => {
      assertCan(actor, 'organisation:policeUnits');
      return listPoliceUnits(platform.db, actor.cityCode);
    },
  }),
}));

builder.objectType(LifecycleRefusal, {
  name: 'LifecycleRefusal',
  description: 'The case cannot be merged, split, transferred or corrected like this.',
  interfaces: [Refusal],
});

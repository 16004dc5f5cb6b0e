import { randomUUID } from 'node:crypto';
import type { CaseState, CaseStepType } from '../../../schema/case/state-machine.ts';
import type { Queryable } from '../../../schema/core/database.ts';
import { ACCOUNTS, ALL_CLEAR, DRAFT, papers, STROKES } from '../slice/story.ts';

/** A way to try a mutation, and the step of the case that it takes when it goes through. */
export interface Move {
  readonly step: CaseStepType;
  readonly input: (situation: Situation) => Readonly<Record<string, unknown>>;
}

/** What a move may need to know of the case at hand. */
export interface Situation {
  readonly cityCode: string;
  readonly caseId: string;
  readonly state: CaseState;
  readonly claimedBy: string | null;
  readonly otherCaseId: string;
  readonly insurerId: string;
  readonly parties: readonly string[];
  readonly proposalId: string;
  readonly agreementId: string;
  readonly contentHash: string;
  readonly determinationId: string;
  readonly determinationHash: string;
  readonly correctionId: string;
  readonly loweringId: string;
  readonly approvalId: string;
  readonly officerIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly now: Date;
  /** Picks one of several ways to try a move. */
  readonly pick: <Ways extends readonly unknown[]>(...ways: Ways) => Ways[number];
}

export async function situationOf(
  db: Queryable,
  known: Pick<Situation, 'cityCode' | 'caseId' | 'otherCaseId' | 'insurerId' | 'officerIds' | 'unitIds' | 'now'>,
  choice: number,
): Promise<Situation> {
  const { rows } = await db.query<{
    state: CaseState;
    claimedBy: string | null;
    parties: string[] | null;
    proposalId: string | null;
    agreementId: string | null;
    contentHash: string | null;
    determinationId: string | null;
    determinationHash: string | null;
    correctionId: string | null;
    loweringId: string | null;
    approvalId: string | null;
  }>(
    `select c.state, c.claimed_by as "claimedBy", (select array_agg(id order by ordinal) from party where city_code = $1 and case_id = $2) as parties,
            (select id from liability_proposal where city_code = $1 and case_id = $2 and superseded_at is null) as "proposalId",
            a.id as "agreementId", encode(a.content_hash, 'hex') as "contentHash",
            d.id as "determinationId", encode(d.content_hash, 'hex') as "determinationHash",
            (select id from correction_request r where r.city_code = $1 and r.case_id = $2
              order by r.requested_at desc, r.id desc limit 1) as "correctionId",
            (select id from route_lowering l where l.city_code = $1 and l.case_id = $2
              order by l.requested_at desc, l.id desc limit 1) as "loweringId",
            (select id from act_approval p where p.city_code = $1 and p.case_id = $2
              order by p.requested_at desc, p.id desc limit 1) as "approvalId"
       from accident_case c left join agreement a on a.city_code = $1 and a.case_id = $2 and a.superseded_at is null
       left join determination d on d.city_code = $1 and d.case_id = $2 and d.superseded_at is null
      where c.city_code = $1 and c.id = $2`,
    [known.cityCode, known.caseId],
  );
  const found = rows[0];
  if (found === undefined) throw new Error(`Case ${known.caseId} is gone`);
  let rest = choice;
  return {
    ...known,
    state: found.state,
    claimedBy: found.claimedBy,
    parties: found.parties ?? [],
    proposalId: found.proposalId ?? randomUUID(),
    agreementId: found.agreementId ?? randomUUID(),
    contentHash: found.contentHash ?? '0'.repeat(64),
    determinationId: found.determinationId ?? randomUUID(),
    determinationHash: found.determinationHash ?? '0'.repeat(64),
    correctionId: found.correctionId ?? randomUUID(),
    loweringId: found.loweringId ?? randomUUID(),
    approvalId: found.approvalId ?? randomUUID(),
    pick: (...ways) => {
      const way = ways[rest % ways.length];
      rest = Math.floor(rest / ways.length);
      return way;
    },
  };
}

const GRADE_SETS: readonly (readonly string[])[] = [
  ['FULL', 'NONE'],
  ['FULL', 'NONE'],
  ['FULL', 'NONE'],
  ['NONE', 'FULL'],
  ['EQUAL', 'EQUAL'],
  ['MAIN', 'SECONDARY'],
  ['FULL', 'FULL'],
  ['UNDETERMINED', 'UNDETERMINED'],
  ['NONE', 'NONE'],
];
const grades = ({ parties, pick }: Situation): object[] => {
  const set = pick(...GRADE_SETS);
  return parties.map((partyId, index) => ({ partyId, grade: set[index] ?? 'NONE' }));
};
/** What an officer writes beside a grade. */
const FAULT = {
  conduct: '变更车道影响相关车道车辆',
  provision: '《道路交通安全法实施条例》第四十四条第二款',
} as const;
const WORRYING_FACTS = [
  {},
  { anyoneInjured: 'YES' },
  { alcoholSuspected: 'YES' },
  { factsDisputed: 'YES', bothConsentOnline: 'YES' },
  { agreeOnLiability: 'YES' },
  { hitFacility: 'YES' },
];

const reasoned = ({ caseId }: Situation): Readonly<Record<string, unknown>> => ({ caseId, reason: '有需要' });

/** How each mutation on a case is tried. A mutation without a way of trying it is missing from the law's test. */
export const MOVES: Readonly<Record<string, Move>> = {
  updateFacts: {
    step: 'ROUTE_TO_OFFICER',
    input: ({ caseId, pick }) => ({ caseId, facts: { ...ALL_CLEAR, ...pick(...WORRYING_FACTS) } }),
  },
  confirmRoadCleared: { step: 'CLEAR_ROAD', input: ({ caseId }) => ({ caseId }) },
  createInvitation: { step: 'INVITE_PARTY', input: ({ caseId }) => ({ caseId }) },
  submitPartyDetails: {
    step: 'SUBMIT_DETAILS',
    input: ({ caseId, insurerId }) => ({ caseId, ...papers('张小山', '黑E7K2M6', insurerId) }),
  },
  sealAccount: {
    step: 'SEAL_ACCOUNT',
    input: ({ caseId, pick }) => ({ caseId, ...pick(ACCOUNTS.first, ACCOUNTS.second) }),
  },
  requestOfficer: { step: 'REQUEST_OFFICER', input: ({ caseId }) => ({ caseId, reason: '要民警来' }) },
  claimCase: { step: 'CLAIM_CASE', input: ({ caseId }) => ({ caseId }) },
  releaseCase: { step: 'RELEASE_CASE', input: ({ caseId }) => ({ caseId, reason: '让别人' }) },
  proposeLiability: {
    step: 'PROPOSE_LIABILITY',
    input: (situation) => ({
      caseId: situation.caseId,
      patternId: situation.pick('L-02', 'L-02', 'L-02', 'L-01', 'L-28', 'Q-01', 'L-30'),
      grades: grades(situation),
    }),
  },
  answerProposal: {
    step: 'ANSWER_PROPOSAL',
    input: ({ caseId, proposalId, pick }) => ({
      caseId,
      proposalId,
      answer: pick('AGREE', 'AGREE', 'WANT_ONLINE_OFFICER', 'WANT_OFFICER_ON_SCENE'),
      guideSeen: pick(true, true, true, false),
    }),
  },
  draftAgreement: { step: 'DRAFT_AGREEMENT', input: ({ caseId }) => ({ caseId, ...DRAFT }) },
  markAgreementRead: { step: 'READ_AGREEMENT', input: ({ agreementId }) => ({ agreementId }) },
  signAgreement: {
    step: 'SIGN_AGREEMENT',
    input: ({ agreementId, contentHash, pick }) => ({
      agreementId,
      contentHash: pick(contentHash, contentHash, contentHash, 'f'.repeat(64)),
      strokes: STROKES,
    }),
  },
  refuseAgreement: { step: 'REFUSE_AGREEMENT', input: ({ agreementId }) => ({ agreementId, reason: '不同意' }) },
  requestMorePhotos: { step: 'REQUEST_PHOTOS', input: ({ caseId }) => ({ caseId, slots: ['PH-K'] }) },
  routeToOfficer: { step: 'ROUTE_TO_OFFICER', input: ({ caseId }) => ({ caseId, reason: '转民警' }) },
  routeToCenter: { step: 'ROUTE_TO_CENTER', input: ({ caseId }) => ({ caseId, reason: '转中心' }) },
  fileOwnClaim: { step: 'FILE_CLAIMS', input: ({ caseId }) => ({ caseId }) },
  acceptLateReport: { step: 'ACCEPT_REPORT', input: ({ caseId }) => ({ caseId }) },
  refuseLateReport: { step: 'REFUSE_REPORT', input: reasoned },
  reportLateInjury: {
    step: 'REPORT_LATE_INJURY',
    input: ({ caseId, pick }) => ({ caseId, description: '回家后脖子疼', finding: pick('INJURY', 'DRINK') }),
  },
  reopenCase: { step: 'REOPEN_CASE', input: reasoned },
  requestCorrection: {
    step: 'REQUEST_CORRECTION',
    input: ({ caseId, pick }) => ({
      caseId,
      partyOrdinal: 1,
      field: pick('PARTY_PLATE', 'PARTY_NAME'),
      proposedValue: '黑E12345',
      reason: '写错了',
    }),
  },
  decideCorrection: {
    step: 'APPROVE_CORRECTION',
    input: ({ correctionId, pick }) => ({ requestId: correctionId, approve: pick(true, false), reason: '已核对' }),
  },
  mergeCases: {
    step: 'MERGE_CASE',
    input: ({ caseId, otherCaseId }) => ({ fromCaseId: caseId, intoCaseId: otherCaseId, reason: '同一事故' }),
  },
  splitCase: { step: 'SPLIT_CASE', input: ({ caseId }) => ({ caseId, partyOrdinals: [2], reason: '两起事故' }) },
  transferCase: {
    step: 'TRANSFER_CASE',
    input: ({ caseId, unitIds, pick }) => ({ caseId, toUnitId: pick(...unitIds), reason: '不在辖区' }),
  },
  transferOut: {
    step: 'TRANSFER_OUT',
    input: ({ caseId }) => ({ caseId, toAuthority: '绥化市公安局交警支队', reason: '事故发生地在外市' }),
  },
  placeHold: { step: 'PLACE_HOLD', input: reasoned },
  liftHold: { step: 'LIFT_HOLD', input: reasoned },
  handOverCase: {
    step: 'HAND_OVER_CASE',
    input: ({ caseId, officerIds, pick }) => ({ caseId, toStaffId: pick(...officerIds), reason: '换班' }),
  },
  divertToScene: { step: 'DIVERT_TO_SCENE', input: reasoned },
  requestRecusal: { step: 'REQUEST_RECUSAL', input: reasoned },
  decideRecusal: {
    step: 'DECIDE_RECUSAL',
    input: ({ caseId, pick }) => ({ caseId, approve: pick(true, false), reason: '已核实' }),
  },
  draftDetermination: {
    step: 'DRAFT_DETERMINATION',
    input: (situation) => ({
      caseId: situation.caseId,
      ...situation.pick(
        { kind: 'SIMPLE_DETERMINATION', patternId: 'L-02' },
        { kind: 'SIMPLE_DETERMINATION', patternId: 'L-02' },
        { kind: 'CERTIFICATE', unestablished: '谁先变道无法查清' },
      ),
      scope: situation.pick('PROPERTY_ONLY', 'PROPERTY_ONLY', 'SLIGHT_INJURY_CONSENT'),
      factsText: '甲车变更车道与乙车相刮。',
      recorderNo: situation.pick('B0001', null),
      parties: situation.parties.map((partyId, index) => ({
        partyId,
        grade: situation.pick(index === 0 ? 'FULL' : 'NONE', index === 0 ? 'FULL' : 'NONE', null),
        ...FAULT,
      })),
    }),
  },
  withdrawDetermination: {
    step: 'WITHDRAW_DETERMINATION',
    input: ({ determinationId }) => ({ determinationId, reason: '要补证据' }),
  },
  markDeterminationRead: { step: 'READ_DETERMINATION', input: ({ determinationId }) => ({ determinationId }) },
  signDeterminationReceipt: {
    step: 'SIGN_RECEIPT',
    input: ({ determinationId, determinationHash }) => ({
      determinationId,
      contentHash: determinationHash,
      strokes: STROKES,
    }),
  },
  noteDeterminationRefusal: {
    step: 'NOTE_REFUSAL',
    input: ({ determinationId, parties, pick }) => ({
      determinationId,
      partyId: pick(parties[0], parties[1] ?? parties[0]),
      why: pick('REFUSED', 'ABSENT'),
      reason: '不同意认定',
    }),
  },
  signDetermination: {
    step: 'SIGN_DETERMINATION',
    input: ({ determinationId, determinationHash }) => ({ determinationId, contentHash: determinationHash }),
  },
  serveDetermination: {
    step: 'SERVE_DETERMINATION',
    input: ({ determinationId, now, pick }) => ({
      determinationId,
      partyOrdinal: pick(1, 2),
      channel: pick('IN_PERSON', 'ELECTRONIC', 'POST'),
      proof: '本人签收',
      at: now.toISOString(),
    }),
  },
  confirmServed: { step: 'SERVE_DETERMINATION', input: ({ determinationId }) => ({ determinationId, consent: true }) },
  recordMediation: {
    step: 'MEDIATE_ON_SPOT',
    input: ({ determinationId, pick }) => ({
      determinationId,
      result: pick('NO_CONSENT', 'FAILED', 'AGREED'),
      consentOfAll: pick(false, true),
      objection: false,
      amountFen: 50_000,
      payerOrdinal: 1,
      payeeOrdinal: 2,
      term: '当场',
      text: '当场调解',
      signatures: [],
    }),
  },
  raiseRoute: {
    step: 'RAISE_ROUTE',
    input: ({ caseId, pick }) => ({ caseId, route: pick('SIMPLE_PROCEDURE', 'GENERAL_PROCEDURE'), reason: '有疑问' }),
  },
  lowerRoute: {
    step: 'LOWER_ROUTE',
    input: ({ caseId, pick }) => ({ caseId, route: pick('SELF_NEGOTIATION', 'SIMPLE_PROCEDURE'), reason: '已查清' }),
  },
  requestLowering: {
    step: 'REQUEST_LOWERING',
    input: ({ caseId, pick }) => ({ caseId, route: pick('SIMPLE_PROCEDURE', 'SELF_NEGOTIATION'), reason: '已查清' }),
  },
  decideLowering: {
    step: 'LOWER_ROUTE',
    input: ({ loweringId, pick }) => ({ loweringId, approve: pick(true, false), reason: '已核实' }),
  },
  requestApproval: {
    step: 'REQUEST_APPROVAL',
    input: ({ caseId, pick }) => ({
      caseId,
      act: pick('PROPOSE_LIABILITY', 'DRAFT_AGREEMENT'),
      accidentForm: pick('L-28', 'L-02'),
      reason: '超出授权',
    }),
  },
  decideApproval: {
    step: 'DECIDE_APPROVAL',
    input: ({ approvalId, pick }) => ({ approvalId, approve: pick(true, false), reason: '已核实' }),
  },
  recordMilestone: {
    step: 'RECORD_MILESTONE',
    input: ({ caseId, now, pick }) => ({
      caseId,
      milestone: pick('SCENE_INVESTIGATED', 'COURT_ASKED_FOR_FILE'),
      happenedAt: now.toISOString(),
      note: '见案卷',
    }),
  },
  unmaskPersonalData: {
    step: 'RECORD_MILESTONE',
    input: ({ caseId }) => ({ caseId, partyOrdinal: 1, fields: ['PHONE'], reason: '联系当事人核实' }),
  },
};

/** Mutations that are no move in one case's life: sign-ins, uploads (tried with real bytes elsewhere), units, settings. */
export const NO_MOVES: readonly string[] = [
  'signInStaff',
  'signInDriver',
  'signOut',
  'requestSmsCode',
  'joinCase',
  'reportAccident',
  'requestPhotoUpload',
  'completePhotoUpload',
  'acknowledgeClaim',
  'reportUnitPosition',
  'setUnitStatus',
  'requestRecordingUpload',
  'completeRecordingUpload',
  'unlockSession',
  'lockSession',
  // accounts, sessions and second factors
  'activateStaff',
  'beginSecondFactor',
  'changePassword',
  'confirmSecondFactor',
  'createStaff',
  'deactivateStaff',
  'removeSecondFactor',
  'renewRecoveryCodes',
  'resetPassword',
  'resetSecondFactor',
  'revokeOwnSession',
  'revokeStaffSession',
  'setRoles',
  'unlockStaff',
  // the registers of rules and mandates, crews, anchors
  'amendMandate',
  'decideMandate',
  'issueMandate',
  'renewMandate',
  'resumeMandate',
  'revokeMandate',
  'suspendMandate',
  'approvePolicy',
  'draftPolicy',
  'withdrawPolicy',
  'makeAnchor',
  'signOnCrew',
  'signOffCrew',
  // one clock of a case: no step of its life
  'extendClock',
  'resumeClock',
  'suspendClock',
];

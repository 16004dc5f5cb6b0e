import type { Role } from '../core/actor.ts';
import { DomainError } from '../core/errors.ts';
import { STATE_LABELS, STEP_LABELS } from './labels.ts';

export const CASE_STATES = [
  'INTAKE_REVIEW',
  'NOT_ACCEPTED',
  'REPORTED',
  'EVIDENCE_SEALED',
  'ACCOUNTS_SEALED',
  'LIABILITY_PROPOSED',
  'AGREEMENT_DRAFTED',
  'AGREEMENT_SIGNED',
  'DOCUMENT_ISSUED',
  'CLAIMS_FILED',
  'CLOSED',
  'WITH_OFFICER',
  'DETERMINATION_DRAFTED',
  'DETERMINATION_ISSUED',
  'DETERMINATION_SERVED',
  'WITH_CENTER',
  'MERGED',
  'TRANSFERRED',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const CASE_STEPS = [
  'UPLOAD_PHOTO',
  'SEAL_EVIDENCE',
  'CLEAR_ROAD',
  'INVITE_PARTY',
  'JOIN_PARTY',
  'SUBMIT_DETAILS',
  'SEAL_ACCOUNT',
  'COMPLETE_ACCOUNTS',
  'CLAIM_CASE',
  'RELEASE_CASE',
  'PROPOSE_LIABILITY',
  'ANSWER_PROPOSAL',
  'DRAFT_AGREEMENT',
  'READ_AGREEMENT',
  'SIGN_AGREEMENT',
  'REFUSE_AGREEMENT',
  'COMPLETE_SIGNATURES',
  'ISSUE_DOCUMENT',
  'FILE_CLAIMS',
  'CLOSE',
  'REQUEST_OFFICER',
  'REQUEST_PHOTOS',
  'ROUTE_TO_OFFICER',
  'ROUTE_TO_CENTER',
  'ACCEPT_REPORT',
  'REFUSE_REPORT',
  'RAISE_ROUTE',
  'REQUEST_LOWERING',
  'LOWER_ROUTE',
  'REFUSE_LOWERING',
  'RETURN_TO_PARTIES',
  'RETURN_TO_OFFICER',
  'HAND_OVER_CASE',
  'DIVERT_TO_SCENE',
  'REQUEST_RECUSAL',
  'DECIDE_RECUSAL',
  'ATTACH_RECORDING',
  'DRAFT_DETERMINATION',
  'WITHDRAW_DETERMINATION',
  'READ_DETERMINATION',
  'SIGN_RECEIPT',
  'NOTE_REFUSAL',
  'SIGN_DETERMINATION',
  'SERVE_DETERMINATION',
  'COMPLETE_SERVICE',
  'MEDIATE_ON_SPOT',
  'REQUEST_APPROVAL',
  'DECIDE_APPROVAL',
  'REPORT_LATE_INJURY',
  'REOPEN_CASE',
  'REQUEST_CORRECTION',
  'APPROVE_CORRECTION',
  'REFUSE_CORRECTION',
  'MERGE_CASE',
  'ABSORB_CASE',
  'SPLIT_CASE',
  'TRANSFER_CASE',
  'TRANSFER_OUT',
  'PLACE_HOLD',
  'LIFT_HOLD',
  'RECORD_MILESTONE',
] as const;
export type CaseStepType = (typeof CASE_STEPS)[number];

type Exits = Partial<Record<CaseStepType, CaseState>>;

/** Steps that are recorded but leave the case where it is. */
function stay(state: CaseState, ...steps: CaseStepType[]): Exits {
  return Object.fromEntries(steps.map((step) => [step, state]));
}

/** Steps of a person who works on the case; the queue and the claim do not change what the case is. */
const work = (state: CaseState): Exits => stay(state, 'CLAIM_CASE', 'RELEASE_CASE');
/** Evidence may grow until everything is signed: never replaced, only added. */
const evidence = (state: CaseState): Exits => stay(state, 'UPLOAD_PHOTO', 'REQUEST_PHOTOS', 'CLEAR_ROAD');
/** What the parties tell, in any order. */
const parties = (state: CaseState): Exits =>
  stay(state, 'INVITE_PARTY', 'JOIN_PARTY', 'SUBMIT_DETAILS', 'SEAL_ACCOUNT');

/**
 * Until all have signed, any party gets an officer by asking, and anyone may raise the route.
 *
 * @source 《道路交通事故处理程序规定》第二十条第二款; domain.md 3.2
 */
const HAND_OVER: Exits = {
  REQUEST_OFFICER: 'WITH_OFFICER',
  ROUTE_TO_OFFICER: 'WITH_OFFICER',
  ROUTE_TO_CENTER: 'WITH_CENTER',
};
/** A hold and a statutory milestone belong to no stage: a suit or a court's letter may come at any time. */
const file = (state: CaseState): Exits => stay(state, 'PLACE_HOLD', 'LIFT_HOLD', 'RECORD_MILESTONE');
/** Two reports of one accident become one case as long as nobody has signed anything. */
const sameAccident = (state: CaseState): Exits => ({ ...stay(state, 'ABSORB_CASE'), MERGE_CASE: 'MERGED' });
/** While the parties are still at it. */
const open = (state: CaseState): Exits => ({
  ...file(state),
  ...sameAccident(state),
  ...stay(state, 'RAISE_ROUTE', 'REQUEST_APPROVAL', 'DECIDE_APPROVAL'),
  ...HAND_OVER,
});
/** At an officer's desk or in the centre: who decides may change, and so may the authority (Order 146 arts 9-11, 105). */
const desk = (state: CaseState): Exits => ({
  ...file(state),
  ...sameAccident(state),
  ...evidence(state),
  ...parties(state),
  ...work(state),
  ...stay(
    state,
    'SEAL_EVIDENCE',
    'COMPLETE_ACCOUNTS',
    'RAISE_ROUTE',
    'HAND_OVER_CASE',
    'REQUEST_RECUSAL',
    'DECIDE_RECUSAL',
    'SPLIT_CASE',
    'TRANSFER_CASE',
    'ATTACH_RECORDING',
    'DECIDE_APPROVAL',
  ),
  TRANSFER_OUT: 'TRANSFERRED',
});
/** A document exists: it is corrected by approval or the case is opened again, never edited. */
const documented = (state: CaseState): Exits => ({
  ...file(state),
  ...stay(state, 'REQUEST_CORRECTION', 'APPROVE_CORRECTION', 'REFUSE_CORRECTION'),
  REPORT_LATE_INJURY: 'WITH_OFFICER',
  REOPEN_CASE: 'WITH_OFFICER',
});

/**
 * The life of a case. A step that is not listed for a state is illegal there. The table says where a step leads; whether its
 * conditions hold (photos sealed, all signed, nobody signed yet) is the command's question, asked before the step is taken.
 *
 * A case that goes to an officer early keeps collecting there: its photos can still be sealed, so the road can be cleared,
 * and the second party can still join and tell, and both read each other's story when both are told.
 */
export const TRANSITIONS: Record<CaseState, Exits> = {
  // Reported after the scene was cleared: accepted or refused in writing within three working days (art 18, DL-01).
  INTAKE_REVIEW: {
    ...file('INTAKE_REVIEW'),
    ...sameAccident('INTAKE_REVIEW'),
    ...stay('INTAKE_REVIEW', 'UPLOAD_PHOTO', 'RAISE_ROUTE', 'HAND_OVER_CASE', 'TRANSFER_CASE'),
    ...parties('INTAKE_REVIEW'),
    ...work('INTAKE_REVIEW'),
    ACCEPT_REPORT: 'REPORTED',
    REFUSE_REPORT: 'NOT_ACCEPTED',
    TRANSFER_OUT: 'TRANSFERRED',
  },
  NOT_ACCEPTED: file('NOT_ACCEPTED'),
  REPORTED: {
    ...open('REPORTED'),
    ...stay('REPORTED', 'UPLOAD_PHOTO'),
    ...parties('REPORTED'),
    SEAL_EVIDENCE: 'EVIDENCE_SEALED',
  },
  EVIDENCE_SEALED: {
    ...open('EVIDENCE_SEALED'),
    ...evidence('EVIDENCE_SEALED'),
    ...parties('EVIDENCE_SEALED'),
    ...work('EVIDENCE_SEALED'),
    COMPLETE_ACCOUNTS: 'ACCOUNTS_SEALED',
  },
  ACCOUNTS_SEALED: {
    ...open('ACCOUNTS_SEALED'),
    ...evidence('ACCOUNTS_SEALED'),
    // The time for the other story ran out (design 5): who tells late still tells, beside the one already read.
    ...stay('ACCOUNTS_SEALED', 'JOIN_PARTY', 'INVITE_PARTY', 'SUBMIT_DETAILS', 'SEAL_ACCOUNT'),
    ...work('ACCOUNTS_SEALED'),
    PROPOSE_LIABILITY: 'LIABILITY_PROPOSED',
    // A single vehicle's own damage has nobody to agree with: it goes straight to its insurer (E-23; the command checks).
    FILE_CLAIMS: 'CLAIMS_FILED',
  },
  LIABILITY_PROPOSED: {
    ...open('LIABILITY_PROPOSED'),
    ...evidence('LIABILITY_PROPOSED'),
    ...stay('LIABILITY_PROPOSED', 'SUBMIT_DETAILS', 'ANSWER_PROPOSAL', 'PROPOSE_LIABILITY'),
    ...work('LIABILITY_PROPOSED'),
    DRAFT_AGREEMENT: 'AGREEMENT_DRAFTED',
  },
  AGREEMENT_DRAFTED: {
    ...open('AGREEMENT_DRAFTED'),
    ...evidence('AGREEMENT_DRAFTED'),
    ...stay('AGREEMENT_DRAFTED', 'READ_AGREEMENT', 'SIGN_AGREEMENT'),
    ...work('AGREEMENT_DRAFTED'),
    PROPOSE_LIABILITY: 'LIABILITY_PROPOSED',
    COMPLETE_SIGNATURES: 'AGREEMENT_SIGNED',
    REFUSE_AGREEMENT: 'WITH_OFFICER',
  },
  AGREEMENT_SIGNED: {
    ...file('AGREEMENT_SIGNED'),
    ...stay('AGREEMENT_SIGNED', 'CLEAR_ROAD'),
    ...work('AGREEMENT_SIGNED'),
    ISSUE_DOCUMENT: 'DOCUMENT_ISSUED',
    REPORT_LATE_INJURY: 'WITH_OFFICER',
  },
  DOCUMENT_ISSUED: {
    ...documented('DOCUMENT_ISSUED'),
    ...stay('DOCUMENT_ISSUED', 'CLEAR_ROAD'),
    ...work('DOCUMENT_ISSUED'),
    FILE_CLAIMS: 'CLAIMS_FILED',
    // Paid between the parties: no insurer is asked (art 22).
    CLOSE: 'CLOSED',
  },
  CLAIMS_FILED: {
    ...documented('CLAIMS_FILED'),
    ...stay('CLAIMS_FILED', 'CLEAR_ROAD', 'MEDIATE_ON_SPOT'),
    ...work('CLAIMS_FILED'),
    CLOSE: 'CLOSED',
  },
  CLOSED: documented('CLOSED'),
  WITH_OFFICER: {
    ...desk('WITH_OFFICER'),
    ...stay('WITH_OFFICER', 'DIVERT_TO_SCENE', 'LOWER_ROUTE', 'REQUEST_LOWERING', 'REFUSE_LOWERING'),
    DRAFT_DETERMINATION: 'DETERMINATION_DRAFTED',
    // Only an officer lowers a route, with a reason; the parties then go on where they were (domain.md 3.2).
    RETURN_TO_PARTIES: 'REPORTED',
    ROUTE_TO_CENTER: 'WITH_CENTER',
  },
  DETERMINATION_DRAFTED: {
    ...file('DETERMINATION_DRAFTED'),
    ...evidence('DETERMINATION_DRAFTED'),
    ...work('DETERMINATION_DRAFTED'),
    ...stay(
      'DETERMINATION_DRAFTED',
      'DRAFT_DETERMINATION',
      'READ_DETERMINATION',
      'SIGN_RECEIPT',
      'NOTE_REFUSAL',
      'ATTACH_RECORDING',
      'HAND_OVER_CASE',
      'REQUEST_RECUSAL',
      'DECIDE_RECUSAL',
      'SUBMIT_DETAILS',
      'RAISE_ROUTE',
    ),
    WITHDRAW_DETERMINATION: 'WITH_OFFICER',
    SIGN_DETERMINATION: 'DETERMINATION_ISSUED',
    ROUTE_TO_CENTER: 'WITH_CENTER',
  },
  // A refused signature is noted and the document is served all the same (arts 24, 26): none of this waits for a party's hand.
  DETERMINATION_ISSUED: {
    ...documented('DETERMINATION_ISSUED'),
    ...work('DETERMINATION_ISSUED'),
    ...stay('DETERMINATION_ISSUED', 'CLEAR_ROAD', 'SERVE_DETERMINATION', 'ATTACH_RECORDING', 'MEDIATE_ON_SPOT'),
    COMPLETE_SERVICE: 'DETERMINATION_SERVED',
  },
  DETERMINATION_SERVED: {
    ...documented('DETERMINATION_SERVED'),
    ...work('DETERMINATION_SERVED'),
    ...stay('DETERMINATION_SERVED', 'CLEAR_ROAD', 'SERVE_DETERMINATION', 'ATTACH_RECORDING', 'MEDIATE_ON_SPOT'),
    FILE_CLAIMS: 'CLAIMS_FILED',
    // A certificate names no liability and a case without insured vehicles has nothing to hand over.
    CLOSE: 'CLOSED',
  },
  WITH_CENTER: {
    ...desk('WITH_CENTER'),
    ...stay('WITH_CENTER', 'REQUEST_LOWERING', 'LOWER_ROUTE', 'REFUSE_LOWERING'),
    // Leaving the general procedure needs the approval of a second person.
    RETURN_TO_OFFICER: 'WITH_OFFICER',
  },
  MERGED: file('MERGED'),
  TRANSFERRED: file('TRANSFERRED'),
};

/** States in which nothing more is expected of anybody. */
export const FINAL_STATES = ['NOT_ACCEPTED', 'CLOSED', 'MERGED', 'TRANSFERRED'] as const satisfies readonly CaseState[];

/** What a legal step would do. The service writes it, together with the event. */
export interface CaseChange {
  readonly from: CaseState;
  readonly to: CaseState;
  readonly step: CaseStepType;
  /** The type of the event that records it, in the past tense. */
  readonly event: CaseEventType;
}

/** The case cannot take this step from where it is now; nothing was changed. */
export class IllegalStepError extends DomainError {
  readonly code = 'CASE_ILLEGAL_STEP';
  readonly from: CaseState;
  readonly step: CaseStepType;

  constructor(from: CaseState, step: CaseStepType) {
    super(
      `案件处于“${STATE_LABELS[from].zh}”，不能${STEP_LABELS[step].zh}`,
      `The case is in state "${STATE_LABELS[from].en}" and does not accept: ${STEP_LABELS[step].en}`,
    );
    this.from = from;
    this.step = step;
  }
}

/** @throws IllegalStepError when the table does not list the step for the state */
export function transition(from: CaseState, step: CaseStepType): CaseChange {
  const to = TRANSITIONS[from][step];
  if (to === undefined) throw new IllegalStepError(from, step);
  return { from, to, step, event: STEP_EVENTS[step] };
}

/** Steps the state accepts, in the order of `CASE_STEPS`. */
export function stepsFrom(state: CaseState): CaseStepType[] {
  return CASE_STEPS.filter((step) => TRANSITIONS[state][step] !== undefined);
}

/** Who may take a step at all: a party of the case (driver or joined person), the platform itself, or a staff role. */
export type StepActor = 'PARTY' | 'SYSTEM' | Role;

const GUIDES = ['ASSESSOR', 'AUX', 'OFFICER', 'REMOTE_OFFICER'] as const satisfies readonly Role[];
const OFFICERS = ['OFFICER', 'REMOTE_OFFICER'] as const satisfies readonly Role[];
/** Everybody who works on cases: any of them may raise a route, none but an officer lowers one. */
const ALL_WHO_WORK = [
  ...GUIDES,
  'DISPATCH_110',
  'CENTER',
  'UNIT_HEAD',
  'OUTLET',
  'RURAL_ASSISTANT',
] as const satisfies readonly Role[];

/**
 * Kinds of actor that may take each step; the access table, the mandate and the claim narrow it further.
 * Sealing, completing and issuing are consequences that the platform draws, so no person is listed for them.
 *
 * @source domain.md 1.1-1.2: parties agree or an officer determines; assessors and auxiliaries guide and propose
 */
export const STEP_ACTORS: Record<CaseStepType, readonly StepActor[]> = {
  UPLOAD_PHOTO: ['PARTY', 'ASSESSOR', 'AUX', 'OFFICER'],
  SEAL_EVIDENCE: ['SYSTEM'],
  CLEAR_ROAD: ['PARTY'],
  INVITE_PARTY: ['PARTY'],
  JOIN_PARTY: ['PARTY'],
  SUBMIT_DETAILS: ['PARTY'],
  SEAL_ACCOUNT: ['PARTY'],
  COMPLETE_ACCOUNTS: ['SYSTEM'],
  CLAIM_CASE: [...GUIDES, 'CENTER'],
  RELEASE_CASE: [...GUIDES, 'CENTER'],
  PROPOSE_LIABILITY: ['ASSESSOR', 'OFFICER', 'REMOTE_OFFICER'],
  ANSWER_PROPOSAL: ['PARTY'],
  DRAFT_AGREEMENT: GUIDES,
  READ_AGREEMENT: ['PARTY'],
  SIGN_AGREEMENT: ['PARTY'],
  REFUSE_AGREEMENT: ['PARTY'],
  COMPLETE_SIGNATURES: ['SYSTEM'],
  ISSUE_DOCUMENT: ['SYSTEM'],
  FILE_CLAIMS: ['SYSTEM'],
  CLOSE: ['SYSTEM'],
  REQUEST_OFFICER: ['PARTY'],
  REQUEST_PHOTOS: GUIDES,
  ROUTE_TO_OFFICER: ['ASSESSOR', 'AUX', 'DISPATCH_110', 'CENTER', 'SYSTEM'],
  ROUTE_TO_CENTER: [...OFFICERS, 'SYSTEM'],
  ACCEPT_REPORT: OFFICERS,
  REFUSE_REPORT: OFFICERS,
  RAISE_ROUTE: ['PARTY', ...ALL_WHO_WORK],
  REQUEST_LOWERING: OFFICERS,
  LOWER_ROUTE: [...OFFICERS, 'UNIT_HEAD'],
  REFUSE_LOWERING: ['UNIT_HEAD'],
  RETURN_TO_PARTIES: ['SYSTEM'],
  RETURN_TO_OFFICER: ['SYSTEM'],
  HAND_OVER_CASE: [...OFFICERS, 'CENTER'],
  DIVERT_TO_SCENE: OFFICERS,
  REQUEST_RECUSAL: ['PARTY', ...OFFICERS],
  DECIDE_RECUSAL: ['UNIT_HEAD'],
  ATTACH_RECORDING: ['PARTY', ...OFFICERS],
  DRAFT_DETERMINATION: OFFICERS,
  WITHDRAW_DETERMINATION: OFFICERS,
  READ_DETERMINATION: ['PARTY'],
  SIGN_RECEIPT: ['PARTY'],
  NOTE_REFUSAL: ['PARTY', ...OFFICERS],
  SIGN_DETERMINATION: OFFICERS,
  SERVE_DETERMINATION: ['PARTY', ...OFFICERS, 'AUX', 'ASSESSOR', 'SYSTEM'],
  COMPLETE_SERVICE: ['SYSTEM'],
  MEDIATE_ON_SPOT: OFFICERS,
  REQUEST_APPROVAL: ['ASSESSOR', 'AUX'],
  DECIDE_APPROVAL: [...OFFICERS, 'UNIT_HEAD'],
  REPORT_LATE_INJURY: ['PARTY', ...ALL_WHO_WORK],
  REOPEN_CASE: [...OFFICERS, 'UNIT_HEAD'],
  REQUEST_CORRECTION: ['PARTY', ...GUIDES],
  APPROVE_CORRECTION: [...OFFICERS, 'UNIT_HEAD'],
  REFUSE_CORRECTION: [...OFFICERS, 'UNIT_HEAD'],
  MERGE_CASE: [...OFFICERS, 'DISPATCH_110'],
  ABSORB_CASE: ['SYSTEM'],
  SPLIT_CASE: OFFICERS,
  TRANSFER_CASE: [...OFFICERS, 'UNIT_HEAD'],
  TRANSFER_OUT: ['UNIT_HEAD'],
  PLACE_HOLD: [...OFFICERS, 'UNIT_HEAD', 'SUPERVISOR', 'CENTER'],
  LIFT_HOLD: ['UNIT_HEAD', 'SUPERVISOR'],
  RECORD_MILESTONE: [...OFFICERS, 'UNIT_HEAD', 'CENTER', 'INSURER_CLAIMS'],
};

/** The event that records each step, in the past tense. */
export const STEP_EVENTS = {
  UPLOAD_PHOTO: 'PHOTO_UPLOADED',
  SEAL_EVIDENCE: 'EVIDENCE_SEALED',
  CLEAR_ROAD: 'ROAD_CLEARED',
  INVITE_PARTY: 'PARTY_INVITED',
  JOIN_PARTY: 'PARTY_JOINED',
  SUBMIT_DETAILS: 'DETAILS_SUBMITTED',
  SEAL_ACCOUNT: 'ACCOUNT_SEALED',
  COMPLETE_ACCOUNTS: 'ACCOUNTS_COMPLETED',
  CLAIM_CASE: 'CASE_CLAIMED',
  RELEASE_CASE: 'CASE_RELEASED',
  PROPOSE_LIABILITY: 'LIABILITY_PROPOSED',
  ANSWER_PROPOSAL: 'PROPOSAL_ANSWERED',
  DRAFT_AGREEMENT: 'AGREEMENT_DRAFTED',
  READ_AGREEMENT: 'AGREEMENT_READ',
  SIGN_AGREEMENT: 'AGREEMENT_SIGNED',
  REFUSE_AGREEMENT: 'AGREEMENT_REFUSED',
  COMPLETE_SIGNATURES: 'SIGNATURES_COMPLETED',
  ISSUE_DOCUMENT: 'DOCUMENT_ISSUED',
  FILE_CLAIMS: 'CLAIMS_FILED',
  CLOSE: 'CASE_CLOSED',
  REQUEST_OFFICER: 'OFFICER_REQUESTED',
  REQUEST_PHOTOS: 'PHOTOS_REQUESTED',
  ROUTE_TO_OFFICER: 'ROUTED_TO_OFFICER',
  ROUTE_TO_CENTER: 'ROUTED_TO_CENTER',
  ACCEPT_REPORT: 'REPORT_ACCEPTED',
  REFUSE_REPORT: 'REPORT_REFUSED',
  RAISE_ROUTE: 'ROUTE_RAISED',
  REQUEST_LOWERING: 'LOWERING_REQUESTED',
  LOWER_ROUTE: 'ROUTE_LOWERED',
  REFUSE_LOWERING: 'LOWERING_REFUSED',
  RETURN_TO_PARTIES: 'RETURNED_TO_PARTIES',
  RETURN_TO_OFFICER: 'RETURNED_TO_OFFICER',
  HAND_OVER_CASE: 'CASE_HANDED_OVER',
  DIVERT_TO_SCENE: 'DIVERTED_TO_SCENE',
  REQUEST_RECUSAL: 'RECUSAL_REQUESTED',
  DECIDE_RECUSAL: 'RECUSAL_DECIDED',
  ATTACH_RECORDING: 'RECORDING_ATTACHED',
  DRAFT_DETERMINATION: 'DETERMINATION_DRAFTED',
  WITHDRAW_DETERMINATION: 'DETERMINATION_WITHDRAWN',
  READ_DETERMINATION: 'DETERMINATION_READ',
  SIGN_RECEIPT: 'RECEIPT_SIGNED',
  NOTE_REFUSAL: 'REFUSAL_NOTED',
  SIGN_DETERMINATION: 'DETERMINATION_ISSUED',
  SERVE_DETERMINATION: 'DETERMINATION_SERVED',
  COMPLETE_SERVICE: 'SERVICE_COMPLETED',
  MEDIATE_ON_SPOT: 'MEDIATED_ON_SPOT',
  REQUEST_APPROVAL: 'APPROVAL_REQUESTED',
  DECIDE_APPROVAL: 'APPROVAL_DECIDED',
  REPORT_LATE_INJURY: 'LATE_INJURY_REPORTED',
  REOPEN_CASE: 'CASE_REOPENED',
  REQUEST_CORRECTION: 'CORRECTION_REQUESTED',
  APPROVE_CORRECTION: 'CORRECTION_APPROVED',
  REFUSE_CORRECTION: 'CORRECTION_REFUSED',
  MERGE_CASE: 'CASE_MERGED',
  ABSORB_CASE: 'CASE_ABSORBED',
  SPLIT_CASE: 'CASE_SPLIT',
  TRANSFER_CASE: 'CASE_TRANSFERRED',
  TRANSFER_OUT: 'CASE_TRANSFERRED_OUT',
  PLACE_HOLD: 'HOLD_PLACED',
  LIFT_HOLD: 'HOLD_LIFTED',
  RECORD_MILESTONE: 'MILESTONE_RECORDED',
} as const satisfies Record<CaseStepType, string>;
export type CaseEventType = (typeof STEP_EVENTS)[CaseStepType];

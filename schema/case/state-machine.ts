import type { Role } from '../core/actor.ts';
import { DomainError } from '../core/errors.ts';
import { STATE_LABELS, STEP_LABELS } from './labels.ts';

export const CASE_STATES = [
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
  'WITH_CENTER',
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
 * @source 《道路交通事故处理程序规定》第二十条第二款
 */
const HAND_OVER: Exits = {
  REQUEST_OFFICER: 'WITH_OFFICER',
  ROUTE_TO_OFFICER: 'WITH_OFFICER',
  ROUTE_TO_CENTER: 'WITH_CENTER',
};

/**
 * The life of a case. A step that is not listed for a state is illegal there. The table says where a step leads; whether its
 * conditions hold (photos sealed, all signed, nobody signed yet) is the command's question, asked before the step is taken.
 *
 * A case that goes to an officer early keeps collecting there: its photos can still be sealed, so the road can be cleared,
 * and the second party can still join and tell, and both read each other's story when both are told.
 */
export const TRANSITIONS: Record<CaseState, Exits> = {
  REPORTED: {
    ...stay('REPORTED', 'UPLOAD_PHOTO'),
    ...parties('REPORTED'),
    SEAL_EVIDENCE: 'EVIDENCE_SEALED',
    ...HAND_OVER,
  },
  EVIDENCE_SEALED: {
    ...evidence('EVIDENCE_SEALED'),
    ...parties('EVIDENCE_SEALED'),
    ...work('EVIDENCE_SEALED'),
    COMPLETE_ACCOUNTS: 'ACCOUNTS_SEALED',
    ...HAND_OVER,
  },
  ACCOUNTS_SEALED: {
    ...evidence('ACCOUNTS_SEALED'),
    ...stay('ACCOUNTS_SEALED', 'SUBMIT_DETAILS'),
    ...work('ACCOUNTS_SEALED'),
    PROPOSE_LIABILITY: 'LIABILITY_PROPOSED',
    // A single vehicle's own damage has nobody to agree with: it goes straight to its insurer (E-23; the command checks).
    FILE_CLAIMS: 'CLAIMS_FILED',
    ...HAND_OVER,
  },
  LIABILITY_PROPOSED: {
    ...evidence('LIABILITY_PROPOSED'),
    ...stay('LIABILITY_PROPOSED', 'SUBMIT_DETAILS', 'ANSWER_PROPOSAL', 'PROPOSE_LIABILITY'),
    ...work('LIABILITY_PROPOSED'),
    DRAFT_AGREEMENT: 'AGREEMENT_DRAFTED',
    ...HAND_OVER,
  },
  AGREEMENT_DRAFTED: {
    ...evidence('AGREEMENT_DRAFTED'),
    ...stay('AGREEMENT_DRAFTED', 'READ_AGREEMENT', 'SIGN_AGREEMENT'),
    ...work('AGREEMENT_DRAFTED'),
    PROPOSE_LIABILITY: 'LIABILITY_PROPOSED',
    COMPLETE_SIGNATURES: 'AGREEMENT_SIGNED',
    REFUSE_AGREEMENT: 'WITH_OFFICER',
    ...HAND_OVER,
  },
  AGREEMENT_SIGNED: {
    ...stay('AGREEMENT_SIGNED', 'CLEAR_ROAD'),
    ...work('AGREEMENT_SIGNED'),
    ISSUE_DOCUMENT: 'DOCUMENT_ISSUED',
  },
  DOCUMENT_ISSUED: {
    ...stay('DOCUMENT_ISSUED', 'CLEAR_ROAD'),
    ...work('DOCUMENT_ISSUED'),
    FILE_CLAIMS: 'CLAIMS_FILED',
  },
  CLAIMS_FILED: { ...stay('CLAIMS_FILED', 'CLEAR_ROAD'), ...work('CLAIMS_FILED'), CLOSE: 'CLOSED' },
  CLOSED: {},
  WITH_OFFICER: {
    ...evidence('WITH_OFFICER'),
    ...parties('WITH_OFFICER'),
    ...stay('WITH_OFFICER', 'SEAL_EVIDENCE', 'COMPLETE_ACCOUNTS'),
    ...work('WITH_OFFICER'),
    ROUTE_TO_CENTER: 'WITH_CENTER',
  },
  WITH_CENTER: {
    ...evidence('WITH_CENTER'),
    ...parties('WITH_CENTER'),
    ...stay('WITH_CENTER', 'SEAL_EVIDENCE', 'COMPLETE_ACCOUNTS'),
    ...work('WITH_CENTER'),
  },
};

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
  ROUTE_TO_CENTER: ['OFFICER', 'REMOTE_OFFICER', 'SYSTEM'],
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
} as const satisfies Record<CaseStepType, string>;
export type CaseEventType = (typeof STEP_EVENTS)[CaseStepType];

/** The table as a Mermaid state diagram, for the documentation. Steps that stay in their state are listed in a note. */
export function stateDiagram(): string {
  const lines = ['stateDiagram-v2', '  [*] --> REPORTED'];
  for (const from of CASE_STATES) {
    const staying: CaseStepType[] = [];
    for (const step of stepsFrom(from)) {
      const to = TRANSITIONS[from][step];
      if (to === from) staying.push(step);
      else lines.push(`  ${from} --> ${to}: ${step}`);
    }
    if (staying.length > 0) lines.push(`  note right of ${from}: ${staying.join(', ')}`);
  }
  lines.push('  CLOSED --> [*]');
  return `${lines.join('\n')}\n`;
}

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The late report to accept. */
export type AcceptLateReportInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** What a driver can see. Everything is optional; what is asked and left blank counts as unknown. */
export type AccidentFactsInput = {
  /** The parties agree on liability. */
  agreeOnLiability?: Tristate | null | undefined;
  /** Smell of drink. */
  alcoholSuspected?: Tristate | null | undefined;
  /** Everybody agrees to the simple procedure. */
  allAgreeSimple?: Tristate | null | undefined;
  /** Every vehicle can leave under its own power. */
  allVehiclesMovable?: Tristate | null | undefined;
  /** Somebody died. */
  anyoneDied?: Tristate | null | undefined;
  /** Somebody is hurt. */
  anyoneInjured?: Tristate | null | undefined;
  /** The parties jointly apply for online determination. */
  bothConsentOnline?: Tristate | null | undefined;
  /** A school bus or coach, seriously overloaded or speeding. */
  busOverloadOrSpeeding?: Tristate | null | undefined;
  /** A school bus or coach, seriously overloaded. */
  busSeriousOverload?: Tristate | null | undefined;
  /** A school bus or coach, seriously speeding. */
  busSeriousSpeeding?: Tristate | null | undefined;
  /** A crime is suspected. Police only. */
  crimeSuspected?: Tristate | null | undefined;
  /** Compulsory cover is valid. */
  ctpliValid?: Tristate | null | undefined;
  /** A diplomatic vehicle or person takes part. */
  diplomatic?: Tristate | null | undefined;
  /** Signs of drugs. */
  drugSuspected?: Tristate | null | undefined;
  /** Highest vehicle’s estimated loss, in fen. */
  estLossMaxFen?: number | null | undefined;
  /** The parties tell different facts or causes. */
  factsDisputed?: Tristate | null | undefined;
  /** A foreigner takes part. Police only. */
  foreignParty?: Tristate | null | undefined;
  /** A dangerous-goods vehicle takes part. */
  hazmat?: Tristate | null | undefined;
  /** Dangerous goods leak. */
  hazmatLeak?: Tristate | null | undefined;
  /** A railing, lamp, wall or other facility was hit. */
  hitFacility?: Tristate | null | undefined;
  /** Every injury is slight. */
  injurySlight?: Tristate | null | undefined;
  /** Inspection marks are valid. */
  inspectionMark?: Tristate | null | undefined;
  /** Insurance marks are valid. */
  insuranceMark?: Tristate | null | undefined;
  /** It looks intentional. */
  intentSuspected?: Tristate | null | undefined;
  /** Licences. */
  licence?: LicenceFact | null | undefined;
  /** A military or armed-police vehicle takes part. Police only. */
  military?: Tristate | null | undefined;
  /** A party is a minor. Police only. */
  minorDriver?: Tristate | null | undefined;
  /** Motor vehicles; 2 when left out. */
  motorVehicles?: number | null | undefined;
  /** Bicycles, e-bikes …; 0 when left out. */
  nonMotorVehicles?: number | null | undefined;
  /** It happened off the public road. Police only. */
  offRoad?: Tristate | null | undefined;
  /** A party wants an officer here. */
  officerRequested?: Tristate | null | undefined;
  /** What is known of single motor vehicles; a party speaks of its own alone. */
  parties?: Array<PartyFactsInput> | null | undefined;
  /** Somebody has left. */
  partyLeft?: Tristate | null | undefined;
  /** Pedestrians; 0 when left out. */
  pedestrians?: number | null | undefined;
  /** Plates. */
  plate?: PlateFact | null | undefined;
  /** The road. Police only. */
  roadClass?: RoadClassFact | null | undefined;
  /** The cars had left the place before anybody reported it. */
  sceneCleared?: Tristate | null | undefined;
};

/** The insurer confirms a claim. */
export type AcknowledgeClaimInput = {
  /** The claim. */
  claimId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** An account to be switched on again. */
export type ActivateStaffInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why; kept in the record. */
  reason: string;
  /** The account. */
  staffId: string;
};

/** How the agreement is performed: through the insurers, or paid by oneself. */
export type AgreementPerformance =
  | 'INSURER'
  | 'SELF_PAY';

/** New terms for a mandate. */
export type AmendMandateInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The mandate. */
  mandateId: string;
  /** Why, at most 500 characters. */
  reason: string;
  /** What it says from now on. */
  terms: MandateTermsInput;
};

/** A party’s answer. */
export type AnswerProposalInput = {
  /** The answer. */
  answer: ProposalAnswer;
  /** The case. */
  caseId: string;
  /** That the party was shown who guides, the employer, and whether it insures a party; needed to agree, never to want an officer. */
  guideSeen?: boolean | null | undefined;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The proposal that was read. */
  proposalId: string;
};

/** Acts for which an officer’s approval can be asked when the mandate does not reach them. */
export type ApprovableAct =
  | 'DRAFT_AGREEMENT'
  | 'PROPOSE_LIABILITY';

/** The draft to put in force. */
export type ApprovePolicyInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The draft. */
  policyId: string;
};

/** What to look for; everything given must fit. */
export type AuditFilter = {
  /** Who did it. */
  actorId?: string | null | undefined;
  /** Number or id of the case it concerns. */
  case?: string | null | undefined;
  /** Not before. */
  from?: string | null | undefined;
  /** What it was about, such as photo:<id>. */
  subject?: string | null | undefined;
  /** What happened. */
  type?: string | null | undefined;
  /** Before. */
  until?: string | null | undefined;
};

/** Begins to set up one’s own second factor. */
export type BeginSecondFactorInput = {
  /** Not used: each of these is proven by a password or a code of its own. */
  idempotencyKey?: string | null | undefined;
  /** The password, again. */
  password: string;
};

/** What changed. */
export type BoardChangeKind =
  | 'CASE'
  | 'UNIT';

/** Work queues. */
export type CaseQueue =
  | 'CENTER'
  | 'CLOSED'
  | 'MINE'
  | 'OFFICER'
  | 'OPEN'
  | 'UNCLAIMED';

/** The road a case takes, strictest first (domain.md 3.2). */
export type CaseRoute =
  | 'EMERGENCY'
  | 'GENERAL_PROCEDURE'
  | 'INSURER_ONLY'
  | 'ONLINE_DETERMINATION'
  | 'SELF_NEGOTIATION'
  | 'SIMPLE_PROCEDURE';

/** Where a report came from. */
export type CaseSource =
  | 'CALL_110'
  | 'DRIVER_WEB'
  | 'INSURER'
  | 'OUTLET';

/** Where a case is in its life (schema/case/state-machine.ts). */
export type CaseState =
  | 'ACCOUNTS_SEALED'
  | 'AGREEMENT_DRAFTED'
  | 'AGREEMENT_SIGNED'
  | 'CLAIMS_FILED'
  | 'CLOSED'
  | 'DETERMINATION_DRAFTED'
  | 'DETERMINATION_ISSUED'
  | 'DETERMINATION_SERVED'
  | 'DOCUMENT_ISSUED'
  | 'EVIDENCE_SEALED'
  | 'INTAKE_REVIEW'
  | 'LIABILITY_PROPOSED'
  | 'MERGED'
  | 'NOT_ACCEPTED'
  | 'REPORTED'
  | 'TRANSFERRED'
  | 'WITH_CENTER'
  | 'WITH_OFFICER';

/** Steps of the case state machine. */
export type CaseStep =
  | 'ABSORB_CASE'
  | 'ACCEPT_REPORT'
  | 'ANSWER_PROPOSAL'
  | 'APPROVE_CORRECTION'
  | 'ATTACH_RECORDING'
  | 'CLAIM_CASE'
  | 'CLEAR_ROAD'
  | 'CLOSE'
  | 'COMPLETE_ACCOUNTS'
  | 'COMPLETE_SERVICE'
  | 'COMPLETE_SIGNATURES'
  | 'DECIDE_APPROVAL'
  | 'DECIDE_RECUSAL'
  | 'DIVERT_TO_SCENE'
  | 'DRAFT_AGREEMENT'
  | 'DRAFT_DETERMINATION'
  | 'FILE_CLAIMS'
  | 'HAND_OVER_CASE'
  | 'INVITE_PARTY'
  | 'ISSUE_DOCUMENT'
  | 'JOIN_PARTY'
  | 'LIFT_HOLD'
  | 'LOWER_ROUTE'
  | 'MEDIATE_ON_SPOT'
  | 'MERGE_CASE'
  | 'NOTE_REFUSAL'
  | 'PLACE_HOLD'
  | 'PROPOSE_LIABILITY'
  | 'RAISE_ROUTE'
  | 'READ_AGREEMENT'
  | 'READ_DETERMINATION'
  | 'RECORD_MILESTONE'
  | 'REFUSE_AGREEMENT'
  | 'REFUSE_CORRECTION'
  | 'REFUSE_LOWERING'
  | 'REFUSE_REPORT'
  | 'RELEASE_CASE'
  | 'REOPEN_CASE'
  | 'REPORT_LATE_INJURY'
  | 'REQUEST_APPROVAL'
  | 'REQUEST_CORRECTION'
  | 'REQUEST_LOWERING'
  | 'REQUEST_OFFICER'
  | 'REQUEST_PHOTOS'
  | 'REQUEST_RECUSAL'
  | 'RETURN_TO_OFFICER'
  | 'RETURN_TO_PARTIES'
  | 'ROUTE_TO_CENTER'
  | 'ROUTE_TO_OFFICER'
  | 'SEAL_ACCOUNT'
  | 'SEAL_EVIDENCE'
  | 'SERVE_DETERMINATION'
  | 'SIGN_AGREEMENT'
  | 'SIGN_DETERMINATION'
  | 'SIGN_RECEIPT'
  | 'SPLIT_CASE'
  | 'SUBMIT_DETAILS'
  | 'TRANSFER_CASE'
  | 'TRANSFER_OUT'
  | 'UPLOAD_PHOTO'
  | 'WITHDRAW_DETERMINATION';

/** One’s own password, changed. */
export type ChangePasswordInput = {
  /** Not used: each of these is proven by a password or a code of its own. */
  idempotencyKey?: string | null | undefined;
  /** The one to come. Length counts; no kind of character is asked for. */
  newPassword: string;
  /** The one in use. */
  password: string;
};

/** What is checked. */
export type CheckKind =
  | 'ACCOUNT'
  | 'AGREEMENT'
  | 'ANCHOR'
  | 'AUDIT_EVENT'
  | 'CASE_EVENT'
  | 'DECISION'
  | 'DETERMINATION'
  | 'DOCUMENT'
  | 'OBJECT'
  | 'PHOTO'
  | 'POLICY_VERSION'
  | 'RECEIPT'
  | 'RECORDING'
  | 'SIGNATURE';

/** Which case to take. */
export type ClaimCaseInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** Delivered to the inbox, or confirmed by the insurer. */
export type ClaimState =
  | 'ACKNOWLEDGED'
  | 'DELIVERED';

/** A duty that somebody owes, or a right that lapses. */
export type ClockKind =
  | 'DUTY'
  | 'RIGHT';

/** Who has to act before the time is over. */
export type ClockResponsible =
  | 'APPRAISER'
  | 'INSURED'
  | 'INSURER'
  | 'OFFICER'
  | 'PARTIES'
  | 'PARTY'
  | 'POLICE_UNIT'
  | 'UPPER_POLICE';

/** Running, standing still, done (or used) in time, missed (or lapsed), or without object. */
export type ClockState =
  | 'CANCELLED'
  | 'MET'
  | 'MISSED'
  | 'RUNNING'
  | 'SUSPENDED';

/** What a limit is counted in. */
export type ClockUnit =
  | 'DAYS'
  | 'MONTHS'
  | 'WORKING_DAYS'
  | 'YEARS';

/** Note field of the form: how it was closed. */
export type Closing =
  | 'MEDIATED'
  | 'NO_CONSENT'
  | 'OBJECTION'
  | 'REFUSED_TO_SIGN';

/** The bytes have been sent. */
export type CompletePhotoUploadInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The promised photo. */
  photoId: string;
};

/** The bytes have been sent. */
export type CompleteRecordingUploadInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The promised recording. */
  recordingId: string;
};

/** The cars are off the road. */
export type ConfirmRoadClearedInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** Proves that the app has the factor. */
export type ConfirmSecondFactorInput = {
  /** Six digits from the app. */
  code: string;
  /** Not used: each of these is proven by a password or a code of its own. */
  idempotencyKey?: string | null | undefined;
};

/** The party agrees to electronic service and confirms that it has the document. */
export type ConfirmServedInput = {
  /** Agrees to be served electronically. */
  consent: boolean;
  /** The document. */
  determinationId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** Coordinate system in which a position was given. */
export type CoordinateSystem =
  | 'BD09'
  | 'CGCS2000'
  | 'GCJ02'
  | 'WGS84';

/** What of an issued document may be corrected by request and approval. */
export type CorrectionField =
  | 'OCCURRED_AT'
  | 'PARTY_LICENCE_NO'
  | 'PARTY_NAME'
  | 'PARTY_PLATE'
  | 'PARTY_POLICY_NO'
  | 'PLACE_DESCRIPTION';

/** Why a compulsory insurer refuses property and recovers what it pays for injuries. */
export type CoverBar =
  | 'DRINK_DRUGS'
  | 'INTENT'
  | 'NO_LICENCE'
  | 'STOLEN';

/** Which case to invite the other party to. */
export type CreateInvitationInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** A new account. It has no role until the security administrator gives it some. */
export type CreateStaffInput = {
  /** Badge or permit number. */
  badgeNo?: string | null | undefined;
  /** Name. */
  displayName: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** 2 to 40 small letters, digits, dots, hyphens. */
  login: string;
  /** Employer. */
  organisationId: string;
  /** For the first sign-in; the owner then chooses another. */
  password: string;
};

/** The two offices of a joint crew. */
export type CrewRole =
  | 'ASSESSOR'
  | 'AUX';

/** What a crew lacks to be joint. */
export type CrewShortfall =
  | 'NO_ASSESSOR'
  | 'NO_AUX'
  | 'NO_MANDATE';

/** An account to be switched off. */
export type DeactivateStaffInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why; kept in the record. */
  reason: string;
  /** The account. */
  staffId: string;
};

/** The officer’s decision. */
export type DecideApprovalInput = {
  /** The request. */
  approvalId: string;
  /** Whether the act is permitted. */
  approve: boolean;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why; needed to refuse, at most 500 characters. */
  reason: string;
};

/** Approve or refuse a correction. */
export type DecideCorrectionInput = {
  /** True to approve. */
  approve: boolean;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
  /** The request. */
  requestId: string;
};

/** The head of the unit decides a request. */
export type DecideLoweringInput = {
  /** Whether the route is lowered. */
  approve: boolean;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The request. */
  loweringId: string;
  /** The head confirms that the party who had left is back. */
  partyReturned?: boolean | null | undefined;
  /** Why, at most 500 characters. */
  reason: string;
};

/** The second person’s decision. */
export type DecideMandateInput = {
  /** Whether it is approved. */
  approve: boolean;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The mandate that waits. */
  mandateId: string;
  /** Why; needed to refuse. */
  reason: string;
};

/** The head’s decision on the pending request. */
export type DecideRecusalInput = {
  /** Whether the officer leaves the case. */
  approve: boolean;
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** What brought a decision on the route about. */
export type DecisionTrigger =
  | 'BROKEN_DEAL'
  | 'FACTS'
  | 'LATE_EVENT'
  | 'OFFICER_REQUESTED'
  | 'REPORT'
  | 'ROUTE_LOWERED'
  | 'ROUTE_RAISED';

/** A determination of the simple procedure, or a certificate that names no liability (Order 146 arts 24, 67). */
export type DeterminationKind =
  | 'CERTIFICATE'
  | 'SIMPLE_DETERMINATION';

/** One party on the document. Particulars left out are taken from what the party stated, else 不详. */
export type DeterminationPartyInput = {
  /** What it did, as found; needed where it is at fault. */
  conduct?: string | null | undefined;
  /** Number of the compulsory policy. */
  ctpliPolicyNo?: string | null | undefined;
  /** Its grade; none on a certificate. */
  grade?: LiabilityGrade | null | undefined;
  /** Insurer. */
  insurer?: string | null | undefined;
  /** Licence or ID number. */
  licenceNo?: string | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** The party. */
  partyId: string;
  /** Phone. */
  phone?: string | null | undefined;
  /** Plate. */
  plate?: string | null | undefined;
  /** The provision violated; needed where it is at fault. */
  provision?: string | null | undefined;
  /** Traffic mode. */
  trafficMode?: string | null | undefined;
  /** Kind of vehicle. */
  vehicleType?: string | null | undefined;
};

/** What lets the simple procedure apply (Order 146 art 23). */
export type DeterminationScope =
  | 'PROPERTY_ONLY'
  | 'SLIGHT_INJURY_CONSENT';

/** Somebody has to look at the scene. */
export type DivertToSceneInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** What the assessor writes into the agreement; the rest comes from proposal and parties. */
export type DraftAgreementInput = {
  /** Form of the accident, such as 同向刮擦. */
  accidentForm: string;
  /** The case. */
  caseId: string;
  /** What happened, 5-1000 characters. */
  factsText: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** How it is performed. */
  performance: AgreementPerformance;
};

/** What the officer writes; authority, number, time, weather and place come from the case. */
export type DraftDeterminationInput = {
  /** The case. */
  caseId: string;
  /** Note field of the form. */
  closing?: Closing | null | undefined;
  /** The facts, 5-2000 characters. */
  factsText: string;
  /** Note field of the form. */
  handlingMode?: HandlingMode | null | undefined;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Which document. */
  kind: DeterminationKind;
  /** Note field of the form. */
  mediationKind?: MediationKind | null | undefined;
  /** Why without a pattern, or other grades than its default. */
  overrideReason?: string | null | undefined;
  /** Every party of the case once. */
  parties: Array<DeterminationPartyInput>;
  /** Pattern of the table, such as L-02. */
  patternId?: string | null | undefined;
  /** At the scene: number of the body-worn recorder that runs while the parties sign. */
  recorderNo?: string | null | undefined;
  /** What lets the simple procedure apply. */
  scope: DeterminationScope;
  /** Certificate: what could not be established, and why. */
  unestablished?: string | null | undefined;
};

/** A new version, whole: a draft is never edited. */
export type DraftPolicyInput = {
  /** The document it rests on. */
  citation: string;
  /** The rule itself. */
  content: unknown;
  /** First accident day, not before today. */
  effectiveFrom: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Of which rule. */
  kind: PolicyKind;
  /** What changes and why. */
  note: string;
  /** Name: 3-40 letters, digits, dots, dashes. */
  version: string;
};

/** What a driver ticks about what they were doing: facts, not blame. */
export type DrivingActivity =
  | 'CHANGE_LANE'
  | 'ENTER_PARKING'
  | 'ENTER_ROAD'
  | 'ENTER_ROUNDABOUT'
  | 'FROM_RIGHT'
  | 'HIT_REAR'
  | 'IN_ROUNDABOUT'
  | 'LEAVE_ROAD'
  | 'MERGE'
  | 'OPEN_DOOR'
  | 'OTHER'
  | 'OTHER_LANE'
  | 'OVERTAKE'
  | 'PARKED'
  | 'PRIORITY_SIGN'
  | 'RED_LIGHT'
  | 'REVERSE'
  | 'ROLL'
  | 'SOLID_LINE'
  | 'START_OFF'
  | 'STOPPED'
  | 'STRAIGHT'
  | 'TURN_LEFT'
  | 'TURN_RIGHT'
  | 'U_TURN'
  | 'WRONG_WAY';

/** A clock to be extended, with the approval of the head of the unit. */
export type ExtendClockInput = {
  /** The case. */
  caseId: string;
  /** The clock. */
  clockId: string;
  /** The whole length from its start, in its own unit. */
  count: number;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** 2 to 500 characters. */
  reason: string;
};

/** The single-vehicle case to send to the own insurer. */
export type FileOwnClaimInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** To which colleague a case goes, and why. */
export type HandOverCaseInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
  /** The colleague. */
  toStaffId: string;
};

/** Whether an officer decides remotely or at the scene. */
export type Handling =
  | 'ON_SCENE'
  | 'REMOTE';

/** Note field of the form: how it was handled. */
export type HandlingMode =
  | 'AFTER_EVENT'
  | 'APP_12123'
  | 'SELF_NEGOTIATION'
  | 'WECHAT';

/** Where a vehicle was hit, seen from above. */
export type ImpactPoint =
  | 'FRONT'
  | 'FRONT_LEFT'
  | 'FRONT_RIGHT'
  | 'LEFT_FRONT_DOOR'
  | 'LEFT_REAR_DOOR'
  | 'REAR'
  | 'REAR_LEFT'
  | 'REAR_RIGHT'
  | 'RIGHT_FRONT_DOOR'
  | 'RIGHT_REAR_DOOR';

/** Who gets which mandate. */
export type IssueMandateInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Who gets it. */
  staffId: string;
  /** What it says. */
  terms: MandateTermsInput;
};

/** Link token (or typed code) and PIN. */
export type JoinCaseInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The four digits told by the other party. */
  pin: string;
  /** Token of the link, or the typed code. */
  token: string;
  /** How the session is carried. */
  transport: SessionTransport;
};

/** What turned up after all had signed. */
export type LateFinding =
  | 'DRINK'
  | 'DRUGS'
  | 'INJURY';

/** The legal grades of liability (Order 146 art 60); UNDETERMINED leads to a certificate. */
export type LiabilityGrade =
  | 'EQUAL'
  | 'FULL'
  | 'MAIN'
  | 'NONE'
  | 'SECONDARY'
  | 'UNDETERMINED';

/** What is known of the drivers’ licences. */
export type LicenceFact =
  | 'CLASS_MISMATCH'
  | 'INVALID'
  | 'UNKNOWN'
  | 'VALID';

/** The case whose hold ends. */
export type LiftHoldInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** Head of loss and of cover. */
export type LossHead =
  | 'DEATH_DISABILITY'
  | 'MEDICAL'
  | 'PROPERTY';

/** A milder route, by an officer. */
export type LowerRouteInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The party who had left is back; lets E-05 be lowered to the simple procedure where only property is damaged. */
  partyReturned?: boolean | null | undefined;
  /** Why, at most 500 characters. */
  reason: string;
  /** The milder route. */
  route: CaseRoute;
};

/** An anchor now, beside the daily one. */
export type MakeAnchorInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** Acts that can be delegated. Signing a determination, penalties, coercion and lowering a route never can. */
export type MandateAct =
  | 'ASSESS_DAMAGE'
  | 'ASSIST_ENTRY'
  | 'CAPTURE_EVIDENCE'
  | 'DRAFT_AGREEMENT'
  | 'GUIDE_AGREEMENT'
  | 'PROPOSE_LIABILITY'
  | 'RECEIVE_ORDER'
  | 'SECURE_SCENE'
  | 'SERVE_DOCUMENT'
  | 'SETTLE_CLAIM'
  | 'SUBMIT_TO_OFFICER';

/** The second person’s approval, where the city asks for it. */
export type MandateApproval =
  | 'APPROVED'
  | 'NOT_NEEDED'
  | 'PENDING'
  | 'REFUSED';

/** What happened to a mandate. */
export type MandateEventKind =
  | 'AMENDED'
  | 'APPROVED'
  | 'ISSUED'
  | 'REFUSED'
  | 'RENEWED'
  | 'RESUMED'
  | 'REVOKED'
  | 'SUSPENDED';

/** Which mandates of the register; EXPIRING are in force and end within 30 days, training included. */
export type MandateFilter =
  | 'ALL'
  | 'EXPIRED'
  | 'EXPIRING'
  | 'IN_FORCE'
  | 'PENDING'
  | 'REVOKED'
  | 'SUSPENDED';

/** How a mandate stands as a whole, whatever the act, place and hour. */
export type MandateStanding =
  | 'EXPIRED'
  | 'IN_FORCE'
  | 'NOT_YET_VALID'
  | 'PENDING'
  | 'REFUSED'
  | 'REPLACED'
  | 'REVOKED'
  | 'SUSPENDED'
  | 'TRAINING_LAPSED';

/** What a mandate says. */
export type MandateTermsInput = {
  /** Liability patterns, L-01 … Q-06. */
  accidentForms: Array<string>;
  /** What it permits; a reserved act is refused by name. */
  acts: Array<string>;
  /** GeoJSON Polygon or MultiPolygon, WGS-84, at most 2,000 positions; or give `districtCodes`. */
  area?: unknown;
  /** Highest vehicle’s estimate, in fen. */
  ceilingFen: number;
  /** From this time of day, 07:00. */
  dailyFrom: string;
  /** Until this time of day; may cross midnight. */
  dailyUntil: string;
  /** Districts by code; or give `area`. */
  districtCodes?: Array<string> | null | undefined;
  /** Number of the document. */
  documentNo: string;
  /** Training and examination. */
  training: TrainingInput;
  /** From, inclusive. */
  validFrom: string;
  /** Until, exclusive. */
  validUntil: string;
  /** Working days only. */
  workingDaysOnly?: boolean | null | undefined;
};

/** The party has read the whole agreement. */
export type MarkAgreementReadInput = {
  /** The agreement. */
  agreementId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** The party has read the whole document. */
export type MarkDeterminationReadInput = {
  /** The document. */
  determinationId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** A vehicle’s mark: on paper, electronic, none, or not known. */
export type MarkFact =
  | 'ELECTRONIC'
  | 'NONE'
  | 'PAPER'
  | 'UNKNOWN';

/** Note field of the form: who mediated. */
export type MediationKind =
  | 'COURT'
  | 'PEOPLE'
  | 'POLICE'
  | 'SELF';

/** What came of mediating on the spot. */
export type MediationResult =
  | 'AGREED'
  | 'FAILED'
  | 'NO_CONSENT';

/** A party’s hand under the result. */
export type MediationSignatureInput = {
  /** 1 for 甲 … */
  ordinal: number;
  /** Pen strokes: lists of [x, y] in a box of 600 × 200. */
  strokes: unknown;
};

/** Two reports of one accident. */
export type MergeCasesInput = {
  /** The report that ends. */
  fromCaseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The case that goes on. */
  intoCaseId: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** A party does not sign, or an officer notes that it refuses or is absent. */
export type NoteDeterminationRefusalInput = {
  /** The document. */
  determinationId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Officers: whom it is about. Parties speak for themselves. */
  partyId?: string | null | undefined;
  /** What was said or seen, at most 500 characters. */
  reason: string;
  /** Refused or absent. */
  why: UnsignedWhy;
};

/** What an organisation is. */
export type OrganisationKind =
  | 'CENTER'
  | 'INSURER'
  | 'OUTLET_OPERATOR'
  | 'POLICE_UNIT';

/** Who runs an outlet: the street police office or an insurer. */
export type OutletKind =
  | 'INSURER'
  | 'STREET';

/** Duties that are late, clocks that will be over soon (from 80 per cent), or both. */
export type OverdueFilter =
  | 'ALL'
  | 'MISSED'
  | 'NEAR';

/** Who a party is, its vehicle and papers. Everything is optional: what a driver cannot know never blocks. */
export type PartyDetailsInput = {
  /** Insurer, from `codes`. */
  insurerId?: string | null | undefined;
  /** Driving licence or ID number. */
  licenceNo?: string | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** Mobile number. */
  phone?: string | null | undefined;
  /** Plate. */
  plate?: string | null | undefined;
  /** Plate kind code (domain.md 7.3). */
  plateKind?: string | null | undefined;
  /** Policy number. */
  policyNo?: string | null | undefined;
  /** Kind of vehicle, such as 小型轿车. */
  vehicleKind?: string | null | undefined;
};

/** What is known of one motor vehicle and its driver. The worst of all vehicles is the fact of the case. */
export type PartyFactsInput = {
  /** Compulsory cover is valid. */
  ctpliValid?: Tristate | null | undefined;
  /** The inspection mark. */
  inspectionMark?: MarkFact | null | undefined;
  /** The insurance mark. */
  insuranceMark?: MarkFact | null | undefined;
  /** The driver’s licence. */
  licence?: LicenceFact | null | undefined;
  /** The party, 1 to 5. */
  ordinal: number;
  /** The plate. */
  plate?: PlateFact | null | undefined;
};

/** The grade of one party. */
export type PartyGradeInput = {
  /** Its grade. */
  grade: LiabilityGrade;
  /** The party. */
  partyId: string;
};

/** What is assumed about one party of the case. */
export type PartyLossInput = {
  /** Why its insurer refuses property. */
  bars?: Array<CoverBar>;
  /** Whether compulsory cover was valid; left out: when an insurer is stated. */
  compulsory?: boolean | null | undefined;
  /** Death and disability, fen. */
  deathDisabilityFen?: number;
  /** Its grade; left out: that of the proposal in force. */
  grade?: LiabilityGrade | null | undefined;
  /** Medical cost, fen. */
  medicalFen?: number;
  /** The party. */
  partyId: string;
  /** Loss of vehicle and goods, fen. */
  propertyFen?: number;
  /** Sum of its voluntary third-party cover, fen. */
  voluntarySumFen?: number;
};

/** Out of which pocket a payment comes, in the order of paying. */
export type PaymentCover =
  | 'COMMERCIAL'
  | 'COMPULSORY'
  | 'COMPULSORY_MUTUAL'
  | 'COMPULSORY_ON_BEHALF'
  | 'OWN'
  | 'TORTFEASOR'
  | 'UNINSURED_WITHIN_LIMIT';

/** A field of a party that is masked by default. */
export type PersonalField =
  /** Licence or ID number. */
  | 'LICENCE_NO'
  /** Name. */
  | 'NAME'
  /** Phone number. */
  | 'PHONE'
  /** Number of the compulsory policy. */
  | 'POLICY_NO';

/** Where a photo is: promised, proven and sealed, or refused. */
export type PhotoState =
  | 'AWAITING_UPLOAD'
  | 'REFUSED'
  | 'SEALED';

/** The case whose file must be kept. */
export type PlaceHoldInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** Where it happened, with the coordinate system of the position. */
export type PlaceInput = {
  /** Uncertainty in metres. */
  accuracyM?: number | null | undefined;
  /** Coordinate system of the position. */
  crs: CoordinateSystem;
  /** In words, 1-200 characters. */
  description: string;
  /** Direction of travel. */
  direction?: string | null | undefined;
  /** Kilometre post. */
  kilometrePost?: string | null | undefined;
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
  /** When it was measured. */
  measuredAt: string;
  /** A landmark. */
  referencePoint?: string | null | undefined;
  /** Road. */
  roadName?: string | null | undefined;
  /** Where the position came from. */
  source: PositionSource;
};

/** What is known of the plates. */
export type PlateFact =
  | 'BORROWED'
  | 'FORGED'
  | 'NONE'
  | 'OK'
  | 'UNKNOWN';

/** What is kept as versions with a first day. */
export type PolicyKind =
  | 'CALENDAR'
  | 'CITY_POLICY'
  | 'ELIGIBILITY'
  | 'LIABILITY'
  | 'MONEY';

/** BUILT_IN holds until the city has approved a version of its own. */
export type PolicyStatus =
  | 'APPROVED'
  | 'BUILT_IN'
  | 'DRAFT'
  | 'WITHDRAWN';

/** Where the phone was. */
export type PositionInput = {
  /** Uncertainty in metres. */
  accuracyM?: number | null | undefined;
  /** Coordinate system. */
  crs: CoordinateSystem;
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
  /** When it was measured. */
  measuredAt?: string | null | undefined;
};

/** Where a position came from. */
export type PositionSource =
  | 'CALLER'
  | 'EXIF'
  | 'MAP_PIN'
  | 'PHONE_GNSS';

/** A party’s answer to a proposal. Wanting an officer is always honoured. */
export type ProposalAnswer =
  | 'AGREE'
  | 'WANT_OFFICER_ON_SCENE'
  | 'WANT_ONLINE_OFFICER';

/** A pattern and the grades of all parties. */
export type ProposeLiabilityInput = {
  /** The case. */
  caseId: string;
  /** One for every party. */
  grades: Array<PartyGradeInput>;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** A word to the parties. */
  note?: string | null | undefined;
  /** L-01 … Q-06. */
  patternId: string;
  /** Why the default grades, or what the stories point to, are left; needed only then. At most 500 characters. */
  reason?: string | null | undefined;
};

/** A stricter route for a case. */
export type RaiseRouteInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
  /** The stricter route. */
  route: CaseRoute;
};

/** What came of mediating on the spot. */
export type RecordMediationInput = {
  /** Agreed: how much, fen. */
  amountFen?: number | null | undefined;
  /** All asked for it together. */
  consentOfAll: boolean;
  /** The document. */
  determinationId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** A party objects to the determination. */
  objection: boolean;
  /** Agreed: who is paid. */
  payeeOrdinal?: number | null | undefined;
  /** Agreed: who pays. */
  payerOrdinal?: number | null | undefined;
  /** The result. */
  result: MediationResult;
  /** Agreed: every party signs. */
  signatures: Array<MediationSignatureInput>;
  /** Agreed: how and until when, at most 200 characters. */
  term?: string | null | undefined;
  /** In words, 2-1000 characters. */
  text: string;
};

/** A fact of the law that happened in a case. */
export type RecordMilestoneInput = {
  /** The case. */
  caseId: string;
  /** The date told with it, such as 2026-11-24. */
  date?: string | null | undefined;
  /** When it happened; clocks count from that day. */
  happenedAt: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Code, from the case’s milestones. */
  milestone: string;
  /** The paper that proves it: 2 to 500 characters. */
  note: string;
  /** The party concerned, for those that name one. */
  partyOrdinal?: number | null | undefined;
};

/** What recorded: the party’s phone, the officer’s desk, a body-worn recorder. */
export type RecordingSource =
  | 'BODY_WORN'
  | 'DESK'
  | 'PHONE';

/** A party does not sign. */
export type RefuseAgreementInput = {
  /** The agreement. */
  agreementId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** The late report to refuse, with written reasons. */
export type RefuseLateReportInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** Which case to give back, and why. */
export type ReleaseCaseInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** Takes one’s own second factor off. */
export type RemoveSecondFactorInput = {
  /** Six digits from the app. */
  code: string;
  /** Not used: each of these is proven by a password or a code of its own. */
  idempotencyKey?: string | null | undefined;
};

/** A mandate continued. */
export type RenewMandateInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The mandate. */
  mandateId: string;
  /** Why, at most 500 characters. */
  reason: string;
  /** What it says from now on. */
  terms: MandateTermsInput;
};

/** Asks for new recovery codes. */
export type RenewRecoveryCodesInput = {
  /** Six digits from the app. */
  code: string;
  /** Not used: each of these is proven by a password or a code of its own. */
  idempotencyKey?: string | null | undefined;
};

/** The finished case to open again. */
export type ReopenCaseInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** A driver’s report from the scene. */
export type ReportAccidentInput = {
  /** What can be seen. */
  facts: AccidentFactsInput;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** When it happened. */
  occurredAt: string;
  /** The reporter’s vehicle and papers; can follow later. */
  party?: PartyDetailsInput | null | undefined;
  /** Where it happened. */
  place: PlaceInput;
  /** Weather code 1-9 (domain.md 7.5). */
  weather?: string | null | undefined;
};

/** Something graver turned up after all had signed. */
export type ReportLateInjuryInput = {
  /** The case. */
  caseId: string;
  /** Who is hurt and how, or what speaks for it; at most 500 characters. */
  description: string;
  /** What turned up. */
  finding?: LateFinding;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** What is wrong in an issued document, and the right value. */
export type RequestCorrectionInput = {
  /** The case. */
  caseId: string;
  /** What. */
  field: CorrectionField;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Whose: 1 for 甲 …; left out for place and time. */
  partyOrdinal?: number | null | undefined;
  /** The right value; a time in ISO 8601. */
  proposedValue: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** An officer asks to leave the general procedure. */
export type RequestLoweringInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The party who had left is back; lets E-05 be lowered to the simple procedure where only property is damaged. */
  partyReturned?: boolean | null | undefined;
  /** Why, at most 500 characters. */
  reason: string;
  /** The milder route. */
  route: CaseRoute;
};

/** Photos that staff still need. */
export type RequestMorePhotosInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** A word to the parties. */
  note?: string | null | undefined;
  /** Slots to be filled. */
  slots: Array<string>;
};

/** A party wants an officer. The reason may be empty. */
export type RequestOfficerInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** A photo about to be sent. The hash is computed on the phone. */
export type RequestPhotoUploadInput = {
  /** The case. */
  caseId: string;
  /** What the phone calls it; proven later from content. */
  contentType: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Where the phone was. */
  position?: PositionInput | null | undefined;
  /** SHA-256 of the bytes, 64 hex digits. */
  sha256: string;
  /** Number of bytes. */
  sizeBytes: number;
  /** PH-A … PH-L. */
  slot: string;
  /** When it was taken, by the phone’s clock. */
  takenAt?: string | null | undefined;
};

/** A recording of a signing about to be sent. The hash is computed on the device. */
export type RequestRecordingUploadInput = {
  /** The case. */
  caseId: string;
  /** Until. */
  endedAt: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Officers: whom it shows; null: everybody. Parties record themselves. */
  partyId?: string | null | undefined;
  /** SHA-256 of the bytes, 64 hex digits. */
  sha256: string;
  /** Number of bytes. */
  sizeBytes: number;
  /** What recorded. */
  source: RecordingSource;
  /** From. */
  startedAt: string;
};

/** A request that the officer who has the case leaves it. */
export type RequestRecusalInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** Where to send a sign-in code. */
export type RequestSmsCodeInput = {
  /** Made by the client, one per attempt. */
  idempotencyKey?: string | null | undefined;
  /** Mainland mobile number, 11 digits. */
  phone: string;
};

/** A password for the next sign-in of an account. */
export type ResetPasswordInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Good once; the owner then chooses another. */
  password: string;
  /** The account. */
  staffId: string;
};

/** An account whose second factor is lost. */
export type ResetSecondFactorInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why; kept in the record. */
  reason: string;
  /** The account. */
  staffId: string;
};

/** A clock that is to go on. */
export type ResumeClockInput = {
  /** The case. */
  caseId: string;
  /** The clock. */
  clockId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** 2 to 500 characters. */
  reason: string;
};

/** Which mandate to resume, and why. */
export type ResumeMandateInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The mandate. */
  mandateId: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** Which mandate to revoke, and why. */
export type RevokeMandateInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The mandate. */
  mandateId: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** One of one’s own sessions to be ended. */
export type RevokeOwnSessionInput = {
  /** Not used: each of these is proven by a password or a code of its own. */
  idempotencyKey?: string | null | undefined;
  /** The session. */
  sessionId: string;
};

/** Somebody’s session to be ended. */
export type RevokeStaffSessionInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The session. */
  sessionId: string;
};

/** Whether the road is an expressway. */
export type RoadClassFact =
  | 'EXPRESSWAY'
  | 'OTHER'
  | 'UNKNOWN';

/** What a line of the base map is. */
export type RoadKind =
  | 'ARTERIAL'
  | 'EXPRESSWAY'
  | 'MAIN'
  | 'RAILWAY'
  | 'WATER';

/** Roles of staff (domain.md 1.2). */
export type Role =
  | 'ASSESSOR'
  | 'AUDITOR'
  | 'AUX'
  | 'CENTER'
  | 'DISPATCH_110'
  | 'DISPATCH_INS'
  | 'INSURER_CLAIMS'
  | 'OFFICER'
  | 'OUTLET'
  | 'REMOTE_OFFICER'
  | 'RURAL_ASSISTANT'
  | 'SECURITY_ADMIN'
  | 'SUPERVISOR'
  | 'SYSTEM_ADMIN'
  | 'UNIT_HEAD';

/** An officer hands a case to the centre. */
export type RouteToCenterInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** Staff hand a case to the officers. */
export type RouteToOfficerInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** What the law asks at the scene: hold it, photograph-move-call, photograph and move, or nothing any more. */
export type SceneDuty =
  | 'HOLD'
  | 'NONE'
  | 'PHOTO_MOVE'
  | 'PHOTO_MOVE_CALL';

/** One side’s story. It is sealed and cannot be changed. */
export type SealAccountInput = {
  /** What one was doing; may be empty (silence, not disagreement). */
  activities: Array<DrivingActivity>;
  /** The case. */
  caseId: string;
  /** Whether there is a dash-cam recording. */
  hasDashcam: Tristate;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Where the own vehicle was hit. */
  impactPoint: ImpactPoint;
  /** Where the other vehicle was hit. */
  otherImpactPoint?: ImpactPoint | null | undefined;
  /** Whether one indicated. */
  signalled: Tristate;
  /** Own speed, km/h. */
  speedKmh?: number | null | undefined;
  /** In own words; may be empty. */
  statement: string;
};

/** The document was served on a party. ELECTRONIC only sends it: the party confirms. */
export type ServeDeterminationInput = {
  /** When it was served. */
  at: string;
  /** How. */
  channel: ServiceChannel;
  /** The document. */
  determinationId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** 1 for 甲 … */
  partyOrdinal: number;
  /** What proves it, 2-500 characters; unused for ELECTRONIC. */
  proof: string;
};

/** How a document was served. */
export type ServiceChannel =
  | 'ELECTRONIC'
  | 'IN_PERSON'
  | 'LEFT'
  | 'POST'
  | 'PUBLIC_NOTICE';

/** COOKIE for browsers (HttpOnly), BEARER for programs. */
export type SessionTransport =
  | 'BEARER'
  | 'COOKIE';

/** What an account may do from now on, all of it. */
export type SetRolesInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Its roles; none takes everything away. */
  roles: Array<Role>;
  /** The account. */
  staffId: string;
};

/** A party signs for itself. */
export type SignAgreementInput = {
  /** The agreement. */
  agreementId: string;
  /** Hash of the content that was on the screen. */
  contentHash: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Pen strokes: lists of [x, y] in a box of 600 × 200. */
  strokes: unknown;
  /** With SELF_PAY: the warning was read that giving up the claim before payment loses the own cover. */
  waiverAcknowledged?: boolean | null | undefined;
};

/** The officer signs. */
export type SignDeterminationInput = {
  /** Hash of the content that was on the screen. */
  contentHash: string;
  /** The document. */
  determinationId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** A party signs for itself. */
export type SignDeterminationReceiptInput = {
  /** Hash of the content that was on the screen. */
  contentHash: string;
  /** The document. */
  determinationId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The recording made at the same time. */
  recordingId?: string | null | undefined;
  /** Pen strokes: lists of [x, y] in a box of 600 × 200. */
  strokes: unknown;
};

/** A phone number and the code sent to it. */
export type SignInDriverInput = {
  /** Six digits. */
  code: string;
  /** Made by the client, one per attempt. */
  idempotencyKey?: string | null | undefined;
  /** The number the code was sent to. */
  phone: string;
  /** How the session is carried. */
  transport: SessionTransport;
};

/** Login and password of a member of staff. */
export type SignInStaffInput = {
  /** Not used: a sign-in is not repeated. */
  idempotencyKey?: string | null | undefined;
  /** Login. */
  login: string;
  /** In the place of a password that somebody else has set. */
  newPassword?: string | null | undefined;
  /** Password. */
  password: string;
  /** Second factor: six digits from the authenticator app, or a recovery code. */
  totpCode?: string | null | undefined;
  /** How the session is carried. */
  transport: SessionTransport;
};

/** Which crew signs off. */
export type SignOffCrewInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The unit. */
  unitId: string;
};

/** Who signs on to which crew. */
export type SignOnCrewInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Who is aboard, oneself included; at most 4. */
  staffIds: Array<string>;
  /** The unit. */
  unitId: string;
};

/** Parties who get a case of their own. */
export type SplitCaseInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Who goes: 1 for 甲 …; at least one stays. */
  partyOrdinals: Array<number>;
  /** Why, at most 500 characters. */
  reason: string;
};

/** What a party states about itself; what is left out stays as it was. */
export type SubmitPartyDetailsInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Insurer, from `codes`. */
  insurerId?: string | null | undefined;
  /** Driving licence or ID number. */
  licenceNo?: string | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** Mobile number. */
  phone?: string | null | undefined;
  /** Plate. */
  plate?: string | null | undefined;
  /** Plate kind code. */
  plateKind?: string | null | undefined;
  /** Policy number. */
  policyNo?: string | null | undefined;
  /** Kind of vehicle. */
  vehicleKind?: string | null | undefined;
};

/** A clock that is to stand still. */
export type SuspendClockInput = {
  /** The case. */
  caseId: string;
  /** The clock. */
  clockId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** 2 to 500 characters. */
  reason: string;
};

/** Which mandate to suspend, and why. */
export type SuspendMandateInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The mandate. */
  mandateId: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** Training and examination. */
export type TrainingInput = {
  /** Name of the course. */
  course: string;
  /** Who examined. */
  examiner: string;
  /** Day of the examination, 2026-06-20. */
  passedOn: string;
  /** Score of 100. */
  score: number;
  /** Until, exclusive. */
  validUntil: string;
};

/** The unit in this city that has jurisdiction. */
export type TransferCaseInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
  /** The receiving unit. */
  toUnitId: string;
};

/** The authority outside this city that has jurisdiction. */
export type TransferOutInput = {
  /** The case. */
  caseId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
  /** The receiving authority, 2-100 characters. */
  toAuthority: string;
};

/** Yes, no, or nobody knows. */
export type Tristate =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

/** Joint crew, police unit or tow truck. */
export type UnitKind =
  | 'CREW'
  | 'POLICE'
  | 'TOW';

/** What a unit is doing; the meaning is fixed, the colour is free. */
export type UnitStatus =
  | 'AVAILABLE'
  | 'EN_ROUTE'
  | 'OFFERED'
  | 'ON_SCENE'
  | 'OUT_OF_SERVICE'
  | 'RESTING';

/** The password of whoever the locked session belongs to. */
export type UnlockSessionInput = {
  /** Not used: opening the lock twice does no harm. */
  idempotencyKey?: string | null | undefined;
  /** Password. */
  password: string;
};

/** An account to be forgiven its wrong guesses. */
export type UnlockStaffInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The account. */
  staffId: string;
};

/** Fields of a party to be shown in full for a while. */
export type UnmaskPersonalDataInput = {
  /** The case. */
  caseId: string;
  /** Which fields. */
  fields: Array<PersonalField>;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** 1 for 甲, 2 for 乙 … */
  partyOrdinal: number;
  /** Why; kept in the case and in the audit. 4 to 200 characters. */
  reason: string;
};

/** Why a party’s hand is missing. */
export type UnsignedWhy =
  | 'ABSENT'
  | 'REFUSED';

/** New facts on a running case; what is left out stays as it was. */
export type UpdateFactsInput = {
  /** The case. */
  caseId: string;
  /** The new facts. */
  facts: AccidentFactsInput;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
};

/** Staff; a driver who proved a phone number; or a party who joined one case by invitation. */
export type ViewerKind =
  | 'DRIVER'
  | 'PARTY'
  | 'STAFF';

/** Who must act next. */
export type WaitingFor =
  | 'ASSESSOR'
  | 'BOTH_PARTIES'
  | 'CENTER'
  | 'NOBODY'
  | 'OFFICER'
  | 'OTHER_PARTY'
  | 'REPORTER'
  | 'SYSTEM';

/** A draft taken back. */
export type WithdrawDeterminationInput = {
  /** The document. */
  determinationId: string;
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** Why, at most 500 characters. */
  reason: string;
};

/** The draft to take back. */
export type WithdrawPolicyInput = {
  /** Made by the client; the same key gives the same answer. */
  idempotencyKey: string;
  /** The draft. */
  policyId: string;
};

export type MyAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccessQuery = { __typename: 'Query', myAccess: { __typename: 'OwnAccess', secondFactorSince: string | null, secondFactorRequired: boolean, recoveryCodesLeft: number, sessions: Array<{ __typename: 'OpenSession', id: string, createdAt: string, lastSeenAt: string, expiresAt: string, strength: string, address: string | null, userAgent: string | null, isThis: boolean }>, signIns: Array<{ __typename: 'SignInRecord', id: string, at: string, outcome: string, address: string | null, userAgent: string | null }> } };

export type SessionLineFragment = { __typename: 'OpenSession', id: string, createdAt: string, lastSeenAt: string, expiresAt: string, strength: string, address: string | null, userAgent: string | null, isThis: boolean };

export type SignInLineFragment = { __typename: 'SignInRecord', id: string, at: string, outcome: string, address: string | null, userAgent: string | null };

export type LockSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type LockSessionMutation = { __typename: 'Mutation', lockSession: boolean };

export type UnlockSessionMutationVariables = Exact<{
  input: UnlockSessionInput;
}>;


export type UnlockSessionMutation = { __typename: 'Mutation', unlockSession:
    | { __typename: 'SignInRefusal', retryAt: string | null, code: string, messageZh: string, messageEn: string }
    | { __typename: 'Viewer', displayName: string }
   };

export type BeginSecondFactorMutationVariables = Exact<{
  input: BeginSecondFactorInput;
}>;


export type BeginSecondFactorMutation = { __typename: 'Mutation', beginSecondFactor:
    | { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'SecondFactorEnrolment', qrSvg: string, secret: string }
    | { __typename: 'SignInRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { __typename: 'Mutation', confirmSecondFactor:
    | { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecoveryCodes', codes: Array<string> }
   };

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: RenewRecoveryCodesInput;
}>;


export type RenewRecoveryCodesMutation = { __typename: 'Mutation', renewRecoveryCodes:
    | { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecoveryCodes', codes: Array<string> }
   };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: RemoveSecondFactorInput;
}>;


export type RemoveSecondFactorMutation = { __typename: 'Mutation', removeSecondFactor:
    | { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'OwnAccess', secondFactorSince: string | null }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { __typename: 'Mutation', changePassword:
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'OwnAccess', secondFactorSince: string | null }
    | { __typename: 'SignInRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RevokeOwnSessionMutationVariables = Exact<{
  input: RevokeOwnSessionInput;
}>;


export type RevokeOwnSessionMutation = { __typename: 'Mutation', revokeOwnSession:
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'OwnAccess', secondFactorSince: string | null }
   };

export type UnmaskPersonalDataMutationVariables = Exact<{
  input: UnmaskPersonalDataInput;
}>;


export type UnmaskPersonalDataMutation = { __typename: 'Mutation', unmaskPersonalData:
    | { __typename: 'AccidentCase', id: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'UnmaskRefusal', code: string, messageZh: string, messageEn: string }
   };

export type AccountLineFragment = { __typename: 'StaffAccount', id: string, login: string, displayName: string, badgeNo: string | null, roles: Array<Role>, active: boolean, isMe: boolean, createdAt: string, mustChangePassword: boolean, secondFactorSince: string | null, lockedUntil: string | null, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, code: string, nameZh: string, nameEn: string } };

export type StaffAccountsQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffAccountsQuery = { __typename: 'Query', staffAccounts: { __typename: 'StaffAccountConnection', edges: Array<{ __typename: 'StaffAccountEdge', node: { __typename: 'StaffAccount', id: string, login: string, displayName: string, badgeNo: string | null, roles: Array<Role>, active: boolean, isMe: boolean, createdAt: string, mustChangePassword: boolean, secondFactorSince: string | null, lockedUntil: string | null, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, code: string, nameZh: string, nameEn: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type StaffAccountSessionsQueryVariables = Exact<{
  id: string;
}>;


export type StaffAccountSessionsQuery = { __typename: 'Query', staffAccount: { __typename: 'StaffAccount', id: string, sessions: Array<{ __typename: 'OpenSession', id: string, createdAt: string, lastSeenAt: string, expiresAt: string, strength: string, address: string | null, userAgent: string | null, isThis: boolean }>, signIns: Array<{ __typename: 'SignInRecord', id: string, at: string, outcome: string, address: string | null, userAgent: string | null }> } | null };

export type EmployersQueryVariables = Exact<{ [key: string]: never; }>;


export type EmployersQuery = { __typename: 'Query', employers: Array<{ __typename: 'Organisation', id: string, kind: OrganisationKind, code: string, nameZh: string, nameEn: string }> };

export type AccessTableQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessTableQuery = { __typename: 'Query', accessTable: Array<{ __typename: 'AccessRule', operation: string, everybody: boolean, roles: Array<string>, rule: string | null, conditions: Array<{ __typename: 'AccessCondition', name: string, textZh: string, textEn: string, source: string }> }> };

export type CreateStaffMutationVariables = Exact<{
  input: CreateStaffInput;
}>;


export type CreateStaffMutation = { __typename: 'Mutation', createStaff:
    | { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'StaffAccount', id: string, login: string, displayName: string, badgeNo: string | null, roles: Array<Role>, active: boolean, isMe: boolean, createdAt: string, mustChangePassword: boolean, secondFactorSince: string | null, lockedUntil: string | null, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, code: string, nameZh: string, nameEn: string } }
   };

export type SetRolesMutationVariables = Exact<{
  input: SetRolesInput;
}>;


export type SetRolesMutation = { __typename: 'Mutation', setRoles:
    | { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'StaffAccount', id: string, login: string, displayName: string, badgeNo: string | null, roles: Array<Role>, active: boolean, isMe: boolean, createdAt: string, mustChangePassword: boolean, secondFactorSince: string | null, lockedUntil: string | null, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, code: string, nameZh: string, nameEn: string } }
   };

export type DeactivateStaffMutationVariables = Exact<{
  input: DeactivateStaffInput;
}>;


export type DeactivateStaffMutation = { __typename: 'Mutation', deactivateStaff:
    | { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'StaffAccount', id: string, login: string, displayName: string, badgeNo: string | null, roles: Array<Role>, active: boolean, isMe: boolean, createdAt: string, mustChangePassword: boolean, secondFactorSince: string | null, lockedUntil: string | null, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, code: string, nameZh: string, nameEn: string } }
   };

export type ActivateStaffMutationVariables = Exact<{
  input: ActivateStaffInput;
}>;


export type ActivateStaffMutation = { __typename: 'Mutation', activateStaff:
    | { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'StaffAccount', id: string, login: string, displayName: string, badgeNo: string | null, roles: Array<Role>, active: boolean, isMe: boolean, createdAt: string, mustChangePassword: boolean, secondFactorSince: string | null, lockedUntil: string | null, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, code: string, nameZh: string, nameEn: string } }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { __typename: 'Mutation', resetPassword:
    | { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'StaffAccount', id: string, login: string, displayName: string, badgeNo: string | null, roles: Array<Role>, active: boolean, isMe: boolean, createdAt: string, mustChangePassword: boolean, secondFactorSince: string | null, lockedUntil: string | null, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, code: string, nameZh: string, nameEn: string } }
   };

export type UnlockStaffMutationVariables = Exact<{
  input: UnlockStaffInput;
}>;


export type UnlockStaffMutation = { __typename: 'Mutation', unlockStaff:
    | { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'StaffAccount', id: string, login: string, displayName: string, badgeNo: string | null, roles: Array<Role>, active: boolean, isMe: boolean, createdAt: string, mustChangePassword: boolean, secondFactorSince: string | null, lockedUntil: string | null, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, code: string, nameZh: string, nameEn: string } }
   };

export type ResetSecondFactorMutationVariables = Exact<{
  input: ResetSecondFactorInput;
}>;


export type ResetSecondFactorMutation = { __typename: 'Mutation', resetSecondFactor:
    | { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'StaffAccount', id: string, login: string, displayName: string, badgeNo: string | null, roles: Array<Role>, active: boolean, isMe: boolean, createdAt: string, mustChangePassword: boolean, secondFactorSince: string | null, lockedUntil: string | null, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, code: string, nameZh: string, nameEn: string } }
   };

export type RevokeStaffSessionMutationVariables = Exact<{
  input: RevokeStaffSessionInput;
}>;


export type RevokeStaffSessionMutation = { __typename: 'Mutation', revokeStaffSession:
    | { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'StaffAccount', id: string, login: string, displayName: string, badgeNo: string | null, roles: Array<Role>, active: boolean, isMe: boolean, createdAt: string, mustChangePassword: boolean, secondFactorSince: string | null, lockedUntil: string | null, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, code: string, nameZh: string, nameEn: string } }
   };

export type AuditLineFragment = { __typename: 'AuditRecord', id: string, at: string, type: string, textZh: string, textEn: string, actorKind: string, actorId: string, subject: string | null, caseId: string | null, caseNo: string | null, reason: string | null, detail: unknown, requestId: string | null, chain: number, seq: number, hash: string, staff: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null };

export type VerificationResultFragment = { __typename: 'Verification', ok: boolean, cases: number, broken: number, checked: Array<{ __typename: 'VerificationCount', kind: CheckKind, nameZh: string, nameEn: string, count: number }>, findings: Array<{ __typename: 'VerificationFinding', kind: CheckKind, caseNo: string | null, seq: number | null, subject: string | null, messageZh: string, messageEn: string }> };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { __typename: 'Query', auditTrail: { __typename: 'AuditRecordConnection', edges: Array<{ __typename: 'AuditRecordEdge', cursor: string, node: { __typename: 'AuditRecord', id: string, at: string, type: string, textZh: string, textEn: string, actorKind: string, actorId: string, subject: string | null, caseId: string | null, caseNo: string | null, reason: string | null, detail: unknown, requestId: string | null, chain: number, seq: number, hash: string, staff: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AuditAnchorsQueryVariables = Exact<{
  first: number;
}>;


export type AuditAnchorsQuery = { __typename: 'Query', auditAnchors: { __typename: 'AuditAnchorConnection', edges: Array<{ __typename: 'AuditAnchorEdge', cursor: string, node: { __typename: 'AuditAnchor', seq: number, day: string, madeAt: string, caseHeads: number, auditHeads: number, caseCount: number, root: string, hash: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type VerifyCaseQueryVariables = Exact<{
  case: string;
  bytes: boolean;
}>;


export type VerifyCaseQuery = { __typename: 'Query', verifyCase: { __typename: 'Verification', ok: boolean, cases: number, broken: number, checked: Array<{ __typename: 'VerificationCount', kind: CheckKind, nameZh: string, nameEn: string, count: number }>, findings: Array<{ __typename: 'VerificationFinding', kind: CheckKind, caseNo: string | null, seq: number | null, subject: string | null, messageZh: string, messageEn: string }> } | null };

export type VerifyCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VerifyCasesQuery = { __typename: 'Query', verifyCases: { __typename: 'VerificationPage', endCursor: string | null, hasNextPage: boolean, verification: { __typename: 'Verification', ok: boolean, cases: number, broken: number, checked: Array<{ __typename: 'VerificationCount', kind: CheckKind, nameZh: string, nameEn: string, count: number }>, findings: Array<{ __typename: 'VerificationFinding', kind: CheckKind, caseNo: string | null, seq: number | null, subject: string | null, messageZh: string, messageEn: string }> } } };

export type CaseProofQueryVariables = Exact<{
  case: string;
}>;


export type CaseProofQuery = { __typename: 'Query', caseProof: unknown };

export type MakeAnchorMutationVariables = Exact<{
  input: MakeAnchorInput;
}>;


export type MakeAnchorMutation = { __typename: 'Mutation', makeAnchor:
    | { __typename: 'AuditAnchor', seq: number }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type CityMapQueryVariables = Exact<{ [key: string]: never; }>;


export type CityMapQuery = { __typename: 'Query', city: { __typename: 'City', code: string, nameZh: string, nameEn: string, longitude: number, latitude: number, districts: Array<{ __typename: 'District', code: string, nameZh: string, nameEn: string, boundary: unknown, boundaryNote: string, labelLongitude: number, labelLatitude: number }>, roads: Array<{ __typename: 'Road', id: string, nameZh: string, nameEn: string, kind: RoadKind, line: unknown }>, outlets: Array<{ __typename: 'Outlet', id: string, kind: OutletKind, nameZh: string, nameEn: string, longitude: number, latitude: number, queueLength: number }> } };

export type DispatchBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type DispatchBoardQuery = { __typename: 'Query', dispatchBoard: { __typename: 'DispatchBoard', asOf: string, closedToday: number, reportedToday: number, clearRoadP90Seconds: number | null, units: Array<{ __typename: 'Unit', id: string, callSign: string, kind: UnitKind, status: UnitStatus, note: string, longitude: number | null, latitude: number | null, headingDeg: number | null, fixAt: string | null, zone: string | null, crew: Array<{ __typename: 'StaffRef', id: string, displayName: string }> }>, cases: Array<{ __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, eligibility: { __typename: 'EligibilityDecision', reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, clearRoad: { __typename: 'ClearRoad', clearedAt: string | null } }>, recentEvents: Array<{ __typename: 'BoardEvent', at: string, caseId: string, caseNo: string, type: string, actorLabel: string, textZh: string, textEn: string }> } };

export type BoardChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type BoardChangedSubscription = { boardChanged: { __typename: 'BoardChange', kind: BoardChangeKind, at: string, accidentCase: { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, eligibility: { __typename: 'EligibilityDecision', reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, clearRoad: { __typename: 'ClearRoad', clearedAt: string | null } } | null, unit: { __typename: 'Unit', id: string, callSign: string, kind: UnitKind, status: UnitStatus, note: string, longitude: number | null, latitude: number | null, headingDeg: number | null, fixAt: string | null, zone: string | null, crew: Array<{ __typename: 'StaffRef', id: string, displayName: string }> } | null } };

export type ClaimRowFragment = { __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, plate: string, caseNo: string, caseId: string, deliveredAt: string, acknowledgedAt: string | null, grade: LiabilityGrade, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', code: string, textZh: string, textEn: string } | null, accidentCase: { __typename: 'AccidentCase', id: string, agreement: { __typename: 'Agreement', id: string, pdfUrl: string | null } | null }, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string }, acknowledgedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null };

export type ClaimInboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimInboxQuery = { __typename: 'Query', claimInbox: { __typename: 'ClaimConnection', edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, plate: string, caseNo: string, caseId: string, deliveredAt: string, acknowledgedAt: string | null, grade: LiabilityGrade, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', code: string, textZh: string, textEn: string } | null, accidentCase: { __typename: 'AccidentCase', id: string, agreement: { __typename: 'Agreement', id: string, pdfUrl: string | null } | null }, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string }, acknowledgedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ClockTextFragment = { __typename: 'CaseClock', id: string, partyOrdinal: number | null, state: ClockState, startedAt: string, dueOn: string, dueAt: string, endedAt: string | null, percent: number, workingDaysLeft: number | null, suspendedReason: string | null, suspendedSince: string | null, extended: boolean, provisional: boolean, canSuspend: boolean, canResume: boolean, canExtend: boolean, rule: { __typename: 'ClockRule', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, kind: ClockKind, responsible: ClockResponsible, unit: ClockUnit, count: number, extendedTo: number | null, nextZh: string, nextEn: string } };

export type MilestoneTextFragment = { __typename: 'CaseMilestone', code: string, nameZh: string, nameEn: string, proofZh: string, proofEn: string, perParty: boolean, dateZh: string | null, dateEn: string | null, dateRequired: boolean, starts: Array<string>, ends: Array<string>, allowed: boolean };

export type CaseClocksQueryVariables = Exact<{
  id: string;
}>;


export type CaseClocksQuery = { __typename: 'Query', accidentCase: { __typename: 'AccidentCase', id: string, parties: Array<{ __typename: 'Party', id: string, ordinal: number }>, clocks: Array<{ __typename: 'CaseClock', id: string, partyOrdinal: number | null, state: ClockState, startedAt: string, dueOn: string, dueAt: string, endedAt: string | null, percent: number, workingDaysLeft: number | null, suspendedReason: string | null, suspendedSince: string | null, extended: boolean, provisional: boolean, canSuspend: boolean, canResume: boolean, canExtend: boolean, rule: { __typename: 'ClockRule', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, kind: ClockKind, responsible: ClockResponsible, unit: ClockUnit, count: number, extendedTo: number | null, nextZh: string, nextEn: string } }>, milestones: Array<{ __typename: 'CaseMilestone', code: string, nameZh: string, nameEn: string, proofZh: string, proofEn: string, perParty: boolean, dateZh: string | null, dateEn: string | null, dateRequired: boolean, starts: Array<string>, ends: Array<string>, allowed: boolean }> } | null };

export type OverdueClocksQueryVariables = Exact<{
  filter: OverdueFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type OverdueClocksQuery = { __typename: 'Query', overdueClocks: { __typename: 'CaseClockConnection', edges: Array<{ __typename: 'CaseClockEdge', cursor: string, node: { __typename: 'CaseClock', id: string, partyOrdinal: number | null, state: ClockState, startedAt: string, dueOn: string, dueAt: string, endedAt: string | null, percent: number, workingDaysLeft: number | null, suspendedReason: string | null, suspendedSince: string | null, extended: boolean, provisional: boolean, canSuspend: boolean, canResume: boolean, canExtend: boolean, accidentCase: { __typename: 'AccidentCase', id: string, caseNo: string, stateZh: string, stateEn: string, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null } | null, rule: { __typename: 'ClockRule', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, kind: ClockKind, responsible: ClockResponsible, unit: ClockUnit, count: number, extendedTo: number | null, nextZh: string, nextEn: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type WorkCalendarYearQueryVariables = Exact<{
  year: number;
}>;


export type WorkCalendarYearQuery = { __typename: 'Query', workCalendar: { __typename: 'WorkCalendarYear', year: number, version: string, published: boolean, unconfirmed: boolean, source: string, makeUpWorkdays: Array<string>, holidays: Array<{ __typename: 'CalendarHoliday', day: string, name: string }> } };

export type RecordMilestoneMutationVariables = Exact<{
  input: RecordMilestoneInput;
}>;


export type RecordMilestoneMutation = { __typename: 'Mutation', recordMilestone:
    | { __typename: 'AccidentCase', id: string, clocks: Array<{ __typename: 'CaseClock', id: string, partyOrdinal: number | null, state: ClockState, startedAt: string, dueOn: string, dueAt: string, endedAt: string | null, percent: number, workingDaysLeft: number | null, suspendedReason: string | null, suspendedSince: string | null, extended: boolean, provisional: boolean, canSuspend: boolean, canResume: boolean, canExtend: boolean, rule: { __typename: 'ClockRule', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, kind: ClockKind, responsible: ClockResponsible, unit: ClockUnit, count: number, extendedTo: number | null, nextZh: string, nextEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'ClockRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type SuspendClockMutationVariables = Exact<{
  input: SuspendClockInput;
}>;


export type SuspendClockMutation = { __typename: 'Mutation', suspendClock:
    | { __typename: 'AccidentCase', id: string, clocks: Array<{ __typename: 'CaseClock', id: string, partyOrdinal: number | null, state: ClockState, startedAt: string, dueOn: string, dueAt: string, endedAt: string | null, percent: number, workingDaysLeft: number | null, suspendedReason: string | null, suspendedSince: string | null, extended: boolean, provisional: boolean, canSuspend: boolean, canResume: boolean, canExtend: boolean, rule: { __typename: 'ClockRule', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, kind: ClockKind, responsible: ClockResponsible, unit: ClockUnit, count: number, extendedTo: number | null, nextZh: string, nextEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'ClockRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ResumeClockMutationVariables = Exact<{
  input: ResumeClockInput;
}>;


export type ResumeClockMutation = { __typename: 'Mutation', resumeClock:
    | { __typename: 'AccidentCase', id: string, clocks: Array<{ __typename: 'CaseClock', id: string, partyOrdinal: number | null, state: ClockState, startedAt: string, dueOn: string, dueAt: string, endedAt: string | null, percent: number, workingDaysLeft: number | null, suspendedReason: string | null, suspendedSince: string | null, extended: boolean, provisional: boolean, canSuspend: boolean, canResume: boolean, canExtend: boolean, rule: { __typename: 'ClockRule', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, kind: ClockKind, responsible: ClockResponsible, unit: ClockUnit, count: number, extendedTo: number | null, nextZh: string, nextEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'ClockRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ExtendClockMutationVariables = Exact<{
  input: ExtendClockInput;
}>;


export type ExtendClockMutation = { __typename: 'Mutation', extendClock:
    | { __typename: 'AccidentCase', id: string, clocks: Array<{ __typename: 'CaseClock', id: string, partyOrdinal: number | null, state: ClockState, startedAt: string, dueOn: string, dueAt: string, endedAt: string | null, percent: number, workingDaysLeft: number | null, suspendedReason: string | null, suspendedSince: string | null, extended: boolean, provisional: boolean, canSuspend: boolean, canResume: boolean, canExtend: boolean, rule: { __typename: 'ClockRule', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, kind: ClockKind, responsible: ClockResponsible, unit: ClockUnit, count: number, extendedTo: number | null, nextZh: string, nextEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'ClockRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ClaimCaseMutationVariables = Exact<{
  input: ClaimCaseInput;
}>;


export type ClaimCaseMutation = { __typename: 'Mutation', claimCase:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CrewNotJointRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ReleaseCaseMutationVariables = Exact<{
  input: ReleaseCaseInput;
}>;


export type ReleaseCaseMutation = { __typename: 'Mutation', releaseCase:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ProposeLiabilityMutationVariables = Exact<{
  input: ProposeLiabilityInput;
}>;


export type ProposeLiabilityMutation = { __typename: 'Mutation', proposeLiability:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'LiabilityRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DraftAgreementMutationVariables = Exact<{
  input: DraftAgreementInput;
}>;


export type DraftAgreementMutation = { __typename: 'Mutation', draftAgreement:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DeskRequestOfficerMutationVariables = Exact<{
  input: RequestOfficerInput;
}>;


export type DeskRequestOfficerMutation = { __typename: 'Mutation', requestOfficer:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RouteToOfficerMutationVariables = Exact<{
  input: RouteToOfficerInput;
}>;


export type RouteToOfficerMutation = { __typename: 'Mutation', routeToOfficer:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RouteToCenterMutationVariables = Exact<{
  input: RouteToCenterInput;
}>;


export type RouteToCenterMutation = { __typename: 'Mutation', routeToCenter:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RequestMorePhotosMutationVariables = Exact<{
  input: RequestMorePhotosInput;
}>;


export type RequestMorePhotosMutation = { __typename: 'Mutation', requestMorePhotos:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'PhotoRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'SlotSealedRefusal', code: string, messageZh: string, messageEn: string }
   };

export type AcknowledgeClaimMutationVariables = Exact<{
  input: AcknowledgeClaimInput;
}>;


export type AcknowledgeClaimMutation = { __typename: 'Mutation', acknowledgeClaim:
    | { __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, plate: string, caseNo: string, caseId: string, deliveredAt: string, acknowledgedAt: string | null, grade: LiabilityGrade, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', code: string, textZh: string, textEn: string } | null, accidentCase: { __typename: 'AccidentCase', id: string, agreement: { __typename: 'Agreement', id: string, pdfUrl: string | null } | null }, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string }, acknowledgedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type CrewLineFragment = { __typename: 'Unit', id: string, callSign: string, status: UnitStatus, shift: { __typename: 'CrewShift', id: string, signedOnAt: string, joint: boolean, lacks: Array<CrewShortfall>, members: Array<{ __typename: 'CrewMember', role: CrewRole, mandateInForce: boolean, staff: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } }> } | null };

export type CrewsQueryVariables = Exact<{ [key: string]: never; }>;


export type CrewsQuery = { __typename: 'Query', crews: Array<{ __typename: 'Unit', id: string, callSign: string, status: UnitStatus, shift: { __typename: 'CrewShift', id: string, signedOnAt: string, joint: boolean, lacks: Array<CrewShortfall>, members: Array<{ __typename: 'CrewMember', role: CrewRole, mandateInForce: boolean, staff: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } }> } | null }> };

export type CrewMatesQueryVariables = Exact<{
  search: string;
}>;


export type CrewMatesQuery = { __typename: 'Query', crewMates: Array<{ __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> };

export type SignOnCrewMutationVariables = Exact<{
  input: SignOnCrewInput;
}>;


export type SignOnCrewMutation = { __typename: 'Mutation', signOnCrew:
    | { __typename: 'CrewRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'Unit', id: string, callSign: string, status: UnitStatus, shift: { __typename: 'CrewShift', id: string, signedOnAt: string, joint: boolean, lacks: Array<CrewShortfall>, members: Array<{ __typename: 'CrewMember', role: CrewRole, mandateInForce: boolean, staff: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } }> } | null }
   };

export type SignOffCrewMutationVariables = Exact<{
  input: SignOffCrewInput;
}>;


export type SignOffCrewMutation = { __typename: 'Mutation', signOffCrew:
    | { __typename: 'CrewRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'Unit', id: string, callSign: string, status: UnitStatus, shift: { __typename: 'CrewShift', id: string, signedOnAt: string, joint: boolean, lacks: Array<CrewShortfall>, members: Array<{ __typename: 'CrewMember', role: CrewRole, mandateInForce: boolean, staff: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } }> } | null }
   };

export type CaseDecisionsQueryVariables = Exact<{
  id: string;
}>;


export type CaseDecisionsQuery = { __typename: 'Query', accidentCase: { __typename: 'AccidentCase', id: string, caseNo: string, route: CaseRoute, thenRoute: CaseRoute | null, stateZh: string, stateEn: string, allowedSteps: Array<CaseStep>, eligibility: { __typename: 'EligibilityDecision', id: string }, decisions: { __typename: 'EligibilityDecisionConnection', edges: Array<{ __typename: 'EligibilityDecisionEdge', node: { __typename: 'EligibilityDecision', id: string, trigger: DecisionTrigger, actorLabel: string | null, decidedAt: string, sceneDuty: SceneDuty, route: CaseRoute, thenRoute: CaseRoute | null, ruleSetVersion: string, policyVersion: string, reevaluatesIdentically: boolean | null, factsToAsk: Array<string>, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }>, facts: Array<{ __typename: 'DecisionFact', name: string, value: string, source: string, at: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } }, lowerings: Array<{ __typename: 'RouteLowering', id: string, fromRoute: CaseRoute, toRoute: CaseRoute, reason: string, requestedAt: string, approved: boolean | null, decidedAt: string | null, decisionReason: string | null, requestedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }, decidedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }>, parties: Array<{ __typename: 'Party', id: string, ordinal: number }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, determination: { __typename: 'Determination', id: string, titleZh: string, titleEn: string, documentNo: string, draftedAt: string, signedAt: string | null, servedAt: string | null, draftedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }, content: { __typename: 'DeterminationContent', articleZh: string | null, unestablished: string | null, patternId: string | null, patternZh: string | null, overrideReason: string | null, parties: Array<{ __typename: 'DeterminationParty', ordinal: number, gradeZh: string | null, grade: LiabilityGrade | null }> } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, draftedAt: string, issuedAt: string | null, draftedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }, content: { __typename: 'AgreementContent', articleZh: string, mandateNo: string, guidedBy: string }, signatures: Array<{ __typename: 'AgreementSignature', signedAt: string | null }> } | null } | null };

export type RaiseRouteMutationVariables = Exact<{
  input: RaiseRouteInput;
}>;


export type RaiseRouteMutation = { __typename: 'Mutation', raiseRoute:
    | { __typename: 'AccidentCase', id: string, route: CaseRoute }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RouteRefusal', code: string, messageZh: string, messageEn: string }
   };

export type LowerRouteMutationVariables = Exact<{
  input: LowerRouteInput;
}>;


export type LowerRouteMutation = { __typename: 'Mutation', lowerRoute:
    | { __typename: 'AccidentCase', id: string, route: CaseRoute }
    | { __typename: 'BelowLawRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RouteRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RequestLoweringMutationVariables = Exact<{
  input: RequestLoweringInput;
}>;


export type RequestLoweringMutation = { __typename: 'Mutation', requestLowering:
    | { __typename: 'AccidentCase', id: string, route: CaseRoute }
    | { __typename: 'BelowLawRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RouteRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DecideLoweringMutationVariables = Exact<{
  input: DecideLoweringInput;
}>;


export type DecideLoweringMutation = { __typename: 'Mutation', decideLowering:
    | { __typename: 'AccidentCase', id: string, route: CaseRoute }
    | { __typename: 'BelowLawRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RouteRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'SecondPersonRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DeterminationDeskQueryVariables = Exact<{
  id: string;
}>;


export type DeterminationDeskQuery = { __typename: 'Query', accidentCase: { __typename: 'AccidentCase', id: string, handling: Handling | null, recusalPending: boolean, recusals: Array<{ __typename: 'Recusal', id: string, requestedBy: string, reason: string, requestedAt: string, decidedAt: string | null, approved: boolean | null, decisionReason: string | null, about: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } }>, handOverTo: Array<{ __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, determination: { __typename: 'Determination', id: string, kind: DeterminationKind, titleZh: string, titleEn: string, documentNo: string, contentHash: string, draftedAt: string, officerName: string | null, officerBadgeNo: string | null, signedAt: string | null, servedAt: string | null, pdfUrl: string | null, recordings: Array<{ __typename: 'SigningRecording', id: string, partyId: string | null, source: RecordingSource, startedAt: string, endedAt: string, sealed: boolean, sizeBytes: number, contentType: string | null, url: string | null }>, content: { __typename: 'DeterminationContent', authority: string, occurredAt: string, weather: string, place: string, scope: DeterminationScope, scopeZh: string, factsText: string, unestablished: string | null, patternId: string | null, patternZh: string | null, articleZh: string | null, overrideReason: string | null, recorderNo: string | null, parties: Array<{ __typename: 'DeterminationParty', partyId: string, ordinal: number, label: string, name: string, licenceNo: string, phone: string, trafficMode: string, vehicleType: string, plate: string, insurer: string, ctpliPolicyNo: string, conduct: string, provision: string, grade: LiabilityGrade | null, gradeZh: string | null }> }, standings: Array<{ __typename: 'DeterminationStanding', partyId: string, ordinal: number, label: string, readAt: string | null, signedAt: string | null, recordingId: string | null, unsignedWhy: UnsignedWhy | null, refusedAt: string | null, refusalReason: string | null, sentAt: string | null, servedAt: string | null, channel: ServiceChannel | null, channelZh: string | null, proof: string | null }>, mediation: { __typename: 'OnSpotMediation', result: MediationResult, resultZh: string, payerOrdinal: number | null, payeeOrdinal: number | null, amountFen: number | null, term: string | null, text: string, recordedAt: string, pdfUrl: string | null } | null } | null } | null };

export type DraftDeterminationMutationVariables = Exact<{
  input: DraftDeterminationInput;
}>;


export type DraftDeterminationMutation = { __typename: 'Mutation', draftDetermination:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type WithdrawDeterminationMutationVariables = Exact<{
  input: WithdrawDeterminationInput;
}>;


export type WithdrawDeterminationMutation = { __typename: 'Mutation', withdrawDetermination:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DeskNoteRefusalMutationVariables = Exact<{
  input: NoteDeterminationRefusalInput;
}>;


export type DeskNoteRefusalMutation = { __typename: 'Mutation', noteDeterminationRefusal:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type SignDeterminationMutationVariables = Exact<{
  input: SignDeterminationInput;
}>;


export type SignDeterminationMutation = { __typename: 'Mutation', signDetermination:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ServeDeterminationMutationVariables = Exact<{
  input: ServeDeterminationInput;
}>;


export type ServeDeterminationMutation = { __typename: 'Mutation', serveDetermination:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RecordMediationMutationVariables = Exact<{
  input: RecordMediationInput;
}>;


export type RecordMediationMutation = { __typename: 'Mutation', recordMediation:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type HandOverCaseMutationVariables = Exact<{
  input: HandOverCaseInput;
}>;


export type HandOverCaseMutation = { __typename: 'Mutation', handOverCase:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DivertToSceneMutationVariables = Exact<{
  input: DivertToSceneInput;
}>;


export type DivertToSceneMutation = { __typename: 'Mutation', divertToScene:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DeskRequestRecusalMutationVariables = Exact<{
  input: RequestRecusalInput;
}>;


export type DeskRequestRecusalMutation = { __typename: 'Mutation', requestRecusal:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DecideRecusalMutationVariables = Exact<{
  input: DecideRecusalInput;
}>;


export type DecideRecusalMutation = { __typename: 'Mutation', decideRecusal:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

type RefusalText_AccountRefusal_Fragment = { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_AccountSealedRefusal_Fragment = { __typename: 'AccountSealedRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_AgreementRefusal_Fragment = { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_ApprovalRefusal_Fragment = { __typename: 'ApprovalRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_BelowLawRefusal_Fragment = { __typename: 'BelowLawRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_CaseNotClaimedRefusal_Fragment = { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_CaseTakenRefusal_Fragment = { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_ClaimRefusal_Fragment = { __typename: 'ClaimRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_ClockRefusal_Fragment = { __typename: 'ClockRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_CrewNotJointRefusal_Fragment = { __typename: 'CrewNotJointRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_CrewRefusal_Fragment = { __typename: 'CrewRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_DeterminationRefusal_Fragment = { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_IdempotencyRefusal_Fragment = { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_IllegalStepRefusal_Fragment = { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_InvalidInputRefusal_Fragment = { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_InvitationRefusal_Fragment = { __typename: 'InvitationRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_LiabilityRefusal_Fragment = { __typename: 'LiabilityRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_LifecycleRefusal_Fragment = { __typename: 'LifecycleRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_MandateGrantRefusal_Fragment = { __typename: 'MandateGrantRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_MandateRefusal_Fragment = { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_MandateStandingRefusal_Fragment = { __typename: 'MandateStandingRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_NotFoundRefusal_Fragment = { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_OwnInvitationRefusal_Fragment = { __typename: 'OwnInvitationRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_PartyJoinedRefusal_Fragment = { __typename: 'PartyJoinedRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_PhotoRefusal_Fragment = { __typename: 'PhotoRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_PolicyNotDraftRefusal_Fragment = { __typename: 'PolicyNotDraftRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_PolicyVersionTakenRefusal_Fragment = { __typename: 'PolicyVersionTakenRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_RecordingRefusal_Fragment = { __typename: 'RecordingRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_RecusalRefusal_Fragment = { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_RouteRefusal_Fragment = { __typename: 'RouteRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_SecondPersonRefusal_Fragment = { __typename: 'SecondPersonRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_SignInRefusal_Fragment = { __typename: 'SignInRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_SlotSealedRefusal_Fragment = { __typename: 'SlotSealedRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_UnmaskRefusal_Fragment = { __typename: 'UnmaskRefusal', code: string, messageZh: string, messageEn: string };

export type RefusalTextFragment =
  | RefusalText_AccountRefusal_Fragment
  | RefusalText_AccountSealedRefusal_Fragment
  | RefusalText_AgreementRefusal_Fragment
  | RefusalText_ApprovalRefusal_Fragment
  | RefusalText_BelowLawRefusal_Fragment
  | RefusalText_CaseNotClaimedRefusal_Fragment
  | RefusalText_CaseTakenRefusal_Fragment
  | RefusalText_ClaimRefusal_Fragment
  | RefusalText_ClockRefusal_Fragment
  | RefusalText_CrewNotJointRefusal_Fragment
  | RefusalText_CrewRefusal_Fragment
  | RefusalText_DeterminationRefusal_Fragment
  | RefusalText_IdempotencyRefusal_Fragment
  | RefusalText_IllegalStepRefusal_Fragment
  | RefusalText_InvalidInputRefusal_Fragment
  | RefusalText_InvitationRefusal_Fragment
  | RefusalText_LiabilityRefusal_Fragment
  | RefusalText_LifecycleRefusal_Fragment
  | RefusalText_MandateGrantRefusal_Fragment
  | RefusalText_MandateRefusal_Fragment
  | RefusalText_MandateStandingRefusal_Fragment
  | RefusalText_NotFoundRefusal_Fragment
  | RefusalText_OwnInvitationRefusal_Fragment
  | RefusalText_PartyJoinedRefusal_Fragment
  | RefusalText_PhotoRefusal_Fragment
  | RefusalText_PolicyNotDraftRefusal_Fragment
  | RefusalText_PolicyVersionTakenRefusal_Fragment
  | RefusalText_RecordingRefusal_Fragment
  | RefusalText_RecusalRefusal_Fragment
  | RefusalText_RouteRefusal_Fragment
  | RefusalText_SecondPersonRefusal_Fragment
  | RefusalText_SignInRefusal_Fragment
  | RefusalText_SlotSealedRefusal_Fragment
  | RefusalText_UnmaskRefusal_Fragment
;

export type StaffNameFragment = { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } };

export type ReasonTextFragment = { __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string };

export type CaseRowFragment = { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, eligibility: { __typename: 'EligibilityDecision', reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, clearRoad: { __typename: 'ClearRoad', clearedAt: string | null } };

export type QueueRowFragment = { __typename: 'AccidentCase', pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, differences: Array<{ __typename: 'AccountDifference', field: string, affectsProposal: boolean }>, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, eligibility: { __typename: 'EligibilityDecision', reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, clearRoad: { __typename: 'ClearRoad', clearedAt: string | null } };

export type PatternTextFragment = { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade };

export type PhotoFactsFragment = { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> };

export type CaseDetailFragment = { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null };

export type UnitRowFragment = { __typename: 'Unit', id: string, callSign: string, kind: UnitKind, status: UnitStatus, note: string, longitude: number | null, latitude: number | null, headingDeg: number | null, fixAt: string | null, zone: string | null, crew: Array<{ __typename: 'StaffRef', id: string, displayName: string }> };

export type CaseLinkTextFragment = { __typename: 'CaseLink', id: string, caseNo: string };

export type CaseLifecycleQueryVariables = Exact<{
  id: string;
}>;


export type CaseLifecycleQuery = { __typename: 'Query', accidentCase: { __typename: 'AccidentCase', id: string, state: CaseState, allowedSteps: Array<CaseStep>, lateReport: boolean, reopenedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null, decidedAt: string } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, absorbed: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, splitFrom: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, policeUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, transfers: Array<{ __typename: 'CaseTransfer', id: string, at: string, reason: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, legalHold: { __typename: 'LegalHold', since: string, reason: string | null } | null, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, plate: string | null }>, corrections: Array<{ __typename: 'CorrectionRequest', id: string, fieldZh: string, fieldEn: string, partyOrdinal: number | null, proposedValue: string, reason: string, requestedBy: string, requestedByMe: boolean, approved: boolean | null, decisionReason: string | null }> } | null };

export type CaseMergeCandidatesQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseMergeCandidatesQuery = { __typename: 'Query', mergeCandidates: Array<{ __typename: 'MergeCandidate', distanceM: number, minutesApart: number, equalPlates: Array<string>, accidentCase: { __typename: 'AccidentCase', id: string, caseNo: string, stateZh: string, stateEn: string, place: { __typename: 'Place', description: string } } }> };

export type PoliceUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliceUnitsQuery = { __typename: 'Query', policeUnits: Array<{ __typename: 'Organisation', id: string, code: string, nameZh: string, nameEn: string }> };

export type AcceptLateReportMutationVariables = Exact<{
  input: AcceptLateReportInput;
}>;


export type AcceptLateReportMutation = { __typename: 'Mutation', acceptLateReport:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'LifecycleRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RefuseLateReportMutationVariables = Exact<{
  input: RefuseLateReportInput;
}>;


export type RefuseLateReportMutation = { __typename: 'Mutation', refuseLateReport:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'LifecycleRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ReportLateInjuryMutationVariables = Exact<{
  input: ReportLateInjuryInput;
}>;


export type ReportLateInjuryMutation = { __typename: 'Mutation', reportLateInjury:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ReopenCaseMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;


export type ReopenCaseMutation = { __typename: 'Mutation', reopenCase:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type MergeCasesMutationVariables = Exact<{
  input: MergeCasesInput;
}>;


export type MergeCasesMutation = { __typename: 'Mutation', mergeCases:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'LifecycleRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type SplitCaseMutationVariables = Exact<{
  input: SplitCaseInput;
}>;


export type SplitCaseMutation = { __typename: 'Mutation', splitCase:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'LifecycleRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type TransferCaseMutationVariables = Exact<{
  input: TransferCaseInput;
}>;


export type TransferCaseMutation = { __typename: 'Mutation', transferCase:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'LifecycleRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type TransferOutMutationVariables = Exact<{
  input: TransferOutInput;
}>;


export type TransferOutMutation = { __typename: 'Mutation', transferOut:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PlaceHoldMutationVariables = Exact<{
  input: PlaceHoldInput;
}>;


export type PlaceHoldMutation = { __typename: 'Mutation', placeHold:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'LifecycleRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type LiftHoldMutationVariables = Exact<{
  input: LiftHoldInput;
}>;


export type LiftHoldMutation = { __typename: 'Mutation', liftHold:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'LifecycleRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RequestCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type RequestCorrectionMutation = { __typename: 'Mutation', requestCorrection:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'LifecycleRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DecideCorrectionMutationVariables = Exact<{
  input: DecideCorrectionInput;
}>;


export type DecideCorrectionMutation = { __typename: 'Mutation', decideCorrection:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'LifecycleRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type MandateLineFragment = { __typename: 'Mandate', id: string, version: number, documentNo: string, standing: MandateStanding, approval: MandateApproval, acts: Array<MandateAct>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, workingDaysOnly: boolean, validFrom: string, validUntil: string, training: { __typename: 'TrainingRecord', validUntil: string | null } | null, holder: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } };

export type MandateFullFragment = { __typename: 'Mandate', accidentForms: Array<string>, districtCodes: Array<string> | null, area: unknown, renewed: boolean, issuedAt: string, suspendedAt: string | null, revokedAt: string | null, supersededAt: string | null, id: string, version: number, documentNo: string, standing: MandateStanding, approval: MandateApproval, acts: Array<MandateAct>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, workingDaysOnly: boolean, validFrom: string, validUntil: string, training: { __typename: 'TrainingRecord', course: string, passedOn: string, score: number, examiner: string, validUntil: string | null } | null, issuedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }, versions: Array<{ __typename: 'Mandate', id: string, version: number, documentNo: string, standing: MandateStanding, issuedAt: string }>, history: Array<{ __typename: 'MandateEvent', seq: number, type: MandateEventKind, at: string, actorLabel: string, reason: string | null }>, holder: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } };

export type MandatesQueryVariables = Exact<{
  filter?: MandateFilter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MandatesQuery = { __typename: 'Query', mandates: { __typename: 'MandateConnection', edges: Array<{ __typename: 'MandateEdge', node: { __typename: 'Mandate', id: string, version: number, documentNo: string, standing: MandateStanding, approval: MandateApproval, acts: Array<MandateAct>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, workingDaysOnly: boolean, validFrom: string, validUntil: string, training: { __typename: 'TrainingRecord', validUntil: string | null } | null, holder: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MandateDetailQueryVariables = Exact<{
  id: string;
}>;


export type MandateDetailQuery = { __typename: 'Query', mandate: { __typename: 'Mandate', accidentForms: Array<string>, districtCodes: Array<string> | null, area: unknown, renewed: boolean, issuedAt: string, suspendedAt: string | null, revokedAt: string | null, supersededAt: string | null, id: string, version: number, documentNo: string, standing: MandateStanding, approval: MandateApproval, acts: Array<MandateAct>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, workingDaysOnly: boolean, validFrom: string, validUntil: string, training: { __typename: 'TrainingRecord', course: string, passedOn: string, score: number, examiner: string, validUntil: string | null } | null, issuedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }, versions: Array<{ __typename: 'Mandate', id: string, version: number, documentNo: string, standing: MandateStanding, issuedAt: string }>, history: Array<{ __typename: 'MandateEvent', seq: number, type: MandateEventKind, at: string, actorLabel: string, reason: string | null }>, holder: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null };

export type MandateHoldersQueryVariables = Exact<{
  search: string;
}>;


export type MandateHoldersQuery = { __typename: 'Query', mandateHolders: Array<{ __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> };

export type MandateFormCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type MandateFormCodesQuery = { __typename: 'Query', city: { __typename: 'City', code: string, districts: Array<{ __typename: 'District', code: string, nameZh: string, nameEn: string }> }, codes: { __typename: 'CodeTables', patterns: Array<{ __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, officerOnly: boolean }> } };

export type ActApprovalsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ActApprovalsQuery = { __typename: 'Query', actApprovals: { __typename: 'ActApprovalConnection', edges: Array<{ __typename: 'ActApprovalEdge', node: { __typename: 'ActApproval', id: string, act: ApprovableAct, accidentForm: string | null, estimateFen: number | null, reason: string, requestedAt: string, failed: Array<{ __typename: 'LiftedCondition', condition: string, messageZh: string, messageEn: string }>, requestedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }, mandate: { __typename: 'Mandate', id: string, documentNo: string, version: number, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string }, accidentCase: { __typename: 'AccidentCase', id: string, caseNo: string, stateZh: string, stateEn: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

type MandateRefused_AccountRefusal_Fragment = { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_AccountSealedRefusal_Fragment = { __typename: 'AccountSealedRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_AgreementRefusal_Fragment = { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_ApprovalRefusal_Fragment = { __typename: 'ApprovalRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_BelowLawRefusal_Fragment = { __typename: 'BelowLawRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_CaseNotClaimedRefusal_Fragment = { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_CaseTakenRefusal_Fragment = { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_ClaimRefusal_Fragment = { __typename: 'ClaimRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_ClockRefusal_Fragment = { __typename: 'ClockRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_CrewNotJointRefusal_Fragment = { __typename: 'CrewNotJointRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_CrewRefusal_Fragment = { __typename: 'CrewRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_DeterminationRefusal_Fragment = { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_IdempotencyRefusal_Fragment = { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_IllegalStepRefusal_Fragment = { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_InvalidInputRefusal_Fragment = { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> };

type MandateRefused_InvitationRefusal_Fragment = { __typename: 'InvitationRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_LiabilityRefusal_Fragment = { __typename: 'LiabilityRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_LifecycleRefusal_Fragment = { __typename: 'LifecycleRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_MandateGrantRefusal_Fragment = { __typename: 'MandateGrantRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> };

type MandateRefused_MandateRefusal_Fragment = { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_MandateStandingRefusal_Fragment = { __typename: 'MandateStandingRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_NotFoundRefusal_Fragment = { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_OwnInvitationRefusal_Fragment = { __typename: 'OwnInvitationRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_PartyJoinedRefusal_Fragment = { __typename: 'PartyJoinedRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_PhotoRefusal_Fragment = { __typename: 'PhotoRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_PolicyNotDraftRefusal_Fragment = { __typename: 'PolicyNotDraftRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_PolicyVersionTakenRefusal_Fragment = { __typename: 'PolicyVersionTakenRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_RecordingRefusal_Fragment = { __typename: 'RecordingRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_RecusalRefusal_Fragment = { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_RouteRefusal_Fragment = { __typename: 'RouteRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_SecondPersonRefusal_Fragment = { __typename: 'SecondPersonRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_SignInRefusal_Fragment = { __typename: 'SignInRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_SlotSealedRefusal_Fragment = { __typename: 'SlotSealedRefusal', code: string, messageZh: string, messageEn: string };

type MandateRefused_UnmaskRefusal_Fragment = { __typename: 'UnmaskRefusal', code: string, messageZh: string, messageEn: string };

export type MandateRefusedFragment =
  | MandateRefused_AccountRefusal_Fragment
  | MandateRefused_AccountSealedRefusal_Fragment
  | MandateRefused_AgreementRefusal_Fragment
  | MandateRefused_ApprovalRefusal_Fragment
  | MandateRefused_BelowLawRefusal_Fragment
  | MandateRefused_CaseNotClaimedRefusal_Fragment
  | MandateRefused_CaseTakenRefusal_Fragment
  | MandateRefused_ClaimRefusal_Fragment
  | MandateRefused_ClockRefusal_Fragment
  | MandateRefused_CrewNotJointRefusal_Fragment
  | MandateRefused_CrewRefusal_Fragment
  | MandateRefused_DeterminationRefusal_Fragment
  | MandateRefused_IdempotencyRefusal_Fragment
  | MandateRefused_IllegalStepRefusal_Fragment
  | MandateRefused_InvalidInputRefusal_Fragment
  | MandateRefused_InvitationRefusal_Fragment
  | MandateRefused_LiabilityRefusal_Fragment
  | MandateRefused_LifecycleRefusal_Fragment
  | MandateRefused_MandateGrantRefusal_Fragment
  | MandateRefused_MandateRefusal_Fragment
  | MandateRefused_MandateStandingRefusal_Fragment
  | MandateRefused_NotFoundRefusal_Fragment
  | MandateRefused_OwnInvitationRefusal_Fragment
  | MandateRefused_PartyJoinedRefusal_Fragment
  | MandateRefused_PhotoRefusal_Fragment
  | MandateRefused_PolicyNotDraftRefusal_Fragment
  | MandateRefused_PolicyVersionTakenRefusal_Fragment
  | MandateRefused_RecordingRefusal_Fragment
  | MandateRefused_RecusalRefusal_Fragment
  | MandateRefused_RouteRefusal_Fragment
  | MandateRefused_SecondPersonRefusal_Fragment
  | MandateRefused_SignInRefusal_Fragment
  | MandateRefused_SlotSealedRefusal_Fragment
  | MandateRefused_UnmaskRefusal_Fragment
;

export type IssueMandateMutationVariables = Exact<{
  input: IssueMandateInput;
}>;


export type IssueMandateMutation = { __typename: 'Mutation', issueMandate:
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'Mandate', id: string, version: number, documentNo: string, standing: MandateStanding, approval: MandateApproval, acts: Array<MandateAct>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, workingDaysOnly: boolean, validFrom: string, validUntil: string, training: { __typename: 'TrainingRecord', validUntil: string | null } | null, holder: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } }
    | { __typename: 'MandateGrantRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'MandateStandingRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type AmendMandateMutationVariables = Exact<{
  input: AmendMandateInput;
}>;


export type AmendMandateMutation = { __typename: 'Mutation', amendMandate:
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'Mandate', id: string, version: number, documentNo: string, standing: MandateStanding, approval: MandateApproval, acts: Array<MandateAct>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, workingDaysOnly: boolean, validFrom: string, validUntil: string, training: { __typename: 'TrainingRecord', validUntil: string | null } | null, holder: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } }
    | { __typename: 'MandateGrantRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'MandateStandingRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RenewMandateMutationVariables = Exact<{
  input: RenewMandateInput;
}>;


export type RenewMandateMutation = { __typename: 'Mutation', renewMandate:
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'Mandate', id: string, version: number, documentNo: string, standing: MandateStanding, approval: MandateApproval, acts: Array<MandateAct>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, workingDaysOnly: boolean, validFrom: string, validUntil: string, training: { __typename: 'TrainingRecord', validUntil: string | null } | null, holder: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } }
    | { __typename: 'MandateGrantRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'MandateStandingRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type SuspendMandateMutationVariables = Exact<{
  input: SuspendMandateInput;
}>;


export type SuspendMandateMutation = { __typename: 'Mutation', suspendMandate:
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'Mandate', id: string, version: number, documentNo: string, standing: MandateStanding, approval: MandateApproval, acts: Array<MandateAct>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, workingDaysOnly: boolean, validFrom: string, validUntil: string, training: { __typename: 'TrainingRecord', validUntil: string | null } | null, holder: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } }
    | { __typename: 'MandateGrantRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'MandateStandingRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ResumeMandateMutationVariables = Exact<{
  input: ResumeMandateInput;
}>;


export type ResumeMandateMutation = { __typename: 'Mutation', resumeMandate:
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'Mandate', id: string, version: number, documentNo: string, standing: MandateStanding, approval: MandateApproval, acts: Array<MandateAct>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, workingDaysOnly: boolean, validFrom: string, validUntil: string, training: { __typename: 'TrainingRecord', validUntil: string | null } | null, holder: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } }
    | { __typename: 'MandateGrantRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'MandateStandingRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RevokeMandateMutationVariables = Exact<{
  input: RevokeMandateInput;
}>;


export type RevokeMandateMutation = { __typename: 'Mutation', revokeMandate:
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'Mandate', id: string, version: number, documentNo: string, standing: MandateStanding, approval: MandateApproval, acts: Array<MandateAct>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, workingDaysOnly: boolean, validFrom: string, validUntil: string, training: { __typename: 'TrainingRecord', validUntil: string | null } | null, holder: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } }
    | { __typename: 'MandateGrantRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'MandateStandingRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DecideMandateMutationVariables = Exact<{
  input: DecideMandateInput;
}>;


export type DecideMandateMutation = { __typename: 'Mutation', decideMandate:
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'Mandate', id: string, version: number, documentNo: string, standing: MandateStanding, approval: MandateApproval, acts: Array<MandateAct>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, workingDaysOnly: boolean, validFrom: string, validUntil: string, training: { __typename: 'TrainingRecord', validUntil: string | null } | null, holder: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } }
    | { __typename: 'MandateGrantRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'MandateStandingRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DecideApprovalMutationVariables = Exact<{
  input: DecideApprovalInput;
}>;


export type DecideApprovalMutation = { __typename: 'Mutation', decideApproval:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'ApprovalRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PolicyVersionRowFragment = { __typename: 'PolicyVersion', id: string, kind: PolicyKind, version: string, effectiveFrom: string, status: PolicyStatus, note: string, citation: string, content: unknown, unconfirmed: Array<string>, problems: Array<string>, draftedByMe: boolean, draftedAt: string | null, approvedAt: string | null, draftedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, approvedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null };

export type PolicyRulePageQueryVariables = Exact<{
  kind: PolicyKind;
  after?: string | null | undefined;
}>;


export type PolicyRulePageQuery = { __typename: 'Query', policyRule: { __typename: 'PolicyRule', kind: PolicyKind, labelZh: string, labelEn: string, inForce: { __typename: 'PolicyVersion', id: string, kind: PolicyKind, version: string, effectiveFrom: string, status: PolicyStatus, note: string, citation: string, content: unknown, unconfirmed: Array<string>, problems: Array<string>, draftedByMe: boolean, draftedAt: string | null, approvedAt: string | null, draftedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, approvedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }, versions: { __typename: 'PolicyVersionConnection', edges: Array<{ __typename: 'PolicyVersionEdge', node: { __typename: 'PolicyVersion', id: string, kind: PolicyKind, version: string, effectiveFrom: string, status: PolicyStatus, note: string, citation: string, content: unknown, unconfirmed: Array<string>, problems: Array<string>, draftedByMe: boolean, draftedAt: string | null, approvedAt: string | null, draftedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, approvedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type PolicyPreviewQueryVariables = Exact<{
  draftId: string;
}>;


export type PolicyPreviewQuery = { __typename: 'Query', policyPreview:
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'PolicyPreview', since: string, cases: number, truncated: boolean, moves: Array<{ __typename: 'PolicyMove', from: CaseRoute, to: CaseRoute, cases: number }>, changed: Array<{ __typename: 'PolicyChangedCase', caseId: string, caseNo: string, from: CaseRoute, to: CaseRoute, dutyFrom: SceneDuty, dutyTo: SceneDuty, reasonsBefore: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }>, reasonsAfter: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }> }
   };

export type DraftPolicyMutationVariables = Exact<{
  input: DraftPolicyInput;
}>;


export type DraftPolicyMutation = { __typename: 'Mutation', draftPolicy:
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'PolicyVersion', id: string, kind: PolicyKind, version: string, effectiveFrom: string, status: PolicyStatus, note: string, citation: string, content: unknown, unconfirmed: Array<string>, problems: Array<string>, draftedByMe: boolean, draftedAt: string | null, approvedAt: string | null, draftedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, approvedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'PolicyVersionTakenRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ApprovePolicyMutationVariables = Exact<{
  input: ApprovePolicyInput;
}>;


export type ApprovePolicyMutation = { __typename: 'Mutation', approvePolicy:
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'PolicyNotDraftRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'PolicyVersion', id: string, kind: PolicyKind, version: string, effectiveFrom: string, status: PolicyStatus, note: string, citation: string, content: unknown, unconfirmed: Array<string>, problems: Array<string>, draftedByMe: boolean, draftedAt: string | null, approvedAt: string | null, draftedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, approvedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'SecondPersonRefusal', code: string, messageZh: string, messageEn: string }
   };

export type WithdrawPolicyMutationVariables = Exact<{
  input: WithdrawPolicyInput;
}>;


export type WithdrawPolicyMutation = { __typename: 'Mutation', withdrawPolicy:
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'PolicyNotDraftRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'PolicyVersion', id: string, kind: PolicyKind, version: string, effectiveFrom: string, status: PolicyStatus, note: string, citation: string, content: unknown, unconfirmed: Array<string>, problems: Array<string>, draftedByMe: boolean, draftedAt: string | null, approvedAt: string | null, draftedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, approvedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
   };

export type QueuePageQueryVariables = Exact<{
  queue: CaseQueue;
  first: number;
  after?: string | null | undefined;
}>;


export type QueuePageQuery = { __typename: 'Query', caseQueue: { __typename: 'AccidentCaseConnection', edges: Array<{ __typename: 'AccidentCaseEdge', cursor: string, node: { __typename: 'AccidentCase', pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, differences: Array<{ __typename: 'AccountDifference', field: string, affectsProposal: boolean }>, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, eligibility: { __typename: 'EligibilityDecision', reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, clearRoad: { __typename: 'ClearRoad', clearedAt: string | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type QueueCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueCountsQuery = { __typename: 'Query', queueCounts: Array<{ __typename: 'QueueCount', queue: CaseQueue, count: number }> };

export type CasePageQueryVariables = Exact<{
  id: string;
}>;


export type CasePageQuery = { __typename: 'Query', accidentCase: { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null } | null };

export type PatternsQueryVariables = Exact<{ [key: string]: never; }>;


export type PatternsQuery = { __typename: 'Query', codes: { __typename: 'CodeTables', patterns: Array<{ __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }> } };

export type CaseChangedSubscriptionVariables = Exact<{
  caseId: string;
}>;


export type CaseChangedSubscription = { caseChanged: { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, pickUpBy: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, queuedAt: string | null, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, assumed: boolean, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', unmaskable: Array<PersonalField>, phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, unmasked: Array<{ __typename: 'Unmasking', field: PersonalField, until: string }>, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, liabilityNeeds: Array<{ __typename: 'LiabilityNeed', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }>, contradictions: Array<{ __typename: 'AccountContradiction', key: string, textZh: string, textEn: string }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, overridden: boolean, overrideReason: string | null, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string, mandateNo: string, conflicts: Array<string> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null } };

export type RuleKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleKindsQuery = { __typename: 'Query', ruleKinds: Array<string> };

export type EvaluateRulesQueryVariables = Exact<{
  kind: string;
  cases: unknown;
}>;


export type EvaluateRulesQuery = { __typename: 'Query', evaluateRules: { __typename: 'RuleEvaluation', kind: string, lines: Array<{ __typename: 'RuleLine', ok: boolean, answer: unknown }> } };

export type CompensationTrialQueryVariables = Exact<{
  caseId: string;
  losses: Array<PartyLossInput> | PartyLossInput;
  mutualAgreed?: boolean | null | undefined;
}>;


export type CompensationTrialQuery = { __typename: 'Query', compensationTrial:
    | { __typename: 'CompensationTrial', accidentDay: string, mutualOpen: boolean, mutualApplied: boolean, unconfirmedSwitches: Array<string>, rulesVersion: string, payments: Array<{ __typename: 'TrialPayment', fromLabel: string, toLabel: string, cover: PaymentCover, head: LossHead, amountFen: number, minFen: number, maxFen: number, recoverable: boolean, reason: { __typename: 'MoneyReason', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string } }>, mutualConditions: Array<{ __typename: 'MutualCondition', met: boolean, reason: { __typename: 'MoneyReason', key: string, textZh: string, textEn: string } }>, notes: Array<{ __typename: 'MoneyReason', key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: ViewerKind, displayName: string, roles: Array<Role>, badgeNo: string | null, staffId: string | null, csrfToken: string, idleLockMinutes: number | null, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, nameZh: string, nameEn: string } | null, mandate: { __typename: 'Mandate', id: string, documentNo: string, acts: Array<MandateAct>, accidentForms: Array<string>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, validFrom: string, validUntil: string, standing: MandateStanding, suspendedAt: string | null, training: { __typename: 'TrainingRecord', course: string, validUntil: string | null } | null, issuedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, city: { __typename: 'City', code: string, nameZh: string, nameEn: string } } | null };

export type SignInStaffMutationVariables = Exact<{
  input: SignInStaffInput;
}>;


export type SignInStaffMutation = { __typename: 'Mutation', signInStaff:
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'Session', recoveryCodes: Array<string> | null, expiresAt: string, viewer: { __typename: 'Viewer', displayName: string, roles: Array<Role> } }
    | { __typename: 'SignInRefusal', retryAt: string | null, code: string, messageZh: string, messageEn: string, enrolment: { __typename: 'SecondFactorEnrolment', qrSvg: string, secret: string } | null }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut: boolean };

export type PhoneRequestSmsCodeMutationVariables = Exact<{
  input: RequestSmsCodeInput;
}>;


export type PhoneRequestSmsCodeMutation = { __typename: 'Mutation', requestSmsCode:
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'SignInRefusal', retryAt: string | null, code: string, messageZh: string, messageEn: string }
    | { __typename: 'SmsCodeSent', expiresAt: string, resendAfter: string }
   };

export type PhoneSignInDriverMutationVariables = Exact<{
  input: SignInDriverInput;
}>;


export type PhoneSignInDriverMutation = { __typename: 'Mutation', signInDriver:
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'Session', expiresAt: string, viewer: { __typename: 'Viewer', kind: ViewerKind, displayName: string, phoneMasked: string | null, csrfToken: string } }
    | { __typename: 'SignInRefusal', retryAt: string | null, code: string, messageZh: string, messageEn: string }
   };

export type PhoneJoinCaseMutationVariables = Exact<{
  input: JoinCaseInput;
}>;


export type PhoneJoinCaseMutation = { __typename: 'Mutation', joinCase:
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'InvitationRefusal', attemptsLeft: number, code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'OwnInvitationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'Session', caseId: string | null, expiresAt: string, viewer: { __typename: 'Viewer', kind: ViewerKind, displayName: string, phoneMasked: string | null, csrfToken: string } }
   };

export type PhoneSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type PhoneSignOutMutation = { __typename: 'Mutation', signOut: boolean };

export type PhoneReportAccidentMutationVariables = Exact<{
  input: ReportAccidentInput;
}>;


export type PhoneReportAccidentMutation = { __typename: 'Mutation', reportAccident:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneUpdateFactsMutationVariables = Exact<{
  input: UpdateFactsInput;
}>;


export type PhoneUpdateFactsMutation = { __typename: 'Mutation', updateFacts:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneCompletePhotoUploadMutationVariables = Exact<{
  input: CompletePhotoUploadInput;
}>;


export type PhoneCompletePhotoUploadMutation = { __typename: 'Mutation', completePhotoUpload:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'PhotoRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'SlotSealedRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneConfirmRoadClearedMutationVariables = Exact<{
  input: ConfirmRoadClearedInput;
}>;


export type PhoneConfirmRoadClearedMutation = { __typename: 'Mutation', confirmRoadCleared:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneSubmitPartyDetailsMutationVariables = Exact<{
  input: SubmitPartyDetailsInput;
}>;


export type PhoneSubmitPartyDetailsMutation = { __typename: 'Mutation', submitPartyDetails:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneSealAccountMutationVariables = Exact<{
  input: SealAccountInput;
}>;


export type PhoneSealAccountMutation = { __typename: 'Mutation', sealAccount:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'AccountSealedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneRequestOfficerMutationVariables = Exact<{
  input: RequestOfficerInput;
}>;


export type PhoneRequestOfficerMutation = { __typename: 'Mutation', requestOfficer:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneReportLateInjuryMutationVariables = Exact<{
  input: ReportLateInjuryInput;
}>;


export type PhoneReportLateInjuryMutation = { __typename: 'Mutation', reportLateInjury:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneAnswerProposalMutationVariables = Exact<{
  input: AnswerProposalInput;
}>;


export type PhoneAnswerProposalMutation = { __typename: 'Mutation', answerProposal:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'LiabilityRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneMarkAgreementReadMutationVariables = Exact<{
  input: MarkAgreementReadInput;
}>;


export type PhoneMarkAgreementReadMutation = { __typename: 'Mutation', markAgreementRead:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneSignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type PhoneSignAgreementMutation = { __typename: 'Mutation', signAgreement:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneRefuseAgreementMutationVariables = Exact<{
  input: RefuseAgreementInput;
}>;


export type PhoneRefuseAgreementMutation = { __typename: 'Mutation', refuseAgreement:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneRequestPhotoUploadMutationVariables = Exact<{
  input: RequestPhotoUploadInput;
}>;


export type PhoneRequestPhotoUploadMutation = { __typename: 'Mutation', requestPhotoUpload:
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'PhotoRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'PhotoUpload', method: string, url: string, expiresAt: string, alreadyStored: boolean, headers: Array<{ __typename: 'UploadHeader', name: string, value: string }>, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } }
    | { __typename: 'SlotSealedRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneCreateInvitationMutationVariables = Exact<{
  input: CreateInvitationInput;
}>;


export type PhoneCreateInvitationMutation = { __typename: 'Mutation', createInvitation:
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'Invitation', url: string, joinCode: string, pin: string, qrSvg: string, expiresAt: string }
    | { __typename: 'InvitationRefusal', attemptsLeft: number, code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'PartyJoinedRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneFileOwnClaimMutationVariables = Exact<{
  input: FileOwnClaimInput;
}>;


export type PhoneFileOwnClaimMutation = { __typename: 'Mutation', fileOwnClaim:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'ClaimRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DeterminationPaperFragment = { __typename: 'Determination', id: string, kind: DeterminationKind, titleZh: string, titleEn: string, documentNo: string, contentHash: string, draftedAt: string, officerName: string | null, officerBadgeNo: string | null, signedAt: string | null, servedAt: string | null, pdfUrl: string | null, content: { __typename: 'DeterminationContent', authority: string, occurredAt: string, weather: string, place: string, scope: DeterminationScope, scopeZh: string, factsText: string, unestablished: string | null, patternId: string | null, patternZh: string | null, articleZh: string | null, overrideReason: string | null, recorderNo: string | null, parties: Array<{ __typename: 'DeterminationParty', partyId: string, ordinal: number, label: string, name: string, licenceNo: string, phone: string, trafficMode: string, vehicleType: string, plate: string, insurer: string, ctpliPolicyNo: string, conduct: string, provision: string, grade: LiabilityGrade | null, gradeZh: string | null }> }, standings: Array<{ __typename: 'DeterminationStanding', partyId: string, ordinal: number, label: string, readAt: string | null, signedAt: string | null, recordingId: string | null, unsignedWhy: UnsignedWhy | null, refusedAt: string | null, refusalReason: string | null, sentAt: string | null, servedAt: string | null, channel: ServiceChannel | null, channelZh: string | null, proof: string | null }>, mediation: { __typename: 'OnSpotMediation', result: MediationResult, resultZh: string, payerOrdinal: number | null, payeeOrdinal: number | null, amountFen: number | null, term: string | null, text: string, recordedAt: string, pdfUrl: string | null } | null };

export type PhoneDeterminationQueryVariables = Exact<{
  id: string;
}>;


export type PhoneDeterminationQuery = { __typename: 'Query', accidentCase: { __typename: 'AccidentCase', id: string, determination: { __typename: 'Determination', id: string, kind: DeterminationKind, titleZh: string, titleEn: string, documentNo: string, contentHash: string, draftedAt: string, officerName: string | null, officerBadgeNo: string | null, signedAt: string | null, servedAt: string | null, pdfUrl: string | null, content: { __typename: 'DeterminationContent', authority: string, occurredAt: string, weather: string, place: string, scope: DeterminationScope, scopeZh: string, factsText: string, unestablished: string | null, patternId: string | null, patternZh: string | null, articleZh: string | null, overrideReason: string | null, recorderNo: string | null, parties: Array<{ __typename: 'DeterminationParty', partyId: string, ordinal: number, label: string, name: string, licenceNo: string, phone: string, trafficMode: string, vehicleType: string, plate: string, insurer: string, ctpliPolicyNo: string, conduct: string, provision: string, grade: LiabilityGrade | null, gradeZh: string | null }> }, standings: Array<{ __typename: 'DeterminationStanding', partyId: string, ordinal: number, label: string, readAt: string | null, signedAt: string | null, recordingId: string | null, unsignedWhy: UnsignedWhy | null, refusedAt: string | null, refusalReason: string | null, sentAt: string | null, servedAt: string | null, channel: ServiceChannel | null, channelZh: string | null, proof: string | null }>, mediation: { __typename: 'OnSpotMediation', result: MediationResult, resultZh: string, payerOrdinal: number | null, payeeOrdinal: number | null, amountFen: number | null, term: string | null, text: string, recordedAt: string, pdfUrl: string | null } | null } | null } | null };

export type PhoneMarkDeterminationReadMutationVariables = Exact<{
  input: MarkDeterminationReadInput;
}>;


export type PhoneMarkDeterminationReadMutation = { __typename: 'Mutation', markDeterminationRead:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneSignReceiptMutationVariables = Exact<{
  input: SignDeterminationReceiptInput;
}>;


export type PhoneSignReceiptMutation = { __typename: 'Mutation', signDeterminationReceipt:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneNoteRefusalMutationVariables = Exact<{
  input: NoteDeterminationRefusalInput;
}>;


export type PhoneNoteRefusalMutation = { __typename: 'Mutation', noteDeterminationRefusal:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneConfirmServedMutationVariables = Exact<{
  input: ConfirmServedInput;
}>;


export type PhoneConfirmServedMutation = { __typename: 'Mutation', confirmServed:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneRequestRecusalMutationVariables = Exact<{
  input: RequestRecusalInput;
}>;


export type PhoneRequestRecusalMutation = { __typename: 'Mutation', requestRecusal:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RequestRecordingUploadMutationVariables = Exact<{
  input: RequestRecordingUploadInput;
}>;


export type RequestRecordingUploadMutation = { __typename: 'Mutation', requestRecordingUpload:
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecordingRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecordingUpload', method: string, url: string, headers: Array<{ __typename: 'UploadHeader', name: string, value: string }>, recording: { __typename: 'SigningRecording', id: string } }
   };

export type CompleteRecordingUploadMutationVariables = Exact<{
  input: CompleteRecordingUploadInput;
}>;


export type CompleteRecordingUploadMutation = { __typename: 'Mutation', completeRecordingUpload:
    | { __typename: 'AccidentCase', id: string, state: CaseState }
    | { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'RecordingRefusal', code: string, messageZh: string, messageEn: string }
   };

type RefusalParts_AccountRefusal_Fragment = { __typename: 'AccountRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_AccountSealedRefusal_Fragment = { __typename: 'AccountSealedRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_AgreementRefusal_Fragment = { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_ApprovalRefusal_Fragment = { __typename: 'ApprovalRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_BelowLawRefusal_Fragment = { __typename: 'BelowLawRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_CaseNotClaimedRefusal_Fragment = { __typename: 'CaseNotClaimedRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_CaseTakenRefusal_Fragment = { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_ClaimRefusal_Fragment = { __typename: 'ClaimRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_ClockRefusal_Fragment = { __typename: 'ClockRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_CrewNotJointRefusal_Fragment = { __typename: 'CrewNotJointRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_CrewRefusal_Fragment = { __typename: 'CrewRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_DeterminationRefusal_Fragment = { __typename: 'DeterminationRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_IdempotencyRefusal_Fragment = { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_IllegalStepRefusal_Fragment = { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_InvalidInputRefusal_Fragment = { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> };

type RefusalParts_InvitationRefusal_Fragment = { __typename: 'InvitationRefusal', attemptsLeft: number, code: string, messageZh: string, messageEn: string };

type RefusalParts_LiabilityRefusal_Fragment = { __typename: 'LiabilityRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_LifecycleRefusal_Fragment = { __typename: 'LifecycleRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_MandateGrantRefusal_Fragment = { __typename: 'MandateGrantRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_MandateRefusal_Fragment = { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_MandateStandingRefusal_Fragment = { __typename: 'MandateStandingRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_NotFoundRefusal_Fragment = { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_OwnInvitationRefusal_Fragment = { __typename: 'OwnInvitationRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_PartyJoinedRefusal_Fragment = { __typename: 'PartyJoinedRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_PhotoRefusal_Fragment = { __typename: 'PhotoRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_PolicyNotDraftRefusal_Fragment = { __typename: 'PolicyNotDraftRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_PolicyVersionTakenRefusal_Fragment = { __typename: 'PolicyVersionTakenRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_RecordingRefusal_Fragment = { __typename: 'RecordingRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_RecusalRefusal_Fragment = { __typename: 'RecusalRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_RouteRefusal_Fragment = { __typename: 'RouteRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_SecondPersonRefusal_Fragment = { __typename: 'SecondPersonRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_SignInRefusal_Fragment = { __typename: 'SignInRefusal', retryAt: string | null, code: string, messageZh: string, messageEn: string };

type RefusalParts_SlotSealedRefusal_Fragment = { __typename: 'SlotSealedRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_UnmaskRefusal_Fragment = { __typename: 'UnmaskRefusal', code: string, messageZh: string, messageEn: string };

export type RefusalPartsFragment =
  | RefusalParts_AccountRefusal_Fragment
  | RefusalParts_AccountSealedRefusal_Fragment
  | RefusalParts_AgreementRefusal_Fragment
  | RefusalParts_ApprovalRefusal_Fragment
  | RefusalParts_BelowLawRefusal_Fragment
  | RefusalParts_CaseNotClaimedRefusal_Fragment
  | RefusalParts_CaseTakenRefusal_Fragment
  | RefusalParts_ClaimRefusal_Fragment
  | RefusalParts_ClockRefusal_Fragment
  | RefusalParts_CrewNotJointRefusal_Fragment
  | RefusalParts_CrewRefusal_Fragment
  | RefusalParts_DeterminationRefusal_Fragment
  | RefusalParts_IdempotencyRefusal_Fragment
  | RefusalParts_IllegalStepRefusal_Fragment
  | RefusalParts_InvalidInputRefusal_Fragment
  | RefusalParts_InvitationRefusal_Fragment
  | RefusalParts_LiabilityRefusal_Fragment
  | RefusalParts_LifecycleRefusal_Fragment
  | RefusalParts_MandateGrantRefusal_Fragment
  | RefusalParts_MandateRefusal_Fragment
  | RefusalParts_MandateStandingRefusal_Fragment
  | RefusalParts_NotFoundRefusal_Fragment
  | RefusalParts_OwnInvitationRefusal_Fragment
  | RefusalParts_PartyJoinedRefusal_Fragment
  | RefusalParts_PhotoRefusal_Fragment
  | RefusalParts_PolicyNotDraftRefusal_Fragment
  | RefusalParts_PolicyVersionTakenRefusal_Fragment
  | RefusalParts_RecordingRefusal_Fragment
  | RefusalParts_RecusalRefusal_Fragment
  | RefusalParts_RouteRefusal_Fragment
  | RefusalParts_SecondPersonRefusal_Fragment
  | RefusalParts_SignInRefusal_Fragment
  | RefusalParts_SlotSealedRefusal_Fragment
  | RefusalParts_UnmaskRefusal_Fragment
;

export type PhonePartyFragment = { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null };

export type PhonePhotoFragment = { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> };

export type PhoneCaseFragment = { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> };

export type PhoneViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: ViewerKind, displayName: string, phoneMasked: string | null } | null };

export type PhoneCityQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneCityQuery = { __typename: 'Query', city: { __typename: 'City', code: string, nameZh: string, nameEn: string, longitude: number, latitude: number, roads: Array<{ __typename: 'Road', id: string, nameZh: string, nameEn: string, kind: RoadKind, line: unknown }>, outlets: Array<{ __typename: 'Outlet', id: string, nameZh: string, nameEn: string, address: string, longitude: number, latitude: number, queueLength: number, hours: string }> } };

export type PhoneCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneCodesQuery = { __typename: 'Query', codes: { __typename: 'CodeTables', insurers: Array<{ __typename: 'Organisation', id: string, nameZh: string, nameEn: string }>, photoSlots: Array<{ __typename: 'PhotoSlotKind', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, requiredForClearance: boolean }> } };

export type PhoneCaseByIdQueryVariables = Exact<{
  id: string;
}>;


export type PhoneCaseByIdQuery = { __typename: 'Query', accidentCase: { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> } | null };

export type PhoneMyCasesQueryVariables = Exact<{
  first: number;
}>;


export type PhoneMyCasesQuery = { __typename: 'Query', myCases: { __typename: 'AccidentCaseConnection', edges: Array<{ __typename: 'AccidentCaseEdge', node: { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, place: { __typename: 'Place', description: string } } }> } };

export type PhoneInvitationStatusQueryVariables = Exact<{
  token: string;
}>;


export type PhoneInvitationStatusQuery = { __typename: 'Query', invitation: { __typename: 'InvitationStatus', usable: boolean, reasonZh: string | null, reasonEn: string | null, expiresAt: string | null, attemptsLeft: number } };

export type PhoneCaseChangedSubscriptionVariables = Exact<{
  caseId: string;
}>;


export type PhoneCaseChangedSubscription = { caseChanged: { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, lateReport: boolean, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, lateReportDecision: { __typename: 'LateReportDecision', accepted: boolean, reason: string | null } | null, mergedInto: { __typename: 'CaseLink', id: string, caseNo: string } | null, splitInto: Array<{ __typename: 'CaseLink', id: string, caseNo: string }>, transfers: Array<{ __typename: 'CaseTransfer', id: string, toAuthority: string | null, toUnit: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number | null, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, suspendedAt: string | null, correctedItems: Array<string>, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, suspension: { __typename: 'ClaimSuspension', textZh: string, textEn: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> } };

import { gql, type TypedDocumentNode } from 'urql';

function document<Data, Variables extends object>(parts: readonly string[]): TypedDocumentNode<Data, Variables> {
  return gql<Data, Variables>(parts.join(''));
}

const SessionLineText = `
fragment SessionLine on OpenSession {
  __typename
  id
  createdAt
  lastSeenAt
  expiresAt
  strength
  address
  userAgent
  isThis
}
`;

const SignInLineText = `
fragment SignInLine on SignInRecord {
  __typename
  id
  at
  outcome
  address
  userAgent
}
`;

const AccountLineText = `
fragment AccountLine on StaffAccount {
  __typename
  id
  login
  displayName
  badgeNo
  roles
  active
  isMe
  createdAt
  mustChangePassword
  secondFactorSince
  lockedUntil
  organisation {
    __typename
    id
    kind
    code
    nameZh
    nameEn
  }
}
`;

const AuditLineText = `
fragment AuditLine on AuditRecord {
  __typename
  id
  at
  type
  textZh
  textEn
  actorKind
  actorId
  staff {
    __typename
    ...StaffName
  }
  subject
  caseId
  caseNo
  reason
  detail
  requestId
  chain
  seq
  hash
}
`;

const VerificationResultText = `
fragment VerificationResult on Verification {
  __typename
  ok
  cases
  checked {
    __typename
    kind
    nameZh
    nameEn
    count
  }
  broken
  findings {
    __typename
    kind
    caseNo
    seq
    subject
    messageZh
    messageEn
  }
}
`;

const ClaimRowText = `
fragment ClaimRow on Claim {
  __typename
  id
  claimNo
  state
  partyOrdinal
  plate
  caseNo
  caseId
  deliveredAt
  acknowledgedAt
  grade
  listPapersBy
  suspension {
    __typename
    code
    textZh
    textEn
  }
  accidentCase {
    __typename
    id
    agreement {
      __typename
      id
      pdfUrl
    }
  }
  insurer {
    __typename
    id
    nameZh
    nameEn
  }
  acknowledgedBy {
    __typename
    ...StaffName
  }
}
`;

const ClockTextText = `
fragment ClockText on CaseClock {
  __typename
  id
  partyOrdinal
  state
  startedAt
  dueOn
  dueAt
  endedAt
  percent
  workingDaysLeft
  suspendedReason
  suspendedSince
  extended
  provisional
  canSuspend
  canResume
  canExtend
  rule {
    __typename
    id
    nameZh
    nameEn
    articleZh
    articleEn
    kind
    responsible
    unit
    count
    extendedTo
    nextZh
    nextEn
  }
}
`;

const MilestoneTextText = `
fragment MilestoneText on CaseMilestone {
  __typename
  code
  nameZh
  nameEn
  proofZh
  proofEn
  perParty
  dateZh
  dateEn
  dateRequired
  starts
  ends
  allowed
}
`;

const CrewLineText = `
fragment CrewLine on Unit {
  __typename
  id
  callSign
  status
  shift {
    __typename
    id
    signedOnAt
    joint
    lacks
    members {
      __typename
      role
      mandateInForce
      staff {
        __typename
        ...StaffName
      }
    }
  }
}
`;

const RefusalTextText = `
fragment RefusalText on Refusal {
  __typename
  code
  messageZh
  messageEn
}
`;

const StaffNameText = `
fragment StaffName on StaffRef {
  __typename
  id
  displayName
  badgeNo
  organisation {
    __typename
    id
    nameZh
    nameEn
  }
}
`;

const ReasonTextText = `
fragment ReasonText on RuleReason {
  __typename
  rule
  key
  assumed
  textZh
  textEn
  articleZh
  articleEn
}
`;

const CaseRowText = `
fragment CaseRow on AccidentCase {
  __typename
  id
  caseNo
  state
  stateZh
  stateEn
  source
  route
  thenRoute
  sceneDuty
  occurredAt
  reportedAt
  queuedAt
  waitingFor
  districtName
  claimedAt
  claimedByMe
  allowedSteps
  accountsRevealed
  place {
    __typename
    longitude
    latitude
    crs
    accuracyM
    description
  }
  claimedBy {
    __typename
    ...StaffName
  }
  parties {
    __typename
    id
    ordinal
    label
    name
    plate
    plateKind
    accountSealedAt
    proposalAnswer
    signedAt
    refusedAt
    insurer {
      __typename
      id
      nameZh
      nameEn
    }
  }
  eligibility {
    __typename
    reasons {
      __typename
      ...ReasonText
    }
  }
  clearRoad {
    __typename
    clearedAt
  }
}
`;

const QueueRowText = `
fragment QueueRow on AccidentCase {
  __typename
  ...CaseRow
  pickUpBy
  differences {
    __typename
    field
    affectsProposal
  }
  photoSlots {
    __typename
    code
    required
    photo {
      __typename
      id
      state
      warnings {
        __typename
        code
        messageZh
        messageEn
      }
    }
  }
  suggestedPatterns {
    __typename
    pattern {
      __typename
      id
      nameZh
      nameEn
    }
    grades {
      __typename
      partyId
      ordinal
      grade
    }
  }
  conflictOfInterest {
    __typename
    partyOrdinal
    textZh
    textEn
  }
}
`;

const PatternTextText = `
fragment PatternText on LiabilityPattern {
  __typename
  id
  nameZh
  nameEn
  articleZh
  articleEn
  triggerZh
  triggerEn
  watchForZh
  watchForEn
  officerOnly
  defaultFaultGrade
  defaultOtherGrade
}
`;

const PhotoFactsText = `
fragment PhotoFacts on EvidencePhoto {
  __typename
  id
  slot
  state
  partyOrdinal
  sha256
  width
  height
  takenAt
  receivedAt
  sealedAt
  thumbnailUrl
  previewUrl
  originalUrl
  distanceFromSceneM
  warnings {
    __typename
    code
    messageZh
    messageEn
  }
}
`;

const CaseDetailText = `
fragment CaseDetail on AccidentCase {
  __typename
  ...QueueRow
  closedAt
  weather
  facts {
    __typename
    name
    value
    source
    at
  }
  eligibility {
    __typename
    ruleSetVersion
    policyVersion
    decidedAt
  }
  parties {
    __typename
    unmaskable
    unmasked {
      __typename
      field
      until
    }
    phone
    licenceNo
    vehicleKind
    policyNo
    joinedAt
    detailsComplete
    account {
      __typename
      activities
      impactPoint
      otherImpactPoint
      speedKmh
      signalled
      statement
      hasDashcam
      sealedAt
    }
  }
  photos {
    __typename
    ...PhotoFacts
  }
  photoSlots {
    __typename
    nameZh
    nameEn
    hintZh
    hintEn
  }
  clearRoad {
    __typename
    allowed
    allowedAt
    missingSlots
    blockedZh
    blockedEn
  }
  differences {
    __typename
    labelZh
    labelEn
    values
  }
  suggestedPatterns {
    __typename
    pattern {
      __typename
      ...PatternText
    }
    grades {
      __typename
      partyId
      ordinal
      grade
    }
    becauseZh
    becauseEn
  }
  liabilityNeeds {
    __typename
    key
    textZh
    textEn
    articleZh
    articleEn
  }
  contradictions {
    __typename
    key
    textZh
    textEn
  }
  proposal {
    __typename
    id
    pattern {
      __typename
      ...PatternText
    }
    grades {
      __typename
      partyId
      ordinal
      grade
    }
    note
    mandateNo
    proposedAt
    ruleSetVersion
    overridden
    overrideReason
    proposedBy {
      __typename
      ...StaffName
    }
  }
  agreement {
    __typename
    id
    documentNo
    contentHash
    draftedAt
    issuedAt
    pdfUrl
    pdfSha256
    content {
      __typename
      factsText
      performance
      accidentForm
      articleZh
      guidedBy
      mandateNo
      conflicts
    }
    signatures {
      __typename
      partyId
      ordinal
      readAt
      signedAt
      refusedAt
      refusalReason
    }
  }
  claims {
    __typename
    id
    claimNo
    state
    acknowledgedAt
    insurer {
      __typename
      id
      nameZh
      nameEn
    }
  }
  myMandate {
    __typename
    allowed
    mandateNo
    failed {
      __typename
      condition
      messageZh
      messageEn
    }
  }
  timeline(first: 50) {
    __typename
    edges {
      __typename
      node {
        __typename
        seq
        type
        at
        actorLabel
        textZh
        textEn
      }
    }
  }
}
`;

const UnitRowText = `
fragment UnitRow on Unit {
  __typename
  id
  callSign
  kind
  status
  note
  longitude
  latitude
  headingDeg
  fixAt
  zone
  crew {
    __typename
    id
    displayName
  }
}
`;

const CaseLinkTextText = `
fragment CaseLinkText on CaseLink {
  __typename
  id
  caseNo
}
`;

const MandateLineText = `
fragment MandateLine on Mandate {
  __typename
  id
  version
  documentNo
  standing
  approval
  acts
  ceilingFen
  areaNames
  dailyFrom
  dailyUntil
  workingDaysOnly
  validFrom
  validUntil
  training {
    __typename
    validUntil
  }
  holder {
    __typename
    ...StaffName
  }
}
`;

const MandateFullText = `
fragment MandateFull on Mandate {
  __typename
  ...MandateLine
  accidentForms
  districtCodes
  area
  renewed
  issuedAt
  suspendedAt
  revokedAt
  supersededAt
  training {
    __typename
    course
    passedOn
    score
    examiner
    validUntil
  }
  issuedBy {
    __typename
    ...StaffName
  }
  versions {
    __typename
    id
    version
    documentNo
    standing
    issuedAt
  }
  history {
    __typename
    seq
    type
    at
    actorLabel
    reason
  }
}
`;

const MandateRefusedText = `
fragment MandateRefused on Refusal {
  __typename
  ...RefusalText
  ... on InvalidInputRefusal {
    __typename
    fields {
      __typename
      path
      messageZh
      messageEn
    }
  }
  ... on MandateGrantRefusal {
    __typename
    fields {
      __typename
      path
      messageZh
      messageEn
    }
  }
}
`;

const PolicyVersionRowText = `
fragment PolicyVersionRow on PolicyVersion {
  __typename
  id
  kind
  version
  effectiveFrom
  status
  note
  citation
  content
  unconfirmed
  problems
  draftedBy {
    __typename
    ...StaffName
  }
  draftedByMe
  draftedAt
  approvedBy {
    __typename
    ...StaffName
  }
  approvedAt
}
`;

const DeterminationPaperText = `
fragment DeterminationPaper on Determination {
  __typename
  id
  kind
  titleZh
  titleEn
  documentNo
  contentHash
  draftedAt
  officerName
  officerBadgeNo
  signedAt
  servedAt
  pdfUrl
  content {
    __typename
    authority
    occurredAt
    weather
    place
    scope
    scopeZh
    factsText
    unestablished
    patternId
    patternZh
    articleZh
    overrideReason
    recorderNo
    parties {
      __typename
      partyId
      ordinal
      label
      name
      licenceNo
      phone
      trafficMode
      vehicleType
      plate
      insurer
      ctpliPolicyNo
      conduct
      provision
      grade
      gradeZh
    }
  }
  standings {
    __typename
    partyId
    ordinal
    label
    readAt
    signedAt
    recordingId
    unsignedWhy
    refusedAt
    refusalReason
    sentAt
    servedAt
    channel
    channelZh
    proof
  }
  mediation {
    __typename
    result
    resultZh
    payerOrdinal
    payeeOrdinal
    amountFen
    term
    text
    recordedAt
    pdfUrl
  }
}
`;

const RefusalPartsText = `
fragment RefusalParts on Refusal {
  __typename
  code
  messageZh
  messageEn
  ... on InvalidInputRefusal {
    __typename
    fields {
      __typename
      path
      messageZh
      messageEn
    }
  }
  ... on InvitationRefusal {
    __typename
    attemptsLeft
  }
  ... on SignInRefusal {
    __typename
    retryAt
  }
}
`;

const PhonePartyText = `
fragment PhoneParty on Party {
  __typename
  id
  ordinal
  label
  isMe
  name
  phone
  licenceNo
  vehicleKind
  plate
  plateKind
  policyNo
  insurer {
    __typename
    id
    nameZh
    nameEn
  }
  joinedAt
  detailsComplete
  missingDetails
  accountSealedAt
  account {
    __typename
    activities
    impactPoint
    otherImpactPoint
    speedKmh
    signalled
    statement
    hasDashcam
    sealedAt
  }
  proposalAnswer
  signedAt
  refusedAt
}
`;

const PhonePhotoText = `
fragment PhonePhoto on EvidencePhoto {
  __typename
  id
  slot
  state
  partyOrdinal
  sha256
  sizeBytes
  receivedAt
  sealedAt
  thumbnailUrl
  previewUrl
  refusal
  warnings {
    __typename
    code
    messageZh
    messageEn
  }
}
`;

const PhoneCaseText = `
fragment PhoneCase on AccidentCase {
  __typename
  id
  caseNo
  state
  stateZh
  stateEn
  route
  thenRoute
  sceneDuty
  occurredAt
  reportedAt
  closedAt
  lateReport
  lateReportDecision {
    __typename
    accepted
    reason
  }
  mergedInto {
    __typename
    id
    caseNo
  }
  splitInto {
    __typename
    id
    caseNo
  }
  transfers {
    __typename
    id
    toAuthority
    toUnit {
      __typename
      id
      nameZh
      nameEn
    }
  }
  waitingFor
  allowedSteps
  accountsRevealed
  elapsedSeconds
  place {
    __typename
    longitude
    latitude
    description
  }
  eligibility {
    __typename
    route
    sceneDuty
    reasons {
      __typename
      rule
      key
      textZh
      textEn
      articleZh
      articleEn
    }
  }
  parties {
    __typename
    ...PhoneParty
  }
  myParty {
    __typename
    ...PhoneParty
  }
  photoSlots {
    __typename
    code
    nameZh
    nameEn
    hintZh
    hintEn
    required
    photo {
      __typename
      ...PhonePhoto
    }
  }
  photos {
    __typename
    ...PhonePhoto
  }
  clearRoad {
    __typename
    allowed
    allowedAt
    clearedAt
    missingSlots
    blockedZh
    blockedEn
  }
  claimedBy {
    __typename
    id
    displayName
    badgeNo
    organisation {
      __typename
      id
      nameZh
      nameEn
    }
  }
  conflictOfInterest {
    __typename
    partyOrdinal
    textZh
    textEn
  }
  differences {
    __typename
    field
    labelZh
    labelEn
    values
    affectsProposal
  }
  proposal {
    __typename
    id
    grades {
      __typename
      partyId
      ordinal
      grade
    }
    note
    proposedAt
    pattern {
      __typename
      id
      nameZh
      nameEn
      articleZh
      articleEn
      triggerZh
      triggerEn
    }
    proposedBy {
      __typename
      id
      displayName
      badgeNo
      organisation {
        __typename
        id
        nameZh
        nameEn
      }
    }
  }
  agreement {
    __typename
    id
    documentNo
    contentHash
    issuedAt
    suspendedAt
    correctedItems
    pdfUrl
    draftedAt
    content {
      __typename
      occurredAt
      place
      weather
      accidentForm
      factsText
      performance
      articleZh
      guidedBy
      parties {
        __typename
        ordinal
        label
        name
        licenceNo
        phone
        vehicleKind
        plate
        insurer
        policyNo
        collisionPart
        grade
        gradeZh
      }
    }
    signatures {
      __typename
      partyId
      ordinal
      readAt
      signedAt
      refusedAt
      refusalReason
    }
  }
  claims {
    __typename
    id
    claimNo
    state
    partyOrdinal
    grade
    deliveredAt
    acknowledgedAt
    listPapersBy
    suspension {
      __typename
      textZh
      textEn
    }
    insurer {
      __typename
      id
      nameZh
      nameEn
    }
  }
  claimedAt
}
`;

export const MyAccessDocument = /*#__PURE__*/ document<MyAccessQuery, MyAccessQueryVariables>(
  [`
query MyAccess {
  __typename
  myAccess {
    __typename
    secondFactorSince
    secondFactorRequired
    recoveryCodesLeft
    sessions {
      __typename
      ...SessionLine
    }
    signIns {
      __typename
      ...SignInLine
    }
  }
}
`, SessionLineText, SignInLineText],
);

export const LockSessionDocument = /*#__PURE__*/ document<LockSessionMutation, LockSessionMutationVariables>(
  [`
mutation LockSession {
  __typename
  lockSession
}
`],
);

export const UnlockSessionDocument = /*#__PURE__*/ document<UnlockSessionMutation, UnlockSessionMutationVariables>(
  [`
mutation UnlockSession($input: UnlockSessionInput!) {
  __typename
  unlockSession(input: $input) {
    __typename
    ... on Viewer {
      __typename
      displayName
    }
    ... on SignInRefusal {
      __typename
      retryAt
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const BeginSecondFactorDocument = /*#__PURE__*/ document<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>(
  [`
mutation BeginSecondFactor($input: BeginSecondFactorInput!) {
  __typename
  beginSecondFactor(input: $input) {
    __typename
    ... on SecondFactorEnrolment {
      __typename
      qrSvg
      secret
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const ConfirmSecondFactorDocument = /*#__PURE__*/ document<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>(
  [`
mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  __typename
  confirmSecondFactor(input: $input) {
    __typename
    ... on RecoveryCodes {
      __typename
      codes
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const RenewRecoveryCodesDocument = /*#__PURE__*/ document<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>(
  [`
mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
  __typename
  renewRecoveryCodes(input: $input) {
    __typename
    ... on RecoveryCodes {
      __typename
      codes
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const RemoveSecondFactorDocument = /*#__PURE__*/ document<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>(
  [`
mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  __typename
  removeSecondFactor(input: $input) {
    __typename
    ... on OwnAccess {
      __typename
      secondFactorSince
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const ChangePasswordDocument = /*#__PURE__*/ document<ChangePasswordMutation, ChangePasswordMutationVariables>(
  [`
mutation ChangePassword($input: ChangePasswordInput!) {
  __typename
  changePassword(input: $input) {
    __typename
    ... on OwnAccess {
      __typename
      secondFactorSince
    }
    ... on InvalidInputRefusal {
      __typename
      fields {
        __typename
        path
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const RevokeOwnSessionDocument = /*#__PURE__*/ document<RevokeOwnSessionMutation, RevokeOwnSessionMutationVariables>(
  [`
mutation RevokeOwnSession($input: RevokeOwnSessionInput!) {
  __typename
  revokeOwnSession(input: $input) {
    __typename
    ... on OwnAccess {
      __typename
      secondFactorSince
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const UnmaskPersonalDataDocument = /*#__PURE__*/ document<UnmaskPersonalDataMutation, UnmaskPersonalDataMutationVariables>(
  [`
mutation UnmaskPersonalData($input: UnmaskPersonalDataInput!) {
  __typename
  unmaskPersonalData(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
    }
    ... on InvalidInputRefusal {
      __typename
      fields {
        __typename
        path
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const StaffAccountsDocument = /*#__PURE__*/ document<StaffAccountsQuery, StaffAccountsQueryVariables>(
  [`
query StaffAccounts($search: String, $after: String) {
  __typename
  staffAccounts(search: $search, first: 50, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        ...AccountLine
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
`, AccountLineText],
);

export const StaffAccountSessionsDocument = /*#__PURE__*/ document<StaffAccountSessionsQuery, StaffAccountSessionsQueryVariables>(
  [`
query StaffAccountSessions($id: ID!) {
  __typename
  staffAccount(id: $id) {
    __typename
    id
    sessions {
      __typename
      ...SessionLine
    }
    signIns {
      __typename
      ...SignInLine
    }
  }
}
`, SessionLineText, SignInLineText],
);

export const EmployersDocument = /*#__PURE__*/ document<EmployersQuery, EmployersQueryVariables>(
  [`
query Employers {
  __typename
  employers {
    __typename
    id
    kind
    code
    nameZh
    nameEn
  }
}
`],
);

export const AccessTableDocument = /*#__PURE__*/ document<AccessTableQuery, AccessTableQueryVariables>(
  [`
query AccessTable {
  __typename
  accessTable {
    __typename
    operation
    everybody
    roles
    rule
    conditions {
      __typename
      name
      textZh
      textEn
      source
    }
  }
}
`],
);

export const CreateStaffDocument = /*#__PURE__*/ document<CreateStaffMutation, CreateStaffMutationVariables>(
  [`
mutation CreateStaff($input: CreateStaffInput!) {
  __typename
  createStaff(input: $input) {
    __typename
    ...AccountLine
    ... on InvalidInputRefusal {
      __typename
      fields {
        __typename
        path
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, AccountLineText, RefusalTextText],
);

export const SetRolesDocument = /*#__PURE__*/ document<SetRolesMutation, SetRolesMutationVariables>(
  [`
mutation SetRoles($input: SetRolesInput!) {
  __typename
  setRoles(input: $input) {
    __typename
    ...AccountLine
    ...RefusalText
  }
}
`, AccountLineText, RefusalTextText],
);

export const DeactivateStaffDocument = /*#__PURE__*/ document<DeactivateStaffMutation, DeactivateStaffMutationVariables>(
  [`
mutation DeactivateStaff($input: DeactivateStaffInput!) {
  __typename
  deactivateStaff(input: $input) {
    __typename
    ...AccountLine
    ...RefusalText
  }
}
`, AccountLineText, RefusalTextText],
);

export const ActivateStaffDocument = /*#__PURE__*/ document<ActivateStaffMutation, ActivateStaffMutationVariables>(
  [`
mutation ActivateStaff($input: ActivateStaffInput!) {
  __typename
  activateStaff(input: $input) {
    __typename
    ...AccountLine
    ...RefusalText
  }
}
`, AccountLineText, RefusalTextText],
);

export const ResetPasswordDocument = /*#__PURE__*/ document<ResetPasswordMutation, ResetPasswordMutationVariables>(
  [`
mutation ResetPassword($input: ResetPasswordInput!) {
  __typename
  resetPassword(input: $input) {
    __typename
    ...AccountLine
    ... on InvalidInputRefusal {
      __typename
      fields {
        __typename
        path
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, AccountLineText, RefusalTextText],
);

export const UnlockStaffDocument = /*#__PURE__*/ document<UnlockStaffMutation, UnlockStaffMutationVariables>(
  [`
mutation UnlockStaff($input: UnlockStaffInput!) {
  __typename
  unlockStaff(input: $input) {
    __typename
    ...AccountLine
    ...RefusalText
  }
}
`, AccountLineText, RefusalTextText],
);

export const ResetSecondFactorDocument = /*#__PURE__*/ document<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>(
  [`
mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
  __typename
  resetSecondFactor(input: $input) {
    __typename
    ...AccountLine
    ...RefusalText
  }
}
`, AccountLineText, RefusalTextText],
);

export const RevokeStaffSessionDocument = /*#__PURE__*/ document<RevokeStaffSessionMutation, RevokeStaffSessionMutationVariables>(
  [`
mutation RevokeStaffSession($input: RevokeStaffSessionInput!) {
  __typename
  revokeStaffSession(input: $input) {
    __typename
    ...AccountLine
    ...RefusalText
  }
}
`, AccountLineText, RefusalTextText],
);

export const AuditTrailDocument = /*#__PURE__*/ document<AuditTrailQuery, AuditTrailQueryVariables>(
  [`
query AuditTrail($filter: AuditFilter, $first: Int!, $after: String) {
  __typename
  auditTrail(filter: $filter, first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...AuditLine
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
`, AuditLineText, StaffNameText],
);

export const AuditAnchorsDocument = /*#__PURE__*/ document<AuditAnchorsQuery, AuditAnchorsQueryVariables>(
  [`
query AuditAnchors($first: Int!) {
  __typename
  auditAnchors(first: $first) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        seq
        day
        madeAt
        caseHeads
        auditHeads
        caseCount
        root
        hash
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
`],
);

export const VerifyCaseDocument = /*#__PURE__*/ document<VerifyCaseQuery, VerifyCaseQueryVariables>(
  [`
query VerifyCase($case: String!, $bytes: Boolean!) {
  __typename
  verifyCase(case: $case, bytes: $bytes) {
    __typename
    ...VerificationResult
  }
}
`, VerificationResultText],
);

export const VerifyCasesDocument = /*#__PURE__*/ document<VerifyCasesQuery, VerifyCasesQueryVariables>(
  [`
query VerifyCases($after: String) {
  __typename
  verifyCases(first: 50, after: $after) {
    __typename
    verification {
      __typename
      ...VerificationResult
    }
    endCursor
    hasNextPage
  }
}
`, VerificationResultText],
);

export const CaseProofDocument = /*#__PURE__*/ document<CaseProofQuery, CaseProofQueryVariables>(
  [`
query CaseProof($case: String!) {
  __typename
  caseProof(case: $case)
}
`],
);

export const MakeAnchorDocument = /*#__PURE__*/ document<MakeAnchorMutation, MakeAnchorMutationVariables>(
  [`
mutation MakeAnchor($input: MakeAnchorInput!) {
  __typename
  makeAnchor(input: $input) {
    __typename
    ... on AuditAnchor {
      __typename
      seq
    }
    ... on Refusal {
      __typename
      code
      messageZh
      messageEn
    }
  }
}
`],
);

export const CityMapDocument = /*#__PURE__*/ document<CityMapQuery, CityMapQueryVariables>(
  [`
query CityMap {
  __typename
  city {
    __typename
    code
    nameZh
    nameEn
    longitude
    latitude
    districts {
      __typename
      code
      nameZh
      nameEn
      boundary
      boundaryNote
      labelLongitude
      labelLatitude
    }
    roads {
      __typename
      id
      nameZh
      nameEn
      kind
      line
    }
    outlets {
      __typename
      id
      kind
      nameZh
      nameEn
      longitude
      latitude
      queueLength
    }
  }
}
`],
);

export const DispatchBoardDocument = /*#__PURE__*/ document<DispatchBoardQuery, DispatchBoardQueryVariables>(
  [`
query DispatchBoard {
  __typename
  dispatchBoard {
    __typename
    asOf
    closedToday
    reportedToday
    clearRoadP90Seconds
    units {
      __typename
      ...UnitRow
    }
    cases {
      __typename
      ...CaseRow
    }
    recentEvents {
      __typename
      at
      caseId
      caseNo
      type
      actorLabel
      textZh
      textEn
    }
  }
}
`, CaseRowText, ReasonTextText, StaffNameText, UnitRowText],
);

export const BoardChangedDocument = /*#__PURE__*/ document<BoardChangedSubscription, BoardChangedSubscriptionVariables>(
  [`
subscription BoardChanged {
  boardChanged {
    __typename
    kind
    at
    accidentCase {
      __typename
      ...CaseRow
    }
    unit {
      __typename
      ...UnitRow
    }
  }
}
`, CaseRowText, ReasonTextText, StaffNameText, UnitRowText],
);

export const ClaimInboxDocument = /*#__PURE__*/ document<ClaimInboxQuery, ClaimInboxQueryVariables>(
  [`
query ClaimInbox($first: Int!, $after: String) {
  __typename
  claimInbox(first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...ClaimRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
`, ClaimRowText, StaffNameText],
);

export const CaseClocksDocument = /*#__PURE__*/ document<CaseClocksQuery, CaseClocksQueryVariables>(
  [`
query CaseClocks($id: ID!) {
  __typename
  accidentCase(id: $id) {
    __typename
    id
    parties {
      __typename
      id
      ordinal
    }
    clocks {
      __typename
      ...ClockText
    }
    milestones {
      __typename
      ...MilestoneText
    }
  }
}
`, ClockTextText, MilestoneTextText],
);

export const OverdueClocksDocument = /*#__PURE__*/ document<OverdueClocksQuery, OverdueClocksQueryVariables>(
  [`
query OverdueClocks($filter: OverdueFilter!, $first: Int!, $after: String) {
  __typename
  overdueClocks(filter: $filter, first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...ClockText
        accidentCase {
          __typename
          id
          caseNo
          stateZh
          stateEn
          claimedBy {
            __typename
            ...StaffName
          }
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
`, ClockTextText, StaffNameText],
);

export const WorkCalendarYearDocument = /*#__PURE__*/ document<WorkCalendarYearQuery, WorkCalendarYearQueryVariables>(
  [`
query WorkCalendarYear($year: Int!) {
  __typename
  workCalendar(year: $year) {
    __typename
    year
    version
    published
    unconfirmed
    source
    holidays {
      __typename
      day
      name
    }
    makeUpWorkdays
  }
}
`],
);

export const RecordMilestoneDocument = /*#__PURE__*/ document<RecordMilestoneMutation, RecordMilestoneMutationVariables>(
  [`
mutation RecordMilestone($input: RecordMilestoneInput!) {
  __typename
  recordMilestone(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      clocks {
        __typename
        ...ClockText
      }
    }
    ... on InvalidInputRefusal {
      __typename
      fields {
        __typename
        path
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, ClockTextText, RefusalTextText],
);

export const SuspendClockDocument = /*#__PURE__*/ document<SuspendClockMutation, SuspendClockMutationVariables>(
  [`
mutation SuspendClock($input: SuspendClockInput!) {
  __typename
  suspendClock(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      clocks {
        __typename
        ...ClockText
      }
    }
    ...RefusalText
  }
}
`, ClockTextText, RefusalTextText],
);

export const ResumeClockDocument = /*#__PURE__*/ document<ResumeClockMutation, ResumeClockMutationVariables>(
  [`
mutation ResumeClock($input: ResumeClockInput!) {
  __typename
  resumeClock(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      clocks {
        __typename
        ...ClockText
      }
    }
    ...RefusalText
  }
}
`, ClockTextText, RefusalTextText],
);

export const ExtendClockDocument = /*#__PURE__*/ document<ExtendClockMutation, ExtendClockMutationVariables>(
  [`
mutation ExtendClock($input: ExtendClockInput!) {
  __typename
  extendClock(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      clocks {
        __typename
        ...ClockText
      }
    }
    ...RefusalText
  }
}
`, ClockTextText, RefusalTextText],
);

export const ClaimCaseDocument = /*#__PURE__*/ document<ClaimCaseMutation, ClaimCaseMutationVariables>(
  [`
mutation ClaimCase($input: ClaimCaseInput!) {
  __typename
  claimCase(input: $input) {
    __typename
    ...CaseDetail
    ... on MandateRefusal {
      __typename
      failed {
        __typename
        condition
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const ReleaseCaseDocument = /*#__PURE__*/ document<ReleaseCaseMutation, ReleaseCaseMutationVariables>(
  [`
mutation ReleaseCase($input: ReleaseCaseInput!) {
  __typename
  releaseCase(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const ProposeLiabilityDocument = /*#__PURE__*/ document<ProposeLiabilityMutation, ProposeLiabilityMutationVariables>(
  [`
mutation ProposeLiability($input: ProposeLiabilityInput!) {
  __typename
  proposeLiability(input: $input) {
    __typename
    ...CaseDetail
    ... on MandateRefusal {
      __typename
      failed {
        __typename
        condition
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const DraftAgreementDocument = /*#__PURE__*/ document<DraftAgreementMutation, DraftAgreementMutationVariables>(
  [`
mutation DraftAgreement($input: DraftAgreementInput!) {
  __typename
  draftAgreement(input: $input) {
    __typename
    ...CaseDetail
    ... on InvalidInputRefusal {
      __typename
      fields {
        __typename
        path
        messageZh
        messageEn
      }
    }
    ... on MandateRefusal {
      __typename
      failed {
        __typename
        condition
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const DeskRequestOfficerDocument = /*#__PURE__*/ document<DeskRequestOfficerMutation, DeskRequestOfficerMutationVariables>(
  [`
mutation DeskRequestOfficer($input: RequestOfficerInput!) {
  __typename
  requestOfficer(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const RouteToOfficerDocument = /*#__PURE__*/ document<RouteToOfficerMutation, RouteToOfficerMutationVariables>(
  [`
mutation RouteToOfficer($input: RouteToOfficerInput!) {
  __typename
  routeToOfficer(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const RouteToCenterDocument = /*#__PURE__*/ document<RouteToCenterMutation, RouteToCenterMutationVariables>(
  [`
mutation RouteToCenter($input: RouteToCenterInput!) {
  __typename
  routeToCenter(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const RequestMorePhotosDocument = /*#__PURE__*/ document<RequestMorePhotosMutation, RequestMorePhotosMutationVariables>(
  [`
mutation RequestMorePhotos($input: RequestMorePhotosInput!) {
  __typename
  requestMorePhotos(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const AcknowledgeClaimDocument = /*#__PURE__*/ document<AcknowledgeClaimMutation, AcknowledgeClaimMutationVariables>(
  [`
mutation AcknowledgeClaim($input: AcknowledgeClaimInput!) {
  __typename
  acknowledgeClaim(input: $input) {
    __typename
    ...ClaimRow
    ...RefusalText
  }
}
`, ClaimRowText, RefusalTextText, StaffNameText],
);

export const CrewsDocument = /*#__PURE__*/ document<CrewsQuery, CrewsQueryVariables>(
  [`
query Crews {
  __typename
  crews {
    __typename
    ...CrewLine
  }
}
`, CrewLineText, StaffNameText],
);

export const CrewMatesDocument = /*#__PURE__*/ document<CrewMatesQuery, CrewMatesQueryVariables>(
  [`
query CrewMates($search: String!) {
  __typename
  crewMates(search: $search) {
    __typename
    ...StaffName
  }
}
`, StaffNameText],
);

export const SignOnCrewDocument = /*#__PURE__*/ document<SignOnCrewMutation, SignOnCrewMutationVariables>(
  [`
mutation SignOnCrew($input: SignOnCrewInput!) {
  __typename
  signOnCrew(input: $input) {
    __typename
    ... on Unit {
      __typename
      ...CrewLine
    }
    ... on InvalidInputRefusal {
      __typename
      fields {
        __typename
        path
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, CrewLineText, RefusalTextText, StaffNameText],
);

export const SignOffCrewDocument = /*#__PURE__*/ document<SignOffCrewMutation, SignOffCrewMutationVariables>(
  [`
mutation SignOffCrew($input: SignOffCrewInput!) {
  __typename
  signOffCrew(input: $input) {
    __typename
    ... on Unit {
      __typename
      ...CrewLine
    }
    ...RefusalText
  }
}
`, CrewLineText, RefusalTextText, StaffNameText],
);

export const CaseDecisionsDocument = /*#__PURE__*/ document<CaseDecisionsQuery, CaseDecisionsQueryVariables>(
  [`
query CaseDecisions($id: ID!) {
  __typename
  accidentCase(id: $id) {
    __typename
    id
    caseNo
    route
    thenRoute
    stateZh
    stateEn
    allowedSteps
    eligibility {
      __typename
      id
    }
    decisions(first: 50) {
      __typename
      edges {
        __typename
        node {
          __typename
          id
          trigger
          actorLabel
          decidedAt
          sceneDuty
          route
          thenRoute
          ruleSetVersion
          policyVersion
          reevaluatesIdentically
          factsToAsk
          reasons {
            __typename
            ...ReasonText
          }
          facts {
            __typename
            name
            value
            source
            at
          }
        }
      }
      pageInfo {
        __typename
        hasNextPage
      }
    }
    lowerings {
      __typename
      id
      fromRoute
      toRoute
      reason
      requestedBy {
        __typename
        ...StaffName
      }
      requestedAt
      approved
      decidedBy {
        __typename
        ...StaffName
      }
      decidedAt
      decisionReason
    }
    parties {
      __typename
      id
      ordinal
    }
    proposal {
      __typename
      id
      pattern {
        __typename
        ...PatternText
      }
      grades {
        __typename
        ordinal
        grade
      }
      note
      mandateNo
      proposedAt
      ruleSetVersion
      proposedBy {
        __typename
        ...StaffName
      }
    }
    determination {
      __typename
      id
      titleZh
      titleEn
      documentNo
      draftedAt
      draftedBy {
        __typename
        ...StaffName
      }
      signedAt
      servedAt
      content {
        __typename
        articleZh
        unestablished
        patternId
        patternZh
        overrideReason
        parties {
          __typename
          ordinal
          gradeZh
          grade
        }
      }
    }
    agreement {
      __typename
      id
      documentNo
      draftedAt
      issuedAt
      draftedBy {
        __typename
        ...StaffName
      }
      content {
        __typename
        articleZh
        mandateNo
        guidedBy
      }
      signatures {
        __typename
        signedAt
      }
    }
  }
}
`, PatternTextText, ReasonTextText, StaffNameText],
);

export const RaiseRouteDocument = /*#__PURE__*/ document<RaiseRouteMutation, RaiseRouteMutationVariables>(
  [`
mutation RaiseRoute($input: RaiseRouteInput!) {
  __typename
  raiseRoute(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      route
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const LowerRouteDocument = /*#__PURE__*/ document<LowerRouteMutation, LowerRouteMutationVariables>(
  [`
mutation LowerRoute($input: LowerRouteInput!) {
  __typename
  lowerRoute(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      route
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const RequestLoweringDocument = /*#__PURE__*/ document<RequestLoweringMutation, RequestLoweringMutationVariables>(
  [`
mutation RequestLowering($input: RequestLoweringInput!) {
  __typename
  requestLowering(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      route
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const DecideLoweringDocument = /*#__PURE__*/ document<DecideLoweringMutation, DecideLoweringMutationVariables>(
  [`
mutation DecideLowering($input: DecideLoweringInput!) {
  __typename
  decideLowering(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      route
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const DeterminationDeskDocument = /*#__PURE__*/ document<DeterminationDeskQuery, DeterminationDeskQueryVariables>(
  [`
query DeterminationDesk($id: ID!) {
  __typename
  accidentCase(id: $id) {
    __typename
    id
    handling
    recusalPending
    recusals {
      __typename
      id
      requestedBy
      reason
      requestedAt
      decidedAt
      approved
      decisionReason
      about {
        __typename
        ...StaffName
      }
    }
    handOverTo {
      __typename
      ...StaffName
    }
    determination {
      __typename
      ...DeterminationPaper
      recordings {
        __typename
        id
        partyId
        source
        startedAt
        endedAt
        sealed
        sizeBytes
        contentType
        url
      }
    }
  }
}
`, DeterminationPaperText, StaffNameText],
);

export const DraftDeterminationDocument = /*#__PURE__*/ document<DraftDeterminationMutation, DraftDeterminationMutationVariables>(
  [`
mutation DraftDetermination($input: DraftDeterminationInput!) {
  __typename
  draftDetermination(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ... on InvalidInputRefusal {
      __typename
      fields {
        __typename
        path
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const WithdrawDeterminationDocument = /*#__PURE__*/ document<WithdrawDeterminationMutation, WithdrawDeterminationMutationVariables>(
  [`
mutation WithdrawDetermination($input: WithdrawDeterminationInput!) {
  __typename
  withdrawDetermination(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const DeskNoteRefusalDocument = /*#__PURE__*/ document<DeskNoteRefusalMutation, DeskNoteRefusalMutationVariables>(
  [`
mutation DeskNoteRefusal($input: NoteDeterminationRefusalInput!) {
  __typename
  noteDeterminationRefusal(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const SignDeterminationDocument = /*#__PURE__*/ document<SignDeterminationMutation, SignDeterminationMutationVariables>(
  [`
mutation SignDetermination($input: SignDeterminationInput!) {
  __typename
  signDetermination(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const ServeDeterminationDocument = /*#__PURE__*/ document<ServeDeterminationMutation, ServeDeterminationMutationVariables>(
  [`
mutation ServeDetermination($input: ServeDeterminationInput!) {
  __typename
  serveDetermination(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ... on InvalidInputRefusal {
      __typename
      fields {
        __typename
        path
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const RecordMediationDocument = /*#__PURE__*/ document<RecordMediationMutation, RecordMediationMutationVariables>(
  [`
mutation RecordMediation($input: RecordMediationInput!) {
  __typename
  recordMediation(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ... on InvalidInputRefusal {
      __typename
      fields {
        __typename
        path
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const HandOverCaseDocument = /*#__PURE__*/ document<HandOverCaseMutation, HandOverCaseMutationVariables>(
  [`
mutation HandOverCase($input: HandOverCaseInput!) {
  __typename
  handOverCase(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const DivertToSceneDocument = /*#__PURE__*/ document<DivertToSceneMutation, DivertToSceneMutationVariables>(
  [`
mutation DivertToScene($input: DivertToSceneInput!) {
  __typename
  divertToScene(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const DeskRequestRecusalDocument = /*#__PURE__*/ document<DeskRequestRecusalMutation, DeskRequestRecusalMutationVariables>(
  [`
mutation DeskRequestRecusal($input: RequestRecusalInput!) {
  __typename
  requestRecusal(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const DecideRecusalDocument = /*#__PURE__*/ document<DecideRecusalMutation, DecideRecusalMutationVariables>(
  [`
mutation DecideRecusal($input: DecideRecusalInput!) {
  __typename
  decideRecusal(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const CaseLifecycleDocument = /*#__PURE__*/ document<CaseLifecycleQuery, CaseLifecycleQueryVariables>(
  [`
query CaseLifecycle($id: ID!) {
  __typename
  accidentCase(id: $id) {
    __typename
    id
    state
    allowedSteps
    lateReport
    reopenedAt
    lateReportDecision {
      __typename
      accepted
      reason
      decidedAt
    }
    mergedInto {
      __typename
      ...CaseLinkText
    }
    absorbed {
      __typename
      ...CaseLinkText
    }
    splitFrom {
      __typename
      ...CaseLinkText
    }
    splitInto {
      __typename
      ...CaseLinkText
    }
    policeUnit {
      __typename
      id
      nameZh
      nameEn
    }
    transfers {
      __typename
      id
      at
      reason
      toAuthority
      toUnit {
        __typename
        id
        nameZh
        nameEn
      }
    }
    legalHold {
      __typename
      since
      reason
    }
    parties {
      __typename
      id
      ordinal
      label
      plate
    }
    corrections {
      __typename
      id
      fieldZh
      fieldEn
      partyOrdinal
      proposedValue
      reason
      requestedBy
      requestedByMe
      approved
      decisionReason
    }
  }
}
`, CaseLinkTextText],
);

export const CaseMergeCandidatesDocument = /*#__PURE__*/ document<CaseMergeCandidatesQuery, CaseMergeCandidatesQueryVariables>(
  [`
query CaseMergeCandidates($caseId: ID!) {
  __typename
  mergeCandidates(caseId: $caseId) {
    __typename
    distanceM
    minutesApart
    equalPlates
    accidentCase {
      __typename
      id
      caseNo
      stateZh
      stateEn
      place {
        __typename
        description
      }
    }
  }
}
`],
);

export const PoliceUnitsDocument = /*#__PURE__*/ document<PoliceUnitsQuery, PoliceUnitsQueryVariables>(
  [`
query PoliceUnits {
  __typename
  policeUnits {
    __typename
    id
    code
    nameZh
    nameEn
  }
}
`],
);

export const AcceptLateReportDocument = /*#__PURE__*/ document<AcceptLateReportMutation, AcceptLateReportMutationVariables>(
  [`
mutation AcceptLateReport($input: AcceptLateReportInput!) {
  __typename
  acceptLateReport(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const RefuseLateReportDocument = /*#__PURE__*/ document<RefuseLateReportMutation, RefuseLateReportMutationVariables>(
  [`
mutation RefuseLateReport($input: RefuseLateReportInput!) {
  __typename
  refuseLateReport(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const ReportLateInjuryDocument = /*#__PURE__*/ document<ReportLateInjuryMutation, ReportLateInjuryMutationVariables>(
  [`
mutation ReportLateInjury($input: ReportLateInjuryInput!) {
  __typename
  reportLateInjury(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const ReopenCaseDocument = /*#__PURE__*/ document<ReopenCaseMutation, ReopenCaseMutationVariables>(
  [`
mutation ReopenCase($input: ReopenCaseInput!) {
  __typename
  reopenCase(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const MergeCasesDocument = /*#__PURE__*/ document<MergeCasesMutation, MergeCasesMutationVariables>(
  [`
mutation MergeCases($input: MergeCasesInput!) {
  __typename
  mergeCases(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const SplitCaseDocument = /*#__PURE__*/ document<SplitCaseMutation, SplitCaseMutationVariables>(
  [`
mutation SplitCase($input: SplitCaseInput!) {
  __typename
  splitCase(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const TransferCaseDocument = /*#__PURE__*/ document<TransferCaseMutation, TransferCaseMutationVariables>(
  [`
mutation TransferCase($input: TransferCaseInput!) {
  __typename
  transferCase(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const TransferOutDocument = /*#__PURE__*/ document<TransferOutMutation, TransferOutMutationVariables>(
  [`
mutation TransferOut($input: TransferOutInput!) {
  __typename
  transferOut(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const PlaceHoldDocument = /*#__PURE__*/ document<PlaceHoldMutation, PlaceHoldMutationVariables>(
  [`
mutation PlaceHold($input: PlaceHoldInput!) {
  __typename
  placeHold(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const LiftHoldDocument = /*#__PURE__*/ document<LiftHoldMutation, LiftHoldMutationVariables>(
  [`
mutation LiftHold($input: LiftHoldInput!) {
  __typename
  liftHold(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const RequestCorrectionDocument = /*#__PURE__*/ document<RequestCorrectionMutation, RequestCorrectionMutationVariables>(
  [`
mutation RequestCorrection($input: RequestCorrectionInput!) {
  __typename
  requestCorrection(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const DecideCorrectionDocument = /*#__PURE__*/ document<DecideCorrectionMutation, DecideCorrectionMutationVariables>(
  [`
mutation DecideCorrection($input: DecideCorrectionInput!) {
  __typename
  decideCorrection(input: $input) {
    __typename
    ...CaseDetail
    ...RefusalText
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, RefusalTextText, StaffNameText],
);

export const MandatesDocument = /*#__PURE__*/ document<MandatesQuery, MandatesQueryVariables>(
  [`
query Mandates($filter: MandateFilter, $search: String, $after: String) {
  __typename
  mandates(filter: $filter, search: $search, first: 50, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        ...MandateLine
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
`, MandateLineText, StaffNameText],
);

export const MandateDetailDocument = /*#__PURE__*/ document<MandateDetailQuery, MandateDetailQueryVariables>(
  [`
query MandateDetail($id: ID!) {
  __typename
  mandate(id: $id) {
    __typename
    ...MandateFull
  }
}
`, MandateFullText, MandateLineText, StaffNameText],
);

export const MandateHoldersDocument = /*#__PURE__*/ document<MandateHoldersQuery, MandateHoldersQueryVariables>(
  [`
query MandateHolders($search: String!) {
  __typename
  mandateHolders(search: $search) {
    __typename
    ...StaffName
  }
}
`, StaffNameText],
);

export const MandateFormCodesDocument = /*#__PURE__*/ document<MandateFormCodesQuery, MandateFormCodesQueryVariables>(
  [`
query MandateFormCodes {
  __typename
  city {
    __typename
    code
    districts {
      __typename
      code
      nameZh
      nameEn
    }
  }
  codes {
    __typename
    patterns {
      __typename
      id
      nameZh
      nameEn
      officerOnly
    }
  }
}
`],
);

export const ActApprovalsDocument = /*#__PURE__*/ document<ActApprovalsQuery, ActApprovalsQueryVariables>(
  [`
query ActApprovals($after: String) {
  __typename
  actApprovals(first: 50, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        act
        accidentForm
        estimateFen
        reason
        requestedAt
        failed {
          __typename
          condition
          messageZh
          messageEn
        }
        requestedBy {
          __typename
          ...StaffName
        }
        mandate {
          __typename
          id
          documentNo
          version
          ceilingFen
          areaNames
          dailyFrom
          dailyUntil
        }
        accidentCase {
          __typename
          id
          caseNo
          stateZh
          stateEn
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
`, StaffNameText],
);

export const IssueMandateDocument = /*#__PURE__*/ document<IssueMandateMutation, IssueMandateMutationVariables>(
  [`
mutation IssueMandate($input: IssueMandateInput!) {
  __typename
  issueMandate(input: $input) {
    __typename
    ... on Mandate {
      __typename
      ...MandateLine
    }
    ...MandateRefused
  }
}
`, MandateLineText, MandateRefusedText, RefusalTextText, StaffNameText],
);

export const AmendMandateDocument = /*#__PURE__*/ document<AmendMandateMutation, AmendMandateMutationVariables>(
  [`
mutation AmendMandate($input: AmendMandateInput!) {
  __typename
  amendMandate(input: $input) {
    __typename
    ... on Mandate {
      __typename
      ...MandateLine
    }
    ...MandateRefused
  }
}
`, MandateLineText, MandateRefusedText, RefusalTextText, StaffNameText],
);

export const RenewMandateDocument = /*#__PURE__*/ document<RenewMandateMutation, RenewMandateMutationVariables>(
  [`
mutation RenewMandate($input: RenewMandateInput!) {
  __typename
  renewMandate(input: $input) {
    __typename
    ... on Mandate {
      __typename
      ...MandateLine
    }
    ...MandateRefused
  }
}
`, MandateLineText, MandateRefusedText, RefusalTextText, StaffNameText],
);

export const SuspendMandateDocument = /*#__PURE__*/ document<SuspendMandateMutation, SuspendMandateMutationVariables>(
  [`
mutation SuspendMandate($input: SuspendMandateInput!) {
  __typename
  suspendMandate(input: $input) {
    __typename
    ... on Mandate {
      __typename
      ...MandateLine
    }
    ...MandateRefused
  }
}
`, MandateLineText, MandateRefusedText, RefusalTextText, StaffNameText],
);

export const ResumeMandateDocument = /*#__PURE__*/ document<ResumeMandateMutation, ResumeMandateMutationVariables>(
  [`
mutation ResumeMandate($input: ResumeMandateInput!) {
  __typename
  resumeMandate(input: $input) {
    __typename
    ... on Mandate {
      __typename
      ...MandateLine
    }
    ...MandateRefused
  }
}
`, MandateLineText, MandateRefusedText, RefusalTextText, StaffNameText],
);

export const RevokeMandateDocument = /*#__PURE__*/ document<RevokeMandateMutation, RevokeMandateMutationVariables>(
  [`
mutation RevokeMandate($input: RevokeMandateInput!) {
  __typename
  revokeMandate(input: $input) {
    __typename
    ... on Mandate {
      __typename
      ...MandateLine
    }
    ...MandateRefused
  }
}
`, MandateLineText, MandateRefusedText, RefusalTextText, StaffNameText],
);

export const DecideMandateDocument = /*#__PURE__*/ document<DecideMandateMutation, DecideMandateMutationVariables>(
  [`
mutation DecideMandate($input: DecideMandateInput!) {
  __typename
  decideMandate(input: $input) {
    __typename
    ... on Mandate {
      __typename
      ...MandateLine
    }
    ...MandateRefused
  }
}
`, MandateLineText, MandateRefusedText, RefusalTextText, StaffNameText],
);

export const DecideApprovalDocument = /*#__PURE__*/ document<DecideApprovalMutation, DecideApprovalMutationVariables>(
  [`
mutation DecideApproval($input: DecideApprovalInput!) {
  __typename
  decideApproval(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...MandateRefused
  }
}
`, MandateRefusedText, RefusalTextText],
);

export const PolicyRulePageDocument = /*#__PURE__*/ document<PolicyRulePageQuery, PolicyRulePageQueryVariables>(
  [`
query PolicyRulePage($kind: PolicyKind!, $after: String) {
  __typename
  policyRule(kind: $kind) {
    __typename
    kind
    labelZh
    labelEn
    inForce {
      __typename
      ...PolicyVersionRow
    }
    versions(first: 20, after: $after) {
      __typename
      edges {
        __typename
        node {
          __typename
          ...PolicyVersionRow
        }
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
}
`, PolicyVersionRowText, StaffNameText],
);

export const PolicyPreviewDocument = /*#__PURE__*/ document<PolicyPreviewQuery, PolicyPreviewQueryVariables>(
  [`
query PolicyPreview($draftId: ID!) {
  __typename
  policyPreview(draftId: $draftId) {
    __typename
    ... on PolicyPreview {
      __typename
      since
      cases
      truncated
      moves {
        __typename
        from
        to
        cases
      }
      changed {
        __typename
        caseId
        caseNo
        from
        to
        dutyFrom
        dutyTo
        reasonsBefore {
          __typename
          ...ReasonText
        }
        reasonsAfter {
          __typename
          ...ReasonText
        }
      }
    }
    ...RefusalText
  }
}
`, ReasonTextText, RefusalTextText],
);

export const DraftPolicyDocument = /*#__PURE__*/ document<DraftPolicyMutation, DraftPolicyMutationVariables>(
  [`
mutation DraftPolicy($input: DraftPolicyInput!) {
  __typename
  draftPolicy(input: $input) {
    __typename
    ...PolicyVersionRow
    ... on InvalidInputRefusal {
      __typename
      fields {
        __typename
        path
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, PolicyVersionRowText, RefusalTextText, StaffNameText],
);

export const ApprovePolicyDocument = /*#__PURE__*/ document<ApprovePolicyMutation, ApprovePolicyMutationVariables>(
  [`
mutation ApprovePolicy($input: ApprovePolicyInput!) {
  __typename
  approvePolicy(input: $input) {
    __typename
    ...PolicyVersionRow
    ...RefusalText
  }
}
`, PolicyVersionRowText, RefusalTextText, StaffNameText],
);

export const WithdrawPolicyDocument = /*#__PURE__*/ document<WithdrawPolicyMutation, WithdrawPolicyMutationVariables>(
  [`
mutation WithdrawPolicy($input: WithdrawPolicyInput!) {
  __typename
  withdrawPolicy(input: $input) {
    __typename
    ...PolicyVersionRow
    ...RefusalText
  }
}
`, PolicyVersionRowText, RefusalTextText, StaffNameText],
);

export const QueuePageDocument = /*#__PURE__*/ document<QueuePageQuery, QueuePageQueryVariables>(
  [`
query QueuePage($queue: CaseQueue!, $first: Int!, $after: String) {
  __typename
  caseQueue(queue: $queue, first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...QueueRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
`, CaseRowText, QueueRowText, ReasonTextText, StaffNameText],
);

export const QueueCountsDocument = /*#__PURE__*/ document<QueueCountsQuery, QueueCountsQueryVariables>(
  [`
query QueueCounts {
  __typename
  queueCounts {
    __typename
    queue
    count
  }
}
`],
);

export const CasePageDocument = /*#__PURE__*/ document<CasePageQuery, CasePageQueryVariables>(
  [`
query CasePage($id: ID!) {
  __typename
  accidentCase(id: $id) {
    __typename
    ...CaseDetail
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, StaffNameText],
);

export const PatternsDocument = /*#__PURE__*/ document<PatternsQuery, PatternsQueryVariables>(
  [`
query Patterns {
  __typename
  codes {
    __typename
    patterns {
      __typename
      ...PatternText
    }
  }
}
`, PatternTextText],
);

export const CaseChangedDocument = /*#__PURE__*/ document<CaseChangedSubscription, CaseChangedSubscriptionVariables>(
  [`
subscription CaseChanged($caseId: ID!) {
  caseChanged(caseId: $caseId) {
    __typename
    ...CaseDetail
  }
}
`, CaseDetailText, CaseRowText, PatternTextText, PhotoFactsText, QueueRowText, ReasonTextText, StaffNameText],
);

export const RuleKindsDocument = /*#__PURE__*/ document<RuleKindsQuery, RuleKindsQueryVariables>(
  [`
query RuleKinds {
  __typename
  ruleKinds
}
`],
);

export const EvaluateRulesDocument = /*#__PURE__*/ document<EvaluateRulesQuery, EvaluateRulesQueryVariables>(
  [`
query EvaluateRules($kind: String!, $cases: JSON!) {
  __typename
  evaluateRules(kind: $kind, cases: $cases) {
    __typename
    kind
    lines {
      __typename
      ok
      answer
    }
  }
}
`],
);

export const CompensationTrialDocument = /*#__PURE__*/ document<CompensationTrialQuery, CompensationTrialQueryVariables>(
  [`
query CompensationTrial($caseId: ID!, $losses: [PartyLossInput!]!, $mutualAgreed: Boolean) {
  __typename
  compensationTrial(caseId: $caseId, losses: $losses, mutualAgreed: $mutualAgreed) {
    __typename
    ... on CompensationTrial {
      __typename
      accidentDay
      payments {
        __typename
        fromLabel
        toLabel
        cover
        head
        amountFen
        minFen
        maxFen
        recoverable
        reason {
          __typename
          key
          textZh
          textEn
          articleZh
          articleEn
        }
      }
      mutualOpen
      mutualApplied
      mutualConditions {
        __typename
        met
        reason {
          __typename
          key
          textZh
          textEn
        }
      }
      notes {
        __typename
        key
        textZh
        textEn
        articleZh
        articleEn
      }
      unconfirmedSwitches
      rulesVersion
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const ViewerDocument = /*#__PURE__*/ document<ViewerQuery, ViewerQueryVariables>(
  [`
query Viewer {
  __typename
  viewer {
    __typename
    kind
    displayName
    roles
    badgeNo
    staffId
    csrfToken
    idleLockMinutes
    organisation {
      __typename
      id
      kind
      nameZh
      nameEn
    }
    mandate {
      __typename
      id
      documentNo
      acts
      accidentForms
      ceilingFen
      areaNames
      dailyFrom
      dailyUntil
      validFrom
      validUntil
      standing
      suspendedAt
      training {
        __typename
        course
        validUntil
      }
      issuedBy {
        __typename
        ...StaffName
      }
    }
    city {
      __typename
      code
      nameZh
      nameEn
    }
  }
}
`, StaffNameText],
);

export const SignInStaffDocument = /*#__PURE__*/ document<SignInStaffMutation, SignInStaffMutationVariables>(
  [`
mutation SignInStaff($input: SignInStaffInput!) {
  __typename
  signInStaff(input: $input) {
    __typename
    ... on Session {
      __typename
      recoveryCodes
      expiresAt
      viewer {
        __typename
        displayName
        roles
      }
    }
    ... on SignInRefusal {
      __typename
      retryAt
      enrolment {
        __typename
        qrSvg
        secret
      }
    }
    ... on InvalidInputRefusal {
      __typename
      fields {
        __typename
        path
        messageZh
        messageEn
      }
    }
    ...RefusalText
  }
}
`, RefusalTextText],
);

export const SignOutDocument = /*#__PURE__*/ document<SignOutMutation, SignOutMutationVariables>(
  [`
mutation SignOut {
  __typename
  signOut
}
`],
);

export const PhoneRequestSmsCodeDocument = /*#__PURE__*/ document<PhoneRequestSmsCodeMutation, PhoneRequestSmsCodeMutationVariables>(
  [`
mutation PhoneRequestSmsCode($input: RequestSmsCodeInput!) {
  __typename
  requestSmsCode(input: $input) {
    __typename
    ... on SmsCodeSent {
      __typename
      expiresAt
      resendAfter
    }
    ...RefusalParts
  }
}
`, RefusalPartsText],
);

export const PhoneSignInDriverDocument = /*#__PURE__*/ document<PhoneSignInDriverMutation, PhoneSignInDriverMutationVariables>(
  [`
mutation PhoneSignInDriver($input: SignInDriverInput!) {
  __typename
  signInDriver(input: $input) {
    __typename
    ... on Session {
      __typename
      expiresAt
      viewer {
        __typename
        kind
        displayName
        phoneMasked
        csrfToken
      }
    }
    ...RefusalParts
  }
}
`, RefusalPartsText],
);

export const PhoneJoinCaseDocument = /*#__PURE__*/ document<PhoneJoinCaseMutation, PhoneJoinCaseMutationVariables>(
  [`
mutation PhoneJoinCase($input: JoinCaseInput!) {
  __typename
  joinCase(input: $input) {
    __typename
    ... on Session {
      __typename
      caseId
      expiresAt
      viewer {
        __typename
        kind
        displayName
        phoneMasked
        csrfToken
      }
    }
    ...RefusalParts
  }
}
`, RefusalPartsText],
);

export const PhoneSignOutDocument = /*#__PURE__*/ document<PhoneSignOutMutation, PhoneSignOutMutationVariables>(
  [`
mutation PhoneSignOut {
  __typename
  signOut
}
`],
);

export const PhoneReportAccidentDocument = /*#__PURE__*/ document<PhoneReportAccidentMutation, PhoneReportAccidentMutationVariables>(
  [`
mutation PhoneReportAccident($input: ReportAccidentInput!) {
  __typename
  reportAccident(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneUpdateFactsDocument = /*#__PURE__*/ document<PhoneUpdateFactsMutation, PhoneUpdateFactsMutationVariables>(
  [`
mutation PhoneUpdateFacts($input: UpdateFactsInput!) {
  __typename
  updateFacts(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneCompletePhotoUploadDocument = /*#__PURE__*/ document<PhoneCompletePhotoUploadMutation, PhoneCompletePhotoUploadMutationVariables>(
  [`
mutation PhoneCompletePhotoUpload($input: CompletePhotoUploadInput!) {
  __typename
  completePhotoUpload(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneConfirmRoadClearedDocument = /*#__PURE__*/ document<PhoneConfirmRoadClearedMutation, PhoneConfirmRoadClearedMutationVariables>(
  [`
mutation PhoneConfirmRoadCleared($input: ConfirmRoadClearedInput!) {
  __typename
  confirmRoadCleared(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneSubmitPartyDetailsDocument = /*#__PURE__*/ document<PhoneSubmitPartyDetailsMutation, PhoneSubmitPartyDetailsMutationVariables>(
  [`
mutation PhoneSubmitPartyDetails($input: SubmitPartyDetailsInput!) {
  __typename
  submitPartyDetails(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneSealAccountDocument = /*#__PURE__*/ document<PhoneSealAccountMutation, PhoneSealAccountMutationVariables>(
  [`
mutation PhoneSealAccount($input: SealAccountInput!) {
  __typename
  sealAccount(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneRequestOfficerDocument = /*#__PURE__*/ document<PhoneRequestOfficerMutation, PhoneRequestOfficerMutationVariables>(
  [`
mutation PhoneRequestOfficer($input: RequestOfficerInput!) {
  __typename
  requestOfficer(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneReportLateInjuryDocument = /*#__PURE__*/ document<PhoneReportLateInjuryMutation, PhoneReportLateInjuryMutationVariables>(
  [`
mutation PhoneReportLateInjury($input: ReportLateInjuryInput!) {
  __typename
  reportLateInjury(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneAnswerProposalDocument = /*#__PURE__*/ document<PhoneAnswerProposalMutation, PhoneAnswerProposalMutationVariables>(
  [`
mutation PhoneAnswerProposal($input: AnswerProposalInput!) {
  __typename
  answerProposal(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneMarkAgreementReadDocument = /*#__PURE__*/ document<PhoneMarkAgreementReadMutation, PhoneMarkAgreementReadMutationVariables>(
  [`
mutation PhoneMarkAgreementRead($input: MarkAgreementReadInput!) {
  __typename
  markAgreementRead(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneSignAgreementDocument = /*#__PURE__*/ document<PhoneSignAgreementMutation, PhoneSignAgreementMutationVariables>(
  [`
mutation PhoneSignAgreement($input: SignAgreementInput!) {
  __typename
  signAgreement(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneRefuseAgreementDocument = /*#__PURE__*/ document<PhoneRefuseAgreementMutation, PhoneRefuseAgreementMutationVariables>(
  [`
mutation PhoneRefuseAgreement($input: RefuseAgreementInput!) {
  __typename
  refuseAgreement(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneRequestPhotoUploadDocument = /*#__PURE__*/ document<PhoneRequestPhotoUploadMutation, PhoneRequestPhotoUploadMutationVariables>(
  [`
mutation PhoneRequestPhotoUpload($input: RequestPhotoUploadInput!) {
  __typename
  requestPhotoUpload(input: $input) {
    __typename
    ... on PhotoUpload {
      __typename
      method
      url
      headers {
        __typename
        name
        value
      }
      expiresAt
      alreadyStored
      photo {
        __typename
        ...PhonePhoto
      }
    }
    ...RefusalParts
  }
}
`, PhonePhotoText, RefusalPartsText],
);

export const PhoneCreateInvitationDocument = /*#__PURE__*/ document<PhoneCreateInvitationMutation, PhoneCreateInvitationMutationVariables>(
  [`
mutation PhoneCreateInvitation($input: CreateInvitationInput!) {
  __typename
  createInvitation(input: $input) {
    __typename
    ... on Invitation {
      __typename
      url
      joinCode
      pin
      qrSvg
      expiresAt
    }
    ...RefusalParts
  }
}
`, RefusalPartsText],
);

export const PhoneFileOwnClaimDocument = /*#__PURE__*/ document<PhoneFileOwnClaimMutation, PhoneFileOwnClaimMutationVariables>(
  [`
mutation PhoneFileOwnClaim($input: FileOwnClaimInput!) {
  __typename
  fileOwnClaim(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...PhoneCase
    }
    ...RefusalParts
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText, RefusalPartsText],
);

export const PhoneDeterminationDocument = /*#__PURE__*/ document<PhoneDeterminationQuery, PhoneDeterminationQueryVariables>(
  [`
query PhoneDetermination($id: ID!) {
  __typename
  accidentCase(id: $id) {
    __typename
    id
    determination {
      __typename
      ...DeterminationPaper
    }
  }
}
`, DeterminationPaperText],
);

export const PhoneMarkDeterminationReadDocument = /*#__PURE__*/ document<PhoneMarkDeterminationReadMutation, PhoneMarkDeterminationReadMutationVariables>(
  [`
mutation PhoneMarkDeterminationRead($input: MarkDeterminationReadInput!) {
  __typename
  markDeterminationRead(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalParts
  }
}
`, RefusalPartsText],
);

export const PhoneSignReceiptDocument = /*#__PURE__*/ document<PhoneSignReceiptMutation, PhoneSignReceiptMutationVariables>(
  [`
mutation PhoneSignReceipt($input: SignDeterminationReceiptInput!) {
  __typename
  signDeterminationReceipt(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalParts
  }
}
`, RefusalPartsText],
);

export const PhoneNoteRefusalDocument = /*#__PURE__*/ document<PhoneNoteRefusalMutation, PhoneNoteRefusalMutationVariables>(
  [`
mutation PhoneNoteRefusal($input: NoteDeterminationRefusalInput!) {
  __typename
  noteDeterminationRefusal(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalParts
  }
}
`, RefusalPartsText],
);

export const PhoneConfirmServedDocument = /*#__PURE__*/ document<PhoneConfirmServedMutation, PhoneConfirmServedMutationVariables>(
  [`
mutation PhoneConfirmServed($input: ConfirmServedInput!) {
  __typename
  confirmServed(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalParts
  }
}
`, RefusalPartsText],
);

export const PhoneRequestRecusalDocument = /*#__PURE__*/ document<PhoneRequestRecusalMutation, PhoneRequestRecusalMutationVariables>(
  [`
mutation PhoneRequestRecusal($input: RequestRecusalInput!) {
  __typename
  requestRecusal(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalParts
  }
}
`, RefusalPartsText],
);

export const RequestRecordingUploadDocument = /*#__PURE__*/ document<RequestRecordingUploadMutation, RequestRecordingUploadMutationVariables>(
  [`
mutation RequestRecordingUpload($input: RequestRecordingUploadInput!) {
  __typename
  requestRecordingUpload(input: $input) {
    __typename
    ... on RecordingUpload {
      __typename
      method
      url
      headers {
        __typename
        name
        value
      }
      recording {
        __typename
        id
      }
    }
    ...RefusalParts
  }
}
`, RefusalPartsText],
);

export const CompleteRecordingUploadDocument = /*#__PURE__*/ document<CompleteRecordingUploadMutation, CompleteRecordingUploadMutationVariables>(
  [`
mutation CompleteRecordingUpload($input: CompleteRecordingUploadInput!) {
  __typename
  completeRecordingUpload(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      id
      state
    }
    ...RefusalParts
  }
}
`, RefusalPartsText],
);

export const PhoneViewerDocument = /*#__PURE__*/ document<PhoneViewerQuery, PhoneViewerQueryVariables>(
  [`
query PhoneViewer {
  __typename
  viewer {
    __typename
    kind
    displayName
    phoneMasked
  }
}
`],
);

export const PhoneCityDocument = /*#__PURE__*/ document<PhoneCityQuery, PhoneCityQueryVariables>(
  [`
query PhoneCity {
  __typename
  city {
    __typename
    code
    nameZh
    nameEn
    longitude
    latitude
    roads {
      __typename
      id
      nameZh
      nameEn
      kind
      line
    }
    outlets {
      __typename
      id
      nameZh
      nameEn
      address
      longitude
      latitude
      queueLength
      hours
    }
  }
}
`],
);

export const PhoneCodesDocument = /*#__PURE__*/ document<PhoneCodesQuery, PhoneCodesQueryVariables>(
  [`
query PhoneCodes {
  __typename
  codes {
    __typename
    insurers {
      __typename
      id
      nameZh
      nameEn
    }
    photoSlots {
      __typename
      code
      nameZh
      nameEn
      hintZh
      hintEn
      requiredForClearance
    }
  }
}
`],
);

export const PhoneCaseByIdDocument = /*#__PURE__*/ document<PhoneCaseByIdQuery, PhoneCaseByIdQueryVariables>(
  [`
query PhoneCaseById($id: ID!) {
  __typename
  accidentCase(id: $id) {
    __typename
    ...PhoneCase
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText],
);

export const PhoneMyCasesDocument = /*#__PURE__*/ document<PhoneMyCasesQuery, PhoneMyCasesQueryVariables>(
  [`
query PhoneMyCases($first: Int!) {
  __typename
  myCases(first: $first) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        caseNo
        state
        stateZh
        stateEn
        reportedAt
        closedAt
        waitingFor
        place {
          __typename
          description
        }
      }
    }
  }
}
`],
);

export const PhoneInvitationStatusDocument = /*#__PURE__*/ document<PhoneInvitationStatusQuery, PhoneInvitationStatusQueryVariables>(
  [`
query PhoneInvitationStatus($token: String!) {
  __typename
  invitation(token: $token) {
    __typename
    usable
    reasonZh
    reasonEn
    expiresAt
    attemptsLeft
  }
}
`],
);

export const PhoneCaseChangedDocument = /*#__PURE__*/ document<PhoneCaseChangedSubscription, PhoneCaseChangedSubscriptionVariables>(
  [`
subscription PhoneCaseChanged($caseId: ID!) {
  caseChanged(caseId: $caseId) {
    __typename
    ...PhoneCase
  }
}
`, PhoneCaseText, PhonePartyText, PhonePhotoText],
);

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BoardChangeKind =
  | 'CASE'
  | 'UNIT';

export type SessionTransport =
  | 'COOKIE'
  | 'BEARER';

export type LicenceFact =
  | 'VALID'
  | 'INVALID'
  | 'CLASS_MISMATCH'
  | 'UNKNOWN';

export type PlateFact =
  | 'OK'
  | 'NONE'
  | 'FORGED'
  | 'BORROWED'
  | 'UNKNOWN';

export type CaseQueue =
  | 'MINE'
  | 'UNCLAIMED'
  | 'OFFICER'
  | 'CENTER'
  | 'OPEN'
  | 'CLOSED';

export type ViewerKind =
  | 'STAFF'
  | 'DRIVER'
  | 'PARTY';

export type Role =
  | 'ASSESSOR'
  | 'AUX'
  | 'OFFICER'
  | 'REMOTE_OFFICER'
  | 'DISPATCH_110'
  | 'DISPATCH_INS'
  | 'INSURER_CLAIMS'
  | 'CENTER'
  | 'SUPERVISOR'
  | 'ADMIN';

export type OrganisationKind =
  | 'INSURER'
  | 'POLICE_UNIT'
  | 'CENTER'
  | 'OUTLET_OPERATOR';

export type RoadKind =
  | 'EXPRESSWAY'
  | 'MAIN'
  | 'ARTERIAL'
  | 'RAILWAY'
  | 'WATER';

export type OutletKind =
  | 'STREET'
  | 'INSURER';

export type CaseSource =
  | 'DRIVER_WEB'
  | 'CALL_110'
  | 'INSURER'
  | 'OUTLET';

export type CaseState =
  | 'REPORTED'
  | 'EVIDENCE_SEALED'
  | 'ACCOUNTS_SEALED'
  | 'LIABILITY_PROPOSED'
  | 'AGREEMENT_DRAFTED'
  | 'AGREEMENT_SIGNED'
  | 'DOCUMENT_ISSUED'
  | 'CLAIMS_FILED'
  | 'CLOSED'
  | 'WITH_OFFICER'
  | 'WITH_CENTER';

export type CaseStep =
  | 'UPLOAD_PHOTO'
  | 'SEAL_EVIDENCE'
  | 'CLEAR_ROAD'
  | 'INVITE_PARTY'
  | 'JOIN_PARTY'
  | 'SUBMIT_DETAILS'
  | 'SEAL_ACCOUNT'
  | 'COMPLETE_ACCOUNTS'
  | 'CLAIM_CASE'
  | 'RELEASE_CASE'
  | 'PROPOSE_LIABILITY'
  | 'ANSWER_PROPOSAL'
  | 'DRAFT_AGREEMENT'
  | 'READ_AGREEMENT'
  | 'SIGN_AGREEMENT'
  | 'REFUSE_AGREEMENT'
  | 'COMPLETE_SIGNATURES'
  | 'ISSUE_DOCUMENT'
  | 'FILE_CLAIMS'
  | 'CLOSE'
  | 'REQUEST_OFFICER'
  | 'REQUEST_PHOTOS'
  | 'ROUTE_TO_OFFICER'
  | 'ROUTE_TO_CENTER';

export type CaseRoute =
  | 'EMERGENCY'
  | 'GENERAL_PROCEDURE'
  | 'SIMPLE_PROCEDURE'
  | 'ONLINE_DETERMINATION'
  | 'SELF_NEGOTIATION'
  | 'INSURER_ONLY';

export type SceneDuty =
  | 'HOLD'
  | 'PHOTO_MOVE_CALL'
  | 'PHOTO_MOVE'
  | 'NONE';

export type WaitingFor =
  | 'REPORTER'
  | 'OTHER_PARTY'
  | 'BOTH_PARTIES'
  | 'ASSESSOR'
  | 'OFFICER'
  | 'CENTER'
  | 'SYSTEM'
  | 'NOBODY';

export type CoordinateSystem =
  | 'WGS84'
  | 'GCJ02'
  | 'BD09'
  | 'CGCS2000';

export type PositionSource =
  | 'PHONE_GNSS'
  | 'MAP_PIN'
  | 'EXIF'
  | 'CALLER';

export type ProposalAnswer =
  | 'AGREE'
  | 'WANT_ONLINE_OFFICER'
  | 'WANT_OFFICER_ON_SCENE';

export type DrivingActivity =
  | 'STRAIGHT'
  | 'CHANGE_LANE'
  | 'STOPPED'
  | 'TURN_LEFT'
  | 'TURN_RIGHT'
  | 'U_TURN'
  | 'REVERSE'
  | 'ROLL'
  | 'OPEN_DOOR'
  | 'OVERTAKE'
  | 'START_OFF'
  | 'ENTER_ROAD'
  | 'ENTER_ROUNDABOUT'
  | 'RED_LIGHT'
  | 'WRONG_WAY'
  | 'MERGE'
  | 'PARKED'
  | 'OTHER';

export type ImpactPoint =
  | 'FRONT'
  | 'FRONT_LEFT'
  | 'FRONT_RIGHT'
  | 'LEFT_FRONT_DOOR'
  | 'RIGHT_FRONT_DOOR'
  | 'LEFT_REAR_DOOR'
  | 'RIGHT_REAR_DOOR'
  | 'REAR_LEFT'
  | 'REAR_RIGHT'
  | 'REAR';

export type Tristate =
  | 'YES'
  | 'NO'
  | 'UNKNOWN';

export type PhotoState =
  | 'AWAITING_UPLOAD'
  | 'SEALED'
  | 'REFUSED';

export type LiabilityGrade =
  | 'FULL'
  | 'MAIN'
  | 'EQUAL'
  | 'SECONDARY'
  | 'NONE'
  | 'UNDETERMINED';

export type MandateAct =
  | 'RECEIVE_ORDER'
  | 'SECURE_SCENE'
  | 'CAPTURE_EVIDENCE'
  | 'GUIDE_AGREEMENT'
  | 'PROPOSE_LIABILITY'
  | 'DRAFT_AGREEMENT'
  | 'SUBMIT_TO_OFFICER'
  | 'ASSESS_DAMAGE'
  | 'SETTLE_CLAIM'
  | 'ASSIST_ENTRY'
  | 'SERVE_DOCUMENT';

export type AgreementPerformance =
  | 'INSURER'
  | 'SELF_PAY';

export type ClaimState =
  | 'DELIVERED'
  | 'ACKNOWLEDGED';

export type UnitKind =
  | 'CREW'
  | 'POLICE'
  | 'TOW';

export type UnitStatus =
  | 'AVAILABLE'
  | 'OFFERED'
  | 'EN_ROUTE'
  | 'ON_SCENE'
  | 'RESTING'
  | 'OUT_OF_SERVICE';

export type SignInStaffInput = {
  idempotencyKey: string;
  login: string;
  password: string;
  transport: SessionTransport;
};

export type RequestSmsCodeInput = {
  idempotencyKey: string;
  phone: string;
};

export type SignInDriverInput = {
  idempotencyKey: string;
  phone: string;
  code: string;
  transport: SessionTransport;
};

export type ReportAccidentInput = {
  idempotencyKey: string;
  occurredAt: string;
  place: PlaceInput;
  weather?: string | null | undefined;
  facts: AccidentFactsInput;
  party?: PartyDetailsInput | null | undefined;
};

export type UpdateFactsInput = {
  idempotencyKey: string;
  caseId: string;
  facts: AccidentFactsInput;
};

export type RequestPhotoUploadInput = {
  idempotencyKey: string;
  caseId: string;
  slot: string;
  sha256: string;
  sizeBytes: number;
  contentType: string;
  takenAt?: string | null | undefined;
  position?: PositionInput | null | undefined;
};

export type CompletePhotoUploadInput = {
  idempotencyKey: string;
  photoId: string;
};

export type ConfirmRoadClearedInput = {
  idempotencyKey: string;
  caseId: string;
};

export type CreateInvitationInput = {
  idempotencyKey: string;
  caseId: string;
};

export type JoinCaseInput = {
  idempotencyKey: string;
  token: string;
  pin: string;
  transport: SessionTransport;
};

export type SubmitPartyDetailsInput = {
  idempotencyKey: string;
  caseId: string;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  licenceNo?: string | null | undefined;
  vehicleKind?: string | null | undefined;
  plate?: string | null | undefined;
  plateKind?: string | null | undefined;
  insurerId?: string | null | undefined;
  policyNo?: string | null | undefined;
};

export type SealAccountInput = {
  idempotencyKey: string;
  caseId: string;
  activities: Array<DrivingActivity>;
  impactPoint: ImpactPoint;
  otherImpactPoint?: ImpactPoint | null | undefined;
  speedKmh?: number | null | undefined;
  signalled: Tristate;
  statement: string;
  hasDashcam: Tristate;
};

export type RequestOfficerInput = {
  idempotencyKey: string;
  caseId: string;
  reason: string;
};

export type ClaimCaseInput = {
  idempotencyKey: string;
  caseId: string;
};

export type ReleaseCaseInput = {
  idempotencyKey: string;
  caseId: string;
  reason: string;
};

export type ProposeLiabilityInput = {
  idempotencyKey: string;
  caseId: string;
  patternId: string;
  grades: Array<PartyGradeInput>;
  note?: string | null | undefined;
};

export type AnswerProposalInput = {
  idempotencyKey: string;
  caseId: string;
  proposalId: string;
  answer: ProposalAnswer;
};

export type DraftAgreementInput = {
  idempotencyKey: string;
  caseId: string;
  factsText: string;
  performance: AgreementPerformance;
  accidentForm: string;
};

export type MarkAgreementReadInput = {
  idempotencyKey: string;
  agreementId: string;
};

export type SignAgreementInput = {
  idempotencyKey: string;
  agreementId: string;
  contentHash: string;
  strokes: unknown;
};

export type RefuseAgreementInput = {
  idempotencyKey: string;
  agreementId: string;
  reason: string;
};

export type RouteToOfficerInput = {
  idempotencyKey: string;
  caseId: string;
  reason: string;
};

export type RouteToCenterInput = {
  idempotencyKey: string;
  caseId: string;
  reason: string;
};

export type RequestMorePhotosInput = {
  idempotencyKey: string;
  caseId: string;
  slots: Array<string>;
  note?: string | null | undefined;
};

export type AcknowledgeClaimInput = {
  idempotencyKey: string;
  claimId: string;
};

export type AccidentFactsInput = {
  anyoneDied?: Tristate | null | undefined;
  anyoneInjured?: Tristate | null | undefined;
  injurySlight?: Tristate | null | undefined;
  allAgreeSimple?: Tristate | null | undefined;
  motorVehicles?: number | null | undefined;
  nonMotorVehicles?: number | null | undefined;
  pedestrians?: number | null | undefined;
  allVehiclesMovable?: Tristate | null | undefined;
  alcoholSuspected?: Tristate | null | undefined;
  drugSuspected?: Tristate | null | undefined;
  partyLeft?: Tristate | null | undefined;
  intentSuspected?: Tristate | null | undefined;
  licence?: LicenceFact | null | undefined;
  plate?: PlateFact | null | undefined;
  busOverloadOrSpeeding?: Tristate | null | undefined;
  inspectionMark?: Tristate | null | undefined;
  insuranceMark?: Tristate | null | undefined;
  ctpliValid?: Tristate | null | undefined;
  hitFacility?: Tristate | null | undefined;
  hazmat?: Tristate | null | undefined;
  hazmatLeak?: Tristate | null | undefined;
  diplomatic?: Tristate | null | undefined;
  officerRequested?: Tristate | null | undefined;
  factsDisputed?: Tristate | null | undefined;
  agreeOnLiability?: Tristate | null | undefined;
  bothConsentOnline?: Tristate | null | undefined;
};

export type PlaceInput = {
  longitude: number;
  latitude: number;
  crs: CoordinateSystem;
  accuracyM?: number | null | undefined;
  source: PositionSource;
  measuredAt: string;
  description: string;
  roadName?: string | null | undefined;
  direction?: string | null | undefined;
  referencePoint?: string | null | undefined;
  kilometrePost?: string | null | undefined;
};

export type PositionInput = {
  longitude: number;
  latitude: number;
  crs: CoordinateSystem;
  accuracyM?: number | null | undefined;
  measuredAt: string;
};

export type PartyDetailsInput = {
  name?: string | null | undefined;
  phone?: string | null | undefined;
  licenceNo?: string | null | undefined;
  vehicleKind?: string | null | undefined;
  plate?: string | null | undefined;
  plateKind?: string | null | undefined;
  insurerId?: string | null | undefined;
  policyNo?: string | null | undefined;
};

export type PartyGradeInput = {
  partyId: string;
  grade: LiabilityGrade;
};

export type CityMapQueryVariables = Exact<{ [key: string]: never; }>;


export type CityMapQuery = { __typename: 'Query', city: { __typename: 'City', code: string, nameZh: string, nameEn: string, longitude: number, latitude: number, districts: Array<{ __typename: 'District', code: string, nameZh: string, nameEn: string, boundary: unknown, boundaryNote: string, labelLongitude: number, labelLatitude: number }>, roads: Array<{ __typename: 'Road', id: string, nameZh: string, nameEn: string, kind: RoadKind, line: unknown }>, outlets: Array<{ __typename: 'Outlet', id: string, kind: OutletKind, nameZh: string, nameEn: string, longitude: number, latitude: number, queueLength: number }> } };

export type DispatchBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type DispatchBoardQuery = { __typename: 'Query', dispatchBoard: { __typename: 'DispatchBoard', asOf: string, closedToday: number, reportedToday: number, clearRoadP90Seconds: number | null, units: Array<{ __typename: 'Unit', id: string, callSign: string, kind: UnitKind, status: UnitStatus, note: string, longitude: number | null, latitude: number | null, headingDeg: number | null, fixAt: string | null, zone: string | null, crew: Array<{ __typename: 'StaffRef', id: string, displayName: string }> }>, cases: Array<{ __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, eligibility: { __typename: 'EligibilityDecision', reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, clearRoad: { __typename: 'ClearRoad', clearedAt: string | null } }>, recentEvents: Array<{ __typename: 'BoardEvent', at: string, caseId: string, caseNo: string, type: string, actorLabel: string, textZh: string, textEn: string }> } };

export type BoardChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type BoardChangedSubscription = { boardChanged: { __typename: 'BoardChange', kind: BoardChangeKind, at: string, accidentCase: { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, eligibility: { __typename: 'EligibilityDecision', reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, clearRoad: { __typename: 'ClearRoad', clearedAt: string | null } } | null, unit: { __typename: 'Unit', id: string, callSign: string, kind: UnitKind, status: UnitStatus, note: string, longitude: number | null, latitude: number | null, headingDeg: number | null, fixAt: string | null, zone: string | null, crew: Array<{ __typename: 'StaffRef', id: string, displayName: string }> } | null } };

export type ClaimRowFragment = { __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, plate: string, caseNo: string, caseId: string, deliveredAt: string, acknowledgedAt: string | null, grade: LiabilityGrade, listPapersBy: string, agreementPdfUrl: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string }, acknowledgedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null };

export type ClaimInboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimInboxQuery = { __typename: 'Query', claimInbox: { __typename: 'ClaimConnection', edges: Array<{ __typename: 'ClaimEdge', cursor: string, node: { __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, plate: string, caseNo: string, caseId: string, deliveredAt: string, acknowledgedAt: string | null, grade: LiabilityGrade, listPapersBy: string, agreementPdfUrl: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string }, acknowledgedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ClaimCaseMutationVariables = Exact<{
  input: ClaimCaseInput;
}>;


export type ClaimCaseMutation = { __typename: 'Mutation', claimCase:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> }
    | { __typename: 'CaseTakenRefusal', claimedAt: string | null, code: string, messageZh: string, messageEn: string, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ReleaseCaseMutationVariables = Exact<{
  input: ReleaseCaseInput;
}>;


export type ReleaseCaseMutation = { __typename: 'Mutation', releaseCase:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type ProposeLiabilityMutationVariables = Exact<{
  input: ProposeLiabilityInput;
}>;


export type ProposeLiabilityMutation = { __typename: 'Mutation', proposeLiability:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'LiabilityRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DraftAgreementMutationVariables = Exact<{
  input: DraftAgreementInput;
}>;


export type DraftAgreementMutation = { __typename: 'Mutation', draftAgreement:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'LiabilityRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type DeskRequestOfficerMutationVariables = Exact<{
  input: RequestOfficerInput;
}>;


export type DeskRequestOfficerMutation = { __typename: 'Mutation', requestOfficer:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RouteToOfficerMutationVariables = Exact<{
  input: RouteToOfficerInput;
}>;


export type RouteToOfficerMutation = { __typename: 'Mutation', routeToOfficer:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RouteToCenterMutationVariables = Exact<{
  input: RouteToCenterInput;
}>;


export type RouteToCenterMutation = { __typename: 'Mutation', routeToCenter:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type RequestMorePhotosMutationVariables = Exact<{
  input: RequestMorePhotosInput;
}>;


export type RequestMorePhotosMutation = { __typename: 'Mutation', requestMorePhotos:
    | { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type AcknowledgeClaimMutationVariables = Exact<{
  input: AcknowledgeClaimInput;
}>;


export type AcknowledgeClaimMutation = { __typename: 'Mutation', acknowledgeClaim:
    | { __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, plate: string, caseNo: string, caseId: string, deliveredAt: string, acknowledgedAt: string | null, grade: LiabilityGrade, listPapersBy: string, agreementPdfUrl: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string }, acknowledgedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

type RefusalText_InvalidInputRefusal_Fragment = { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_IllegalStepRefusal_Fragment = { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_MandateRefusal_Fragment = { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_CaseTakenRefusal_Fragment = { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_IdempotencyRefusal_Fragment = { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_InvitationRefusal_Fragment = { __typename: 'InvitationRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_PhotoRefusal_Fragment = { __typename: 'PhotoRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_SlotSealedRefusal_Fragment = { __typename: 'SlotSealedRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_SignInRefusal_Fragment = { __typename: 'SignInRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_LiabilityRefusal_Fragment = { __typename: 'LiabilityRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_AgreementRefusal_Fragment = { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string };

type RefusalText_NotFoundRefusal_Fragment = { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string };

export type RefusalTextFragment =
  | RefusalText_InvalidInputRefusal_Fragment
  | RefusalText_IllegalStepRefusal_Fragment
  | RefusalText_MandateRefusal_Fragment
  | RefusalText_CaseTakenRefusal_Fragment
  | RefusalText_IdempotencyRefusal_Fragment
  | RefusalText_InvitationRefusal_Fragment
  | RefusalText_PhotoRefusal_Fragment
  | RefusalText_SlotSealedRefusal_Fragment
  | RefusalText_SignInRefusal_Fragment
  | RefusalText_LiabilityRefusal_Fragment
  | RefusalText_AgreementRefusal_Fragment
  | RefusalText_NotFoundRefusal_Fragment
;

export type StaffNameFragment = { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } };

export type ReasonTextFragment = { __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string };

export type CaseRowFragment = { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, eligibility: { __typename: 'EligibilityDecision', reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, clearRoad: { __typename: 'ClearRoad', clearedAt: string | null } };

export type QueueRowFragment = { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, differences: Array<{ __typename: 'AccountDifference', field: string, affectsProposal: boolean }>, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, eligibility: { __typename: 'EligibilityDecision', reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, clearRoad: { __typename: 'ClearRoad', clearedAt: string | null } };

export type PatternTextFragment = { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade };

export type PhotoFactsFragment = { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> };

export type CaseDetailFragment = { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null };

export type UnitRowFragment = { __typename: 'Unit', id: string, callSign: string, kind: UnitKind, status: UnitStatus, note: string, longitude: number | null, latitude: number | null, headingDeg: number | null, fixAt: string | null, zone: string | null, crew: Array<{ __typename: 'StaffRef', id: string, displayName: string }> };

export type QueuePageQueryVariables = Exact<{
  queue: CaseQueue;
  first: number;
  after?: string | null | undefined;
}>;


export type QueuePageQuery = { __typename: 'Query', caseQueue: { __typename: 'AccidentCaseConnection', edges: Array<{ __typename: 'AccidentCaseEdge', cursor: string, node: { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, differences: Array<{ __typename: 'AccountDifference', field: string, affectsProposal: boolean }>, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, eligibility: { __typename: 'EligibilityDecision', reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, clearRoad: { __typename: 'ClearRoad', clearedAt: string | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type QueueCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueCountsQuery = { __typename: 'Query', queueCounts: Array<{ __typename: 'QueueCount', queue: CaseQueue, count: number }> };

export type CasePageQueryVariables = Exact<{
  id: string;
}>;


export type CasePageQuery = { __typename: 'Query', accidentCase: { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null } | null };

export type PatternsQueryVariables = Exact<{ [key: string]: never; }>;


export type PatternsQuery = { __typename: 'Query', codes: { __typename: 'CodeTables', patterns: Array<{ __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }> } };

export type CaseChangedSubscriptionVariables = Exact<{
  caseId: string;
}>;


export type CaseChangedSubscription = { caseChanged: { __typename: 'AccidentCase', closedAt: string | null, weather: string | null, id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, source: CaseSource, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, waitingFor: WaitingFor, districtName: string | null, claimedAt: string | null, claimedByMe: boolean, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, facts: Array<{ __typename: 'CaseFact', name: string, value: string, source: string, at: string }>, eligibility: { __typename: 'EligibilityDecision', ruleSetVersion: string, policyVersion: string, decidedAt: string, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', phone: string | null, licenceNo: string | null, vehicleKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, id: string, ordinal: number, label: string, name: string | null, plate: string | null, plateKind: string | null, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, width: number | null, height: number | null, takenAt: string | null, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, originalUrl: string | null, distanceFromSceneM: number | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, photoSlots: Array<{ __typename: 'PhotoSlot', nameZh: string, nameEn: string, hintZh: string, hintEn: string, code: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, state: PhotoState, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null, clearedAt: string | null }, differences: Array<{ __typename: 'AccountDifference', labelZh: string, labelEn: string, values: Array<string>, field: string, affectsProposal: boolean }>, suggestedPatterns: Array<{ __typename: 'SuggestedPattern', becauseZh: Array<string>, becauseEn: Array<string>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }> }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, mandateNo: string, proposedAt: string, ruleSetVersion: string, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string, watchForZh: string | null, watchForEn: string | null, officerOnly: boolean, defaultFaultGrade: LiabilityGrade, defaultOtherGrade: LiabilityGrade }, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, draftedAt: string, issuedAt: string | null, pdfUrl: string | null, pdfSha256: string | null, content: { __typename: 'AgreementContent', factsText: string, performance: AgreementPerformance, accidentForm: string, articleZh: string, guidedBy: string }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, acknowledgedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }>, myMandate: { __typename: 'MandateCheck', allowed: boolean, mandateNo: string | null, failed: Array<{ __typename: 'FailedCondition', condition: string, messageZh: string, messageEn: string }> } | null, timeline: { __typename: 'CaseEventConnection', edges: Array<{ __typename: 'CaseEventEdge', node: { __typename: 'CaseEvent', seq: number, type: string, at: string, actorLabel: string, textZh: string, textEn: string } }> }, conflictOfInterest: Array<{ __typename: 'ConflictOfInterest', partyOrdinal: number, textZh: string, textEn: string }>, place: { __typename: 'Place', longitude: number, latitude: number, crs: CoordinateSystem, accuracyM: number | null, description: string }, claimedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } | null } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: ViewerKind, displayName: string, roles: Array<Role>, badgeNo: string | null, csrfToken: string, organisation: { __typename: 'Organisation', id: string, kind: OrganisationKind, nameZh: string, nameEn: string } | null, mandate: { __typename: 'Mandate', id: string, documentNo: string, acts: Array<MandateAct>, accidentForms: Array<string>, ceilingFen: number, areaNames: Array<string>, dailyFrom: string, dailyUntil: string, validFrom: string, validUntil: string, revokedAt: string | null, issuedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, city: { __typename: 'City', code: string, nameZh: string, nameEn: string } } | null };

export type SignInStaffMutationVariables = Exact<{
  input: SignInStaffInput;
}>;


export type SignInStaffMutation = { __typename: 'Mutation', signInStaff:
    | { __typename: 'Session', expiresAt: string, viewer: { __typename: 'Viewer', displayName: string, roles: Array<Role> } }
    | { __typename: 'SignInRefusal', retryAt: string | null, code: string, messageZh: string, messageEn: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut: boolean };

export type PhoneRequestSmsCodeMutationVariables = Exact<{
  input: RequestSmsCodeInput;
}>;


export type PhoneRequestSmsCodeMutation = { __typename: 'Mutation', requestSmsCode:
    | { __typename: 'SmsCodeSent', expiresAt: string, resendAfter: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'SignInRefusal', retryAt: string | null, code: string, messageZh: string, messageEn: string }
   };

export type PhoneSignInDriverMutationVariables = Exact<{
  input: SignInDriverInput;
}>;


export type PhoneSignInDriverMutation = { __typename: 'Mutation', signInDriver:
    | { __typename: 'Session', expiresAt: string, viewer: { __typename: 'Viewer', kind: ViewerKind, displayName: string, phoneMasked: string | null, csrfToken: string } }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'SignInRefusal', retryAt: string | null, code: string, messageZh: string, messageEn: string }
   };

export type PhoneJoinCaseMutationVariables = Exact<{
  input: JoinCaseInput;
}>;


export type PhoneJoinCaseMutation = { __typename: 'Mutation', joinCase:
    | { __typename: 'Session', expiresAt: string, viewer: { __typename: 'Viewer', kind: ViewerKind, displayName: string, phoneMasked: string | null, csrfToken: string } }
    | { __typename: 'InvitationRefusal', attemptsLeft: number, code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type PhoneSignOutMutation = { __typename: 'Mutation', signOut: boolean };

export type PhoneReportAccidentMutationVariables = Exact<{
  input: ReportAccidentInput;
}>;


export type PhoneReportAccidentMutation = { __typename: 'Mutation', reportAccident:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneUpdateFactsMutationVariables = Exact<{
  input: UpdateFactsInput;
}>;


export type PhoneUpdateFactsMutation = { __typename: 'Mutation', updateFacts:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneCompletePhotoUploadMutationVariables = Exact<{
  input: CompletePhotoUploadInput;
}>;


export type PhoneCompletePhotoUploadMutation = { __typename: 'Mutation', completePhotoUpload:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'PhotoRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'SlotSealedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneConfirmRoadClearedMutationVariables = Exact<{
  input: ConfirmRoadClearedInput;
}>;


export type PhoneConfirmRoadClearedMutation = { __typename: 'Mutation', confirmRoadCleared:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneSubmitPartyDetailsMutationVariables = Exact<{
  input: SubmitPartyDetailsInput;
}>;


export type PhoneSubmitPartyDetailsMutation = { __typename: 'Mutation', submitPartyDetails:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneSealAccountMutationVariables = Exact<{
  input: SealAccountInput;
}>;


export type PhoneSealAccountMutation = { __typename: 'Mutation', sealAccount:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneRequestOfficerMutationVariables = Exact<{
  input: RequestOfficerInput;
}>;


export type PhoneRequestOfficerMutation = { __typename: 'Mutation', requestOfficer:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneAnswerProposalMutationVariables = Exact<{
  input: AnswerProposalInput;
}>;


export type PhoneAnswerProposalMutation = { __typename: 'Mutation', answerProposal:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'LiabilityRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneMarkAgreementReadMutationVariables = Exact<{
  input: MarkAgreementReadInput;
}>;


export type PhoneMarkAgreementReadMutation = { __typename: 'Mutation', markAgreementRead:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneSignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type PhoneSignAgreementMutation = { __typename: 'Mutation', signAgreement:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneRefuseAgreementMutationVariables = Exact<{
  input: RefuseAgreementInput;
}>;


export type PhoneRefuseAgreementMutation = { __typename: 'Mutation', refuseAgreement:
    | { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> }
    | { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneRequestPhotoUploadMutationVariables = Exact<{
  input: RequestPhotoUploadInput;
}>;


export type PhoneRequestPhotoUploadMutation = { __typename: 'Mutation', requestPhotoUpload:
    | { __typename: 'PhotoUpload', method: string, url: string, expiresAt: string, alreadyStored: boolean, headers: Array<{ __typename: 'UploadHeader', name: string, value: string }>, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } }
    | { __typename: 'PhotoRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'SlotSealedRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

export type PhoneCreateInvitationMutationVariables = Exact<{
  input: CreateInvitationInput;
}>;


export type PhoneCreateInvitationMutation = { __typename: 'Mutation', createInvitation:
    | { __typename: 'Invitation', url: string, joinCode: string, pin: string, qrSvg: string, expiresAt: string }
    | { __typename: 'InvitationRefusal', attemptsLeft: number, code: string, messageZh: string, messageEn: string }
    | { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> }
    | { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string }
    | { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string }
   };

type RefusalParts_InvalidInputRefusal_Fragment = { __typename: 'InvalidInputRefusal', code: string, messageZh: string, messageEn: string, fields: Array<{ __typename: 'FieldProblem', path: string, messageZh: string, messageEn: string }> };

type RefusalParts_IllegalStepRefusal_Fragment = { __typename: 'IllegalStepRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_MandateRefusal_Fragment = { __typename: 'MandateRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_CaseTakenRefusal_Fragment = { __typename: 'CaseTakenRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_IdempotencyRefusal_Fragment = { __typename: 'IdempotencyRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_InvitationRefusal_Fragment = { __typename: 'InvitationRefusal', attemptsLeft: number, code: string, messageZh: string, messageEn: string };

type RefusalParts_PhotoRefusal_Fragment = { __typename: 'PhotoRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_SlotSealedRefusal_Fragment = { __typename: 'SlotSealedRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_SignInRefusal_Fragment = { __typename: 'SignInRefusal', retryAt: string | null, code: string, messageZh: string, messageEn: string };

type RefusalParts_LiabilityRefusal_Fragment = { __typename: 'LiabilityRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_AgreementRefusal_Fragment = { __typename: 'AgreementRefusal', code: string, messageZh: string, messageEn: string };

type RefusalParts_NotFoundRefusal_Fragment = { __typename: 'NotFoundRefusal', code: string, messageZh: string, messageEn: string };

export type RefusalPartsFragment =
  | RefusalParts_InvalidInputRefusal_Fragment
  | RefusalParts_IllegalStepRefusal_Fragment
  | RefusalParts_MandateRefusal_Fragment
  | RefusalParts_CaseTakenRefusal_Fragment
  | RefusalParts_IdempotencyRefusal_Fragment
  | RefusalParts_InvitationRefusal_Fragment
  | RefusalParts_PhotoRefusal_Fragment
  | RefusalParts_SlotSealedRefusal_Fragment
  | RefusalParts_SignInRefusal_Fragment
  | RefusalParts_LiabilityRefusal_Fragment
  | RefusalParts_AgreementRefusal_Fragment
  | RefusalParts_NotFoundRefusal_Fragment
;

export type PhonePartyFragment = { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null };

export type PhonePhotoFragment = { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> };

export type PhoneCaseFragment = { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> };

export type PhoneViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: ViewerKind, displayName: string, phoneMasked: string | null } | null };

export type PhoneCityQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneCityQuery = { __typename: 'Query', city: { __typename: 'City', code: string, nameZh: string, nameEn: string, longitude: number, latitude: number, roads: Array<{ __typename: 'Road', id: string, nameZh: string, nameEn: string, kind: RoadKind, line: unknown }>, outlets: Array<{ __typename: 'Outlet', id: string, nameZh: string, nameEn: string, address: string, longitude: number, latitude: number, queueLength: number, hours: string }> } };

export type PhoneCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneCodesQuery = { __typename: 'Query', codes: { __typename: 'CodeTables', insurers: Array<{ __typename: 'Organisation', id: string, nameZh: string, nameEn: string }>, photoSlots: Array<{ __typename: 'PhotoSlotKind', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, requiredForClearance: boolean }> } };

export type PhoneCaseByIdQueryVariables = Exact<{
  id: string;
}>;


export type PhoneCaseByIdQuery = { __typename: 'Query', accidentCase: { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> } | null };

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


export type PhoneCaseChangedSubscription = { caseChanged: { __typename: 'AccidentCase', id: string, caseNo: string, state: CaseState, stateZh: string, stateEn: string, route: CaseRoute, thenRoute: CaseRoute | null, sceneDuty: SceneDuty, occurredAt: string, reportedAt: string, closedAt: string | null, waitingFor: WaitingFor, allowedSteps: Array<CaseStep>, accountsRevealed: boolean, elapsedSeconds: number, claimedAt: string | null, place: { __typename: 'Place', longitude: number, latitude: number, description: string }, eligibility: { __typename: 'EligibilityDecision', route: CaseRoute, sceneDuty: SceneDuty, reasons: Array<{ __typename: 'RuleReason', rule: string, key: string, textZh: string, textEn: string, articleZh: string, articleEn: string }> }, parties: Array<{ __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null }>, myParty: { __typename: 'Party', id: string, ordinal: number, label: string, isMe: boolean, name: string | null, phone: string | null, licenceNo: string | null, vehicleKind: string | null, plate: string | null, plateKind: string | null, policyNo: string | null, joinedAt: string | null, detailsComplete: boolean, missingDetails: Array<string>, accountSealedAt: string | null, proposalAnswer: ProposalAnswer | null, signedAt: string | null, refusedAt: string | null, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } | null, account: { __typename: 'PartyAccount', activities: Array<DrivingActivity>, impactPoint: ImpactPoint, otherImpactPoint: ImpactPoint | null, speedKmh: number | null, signalled: Tristate, statement: string, hasDashcam: Tristate, sealedAt: string } | null } | null, photoSlots: Array<{ __typename: 'PhotoSlot', code: string, nameZh: string, nameEn: string, hintZh: string, hintEn: string, required: boolean, photo: { __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> } | null }>, photos: Array<{ __typename: 'EvidencePhoto', id: string, slot: string, state: PhotoState, partyOrdinal: number, sha256: string, sizeBytes: number, receivedAt: string | null, sealedAt: string | null, thumbnailUrl: string | null, previewUrl: string | null, refusal: string | null, warnings: Array<{ __typename: 'PhotoWarning', code: string, messageZh: string, messageEn: string }> }>, clearRoad: { __typename: 'ClearRoad', allowed: boolean, allowedAt: string | null, clearedAt: string | null, missingSlots: Array<string>, blockedZh: string | null, blockedEn: string | null }, differences: Array<{ __typename: 'AccountDifference', field: string, labelZh: string, labelEn: string, values: Array<string>, affectsProposal: boolean }>, proposal: { __typename: 'LiabilityProposal', id: string, note: string | null, proposedAt: string, grades: Array<{ __typename: 'PartyGrade', partyId: string, ordinal: number, grade: LiabilityGrade }>, pattern: { __typename: 'LiabilityPattern', id: string, nameZh: string, nameEn: string, articleZh: string, articleEn: string, triggerZh: string, triggerEn: string }, proposedBy: { __typename: 'StaffRef', id: string, displayName: string, badgeNo: string | null, organisation: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } } } | null, agreement: { __typename: 'Agreement', id: string, documentNo: string, contentHash: string, issuedAt: string | null, pdfUrl: string | null, draftedAt: string, content: { __typename: 'AgreementContent', occurredAt: string, place: string, weather: string, accidentForm: string, factsText: string, performance: AgreementPerformance, articleZh: string, guidedBy: string, parties: Array<{ __typename: 'AgreementParty', ordinal: number, label: string, name: string, licenceNo: string, phone: string, vehicleKind: string, plate: string, insurer: string, policyNo: string, collisionPart: string, grade: LiabilityGrade, gradeZh: string }> }, signatures: Array<{ __typename: 'AgreementSignature', partyId: string, ordinal: number, readAt: string | null, signedAt: string | null, refusedAt: string | null, refusalReason: string | null }> } | null, claims: Array<{ __typename: 'Claim', id: string, claimNo: string, state: ClaimState, partyOrdinal: number, grade: LiabilityGrade, deliveredAt: string, acknowledgedAt: string | null, listPapersBy: string, insurer: { __typename: 'Organisation', id: string, nameZh: string, nameEn: string } }> } };

import { gql, type TypedDocumentNode } from 'urql';

function document<Data, Variables extends object>(parts: readonly string[]): TypedDocumentNode<Data, Variables> {
  return gql<Data, Variables>(parts.join(''));
}

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
  agreementPdfUrl
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
    becauseZh
    becauseEn
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

export const ClaimCaseDocument = /*#__PURE__*/ document<ClaimCaseMutation, ClaimCaseMutationVariables>(
  [`
mutation ClaimCase($input: ClaimCaseInput!) {
  __typename
  claimCase(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...CaseDetail
    }
    ... on CaseTakenRefusal {
      __typename
      claimedAt
      claimedBy {
        __typename
        ...StaffName
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

export const ReleaseCaseDocument = /*#__PURE__*/ document<ReleaseCaseMutation, ReleaseCaseMutationVariables>(
  [`
mutation ReleaseCase($input: ReleaseCaseInput!) {
  __typename
  releaseCase(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...CaseDetail
    }
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
    ... on AccidentCase {
      __typename
      ...CaseDetail
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

export const DraftAgreementDocument = /*#__PURE__*/ document<DraftAgreementMutation, DraftAgreementMutationVariables>(
  [`
mutation DraftAgreement($input: DraftAgreementInput!) {
  __typename
  draftAgreement(input: $input) {
    __typename
    ... on AccidentCase {
      __typename
      ...CaseDetail
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
    ... on AccidentCase {
      __typename
      ...CaseDetail
    }
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
    ... on AccidentCase {
      __typename
      ...CaseDetail
    }
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
    ... on AccidentCase {
      __typename
      ...CaseDetail
    }
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
    ... on AccidentCase {
      __typename
      ...CaseDetail
    }
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
    ... on Claim {
      __typename
      ...ClaimRow
    }
    ...RefusalText
  }
}
`, ClaimRowText, RefusalTextText, StaffNameText],
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
    csrfToken
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
      revokedAt
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

import { ACTIONS, type Action, type Allowed } from '../access/actions.ts';
import type { ConditionName } from '../access/conditions.ts';
import { STEP_ACTORS, type CaseStepType } from '../case/state-machine.ts';

/** Who may use one way into the product, and under which conditions beside their role. */
export interface OperationRule {
  /** `EVERYBODY`: also somebody who is not signed in. */
  readonly who: readonly Allowed[] | 'EVERYBODY';
  /** The row of the table of actions or of steps behind it; null when it has its own. */
  readonly by: string | null;
  readonly conditions: readonly ConditionName[];
}

const open = (...conditions: ConditionName[]): OperationRule => ({ who: 'EVERYBODY', by: null, conditions });
const action = (name: Action, ...conditions: ConditionName[]): OperationRule => ({
  who: ACTIONS[name],
  by: name,
  conditions,
});
const only = (who: readonly Allowed[], ...conditions: ConditionName[]): OperationRule => ({
  who,
  by: null,
  conditions,
});
/** A step of a case: taken in a case that one sees, when its state accepts it. */
const step = (name: CaseStepType, ...conditions: ConditionName[]): OperationRule => ({
  who: STEP_ACTORS[name],
  by: name,
  conditions: ['seesCase', ...conditions, 'stepLegal'],
});
/** Everybody who sees a case; who that is, is `ROLE_SEES`, own cases and the joined case. */
const SEEING: readonly Allowed[] = [
  'PARTY',
  'ASSESSOR',
  'AUX',
  'OUTLET',
  'RURAL_ASSISTANT',
  'OFFICER',
  'REMOTE_OFFICER',
  'UNIT_HEAD',
  'DISPATCH_110',
  'DISPATCH_INS',
  'INSURER_CLAIMS',
  'CENTER',
  'SUPERVISOR',
];
const seeing: OperationRule = only(SEEING, 'seesCase');

/**
 * Every query, command, subscription and file, and who may use it. What is not in this table is refused to everybody
 * (`guard.ts`): add its row here with the operation.
 *
 * @source domain.md 1.1-1.3, 9.1-9.3
 */
export const OPERATIONS: Readonly<Record<string, OperationRule>> = {
  // Signing in and one's own door.
  'Query.viewer': open(),
  'Query.city': open('ownCity'),
  'Query.codes': open(),
  'Query.invitation': open('invitationAndPin'),
  'Mutation.signInStaff': open('passwordAndFactor'),
  'GET /sign-in/external': open(),
  'GET /sign-in/external/return': open('passwordAndFactor'),
  'Mutation.requestSmsCode': open(),
  'Mutation.signInDriver': open('codeOnPhone'),
  'Mutation.joinCase': open('invitationAndPin'),
  'Mutation.signOut': open('ownSession'),
  'Mutation.lockSession': open('ownSession'),
  'Mutation.unlockSession': open('ownSession', 'passwordAndFactor'),
  'Query.myAccess': action('access:own', 'ownSession'),
  'Mutation.beginSecondFactor': action('access:own', 'ownSession', 'passwordAndFactor'),
  'Mutation.confirmSecondFactor': action('access:own', 'ownSession'),
  'Mutation.renewRecoveryCodes': action('access:own', 'ownSession'),
  'Mutation.removeSecondFactor': action('access:own', 'ownSession'),
  'Mutation.changePassword': action('access:own', 'ownSession', 'passwordAndFactor'),
  'Mutation.revokeOwnSession': action('access:own', 'ownSession'),

  // Accounts and the record of access.
  'Query.staffAccounts': action('account:list', 'ownCity'),
  'Query.staffAccount': action('account:list', 'ownCity'),
  'Query.employers': action('account:list', 'ownCity'),
  'Mutation.createStaff': action('account:create', 'ownCity'),
  'Mutation.setRoles': action('account:setRoles', 'notOneself', 'officesSeparated', 'notLastAdministrator'),
  'Mutation.deactivateStaff': action('account:deactivate', 'notOneself', 'notLastAdministrator'),
  'Mutation.activateStaff': action('account:activate', 'notOneself'),
  'Mutation.resetPassword': action('account:resetPassword', 'notOneself'),
  'Mutation.unlockStaff': action('account:unlock', 'notOneself'),
  'Mutation.resetSecondFactor': action('account:resetSecondFactor', 'notOneself'),
  'Mutation.revokeStaffSession': action('session:revokeOthers', 'ownCity'),
  'Query.accessTable': action('access:readTable'),
  'Query.accessAlerts': action('alert:read', 'ownCity'),
  'Mutation.unmaskPersonalData': action('personalData:unmask', 'seesCase', 'fieldOfRole', 'insuredByOwn'),

  // Proof.
  'Query.auditTrail': action('audit:read', 'ownCity'),
  'Query.auditAnchors': action('proof:verify', 'ownCity'),
  'Query.verifyCase': action('proof:verify', 'ownCity'),
  'Query.verifyCases': action('proof:verify', 'ownCity'),
  'Query.caseProof': action('proof:verify', 'ownCity'),
  'Mutation.makeAnchor': action('proof:anchor', 'ownCity'),

  // Reading cases.
  'Query.accidentCase': seeing,
  'Query.myCases': only(['PARTY', 'DRIVER'], 'ownCase', 'joinedCase'),
  'Query.caseQueue': action('queue:read', 'seesCase'),
  'Query.queueCounts': action('queue:read', 'seesCase'),
  'Query.dispatchBoard': action('board:read', 'seesCase'),
  'Query.claimInbox': action('claim:inbox', 'ownClaim'),
  'Query.mergeCandidates': action('case:mergeCandidates', 'seesCase'),
  'Query.policeUnits': action('organisation:policeUnits', 'ownCity'),
  'Subscription.caseChanged': seeing,
  'Subscription.boardChanged': action('queue:read', 'seesCase'),
  'GET /evidence/:photoId/:view': seeing,
  'GET /documents/:name': seeing,
  'GET /documents/:name/supplement': seeing,
  'GET /recordings/:id': seeing,

  // From the report to the claim.
  'Mutation.reportAccident': action('case:report'),
  'Mutation.updateFacts': action('case:updateFacts', 'seesCase'),
  'Mutation.requestPhotoUpload': step('UPLOAD_PHOTO'),
  'Mutation.completePhotoUpload': step('UPLOAD_PHOTO'),
  'Mutation.confirmRoadCleared': step('CLEAR_ROAD', 'ownCase'),
  'Mutation.createInvitation': step('INVITE_PARTY', 'ownCase'),
  'Mutation.submitPartyDetails': step('SUBMIT_DETAILS', 'ownCase'),
  'Mutation.sealAccount': step('SEAL_ACCOUNT', 'ownCase'),
  'Mutation.requestOfficer': step('REQUEST_OFFICER', 'ownCase'),
  'Mutation.claimCase': step('CLAIM_CASE', 'mandateInForce'),
  'Mutation.releaseCase': step('RELEASE_CASE', 'claimedByMe'),
  'Mutation.requestMorePhotos': step('REQUEST_PHOTOS', 'claimedByMe', 'mandateInForce'),
  'Mutation.proposeLiability': step('PROPOSE_LIABILITY', 'claimedByMe', 'mandateInForce'),
  'Mutation.answerProposal': step('ANSWER_PROPOSAL', 'ownCase'),
  'Mutation.draftAgreement': step('DRAFT_AGREEMENT', 'claimedByMe', 'mandateInForce'),
  'Mutation.markAgreementRead': step('READ_AGREEMENT', 'ownCase'),
  'Mutation.signAgreement': step('SIGN_AGREEMENT', 'ownCase'),
  'Mutation.refuseAgreement': step('REFUSE_AGREEMENT', 'ownCase'),
  'Mutation.fileOwnClaim': action('claim:fileOwn', 'ownCase'),
  'Mutation.acknowledgeClaim': action('claim:acknowledge', 'ownClaim'),
  'Mutation.routeToOfficer': step('ROUTE_TO_OFFICER'),
  'Mutation.routeToCenter': step('ROUTE_TO_CENTER'),
  'Mutation.reportUnitPosition': action('unit:report', 'crewMember'),
  'Mutation.setUnitStatus': action('unit:report', 'crewMember'),

  // The officer's work.
  'Mutation.handOverCase': step('HAND_OVER_CASE', 'claimedByMe'),
  'Mutation.divertToScene': step('DIVERT_TO_SCENE', 'claimedByMe'),
  'Mutation.requestRecusal': step('REQUEST_RECUSAL', 'ownCase'),
  'Mutation.decideRecusal': step('DECIDE_RECUSAL'),
  'Mutation.requestRecordingUpload': step('ATTACH_RECORDING'),
  'Mutation.completeRecordingUpload': step('ATTACH_RECORDING'),
  'Mutation.draftDetermination': step('DRAFT_DETERMINATION', 'claimedByMe'),
  'Mutation.withdrawDetermination': step('WITHDRAW_DETERMINATION', 'claimedByMe'),
  'Mutation.markDeterminationRead': step('READ_DETERMINATION', 'ownCase'),
  'Mutation.signDeterminationReceipt': step('SIGN_RECEIPT', 'ownCase'),
  'Mutation.noteDeterminationRefusal': step('NOTE_REFUSAL', 'claimedByMe'),
  'Mutation.signDetermination': step('SIGN_DETERMINATION', 'claimedByMe'),
  'Mutation.serveDetermination': step('SERVE_DETERMINATION'),
  'Mutation.confirmServed': step('SERVE_DETERMINATION'),
  'Mutation.recordMediation': step('MEDIATE_ON_SPOT'),

  // The rest of a case's life.
  'Mutation.acceptLateReport': step('ACCEPT_REPORT'),
  'Mutation.refuseLateReport': step('REFUSE_REPORT'),
  'Mutation.reportLateInjury': step('REPORT_LATE_INJURY'),
  'Mutation.reopenCase': step('REOPEN_CASE'),
  'Mutation.mergeCases': step('MERGE_CASE'),
  'Mutation.splitCase': step('SPLIT_CASE'),
  'Mutation.transferCase': step('TRANSFER_CASE'),
  'Mutation.transferOut': step('TRANSFER_OUT'),
  'Mutation.placeHold': step('PLACE_HOLD'),
  'Mutation.liftHold': step('LIFT_HOLD'),
  'Mutation.requestCorrection': step('REQUEST_CORRECTION'),
  'Mutation.decideCorrection': step('APPROVE_CORRECTION', 'secondPerson'),

  // Mandates, approvals of single acts, and crews.
  'Query.mandates': action('mandate:read', 'ownCity'),
  'Query.mandate': action('mandate:read', 'ownCity'),
  'Query.mandateHolders': action('mandate:issue', 'ownCity'),
  'Mutation.issueMandate': action('mandate:issue', 'notOneself'),
  'Mutation.amendMandate': action('mandate:issue', 'notOneself'),
  'Mutation.renewMandate': action('mandate:issue', 'notOneself'),
  'Mutation.suspendMandate': action('mandate:issue', 'notOneself'),
  'Mutation.resumeMandate': action('mandate:issue', 'notOneself'),
  'Mutation.revokeMandate': action('mandate:revoke', 'notOneself'),
  'Mutation.decideMandate': action('mandate:approve', 'secondPerson'),
  'Query.mandateBias': action('mandate:report', 'ownCity'),
  'Query.mandateWorkload': action('mandate:report', 'ownCity'),
  'Query.actApprovals': action('approval:queue', 'seesCase'),
  'Mutation.requestApproval': step('REQUEST_APPROVAL', 'claimedByMe'),
  'Mutation.decideApproval': step('DECIDE_APPROVAL', 'secondPerson'),
  'Query.crews': action('crew:read', 'crewMember'),
  'Query.crewMates': action('crew:signOn', 'ownCity'),
  'Mutation.signOnCrew': action('crew:signOn', 'crewMember'),
  'Mutation.signOffCrew': action('crew:signOff', 'crewMember'),

  // Routes, rules and money.
  'Mutation.raiseRoute': step('RAISE_ROUTE'),
  'Mutation.lowerRoute': step('LOWER_ROUTE'),
  'Mutation.requestLowering': step('REQUEST_LOWERING'),
  'Mutation.decideLowering': step('REFUSE_LOWERING', 'secondPerson'),
  'Query.loweringRequests': action('lowering:read', 'seesCase'),
  'Query.policyRules': action('policy:read'),
  'Query.policyRule': action('policy:read'),
  'Query.policyPreview': action('policy:draft'),
  'Mutation.draftPolicy': action('policy:draft'),
  'Mutation.approvePolicy': action('policy:approve', 'secondPerson'),
  'Mutation.withdrawPolicy': action('policy:draft'),
  'Query.compensationTrial': action('money:trial', 'seesCase'),
  'Query.ruleKinds': action('rules:evaluate'),
  'Query.evaluateRules': action('rules:evaluate'),
  // The clocks of the law.
  'Query.overdueClocks': action('clock:overdue', 'seesCase'),
  'Query.clockRules': open(),
  'Query.workCalendar': open('ownCity'),
  'Mutation.recordMilestone': step('RECORD_MILESTONE', 'insuredByOwn'),
  'Mutation.suspendClock': action('clock:suspend', 'seesCase'),
  'Mutation.resumeClock': action('clock:resume', 'seesCase'),
  'Mutation.extendClock': action('clock:extend', 'seesCase'),
};

import type { CaseState, CaseStepType } from './state-machine.ts';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** States as people read them: what has been reached, not what the software stored. */
export const STATE_LABELS: Record<CaseState, Label> = {
  REPORTED: { zh: '已报案', en: 'Reported' },
  EVIDENCE_SEALED: { zh: '证据已固定', en: 'Evidence sealed' },
  ACCOUNTS_SEALED: { zh: '双方已陈述', en: 'Accounts sealed' },
  LIABILITY_PROPOSED: { zh: '已提出责任建议', en: 'Liability proposed' },
  AGREEMENT_DRAFTED: { zh: '协议书待签', en: 'Agreement drafted' },
  AGREEMENT_SIGNED: { zh: '协议书已签', en: 'Agreement signed' },
  DOCUMENT_ISSUED: { zh: '文书已出具', en: 'Document issued' },
  CLAIMS_FILED: { zh: '已送保险理赔', en: 'Claims filed' },
  CLOSED: { zh: '已办结', en: 'Closed' },
  WITH_OFFICER: { zh: '民警处理中', en: 'With an officer' },
  WITH_CENTER: { zh: '事故处理中心办理中', en: 'With the accident centre' },
};

/** Steps as verbs, so that they fit a button and the sentence “cannot …”. */
export const STEP_LABELS: Record<CaseStepType, Label> = {
  UPLOAD_PHOTO: { zh: '上传照片', en: 'upload a photo' },
  SEAL_EVIDENCE: { zh: '固定证据', en: 'seal the evidence' },
  CLEAR_ROAD: { zh: '确认已撤离现场', en: 'confirm that the road is cleared' },
  INVITE_PARTY: { zh: '邀请对方加入', en: 'invite the other party' },
  JOIN_PARTY: { zh: '加入案件', en: 'join the case' },
  SUBMIT_DETAILS: { zh: '填写当事人信息', en: 'submit party details' },
  SEAL_ACCOUNT: { zh: '提交事故陈述', en: 'submit an account' },
  COMPLETE_ACCOUNTS: { zh: '公开双方陈述', en: 'reveal the accounts' },
  CLAIM_CASE: { zh: '认领案件', en: 'claim the case' },
  RELEASE_CASE: { zh: '退回案件', en: 'release the case' },
  PROPOSE_LIABILITY: { zh: '提出责任建议', en: 'propose liability' },
  ANSWER_PROPOSAL: { zh: '答复责任建议', en: 'answer the proposal' },
  DRAFT_AGREEMENT: { zh: '起草协议书', en: 'draft the agreement' },
  READ_AGREEMENT: { zh: '阅读协议书', en: 'read the agreement' },
  SIGN_AGREEMENT: { zh: '签署协议书', en: 'sign the agreement' },
  REFUSE_AGREEMENT: { zh: '拒签协议书', en: 'refuse the agreement' },
  COMPLETE_SIGNATURES: { zh: '完成签署', en: 'complete the signatures' },
  ISSUE_DOCUMENT: { zh: '出具文书', en: 'issue the document' },
  FILE_CLAIMS: { zh: '送达保险公司', en: 'file the claims' },
  CLOSE: { zh: '办结案件', en: 'close the case' },
  REQUEST_OFFICER: { zh: '请求民警到场', en: 'ask for an officer' },
  REQUEST_PHOTOS: { zh: '要求补拍照片', en: 'ask for more photos' },
  ROUTE_TO_OFFICER: { zh: '转交民警', en: 'hand over to an officer' },
  ROUTE_TO_CENTER: { zh: '转入事故处理中心', en: 'hand over to the accident centre' },
};

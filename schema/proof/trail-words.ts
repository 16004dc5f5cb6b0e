/** What an audit record says, in words; an unknown type is shown by its code. */
const WORDS: Record<string, readonly [zh: string, en: string]> = {
  SIGNED_IN: ['登录', 'Signed in'],
  SIGNED_OUT: ['退出', 'Signed out'],
  SIGN_IN_FAILED: ['登录失败', 'Sign-in failed'],
  SESSION_REVOKED: ['会话被注销', 'Session revoked'],
  SESSION_UNLOCKED: ['解除锁屏', 'Session unlocked'],
  PASSWORD_CHANGED: ['修改口令', 'Password changed'],
  SECOND_FACTOR_ENROLLED: ['启用第二因素', 'Second factor enrolled'],
  SECOND_FACTOR_REMOVED: ['移除第二因素', 'Second factor removed'],
  RECOVERY_CODES_RENEWED: ['更换恢复码', 'Recovery codes renewed'],
  EXTERNAL_IDENTITY_LINKED: ['绑定外部身份', 'Outside identity linked'],
  STAFF_ADDED: ['新增账号', 'Account added'],
  EVIDENCE_VIEWED: ['查看证据', 'Evidence viewed'],
  DOCUMENT_VIEWED: ['打开文书', 'Document opened'],
  PERSONAL_DATA_UNMASKED: ['查看未遮盖的个人信息', 'Personal data seen in full'],
  CLAIM_ACKNOWLEDGED: ['接收理赔', 'Claim acknowledged'],
  AUDIT_TRAIL_READ: ['查阅审计记录', 'Audit trail read'],
  AUDIT_ANCHORS_READ: ['查阅锚点', 'Anchors read'],
  AUDIT_EXPORTED: ['导出审计记录', 'Audit exported'],
  ANCHOR_MADE: ['作锚', 'Anchor made'],
  CASE_VERIFIED: ['核对案件', 'Case verified'],
  CASES_VERIFIED: ['核对一批案件', 'Cases verified'],
  CASE_PROOF_READ: ['取得案件证明', 'Proof of a case taken'],
};

export function auditText(type: string): { readonly zh: string; readonly en: string } {
  const [zh, en] = WORDS[type] ?? [type, type];
  return { zh, en };
}

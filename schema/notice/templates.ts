/** Texts of messages. They carry a case number and a short link at most, never personal data (domain.md 9.3). */
export const TEMPLATES = {
  SIGN_IN_CODE: ['code'],
  AGREEMENT_READY: ['caseNo', 'url'],
  PROPOSAL_READY: ['caseNo', 'url'],
  PHOTOS_REQUESTED: ['caseNo', 'url'],
  CLAIM_FILED: ['caseNo', 'url'],
  OFFICER_COMING: ['caseNo', 'url'],
  DETERMINATION_READY: ['caseNo', 'url'],
  DETERMINATION_ISSUED: ['caseNo', 'url'],
  DIVERTED_TO_SCENE: ['caseNo', 'url'],
  REPORT_ACCEPTED: ['caseNo', 'url'],
  REPORT_REFUSED: ['caseNo', 'url'],
  CASE_MERGED: ['caseNo', 'url'],
  CASE_SPLIT: ['caseNo', 'url'],
  CASE_REOPENED: ['caseNo', 'url'],
  CORRECTION_DECIDED: ['caseNo', 'url'],
  CASE_TRANSFERRED: ['caseNo', 'url'],
  RIGHT_ENDING: ['caseNo', 'url'],
} as const satisfies Record<string, readonly string[]>;

export type TemplateName = keyof typeof TEMPLATES;

const TEXTS: Record<TemplateName, (values: Readonly<Record<string, string>>) => string> = {
  SIGN_IN_CODE: (v) => `【事故快处】验证码 ${v.code}，5 分钟内有效。不要告诉别人。`,
  AGREEMENT_READY: (v) => `【事故快处】事故 ${v.caseNo} 的协议书已拟好，请打开看一遍再签：${v.url}`,
  PROPOSAL_READY: (v) => `【事故快处】事故 ${v.caseNo} 有了责任建议，请打开查看：${v.url}`,
  PHOTOS_REQUESTED: (v) => `【事故快处】事故 ${v.caseNo} 还需要补几张照片：${v.url}`,
  CLAIM_FILED: (v) => `【事故快处】事故 ${v.caseNo} 的文书已生效，已送到保险公司：${v.url}`,
  OFFICER_COMING: (v) => `【事故快处】事故 ${v.caseNo} 已转民警处理，请在安全处等候：${v.url}`,
  DETERMINATION_READY: (v) => `【事故快处】事故 ${v.caseNo} 的文书已由民警拟好，请打开看一遍：${v.url}`,
  DETERMINATION_ISSUED: (v) => `【事故快处】事故 ${v.caseNo} 的文书已出具，请打开并确认收到：${v.url}`,
  DIVERTED_TO_SCENE: (v) => `【事故快处】事故 ${v.caseNo} 改由民警到场处理，请在安全处等候：${v.url}`,
  REPORT_ACCEPTED: (v) => `【事故快处】事后报警 ${v.caseNo} 已受理，请打开继续办理：${v.url}`,
  REPORT_REFUSED: (v) => `【事故快处】事后报警 ${v.caseNo} 不予受理，书面理由请打开查看：${v.url}`,
  CASE_MERGED: (v) => `【事故快处】同一起事故的两次报案已合并为 ${v.caseNo}，请打开继续办理：${v.url}`,
  CASE_SPLIT: (v) => `【事故快处】事故已分案办理，新的编号 ${v.caseNo}：${v.url}`,
  CASE_REOPENED: (v) => `【事故快处】事故 ${v.caseNo} 重新办理，原来的文书暂停履行：${v.url}`,
  CORRECTION_DECIDED: (v) => `【事故快处】事故 ${v.caseNo} 的更正申请有了结果：${v.url}`,
  CASE_TRANSFERRED: (v) => `【事故快处】事故 ${v.caseNo} 已移送其他单位管辖，请打开查看：${v.url}`,
  RIGHT_ENDING: (v) => `【事故快处】事故 ${v.caseNo} 有一项申请期限快到了，请打开查看：${v.url}`,
};

/** The text of a message. @throws Error when a value the template needs is missing (a programming error) */
export function renderTemplate(template: TemplateName, values: Readonly<Record<string, string>>): string {
  for (const name of TEMPLATES[template]) {
    if (values[name] === undefined) throw new Error(`Template ${template} needs ${name}`);
  }
  return TEXTS[template](values);
}

/** What is checked, each counted for itself. */
export const CHECK_KINDS = [
  'CASE_EVENT',
  'DECISION',
  'ACCOUNT',
  'AGREEMENT',
  'SIGNATURE',
  'DETERMINATION',
  'RECEIPT',
  'RECORDING',
  'DOCUMENT',
  'PHOTO',
  'OBJECT',
  'AUDIT_EVENT',
  'ANCHOR',
  'POLICY_VERSION',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

export const CHECK_LABELS: Record<CheckKind, { readonly zh: string; readonly en: string }> = {
  CASE_EVENT: { zh: '案件事件', en: 'case events' },
  DECISION: { zh: '快处适用决定', en: 'eligibility decisions' },
  ACCOUNT: { zh: '当事人陈述', en: 'accounts' },
  AGREEMENT: { zh: '协议书内容', en: 'agreement contents' },
  SIGNATURE: { zh: '签名笔迹', en: 'signatures' },
  DETERMINATION: { zh: '认定书内容', en: 'determination contents' },
  RECEIPT: { zh: '认定书签名笔迹', en: 'signatures on determinations' },
  RECORDING: { zh: '签名录音录像记录', en: 'recordings of signing' },
  DOCUMENT: { zh: '已出具文书', en: 'issued documents' },
  PHOTO: { zh: '封存照片记录', en: 'sealed photo records' },
  OBJECT: { zh: '存储中的原件', en: 'stored originals' },
  AUDIT_EVENT: { zh: '审计记录', en: 'audit records' },
  ANCHOR: { zh: '锚点', en: 'anchors' },
  POLICY_VERSION: { zh: '规则版本', en: 'policy versions' },
};

/** One place where what is stored is not what was written. */
export interface Finding {
  readonly kind: CheckKind;
  readonly caseId: string | null;
  readonly caseNo: string | null;
  /** The link of the chain, when it is one. */
  readonly seq: number | null;
  /** The record: a photo, a decision, an audit chain; null for a link of the case itself. */
  readonly subject: string | null;
  readonly messageZh: string;
  readonly messageEn: string;
}

/** What is wrong with a place; the texts name it. */
export const PROBLEMS = {
  ALTERED: ['内容与写入时不同', 'is not what was written'],
  MISSING: ['缺失', 'is missing'],
  HEAD: ['链尾与案件记录的不一致（末尾被删或被改）', 'does not end where its head says (cut off or altered)'],
  ORPHAN: ['所属的案件不存在', 'belongs to a case that does not exist'],
  UNVOUCHED: ['没有任何事件为它作证', 'is vouched for by no event'],
  DISAGREES: ['与事件中记下的摘要不符', 'does not have the hash that its event recorded'],
  REDECIDED: ['按当时的规则重新推算，结果不同', 'comes out differently under the rules it names'],
  NO_VERSION: ['找不到它所依据的规则版本', 'names a version of the rules that is not there'],
  NOT_STORED: ['存储中没有这个原件', 'is not in the object store'],
  FEWER_CASES: ['案件总数比作锚时少', 'knew more cases than there are now'],
} as const;
export type Problem = keyof typeof PROBLEMS;

export type Place = Pick<Finding, 'kind'> & Partial<Pick<Finding, 'caseId' | 'caseNo' | 'seq' | 'subject'>>;

/** Puts a problem at a place into words. */
export function finding(place: Place, problem: Problem): Finding {
  const { kind, caseId = null, caseNo = null, seq = null, subject = null } = place;
  const label = CHECK_LABELS[kind];
  const [zh, en] = PROBLEMS[problem];
  const whereZh = [caseNo ?? caseId, label.zh, seq === null ? null : `第 ${seq} 条`, subject].filter(Boolean).join(' ');
  const whereEn = [caseNo ?? caseId, label.en, seq === null ? null : `no. ${seq}`, subject].filter(Boolean).join(' ');
  return { kind, caseId, caseNo, seq, subject, messageZh: `${whereZh}：${zh}`, messageEn: `${whereEn} ${en}` };
}

/** Findings kept; what is beyond is counted. */
const MOST_FINDINGS = 100;

/** What has been checked so far and what did not hold, in the order of finding. */
export class Report {
  readonly checked: Record<CheckKind, number> = Object.fromEntries(CHECK_KINDS.map((kind) => [kind, 0])) as never;
  readonly findings: Finding[] = [];
  cases = 0;
  broken = 0;

  count(kind: CheckKind, by = 1): void {
    this.checked[kind] += by;
  }

  add(found: Finding): void {
    this.broken++;
    if (this.findings.length < MOST_FINDINGS) this.findings.push(found);
  }

  get ok(): boolean {
    return this.broken === 0;
  }
}

import type { LiabilityGrade } from '../liability/words.ts';

export const DETERMINATION_KINDS = ['SIMPLE_DETERMINATION', 'CERTIFICATE'] as const;
export type DeterminationKind = (typeof DETERMINATION_KINDS)[number];

export const KIND_TITLES: Record<DeterminationKind, { readonly zh: string; readonly en: string }> = {
  SIMPLE_DETERMINATION: {
    zh: '道路交通事故认定书（简易程序）',
    en: 'Road traffic accident determination (simple procedure)',
  },
  CERTIFICATE: { zh: '道路交通事故证明', en: 'Road traffic accident certificate' },
};

/** The tick on the form: what lets the simple procedure apply. @source Order 146 art 23; domain.md 7.2 */
export const SCOPES = ['PROPERTY_ONLY', 'SLIGHT_INJURY_CONSENT'] as const;
export type Scope = (typeof SCOPES)[number];
export const SCOPE_LABELS: Record<Scope, string> = {
  PROPERTY_ONLY: '财产损失事故',
  SLIGHT_INJURY_CONSENT: '受伤当事人伤势轻微，各方一致同意适用简易程序',
};

/** Header note fields of the form, in the order of their codes 1, 2, 3 … @source domain.md 7.2 */
export const HANDLING_MODES = ['SELF_NEGOTIATION', 'WECHAT', 'APP_12123', 'AFTER_EVENT'] as const;
export type HandlingMode = (typeof HANDLING_MODES)[number];
export const HANDLING_LABELS: Record<HandlingMode, string> = {
  SELF_NEGOTIATION: '1 自行协商',
  WECHAT: '2 微信',
  APP_12123: '3 交管12123',
  AFTER_EVENT: '4 事后处理',
};
export const CLOSINGS = ['MEDIATED', 'NO_CONSENT', 'OBJECTION', 'REFUSED_TO_SIGN'] as const;
export type Closing = (typeof CLOSINGS)[number];
export const CLOSING_LABELS: Record<Closing, string> = {
  MEDIATED: '1 调解',
  NO_CONSENT: '2 不同意调解',
  OBJECTION: '3 有异议',
  REFUSED_TO_SIGN: '4 拒绝签名',
};
export const MEDIATION_KINDS = ['SELF', 'PEOPLE', 'POLICE', 'COURT'] as const;
export type MediationKind = (typeof MEDIATION_KINDS)[number];
export const MEDIATION_LABELS: Record<MediationKind, string> = {
  SELF: '1 自行和解',
  PEOPLE: '2 人民调解',
  POLICE: '3 公安调解',
  COURT: '4 法院调解',
};

export const CHANNELS = ['IN_PERSON', 'ELECTRONIC', 'POST', 'PUBLIC_NOTICE', 'LEFT'] as const;
export type Channel = (typeof CHANNELS)[number];
export const CHANNEL_LABELS: Record<Channel, { readonly zh: string; readonly en: string }> = {
  IN_PERSON: { zh: '当场交付', en: 'in person' },
  ELECTRONIC: { zh: '电子送达', en: 'electronic' },
  POST: { zh: '邮寄', en: 'by post' },
  PUBLIC_NOTICE: { zh: '公告', en: 'by public notice' },
  LEFT: { zh: '留置', en: 'left at the place' },
};

export const MEDIATION_RESULTS = ['AGREED', 'NO_CONSENT', 'FAILED'] as const;
export type MediationResult = (typeof MEDIATION_RESULTS)[number];
export const RESULT_LABELS: Record<MediationResult, { readonly zh: string; readonly en: string }> = {
  AGREED: { zh: '达成协议', en: 'agreed' },
  NO_CONSENT: { zh: '不同意调解', en: 'no consent to mediate' },
  FAILED: { zh: '未达成协议', en: 'not agreed' },
};

/** What is printed for a particular that nobody could state: it never blocks the document. */
export const NOT_KNOWN = '不详';

export interface DeterminationParty {
  readonly partyId: string;
  readonly ordinal: number;
  /** 甲方 … */
  readonly label: string;
  readonly name: string;
  readonly licenceNo: string;
  readonly phone: string;
  readonly trafficMode: string;
  readonly vehicleType: string;
  readonly plate: string;
  readonly insurer: string;
  readonly ctpliPolicyNo: string;
  /** What it did, as found; empty on a certificate. */
  readonly conduct: string;
  /** The provision it violated; empty where it violated none. */
  readonly provision: string;
  /** null on a certificate. */
  readonly grade: LiabilityGrade | null;
  readonly gradeZh: string | null;
}

/** Every field of the paper, exactly as hashed. @source domain.md 7.2, Order 146 arts 24, 67 */
export interface DeterminationContent {
  readonly kind: DeterminationKind;
  readonly documentNo: string;
  readonly caseNo: string;
  readonly authority: string;
  readonly occurredAt: string;
  readonly weather: string;
  readonly place: string;
  readonly scope: Scope;
  readonly factsText: string;
  /** Certificate: what could not be established, and why. */
  readonly unestablished: string | null;
  readonly patternId: string | null;
  readonly patternZh: string | null;
  readonly articleZh: string | null;
  readonly overrideReason: string | null;
  readonly ruleSetVersion: string;
  readonly parties: readonly DeterminationParty[];
  readonly handlingMode: HandlingMode | null;
  readonly closing: Closing | null;
  readonly mediationKind: MediationKind | null;
  /** Number of the body-worn recorder running at the signing; null: each signature brings its own recording. */
  readonly recorderNo: string | null;
  readonly draftedBy: { readonly name: string; readonly badgeNo: string | null };
}

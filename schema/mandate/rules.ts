import { inDailyWindow } from '../clock/daily-window.ts';
import type { FailedCondition } from './errors.ts';

/** Acts that can be delegated. @source domain-decisions.md 6 */
export const MANDATE_ACTS = [
  'RECEIVE_ORDER',
  'SECURE_SCENE',
  'CAPTURE_EVIDENCE',
  'GUIDE_AGREEMENT',
  'PROPOSE_LIABILITY',
  'DRAFT_AGREEMENT',
  'SUBMIT_TO_OFFICER',
  'ASSESS_DAMAGE',
  'SETTLE_CLAIM',
  'ASSIST_ENTRY',
  'SERVE_DOCUMENT',
] as const;
export type MandateAct = (typeof MANDATE_ACTS)[number];

/** What no document can delegate: it belongs to the officers. @source Order 146 arts 4, 24, 64; domain-decisions.md 6 */
export const NEVER_GRANTABLE = ['SIGN_DETERMINATION', 'ORDER_PENALTY', 'COERCE', 'LOWER_ROUTE'] as const;
export type ReservedAct = (typeof NEVER_GRANTABLE)[number];

export interface EvaluatedMandate {
  readonly cityCode: string;
  readonly staffId: string;
  readonly acts: readonly string[];
  /** Liability pattern ids. */
  readonly accidentForms: readonly string[];
  readonly ceilingFen: number;
  /** China time, `07:00`; start inclusive, end exclusive, may cross midnight; 00:00–24:00 is the whole day. */
  readonly dailyFrom: string;
  readonly dailyUntil: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly suspendedAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface MandateSituation {
  /** The server's time when it runs the command, also for work captured offline. */
  readonly now: Date;
  readonly cityCode: string;
  readonly staffId: string;
  /** Whether the place lies in the mandate's area; null when the place is not known well enough. */
  readonly insideArea: boolean | null;
  /** Liability pattern; null before one is known. */
  readonly accidentForm: string | null;
  /** Highest vehicle's estimate in fen; null before anybody has estimated. */
  readonly estimateFen: number | null;
}

const CONDITIONS = {
  NEVER_GRANTABLE: ['这一步只能由民警做', 'Only an officer may do this'],
  PERSON: ['授权不是给你的', 'The mandate is somebody else’s'],
  CITY: ['授权不在这个城市', 'The mandate is for another city'],
  REVOKED: ['授权已被撤销', 'The mandate is revoked'],
  SUSPENDED: ['授权已暂停', 'The mandate is suspended'],
  NOT_YET_VALID: ['授权还没有生效', 'The mandate is not yet valid'],
  EXPIRED: ['授权已过期', 'The mandate has expired'],
  ACT: ['授权不包括这一步', 'The mandate does not cover this act'],
  FORM: ['授权不包括这种事故形态', 'The mandate does not cover this form of accident'],
  CEILING: ['损失超过授权金额', 'The loss is above the mandate’s ceiling'],
  AREA: ['不在授权区域内', 'Outside the mandate’s area'],
  AREA_UNKNOWN: [
    '位置不明，无法判断是否在授权区域内',
    'The place is not known well enough to tell whether it is in the mandate’s area',
  ],
  HOURS: ['不在授权时段内', 'Outside the mandate’s hours'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;
export type MandateCondition = keyof typeof CONDITIONS;

/**
 * Whether a mandate reaches an act in a situation. Every condition is looked at, so that the person learns all that fails.
 *
 * Securing a scene with injured people needs no mandate and is not asked here (anybody may help).
 *
 * @source domain.md 1.1; design decision 8; domain-decisions.md 6 (inclusive start, exclusive end; unknown place fails the area)
 */
export function evaluateMandate(
  mandate: EvaluatedMandate,
  act: MandateAct | ReservedAct,
  situation: MandateSituation,
): { readonly allowed: boolean; readonly failed: readonly FailedCondition[] } {
  const { now, insideArea, accidentForm, estimateFen } = situation;
  const fails: Record<MandateCondition, boolean> = {
    NEVER_GRANTABLE: (NEVER_GRANTABLE as readonly string[]).includes(act),
    PERSON: mandate.staffId !== situation.staffId,
    CITY: mandate.cityCode !== situation.cityCode,
    REVOKED: mandate.revokedAt !== null && mandate.revokedAt <= now,
    SUSPENDED: mandate.suspendedAt !== null && mandate.suspendedAt <= now,
    NOT_YET_VALID: now < mandate.validFrom,
    EXPIRED: now >= mandate.validUntil,
    ACT: !mandate.acts.includes(act),
    FORM: accidentForm !== null && !mandate.accidentForms.includes(accidentForm),
    CEILING: estimateFen !== null && estimateFen > mandate.ceilingFen,
    AREA: insideArea === false,
    AREA_UNKNOWN: insideArea === null,
    HOURS: !inDailyWindow(now, mandate.dailyFrom, mandate.dailyUntil),
  };
  const failed = (Object.keys(CONDITIONS) as MandateCondition[])
    .filter((condition) => fails[condition])
    .map((condition) => ({ condition, messageZh: CONDITIONS[condition][0], messageEn: CONDITIONS[condition][1] }));
  return { allowed: failed.length === 0, failed };
}

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

/** Ids of the liability patterns (L-01 … L-32, Q-01 … Q-06), by which a mandate names accident forms. @source domain.md 4.2 */
export const ACCIDENT_FORMS: readonly string[] = [
  ...Array.from({ length: 32 }, (_, index) => `L-${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 6 }, (_, index) => `Q-0${index + 1}`),
];

/** What no document can delegate: it belongs to the officers. @source Order 146 arts 4, 24, 64; domain-decisions.md 6 */
export const NEVER_GRANTABLE = ['SIGN_DETERMINATION', 'ORDER_PENALTY', 'COERCE', 'LOWER_ROUTE'] as const;
export type ReservedAct = (typeof NEVER_GRANTABLE)[number];

/**
 * Conditions whose failing an officer may lift for one act: how far the mandate reaches, never whether there is one.
 *
 * @source peers.md (d): an over-limit act becomes an approval task, not a dead end
 */
export const LIFTABLE = [
  'FORM',
  'CEILING',
  'AREA',
  'HOURS',
  'WORKING_DAY',
] as const satisfies readonly MandateCondition[];

/** Acts for which an officer's approval can be asked. */
export const APPROVABLE_ACTS = ['PROPOSE_LIABILITY', 'DRAFT_AGREEMENT'] as const satisfies readonly MandateAct[];
export type ApprovableAct = (typeof APPROVABLE_ACTS)[number];

/** Whether an officer's approval could permit what the mandate does not: everything that fails is liftable. */
export const isLiftable = (act: string, failed: readonly { readonly condition: string }[]): act is ApprovableAct =>
  (APPROVABLE_ACTS as readonly string[]).includes(act) &&
  failed.length > 0 &&
  failed.every(({ condition }) => (LIFTABLE as readonly string[]).includes(condition));

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
  /** Whether it holds on working days only: holidays do not count, make-up Saturdays and Sundays do. */
  readonly workingDaysOnly: boolean;
  readonly validFrom: Date;
  readonly validUntil: Date;
  /** When the training behind it lapses, exclusive; null when no limit is recorded. */
  readonly trainingValidUntil: Date | null;
  /** Whether a second person still has to approve it. */
  readonly pendingApproval: boolean;
  readonly suspendedAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface MandateSituation {
  /** The server's time when it runs the command, also for work captured offline. */
  readonly now: Date;
  readonly cityCode: string;
  readonly staffId: string;
  /** Whether the place lies in the mandate's area, its boundary included; null when the place is not known well enough. */
  readonly insideArea: boolean | null;
  /** Whether a position is there but nobody knows in which coordinate system; then `insideArea` is null. */
  readonly unknownCrs?: boolean;
  /** Whether the day in China is a working day of the city's calendar; null only where no mandate asks for it. */
  readonly workingDay: boolean | null;
  /** Liability pattern; null before one is known. */
  readonly accidentForm: string | null;
  /** Highest vehicle's estimate in fen; null before anybody has estimated. */
  readonly estimateFen: number | null;
}

type Words = readonly [zh: string, en: string, source: string];
const CHOICES = 'domain-decisions.md 6';
const CONDITIONS = {
  NEVER_GRANTABLE: [
    '这一步只能由民警做',
    'Only an officer may do this',
    '《道路交通事故处理程序规定》第四条、第二十四条、第六十四条',
  ],
  PERSON: ['授权不是给你的', 'The mandate is somebody else’s', 'domain.md S-06'],
  CITY: ['授权不在这个城市', 'The mandate is for another city', 'domain.md S-06'],
  PENDING_APPROVAL: ['授权还在等第二人批准', 'The mandate waits for a second person’s approval', 'peers.md (d)'],
  REVOKED: ['授权已被撤销', 'The mandate is revoked', 'domain.md S-06'],
  SUSPENDED: ['授权已暂停', 'The mandate is suspended', 'domain.md S-06'],
  TRAINING_LAPSED: ['培训考核已到期，授权自动暂停', 'The training has lapsed, which suspends the mandate', CHOICES],
  NOT_YET_VALID: ['授权还没有生效', 'The mandate is not yet valid', CHOICES],
  EXPIRED: ['授权已过期', 'The mandate has expired', CHOICES],
  ACT: ['授权不包括这一步', 'The mandate does not cover this act', 'domain.md 1.1'],
  FORM: ['授权不包括这种事故形态', 'The mandate does not cover this form of accident', 'domain.md S-06'],
  CEILING: ['损失超过授权金额', 'The loss is above the mandate’s ceiling', CHOICES],
  AREA: ['不在授权区域内', 'Outside the mandate’s area', 'domain.md S-06'],
  AREA_UNKNOWN: [
    '位置不明，无法判断是否在授权区域内',
    'The place is not known well enough to tell whether it is in the mandate’s area',
    CHOICES,
  ],
  HOURS: ['不在授权时段内', 'Outside the mandate’s hours', 'domain.md S-06'],
  WORKING_DAY: ['授权只限工作日，今天不是工作日', 'The mandate holds on working days only, and today is none', CHOICES],
} as const satisfies Record<string, Words>;
export type MandateCondition = keyof typeof CONDITIONS;

/** Where a condition comes from, for the workbench. */
export const conditionSource = (condition: MandateCondition): string => CONDITIONS[condition][2];

/** What a condition's failing is called; one of a later version is its code. */
export function conditionWords(condition: string): { readonly zh: string; readonly en: string } {
  if (!Object.hasOwn(CONDITIONS, condition)) return { zh: condition, en: condition };
  const [zh, en] = CONDITIONS[condition as MandateCondition];
  return { zh, en };
}

const UNKNOWN_CRS = [
  '位置的坐标系不明，无法判断是否在授权区域内',
  'The position’s coordinate system is unknown, so nobody can tell whether it is in the mandate’s area',
] as const;

/**
 * Whether a mandate reaches an act in a situation. Every condition is looked at, so that the person learns all that fails.
 *
 * Securing a scene with injured people needs no mandate and is not asked here (anybody may help).
 *
 * @source domain.md 1.1; design decision 8; domain-decisions.md 6 (inclusive start, exclusive end; lapsed training suspends;
 *   day limits follow the calendar; unknown place fails the area)
 */
export function evaluateMandate(
  mandate: EvaluatedMandate,
  act: MandateAct | ReservedAct,
  situation: MandateSituation,
): { readonly allowed: boolean; readonly failed: readonly (FailedCondition & { condition: MandateCondition })[] } {
  const { now, insideArea, accidentForm, estimateFen } = situation;
  const fails: Record<MandateCondition, boolean> = {
    NEVER_GRANTABLE: (NEVER_GRANTABLE as readonly string[]).includes(act),
    PERSON: mandate.staffId !== situation.staffId,
    CITY: mandate.cityCode !== situation.cityCode,
    PENDING_APPROVAL: mandate.pendingApproval,
    REVOKED: mandate.revokedAt !== null && mandate.revokedAt <= now,
    SUSPENDED: mandate.suspendedAt !== null && mandate.suspendedAt <= now,
    TRAINING_LAPSED: mandate.trainingValidUntil !== null && now >= mandate.trainingValidUntil,
    NOT_YET_VALID: now < mandate.validFrom,
    EXPIRED: now >= mandate.validUntil,
    ACT: !mandate.acts.includes(act),
    FORM: accidentForm !== null && !mandate.accidentForms.includes(accidentForm),
    CEILING: estimateFen !== null && estimateFen > mandate.ceilingFen,
    AREA: insideArea === false,
    AREA_UNKNOWN: insideArea === null,
    HOURS: !inDailyWindow(now, mandate.dailyFrom, mandate.dailyUntil),
    WORKING_DAY: mandate.workingDaysOnly && situation.workingDay !== true,
  };
  const failed = (Object.keys(CONDITIONS) as MandateCondition[])
    .filter((condition) => fails[condition])
    .map((condition) => {
      const [messageZh, messageEn] =
        condition === 'AREA_UNKNOWN' && situation.unknownCrs === true ? UNKNOWN_CRS : CONDITIONS[condition];
      return { condition, messageZh, messageEn };
    });
  return { allowed: failed.length === 0, failed };
}

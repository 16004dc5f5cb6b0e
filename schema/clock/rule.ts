import type { Limit } from './deadline.ts';
import type { MilestoneCode } from './milestones.ts';

/** Who has to act before the time is over. */
export const RESPONSIBLE = [
  'OFFICER',
  'POLICE_UNIT',
  'UPPER_POLICE',
  'APPRAISER',
  'PARTY',
  'PARTIES',
  'INSURED',
  'INSURER',
] as const;
export type Responsible = (typeof RESPONSIBLE)[number];

/** DUTY: somebody is late when it passes. RIGHT: it lapses, which is no fault. */
export type ClockKind = 'DUTY' | 'RIGHT';

/** Which cases a trigger concerns. */
export type Condition =
  | 'LATE_REPORT'
  | 'SIMPLE'
  | 'GENERAL'
  | 'AT_POLICE_SIMPLE'
  | 'AT_POLICE_GENERAL'
  | 'SUSPENDED'
  | 'RESUMED';

/** What starts or ends a clock. */
export type Trigger = {
  readonly when?: Condition;
  /** Starts it anew when it runs already (a more exact date); otherwise a second start changes nothing. */
  readonly restart?: true;
} & (
  | { readonly event: string }
  /** The case came into this state. */
  | { readonly entered: string }
  | { readonly milestone: MilestoneCode }
  /** Another clock ran out; `last`: and none of it runs for anybody else. The day it ran out is the start. */
  | { readonly lapsed: string; readonly last?: true }
);

/** One clock of the law: what starts it, how long it is, what ends it, and what comes then. */
export interface ClockRule {
  /** `DL-15`, or a part such as `DL-23a`. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly articleZh: string;
  readonly articleEn: string;
  readonly who: Responsible;
  readonly kind: ClockKind;
  readonly limit: Limit;
  /** A last day on a holiday moves to the next working day. Agreed maxima do not. */
  readonly rolls: boolean;
  /** The whole length after an approved extension, in the limit's unit; absent: the law knows none. */
  readonly extendedTo?: number;
  /** May stand still with the approval of the head of the unit. */
  readonly suspendible?: true;
  /** Starts anew when another authority receives the case. */
  readonly restartsOnTransfer?: true;
  /** Runs for each party by itself. */
  readonly perParty?: true;
  /** Counts from the accident, not from the event that starts it. */
  readonly fromAccident?: true;
  readonly starts: readonly Trigger[];
  /** The duty is done or the right is used. */
  readonly stops: readonly Trigger[];
  /** It is of no use any more: another clock takes its place. */
  readonly cancels?: readonly Trigger[];
  readonly nextZh: string;
  readonly nextEn: string;
}

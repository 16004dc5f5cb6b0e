import type { LiabilityGrade } from '../liability/words.ts';

export const HEADS = ['PROPERTY', 'MEDICAL', 'DEATH_DISABILITY'] as const;
/** The three limits of compulsory cover, and the three heads of loss. */
export type Head = (typeof HEADS)[number];

export type TrialKind = 'MOTOR' | 'NONMOTOR' | 'PEDESTRIAN' | 'OUTSIDE';

/** One side of the accident, as far as money goes. */
export interface TrialParty {
  readonly id: string;
  /** OUTSIDE: the owner of a damaged facility or another thing, never at fault. */
  readonly kind: TrialKind;
  readonly grade: LiabilityGrade;
  /** A motor vehicle's compulsory cover was valid on the accident's day. */
  readonly compulsory: boolean;
  /** Sum of its voluntary third-party cover; 0 = none. */
  readonly voluntarySumFen: number;
  /** Why its compulsory insurer refuses property and recovers what it pays for injuries. */
  readonly bars: readonly Bar[];
  readonly loss: Readonly<Record<Head, number>>;
}

export const BARS = ['NO_LICENCE', 'DRINK_DRUGS', 'STOLEN', 'INTENT'] as const;
export type Bar = (typeof BARS)[number];

export interface TrialInput {
  /** China time, `2020-09-19`. */
  readonly accidentDay: string;
  /** Six-digit code of the place. */
  readonly region: string;
  readonly parties: readonly TrialParty[];
  /** Whether all sides agree to mutual self-compensation; null = not asked yet. */
  readonly mutualAgreed: boolean | null;
}

export const COVERS = [
  'COMPULSORY',
  'COMPULSORY_ON_BEHALF',
  'COMPULSORY_MUTUAL',
  'UNINSURED_WITHIN_LIMIT',
  'COMMERCIAL',
  'TORTFEASOR',
  'OWN',
] as const;
/** Out of which pocket: the order is the order of paying. */
export type Cover = (typeof COVERS)[number];

/** A rule that spoke, with its article. */
export interface MoneyReason {
  readonly key: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly articleZh: string;
  readonly articleEn: string;
}

export interface Payment {
  /** Whose cover or purse; the same as `to` for what a side bears itself. */
  readonly from: string;
  readonly to: string;
  readonly cover: Cover;
  readonly head: Head;
  readonly amountFen: number;
  /** Both ends where the law leaves a range; equal to the amount otherwise. */
  readonly minFen: number;
  readonly maxFen: number;
  /** The insurer gets it back from the side that it covers. */
  readonly recoverable: boolean;
  readonly reason: MoneyReason;
}

export interface Trial {
  readonly payments: readonly Payment[];
  readonly mutual: {
    /** All conditions hold but the agreement of the sides. */
    readonly open: boolean;
    /** It is open and agreed: the payments follow it. */
    readonly applied: boolean;
    readonly conditions: readonly { readonly met: boolean; readonly reason: MoneyReason }[];
  };
  readonly notes: readonly MoneyReason[];
  /** Policy switches that decided something here. */
  readonly switches: readonly string[];
}

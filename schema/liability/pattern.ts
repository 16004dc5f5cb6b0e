import type { LiabilityGrade } from './words.ts';

/** One row of the pattern table (责任情形). The engine proposes by it, people decide. */
export interface LiabilityPattern {
  /** L-01 … L-32; Q-01 … Q-06 for equal liability. */
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly triggerZh: string;
  readonly triggerEn: string;
  readonly articleZh: string;
  readonly articleEn: string;
  /** Grade of the side with the listed fault, the other side being faultless. */
  readonly defaultFaultGrade: LiabilityGrade;
  readonly defaultOtherGrade: LiabilityGrade;
  readonly watchForZh: string | null;
  readonly watchForEn: string | null;
  /** Only an officer may judge it; nobody else can propose it. */
  readonly officerOnly: boolean;
}

/** The listed fault alone: full liability, the other side none. */
export const FAULT = {
  defaultFaultGrade: 'FULL',
  defaultOtherGrade: 'NONE',
  watchForZh: null,
  watchForEn: null,
  officerOnly: false,
} as const;
/** The row names the fault, an officer sets the grades. */
export const OFFICER = { ...FAULT, officerOnly: true } as const;
/** Both faults are proven and alike. Facts that are merely unclear lead to a certificate, never to this. */
export const EQUAL = { ...FAULT, defaultFaultGrade: 'EQUAL', defaultOtherGrade: 'EQUAL' } as const;

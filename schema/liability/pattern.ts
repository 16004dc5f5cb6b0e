import { z } from 'zod';
import { GRADES } from './words.ts';

const text = z.string().trim().min(1).max(400);

/** One row of the pattern table (责任情形). The engine proposes by it, people decide. */
export const LiabilityPatternSchema = z.strictObject({
  /** L-01 … L-32; Q-01 … Q-06 for equal liability. */
  id: z.string().regex(/^[LQ]-\d{2}$/),
  nameZh: text,
  nameEn: text,
  triggerZh: text,
  triggerEn: text,
  articleZh: text,
  articleEn: text,
  /** Grade of the side with the listed fault, the other side being faultless. */
  defaultFaultGrade: z.enum(GRADES),
  defaultOtherGrade: z.enum(GRADES),
  watchForZh: text.nullable(),
  watchForEn: text.nullable(),
  /** Only an officer may judge it; nobody else can propose it. */
  officerOnly: z.boolean(),
  /** Photo slot without which an officer looks first; null = the usual photos do. */
  photoSlot: z.string().max(10).nullable(),
  /** Rows that this more specific one pushes aside where both fit. */
  overrides: z.array(z.string()).max(10),
});
export type LiabilityPattern = Readonly<z.infer<typeof LiabilityPatternSchema>>;

/** The listed fault alone: full liability, the other side none. */
export const FAULT = {
  defaultFaultGrade: 'FULL',
  defaultOtherGrade: 'NONE',
  watchForZh: null,
  watchForEn: null,
  officerOnly: false,
  photoSlot: null,
  overrides: [] as string[],
} as const;
/** The row names the fault, an officer sets the grades. */
export const OFFICER = { ...FAULT, officerOnly: true } as const;
/** Both faults are proven and alike. Facts that are merely unclear lead to a certificate, never to this. */
export const EQUAL = { ...FAULT, defaultFaultGrade: 'EQUAL', defaultOtherGrade: 'EQUAL' } as const;

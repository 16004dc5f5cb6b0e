import type { MandateRow } from './queries.ts';

export const STANDINGS = [
  'IN_FORCE',
  'PENDING',
  'REFUSED',
  'NOT_YET_VALID',
  'SUSPENDED',
  'TRAINING_LAPSED',
  'EXPIRED',
  'REVOKED',
  'REPLACED',
] as const;
export type Standing = (typeof STANDINGS)[number];

type Stands = Pick<
  MandateRow,
  'supersededAt' | 'approval' | 'revokedAt' | 'suspendedAt' | 'validFrom' | 'validUntil' | 'trainingValidUntil'
>;

/** How a mandate stands as a whole: what ended it for good comes first. The database's `mandate_stands` says the same of IN_FORCE. */
export function standingOf(mandate: Stands, now: Date): Standing {
  const { supersededAt, approval, revokedAt, suspendedAt, validFrom, validUntil, trainingValidUntil } = mandate;
  if (supersededAt !== null) return 'REPLACED';
  if (revokedAt !== null && revokedAt <= now) return 'REVOKED';
  if (approval === 'REFUSED') return 'REFUSED';
  if (now >= validUntil) return 'EXPIRED';
  if (approval === 'PENDING') return 'PENDING';
  if (suspendedAt !== null && suspendedAt <= now) return 'SUSPENDED';
  if (trainingValidUntil !== null && now >= trainingValidUntil) return 'TRAINING_LAPSED';
  return now < validFrom ? 'NOT_YET_VALID' : 'IN_FORCE';
}

import type { MandateEventKind, MandateFilter, MandateStanding } from '../../api/generated/graphql.ts';
import type { IconName } from '../../shared/icons.tsx';
import type { StateTone } from '../../shared/state-tag.tsx';

type Phrase = readonly [zh: string, en: string];

/** How a mandate stands: its words and its look. */
export const standingFaces: Readonly<Record<MandateStanding, readonly [StateTone, IconName, ...Phrase]>> = {
  IN_FORCE: ['av', 'check', '有效', 'In force'],
  PENDING: ['of', 'bell', '待批准', 'Waits for approval'],
  NOT_YET_VALID: ['of', 'clock', '尚未生效', 'Not yet valid'],
  SUSPENDED: ['en', 'hand', '已暂停', 'Suspended'],
  TRAINING_LAPSED: ['en', 'warn', '培训到期，暂停', 'Training lapsed'],
  EXPIRED: ['no', 'clock', '已过期', 'Expired'],
  REFUSED: ['no', 'x', '未获批准', 'Not approved'],
  REVOKED: ['no', 'ban', '已撤销', 'Revoked'],
  REPLACED: ['no', 'swap', '已被取代', 'Replaced'],
};

export const filterWords: readonly (readonly [MandateFilter, ...Phrase])[] = [
  ['IN_FORCE', '有效', 'In force'],
  ['EXPIRING', '30 天内到期', 'Ends in 30 days'],
  ['PENDING', '待批准', 'Waiting'],
  ['SUSPENDED', '已暂停', 'Suspended'],
  ['REVOKED', '已撤销', 'Revoked'],
  ['EXPIRED', '已过期', 'Expired'],
  ['ALL', '全部', 'All'],
];

export const mandateEventWords: Readonly<Record<MandateEventKind, Phrase>> = {
  ISSUED: ['签发', 'Issued'],
  AMENDED: ['变更', 'Amended'],
  RENEWED: ['续期', 'Renewed'],
  APPROVED: ['批准', 'Approved'],
  REFUSED: ['不批准', 'Not approved'],
  SUSPENDED: ['暂停', 'Suspended'],
  RESUMED: ['恢复', 'Resumed'],
  REVOKED: ['撤销', 'Revoked'],
};

/** When the mandate stops by itself: its own end or its training's, whichever is first. */
export function endsAt(mandate: {
  readonly validUntil: string;
  readonly training: { readonly validUntil: string | null } | null;
}): string {
  const training = mandate.training?.validUntil ?? null;
  return training !== null && Date.parse(training) < Date.parse(mandate.validUntil) ? training : mandate.validUntil;
}

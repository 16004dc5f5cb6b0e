import type { UnitStatus } from '../../api/generated/graphql.ts';

const tones = {
  AVAILABLE: 'av',
  OFFERED: 'of',
  EN_ROUTE: 'en',
  ON_SCENE: 'on',
  RESTING: 'no',
  OUT_OF_SERVICE: 'no',
} as const satisfies Record<UnitStatus, string>;

/** Colour family of a unit's status. */
export function unitTone(status: UnitStatus): (typeof tones)[UnitStatus] {
  return tones[status];
}

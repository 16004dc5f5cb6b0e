import { pointsDiffer } from './compare.ts';
import { inOrder, isIn, type Pair, type ToldAccount } from './told.ts';
import { ordinalLabel, type DrivingActivity } from './words.ts';

/** Two statements that cannot both be true: an objective dispute on facts (E-17 with a joint application, E-18 without). */
export interface Contradiction {
  readonly key: 'BOTH_STANDING' | 'BOTH_FROM_RIGHT' | 'BOTH_HIT_REAR' | 'LANES' | 'REAR_DAMAGE' | 'DAMAGE' | 'OWN_LIST';
  readonly textZh: string;
  readonly textEn: string;
  /** Nothing is proposed while it stands; different words for the damage only need a look at the photos. */
  readonly decisive: boolean;
}

const STANDING: readonly DrivingActivity[] = ['STOPPED', 'PARKED'];
/** A door may be opened, and a car roll, while it stands. */
const GOES_WITH_STANDING: readonly DrivingActivity[] = [...STANDING, 'OPEN_DOOR', 'ROLL', 'START_OFF', 'OTHER'];

const has = (account: ToldAccount, tick: DrivingActivity): boolean => account.activities.includes(tick);
const stands = ({ activities }: ToldAccount): boolean =>
  activities.length > 0 && activities.every((tick) => STANDING.includes(tick));

/**
 * What the two lists of ticks say that cannot both be so. Silence contradicts nothing.
 *
 * @source domain.md 4.3: disagreement between the two lists is an objective trigger for E-17
 */
export function findContradictions(pair: Pair): Contradiction[] {
  const [first, second] = inOrder(...pair);
  const found: Contradiction[] = [];
  const add = (key: Contradiction['key'], textZh: string, textEn: string): void =>
    void found.push({ key, textZh, textEn, decisive: key !== 'DAMAGE' });

  for (const account of [first, second]) {
    const who = ordinalLabel(account.ordinal);
    const standing = account.activities.some((tick) => STANDING.includes(tick));
    if (standing && account.activities.some((tick) => !GOES_WITH_STANDING.includes(tick))) {
      add('OWN_LIST', `${who.zh}同时选了停着和行驶`, `${who.en} ticked both standing and driving`);
    }
  }
  if (stands(first) && stands(second)) add('BOTH_STANDING', '双方都说自己停着', 'Both say that they were standing');
  if (has(first, 'FROM_RIGHT') && has(second, 'FROM_RIGHT')) {
    add('BOTH_FROM_RIGHT', '双方都说自己从右方来', 'Both say that they came from the right');
  }
  if (has(first, 'HIT_REAR') && has(second, 'HIT_REAR')) {
    add('BOTH_HIT_REAR', '双方都说自己撞了对方车尾', 'Both say that they hit the rear of the other');
  }
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    if (!has(one, 'HIT_REAR')) continue;
    const who = ordinalLabel(other.ordinal);
    if (has(other, 'OTHER_LANE')) {
      add('LANES', `一方说同车道，${who.zh}说不在同一车道`, `One says the same lane, ${who.en} says another lane`);
    }
    if (other.impactPoint !== null && !isIn(other.impactPoint, ['REAR'])) {
      add(
        'REAR_DAMAGE',
        `一方说撞了车尾，${who.zh}说没有碰到车尾`,
        `One says it hit the rear, ${who.en} names other damage`,
      );
    }
  }
  for (const { labelZh, labelEn, values } of pointsDiffer(first, second).filter(
    ({ affectsProposal }) => affectsProposal,
  )) {
    add('DAMAGE', `${labelZh}说法不一：${values.join('、')}`, `${labelEn}: the two sides name different places`);
  }
  return found;
}

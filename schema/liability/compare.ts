import { canBeSame, SIGNALLED_MANOEUVRES, inOrder, type ToldAccount } from './told.ts';
import { activityLabel, impactPointLabel, ordinalLabel } from './words.ts';

export interface AccountComparison {
  /** A member of the account: unique within the list. */
  readonly field: 'activities' | 'impactPoint' | 'otherImpactPoint' | 'signalled';
  readonly labelZh: string;
  readonly labelEn: string;
  /** What each says, the lower ordinal first, in Chinese. */
  readonly values: readonly string[];
  readonly affectsProposal: boolean;
}

/** Each vehicle's damage, as its own side and as the other side names it. */
export function pointsDiffer(first: ToldAccount, second: ToldAccount): AccountComparison[] {
  const about = (
    field: 'impactPoint' | 'otherImpactPoint',
    owner: ToldAccount,
    own: ToldAccount['impactPoint'],
    seen: ToldAccount['otherImpactPoint'],
  ): AccountComparison[] => {
    if (own === null || seen === null || seen === own) return [];
    const who = ordinalLabel(owner.ordinal);
    const values = owner === first ? [own, seen] : [seen, own];
    return [
      {
        field,
        labelZh: `${who.zh}车辆的碰撞部位`,
        labelEn: `Damage of ${who.en}`,
        values: values.map((point) => impactPointLabel(point).zh),
        affectsProposal: !canBeSame(own, seen),
      },
    ];
  };
  return [
    ...about('impactPoint', first, first.impactPoint, second.otherImpactPoint),
    ...about('otherImpactPoint', second, second.impactPoint, first.otherImpactPoint),
  ];
}

/**
 * Where the two sealed accounts differ about the same thing, and whether the proposal depends on it.
 *
 * `impactPoint` is the damage of the first side's vehicle, `otherImpactPoint` that of the second's; neighbouring points of one
 * corner differ without changing the proposal. `activities` is listed when what both ticked does not lead to any pattern.
 * `signalled` is listed when one side manoeuvred and they answer it differently; who yields does not depend on it.
 *
 * @param leadsToPattern whether what both ticked points to any row of the table
 */
export function differencesBetween(a: ToldAccount, b: ToldAccount, leadsToPattern: boolean): AccountComparison[] {
  const [first, second] = inOrder(a, b);
  const differences: AccountComparison[] = [];
  const ticked = first.activities.length > 0 && second.activities.length > 0;
  if (ticked && !leadsToPattern) {
    differences.push({
      field: 'activities',
      labelZh: '当时在做什么',
      labelEn: 'What each was doing',
      values: [first, second].map(({ activities }) => activities.map((tick) => activityLabel(tick).zh).join('、')),
      affectsProposal: true,
    });
  }
  differences.push(...pointsDiffer(first, second));
  const answers = [first.signalled, second.signalled];
  const manoeuvred = [first, second].some(({ activities }) =>
    activities.some((tick) => SIGNALLED_MANOEUVRES.includes(tick)),
  );
  if (manoeuvred && answers.includes('YES') && answers.includes('NO')) {
    differences.push({
      field: 'signalled',
      labelZh: '转向灯',
      labelEn: 'Indicator',
      values: answers.map((answer) => (answer === 'YES' ? '打了' : '没有打')),
      affectsProposal: false,
    });
  }
  return differences;
}

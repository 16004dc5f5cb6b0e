import { findPattern, type LiabilityPattern } from './patterns.ts';
import { OWN_FAULTS, RELATIONS, type OwnFault } from './signs.ts';
import { canBeSame, isIn, SIGNALLED_MANOEUVRES, type ToldAccount, type Zone } from './told.ts';
import { activityLabel, impactPointLabel, ordinalLabel, type DrivingActivity, type LiabilityGrade } from './words.ts';

export { checkGrades, LiabilityGradesError } from './grades.ts';
export type { ToldAccount } from './told.ts';

/** What the two stories point to. A person decides (PIPL art 24). */
export interface PatternSuggestion {
  readonly pattern: LiabilityPattern;
  /** Grades of both sides; empty where only an officer may set them. */
  readonly grades: readonly { readonly ordinal: number; readonly grade: LiabilityGrade }[];
  readonly becauseZh: readonly string[];
  readonly becauseEn: readonly string[];
}

export interface AccountComparison {
  /** A member of the account: unique within the list. */
  readonly field: 'activities' | 'impactPoint' | 'otherImpactPoint' | 'signalled';
  readonly labelZh: string;
  readonly labelEn: string;
  /** What each says, the lower ordinal first, in Chinese. */
  readonly values: readonly string[];
  readonly affectsProposal: boolean;
}

type Pair = readonly [ToldAccount, ToldAccount];

interface Candidate {
  readonly patternId: string;
  readonly fault: ToldAccount;
  readonly other: ToldAccount;
  readonly faultTicks: readonly DrivingActivity[];
  readonly otherTicks: readonly DrivingActivity[];
  /** null: this pattern may leave any damage. */
  readonly damageFits: boolean | null;
}

interface Reason {
  readonly zh: string;
  readonly en: string;
}

const inOrder = (one: ToldAccount, two: ToldAccount): Pair => (one.ordinal <= two.ordinal ? [one, two] : [two, one]);
const ownFaultsOf = (account: ToldAccount): OwnFault[] =>
  OWN_FAULTS.filter(({ tick }) => account.activities.includes(tick));

function fits(
  damage: { readonly fault: readonly Zone[]; readonly other: readonly Zone[] } | undefined,
  fault: ToldAccount,
  other: ToldAccount,
): boolean | null {
  return damage === undefined ? null : isIn(fault.impactPoint, damage.fault) && isIn(other.impactPoint, damage.other);
}

/** Faults that one side ticked about itself while the other ticked none. */
function fromOwnFaults(fault: ToldAccount, other: ToldAccount): Candidate[] {
  return ownFaultsOf(fault).map(({ tick, patternId, damage }) => ({
    patternId,
    fault,
    other,
    faultTicks: [tick],
    otherTicks: other.activities,
    damageFits: fits(damage, fault, other),
  }));
}

/** Who had to give way, where the other side has no fault of its own. */
function fromRelations(fault: ToldAccount, other: ToldAccount): Candidate[] {
  return RELATIONS.map((relation) => ({
    patternId: relation.patternId,
    fault,
    other,
    faultTicks: fault.activities.filter((tick) => relation.fault.includes(tick)),
    otherTicks: other.activities.filter((tick) => relation.other.includes(tick)),
    damageFits: fits(relation.damage, fault, other),
    needsDamage: relation.needsDamage,
  })).filter(
    ({ faultTicks, otherTicks, damageFits, needsDamage }) =>
      faultTicks.length > 0 && otherTicks.length > 0 && (!needsDamage || damageFits === true),
  );
}

/** Both ticked a fault: only the same one on both sides has a pattern; two different faults are an officer's to weigh. */
function fromSharedFault(one: ToldAccount, two: ToldAccount): Candidate[] {
  const [faultsOne, faultsTwo] = [ownFaultsOf(one), ownFaultsOf(two)];
  const [shared] = faultsOne;
  if (faultsOne.length !== 1 || faultsTwo.length !== 1 || shared?.tick !== faultsTwo[0]?.tick) return [];
  if (shared?.bothPatternId === undefined || one.kind !== 'MOTOR' || two.kind !== 'MOTOR') return [];
  return [
    {
      patternId: shared.bothPatternId,
      fault: one,
      other: two,
      faultTicks: [shared.tick],
      otherTicks: [shared.tick],
      damageFits: null,
    },
  ];
}

function says({ ordinal }: ToldAccount, ticks: readonly DrivingActivity[]): Reason {
  const who = ordinalLabel(ordinal);
  return {
    zh: `${who.zh}自述：${ticks.map((tick) => activityLabel(tick).zh).join('、')}`,
    en: `By its own account ${who.en} was ${ticks.map((tick) => activityLabel(tick).en).join(', ')}`,
  };
}

function reasonsFor({ fault, other, faultTicks, otherTicks, damageFits }: Candidate): Reason[] {
  const reasons = [says(fault, faultTicks), says(other, otherTicks)];
  if (faultTicks.some((tick) => SIGNALLED_MANOEUVRES.includes(tick)) && fault.signalled === 'NO') {
    const who = ordinalLabel(fault.ordinal);
    reasons.push({ zh: `${who.zh}自述没有打转向灯`, en: `By its own account ${who.en} did not signal` });
  }
  const points = inOrder(fault, other).map((account) => ({
    who: ordinalLabel(account.ordinal),
    point: impactPointLabel(account.impactPoint),
  }));
  const zh = points.map(({ who, point }) => `${who.zh}${point.zh}`).join('，');
  const en = points.map(({ who, point }) => `${who.en} ${point.en}`).join(', ');
  if (damageFits === true) reasons.push({ zh: `碰撞部位吻合：${zh}`, en: `The damage fits: ${en}` });
  if (damageFits === false) {
    reasons.push({
      zh: `碰撞部位与这种情形不太吻合，请对照照片：${zh}`,
      en: `The damage does not fit well, compare the photos: ${en}`,
    });
  }
  if (pointsDiffer(...inOrder(fault, other)).some(({ affectsProposal }) => affectsProposal)) {
    reasons.push({
      zh: '双方说的碰撞部位不一致，请对照照片',
      en: 'The two sides name different damage, compare the photos',
    });
  }
  return reasons;
}

/** The fault of a cyclist or pedestrian is named as such; its grades are an officer's. */
function patternOf({ patternId, fault }: Candidate): LiabilityPattern | undefined {
  if (fault.kind === 'NONMOTOR') return findPattern('L-31');
  if (fault.kind === 'PEDESTRIAN') return findPattern('L-32');
  return findPattern(patternId);
}

function toSuggestion(candidate: Candidate): PatternSuggestion[] {
  const pattern = patternOf(candidate);
  if (pattern === undefined) return [];
  const reasons = reasonsFor(candidate);
  const gradeOf = (account: ToldAccount): LiabilityGrade =>
    account === candidate.fault ? pattern.defaultFaultGrade : pattern.defaultOtherGrade;
  return [
    {
      pattern,
      grades: pattern.officerOnly
        ? []
        : inOrder(candidate.fault, candidate.other).map((account) => ({
            ordinal: account.ordinal,
            grade: gradeOf(account),
          })),
      becauseZh: reasons.map(({ zh }) => zh),
      becauseEn: reasons.map(({ en }) => en),
    },
  ];
}

/**
 * Patterns that both sealed accounts point to, the best fit first; at most one for each pattern and side at fault.
 *
 * Empty when a side ticked nothing (silence is asked about again, it is no disagreement), when nothing ticked names a fault,
 * and when both sides ticked different faults: those cases are an officer's.
 *
 * @source domain.md 4.2-4.3, domain-decisions.md 4
 */
export function suggestPatterns([one, two]: Pair): PatternSuggestion[] {
  if (one.activities.length === 0 || two.activities.length === 0) return [];
  const [oneAtFault, twoAtFault] = [ownFaultsOf(one).length > 0, ownFaultsOf(two).length > 0];
  if (oneAtFault && twoAtFault) return fromSharedFault(one, two).flatMap(toSuggestion);
  const candidates = [
    ...(twoAtFault ? [] : [...fromOwnFaults(one, two), ...fromRelations(one, two)]),
    ...(oneAtFault ? [] : [...fromOwnFaults(two, one), ...fromRelations(two, one)]),
  ];
  // A stable sort keeps the order of the tables among equals.
  const suggestions = candidates.toSorted((a, b) => rank(a) - rank(b)).flatMap(toSuggestion);
  return suggestions.filter(
    ({ pattern, grades }, index) =>
      suggestions.findIndex(
        (earlier) => earlier.pattern === pattern && JSON.stringify(earlier.grades) === JSON.stringify(grades),
      ) === index,
  );
}

/** 0 fits, 1 may be, 2 does not fit the damage; a fault that somebody ticked goes before one that is only inferred. */
function rank({ damageFits, faultTicks }: Candidate): number {
  const inferred = faultTicks.every((tick) => !OWN_FAULTS.some((own) => own.tick === tick));
  return (damageFits === false ? 2 : damageFits === null ? 1 : 0) + (inferred ? 0.5 : 0);
}

/** Each vehicle's damage, as its own side and as the other side names it. */
function pointsDiffer(first: ToldAccount, second: ToldAccount): AccountComparison[] {
  const about = (
    field: 'impactPoint' | 'otherImpactPoint',
    owner: ToldAccount,
    own: ToldAccount['impactPoint'],
    seen: ToldAccount['otherImpactPoint'],
  ): AccountComparison[] => {
    if (seen === null || seen === own) return [];
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
 */
export function compareAccounts(a: ToldAccount, b: ToldAccount): AccountComparison[] {
  const [first, second] = inOrder(a, b);
  const differences: AccountComparison[] = [];
  const ticked = first.activities.length > 0 && second.activities.length > 0;
  if (ticked && suggestPatterns([first, second]).length === 0) {
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

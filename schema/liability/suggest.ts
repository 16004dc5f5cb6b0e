import { pointsDiffer } from './compare.ts';
import type { LiabilityPattern } from './pattern.ts';
import { BUILT_IN, type LiabilityContent } from './policy.ts';
import type { OwnFault } from './signs.ts';
import { inOrder, isIn, SIGNALLED_MANOEUVRES, type Pair, type ToldAccount, type Zone } from './told.ts';
import { activityLabel, impactPointLabel, ordinalLabel, type DrivingActivity, type LiabilityGrade } from './words.ts';

/** What the two stories point to. A person decides (PIPL art 24). */
export interface PatternSuggestion {
  readonly pattern: LiabilityPattern;
  /** Grades of both sides; empty where only an officer may set them. */
  readonly grades: readonly { readonly ordinal: number; readonly grade: LiabilityGrade }[];
  readonly becauseZh: readonly string[];
  readonly becauseEn: readonly string[];
}

interface Candidate {
  readonly patternId: string;
  readonly fault: ToldAccount;
  readonly other: ToldAccount;
  readonly faultTicks: readonly DrivingActivity[];
  readonly otherTicks: readonly DrivingActivity[];
  /** null: this pattern may leave any damage, or the damage is not stated. */
  readonly damageFits: boolean | null;
  /** Nobody ticked the fault, it follows from who had to give way. */
  readonly inferred: boolean;
}

interface Reason {
  readonly zh: string;
  readonly en: string;
}

export const ownFaultsOf = (account: ToldAccount, { ownFaults }: LiabilityContent): OwnFault[] =>
  ownFaults.filter(({ tick }) => account.activities.includes(tick));

function fits(
  damage: { readonly fault: readonly Zone[]; readonly other: readonly Zone[] } | undefined,
  fault: ToldAccount,
  other: ToldAccount,
): boolean | null {
  if (damage === undefined || fault.impactPoint === null || other.impactPoint === null) return null;
  return isIn(fault.impactPoint, damage.fault) && isIn(other.impactPoint, damage.other);
}

/** Faults that one side ticked about itself while the other ticked none. */
function fromOwnFaults(fault: ToldAccount, other: ToldAccount, rules: LiabilityContent): Candidate[] {
  return ownFaultsOf(fault, rules).map(({ tick, patternId, damage }) => ({
    patternId,
    fault,
    other,
    faultTicks: [tick],
    otherTicks: other.activities,
    damageFits: fits(damage, fault, other),
    inferred: false,
  }));
}

/** Who had to give way, where the other side has no fault of its own. */
function fromRelations(fault: ToldAccount, other: ToldAccount, rules: LiabilityContent): Candidate[] {
  return rules.relations
    .map((relation) => ({
      patternId: relation.patternId,
      fault,
      other,
      faultTicks: fault.activities.filter((tick) => relation.fault.includes(tick)),
      otherTicks: other.activities.filter((tick) => relation.other.includes(tick)),
      damageFits: fits(relation.damage, fault, other),
      inferred: true,
      needsDamage: relation.needsDamage,
    }))
    .filter(
      ({ faultTicks, otherTicks, damageFits, needsDamage }) =>
        faultTicks.length > 0 && otherTicks.length > 0 && (!needsDamage || damageFits === true),
    );
}

/** Both ticked a fault: only the same one on both sides has a pattern; two different faults are an officer's to weigh. */
function fromSharedFault(one: ToldAccount, two: ToldAccount, rules: LiabilityContent): Candidate[] {
  const [faultsOne, faultsTwo] = [ownFaultsOf(one, rules), ownFaultsOf(two, rules)];
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
      inferred: false,
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
  const points = inOrder(fault, other).map(({ ordinal, impactPoint }) => ({
    who: ordinalLabel(ordinal),
    point: impactPointLabel(impactPoint ?? ''),
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

function toSuggestion(candidate: Candidate, rules: LiabilityContent): PatternSuggestion[] {
  // The fault of a cyclist or pedestrian is named as such; its grades are an officer's.
  const kind = candidate.fault.kind;
  const id = kind === 'NONMOTOR' ? 'L-31' : kind === 'PEDESTRIAN' ? 'L-32' : candidate.patternId;
  const pattern = rules.patterns.find((row) => row.id === id);
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

/** 0 fits, 1 may be, 2 does not fit the damage; a fault that somebody ticked goes before one that is only inferred. */
const rank = ({ damageFits, inferred }: Candidate): number =>
  (damageFits === false ? 2 : damageFits === null ? 1 : 0) + (inferred ? 0.5 : 0);

/**
 * Patterns that both sealed accounts point to, the best fit first; at most one for each pattern and side at fault.
 *
 * Empty when a side ticked nothing (silence is asked about again, it is no disagreement), when nothing ticked names a fault,
 * and when both sides ticked different faults: those cases are an officer's.
 *
 * @param rules the table in force at the accident's day
 * @source domain.md 4.2-4.3, domain-decisions.md 4
 */
export function suggestPatterns([one, two]: Pair, rules: LiabilityContent = BUILT_IN): PatternSuggestion[] {
  if (one.activities.length === 0 || two.activities.length === 0) return [];
  const [oneAtFault, twoAtFault] = [one, two].map((account) => ownFaultsOf(account, rules).length > 0);
  if (oneAtFault === true && twoAtFault === true) {
    return fromSharedFault(one, two, rules).flatMap((candidate) => toSuggestion(candidate, rules));
  }
  const candidates = [
    ...(twoAtFault === true ? [] : [...fromOwnFaults(one, two, rules), ...fromRelations(one, two, rules)]),
    ...(oneAtFault === true ? [] : [...fromOwnFaults(two, one, rules), ...fromRelations(two, one, rules)]),
  ];
  const overridden = (candidate: Candidate): boolean =>
    candidates.some(
      ({ fault, patternId }) =>
        fault === candidate.fault &&
        rules.patterns.find(({ id }) => id === patternId)?.overrides.includes(candidate.patternId) === true,
    );
  // A stable sort keeps the order of the tables among equals.
  const suggestions = candidates
    .filter((candidate) => !overridden(candidate))
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((candidate) => toSuggestion(candidate, rules));
  return suggestions.filter(
    ({ pattern, grades }, index) =>
      suggestions.findIndex(
        (earlier) => earlier.pattern === pattern && JSON.stringify(earlier.grades) === JSON.stringify(grades),
      ) === index,
  );
}

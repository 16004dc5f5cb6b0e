import type { CaseRow, StoredFact } from '../case/queries.ts';
import { checkGrades, LiabilityGradesError } from '../liability/grades.ts';
import type { LiabilityPattern } from '../liability/pattern.ts';
import type { LiabilityGrade } from '../liability/words.ts';
import type { DeterminationKind, Scope } from './content.ts';
import { DeterminationRefusal } from './errors.ts';

/** What decides whether one officer may make a simple document at all. */
export interface DraftSituation {
  readonly route: string;
  readonly handling: CaseRow['handling'];
  readonly facts: Readonly<Record<string, StoredFact>>;
  readonly scope: Scope;
  /** Whether the officer may attend at a scene, or only sits at the remote desk. */
  readonly attendsScenes: boolean;
}

const stated = (facts: DraftSituation['facts'], name: string): unknown => facts[name]?.value;

/**
 * Whether the simple procedure, and this way of handling it, applies.
 *
 * @throws DeterminationRefusal naming the one condition that stands in the way, the gravest first
 * @source Order 146 art 23 (scope; never with a suspected crime), arts 27, 20; domain-decisions.md 2 (ONLINE always needs the
 *   joint application; leaving for the scene makes it a simple case)
 */
export function assertSimpleProcedure({ route, handling, facts, scope, attendsScenes }: DraftSituation): void {
  const online = route === 'ONLINE_DETERMINATION';
  if (!online && route !== 'SIMPLE_PROCEDURE') throw new DeterminationRefusal('DETERMINATION_NOT_SIMPLE');
  if (stated(facts, 'crimeSuspected') === 'YES' || stated(facts, 'deaths') === 'YES')
    throw new DeterminationRefusal('DETERMINATION_CRIME');
  const injured = stated(facts, 'injured');
  if (injured === 'YES' || scope === 'SLIGHT_INJURY_CONSENT') {
    if (injured === 'NO' || scope === 'PROPERTY_ONLY') throw new DeterminationRefusal('DETERMINATION_TICK');
    if (stated(facts, 'injurySlight') !== 'YES' || stated(facts, 'allAgreeSimple') !== 'YES')
      throw new DeterminationRefusal('DETERMINATION_INJURY_CONSENT');
  }
  if (handling === 'ON_SCENE') {
    if (!attendsScenes) throw new DeterminationRefusal('DETERMINATION_NEEDS_SCENE');
    return;
  }
  if (!online) throw new DeterminationRefusal('DETERMINATION_NEEDS_SCENE');
  if (stated(facts, 'bothConsentOnline') !== 'YES')
    throw new DeterminationRefusal('DETERMINATION_NO_JOINT_APPLICATION');
}

/** What the officer decided about liability. */
export interface LiabilityFinding {
  readonly kind: DeterminationKind;
  readonly pattern: LiabilityPattern | null;
  readonly overrideReason: string | null;
  /** null: none given. */
  readonly grades: readonly (LiabilityGrade | null)[];
}

/**
 * Whether the grades may stand: a determination grades every party by one of the allowed sets and gives the pattern's default
 * or a reason; a certificate grades nobody, because facts that cannot be established are never halved.
 *
 * @throws DeterminationRefusal
 * @source Order 146 arts 60, 67; domain-decisions.md 4
 */
export function assertFinding({ kind, pattern, overrideReason, grades }: LiabilityFinding): void {
  if (kind === 'CERTIFICATE') {
    if (grades.some((grade) => grade !== null) || pattern !== null) {
      throw new DeterminationRefusal('DETERMINATION_GRADES', [
        '事故证明不写责任',
        'a certificate names neither liability nor pattern',
      ]);
    }
    return;
  }
  const given = grades.flatMap((grade) => (grade === null || grade === 'UNDETERMINED' ? [] : [grade]));
  if (given.length < grades.length) {
    throw new DeterminationRefusal('DETERMINATION_GRADES', [
      '每一方都要有责任等级；事实无法查清的，出具事故证明',
      'every party needs a grade; where the facts cannot be established, make a certificate',
    ]);
  }
  try {
    checkGrades(given);
  } catch (error) {
    if (!(error instanceof LiabilityGradesError)) throw error;
    throw new DeterminationRefusal('DETERMINATION_GRADES', [error.messageZh, error.messageEn]);
  }
  const reasoned = (overrideReason ?? '').trim() !== '';
  if (!reasoned && (pattern === null || !isDefaultOf(pattern, given)))
    throw new DeterminationRefusal('DETERMINATION_REASON_NEEDED');
}

/** Whether the grades are those the table names for the pattern, whoever has which. The officer's patterns name none. */
export function isDefaultOf(pattern: LiabilityPattern, grades: readonly LiabilityGrade[]): boolean {
  if (pattern.officerOnly) return true;
  const rest = [...grades];
  const fault = rest.indexOf(pattern.defaultFaultGrade);
  if (fault < 0) return false;
  rest.splice(fault, 1);
  // With more than two, the others are the table's other side or stand aside.
  const other = rest.indexOf(pattern.defaultOtherGrade);
  if (rest.length > 0 && other < 0) return false;
  if (other >= 0) rest.splice(other, 1);
  return rest.every((grade) => grade === pattern.defaultOtherGrade || grade === 'NONE');
}

/** Whether a grade says that its party did something wrong, so that conduct and provision must be named. */
export const isAtFault = (grade: LiabilityGrade | null): boolean =>
  grade !== null && grade !== 'NONE' && grade !== 'UNDETERMINED';

/**
 * Whether what was agreed on the spot may be written down.
 *
 * @throws DeterminationRefusal
 * @source Order 146 arts 25-26: joint request; no mediation with an objection, a refused signature or without consent
 */
export function assertMediable(situation: {
  readonly kind: DeterminationKind;
  readonly result: 'AGREED' | 'NO_CONSENT' | 'FAILED';
  readonly consentOfAll: boolean;
  readonly objection: boolean;
  readonly unsigned: number;
}): void {
  if (situation.kind === 'CERTIFICATE') throw new DeterminationRefusal('MEDIATION_CERTIFICATE');
  // That nobody agreed to mediate is itself a result that the form asks for.
  if (situation.result === 'NO_CONSENT') return;
  if (situation.unsigned > 0 || situation.objection || !situation.consentOfAll)
    throw new DeterminationRefusal('MEDIATION_REFUSED');
}

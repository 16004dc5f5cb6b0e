import { DomainError } from '../core/errors.ts';
import { gradeLabel, type LiabilityGrade } from './words.ts';

/** These grades cannot stand beside each other; nothing was proposed. */
export class LiabilityGradesError extends DomainError {
  readonly code = 'LIABILITY_GRADES_NOT_ALLOWED';
  readonly grades: readonly LiabilityGrade[];

  constructor(grades: readonly LiabilityGrade[]) {
    super(
      `责任组合“${grades.map((grade) => gradeLabel(grade).zh).join('、')}”不成立：可以是一方全部责任、其余无责任；一方主要责任、其余次要或者无责任（至少一方次要）；两方以上同等责任、其余无责任；各方均无责任；或者均无法认定`,
      `The grades "${grades.map((grade) => gradeLabel(grade).en).join(', ')}" do not go together: allowed are one full and the others none; one main with at least one secondary, others secondary or none; two or more equal and the others none; all none; or all undetermined`,
    );
    this.grades = grades;
  }
}

function areAllowed(grades: readonly LiabilityGrade[]): boolean {
  const count = (grade: LiabilityGrade): number => grades.filter((given) => given === grade).length;
  const total = grades.length;
  const none = count('NONE');
  if (total === 0) return false;
  if (none === total || count('UNDETERMINED') === total) return true;
  if (count('FULL') === 1) return none === total - 1;
  if (count('MAIN') === 1) return count('SECONDARY') >= 1 && count('SECONDARY') + none === total - 1;
  return count('EQUAL') >= 2 && count('EQUAL') + none === total;
}

/**
 * Whether the grades of all parties of one accident can stand together.
 *
 * @throws LiabilityGradesError for everything but the five allowed sets
 * @source Order 146 art 60; domain-decisions.md 4
 */
export function checkGrades(grades: readonly LiabilityGrade[]): void {
  if (!areAllowed(grades)) throw new LiabilityGradesError(grades);
}

/**
 * Whether grades are other than a pattern proposes by default. Which side is at fault is not the pattern's to say; with more
 * than two parties its fault grade stands for one of them (or all, where fault is equal) and the others keep the other grade.
 */
export function leavesDefault(
  pattern: { readonly defaultFaultGrade: LiabilityGrade; readonly defaultOtherGrade: LiabilityGrade },
  grades: readonly LiabilityGrade[],
): boolean {
  const { defaultFaultGrade: fault, defaultOtherGrade: other } = pattern;
  if (fault === other) return !grades.every((grade) => grade === fault);
  return (
    grades.filter((grade) => grade === fault).length !== 1 ||
    !grades.every((grade) => grade === fault || grade === other)
  );
}

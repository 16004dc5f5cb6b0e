import fc from 'fast-check';
import { checkGrades, LiabilityGradesError } from '../../../schema/liability/rules.ts';
import { GRADES, type LiabilityGrade } from '../../../schema/liability/words.ts';

/** Every pair and triple that may stand, written out; order does not matter. */
const ALLOWED = new Set(
  [
    ['FULL'],
    ['NONE'],
    ['UNDETERMINED'],
    ['FULL', 'NONE'],
    ['MAIN', 'SECONDARY'],
    ['EQUAL', 'EQUAL'],
    ['NONE', 'NONE'],
    ['UNDETERMINED', 'UNDETERMINED'],
    ['FULL', 'NONE', 'NONE'],
    ['MAIN', 'SECONDARY', 'NONE'],
    ['MAIN', 'SECONDARY', 'SECONDARY'],
    ['EQUAL', 'EQUAL', 'NONE'],
    ['EQUAL', 'EQUAL', 'EQUAL'],
    ['NONE', 'NONE', 'NONE'],
    ['UNDETERMINED', 'UNDETERMINED', 'UNDETERMINED'],
  ].map((grades) => grades.toSorted().join()),
);

const stands = (grades: readonly LiabilityGrade[]): boolean => {
  try {
    checkGrades(grades);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(LiabilityGradesError);
    return false;
  }
};

const everySet: LiabilityGrade[][] = [
  ...GRADES.map((one) => [one]),
  ...GRADES.flatMap((one) => GRADES.map((two) => [one, two])),
  ...GRADES.flatMap((one) => GRADES.flatMap((two) => GRADES.map((three) => [one, two, three]))),
];

describe('grades that may stand together', () => {
  it.each(everySet.map((grades) => [grades.join(' + '), grades, ALLOWED.has(grades.toSorted().join())] as const))(
    '%s',
    (_name, grades, allowed) => {
      expect(stands(grades)).toBe(allowed);
    },
  );

  it('refuses no grades at all', () => {
    expect(stands([])).toBe(false);
  });

  it('does not depend on who is named first', () => {
    const grades = fc.array(fc.constantFrom(...GRADES), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(grades, (given) => {
        expect(stands(given)).toBe(stands(given.toReversed()));
        expect(stands(given)).toBe(stands(given.toSorted()));
      }),
    );
  });

  it('still stands when a faultless party is added, certificates apart', () => {
    const grades = fc.array(fc.constantFrom(...GRADES), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(grades, (given) => {
        fc.pre(!given.includes('UNDETERMINED'));
        expect(stands([...given, 'NONE'])).toBe(stands(given));
      }),
      { numRuns: 500 },
    );
  });

  it('says what was given and what would be allowed, in both languages, with a stable code', () => {
    const refusal = new LiabilityGradesError(['FULL', 'SECONDARY']);
    expect(refusal.code).toBe('LIABILITY_GRADES_NOT_ALLOWED');
    expect(refusal.messageZh).toContain('全部责任、次要责任');
    expect(refusal.messageEn).toContain('full liability, secondary liability');
  });
});

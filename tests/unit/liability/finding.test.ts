import { CERTIFICATE, weigh } from '../../../schema/liability/finding.ts';
import { EUROPEAN_CIRCUMSTANCES, ticksOf } from '../../../schema/liability/european.ts';
import { checkGrades, findContradictions, leavesDefault, type ToldAccount } from '../../../schema/liability/rules.ts';
import { LIABILITY_PATTERNS } from '../../../schema/liability/patterns.ts';
import { LIABILITY_POLICY, LiabilityContentSchema } from '../../../schema/liability/policy.ts';
import { PHOTO_SLOTS } from '../../../schema/evidence/slots.ts';
import {
  ACTIVITIES,
  GRADES,
  type DrivingActivity,
  type ImpactPoint,
  type LiabilityGrade,
} from '../../../schema/liability/words.ts';
import { patternScenes } from '../../../web-console/src/shared/pattern-scenes.ts';

const told = (
  ordinal: number,
  activities: readonly DrivingActivity[],
  impactPoint: ImpactPoint | null = null,
  more: Partial<ToldAccount> = {},
): ToldAccount => ({
  ordinal,
  kind: 'MOTOR',
  activities,
  impactPoint,
  otherImpactPoint: null,
  signalled: 'UNKNOWN',
  ...more,
});
const needs = (one: ToldAccount, two: ToldAccount, photos: string[] = []): string[] =>
  weigh([one, two], photos).needs.map(({ key }) => key);
const keys = (one: ToldAccount, two: ToldAccount): string[] => findContradictions([one, two]).map(({ key }) => key);

describe('circumstances of the European statement', () => {
  it('are the 17 in order, each with words and known ticks', () => {
    expect(EUROPEAN_CIRCUMSTANCES.map(({ number }) => number)).toEqual(
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
    for (const { ticks, words } of EUROPEAN_CIRCUMSTANCES) {
      expect(ticks.length).toBeGreaterThan(0);
      for (const tick of ticks) expect(ACTIVITIES).toContain(tick);
      expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
    }
    expect(ticksOf(18)).toEqual([]);
  });

  it.each([
    [2, 'STRAIGHT', ['L-05', 'L-21']],
    [4, 'STRAIGHT', ['L-22']],
    [6, 'IN_ROUNDABOUT', ['L-14']],
    [8, 'STOPPED', ['L-01']],
    [10, 'STRAIGHT', ['L-02']],
    [11, 'STRAIGHT', ['L-17']],
    [13, 'STRAIGHT', ['L-08']],
    [14, 'STRAIGHT', ['L-03']],
    [15, 'STRAIGHT', ['L-06']],
    [17, 'STRAIGHT', ['L-07', 'L-12']],
  ] as const)('circumstance %i against %s points to %j', (number, other, patterns) => {
    const { suggestions } = weigh([told(1, ticksOf(number)), told(2, [other])], ['PH-K']);
    expect(suggestions.map(({ pattern }) => pattern.id)).toEqual(patterns);
    expect(suggestions[0]?.grades).toEqual([
      { ordinal: 1, grade: 'FULL' },
      { ordinal: 2, grade: 'NONE' },
    ]);
  });

  it('circumstance 16 puts the fault on the side that did not yield to the right', () => {
    const [suggestion] = weigh([told(1, ticksOf(16)), told(2, ['STRAIGHT'])], []).suggestions;
    expect(suggestion?.pattern.id).toBe('L-13');
    expect(suggestion?.grades[1]).toEqual({ ordinal: 2, grade: 'FULL' });
  });
});

describe('contradictions between the two lists', () => {
  it.each([
    ['both standing', told(1, ['STOPPED']), told(2, ['PARKED']), 'BOTH_STANDING'],
    ['both from the right', told(1, ['FROM_RIGHT']), told(2, ['FROM_RIGHT']), 'BOTH_FROM_RIGHT'],
    ['both hitting the rear', told(1, ['HIT_REAR']), told(2, ['HIT_REAR']), 'BOTH_HIT_REAR'],
    ['one lane and two', told(1, ['HIT_REAR']), told(2, ['OTHER_LANE']), 'LANES'],
    ['a rear that is a front', told(1, ['HIT_REAR']), told(2, ['STOPPED'], 'FRONT'), 'REAR_DAMAGE'],
    ['standing and driving at once', told(1, ['STOPPED', 'TURN_LEFT']), told(2, ['STRAIGHT']), 'OWN_LIST'],
  ])('%s: nothing is proposed, an officer and if need be a certificate', (_what, one, two, key) => {
    expect(keys(one, two)).toContain(key);
    expect(keys(two, one)).toContain(key);
    const finding = weigh([one, two], []);
    expect(finding.suggestions).toEqual([]);
    expect(needs(one, two)).toEqual(['OFFICER', 'CERTIFICATE_IF_UNCLEAR']);
  });

  it('different words for the damage are shown, and leave the proposal to the officer’s look', () => {
    const [one, two] = [told(1, ['STRAIGHT'], 'FRONT'), told(2, ['STOPPED'], 'REAR', { otherImpactPoint: 'REAR' })];
    expect(keys(one, two)).toEqual(['DAMAGE']);
    expect(weigh([one, two], []).suggestions[0]?.pattern.id).toBe('L-01');
    expect(needs(one, two)).toContain('OFFICER');
  });
});

describe('what is needed', () => {
  it('asks the silent side again before anything else', () => {
    expect(needs(told(1, []), told(2, ['REVERSE']))).toEqual(['ASK_AGAIN']);
    expect(needs(told(1, []), told(2, []))).toEqual(['ASK_AGAIN']);
  });

  it('downgrades for a missing pattern photo, and does not block', () => {
    const pair = [told(1, ['PRIORITY_SIGN']), told(2, ['STRAIGHT'])] as const;
    expect(weigh(pair, []).suggestions[0]?.pattern.id).toBe('L-12');
    expect(needs(...pair)).toEqual(['OFFICER_LOOK']);
    expect(needs(...pair, ['PH-K'])).toEqual([]);
  });

  it('prefers the more specific row: L-23 over L-02, L-01 over L-29', () => {
    const ids = (one: ToldAccount, two: ToldAccount) =>
      weigh([one, two], ['PH-K']).suggestions.map(({ pattern }) => pattern.id);
    expect(ids(told(1, ['CHANGE_LANE', 'SOLID_LINE']), told(2, ['STRAIGHT']))).toEqual(['L-23']);
    expect(ids(told(1, ['HIT_REAR', 'STRAIGHT']), told(2, ['PARKED']))).toEqual(['L-01']);
  });

  it('never presumes equal liability from unclear facts, over every pair of single ticks', () => {
    for (const one of ACTIVITIES) {
      for (const two of ACTIVITIES) {
        const { suggestions, needs: open } = weigh([told(1, [one]), told(2, [two])], []);
        const equal = suggestions.some(({ grades }) => grades.some(({ grade }) => grade === 'EQUAL'));
        // Equal only where both ticked the very same proven fault.
        if (equal) expect(one).toBe(two);
        if (suggestions.length === 0) expect(open.map(({ key }) => key)).toContain(CERTIFICATE.key);
      }
    }
  });
});

describe('every proposal', () => {
  it('carries a citation in both languages, over every pair of single ticks', () => {
    let seen = 0;
    for (const one of ACTIVITIES) {
      for (const two of ACTIVITIES) {
        for (const { pattern, grades } of weigh([told(1, [one]), told(2, [two])], []).suggestions) {
          seen += 1;
          expect(pattern.articleZh).toMatch(/《[^》]+》第/);
          expect(pattern.articleEn).toMatch(/Arts? \d/);
          if (grades.length > 0) expect(() => checkGrades(grades.map(({ grade }) => grade))).not.toThrow();
        }
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  it('has a diagram for every row, and no diagram without a row', () => {
    expect(Object.keys(patternScenes).toSorted()).toEqual(LIABILITY_PATTERNS.map(({ id }) => id).toSorted());
    for (const { actors } of Object.values(patternScenes)) {
      expect(actors.some(({ side }) => side === 'FAULT')).toBe(true);
      for (const { at } of actors) expect(at.every((value) => value >= 0 && value <= 200)).toBe(true);
    }
  });

  it('asks only for photo slots that exist', () => {
    const slots = PHOTO_SLOTS.map(({ code }) => code);
    for (const { photoSlot } of LIABILITY_PATTERNS) if (photoSlot !== null) expect(slots).toContain(photoSlot);
  });
});

describe('the table as policy', () => {
  const { content } = LIABILITY_POLICY.defaults;

  it('fits its own schema', () => {
    expect(LiabilityContentSchema.parse(content)).toEqual(content);
  });

  it('refuses a sign that points nowhere and a pattern that stands twice', () => {
    expect(LiabilityContentSchema.safeParse({ ...content, patterns: content.patterns.slice(1) }).success).toBe(false);
    expect(
      LiabilityContentSchema.safeParse({ ...content, patterns: [...content.patterns, content.patterns[0]!] }).success,
    ).toBe(false);
  });

  it('is read from the version given, not from the built-in one', () => {
    const stricter = {
      ...content,
      patterns: content.patterns.map((row) =>
        row.id === 'L-03'
          ? { ...row, defaultFaultGrade: 'MAIN' as const, defaultOtherGrade: 'SECONDARY' as const }
          : row,
      ),
    };
    const [suggestion] = weigh([told(1, ['REVERSE']), told(2, ['STRAIGHT'])], [], stricter).suggestions;
    expect(suggestion?.grades.map(({ grade }) => grade)).toEqual(['MAIN', 'SECONDARY']);
  });
});

/** Every multiset of grades for two to five parties, against the five allowed sets written independently of the rule. */
function setsOf(size: number): LiabilityGrade[][] {
  if (size === 0) return [[]];
  return setsOf(size - 1).flatMap((set) =>
    GRADES.filter((grade) => set.length === 0 || GRADES.indexOf(grade) >= GRADES.indexOf(set.at(-1)!)).map((grade) => [
      ...set,
      grade,
    ]),
  );
}
const ALLOWED = [/^FN+$/, /^MS+N*$/, /^E{2,}N*$/, /^N+$/, /^U+$/];
const LETTERS: Record<LiabilityGrade, string> = {
  FULL: 'F',
  MAIN: 'M',
  EQUAL: 'E',
  SECONDARY: 'S',
  NONE: 'N',
  UNDETERMINED: 'U',
};

describe('grades set together', () => {
  it.each([2, 3, 4, 5])('allows exactly the five sets of the decision for %i parties', (size) => {
    for (const grades of setsOf(size)) {
      const letters = grades.map((grade) => LETTERS[grade]).join('');
      let stands = true;
      try {
        checkGrades(grades);
      } catch {
        stands = false;
      }
      expect([letters, stands]).toEqual([letters, ALLOWED.some((allowed) => allowed.test(letters))]);
    }
  });

  it('knows when the default of a row is left', () => {
    const row = { defaultFaultGrade: 'FULL', defaultOtherGrade: 'NONE' } as const;
    const equal = { defaultFaultGrade: 'EQUAL', defaultOtherGrade: 'EQUAL' } as const;
    expect(leavesDefault(row, ['NONE', 'FULL'])).toBe(false);
    expect(leavesDefault(row, ['NONE', 'FULL', 'NONE'])).toBe(false);
    expect(leavesDefault(row, ['MAIN', 'SECONDARY'])).toBe(true);
    expect(leavesDefault(row, ['NONE', 'NONE'])).toBe(true);
    expect(leavesDefault(equal, ['EQUAL', 'EQUAL'])).toBe(false);
    expect(leavesDefault(equal, ['EQUAL', 'EQUAL', 'NONE'])).toBe(true);
  });
});

import { findPattern, LIABILITY_PATTERNS } from '../../../schema/liability/patterns.ts';
import { checkGrades } from '../../../schema/liability/rules.ts';
import { OWN_FAULTS, RELATIONS } from '../../../schema/liability/signs.ts';
import {
  ACTIVITIES,
  activityLabel,
  gradeLabel,
  GRADES,
  IMPACT_POINTS,
  impactPointLabel,
  ordinalLabel,
} from '../../../schema/liability/words.ts';

const two = (value: number) => String(value).padStart(2, '0');

describe('the pattern table', () => {
  it('holds L-01 to L-32 and Q-01 to Q-06 in order, each once', () => {
    const ids = [
      ...Array.from({ length: 32 }, (_, index) => `L-${two(index + 1)}`),
      ...Array.from({ length: 6 }, (_, index) => `Q-${two(index + 1)}`),
    ];
    expect(LIABILITY_PATTERNS.map(({ id }) => id)).toEqual(ids);
    for (const id of ids) expect(findPattern(id)?.id).toBe(id);
    expect(findPattern('L-33')).toBeUndefined();
  });

  it.each(LIABILITY_PATTERNS.map((pattern) => [pattern.id, pattern] as const))(
    '%s names, triggers and cites its provision in both languages',
    (_id, pattern) => {
      for (const text of [pattern.nameZh, pattern.triggerZh]) expect(text).toMatch(/[\u4e00-\u9fff]/);
      for (const text of [pattern.nameEn, pattern.triggerEn]) expect(text).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/);
      expect(pattern.articleZh).toMatch(/《[^》]+》第[一二三四五六七八九十百]+条/);
      expect(pattern.articleEn).toMatch(/Arts? \d/);
      expect(pattern.watchForZh === null).toBe(pattern.watchForEn === null);
    },
  );

  it.each([
    ['L-01', '《道路交通安全法》第四十三条'],
    ['L-02', '《道路交通安全法实施条例》第四十四条第二款'],
    ['L-03', '《道路交通安全法实施条例》第五十条'],
    ['L-05', '《道路交通安全法实施条例》第六十三条第四项'],
    ['L-10', '《道路交通安全法实施条例》第三十八条第三款'],
    ['L-13', '《道路交通安全法实施条例》第五十二条第二项'],
    ['L-21', '第五十七条第一项'],
    ['L-28', '《道路交通安全法》第五十六条'],
  ])('%s cites %s', (id, article) => {
    expect(findPattern(id)?.articleZh).toContain(article);
  });

  it('proposes grades that can stand together, for every row', () => {
    for (const { defaultFaultGrade, defaultOtherGrade } of LIABILITY_PATTERNS) {
      expect(() => checkGrades([defaultFaultGrade, defaultOtherGrade])).not.toThrow();
    }
  });

  it('shares equally only in the Q rows, where both faults are proven and alike', () => {
    for (const { id, defaultFaultGrade } of LIABILITY_PATTERNS) {
      expect(defaultFaultGrade === 'EQUAL').toBe(id.startsWith('Q'));
    }
  });

  it('leaves unlawful parking, cyclists and pedestrians to an officer', () => {
    expect(LIABILITY_PATTERNS.filter(({ officerOnly }) => officerOnly).map(({ id }) => id)).toEqual([
      'L-28',
      'L-31',
      'L-32',
    ]);
  });

  it('asks for a photo where the sign or marking decides (L-12, L-15, L-23)', () => {
    for (const id of ['L-12', 'L-15', 'L-23']) expect(findPattern(id)?.watchForEn).toMatch(/[Pp]hotograph/);
  });

  it('names only existing patterns in the signs', () => {
    const named = [
      ...OWN_FAULTS.flatMap(({ patternId, bothPatternId }) => [patternId, bothPatternId ?? patternId]),
      ...RELATIONS.map(({ patternId }) => patternId),
    ];
    for (const id of named) expect(findPattern(id)).toBeDefined();
  });
});

describe('words', () => {
  it('has a Chinese and an English word for every grade, activity and point of impact, all different', () => {
    for (const list of [GRADES.map(gradeLabel), ACTIVITIES.map(activityLabel), IMPACT_POINTS.map(impactPointLabel)]) {
      expect(new Set(list.map(({ zh }) => zh)).size).toBe(list.length);
      expect(new Set(list.map(({ en }) => en)).size).toBe(list.length);
      for (const { zh } of list) expect(zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('uses the five words of the law', () => {
    expect(GRADES.slice(0, 5).map((grade) => gradeLabel(grade).zh)).toEqual([
      '全部责任',
      '主要责任',
      '同等责任',
      '次要责任',
      '无责任',
    ]);
  });

  it('shows a code it does not know rather than making a sealed account unreadable', () => {
    expect(activityLabel('HOVERING')).toEqual({ zh: 'HOVERING', en: 'HOVERING' });
    expect(impactPointLabel('ROOF').zh).toBe('ROOF');
    expect(ordinalLabel(2).zh).toBe('乙方');
  });
});

import fc from 'fast-check';
import { checkGrades, compareAccounts, suggestPatterns, type ToldAccount } from '../../../schema/liability/rules.ts';
import { ACTIVITIES, IMPACT_POINTS, type DrivingActivity, type ImpactPoint } from '../../../schema/liability/words.ts';

function told(
  ordinal: number,
  activities: readonly DrivingActivity[],
  impactPoint: ImpactPoint,
  more: Partial<ToldAccount> = {},
): ToldAccount {
  return { ordinal, kind: 'MOTOR', activities, impactPoint, otherImpactPoint: null, signalled: 'UNKNOWN', ...more };
}

const ids = (one: ToldAccount, two: ToldAccount): string[] =>
  suggestPatterns([one, two]).map(({ pattern }) => pattern.id);
const gradesOf = (one: ToldAccount, two: ToldAccount) => suggestPatterns([one, two])[0]?.grades;

/** [what happened, ticks and damage of 甲, of 乙, pattern, who is at fault (0 = both)] */
const STORIES: [string, DrivingActivity[], ImpactPoint, DrivingActivity[], ImpactPoint, string, 0 | 1 | 2][] = [
  ['hits the car that stopped ahead', ['STRAIGHT'], 'FRONT', ['STOPPED'], 'REAR', 'L-01', 1],
  ['is hit from behind while moving', ['STRAIGHT'], 'REAR', ['STRAIGHT'], 'FRONT', 'L-01', 2],
  ['changes lane into a car', ['CHANGE_LANE'], 'FRONT_LEFT', ['STRAIGHT'], 'FRONT_RIGHT', 'L-02', 1],
  ['changes lane and hits the car ahead', ['CHANGE_LANE'], 'FRONT', ['STRAIGHT'], 'REAR', 'L-01', 1],
  ['reverses into a stopped car', ['STOPPED'], 'FRONT', ['REVERSE'], 'REAR_RIGHT', 'L-03', 2],
  ['rolls back on a slope', ['ROLL'], 'REAR', ['STOPPED'], 'FRONT', 'L-04', 1],
  ['opens a door', ['PARKED', 'OPEN_DOOR'], 'LEFT_FRONT_DOOR', ['STRAIGHT'], 'FRONT_RIGHT', 'L-05', 1],
  ['drives the wrong way', ['WRONG_WAY'], 'FRONT_LEFT', ['STRAIGHT'], 'FRONT_LEFT', 'L-06', 1],
  ['passes a red light', ['STRAIGHT', 'RED_LIGHT'], 'FRONT', ['STRAIGHT'], 'LEFT_FRONT_DOOR', 'L-07', 1],
  ['turns left across traffic', ['TURN_LEFT'], 'RIGHT_FRONT_DOOR', ['STRAIGHT'], 'FRONT', 'L-08', 1],
  ['turns right against a left turn', ['TURN_RIGHT'], 'FRONT_LEFT', ['TURN_LEFT'], 'FRONT_RIGHT', 'L-09', 1],
  ['turns right into straight traffic', ['TURN_RIGHT'], 'LEFT_FRONT_DOOR', ['STRAIGHT'], 'FRONT', 'L-11', 1],
  ['enters a roundabout', ['ENTER_ROUNDABOUT'], 'FRONT', ['STRAIGHT'], 'RIGHT_REAR_DOOR', 'L-14', 1],
  ['makes a U-turn', ['U_TURN'], 'LEFT_REAR_DOOR', ['STRAIGHT'], 'FRONT', 'L-16', 1],
  ['overtakes', ['OVERTAKE'], 'RIGHT_FRONT_DOOR', ['TURN_LEFT'], 'FRONT_LEFT', 'L-17', 1],
  ['merges', ['MERGE'], 'FRONT_LEFT', ['STRAIGHT'], 'FRONT_RIGHT', 'L-19', 1],
  ['starts off from the kerb', ['STRAIGHT'], 'FRONT_RIGHT', ['START_OFF'], 'LEFT_FRONT_DOOR', 'L-21', 2],
  ['comes out of a yard', ['ENTER_ROAD'], 'FRONT', ['STRAIGHT'], 'RIGHT_FRONT_DOOR', 'L-22', 1],
  ['slides into a parked car', ['STRAIGHT'], 'FRONT_RIGHT', ['PARKED'], 'REAR_LEFT', 'L-29', 1],
  ['both change into one lane', ['CHANGE_LANE'], 'FRONT_LEFT', ['CHANGE_LANE'], 'FRONT_RIGHT', 'Q-01', 0],
  ['both reverse', ['REVERSE'], 'REAR', ['REVERSE'], 'REAR', 'Q-02', 0],
  ['both pass a red light', ['RED_LIGHT'], 'FRONT', ['RED_LIGHT', 'STRAIGHT'], 'FRONT', 'Q-03', 0],
  ['both cross the centre line', ['WRONG_WAY'], 'FRONT_LEFT', ['WRONG_WAY'], 'FRONT_LEFT', 'Q-05', 0],
  ['both start off together', ['START_OFF'], 'FRONT_LEFT', ['START_OFF'], 'FRONT_RIGHT', 'Q-06', 0],
];

describe('what two stories point to', () => {
  it.each(STORIES)('%s (%j %s, %j %s): %s', (_story, ticksOne, pointOne, ticksTwo, pointTwo, patternId, fault) => {
    const [one, two] = [told(1, ticksOne, pointOne), told(2, ticksTwo, pointTwo)];
    expect(ids(one, two)[0]).toBe(patternId);
    const [gradeOne, gradeTwo] = fault === 0 ? ['EQUAL', 'EQUAL'] : fault === 1 ? ['FULL', 'NONE'] : ['NONE', 'FULL'];
    expect(gradesOf(one, two)).toEqual([
      { ordinal: 1, grade: gradeOne },
      { ordinal: 2, grade: gradeTwo },
    ]);
    expect(ids(two, one)).toEqual(ids(one, two));
  });

  it('says why in both languages: who ticked what, and that the damage fits', () => {
    const [suggestion] = suggestPatterns([
      told(1, ['STRAIGHT'], 'FRONT_RIGHT'),
      told(2, ['CHANGE_LANE'], 'FRONT_LEFT', { signalled: 'NO' }),
    ]);
    expect(suggestion?.becauseZh).toEqual([
      '乙方自述：变更车道',
      '甲方自述：直行',
      '乙方自述没有打转向灯',
      '碰撞部位吻合：甲方右前角，乙方左前角',
    ]);
    expect(suggestion?.becauseEn).toHaveLength(4);
    expect(suggestion?.becauseEn.join()).not.toMatch(/undefined|CHANGE_LANE/);
  });

  it('warns when the damage does not fit what was ticked', () => {
    const [suggestion] = suggestPatterns([told(1, ['REVERSE'], 'FRONT'), told(2, ['STOPPED'], 'FRONT')]);
    expect(suggestion?.pattern.id).toBe('L-03');
    expect(suggestion?.becauseZh.at(-1)).toMatch(/不太吻合，请对照照片/);
  });

  it('warns when the two sides name different damage', () => {
    const [suggestion] = suggestPatterns([
      told(1, ['STRAIGHT'], 'FRONT'),
      told(2, ['STOPPED'], 'REAR', { otherImpactPoint: 'LEFT_REAR_DOOR' }),
    ]);
    expect(suggestion?.becauseEn).toContain('The two sides name different damage, compare the photos');
  });

  it('suggests nothing from silence: it is asked about again', () => {
    expect(ids(told(1, [], 'FRONT'), told(2, ['REVERSE'], 'REAR'))).toEqual([]);
    expect(ids(told(1, ['REVERSE'], 'REAR'), told(2, [], 'FRONT'))).toEqual([]);
  });

  it('leaves two different faults to an officer', () => {
    expect(ids(told(1, ['RED_LIGHT'], 'FRONT'), told(2, ['CHANGE_LANE'], 'FRONT_LEFT'))).toEqual([]);
    expect(ids(told(1, ['REVERSE', 'CHANGE_LANE'], 'REAR'), told(2, ['REVERSE'], 'REAR'))).toEqual([]);
  });

  it('knows no equal liability for faults without a Q row', () => {
    expect(ids(told(1, ['U_TURN'], 'FRONT'), told(2, ['U_TURN'], 'FRONT'))).toEqual([]);
  });

  it('suggests nothing when nobody ticked a fault and the damage tells nothing', () => {
    expect(ids(told(1, ['STRAIGHT'], 'LEFT_FRONT_DOOR'), told(2, ['STRAIGHT'], 'RIGHT_FRONT_DOOR'))).toEqual([]);
    expect(ids(told(1, ['STOPPED'], 'FRONT'), told(2, ['STOPPED'], 'REAR'))).toEqual([]);
  });

  it('does not blame the car behind when the car ahead reversed, rolled or cut in', () => {
    for (const tick of ['REVERSE', 'ROLL', 'CHANGE_LANE'] as const) {
      expect(ids(told(1, [tick], 'REAR'), told(2, ['STRAIGHT'], 'FRONT'))).not.toContain('L-01');
    }
  });

  it('prefers the left-turn row to the general turning row (L-08 over L-11)', () => {
    expect(ids(told(1, ['TURN_LEFT'], 'FRONT'), told(2, ['STRAIGHT'], 'FRONT'))).toEqual(['L-08']);
  });

  it('lists every fault that one side ticked, the gravest fitting one first', () => {
    const both = ids(told(1, ['RED_LIGHT', 'WRONG_WAY'], 'FRONT'), told(2, ['STRAIGHT'], 'FRONT'));
    expect(both).toHaveLength(2);
    expect(both).toEqual(expect.arrayContaining(['L-06', 'L-07']));
  });

  it('names the fault of a cyclist or pedestrian but leaves the grades to an officer', () => {
    const car = told(1, ['STRAIGHT'], 'FRONT');
    for (const [kind, id] of [
      ['NONMOTOR', 'L-31'],
      ['PEDESTRIAN', 'L-32'],
    ] as const) {
      const [suggestion] = suggestPatterns([car, told(2, ['RED_LIGHT'], 'FRONT', { kind })]);
      expect(suggestion?.pattern.id).toBe(id);
      expect(suggestion?.grades).toEqual([]);
    }
    const cyclist = told(2, ['STRAIGHT'], 'FRONT', { kind: 'NONMOTOR' });
    expect(gradesOf(told(1, ['PARKED', 'OPEN_DOOR'], 'LEFT_FRONT_DOOR'), cyclist)).toEqual([
      { ordinal: 1, grade: 'FULL' },
      { ordinal: 2, grade: 'NONE' },
    ]);
  });
});

const account = (ordinal: number) =>
  fc.record({
    ordinal: fc.constant(ordinal),
    kind: fc.constantFrom('MOTOR', 'NONMOTOR', 'PEDESTRIAN'),
    activities: fc.uniqueArray(fc.constantFrom(...ACTIVITIES), { maxLength: 3 }),
    impactPoint: fc.constantFrom(...IMPACT_POINTS),
    otherImpactPoint: fc.option(fc.constantFrom(...IMPACT_POINTS)),
    signalled: fc.constantFrom('YES', 'NO', 'UNKNOWN'),
  }) as fc.Arbitrary<ToldAccount>;

describe('whatever is told', () => {
  it('suggests only grades that may stand, each with reasons in both languages, and no suggestion twice', () => {
    fc.assert(
      fc.property(account(1), account(2), (one, two) => {
        const suggestions = suggestPatterns([one, two]);
        for (const { pattern, grades, becauseZh, becauseEn } of suggestions) {
          if (grades.length > 0) checkGrades(grades.map(({ grade }) => grade));
          expect(grades.length === 0).toBe(pattern.officerOnly);
          expect(becauseZh.length).toBeGreaterThanOrEqual(2);
          expect(becauseEn).toHaveLength(becauseZh.length);
        }
        const keys = suggestions.map(({ pattern, grades }) => JSON.stringify([pattern.id, grades]));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on whose story is read first', () => {
    fc.assert(
      fc.property(account(1), account(2), (one, two) => {
        expect(new Set(ids(two, one))).toEqual(new Set(ids(one, two)));
        expect(compareAccounts(two, one)).toEqual(compareAccounts(one, two));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('where the stories differ', () => {
  it('finds no difference in two stories that fit', () => {
    const one = told(1, ['STRAIGHT'], 'FRONT', { otherImpactPoint: 'REAR' });
    const two = told(2, ['STOPPED'], 'REAR', { otherImpactPoint: 'FRONT' });
    expect(compareAccounts(one, two)).toEqual([]);
  });

  it('tells neighbouring points of a corner from different damage', () => {
    const one = told(1, ['STRAIGHT'], 'FRONT_RIGHT');
    const near = told(2, ['CHANGE_LANE'], 'FRONT_LEFT', { otherImpactPoint: 'RIGHT_FRONT_DOOR' });
    expect(compareAccounts(one, near)).toEqual([
      {
        field: 'impactPoint',
        labelZh: '甲方车辆的碰撞部位',
        labelEn: 'Damage of party 1 (甲)',
        values: ['右前角', '右前门'],
        affectsProposal: false,
      },
    ]);
    const far = told(2, ['CHANGE_LANE'], 'FRONT_LEFT', { otherImpactPoint: 'REAR' });
    expect(compareAccounts(one, far)).toMatchObject([{ field: 'impactPoint', affectsProposal: true }]);
  });

  it('puts what 甲 says first, also about the damage of 乙', () => {
    const one = told(1, ['STRAIGHT'], 'FRONT', { otherImpactPoint: 'REAR' });
    const two = told(2, ['STOPPED'], 'LEFT_REAR_DOOR');
    expect(compareAccounts(one, two)).toContainEqual(
      expect.objectContaining({ field: 'otherImpactPoint', values: ['正后', '左后门'] }),
    );
  });

  it('lists the activities when no pattern follows from them, and not when somebody was merely silent', () => {
    const one = told(1, ['STRAIGHT'], 'LEFT_FRONT_DOOR');
    expect(compareAccounts(one, told(2, ['STRAIGHT'], 'RIGHT_FRONT_DOOR'))).toMatchObject([
      { field: 'activities', affectsProposal: true, values: ['直行', '直行'] },
    ]);
    expect(compareAccounts(one, told(2, [], 'RIGHT_FRONT_DOOR'))).toEqual([]);
  });

  it('lists a different word about the indicator without letting it change who yields', () => {
    const one = told(1, ['STRAIGHT'], 'FRONT_RIGHT', { signalled: 'NO' });
    const two = told(2, ['CHANGE_LANE'], 'FRONT_LEFT', { signalled: 'YES' });
    expect(compareAccounts(one, two)).toEqual([
      {
        field: 'signalled',
        labelZh: '转向灯',
        labelEn: 'Indicator',
        values: ['没有打', '打了'],
        affectsProposal: false,
      },
    ]);
    expect(compareAccounts(one, { ...two, signalled: 'UNKNOWN' })).toEqual([]);
    expect(
      compareAccounts(one, told(2, ['STOPPED'], 'REAR', { signalled: 'YES' })).map(({ field }) => field),
    ).not.toContain('signalled');
  });
});

import fc from 'fast-check';
import type { StoredFact } from '../../../schema/case/queries.ts';
import { DeterminationRefusal } from '../../../schema/determination/errors.ts';
import {
  assertFinding,
  assertMediable,
  assertSimpleProcedure,
  isDefaultOf,
  type DraftSituation,
} from '../../../schema/determination/rules.ts';
import { checkGrades } from '../../../schema/liability/grades.ts';
import { LIABILITY_PATTERNS } from '../../../schema/liability/patterns.ts';
import { GRADES, type LiabilityGrade } from '../../../schema/liability/words.ts';

const codeOf = (work: () => void): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof DeterminationRefusal) return error.code;
    throw error;
  }
  return 'OK';
};
const facts = (values: Record<string, string>): Record<string, StoredFact> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, source: 'TEST', at: '' }]));
const situation = (
  more: Partial<Omit<DraftSituation, 'facts'>> & { facts?: Record<string, string> } = {},
): DraftSituation => ({
  route: 'SIMPLE_PROCEDURE',
  handling: 'ON_SCENE',
  scope: 'PROPERTY_ONLY',
  attendsScenes: true,
  ...more,
  facts: facts(more.facts ?? { injured: 'NO' }),
});

describe('whether one officer may make it', () => {
  const rows: [what: string, situation: DraftSituation, expected: string][] = [
    ['simple, at the scene', situation(), 'OK'],
    [
      'online, jointly applied for',
      situation({ route: 'ONLINE_DETERMINATION', handling: 'REMOTE', facts: { bothConsentOnline: 'YES' } }),
      'OK',
    ],
    [
      'online, not jointly applied for',
      situation({ route: 'ONLINE_DETERMINATION', handling: 'REMOTE' }),
      'DETERMINATION_NO_JOINT_APPLICATION',
    ],
    [
      'online, nobody has taken it on yet',
      situation({ route: 'ONLINE_DETERMINATION', handling: null, facts: { bothConsentOnline: 'UNKNOWN' } }),
      'DETERMINATION_NO_JOINT_APPLICATION',
    ],
    ['online, but diverted to the scene', situation({ route: 'ONLINE_DETERMINATION' }), 'OK'],
    ['simple, from the remote desk', situation({ handling: 'REMOTE' }), 'DETERMINATION_NEEDS_SCENE'],
    [
      'at the scene, by who only sits at the remote desk',
      situation({ attendsScenes: false }),
      'DETERMINATION_NEEDS_SCENE',
    ],
    ['general', situation({ route: 'GENERAL_PROCEDURE' }), 'DETERMINATION_NOT_SIMPLE'],
    ['emergency', situation({ route: 'EMERGENCY' }), 'DETERMINATION_NOT_SIMPLE'],
    ['still the parties’ own', situation({ route: 'SELF_NEGOTIATION' }), 'DETERMINATION_NOT_SIMPLE'],
    ['a crime suspected', situation({ facts: { crimeSuspected: 'YES' } }), 'DETERMINATION_CRIME'],
    ['a death', situation({ facts: { deaths: 'YES' } }), 'DETERMINATION_CRIME'],
    [
      'hurt, ticked as property',
      situation({ facts: { injured: 'YES', injurySlight: 'YES', allAgreeSimple: 'YES' } }),
      'DETERMINATION_TICK',
    ],
    ['unhurt, ticked as injury', situation({ scope: 'SLIGHT_INJURY_CONSENT' }), 'DETERMINATION_TICK'],
    [
      'slightly hurt, all agree',
      situation({
        scope: 'SLIGHT_INJURY_CONSENT',
        facts: { injured: 'YES', injurySlight: 'YES', allAgreeSimple: 'YES' },
      }),
      'OK',
    ],
    [
      'slightly hurt, not all agree',
      situation({
        scope: 'SLIGHT_INJURY_CONSENT',
        facts: { injured: 'YES', injurySlight: 'YES', allAgreeSimple: 'UNKNOWN' },
      }),
      'DETERMINATION_INJURY_CONSENT',
    ],
    [
      'not known how badly hurt',
      situation({
        scope: 'SLIGHT_INJURY_CONSENT',
        facts: { injured: 'YES', injurySlight: 'UNKNOWN', allAgreeSimple: 'YES' },
      }),
      'DETERMINATION_INJURY_CONSENT',
    ],
  ];
  it.each(rows)('%s', (_what, given, expected) => {
    expect(codeOf(() => assertSimpleProcedure(given))).toBe(expected);
  });
});

describe('what may be found', () => {
  const grade = fc.constantFrom(...GRADES);
  const grades = fc.array(grade, { minLength: 1, maxLength: 5 });

  it('a certificate never carries a grade or a pattern', () => {
    fc.assert(
      fc.property(fc.array(fc.option(grade), { minLength: 1, maxLength: 5 }), (given) => {
        const code = codeOf(() =>
          assertFinding({ kind: 'CERTIFICATE', pattern: null, overrideReason: null, grades: given }),
        );
        expect(code).toBe(given.every((one) => one === null) ? 'OK' : 'DETERMINATION_GRADES');
      }),
    );
    const [pattern] = LIABILITY_PATTERNS;
    expect(
      codeOf(() => assertFinding({ kind: 'CERTIFICATE', pattern: pattern!, overrideReason: 'x', grades: [null] })),
    ).toBe('DETERMINATION_GRADES');
  });

  it('a determination with a reason stands exactly when its grades are an allowed set without “undetermined”', () => {
    fc.assert(
      fc.property(grades, (given) => {
        let allowed = !given.includes('UNDETERMINED');
        try {
          checkGrades(given);
        } catch {
          allowed = false;
        }
        const code = codeOf(() =>
          assertFinding({ kind: 'SIMPLE_DETERMINATION', pattern: null, overrideReason: '查明', grades: given }),
        );
        expect(code).toBe(allowed ? 'OK' : 'DETERMINATION_GRADES');
      }),
    );
  });

  it.each(
    LIABILITY_PATTERNS.filter(({ officerOnly }) => !officerOnly).map((pattern) => [pattern.id, pattern] as const),
  )('%s needs a reason for anything but its default, whoever is at fault', (_id, pattern) => {
    const finding = (given: LiabilityGrade[]) =>
      codeOf(() => assertFinding({ kind: 'SIMPLE_DETERMINATION', pattern, overrideReason: null, grades: given }));
    const { defaultFaultGrade: fault, defaultOtherGrade: other } = pattern;
    expect([finding([fault, other]), finding([other, fault])]).toEqual(['OK', 'OK']);
    expect(finding(['MAIN', 'SECONDARY'])).toBe('DETERMINATION_REASON_NEEDED');
    expect(isDefaultOf(pattern, [fault, other, 'NONE'])).toBe(true);
  });
});

it('mediates only where all have signed, consent and nobody objects; that nobody consents may always be noted', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 0, max: 2 }),
      fc.constantFrom('AGREED', 'FAILED'),
      (consentOfAll, objection, unsigned, result) => {
        const code = codeOf(() =>
          assertMediable({
            kind: 'SIMPLE_DETERMINATION',
            result,
            consentOfAll,
            objection,
            unsigned,
          }),
        );
        expect(code).toBe(consentOfAll && !objection && unsigned === 0 ? 'OK' : 'MEDIATION_REFUSED');
        expect(
          codeOf(() =>
            assertMediable({ kind: 'SIMPLE_DETERMINATION', result: 'NO_CONSENT', consentOfAll, objection, unsigned }),
          ),
        ).toBe('OK');
      },
    ),
  );
});

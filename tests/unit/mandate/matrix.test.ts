import { areaCovers, readArea } from '../../../schema/mandate/area.ts';
import { checkHolder, checkTerms, whyNot, type MandateTerms } from '../../../schema/mandate/granting.ts';
import {
  evaluateMandate,
  isLiftable,
  MANDATE_ACTS,
  NEVER_GRANTABLE,
  type EvaluatedMandate,
  type MandateSituation,
} from '../../../schema/mandate/rules.ts';
import { mandateWorkbench } from '../../../schema/mandate/workbench.ts';

const NOW = new Date('2026-11-24T08:47:00+08:00');
const MANDATE: EvaluatedMandate = {
  cityCode: '230600',
  staffId: 'assessor-1',
  acts: ['PROPOSE_LIABILITY'],
  accidentForms: ['L-02'],
  ceilingFen: 200_000,
  dailyFrom: '07:00',
  dailyUntil: '19:00',
  workingDaysOnly: false,
  validFrom: new Date('2026-01-01T00:00:00+08:00'),
  validUntil: new Date('2027-01-01T00:00:00+08:00'),
  trainingValidUntil: null,
  pendingApproval: false,
  suspendedAt: null,
  revokedAt: null,
};
const SITUATION: MandateSituation = {
  now: NOW,
  cityCode: '230600',
  staffId: 'assessor-1',
  insideArea: true,
  workingDay: true,
  accidentForm: 'L-02',
  estimateFen: 100_000,
};

/** One change that makes exactly one condition fail. */
const BREAKS: Record<string, readonly [Partial<EvaluatedMandate>, Partial<MandateSituation>]> = {
  PERSON: [{ staffId: 'another' }, {}],
  CITY: [{ cityCode: '230100' }, {}],
  PENDING_APPROVAL: [{ pendingApproval: true }, {}],
  REVOKED: [{ revokedAt: NOW }, {}],
  SUSPENDED: [{ suspendedAt: NOW }, {}],
  TRAINING_LAPSED: [{ trainingValidUntil: NOW }, {}],
  NOT_YET_VALID: [{ validFrom: new Date(NOW.getTime() + 1) }, {}],
  ACT: [{ acts: ['GUIDE_AGREEMENT'] }, {}],
  FORM: [{ accidentForms: ['L-01'] }, {}],
  CEILING: [{ ceilingFen: 99_999 }, {}],
  AREA: [{}, { insideArea: false }],
  HOURS: [{ dailyFrom: '09:00' }, {}],
  WORKING_DAY: [{ workingDaysOnly: true }, { workingDay: false }],
};
const NAMES = Object.keys(BREAKS);
const failing = (...names: string[]): string[] => {
  const mandate = Object.assign({}, MANDATE, ...names.map((name) => BREAKS[name]![0])) as EvaluatedMandate;
  const situation = Object.assign({}, SITUATION, ...names.map((name) => BREAKS[name]![1])) as MandateSituation;
  return evaluateMandate(mandate, 'PROPOSE_LIABILITY', situation).failed.map(({ condition }) => condition);
};

describe('every condition of a mandate', () => {
  it.each(NAMES)('%s fails alone when only it is broken', (name) => {
    expect(failing(name)).toEqual([name]);
  });
  it.each(NAMES.flatMap((one, index) => NAMES.slice(index + 1).map((two) => [one, two] as const)))(
    '%s and %s are both named when both are broken',
    (one, two) => {
      expect(failing(one, two).toSorted()).toEqual([one, two].toSorted());
    },
  );
  it('only how far it reaches can be lifted by an officer', () => {
    const lifted = NAMES.filter((name) => isLiftable('PROPOSE_LIABILITY', [{ condition: name }]));
    expect(lifted).toEqual(['FORM', 'CEILING', 'AREA', 'HOURS', 'WORKING_DAY']);
    expect(isLiftable('PROPOSE_LIABILITY', [{ condition: 'CEILING' }, { condition: 'REVOKED' }])).toBe(false);
    expect(isLiftable('SETTLE_CLAIM', [{ condition: 'CEILING' }])).toBe(false);
  });
});

const TERMS: MandateTerms = {
  documentNo: '快授 2026-0500 号',
  acts: ['GUIDE_AGREEMENT'],
  accidentForms: ['L-02'],
  ceilingFen: 200_000,
  districtCodes: ['230602'],
  area: null,
  dailyFrom: '00:00',
  dailyUntil: '24:00',
  workingDaysOnly: false,
  validFrom: NOW,
  validUntil: new Date('2027-11-24T00:00:00+08:00'),
  training: {
    course: '快处快赔培训',
    passedOn: '2026-11-01',
    score: 90,
    examiner: '罗志平',
    validUntil: new Date('2028-11-01T00:00:00+08:00'),
  },
};
const LIMITS = { mandatableActs: MANDATE_ACTS, capFen: 500_000 };
const faults = (change: Partial<MandateTerms>): string[] =>
  checkTerms({ ...TERMS, ...change }, LIMITS, NOW).map(({ path }) => path);

describe('granting', () => {
  it('accepts plain terms', () => {
    expect(faults({})).toEqual([]);
  });
  it.each(NEVER_GRANTABLE)('never grants %s', (act) => {
    expect(faults({ acts: [act] })).toEqual(['acts']);
  });
  it('names every field at fault at once', () => {
    expect(
      faults({
        acts: [],
        accidentForms: ['L-99'],
        ceilingFen: 500_001,
        districtCodes: null,
        validUntil: NOW,
        dailyFrom: '7',
      }),
    ).toEqual(['acts', 'accidentForms', 'ceilingFen', 'area', 'dailyFrom', 'validUntil']);
  });
  it('leaves proposing and money to assessors, and mandates to those who are no officers', () => {
    const holder = (role: 'AUX' | 'OFFICER' | 'ASSESSOR') => ({ active: true, roles: [role] });
    expect(checkHolder(holder('AUX'), 'POLICE_UNIT', ['PROPOSE_LIABILITY'])).toHaveLength(1);
    expect(checkHolder(holder('ASSESSOR'), 'INSURER', ['PROPOSE_LIABILITY'])).toEqual([]);
    expect(checkHolder(holder('OFFICER'), 'POLICE_UNIT', ['GUIDE_AGREEMENT'])).toHaveLength(1);
  });
  it('is for officers of the issuing unit and those above, never for oneself; a supervisor revokes only', () => {
    const office = {
      staffId: 'o',
      organisationId: 'u',
      isPoliceUnit: true,
      isHead: false,
      isOfficer: true,
      isSupervisor: false,
    };
    expect(whyNot('ISSUE', office, 'h', 'SAME')).toBeNull();
    expect(whyNot('ISSUE', office, 'o', 'SAME')?.path).toBe('staffId');
    expect(whyNot('CHANGE', office, 'h', 'OTHER')?.path).toBe('issuedBy');
    expect(whyNot('ISSUE', { ...office, isPoliceUnit: false }, 'h', 'SAME')?.path).toBe('issuedBy');
    const supervisor = { ...office, isOfficer: false, isSupervisor: true };
    expect(whyNot('REVOKE', supervisor, 'h', 'OTHER')).toBeNull();
    expect(whyNot('CHANGE', supervisor, 'h', 'SAME')?.path).toBe('issuedBy');
  });
});

const SQUARE = {
  type: 'Polygon',
  coordinates: [
    [
      [125, 46],
      [126, 46],
      [126, 47],
      [125, 47],
      [125, 46],
    ],
  ],
};

describe('an area', () => {
  it('covers its inside and its line, and nothing else', () => {
    const area = readArea(SQUARE) as Parameters<typeof areaCovers>[0];
    expect(areaCovers(area, [125.5, 46.5])).toBe(true);
    for (const edge of [
      [125, 46],
      [125.5, 46],
      [126, 46.3],
      [125, 47],
    ] as const)
      expect(areaCovers(area, edge)).toBe(true);
    for (const out of [
      [124.9, 46.5],
      [125.5, 47.01],
    ] as const)
      expect(areaCovers(area, out)).toBe(false);
  });
  it.each([
    [
      'an open ring',
      [
        [125, 46],
        [126, 46],
        [126, 47],
        [125, 47],
      ],
    ],
    [
      'a bow tie',
      [
        [125, 46],
        [126, 47],
        [126, 46],
        [125, 47],
        [125, 46],
      ],
    ],
  ])('refuses %s', (_what, ring) => {
    expect(readArea({ type: 'Polygon', coordinates: [ring] })).toHaveProperty('zh');
  });
});

describe('the workbench', () => {
  const given = {
    id: 1,
    mandate: {
      city: '230600',
      staff: 's',
      acts: ['PROPOSE_LIABILITY'],
      accident_forms: ['L-02'],
      ceiling_cny: 2000,
      area: SQUARE,
      daily_from: '00:00',
      daily_until: '24:00',
      valid_from: '2026-01-01',
      valid_until: '2027-01-01',
    },
    act: 'PROPOSE_LIABILITY',
    situation: { now: '2026-11-24T08:47:00+08:00', city: '230600', staff: 's', longitude: 125.5, latitude: 46.5 },
  };
  it('answers with every failing condition, and refuses members that it does not know', () => {
    expect(mandateWorkbench.evaluate(given)).toEqual({ id: 1, allowed: true, failed: [] });
    const unknown = { ...given, situation: { ...given.situation, crs: 'UNKNOWN', estimate_cny: 2000.01 } };
    expect(mandateWorkbench.evaluate(unknown)).toMatchObject({
      allowed: false,
      failed: [{ condition: 'CEILING' }, { condition: 'AREA_UNKNOWN' }],
    });
    expect(() => mandateWorkbench.evaluate({ ...given, weather: 'fine' })).toThrow();
  });
});

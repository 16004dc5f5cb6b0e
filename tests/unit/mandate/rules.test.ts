import {
  evaluateMandate,
  MANDATE_ACTS,
  NEVER_GRANTABLE,
  type EvaluatedMandate,
  type MandateSituation,
} from '../../../schema/mandate/rules.ts';

const MANDATE: EvaluatedMandate = {
  cityCode: '230600',
  staffId: 'assessor-1',
  acts: ['GUIDE_AGREEMENT', 'PROPOSE_LIABILITY'],
  accidentForms: ['L-01', 'L-02'],
  ceilingFen: 200_000,
  dailyFrom: '07:00',
  dailyUntil: '19:00',
  validFrom: new Date('2026-01-01T00:00:00+08:00'),
  validUntil: new Date('2027-01-01T00:00:00+08:00'),
  workingDaysOnly: false,
  trainingValidUntil: new Date('2030-01-01T00:00:00+08:00'),
  pendingApproval: false,
  suspendedAt: null,
  revokedAt: null,
};
const SITUATION: MandateSituation = {
  now: new Date('2026-11-24T08:47:00+08:00'),
  cityCode: '230600',
  staffId: 'assessor-1',
  insideArea: true,
  workingDay: true,
  accidentForm: 'L-02',
  estimateFen: 180_000,
};
const failing = (
  mandate: Partial<EvaluatedMandate>,
  situation: Partial<MandateSituation> = {},
  act: 'PROPOSE_LIABILITY' | 'ASSESS_DAMAGE' = 'PROPOSE_LIABILITY',
) =>
  evaluateMandate({ ...MANDATE, ...mandate }, act, { ...SITUATION, ...situation }).failed.map(
    ({ condition }) => condition,
  );

describe('a mandate', () => {
  it('reaches the act it grants, in its area, hours, forms and ceiling', () => {
    expect(evaluateMandate(MANDATE, 'PROPOSE_LIABILITY', SITUATION)).toEqual({ allowed: true, failed: [] });
  });

  it.each([
    ['another person', {}, { staffId: 'assessor-2' }, 'PERSON'],
    ['another city', {}, { cityCode: '230100' }, 'CITY'],
    ['revoked at this instant', { revokedAt: SITUATION.now }, {}, 'REVOKED'],
    ['suspended, for lapsed training too', { suspendedAt: new Date('2026-11-01') }, {}, 'SUSPENDED'],
    ['a form it does not name', {}, { accidentForm: 'L-28' }, 'FORM'],
    ['an estimate one fen above its ceiling', {}, { estimateFen: 200_001 }, 'CEILING'],
    ['a place outside its area', {}, { insideArea: false }, 'AREA'],
    ['a place that is not known well enough', {}, { insideArea: null }, 'AREA_UNKNOWN'],
    ['the evening', {}, { now: new Date('2026-11-24T19:00:00+08:00') }, 'HOURS'],
  ] as [string, Partial<EvaluatedMandate>, Partial<MandateSituation>, string][])(
    'does not reach %s',
    (_what, mandate, situation, condition) => {
      expect(failing(mandate, situation)).toEqual([condition]);
    },
  );

  it('does not reach an act it does not grant', () => {
    expect(failing({}, {}, 'ASSESS_DAMAGE')).toEqual(['ACT']);
  });

  it('starts on its first instant and ends before its last', () => {
    const at = (now: string) => failing({ dailyFrom: '00:00', dailyUntil: '24:00' }, { now: new Date(now) });
    expect(at('2025-12-31T23:59:59.999+08:00')).toEqual(['NOT_YET_VALID']);
    expect(at('2026-01-01T00:00:00+08:00')).toEqual([]);
    expect(at('2026-12-31T23:59:59.999+08:00')).toEqual([]);
    expect(at('2027-01-01T00:00:00+08:00')).toEqual(['EXPIRED']);
  });

  it('opens at the start of its hours and may cross midnight', () => {
    expect(failing({}, { now: new Date('2026-11-24T07:00:00+08:00') })).toEqual([]);
    const night = { dailyFrom: '22:00', dailyUntil: '06:00' };
    expect(failing(night, { now: new Date('2026-11-24T02:00:00+08:00') })).toEqual([]);
    expect(failing(night, { now: new Date('2026-11-24T08:00:00+08:00') })).toEqual(['HOURS']);
  });

  it('still stands when its revocation lies in the future', () => {
    expect(failing({ revokedAt: new Date('2026-12-01') })).toEqual([]);
  });

  it('allows the ceiling itself, and work before anybody has estimated or named a form', () => {
    expect(failing({}, { estimateFen: 200_000 })).toEqual([]);
    expect(failing({}, { estimateFen: null, accidentForm: null })).toEqual([]);
  });

  it.each(NEVER_GRANTABLE)('never delegates %s, even if a document says so', (act) => {
    const outcome = evaluateMandate({ ...MANDATE, acts: [act] }, act, SITUATION);
    expect(outcome.allowed).toBe(false);
    expect(outcome.failed.map(({ condition }) => condition)).toEqual(['NEVER_GRANTABLE']);
  });

  it('keeps the grantable and the reserved acts apart', () => {
    expect(NEVER_GRANTABLE.filter((act) => (MANDATE_ACTS as readonly string[]).includes(act))).toEqual([]);
  });

  it('names every condition that fails at once, in both languages', () => {
    const outcome = evaluateMandate(
      { ...MANDATE, revokedAt: new Date('2026-06-01'), suspendedAt: new Date('2026-05-01') },
      'ASSESS_DAMAGE',
      {
        now: new Date('2027-11-24T23:00:00+08:00'),
        cityCode: '230100',
        staffId: 'somebody-else',
        insideArea: false,
        workingDay: false,
        accidentForm: 'L-28',
        estimateFen: 999_999_99,
      },
    );
    expect(outcome.failed.map(({ condition }) => condition)).toEqual([
      'PERSON',
      'CITY',
      'REVOKED',
      'SUSPENDED',
      'EXPIRED',
      'ACT',
      'FORM',
      'CEILING',
      'AREA',
      'HOURS',
    ]);
    for (const { messageZh, messageEn } of outcome.failed) {
      expect(messageZh).toMatch(/[\u4e00-\u9fff]/);
      expect(messageEn).toMatch(/^[A-Z]/);
    }
  });
});

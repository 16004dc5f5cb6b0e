import { evaluateEligibilityCase, WorkbenchInputError } from '../../../schema/accident/workbench.ts';

/** Every fact of domain.md 3.1, known and harmless: two cars, nobody hurt, no dispute. */
const HARMLESS = {
  deaths: 0,
  injured: 0,
  injury_slight: false,
  all_agree_simple: false,
  n_motor: 2,
  n_nonmotor: 0,
  n_ped: 0,
  licence: 'valid',
  alcohol_suspected: false,
  drug_suspected: false,
  bus_overload_or_speeding: false,
  plate: 'ok',
  movable: true,
  party_left: false,
  intent_evidence: false,
  inspection_valid: true,
  ctpli_valid: true,
  hit_facility: false,
  facility_kind: 'unknown',
  hazmat: false,
  hazmat_leak: false,
  facts_disputed: false,
  agree_on_liability: true,
  both_consent_online: false,
  officer_requested: false,
  est_loss_max_cny: 1500,
  insurers_in_scheme: true,
  in_time_window: true,
  in_area: true,
  road_class: 'urban',
  crime_suspected: false,
  diplomatic: false,
  military: false,
  foreign_party: false,
  off_road: false,
  scene_cleared_before_report: false,
  minor_driver: false,
};
const evaluate = (facts: object = {}, policy: object = {}) =>
  evaluateEligibilityCase({ id: 'a', facts: { ...HARMLESS, ...facts }, policy });
const rules = (facts: object, policy: object = {}) =>
  evaluate(facts, policy).reasons.map(({ rule, key }) => `${rule} ${key}`);

describe('the eligibility workbench', () => {
  it('answers an ordinary bump with agreement, its article, and nothing to ask', () => {
    expect(evaluate()).toMatchObject({
      id: 'a',
      scene_duty: 'PHOTO_MOVE',
      route: 'SELF_NEGOTIATION',
      then_route: null,
      asked: [],
      reasons: [{ rule: 'E-28', key: 'MINOR', article: expect.stringContaining('第十九条'), certainty: 'MET' }],
    });
  });

  it.each([
    [{ deaths: 1 }, 'EMERGENCY', 'HOLD', ['E-01 DEATH']],
    [{ injured: 2 }, 'EMERGENCY', 'HOLD', ['E-02 INJURY']],
    [{ injured: 1, injury_slight: true, all_agree_simple: true }, 'SIMPLE_PROCEDURE', 'HOLD', ['E-03 SLIGHT_INJURY']],
    [{ licence: 'class_mismatch' }, 'SIMPLE_PROCEDURE', 'HOLD', ['E-08 LICENCE']],
    [{ plate: 'borrowed' }, 'SIMPLE_PROCEDURE', 'HOLD', ['E-09 PLATE']],
    [{ bus_overload_or_speeding: true }, 'SIMPLE_PROCEDURE', 'HOLD', ['E-10 BUS']],
    [{ bus_serious_speeding: true }, 'SIMPLE_PROCEDURE', 'HOLD', ['E-10 BUS']],
    [{ movable: false }, 'SIMPLE_PROCEDURE', 'HOLD', ['E-11 IMMOVABLE']],
    [{ inspection_valid: false }, 'SIMPLE_PROCEDURE', 'PHOTO_MOVE_CALL', ['E-14 NO_MARK']],
    [{ insurance_mark: false }, 'SIMPLE_PROCEDURE', 'PHOTO_MOVE_CALL', ['E-14 NO_MARK']],
    [{ ctpli_valid: false }, 'SIMPLE_PROCEDURE', 'PHOTO_MOVE_CALL', ['E-14 NO_MARK']],
    [{ facts_disputed: true, both_consent_online: true }, 'ONLINE_DETERMINATION', 'PHOTO_MOVE', ['E-17 DISPUTE']],
    [
      { facts_disputed: true, both_consent_online: true, hit_facility: true },
      'SIMPLE_PROCEDURE',
      'PHOTO_MOVE_CALL',
      ['E-15 FACILITY'],
    ],
    [{ agree_on_liability: false }, 'SIMPLE_PROCEDURE', 'PHOTO_MOVE', ['E-18 NO_JOINT_APPLY']],
    [{ n_motor: 3, both_consent_online: true }, 'ONLINE_DETERMINATION', 'PHOTO_MOVE', ['E-19 MULTI']],
    [{ n_motor: 1, n_ped: 1 }, 'SELF_NEGOTIATION', 'PHOTO_MOVE', ['E-20 MV_PED']],
    [{ road_class: 'expressway' }, 'SELF_NEGOTIATION', 'PHOTO_MOVE', ['E-22 WINDOW', 'E-28 MINOR']],
    [{ insurers_in_scheme: false }, 'SELF_NEGOTIATION', 'PHOTO_MOVE', ['E-22 INSURER_OUT', 'E-28 MINOR']],
    [{ n_motor: 1 }, 'INSURER_ONLY', 'PHOTO_MOVE', ['E-23 SINGLE']],
    [{ n_motor: 1, injured: 1 }, 'EMERGENCY', 'HOLD', ['E-02 INJURY']],
    [{ scene_cleared_before_report: true }, 'SELF_NEGOTIATION', 'NONE', ['E-24 LATE_REPORT', 'E-28 MINOR']],
    [
      { minor_driver: true, military: true },
      'SELF_NEGOTIATION',
      'PHOTO_MOVE',
      ['E-25 MINOR_PARTY', 'E-26 MILITARY', 'E-28 MINOR'],
    ],
  ])('reads %j as %s with %s because of %j', (facts, route, duty, reasons) => {
    expect(evaluate(facts)).toMatchObject({ route, scene_duty: duty });
    expect(rules(facts)).toEqual(reasons);
  });

  it('takes a missing fact for unknown and says that it is to be asked, by the name of the file', () => {
    const { movable: _, bus_overload_or_speeding: __, ...rest } = HARMLESS;
    const { scene_duty: duty, asked, reasons } = evaluateEligibilityCase({ id: 1, facts: rest });
    expect(duty).toBe('HOLD');
    expect(asked).toEqual(['bus_serious_overload', 'bus_serious_speeding', 'movable']);
    expect(reasons.map(({ rule, certainty }) => `${rule} ${certainty}`)).toEqual(['E-10 ASSUMED', 'E-11 ASSUMED']);
  });

  it('concludes nothing from another fact: nobody hurt does not mean nobody dead', () => {
    const { deaths: _, ...rest } = HARMLESS;
    expect(evaluateEligibilityCase({ id: 1, facts: rest })).toMatchObject({ route: 'EMERGENCY', asked: ['deaths'] });
  });

  it('assumes two cars where nobody was counted, and no more where somebody was', () => {
    const { n_motor: _, n_nonmotor: __, n_ped: ___, ...rest } = HARMLESS;
    expect(evaluateEligibilityCase({ id: 1, facts: rest }).reasons[0]?.rule).toBe('E-28');
    expect(evaluateEligibilityCase({ id: 1, facts: { ...rest, n_motor: 1 } }).route).toBe('INSURER_ONLY');
    expect(evaluateEligibilityCase({ id: 1, facts: { ...rest, n_nonmotor: 1, n_ped: 1 } }).route).toBe(
      'SELF_NEGOTIATION',
    );
  });

  it('takes a fact with its source and time', () => {
    const facts = { hit_facility: { value: true, source: 'officer', time: '2026-11-24T08:00:00+08:00' } };
    expect(rules(facts)).toEqual(['E-15 FACILITY']);
  });

  it('lets a file choose the policy of the city, by either spelling, and keeps the law all the same', () => {
    const facts = { n_motor: 1, n_ped: 1 };
    expect(evaluate(facts, { pedestrianRoute: 'SIMPLE_PROCEDURE' }).route).toBe('SIMPLE_PROCEDURE');
    expect(evaluate(facts, { pedestrian_route: 'SIMPLE_PROCEDURE' }).route).toBe('SIMPLE_PROCEDURE');
    expect(rules({ est_loss_max_cny: 2000.01 }, { cap_cny: 2000 })).toEqual(['E-21 OVER_CAP']);
    expect(rules({ est_loss_max_cny: 2000 }, { capFen: 200_000 })).toEqual(['E-28 MINOR']);
    expect(evaluate({}, { cap_cny: 2000 }).policy).not.toBe(evaluate().policy);
  });

  it.each([
    [{ facts: { ...HARMLESS, hit_facilty: true } }, 'hit_facilty'],
    [{ facts: { ...HARMLESS, licence: 'maybe' } }, 'licence'],
    [{ facts: { ...HARMLESS, movable: 'yes' } }, 'movable'],
    [{ facts: { ...HARMLESS, deaths: -1 } }, 'deaths'],
    [{ facts: { ...HARMLESS, road_class: 'expresway' } }, 'road_class'],
    [{ facts: { ...HARMLESS, toString: true } }, 'toString'],
    [{ facts: HARMLESS, policy: { cap: 1 } }, 'cap'],
    [{ facts: HARMLESS, policy: { pedestrianRoute: 'EMERGENCY' } }, 'pedestrianRoute'],
    [{ facts: HARMLESS, polcy: {} }, 'polcy'],
  ])('refuses %j and names %s', (input, named) => {
    expect(() => evaluateEligibilityCase({ id: 'a', ...input })).toThrow(WorkbenchInputError);
    expect(() => evaluateEligibilityCase({ id: 'a', ...input })).toThrow(named);
  });

  it('names every mistake at once', () => {
    expect(() => evaluate({ one: 1, two: 2 })).toThrow(/one.*two/);
  });
});

import fc from 'fast-check';
import type { CityPolicy } from '../../../schema/policy/city-policy.ts';
import { ROUTES, SCENE_DUTIES, type CaseRoute, type SceneDuty } from '../../../schema/accident/eligibility-row.ts';
import { BROKEN_DEAL_RULE, ELIGIBILITY_RULES, MINOR_RULE } from '../../../schema/accident/eligibility-table.ts';
import type { AccidentFacts } from '../../../schema/accident/facts.ts';
import {
  DAQING_DEFAULT_POLICY,
  evaluateBrokenDeal,
  evaluateEligibility,
  inTimeWindow,
  isSelfServiceRoute,
  raiseDuty,
  raiseRoute,
} from '../../../schema/accident/rules.ts';
import { HARMLESS_FACTS } from './harmless-facts.ts';

const evaluate = (facts: Partial<AccidentFacts>, policy: Partial<CityPolicy> = {}) =>
  evaluateEligibility({ ...HARMLESS_FACTS, ...facts }, ELIGIBILITY_RULES, { ...DAQING_DEFAULT_POLICY, ...policy });
const reasonsOf = (facts: Partial<AccidentFacts>, policy: Partial<CityPolicy> = {}) =>
  evaluate(facts, policy).reasons.map(({ rule, key }) => `${rule} ${key}`);
const milderRoute = (a: CaseRoute, b: CaseRoute) => ROUTES.indexOf(a) > ROUTES.indexOf(b);
const milderDuty = (a: SceneDuty, b: SceneDuty) => SCENE_DUTIES.indexOf(a) > SCENE_DUTIES.indexOf(b);

const SLIGHT = { injured: 'YES', injurySlight: 'YES', allAgreeSimple: 'YES' } as const;
const SINGLE = { nMotor: 1 } as const;

/** domain.md 3.3 row by row with domain-decisions.md 2: [reason, facts beside two undisputed cars, duty, route, policy]. */
const ROWS: [string, Partial<AccidentFacts>, SceneDuty, CaseRoute, Partial<CityPolicy>?][] = [
  ['E-01 DEATH', { deaths: 'YES' }, 'HOLD', 'EMERGENCY'],
  ['E-02 INJURY', { injured: 'YES' }, 'HOLD', 'EMERGENCY'],
  ['E-02 INJURY', { ...SLIGHT, allAgreeSimple: 'NO' }, 'HOLD', 'EMERGENCY'],
  ['E-02 INJURY', { ...SLIGHT, injurySlight: 'NO' }, 'HOLD', 'EMERGENCY'],
  ['E-02 INJURY', { ...SLIGHT, crimeSuspected: 'YES' }, 'HOLD', 'EMERGENCY'],
  ['E-03 SLIGHT_INJURY', SLIGHT, 'HOLD', 'SIMPLE_PROCEDURE'],
  ['E-04 CRIME', { crimeSuspected: 'YES' }, 'HOLD', 'GENERAL_PROCEDURE'],
  ['E-05 LEFT_SCENE', { partyLeft: 'YES' }, 'HOLD', 'GENERAL_PROCEDURE'],
  ['E-06 INTENT', { intentEvidence: 'YES' }, 'HOLD', 'GENERAL_PROCEDURE'],
  ['E-07 DRINK_DRUG', { alcoholSuspected: 'YES' }, 'HOLD', 'SIMPLE_PROCEDURE'],
  ['E-07 DRINK_DRUG', { drugSuspected: 'YES' }, 'HOLD', 'SIMPLE_PROCEDURE'],
  ['E-08 LICENCE', { licence: 'INVALID' }, 'HOLD', 'SIMPLE_PROCEDURE'],
  ['E-08 LICENCE', { licence: 'CLASS_MISMATCH' }, 'HOLD', 'SIMPLE_PROCEDURE'],
  ['E-09 PLATE', { plate: 'NONE' }, 'HOLD', 'SIMPLE_PROCEDURE'],
  ['E-09 PLATE', { plate: 'FORGED' }, 'HOLD', 'SIMPLE_PROCEDURE'],
  ['E-09 PLATE', { plate: 'BORROWED' }, 'HOLD', 'SIMPLE_PROCEDURE'],
  ['E-10 BUS', { busSeriousOverload: 'YES' }, 'HOLD', 'SIMPLE_PROCEDURE'],
  ['E-10 BUS', { busSeriousSpeeding: 'YES' }, 'HOLD', 'SIMPLE_PROCEDURE'],
  ['E-11 IMMOVABLE', { movable: 'NO' }, 'HOLD', 'SIMPLE_PROCEDURE'],
  ['E-12 HAZMAT', { hazmat: 'YES' }, 'HOLD', 'SIMPLE_PROCEDURE'],
  ['E-12 HAZMAT_LEAK', { hazmat: 'YES', hazmatLeak: 'YES' }, 'HOLD', 'GENERAL_PROCEDURE'],
  ['E-13 DIPLOMATIC', { diplomatic: 'YES' }, 'HOLD', 'GENERAL_PROCEDURE'],
  ['E-14 NO_MARK', { inspectionMark: 'NO' }, 'PHOTO_MOVE_CALL', 'SIMPLE_PROCEDURE'],
  ['E-14 NO_MARK', { insuranceMark: 'NO' }, 'PHOTO_MOVE_CALL', 'SIMPLE_PROCEDURE'],
  ['E-14 NO_MARK', { ctpliValid: 'NO' }, 'PHOTO_MOVE_CALL', 'SIMPLE_PROCEDURE'],
  ['E-15 FACILITY', { hitFacility: 'YES' }, 'PHOTO_MOVE_CALL', 'SIMPLE_PROCEDURE'],
  ['E-15 FACILITY', { ...SINGLE, hitFacility: 'YES' }, 'PHOTO_MOVE_CALL', 'SIMPLE_PROCEDURE'],
  ['E-16 OFFICER_REQUESTED', { officerRequested: 'YES' }, 'PHOTO_MOVE', 'SIMPLE_PROCEDURE'],
  ['E-16 OFFICER_REQUESTED', { ...SINGLE, officerRequested: 'YES' }, 'PHOTO_MOVE', 'SIMPLE_PROCEDURE'],
  ['E-17 DISPUTE', { factsDisputed: 'YES', bothConsentOnline: 'YES' }, 'PHOTO_MOVE', 'ONLINE_DETERMINATION'],
  ['E-17 DISPUTE', { agreeOnLiability: 'NO', bothConsentOnline: 'YES' }, 'PHOTO_MOVE', 'ONLINE_DETERMINATION'],
  ['E-18 NO_JOINT_APPLY', { factsDisputed: 'YES' }, 'PHOTO_MOVE', 'SIMPLE_PROCEDURE'],
  ['E-18 NO_JOINT_APPLY', { agreeOnLiability: 'NO', bothConsentOnline: 'UNKNOWN' }, 'PHOTO_MOVE', 'SIMPLE_PROCEDURE'],
  ['E-19 MULTI', { nMotor: 3, bothConsentOnline: 'YES' }, 'PHOTO_MOVE', 'ONLINE_DETERMINATION'],
  ['E-19 MULTI', { nMotor: 3 }, 'PHOTO_MOVE', 'SIMPLE_PROCEDURE'],
  [
    'E-19 MULTI',
    { nMotor: 3, bothConsentOnline: 'YES' },
    'PHOTO_MOVE',
    'SIMPLE_PROCEDURE',
    { multiVehicleRoute: 'SIMPLE_PROCEDURE' },
  ],
  ['E-20 MV_PED', { nMotor: 1, nPed: 1 }, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  ['E-20 MV_PED', { nMotor: 1, nPed: 1 }, 'PHOTO_MOVE', 'SIMPLE_PROCEDURE', { pedestrianRoute: 'SIMPLE_PROCEDURE' }],
  [
    'E-21 OVER_CAP',
    { estLossMaxFen: 200_001, bothConsentOnline: 'YES' },
    'PHOTO_MOVE',
    'ONLINE_DETERMINATION',
    { capFen: 200_000 },
  ],
  ['E-21 OVER_CAP', { estLossMaxFen: 200_001 }, 'PHOTO_MOVE', 'SIMPLE_PROCEDURE', { capFen: 200_000 }],
  ['E-22 WINDOW', { inTimeWindow: 'NO' }, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  ['E-22 WINDOW', { inArea: 'NO' }, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  ['E-22 WINDOW', { roadClass: 'EXPRESSWAY' }, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  [
    'E-22 WINDOW',
    { roadClass: 'EXPRESSWAY', factsDisputed: 'YES', bothConsentOnline: 'YES' },
    'PHOTO_MOVE',
    'SIMPLE_PROCEDURE',
  ],
  ['E-22 WINDOW', { inArea: 'NO', nMotor: 3, bothConsentOnline: 'YES' }, 'PHOTO_MOVE', 'SIMPLE_PROCEDURE'],
  ['E-22 INSURER_OUT', { insurersInScheme: 'NO' }, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  [
    'E-22 INSURER_OUT',
    { insurersInScheme: 'NO', factsDisputed: 'YES', bothConsentOnline: 'YES' },
    'PHOTO_MOVE',
    'ONLINE_DETERMINATION',
  ],
  ['E-23 SINGLE', SINGLE, 'PHOTO_MOVE', 'INSURER_ONLY'],
  ['E-24 LATE_REPORT', { sceneClearedBeforeReport: 'YES' }, 'NONE', 'SELF_NEGOTIATION'],
  ['E-25 FOREIGN', { foreignParty: 'YES' }, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  ['E-25 MINOR_PARTY', { minorDriver: 'YES' }, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  ['E-26 MILITARY', { military: 'YES' }, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  ['E-27 OFF_ROAD', { offRoad: 'YES' }, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  ['E-28 MINOR', {}, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  ['E-28 MINOR', { nMotor: 1, nNonmotor: 1 }, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  ['E-28 MINOR', { nMotor: 0, nNonmotor: 2 }, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  ['E-28 MINOR', { nMotor: 0, nNonmotor: 1, nPed: 1 }, 'PHOTO_MOVE', 'SELF_NEGOTIATION'],
  ['E-00 NO_RULE', { nMotor: 0 }, 'PHOTO_MOVE', 'SIMPLE_PROCEDURE'],
  ['E-00 NO_RULE', { nMotor: 0, nPed: 2 }, 'PHOTO_MOVE', 'SIMPLE_PROCEDURE'],
];
// Every row as long as the others: jest takes a missing last argument for a callback to wait for.
const TABLE = ROWS.map(([reason, facts, duty, route, policy]) => [reason, facts, duty, route, policy ?? {}] as const);

describe('the decision table', () => {
  it.each(TABLE)('%s: %j demands %s and %s', (reason, facts, sceneDuty, route, policy) => {
    expect(evaluate(facts, policy)).toMatchObject({ sceneDuty, route });
    expect(reasonsOf(facts, policy)).toContain(reason);
  });

  it('tests every row of the table above', () => {
    const rows = [...ELIGIBILITY_RULES.rules, MINOR_RULE].map(({ id, key }) => `${id} ${key}`);
    expect(rows.filter((row) => !TABLE.some(([reason]) => reason === row))).toEqual([]);
    expect(new Set(rows).size).toBe(rows.length);
    const ids = new Set([...rows.map((row) => row.slice(0, 4)), BROKEN_DEAL_RULE.id]);
    expect(ids.size).toBe(29);
  });

  it('cites an article and says why in both languages, for every row', () => {
    for (const rule of [...ELIGIBILITY_RULES.rules, MINOR_RULE, BROKEN_DEAL_RULE]) {
      expect(rule.textZh).toMatch(/[\u4e00-\u9fff]/);
      expect(rule.textEn).toMatch(/^[\x20-\x7e]+$/);
      expect(rule.articleZh).toMatch(/《.+》第.+条/);
      expect(rule.articleEn).toMatch(/Arts? \d/);
    }
  });

  it('stores which version of the rules and of the city policy decided', () => {
    expect(evaluate({})).toMatchObject({ ruleSetVersion: '2026.11', policyVersion: '230600-2026.11' });
  });
});

describe('the strictest wins and every reason is kept', () => {
  it('keeps the facility rule above an agreement that both parties want (E-15 beats E-28)', () => {
    expect(evaluate({ hitFacility: 'YES', agreeOnLiability: 'YES' }).route).toBe('SIMPLE_PROCEDURE');
    expect(reasonsOf({ hitFacility: 'YES', agreeOnLiability: 'YES' })).not.toContain('E-28 MINOR');
  });

  it('sends the officer a party asked for, even when both would also apply online (E-16 beats everything milder)', () => {
    const facts = { officerRequested: 'YES', factsDisputed: 'YES', bothConsentOnline: 'YES' } as const;
    expect(evaluate(facts).route).toBe('SIMPLE_PROCEDURE');
  });

  it('does not let the officer request lower a graver route', () => {
    expect(evaluate({ officerRequested: 'YES', partyLeft: 'YES' }).route).toBe('GENERAL_PROCEDURE');
  });

  it('does not lump article 14 with article 13: a missing mark never holds the scene', () => {
    expect(evaluate({ inspectionMark: 'NO' }).sceneDuty).toBe('PHOTO_MOVE_CALL');
    expect(evaluate({ inspectionMark: 'NO', movable: 'NO' }).sceneDuty).toBe('HOLD');
  });

  it('lists every reason, in table order, not only the decisive one', () => {
    expect(reasonsOf({ deaths: 'YES', partyLeft: 'YES', plate: 'NONE', hitFacility: 'YES', military: 'YES' })).toEqual([
      'E-01 DEATH',
      'E-05 LEFT_SCENE',
      'E-09 PLATE',
      'E-15 FACILITY',
      'E-26 MILITARY',
    ]);
  });

  it('follows an emergency with the general procedure, and nothing else with anything', () => {
    expect(evaluate({ injured: 'YES' }).thenRoute).toBe('GENERAL_PROCEDURE');
    expect(evaluate({ partyLeft: 'YES' }).thenRoute).toBeNull();
    expect(evaluate({}).thenRoute).toBeNull();
  });

  it('asks nothing of motor vehicles where none took part', () => {
    const bicycles = { nMotor: 0, nNonmotor: 2, licence: 'UNKNOWN', plate: 'UNKNOWN', inspectionMark: 'NO' } as const;
    expect(evaluate(bicycles)).toMatchObject({ route: 'SELF_NEGOTIATION', factsToAsk: [] });
  });

  it('applies no cap to a single vehicle and none where the city has set none', () => {
    expect(evaluate({ ...SINGLE, estLossMaxFen: 900_000_00 }, { capFen: 200_000 }).route).toBe('INSURER_ONLY');
    expect(evaluate({ estLossMaxFen: 900_000_00 }).route).toBe('SELF_NEGOTIATION');
    expect(evaluate({ estLossMaxFen: 200_000 }, { capFen: 200_000 }).route).toBe('SELF_NEGOTIATION');
  });

  it('opens expressways to online determination only where the city says so', () => {
    const facts = { roadClass: 'EXPRESSWAY', factsDisputed: 'YES', bothConsentOnline: 'YES' } as const;
    expect(evaluate(facts, { expresswayOnline: true }).route).toBe('ONLINE_DETERMINATION');
  });

  it('keeps a grave scene protected even when it was reported late', () => {
    expect(evaluate({ sceneClearedBeforeReport: 'YES', deaths: 'YES' }).sceneDuty).toBe('HOLD');
  });

  it('lets two cars go on by agreement before anybody was asked about liability', () => {
    const facts = { factsDisputed: 'UNKNOWN', agreeOnLiability: 'UNKNOWN', bothConsentOnline: 'UNKNOWN' } as const;
    expect(evaluate(facts).route).toBe('SELF_NEGOTIATION');
  });
});

describe('what is not known', () => {
  const unknowns: [string, Partial<AccidentFacts>, string[]][] = [
    ['E-01', { deaths: 'UNKNOWN' }, ['deaths']],
    ['E-02', { injured: 'UNKNOWN' }, ['injured']],
    [
      'E-02',
      { injured: 'YES', injurySlight: 'UNKNOWN', allAgreeSimple: 'UNKNOWN' },
      ['injurySlight', 'allAgreeSimple'],
    ],
    ['E-03', { ...SLIGHT, injured: 'UNKNOWN' }, ['injured']],
    ['E-04', { crimeSuspected: 'UNKNOWN' }, ['crimeSuspected']],
    ['E-05', { partyLeft: 'UNKNOWN' }, ['partyLeft']],
    ['E-06', { intentEvidence: 'UNKNOWN' }, ['intentEvidence']],
    ['E-07', { alcoholSuspected: 'UNKNOWN' }, ['alcoholSuspected']],
    ['E-08', { licence: 'UNKNOWN' }, ['licence']],
    ['E-09', { plate: 'UNKNOWN' }, ['plate']],
    ['E-10', { busSeriousSpeeding: 'UNKNOWN' }, ['busSeriousSpeeding']],
    ['E-11', { movable: 'UNKNOWN' }, ['movable']],
    ['E-12', { hazmat: 'UNKNOWN' }, ['hazmat']],
    ['E-12', { hazmat: 'YES', hazmatLeak: 'UNKNOWN' }, ['hazmatLeak']],
    ['E-13', { diplomatic: 'UNKNOWN' }, ['diplomatic']],
  ];

  it.each(unknowns)('%s %j holds the scene, goes at least to an officer, and asks %j', (rule, facts, asks) => {
    const outcome = evaluate(facts);
    expect(outcome.sceneDuty).toBe('HOLD');
    expect(milderRoute(outcome.route, 'SIMPLE_PROCEDURE')).toBe(false);
    expect(outcome.factsToAsk).toEqual(asks);
    const assumed = outcome.reasons.find((reason) => reason.rule === rule && reason.certainty === 'ASSUMED');
    expect(assumed?.textZh).toMatch(/^尚不能排除/);
    expect(assumed?.textEn).toMatch(/^Not ruled out yet/);
  });

  it('holds the scene and sends an officer when nothing at all is known', () => {
    const nothing = Object.fromEntries(
      Object.entries(HARMLESS_FACTS).map(([name, value]) => [name, typeof value === 'string' ? 'UNKNOWN' : value]),
    ) as unknown as AccidentFacts;
    const outcome = evaluateEligibility(nothing);
    expect(outcome.sceneDuty).toBe('HOLD');
    expect(milderRoute(outcome.route, 'SIMPLE_PROCEDURE')).toBe(false);
    expect(outcome.reasons.every((reason) => reason.certainty === 'ASSUMED')).toBe(true);
  });

  it('does not treat unknown marks or an unknown facility as missing or hit', () => {
    expect(evaluate({ inspectionMark: 'UNKNOWN', hitFacility: 'UNKNOWN' }).route).toBe('SELF_NEGOTIATION');
  });

  it('asks a lone driver about facilities before leaving the case to the insurer', () => {
    expect(evaluate({ ...SINGLE, hitFacility: 'UNKNOWN' })).toMatchObject({
      route: 'SIMPLE_PROCEDURE',
      factsToAsk: ['hitFacility'],
    });
  });

  it('never asks what cannot matter: no question about slight injuries where nobody is hurt', () => {
    expect(evaluate({ injurySlight: 'UNKNOWN', allAgreeSimple: 'UNKNOWN', hazmatLeak: 'UNKNOWN' }).factsToAsk).toEqual(
      [],
    );
  });
});

const tristate = fc.constantFrom('YES', 'NO', 'UNKNOWN');
/** Facts by which an accident gets graver when they become YES. */
const RISKS = [
  'deaths',
  'injured',
  'crimeSuspected',
  'partyLeft',
  'intentEvidence',
  'alcoholSuspected',
  'drugSuspected',
  'busSeriousOverload',
  'busSeriousSpeeding',
  'hazmat',
  'hazmatLeak',
  'diplomatic',
  'hitFacility',
  'officerRequested',
  'factsDisputed',
] as const satisfies (keyof AccidentFacts)[];
const anyFacts = fc
  .record({
    deaths: tristate,
    injured: tristate,
    injurySlight: tristate,
    allAgreeSimple: tristate,
    nMotor: fc.integer({ min: 0, max: 4 }),
    nNonmotor: fc.integer({ min: 0, max: 2 }),
    nPed: fc.integer({ min: 0, max: 2 }),
    licence: fc.constantFrom('VALID', 'INVALID', 'CLASS_MISMATCH', 'UNKNOWN'),
    alcoholSuspected: tristate,
    drugSuspected: tristate,
    busSeriousOverload: tristate,
    busSeriousSpeeding: tristate,
    plate: fc.constantFrom('OK', 'NONE', 'FORGED', 'BORROWED', 'UNKNOWN'),
    movable: tristate,
    partyLeft: tristate,
    intentEvidence: tristate,
    inspectionMark: tristate,
    insuranceMark: tristate,
    ctpliValid: tristate,
    hitFacility: tristate,
    hazmat: tristate,
    hazmatLeak: tristate,
    factsDisputed: tristate,
    agreeOnLiability: tristate,
    bothConsentOnline: tristate,
    officerRequested: tristate,
    estLossMaxFen: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
    insurersInScheme: tristate,
    inTimeWindow: tristate,
    inArea: tristate,
    roadClass: fc.constantFrom('EXPRESSWAY', 'OTHER', 'UNKNOWN'),
    crimeSuspected: tristate,
    diplomatic: tristate,
    military: tristate,
    foreignParty: tristate,
    offRoad: tristate,
    sceneClearedBeforeReport: tristate,
    minorDriver: tristate,
  })
  .map((facts) => facts as AccidentFacts);
/** Mostly harmless facts with a few changed at random, so that the milder half of the table is reached too. */
const plausibleFacts = fc
  .tuple(anyFacts, fc.subarray(Object.keys(HARMLESS_FACTS) as (keyof AccidentFacts)[], { maxLength: 4 }))
  .map(([random, names]) => ({
    ...HARMLESS_FACTS,
    ...Object.fromEntries(names.map((name) => [name, random[name]])),
  }));

describe('whatever the facts', () => {
  it('adding a risk never yields a milder route or a milder duty', () => {
    fc.assert(
      fc.property(fc.oneof(anyFacts, plausibleFacts), fc.constantFrom(...RISKS), (facts, risk) => {
        const without = evaluateEligibility({ ...facts, [risk]: 'NO' });
        const withRisk = evaluateEligibility({ ...facts, [risk]: 'YES' });
        expect(milderRoute(withRisk.route, without.route)).toBe(false);
        expect(milderDuty(withRisk.sceneDuty, without.sceneDuty)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('not knowing a risk is never milder than its absence', () => {
    fc.assert(
      fc.property(fc.oneof(anyFacts, plausibleFacts), fc.constantFrom(...RISKS), (facts, risk) => {
        const without = evaluateEligibility({ ...facts, [risk]: 'NO' });
        const unknown = evaluateEligibility({ ...facts, [risk]: 'UNKNOWN' });
        expect(milderRoute(unknown.route, without.route)).toBe(false);
        expect(milderDuty(unknown.sceneDuty, without.sceneDuty)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('always decides with at least one reason, each with both texts and an article', () => {
    fc.assert(
      fc.property(fc.oneof(anyFacts, plausibleFacts), (facts) => {
        const outcome = evaluateEligibility(facts);
        expect(outcome.reasons.length).toBeGreaterThan(0);
        for (const { textZh, textEn, articleZh, articleEn } of outcome.reasons) {
          expect([textZh, textEn, articleZh, articleEn].every((text) => text.length > 3)).toBe(true);
        }
      }),
    );
  });

  it('leaves a case to the people concerned only when nobody died, is hurt, left, was drunk or cannot move', () => {
    fc.assert(
      fc.property(fc.oneof(anyFacts, plausibleFacts), (facts) => {
        if (!isSelfServiceRoute(evaluateEligibility(facts).route)) return;
        const { deaths, injured, partyLeft, alcoholSuspected, movable, hitFacility, officerRequested } = facts;
        expect({ deaths, injured, partyLeft, alcoholSuspected, movable }).toEqual({
          deaths: 'NO',
          injured: 'NO',
          partyLeft: 'NO',
          alcoholSuspected: 'NO',
          movable: 'YES',
        });
        expect([hitFacility, officerRequested]).not.toContain('YES');
      }),
      { numRuns: 3000 },
    );
  });

  it('determines online only on a joint application', () => {
    fc.assert(
      fc.property(
        plausibleFacts,
        fc.constantFrom<Partial<AccidentFacts>>({}, { nMotor: 3 }, { factsDisputed: 'YES' }),
        (facts, more) => {
          const outcome = evaluateEligibility({ ...facts, ...more });
          if (outcome.route === 'ONLINE_DETERMINATION') expect(facts.bothConsentOnline).toBe('YES');
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a broken deal (E-29)', () => {
  it('goes online when both apply jointly, and to an officer at the scene otherwise', () => {
    expect(evaluateBrokenDeal({ ...HARMLESS_FACTS, bothConsentOnline: 'YES' }).route).toBe('ONLINE_DETERMINATION');
    const alone = evaluateBrokenDeal(HARMLESS_FACTS);
    expect(alone).toMatchObject({ route: 'SIMPLE_PROCEDURE', sceneDuty: 'PHOTO_MOVE' });
    expect(alone.reasons.map(({ rule }) => rule)).toEqual(['E-29']);
  });

  it('does not go online where E-22 has removed it, and lowers nothing graver', () => {
    const facts: AccidentFacts = { ...HARMLESS_FACTS, bothConsentOnline: 'YES', inTimeWindow: 'NO' };
    expect(evaluateBrokenDeal(facts).route).toBe('SIMPLE_PROCEDURE');
    expect(evaluateBrokenDeal({ ...HARMLESS_FACTS, injured: 'YES' }).route).toBe('EMERGENCY');
  });
});

describe('raising', () => {
  it('never lowers a route or a duty, whichever comes first', () => {
    for (const a of ROUTES) {
      for (const b of ROUTES) {
        expect(raiseRoute(a, b)).toBe(ROUTES.indexOf(a) <= ROUTES.indexOf(b) ? a : b);
      }
    }
    expect(raiseDuty('PHOTO_MOVE', 'HOLD')).toBe('HOLD');
    expect(raiseDuty('HOLD', 'NONE')).toBe('HOLD');
  });

  it('counts only agreement and own damage as self-service', () => {
    expect(ROUTES.filter(isSelfServiceRoute)).toEqual(['SELF_NEGOTIATION', 'INSURER_ONLY']);
  });
});

describe('city policy', () => {
  it('names every member that the city has not confirmed', () => {
    const members = Object.keys(DAQING_DEFAULT_POLICY).filter((name) => name !== 'version' && name !== 'unconfirmed');
    expect([...DAQING_DEFAULT_POLICY.unconfirmed].toSorted()).toEqual(members.toSorted());
  });

  it('judges the window by the time of the accident in China, start inclusive, end exclusive', () => {
    const policy: CityPolicy = { ...DAQING_DEFAULT_POLICY, windowFrom: '07:00', windowUntil: '19:00' };
    expect(inTimeWindow(policy, new Date('2026-11-24T07:00:00+08:00'))).toBe('YES');
    expect(inTimeWindow(policy, new Date('2026-11-24T06:59:59+08:00'))).toBe('NO');
    expect(inTimeWindow(policy, new Date('2026-11-24T18:59:59+08:00'))).toBe('YES');
    expect(inTimeWindow(policy, new Date('2026-11-24T19:00:00+08:00'))).toBe('NO');
    expect(inTimeWindow(DAQING_DEFAULT_POLICY, new Date('2026-11-24T03:00:00+08:00'))).toBe('YES');
  });
});

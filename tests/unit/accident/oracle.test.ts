import fc from 'fast-check';
import { DAQING_DEFAULT_POLICY, ELIGIBILITY_RULES, evaluateEligibility } from '../../../schema/accident/rules.ts';
import { ELIGIBILITY, ruleSetOf } from '../../../schema/accident/eligibility-table.ts';
import type { AccidentFacts } from '../../../schema/accident/facts.ts';

const ROUTES = [
  'EMERGENCY',
  'GENERAL_PROCEDURE',
  'SIMPLE_PROCEDURE',
  'ONLINE_DETERMINATION',
  'SELF_NEGOTIATION',
  'INSURER_ONLY',
];
const DUTIES = ['HOLD', 'PHOTO_MOVE_CALL', 'PHOTO_MOVE', 'NONE'];

/**
 * The table of domain.md 3.3 with the corrections and choices of domain-decisions.md 1-2, written a second time as a person reads
 * it, for accidents of which everything is known.
 */
function asRead(f: AccidentFacts, capFen: number | null): { route: string; sceneDuty: string; rules: string[] } {
  const yes = (value: string): boolean => value === 'YES';
  const said: [rule: string, duty: string, route: string | null][] = [];
  const hurt = yes(f.injured);
  const slight = yes(f.injurySlight) && yes(f.allAgreeSimple) && !yes(f.crimeSuspected);
  if (yes(f.deaths)) said.push(['E-01', 'HOLD', 'EMERGENCY']);
  if (hurt && !slight) said.push(['E-02', 'HOLD', 'EMERGENCY']);
  if (hurt && slight) said.push(['E-03', 'HOLD', 'SIMPLE_PROCEDURE']);
  if (yes(f.crimeSuspected)) said.push(['E-04', 'HOLD', 'GENERAL_PROCEDURE']);
  if (yes(f.partyLeft)) said.push(['E-05', 'HOLD', 'GENERAL_PROCEDURE']);
  if (yes(f.intentEvidence)) said.push(['E-06', 'HOLD', 'GENERAL_PROCEDURE']);
  if (yes(f.alcoholSuspected) || yes(f.drugSuspected)) said.push(['E-07', 'HOLD', 'SIMPLE_PROCEDURE']);
  const motor = f.nMotor > 0;
  if (motor && f.licence !== 'VALID') said.push(['E-08', 'HOLD', 'SIMPLE_PROCEDURE']);
  if (motor && f.plate !== 'OK') said.push(['E-09', 'HOLD', 'SIMPLE_PROCEDURE']);
  if (yes(f.busSeriousOverload) || yes(f.busSeriousSpeeding)) said.push(['E-10', 'HOLD', 'SIMPLE_PROCEDURE']);
  if (!yes(f.movable)) said.push(['E-11', 'HOLD', 'SIMPLE_PROCEDURE']);
  if (yes(f.hazmat)) said.push(['E-12', 'HOLD', yes(f.hazmatLeak) ? 'GENERAL_PROCEDURE' : 'SIMPLE_PROCEDURE']);
  if (yes(f.diplomatic)) said.push(['E-13', 'HOLD', 'GENERAL_PROCEDURE']);
  if (motor && !(yes(f.inspectionMark) && yes(f.insuranceMark) && yes(f.ctpliValid)))
    said.push(['E-14', 'PHOTO_MOVE_CALL', 'SIMPLE_PROCEDURE']);
  if (yes(f.hitFacility)) said.push(['E-15', 'PHOTO_MOVE_CALL', 'SIMPLE_PROCEDURE']);
  if (yes(f.officerRequested)) said.push(['E-16', 'PHOTO_MOVE', 'SIMPLE_PROCEDURE']);
  const graver = said.length > 0;
  const jointly = yes(f.bothConsentOnline);
  const online = jointly ? 'ONLINE_DETERMINATION' : 'SIMPLE_PROCEDURE';
  const single = f.nMotor + f.nNonmotor === 1 && f.nPed === 0;
  if (yes(f.factsDisputed) || !yes(f.agreeOnLiability)) {
    if (jointly && !graver) said.push(['E-17', 'PHOTO_MOVE', 'ONLINE_DETERMINATION']);
    if (!jointly) said.push(['E-18', 'PHOTO_MOVE', 'SIMPLE_PROCEDURE']);
  }
  if (f.nMotor >= 3) said.push(['E-19', 'PHOTO_MOVE', online]);
  const unhurt = !hurt && !yes(f.deaths);
  if (f.nMotor >= 1 && f.nPed >= 1 && unhurt) said.push(['E-20', 'PHOTO_MOVE', 'SELF_NEGOTIATION']);
  if (capFen !== null && (f.estLossMaxFen ?? 0) > capFen && !single) said.push(['E-21', 'PHOTO_MOVE', online]);
  const outside = !yes(f.inTimeWindow) || !yes(f.inArea) || f.roadClass === 'EXPRESSWAY';
  if (outside || !yes(f.insurersInScheme)) said.push(['E-22', 'PHOTO_MOVE', null]);
  if (single && unhurt && !yes(f.hitFacility)) said.push(['E-23', 'PHOTO_MOVE', 'INSURER_ONLY']);
  if (yes(f.sceneClearedBeforeReport)) said.push(['E-24', 'NONE', null]);
  if (yes(f.foreignParty) || yes(f.minorDriver)) said.push(['E-25', 'NONE', null]);
  if (yes(f.military)) said.push(['E-26', 'NONE', null]);
  if (yes(f.offRoad)) said.push(['E-27', 'NONE', null]);
  if (said.every(([, , route]) => route === null)) said.push(['E-28', 'PHOTO_MOVE', 'SELF_NEGOTIATION']);
  const strictest = ROUTES.find((route) => said.some(([, , each]) => each === route))!;
  const duty = DUTIES.find((each) => said.some(([, one]) => one === each))!;
  return {
    route: strictest === 'ONLINE_DETERMINATION' && outside ? 'SIMPLE_PROCEDURE' : strictest,
    sceneDuty: yes(f.sceneClearedBeforeReport) && duty !== 'HOLD' ? 'NONE' : duty,
    rules: [...new Set(said.map(([rule]) => rule))].toSorted(),
  };
}

const rarely = fc.oneof(
  { weight: 9, arbitrary: fc.constant('NO' as const) },
  { weight: 1, arbitrary: fc.constant('YES' as const) },
);
const mostly = fc.oneof(
  { weight: 9, arbitrary: fc.constant('YES' as const) },
  { weight: 1, arbitrary: fc.constant('NO' as const) },
);
const either = fc.constantFrom('YES' as const, 'NO' as const);
const known: fc.Arbitrary<AccidentFacts> = fc
  .record({
    deaths: rarely,
    injured: rarely,
    injurySlight: either,
    allAgreeSimple: either,
    nMotor: fc.constantFrom(1, 2, 2, 2, 3),
    nNonmotor: fc.constantFrom(0, 0, 0, 1),
    nPed: fc.constantFrom(0, 0, 0, 1),
    licence: fc.constantFrom('VALID' as const, 'VALID', 'VALID', 'INVALID', 'CLASS_MISMATCH'),
    alcoholSuspected: rarely,
    drugSuspected: rarely,
    busSeriousOverload: rarely,
    busSeriousSpeeding: rarely,
    plate: fc.constantFrom('OK' as const, 'OK', 'OK', 'OK', 'NONE', 'FORGED', 'BORROWED'),
    movable: mostly,
    partyLeft: rarely,
    intentEvidence: rarely,
    inspectionMark: mostly,
    insuranceMark: mostly,
    ctpliValid: mostly,
    hitFacility: rarely,
    hazmat: rarely,
    hazmatLeak: either,
    factsDisputed: rarely,
    agreeOnLiability: mostly,
    bothConsentOnline: either,
    officerRequested: rarely,
    estLossMaxFen: fc.constantFrom(0, 200_000, 200_001, 1_000_000),
    insurersInScheme: mostly,
    inTimeWindow: mostly,
    inArea: mostly,
    roadClass: fc.constantFrom('OTHER' as const, 'OTHER', 'OTHER', 'EXPRESSWAY'),
    crimeSuspected: rarely,
    diplomatic: rarely,
    military: rarely,
    foreignParty: rarely,
    offRoad: rarely,
    sceneClearedBeforeReport: rarely,
    minorDriver: rarely,
  })
  .map((facts) => ({ ...facts, hazmatLeak: facts.hazmat === 'YES' ? facts.hazmatLeak : ('NO' as const) }));

describe('the eligibility table', () => {
  it('says of every known accident what the law’s table says, read by a person', () => {
    fc.assert(
      fc.property(known, fc.constantFrom(null, 200_000), (facts, capFen) => {
        const outcome = evaluateEligibility(facts, ELIGIBILITY_RULES, { ...DAQING_DEFAULT_POLICY, capFen });
        const rules = [...new Set(outcome.reasons.map(({ rule }) => rule))].toSorted();
        const got = { route: outcome.route, sceneDuty: outcome.sceneDuty, rules };
        expect(got).toEqual(asRead(facts, capFen));
      }),
      { numRuns: 5_000 },
    );
  });

  it('is data: written as JSON and read again it decides the same', () => {
    const { content, ...version } = ELIGIBILITY.defaults;
    const again = ruleSetOf({ ...version, content: ELIGIBILITY.schema.parse(JSON.parse(JSON.stringify(content))) });
    fc.assert(
      fc.property(known, (facts) => {
        expect(evaluateEligibility(facts, again)).toEqual(evaluateEligibility(facts));
      }),
      { numRuns: 1_000 },
    );
  });
});

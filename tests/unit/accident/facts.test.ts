import { factsFromDriver, sourcedFactsFromDriver, type AccidentFactsInput } from '../../../schema/accident/facts.ts';
import { evaluateEligibility } from '../../../schema/accident/rules.ts';

/** What a driver answers at an ordinary bump between two cars. */
const ORDINARY: AccidentFactsInput = {
  anyoneInjured: 'NO',
  allVehiclesMovable: 'YES',
  alcoholSuspected: 'NO',
  partyLeft: 'NO',
  licence: 'VALID',
  plate: 'OK',
  busOverloadOrSpeeding: 'NO',
  hitFacility: 'NO',
  hazmat: 'NO',
  officerRequested: 'NO',
};

describe('facts from what a driver can see', () => {
  it('lets an ordinary bump settle by agreement without a single legal question', () => {
    const outcome = evaluateEligibility(factsFromDriver(ORDINARY));
    expect(outcome).toMatchObject({ route: 'SELF_NEGOTIATION', sceneDuty: 'PHOTO_MOVE', factsToAsk: [] });
  });

  it('assumes two motor vehicles when nobody counted', () => {
    expect(factsFromDriver({})).toMatchObject({ nMotor: 2, nNonmotor: 0, nPed: 0 });
  });

  const asked: [keyof AccidentFactsInput, string][] = [
    ['anyoneInjured', 'injured'],
    ['allVehiclesMovable', 'movable'],
    ['alcoholSuspected', 'alcoholSuspected'],
    ['partyLeft', 'partyLeft'],
    ['licence', 'licence'],
    ['plate', 'plate'],
    ['busOverloadOrSpeeding', 'busSeriousOverload'],
    ['hazmat', 'hazmat'],
  ];
  it.each(asked)(
    'keeps %s unknown when left blank, so the scene is held and the question stays open',
    (question, fact) => {
      const { [question]: _blank, ...rest } = ORDINARY;
      const outcome = evaluateEligibility(factsFromDriver(rest));
      expect(sourcedFactsFromDriver(rest)[fact as 'movable']).toEqual({ value: 'UNKNOWN', source: 'NOT_STATED' });
      expect(outcome.sceneDuty).toBe('HOLD');
      expect(outcome.factsToAsk).toContain(fact);
    },
  );

  it('tells “I do not know” from a blank, and treats both as unknown', () => {
    const sourced = sourcedFactsFromDriver({ ...ORDINARY, partyLeft: 'UNKNOWN' });
    expect(sourced.partyLeft).toEqual({ value: 'UNKNOWN', source: 'STATED' });
    expect(evaluateEligibility(factsFromDriver({ ...ORDINARY, partyLeft: 'UNKNOWN' })).sceneDuty).toBe('HOLD');
  });

  it('records what is never asked of a driver as not observed, not as stated', () => {
    const sourced = sourcedFactsFromDriver(ORDINARY);
    for (const name of ['crimeSuspected', 'diplomatic', 'intentEvidence', 'drugSuspected', 'military'] as const) {
      expect(sourced[name]).toEqual({ value: 'NO', source: 'NOT_OBSERVED' });
    }
  });

  it('listens when a driver volunteers what is not asked', () => {
    for (const [stated, rule] of [
      [{ intentSuspected: 'YES' }, 'E-06'],
      [{ drugSuspected: 'YES' }, 'E-07'],
      [{ diplomatic: 'YES' }, 'E-13'],
      [{ diplomatic: 'UNKNOWN' }, 'E-13'],
    ] as const) {
      const outcome = evaluateEligibility(factsFromDriver({ ...ORDINARY, ...stated }));
      expect(outcome.reasons.map((reason) => reason.rule)).toContain(rule);
      expect(outcome.sceneDuty).toBe('HOLD');
    }
  });

  it('concludes from nobody hurt that nobody died, but never the other way round', () => {
    expect(sourcedFactsFromDriver(ORDINARY).deaths).toEqual({ value: 'NO', source: 'DERIVED' });
    const { anyoneInjured: _blank, ...rest } = ORDINARY;
    expect(factsFromDriver({ ...rest, anyoneDied: 'NO' }).injured).toBe('UNKNOWN');
    expect(factsFromDriver({ ...ORDINARY, anyoneDied: 'YES' }).deaths).toBe('YES');
  });

  it.each([{ alcoholSuspected: 'YES' }, { drugSuspected: 'YES' }, { partyLeft: 'YES' }] as const)(
    'suspects a crime when somebody is hurt and %j: agreement to the simple procedure does not help then',
    (grave) => {
      const slight = {
        ...ORDINARY,
        anyoneDied: 'NO',
        anyoneInjured: 'YES',
        injurySlight: 'YES',
        allAgreeSimple: 'YES',
      } as const;
      expect(evaluateEligibility(factsFromDriver(slight)).route).toBe('SIMPLE_PROCEDURE');
      const facts = factsFromDriver({ ...slight, ...grave });
      expect(facts.crimeSuspected).toBe('YES');
      expect(evaluateEligibility(facts)).toMatchObject({ route: 'EMERGENCY', thenRoute: 'GENERAL_PROCEDURE' });
    },
  );

  it('does not suspect a crime from drink alone: the officer tests first', () => {
    expect(evaluateEligibility(factsFromDriver({ ...ORDINARY, alcoholSuspected: 'YES' })).route).toBe(
      'SIMPLE_PROCEDURE',
    );
  });

  it('takes the former single bus question for both bus facts', () => {
    expect(factsFromDriver({ ...ORDINARY, busOverloadOrSpeeding: 'YES' })).toMatchObject({
      busSeriousOverload: 'YES',
      busSeriousSpeeding: 'YES',
    });
  });

  it('asks cyclists nothing about licences, plates, buses or dangerous goods', () => {
    const outcome = evaluateEligibility(
      factsFromDriver({
        motorVehicles: 0,
        nonMotorVehicles: 2,
        anyoneInjured: 'NO',
        allVehiclesMovable: 'YES',
        alcoholSuspected: 'NO',
        partyLeft: 'NO',
      }),
    );
    expect(outcome).toMatchObject({ route: 'SELF_NEGOTIATION', factsToAsk: [] });
  });
});

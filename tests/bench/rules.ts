import { ELIGIBILITY_RULES, evaluateEligibility, factsFromDriver } from '../../schema/accident/rules.ts';
import { suggestPatterns } from '../../schema/liability/suggest.ts';
import type { ToldAccount } from '../../schema/liability/told.ts';
import { evaluateMandate, type EvaluatedMandate, type MandateSituation } from '../../schema/mandate/rules.ts';

/**
 * `npm run bench:rules`: one decision, that is eligibility, liability and mandate, in this process, against a bare function
 * call measured in the same round. Only the ratio means anything on a shared machine; the median of the rounds is shown.
 */
const ROUNDS = 9;
const WARM_UP = 2_000;
const CALLS = 5_000;
/** A bare call is too short to time alone. */
const BARE_CALLS = 5_000_000;

const facts = factsFromDriver({
  anyoneDied: 'NO',
  anyoneInjured: 'NO',
  motorVehicles: 2,
  allVehiclesMovable: 'YES',
  alcoholSuspected: 'NO',
  partyLeft: 'NO',
  licence: 'VALID',
  plate: 'OK',
});

const told = (ordinal: number, more: Partial<ToldAccount>): ToldAccount => ({
  ordinal,
  kind: 'MOTOR',
  activities: [],
  impactPoint: null,
  otherImpactPoint: null,
  signalled: 'UNKNOWN',
  ...more,
});
const pair = [told(1, { activities: ['STOPPED'] }), told(2, { activities: ['HIT_REAR'] })] as const;

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

const RULES: Readonly<Record<string, () => unknown>> = {
  eligibility: () => evaluateEligibility(facts, ELIGIBILITY_RULES),
  liability: () => suggestPatterns(pair),
  mandate: () => evaluateMandate(MANDATE, 'PROPOSE_LIABILITY', SITUATION),
};
const DECISION = (): unknown[] => Object.values(RULES).map((rule) => rule());

/** Keeps results alive, so that no call is thought away. */
let kept: unknown = null;

function nanosecondsPerCall(work: () => unknown, calls: number): number {
  const began = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) kept = work();
  return Number(process.hrtime.bigint() - began) / calls;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

let counter = 0;
const bare = (): number => (counter += 1);
const measured = { ...RULES, 'the whole decision': DECISION };
for (const work of Object.values(measured)) nanosecondsPerCall(work, WARM_UP);
nanosecondsPerCall(bare, BARE_CALLS);

const times = new Map<string, number[]>(Object.keys(measured).map((name) => [name, []]));
const baseline: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  baseline.push(nanosecondsPerCall(bare, BARE_CALLS));
  for (const [name, work] of Object.entries(measured)) times.get(name)!.push(nanosecondsPerCall(work, CALLS));
}
process.stdout.write(`a bare call: ${median(baseline).toFixed(2)} ns (median of ${ROUNDS} rounds)\n`);
for (const [name, values] of times) {
  const ratios = values.map((value, round) => value / baseline[round]!);
  process.stdout.write(
    `${name.padEnd(20)} ${(median(values) / 1000).toFixed(1).padStart(7)} µs  ${String(Math.round(median(ratios))).padStart(7)} × a bare call  ${String(Math.round(1e9 / median(values))).padStart(8)} a second\n`,
  );
}
if (kept === null || counter === 0) throw new Error('Nothing was measured');

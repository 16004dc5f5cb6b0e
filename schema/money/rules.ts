import type { CityPolicyContent } from '../policy/city-policy.ts';
import { payWithinLimits, type Flow } from './compulsory.ts';
import { mutualSelfCompensation } from './mutual.ts';
import { limitsOn, type LimitsOfPeriod, type MoneyContent } from './policy.ts';
import { pay } from './payment.ts';
import { REASONS } from './reasons.ts';
import { shareRest } from './shares.ts';
import {
  HEADS,
  type Head,
  type MoneyReason,
  type Payment,
  type Trial,
  type TrialInput,
  type TrialParty,
} from './trial.ts';

export { apportion } from './apportion.ts';
export type { Trial, TrialInput, TrialParty } from './trial.ts';

const NO_MUTUAL: Trial['mutual'] = { open: false, applied: false, conditions: [] };

/**
 * Who would pay whom for this accident, as a trial: compulsory cover first, then voluntary cover, then the side at fault, by the
 * limits in force on the accident's day. It binds nobody.
 *
 * @param policy limits and shares in force on that day
 * @param gradeSharePercent the city's share for each grade, for what compulsory cover does not pay
 * @returns every payment with its reason; for each victim they add up to the loss, unless a note says what is not computed
 * @source domain.md 5.1-5.3, LAW-77, LAW-78; domain-decisions.md 1 and 5
 */
export function compensationTrial(
  input: TrialInput,
  policy: MoneyContent,
  gradeSharePercent: CityPolicyContent['gradeSharePercent'],
): Trial {
  const limits = limitsOn(policy, input.accidentDay);
  if (limits === undefined) return nothing(REASONS.NO_LIMITS);
  if (input.parties.some(({ kind, grade }) => kind !== 'OUTSIDE' && grade === 'UNDETERMINED')) {
    return nothing(REASONS.UNDETERMINED);
  }
  const mutual = mutualSelfCompensation(input, policy);
  if (mutual.applied) {
    const payments = input.parties
      .filter(({ loss }) => loss.PROPERTY > 0)
      .map(({ id, loss }) => pay(id, id, 'COMPULSORY_MUTUAL', 'PROPERTY', loss.PROPERTY, REASONS.MUTUAL_SELF));
    return { payments, mutual, notes: [], switches: ['mutualMaxFen'] };
  }
  const notes: MoneyReason[] = mutual.open ? [REASONS.MUTUAL_IF_AGREED] : [];
  const compulsory = HEADS.flatMap((head) => payHead(input, head, limits, policy, notes));
  const shared = shareRest(input, compulsory, policy, gradeSharePercent);
  const payments = [...compulsory, ...shared.payments];
  const switches = [
    ...(compulsory.some(({ cover }) => cover === 'COMPULSORY_ON_BEHALF') ? ['noFaultPaidOnBehalf'] : []),
    ...shared.switches,
  ];
  return { payments, mutual, notes: [...new Set([...notes, ...shared.notes])], switches: [...new Set(switches)] };
}

const nothing = (note: MoneyReason): Trial => ({ payments: [], mutual: NO_MUTUAL, notes: [note], switches: [] });

const LIMIT_OF = { PROPERTY: 'propertyFen', MEDICAL: 'medicalFen', DEATH_DISABILITY: 'deathDisabilityFen' } as const;

/** The compulsory payments under one head; insured vehicles first, those bound to insure for the rest. */
function payHead(
  { parties }: TrialInput,
  head: Head,
  limits: LimitsOfPeriod,
  policy: MoneyContent,
  notes: MoneyReason[],
): Payment[] {
  const motor = parties.filter(({ kind }) => kind === 'MOTOR');
  const victims = parties
    .filter(({ loss, kind, bars }) => loss[head] > 0 && !(isOnFoot(kind) && bars.includes('INTENT')))
    .map(({ id, loss }) => ({ id, lossFen: loss[head] }));
  if (victims.length === 0) return [];
  const refused = motor.filter(({ bars }) => head === 'PROPERTY' && bars.length > 0);
  if (refused.some(({ id, compulsory }) => compulsory && victims.some((victim) => victim.id !== id))) {
    notes.push(REASONS.PROPERTY_REFUSED);
  }
  const payers = motor.filter((party) => !refused.includes(party));
  const payerOf = (party: TrialParty) => ({
    id: party.id,
    limitFen: (party.grade === 'NONE' ? limits.noFault : limits.atFault)[LIMIT_OF[head]],
  });
  const byInsurers = payWithinLimits(payers.filter(({ compulsory }) => compulsory).map(payerOf), victims);
  const left = victims.map(({ id, lossFen }) => ({
    id,
    lossFen: lossFen - byInsurers.filter(({ to }) => to === id).reduce((sum, { fen }) => sum + fen, 0),
  }));
  const byOwners = payWithinLimits(payers.filter(({ compulsory }) => !compulsory).map(payerOf), left);
  if (byInsurers.length > 0 && byOwners.length > 0) notes.push(REASONS.UNINSURED_AMONG);
  if (new Set(byInsurers.map(({ from }) => from)).size < byInsurers.length) notes.push(REASONS.SEVERAL_VICTIMS);
  return [
    ...byInsurers.map((flow) => insurerPays(flow, head, parties, byInsurers, policy)),
    ...byOwners.map(({ from, to, fen }) => pay(from, to, 'UNINSURED_WITHIN_LIMIT', head, fen, REASONS.UNINSURED)),
  ];
}

const isOnFoot = (kind: TrialParty['kind']): boolean => kind === 'NONMOTOR' || kind === 'PEDESTRIAN';

function insurerPays(
  { from, to, fen }: Flow,
  head: Head,
  parties: readonly TrialParty[],
  all: readonly Flow[],
  policy: MoneyContent,
): Payment {
  const [payer, victim] = [from, to].map((id) => parties.find((party) => party.id === id)!) as [TrialParty, TrialParty];
  const onBehalf =
    policy.noFaultPaidOnBehalf &&
    head === 'PROPERTY' &&
    payer.grade === 'NONE' &&
    victim.kind === 'MOTOR' &&
    victim.grade !== 'NONE' &&
    victim.compulsory;
  if (onBehalf) return pay(victim.id, to, 'COMPULSORY_ON_BEHALF', head, fen, REASONS.ON_BEHALF);
  if (payer.bars.length > 0) {
    return pay(from, to, 'COMPULSORY', head, fen, REASONS.INJURY_RECOVERED, { recoverable: true });
  }
  const several = all.filter((flow) => flow.to === to).length > 1;
  return pay(from, to, 'COMPULSORY', head, fen, several ? REASONS.SEVERAL_INSURERS : REASONS.COMPULSORY_FIRST);
}

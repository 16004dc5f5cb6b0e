import type { MoneyContent } from './policy.ts';
import { REASONS } from './reasons.ts';
import type { Trial, TrialInput, TrialParty } from './trial.ts';

const AT_FAULT = ['MAIN', 'EQUAL', 'SECONDARY'] as const;
const isAtFault = ({ grade }: TrialParty): boolean => AT_FAULT.some((each) => each === grade);

/**
 * Whether each side may claim from its own insurer (互碰自赔): four conditions, the last being the parties' agreement. A driver
 * whose compulsory insurer refuses property (drink, no licence …) cannot use it.
 *
 * @source domain.md 5.2, domain-decisions.md 5 (fault on all sides)
 */
export function mutualSelfCompensation({ parties, mutualAgreed }: TrialInput, policy: MoneyContent): Trial['mutual'] {
  const motor = parties.filter(({ kind }) => kind === 'MOTOR');
  const conditions = [
    {
      met: motor.length >= 2 && motor.every(({ compulsory, bars }) => compulsory && bars.length === 0),
      reason: REASONS.COND_INSURED,
    },
    {
      met:
        motor.length === parties.length &&
        parties.every(
          ({ loss }) => loss.MEDICAL === 0 && loss.DEATH_DISABILITY === 0 && loss.PROPERTY <= policy.mutualMaxFen,
        ),
      reason: REASONS.COND_ONLY_VEHICLES,
    },
    { met: motor.length > 0 && motor.every(isAtFault), reason: REASONS.COND_ALL_AT_FAULT },
  ];
  const open = conditions.every(({ met }) => met);
  return {
    open,
    applied: open && mutualAgreed === true,
    conditions: [...conditions, { met: mutualAgreed === true, reason: REASONS.COND_AGREED }],
  };
}

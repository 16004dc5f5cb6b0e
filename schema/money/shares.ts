import { apportion, percentOf } from './apportion.ts';
import { pay } from './payment.ts';
import type { MoneyContent } from './policy.ts';
import { REASONS } from './reasons.ts';
import { HEADS, type Head, type MoneyReason, type Payment, type TrialInput, type TrialParty } from './trial.ts';

export type SharePercent = Readonly<Record<'FULL' | 'MAIN' | 'EQUAL' | 'SECONDARY' | 'NONE', number>>;

interface Shared {
  readonly payments: Payment[];
  readonly notes: MoneyReason[];
  readonly switches: string[];
}

/** Low, usual and high end of what somebody owes. */
interface Range {
  readonly low: number;
  readonly usual: number;
  readonly high: number;
}
interface Debt {
  readonly debtor: TrialParty;
  readonly victim: TrialParty;
  readonly head: Head;
  readonly fen: Range;
  readonly reason: MoneyReason;
}

const isOnFoot = ({ kind }: TrialParty): boolean => kind === 'NONMOTOR' || kind === 'PEDESTRIAN';
const exactly = (fen: number): Range => ({ low: fen, usual: fen, high: fen });

/** What compulsory cover left open, by share: voluntary cover pays within its sum, then the side at fault itself. */
export function shareRest(
  input: TrialInput,
  compulsory: readonly Payment[],
  policy: MoneyContent,
  percent: SharePercent,
): Shared {
  const { parties } = input;
  const debts: Debt[] = [];
  const notes: MoneyReason[] = [];
  const switches: string[] = [];
  for (const victim of parties) {
    for (const head of HEADS) {
      const rest =
        victim.loss[head] -
        compulsory
          .filter((payment) => payment.to === victim.id && payment.head === head)
          .reduce((sum, { amountFen }) => sum + amountFen, 0);
      if (rest === 0) continue;
      const found = isOnFoot(victim)
        ? owedOnFoot(victim, head, rest, input, policy, percent)
        : owedByShares(victim, head, rest, parties, percent);
      debts.push(...found.debts);
      notes.push(...found.notes);
      switches.push(...found.switches);
    }
  }
  const paid = payDebts(debts, policy);
  return { payments: paid.payments, notes, switches: [...switches, ...paid.switches] };
}

interface Owed {
  readonly debts: Debt[];
  readonly notes: MoneyReason[];
  readonly switches: string[];
}

/** Weight of each side's grade; secondaries share what the main side leaves, equals share alike. */
function weightsOf(parties: readonly TrialParty[], percent: SharePercent): number[] {
  const secondaries = parties.filter(({ grade }) => grade === 'SECONDARY').length;
  return parties.map(({ grade, kind }) => {
    if (kind === 'OUTSIDE' || grade === 'UNDETERMINED') return 0;
    // Ten thousandths, so that a third of the secondary share stays a whole number.
    return Math.round((percent[grade] * 10_000) / (grade === 'SECONDARY' ? secondaries : 1));
  });
}

/** A motor vehicle or a thing outside: every side bears its share, the owner its own. Nobody at fault: each its own loss. */
function owedByShares(
  victim: TrialParty,
  head: Head,
  rest: number,
  parties: readonly TrialParty[],
  percent: SharePercent,
): Owed {
  const others = parties.filter((party) => party.id !== victim.id);
  // What people on foot owe a motor vehicle is not for Art 76 to say.
  if (victim.kind === 'MOTOR' && others.some((party) => isOnFoot(party) && party.grade !== 'NONE')) {
    return { debts: [], notes: [REASONS.MOTOR_LOSS_OPEN], switches: [] };
  }
  const weights = weightsOf(parties, percent);
  const atFault = weights.some((weight) => weight > 0);
  const shares = atFault ? apportion(rest, weights) : parties.map(({ id }) => (id === victim.id ? rest : 0));
  return {
    debts: parties.flatMap((debtor, index) => {
      const fen = shares[index]!;
      const own = debtor.id === victim.id;
      return fen === 0
        ? []
        : [{ debtor, victim, head, fen: exactly(fen), reason: own ? REASONS.OWN_SHARE : REASONS.TORTFEASOR_LAST }];
    }),
    notes: [],
    switches: atFault ? ['gradeSharePercent'] : [],
  };
}

/** A cyclist or pedestrian: the motor side's share follows the region's table, by the victim's own grade. */
function owedOnFoot(
  victim: TrialParty,
  head: Head,
  rest: number,
  { parties, region }: TrialInput,
  policy: MoneyContent,
  percent: SharePercent,
): Owed {
  const motor = parties.filter(({ kind }) => kind === 'MOTOR');
  const others = parties.filter((party) => party.id !== victim.id && isOnFoot(party));
  // Among people without motor vehicles, shares follow fault alone.
  if (motor.length === 0) return owedByShares(victim, head, rest, parties, percent);
  if (victim.bars.includes('INTENT')) {
    return { debts: [ownDebt(victim, head, exactly(rest))], notes: [REASONS.OTHER_INTENT], switches: [] };
  }
  const range = motorShare(victim, motor, region, policy);
  if (range === null || others.some(({ grade }) => grade !== 'NONE')) {
    return { debts: [], notes: [REASONS.REGION_WITHOUT_TABLE], switches: ['regions'] };
  }
  const [low, high] = range.percent;
  const side: Range = {
    low: percentOf(rest, low),
    usual: percentOf(rest, (low + high) / 2),
    high: percentOf(rest, high),
  };
  const weights = weightsOf(motor, percent);
  const byMotor = weights.some((weight) => weight > 0) ? weights : motor.map(() => 1);
  const [lows, usuals, highs] = [side.low, side.usual, side.high].map((fen) => apportion(fen, byMotor)) as [
    number[],
    number[],
    number[],
  ];
  const debts = motor.flatMap((debtor, index): Debt[] =>
    highs[index] === 0
      ? []
      : [
          {
            debtor,
            victim,
            head,
            fen: { low: lows[index]!, usual: usuals[index]!, high: highs[index]! },
            reason: range.reason,
          },
        ],
  );
  const own = { low: rest - side.high, usual: rest - side.usual, high: rest - side.low };
  return {
    debts: own.high === 0 ? debts : [...debts, ownDebt(victim, head, own)],
    notes: [],
    switches: range.switches,
  };
}

const ownDebt = (victim: TrialParty, head: Head, fen: Range): Debt => ({
  debtor: victim,
  victim,
  head,
  fen,
  reason: REASONS.OWN_SHARE,
});

function motorShare(
  victim: TrialParty,
  motor: readonly TrialParty[],
  region: string,
  policy: MoneyContent,
): { percent: readonly [number, number]; reason: MoneyReason; switches: string[] } | null {
  if (motor.every(({ grade }) => grade === 'NONE')) {
    return {
      percent: [0, policy.motorNoFaultMaxPercent],
      reason: REASONS.MOTOR_NO_FAULT,
      switches: ['motorNoFaultMaxPercent'],
    };
  }
  if (victim.grade === 'NONE') return { percent: [100, 100], reason: REASONS.MOTOR_SHARE, switches: [] };
  const table = policy.regions.find(({ province }) => region.startsWith(province));
  const percent =
    victim.grade === 'MAIN'
      ? table?.main
      : victim.grade === 'EQUAL'
        ? table?.equal
        : victim.grade === 'SECONDARY'
          ? table?.secondary
          : undefined;
  return percent === undefined ? null : { percent, reason: REASONS.MOTOR_SHARE, switches: ['regions'] };
}

/** Each debtor's voluntary cover goes round in proportion to what it owes; the rest it pays itself. */
function payDebts(debts: readonly Debt[], policy: MoneyContent): { payments: Payment[]; switches: string[] } {
  const switches: string[] = [];
  const payments = debts.flatMap((debt): Payment[] => {
    const { debtor, victim, head, fen, reason } = debt;
    if (debtor.id === victim.id) return [ranged('OWN', debt, fen, reason)];
    const barred = debtor.bars.length > 0 && !policy.commercialPaysWhenBarred;
    if (barred && debtor.voluntarySumFen > 0) switches.push('commercialPaysWhenBarred');
    const covered = debtor.kind === 'MOTOR' && !barred ? debtor.voluntarySumFen : 0;
    const mine = debts.filter((other) => other.debtor.id === debtor.id && other.victim.id !== debtor.id);
    const part = (end: keyof Range): number => {
      const owed = mine.map((each) => each.fen[end]);
      return apportion(
        Math.min(
          covered,
          owed.reduce((a, b) => a + b, 0),
        ),
        owed,
      )[mine.indexOf(debt)]!;
    };
    const commercial: Range = { low: part('low'), usual: part('usual'), high: part('high') };
    const rest: Range = {
      low: fen.low - commercial.low,
      usual: fen.usual - commercial.usual,
      high: fen.high - commercial.high,
    };
    return [
      ...(commercial.high > 0
        ? [
            ranged(
              'COMMERCIAL',
              debt,
              commercial,
              reason === REASONS.TORTFEASOR_LAST ? REASONS.COMMERCIAL_NEXT : reason,
            ),
          ]
        : []),
      ...(rest.high > 0 ? [ranged('TORTFEASOR', { debtor, victim, head }, rest, reason)] : []),
    ];
  });
  return { payments, switches };
}

const ranged = (
  cover: Payment['cover'],
  { debtor, victim, head }: Pick<Debt, 'debtor' | 'victim' | 'head'>,
  { low, usual, high }: Range,
  reason: MoneyReason,
): Payment => pay(debtor.id, victim.id, cover, head, usual, reason, { minFen: low, maxFen: high });

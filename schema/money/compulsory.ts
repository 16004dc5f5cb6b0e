import { apportion } from './apportion.ts';

export interface Payer {
  readonly id: string;
  readonly limitFen: number;
}
export interface Victim {
  readonly id: string;
  readonly lossFen: number;
}
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly fen: number;
}

/** What is left of one limit or loss while it is being used up. */
type Left = Map<string, number>;

/**
 * Compulsory payments under one limit of each vehicle. Nobody's cover pays its own side. A limit is shared by the victims in
 * proportion to their losses; a victim whose loss is within the sum is paid by ratio of what each cover offers, above the sum
 * each pays all it has. What one victim does not need goes round again to the others.
 *
 * @source SPC interpretation arts 18 and 19
 */
export function payWithinLimits(payers: readonly Payer[], victims: readonly Victim[]): Flow[] {
  const limits: Left = new Map(payers.map(({ id, limitFen }) => [id, limitFen]));
  const losses: Left = new Map(victims.map(({ id, lossFen }) => [id, lossFen]));
  const paid = new Map<string, Flow>();
  for (;;) {
    const round = oneRound(payers, victims, limits, losses);
    if (round.length === 0) return [...paid.values()];
    for (const { from, to, fen } of round) {
      limits.set(from, limits.get(from)! - fen);
      losses.set(to, losses.get(to)! - fen);
      const key = `${from}\n${to}`;
      paid.set(key, { from, to, fen: (paid.get(key)?.fen ?? 0) + fen });
    }
  }
}

function oneRound(payers: readonly Payer[], victims: readonly Victim[], limits: Left, losses: Left): Flow[] {
  const offers = payers.flatMap(({ id: from }) => {
    const open = victims.filter(({ id }) => id !== from && losses.get(id)! > 0);
    const wanted = open.map(({ id }) => losses.get(id)!);
    // The whole limit is offered, even above the loss: the ratio between several covers is that of their limits.
    return apportion(limits.get(from)!, wanted).map((fen, index) => ({ from, to: open[index]!.id, fen }));
  });
  return victims.flatMap(({ id: to }) => {
    const offered = offers.filter((offer) => offer.to === to && offer.fen > 0);
    const total = Math.min(losses.get(to)!, sum(offered.map(({ fen }) => fen)));
    const weights = offered.map(({ fen }) => fen);
    return apportion(total, weights)
      .map((fen, index) => ({ ...offered[index]!, fen: Math.min(fen, weights[index]!) }))
      .filter(({ fen }) => fen > 0);
  });
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

import type { Head, MoneyReason, Payment } from './trial.ts';

/** A payment without range or recovery, unless `more` says otherwise. */
export function pay(
  from: string,
  to: string,
  cover: Payment['cover'],
  head: Head,
  fen: number,
  reason: MoneyReason,
  more: Partial<Payment> = {},
): Payment {
  return { from, to, cover, head, amountFen: fen, minFen: fen, maxFen: fen, recoverable: false, reason, ...more };
}

import { takeStep, type HeldCase } from '../case/service.ts';
import { chinaDay } from '../clock/china-day.ts';
import type { Command } from '../core/command.ts';
import { CITY_POLICY } from '../policy/city-policy.ts';
import { inForce } from '../policy/service.ts';
import * as queries from './queries.ts';

/**
 * The evidence is sealed, and all stories are in or the time for the missing ones has run out: what is told becomes readable
 * to all sides and guidance can begin. Called by whatever could have been the last missing piece.
 */
export async function completeAccountsIfReady(command: Command, held: HeldCase): Promise<HeldCase> {
  const { row } = held;
  if (row.accountsSealedAt !== null || row.evidenceSealedAt === null) return held;
  const parties = await queries.findPartiesOf(command.tx, row.cityCode, [row.id]);
  const accounts = await queries.findAccountsOf(command.tx, row.cityCode, [row.id]);
  const complete = parties.every((party) => accounts.some((account) => account.partyId === party.id));
  if (!complete && !(await isTimeOut(command, held, accounts))) return held;
  return takeStep(command, held, 'COMPLETE_ACCOUNTS', {
    payload: complete
      ? { parties: parties.length }
      : { parties: parties.length, told: accounts.length, timedOut: true },
    changes: { accountsSealedAt: command.now },
  });
}

/** How long the first story waits for the others, by the city's policy of the accident's day. */
export async function revealMs({ tx }: Command, { row }: HeldCase): Promise<number> {
  const { content } = await inForce(tx, row.cityCode, CITY_POLICY, chinaDay(row.occurredAt));
  return content.accountRevealMinutes * 60_000;
}

/** A story was told, and the time for the others has run out. With no story at all there is nothing to reveal. */
async function isTimeOut(command: Command, held: HeldCase, accounts: readonly queries.AccountRow[]): Promise<boolean> {
  if (accounts.length === 0) return false;
  const first = Math.min(...accounts.map(({ sealedAt }) => sealedAt.getTime()));
  return first + (await revealMs(command, held)) <= command.now.getTime();
}

import { formatCaseNumber } from '../accident/case-number.ts';
import { requireReason } from '../case/claiming.ts';
import type { CaseRow } from '../case/queries.ts';
import { appendEvent, holdCase, insertCase, lockCase, nextSerial, takeStep, type HeldCase } from '../case/service.ts';
import { transition } from '../case/state-machine.ts';
import { chinaDay } from '../clock/china-day.ts';
import { runCommand, type Command } from '../core/command.ts';
import { newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { moveSessions } from '../identity/service.ts';
import { sendSmsToParties } from '../party/messages.ts';
import {
  findAccountsOf,
  findPartiesOf,
  insertAccount,
  insertParty,
  markMoved,
  withdrawInvitations,
} from '../party/service.ts';
import { assertDecides } from './authority.ts';
import { LifecycleRefusal } from './errors.ts';

/**
 * Two accidents were reported as one: the chosen parties get a case of their own with the same place, time and facts. Photos
 * stay where they were taken and are shown in both; each case names the other.
 *
 * @returns the new case
 * @throws LifecycleRefusal unless at least one party goes and one stays
 */
export async function splitCase(
  caller: Caller,
  key: string,
  input: { caseId: string; partyOrdinals: readonly number[]; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'splitCase', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'SPLIT_CASE');
    const { row } = held;
    transition(row.state, 'SPLIT_CASE');
    requireReason(input.reason);
    assertDecides(command, held);
    const parties = await findPartiesOf(command.tx, row.cityCode, [row.id]);
    const leaving = parties.filter(({ ordinal }) => input.partyOrdinals.includes(ordinal));
    const named = new Set(input.partyOrdinals).size;
    if (leaving.length === 0 || leaving.length !== named || leaving.length === parties.length)
      throw new LifecycleRefusal('SPLIT_SEATS');
    const reason = input.reason.trim();
    const opened = await openLike(command, row, reason);
    const accounts = await findAccountsOf(command.tx, row.cityCode, [row.id]);
    for (const [index, party] of leaving.entries()) {
      const seat = { ...party, id: newId(), caseId: opened.id, ordinal: index + 1 };
      await insertParty(command.tx, row.cityCode, seat);
      await markMoved(command.tx, row.cityCode, party.id, seat.id, command.now);
      await moveSessions(command.tx, row.cityCode, party.id, seat.id);
      const account = accounts.find(({ partyId }) => partyId === party.id);
      if (account !== undefined)
        await insertAccount(command.tx, row.cityCode, { ...account, partyId: seat.id, caseId: opened.id });
    }
    await withdrawInvitations(command.tx, row.cityCode, row.id, command.now);
    await takeStep(command, held, 'SPLIT_CASE', {
      payload: {
        ordinals: leaving.map(({ ordinal }) => ordinal),
        intoCaseId: opened.id,
        intoCaseNo: opened.caseNo,
        reason,
      },
    });
    await sendSmsToParties(command, opened, 'CASE_SPLIT');
    return { caseId: opened.id };
  });
}

/** A case with the place, time, facts and standing of another, at the same officer's desk. */
async function openLike(command: Command, row: CaseRow, reason: string): Promise<CaseRow> {
  const { tx, now } = command;
  const day = chinaDay(now);
  const id = newId();
  await insertCase(tx, {
    ...row,
    id,
    caseNo: formatCaseNumber({
      areaCode: row.cityCode,
      date: day.replaceAll('-', ''),
      serial: await nextSerial(tx, row.cityCode, day),
    }),
    reportedAt: row.reportedAt,
  });
  const inserted = await lockCase(tx, row.cityCode, id);
  if (inserted === null) throw new Error('The case just inserted cannot be read');
  const held: HeldCase = { row: inserted, ownParty: null };
  return appendEvent(command, held, 'ACCIDENT_REPORTED', row.state, {
    payload: { caseNo: inserted.caseNo, splitFrom: row.caseNo, reason },
    changes: {
      splitFrom: row.id,
      evidenceSealedAt: row.evidenceSealedAt,
      roadClearedAt: row.roadClearedAt,
      accountsSealedAt: row.accountsSealedAt,
      withCenterSince: row.withCenterSince,
      lateReport: row.lateReport,
      handling: row.handling,
      policeUnitId: row.policeUnitId,
      jurisdictionSince: row.jurisdictionSince,
      holdSince: row.holdSince,
      holdReason: row.holdReason,
    },
  });
}

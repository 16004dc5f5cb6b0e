import { requireReason } from '../case/claiming.ts';
import { holdCase, takeStep } from '../case/service.ts';
import { transition } from '../case/state-machine.ts';
import { hasRole } from '../core/actor.ts';
import { runCommand, type Command } from '../core/command.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { findOrganisationsByIds, isSuperior } from '../organisation/service.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { assertDecides } from './authority.ts';
import { LifecycleRefusal } from './errors.ts';
import { countTransfers, insertTransfer } from './queries.ts';

/**
 * Hands a case to the unit that has jurisdiction. Its clocks start anew at the receiving unit. An officer transfers once; who
 * disagrees asks the common superior, whose head then decides, and until then the unit that has the case goes on.
 *
 * @throws LifecycleRefusal, CaseNotClaimedRefusal
 * @source Order 146 arts 9-11; domain.md 2.8
 */
export async function transferCase(
  caller: Caller,
  key: string,
  input: { caseId: string; toUnitId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'transferCase', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'TRANSFER_CASE');
    const { row } = held;
    transition(row.state, 'TRANSFER_CASE');
    requireReason(input.reason);
    assertDecides(command, held);
    const { tx, now, actor } = command;
    const ids = [
      ...(isId(input.toUnitId) ? [input.toUnitId] : []),
      ...(row.policeUnitId === null ? [] : [row.policeUnitId]),
    ];
    const units = await findOrganisationsByIds(tx, row.cityCode, ids);
    const to = units.find(({ id, kind }) => id === input.toUnitId && kind === 'POLICE_UNIT');
    if (to === undefined) throw new LifecycleRefusal('TRANSFER_NO_UNIT');
    if (to.id === row.policeUnitId) throw new LifecycleRefusal('TRANSFER_SAME_UNIT');
    const from = units.find(({ id }) => id === row.policeUnitId);
    const bySuperior = hasRole(actor, 'UNIT_HEAD');
    if (bySuperior) await assertAbove(command, [to.id, ...(row.policeUnitId === null ? [] : [row.policeUnitId])]);
    else if ((await countTransfers(tx, row.cityCode, row.id)) > 0) throw new LifecycleRefusal('TRANSFER_DISPUTED');
    const reason = input.reason.trim();
    await takeStep(command, held, 'TRANSFER_CASE', {
      payload: {
        fromUnitId: row.policeUnitId,
        fromUnitZh: from?.nameZh ?? null,
        toUnitId: to.id,
        toUnitZh: to.nameZh,
        toUnitEn: to.nameEn,
        bySuperior,
        reason,
      },
      changes: { policeUnitId: to.id, jurisdictionSince: now, claimedBy: null, claimedAt: null },
    });
    await insertTransfer(tx, {
      cityCode: row.cityCode,
      id: newId(),
      caseId: row.id,
      fromUnitId: row.policeUnitId,
      toUnitId: to.id,
      toAuthority: null,
      bySuperior,
      reason,
      decidedBy: actor.id,
      decidedAt: now,
    });
    await sendSmsToParties(command, row, 'CASE_TRANSFERRED');
    return { caseId: row.id };
  });
}

/** @throws LifecycleRefusal unless the head's own unit is above (or is) each of the units */
async function assertAbove({ tx, actor }: Command, unitIds: readonly string[]): Promise<void> {
  if (actor.kind !== 'STAFF') throw new LifecycleRefusal('TRANSFER_NOT_SUPERIOR');
  for (const unitId of unitIds) {
    if (!(await isSuperior(tx, actor.cityCode, actor.organisationId, unitId)))
      throw new LifecycleRefusal('TRANSFER_NOT_SUPERIOR');
  }
}

/**
 * The head of the unit hands a case to an authority outside the city; here it ends.
 *
 * @source Order 146 arts 9-11
 */
export async function transferOut(
  caller: Caller,
  key: string,
  input: { caseId: string; toAuthority: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'transferOut', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'TRANSFER_OUT');
    const { row } = held;
    transition(row.state, 'TRANSFER_OUT');
    requireReason(input.reason);
    const toAuthority = input.toAuthority.trim();
    if (toAuthority.length < 2 || toAuthority.length > 100) {
      throw new InvalidInputRefusal([
        {
          path: 'toAuthority',
          messageZh: '请写明接收单位（2 到 100 字）',
          messageEn: 'Name the receiving authority (2 to 100 characters)',
        },
      ]);
    }
    const reason = input.reason.trim();
    await takeStep(command, held, 'TRANSFER_OUT', {
      payload: { fromUnitId: row.policeUnitId, toAuthority, reason },
      changes: { closedAt: command.now },
    });
    await insertTransfer(command.tx, {
      cityCode: row.cityCode,
      id: newId(),
      caseId: row.id,
      fromUnitId: row.policeUnitId,
      toUnitId: null,
      toAuthority,
      bySuperior: true,
      reason,
      decidedBy: command.actor.id,
      decidedAt: command.now,
    });
    await sendSmsToParties(command, row, 'CASE_TRANSFERRED');
    return { caseId: row.id };
  });
}

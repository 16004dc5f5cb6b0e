import { requireReason } from '../case/claiming.ts';
import { holdCase, recordActor, takeStep, type HeldCase } from '../case/service.ts';
import { transition } from '../case/state-machine.ts';
import { runCommand, type Command } from '../core/command.ts';
import { newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { RecusalRefusal } from './errors.ts';
import * as queries from './queries.ts';

/**
 * A party, or the officer himself, asks that the officer who has the case leaves it. Until it is decided, evidence may be
 * preserved and nothing decided.
 *
 * @throws RecusalRefusal when nobody has the case, or a request is pending already
 * @source Order 146 art 105; domain-decisions.md 6
 */
export async function requestRecusal(
  caller: Caller,
  key: string,
  input: { caseId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'requestRecusal', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'REQUEST_RECUSAL');
    const { row } = held;
    transition(row.state, 'REQUEST_RECUSAL');
    requireReason(input.reason);
    // An officer speaks for himself: another's recusal is the parties' or the head's to raise.
    const { actor } = command;
    if (row.claimedBy === null || (actor.kind === 'STAFF' && row.claimedBy !== actor.id))
      throw new RecusalRefusal('RECUSAL_NOBODY');
    if (row.recusalPending) throw new RecusalRefusal('RECUSAL_ALREADY_ASKED');
    const id = newId();
    const reason = input.reason.trim();
    await queries.insertRecusal(command.tx, {
      id,
      cityCode: row.cityCode,
      caseId: row.id,
      aboutStaff: row.claimedBy,
      requestedBy: recordActor(actor, held.ownParty),
      reason,
      requestedAt: command.now,
    });
    await takeStep(command, held, 'REQUEST_RECUSAL', {
      payload: { recusalId: id, aboutStaff: row.claimedBy, reason },
      changes: { recusalPending: true },
    });
    return { caseId: row.id };
  });
}

/**
 * The head decides on a request. Approved: the officer's claim is taken away and the case waits for another.
 *
 * @source Order 146 art 105 (decided within two working days, DL-21)
 */
export async function decideRecusal(
  caller: Caller,
  key: string,
  input: { caseId: string; approve: boolean; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'decideRecusal', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'DECIDE_RECUSAL');
    const { row } = held;
    const { tx, now, actor } = command;
    transition(row.state, 'DECIDE_RECUSAL');
    requireReason(input.reason);
    const pending = (await queries.findRecusalsOf(tx, row.cityCode, [row.id])).find((each) => each.decidedAt === null);
    if (pending === undefined) throw new RecusalRefusal('RECUSAL_NOT_ASKED');
    const reason = input.reason.trim();
    await queries.decide(tx, row.cityCode, pending.id, { by: actor.id, at: now, approved: input.approve, reason });
    const leaves = input.approve && row.claimedBy === pending.aboutStaff;
    await takeStep(command, held, 'DECIDE_RECUSAL', {
      payload: {
        recusalId: pending.id,
        approved: input.approve,
        reason: `${input.approve ? '准予回避' : '驳回'}，${reason}`,
      },
      changes: { recusalPending: false, ...(leaves ? { claimedBy: null, claimedAt: null } : {}) },
    });
    return { caseId: row.id };
  });
}

/** @throws RecusalRefusal RECUSAL_PENDING: whatever decides waits until the request is decided */
export function assertNoPendingRecusal({ row }: HeldCase): void {
  if (row.recusalPending) throw new RecusalRefusal('RECUSAL_PENDING');
}

/** @throws RecusalRefusal RECUSED_OFFICER when this person was recused from the case */
export async function assertNotRecused({ tx }: Command, { row }: HeldCase, staffId: string): Promise<void> {
  if (await queries.isRecused(tx, row.cityCode, row.id, staffId)) throw new RecusalRefusal('RECUSED_OFFICER');
}

export { findRecusalsOf } from './queries.ts';

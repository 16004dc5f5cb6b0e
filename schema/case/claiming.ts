import { hasRole, type Actor } from '../core/actor.ts';
import { runCommand, type Command } from '../core/command.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import type { Caller } from '../core/platform.ts';
import { CaseNotClaimedRefusal, CaseTakenRefusal } from './errors.ts';
import { findStaffName, type CaseRow } from './queries.ts';
import { holdCase, takeStep, type HeldCase } from './service.ts';
import { IllegalStepError, transition } from './state-machine.ts';

/**
 * Whether a case waits at a desk of this person. Who guides takes from the assessors' queue only: once officers or the centre
 * have a case, it is theirs, also for the assessor who proposed in it before and may still read it.
 */
export const isAtDeskOf = (actor: Actor, row: Pick<CaseRow, 'queue'>): boolean =>
  row.queue === 'ASSESSOR' || hasRole(actor, 'OFFICER', 'REMOTE_OFFICER', 'CENTER');

/**
 * How an officer who takes a case will handle it: what was diverted to the scene stays there; a joint application is determined
 * remotely by whom that queue is open to; everything else needs an officer at the scene. Others' claims change nothing.
 *
 * @source domain.md 1.2 (REMOTE_OFFICER), 2.3; domain-decisions.md 2 (ONLINE always needs the joint application)
 */
export function handlingBy(actor: Actor, row: Pick<CaseRow, 'handling' | 'route'>): CaseRow['handling'] {
  if (row.handling === 'ON_SCENE' || !hasRole(actor, 'OFFICER', 'REMOTE_OFFICER')) return row.handling;
  if (!hasRole(actor, 'OFFICER')) return 'REMOTE';
  return row.route === 'ONLINE_DETERMINATION' && hasRole(actor, 'REMOTE_OFFICER') ? 'REMOTE' : 'ON_SCENE';
}

/**
 * Takes a case out of the common queue. The case's row is locked, so of two who try at once exactly one has it.
 *
 * @param authorise asked inside the transaction before the claim (the mandate, which this slice does not know)
 * @throws CaseTakenRefusal naming who has it and since when; IllegalStepError when it is at another desk
 */
export async function claimCase(
  caller: Caller,
  key: string,
  input: { caseId: string },
  authorise: (command: Command, held: HeldCase) => Promise<unknown>,
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'claimCase', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'CLAIM_CASE');
    const { row } = held;
    transition(row.state, 'CLAIM_CASE');
    if (row.claimedBy === command.actor.id) return { caseId: row.id };
    if (!isAtDeskOf(command.actor, row)) throw new IllegalStepError(row.state, 'CLAIM_CASE');
    if (row.claimedBy !== null && row.claimedAt !== null) {
      throw new CaseTakenRefusal(await findStaffName(command.tx, row.cityCode, row.claimedBy), row.claimedAt);
    }
    await authorise(command, held);
    await takeStep(command, held, 'CLAIM_CASE', {
      changes: { claimedBy: command.actor.id, claimedAt: command.now, handling: handlingBy(command.actor, row) },
    });
    return { caseId: row.id };
  });
}

/** Gives a claimed case back to the queue, with the reason that the next person reads. */
export async function releaseCase(
  caller: Caller,
  key: string,
  input: { caseId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'releaseCase', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'RELEASE_CASE');
    requireReason(input.reason);
    assertClaimedByActor(command, held);
    await takeStep(command, held, 'RELEASE_CASE', {
      payload: { reason: input.reason.trim() },
      changes: { claimedBy: null, claimedAt: null },
    });
    return { caseId: input.caseId };
  });
}

/** @throws CaseTakenRefusal or CaseNotClaimedRefusal unless the actor has the case */
export function assertClaimedByActor(command: Command, { row }: HeldCase): void {
  if (row.claimedBy !== command.actor.id) throw new CaseNotClaimedRefusal();
}

/** @throws InvalidInputRefusal when the reason is empty or longer than 500 characters */
export function requireReason(reason: string): void {
  const length = reason.trim().length;
  if (length === 0 || length > 500) {
    throw new InvalidInputRefusal([
      { path: 'reason', messageZh: '请写明原因（500 字以内）', messageEn: 'Give a reason (at most 500 characters)' },
    ]);
  }
}

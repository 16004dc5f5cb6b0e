import { assertClaimedByActor, requireReason } from '../case/claiming.ts';
import { holdCase, takeStep } from '../case/service.ts';
import { transition } from '../case/state-machine.ts';
import { hasRole } from '../core/actor.ts';
import { runCommand } from '../core/command.ts';
import { isId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { findStaffByIds } from '../identity/service.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { assertNotRecused } from '../recusal/service.ts';
import { DeterminationRefusal } from './errors.ts';

/**
 * Gives a case to a colleague, with the reason that the colleague reads. The lock goes with it: at no moment is it nobody's.
 *
 * @throws DeterminationRefusal HAND_OVER_TARGET, RecusalRefusal, CaseNotClaimedRefusal
 * @source domain.md 1.2 (officers), 8.4
 */
export async function handOverCase(
  caller: Caller,
  key: string,
  input: { caseId: string; toStaffId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'handOverCase', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'HAND_OVER_CASE');
    const { row } = held;
    transition(row.state, 'HAND_OVER_CASE');
    requireReason(input.reason);
    assertClaimedByActor(command, held);
    const [colleague] = isId(input.toStaffId) ? await findStaffByIds(command.tx, row.cityCode, [input.toStaffId]) : [];
    const roles = row.queue === 'CENTER' ? ['OFFICER', 'REMOTE_OFFICER', 'CENTER'] : ['OFFICER', 'REMOTE_OFFICER'];
    if (
      colleague === undefined ||
      !colleague.active ||
      colleague.id === command.actor.id ||
      !colleague.roles.some((role) => roles.includes(role))
    )
      throw new DeterminationRefusal('HAND_OVER_TARGET');
    await assertNotRecused(command, held, colleague.id);
    await takeStep(command, held, 'HAND_OVER_CASE', {
      payload: { toStaffId: colleague.id, reason: `${colleague.displayName}，${input.reason.trim()}` },
      changes: { claimedBy: colleague.id, claimedAt: command.now },
    });
    return { caseId: row.id };
  });
}

/**
 * The remote officer finds that somebody has to look at the scene. Who cannot attend there gives the case back to the queue.
 *
 * @source domain.md 1.2 REMOTE_OFFICER: may return for more, or divert to scene
 */
export async function divertToScene(
  caller: Caller,
  key: string,
  input: { caseId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'divertToScene', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'DIVERT_TO_SCENE');
    transition(held.row.state, 'DIVERT_TO_SCENE');
    requireReason(input.reason);
    assertClaimedByActor(command, held);
    const attends = hasRole(command.actor, 'OFFICER');
    await takeStep(command, held, 'DIVERT_TO_SCENE', {
      payload: { reason: input.reason.trim() },
      changes: { handling: 'ON_SCENE', ...(attends ? {} : { claimedBy: null, claimedAt: null }) },
    });
    await sendSmsToParties(command, held.row, 'DIVERTED_TO_SCENE');
    return { caseId: held.row.id };
  });
}

import { requireReason } from '../case/claiming.ts';
import { holdCase, takeStep } from '../case/service.ts';
import { runCommand } from '../core/command.ts';
import type { Caller } from '../core/platform.ts';
import { LifecycleRefusal } from './errors.ts';

/**
 * A suit, a review or a complaint: nothing of the case may be destroyed until the hold is lifted.
 *
 * @source domain.md 6.4 (legal hold blocks deletion)
 */
export async function placeHold(
  caller: Caller,
  key: string,
  input: { caseId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'placeHold', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'PLACE_HOLD');
    requireReason(input.reason);
    if (held.row.holdSince !== null) throw new LifecycleRefusal('HOLD_ALREADY');
    const reason = input.reason.trim();
    await takeStep(command, held, 'PLACE_HOLD', {
      payload: { reason },
      changes: { holdSince: command.now, holdReason: reason },
    });
    return { caseId: input.caseId };
  });
}

/** The head of the unit or the supervisor lifts the hold, with the reason. */
export async function liftHold(
  caller: Caller,
  key: string,
  input: { caseId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'liftHold', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'LIFT_HOLD');
    requireReason(input.reason);
    if (held.row.holdSince === null) throw new LifecycleRefusal('HOLD_NONE');
    await takeStep(command, held, 'LIFT_HOLD', {
      payload: { reason: input.reason.trim(), heldSince: held.row.holdSince.toISOString() },
      changes: { holdSince: null, holdReason: null },
    });
    return { caseId: input.caseId };
  });
}

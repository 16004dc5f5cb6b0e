import { appendEvent, holdCase, type HeldCase } from '../case/service.ts';
import type { CaseRow } from '../case/queries.ts';
import type { Action } from '../access/actions.ts';
import { suspensionDaysUsed } from '../clock/follow.ts';
import { isOpen, schedule, type ClockRow } from '../clock/row.ts';
import type { ClockRule } from '../clock/rule.ts';
import { calendarOf, clocksOf, saveClocks } from '../clock/service.ts';
import { clockRule } from '../clock/table.ts';
import { runCommand, type Command } from '../core/command.ts';
import { InvalidInputRefusal, NotFoundRefusal } from '../core/errors.ts';
import type { Caller } from '../core/platform.ts';
import { ClockRefusal } from './errors.ts';
import { requireText } from './texts.ts';

export interface ClockInput {
  readonly caseId: string;
  readonly clockId: string;
  readonly reason: string;
}

interface HeldClock {
  readonly held: HeldCase;
  readonly clock: ClockRow;
  readonly rule: ClockRule;
}

async function holdClock(command: Command, input: ClockInput, action: Action): Promise<HeldClock> {
  const held = await holdCase(command, input.caseId, action);
  const problems = requireText('reason', input.reason, '原因', 'the reason');
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
  const clocks = await clocksOf(command.tx, held.row.cityCode, [held.row.id]);
  const clock = clocks.find(({ id }) => id === input.clockId);
  if (clock === undefined) throw new NotFoundRefusal('这个时限', 'Clock');
  return { held, clock, rule: clockRule(clock.clock) };
}

/** What the chain keeps of a change. */
export const changePayload = (
  clock: ClockRow,
  change: 'SUSPENDED' | 'RESUMED' | 'EXTENDED' | 'RECALCULATED',
  reason: string,
) => {
  const { zh, en } = clockRule(clock.clock);
  return { clockId: clock.id, clock: clock.clock, zh, en, change, reason, dueOn: clock.dueOn };
};

/** @throws ClockRefusal when earlier suspensions of the case have used up all the days */
export async function assertNotSuspendedTooLong({ tx, now }: Command, row: CaseRow): Promise<void> {
  const used = suspensionDaysUsed(await clocksOf(tx, row.cityCode, [row.id]), now);
  if (used >= clockRule('DL-13a').limit.count) throw new ClockRefusal('CLOCK_SUSPENSION_USED_UP');
}

/**
 * The head of the unit lets the determination stand still, for instance because the key person lies in hospital: every clock
 * that may stand still does, and the sixty days begin.
 *
 * @throws ClockRefusal
 * @source Order 146 art 68
 */
export async function suspendClock(caller: Caller, key: string, input: ClockInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'suspendClock', key, body: input }, async (command) => {
    const { held, clock, rule } = await holdClock(command, input, 'clock:suspend');
    if (rule.suspendible !== true) throw new ClockRefusal('CLOCK_NOT_SUSPENDIBLE');
    if (!isOpen(clock) || clock.state !== 'RUNNING') throw new ClockRefusal('CLOCK_NOT_RUNNING');
    await assertNotSuspendedTooLong(command, held.row);
    await appendEvent(command, held, 'CLOCK_CHANGED', held.row.state, {
      payload: changePayload(clock, 'SUSPENDED', input.reason.trim()),
    });
    return { caseId: held.row.id };
  });
}

/**
 * The reason for the suspension is gone: five working days are left for the document.
 *
 * @throws ClockRefusal
 * @source Order 146 art 68 para 2
 */
export async function resumeClock(caller: Caller, key: string, input: ClockInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'resumeClock', key, body: input }, async (command) => {
    const { held, clock } = await holdClock(command, input, 'clock:resume');
    if (!isOpen(clock) || clock.state !== 'SUSPENDED') throw new ClockRefusal('CLOCK_NOT_SUSPENDED');
    await appendEvent(command, held, 'CLOCK_CHANGED', held.row.state, {
      payload: changePayload(clock, 'RESUMED', input.reason.trim()),
    });
    return { caseId: held.row.id };
  });
}

/**
 * The head of the unit approves a longer time, within what the law allows for this clock.
 *
 * @param input `count`: the whole length from the start, in the clock's own unit
 * @throws ClockRefusal
 * @source Order 146 art 51 (appraisals: thirty days, sixty with approval)
 */
export async function extendClock(
  caller: Caller,
  key: string,
  input: ClockInput & { readonly count: number },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'extendClock', key, body: input }, async (command) => {
    const { held, clock, rule } = await holdClock(command, input, 'clock:extend');
    if (rule.extendedTo === undefined) throw new ClockRefusal('CLOCK_NOT_EXTENDABLE');
    if (!isOpen(clock)) throw new ClockRefusal('CLOCK_NOT_RUNNING');
    const calendar = await calendarOf(command.tx, held.row.cityCode);
    const longer = schedule(calendar, { ...clock, limitCount: input.count, fixedDueOn: null, extended: true });
    if (input.count > rule.extendedTo || input.count < rule.limit.count || longer.dueOn <= clock.dueOn)
      throw new ClockRefusal('CLOCK_EXTENSION_TOO_LONG');
    await saveClocks(command.tx, [longer]);
    await appendEvent(command, held, 'CLOCK_CHANGED', held.row.state, {
      payload: { ...changePayload(longer, 'EXTENDED', input.reason.trim()), count: input.count, before: clock.dueOn },
    });
    return { caseId: held.row.id };
  });
}

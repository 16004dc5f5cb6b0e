import { appendEvent, lockCase, type HeldCase } from '../case/service.ts';
import type { WorkCalendar } from '../clock/calendar.ts';
import { advance, schedule, type ClockRow } from '../clock/row.ts';
import { calendarOf, casesToWake, casesWithOtherCalendar, clocksOf, saveAlerts, saveClocks } from '../clock/service.ts';
import { clockRule } from '../clock/table.ts';
import { runCommand, type Command } from '../core/command.ts';
import { newId } from '../core/ids.ts';
import type { Caller, Platform } from '../core/platform.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { changePayload } from './service.ts';

/** Cases looked at in one go; a sweep goes on until nothing is due. */
const AT_ONCE = 200;
/** A sweep ends after so many, and the next minute goes on. */
const MOST_CASES = 20_000;

const asSystem = (platform: Platform, cityCode: string): Caller => ({
  platform,
  actor: { kind: 'SYSTEM', cityCode, id: 'clock.sweep' },
  requestId: 'clock.sweep',
});

/**
 * Looks at every clock whose next moment has come: gives the alerts of 50, 80 and 100 per cent and tells each missed date
 * once, as an event of its case. Each case is one transaction under the case's lock, so several workers, a killed worker or a
 * long downtime make no difference. Then clocks that were counted by another version of the calendar are counted again.
 */
export async function sweepClocks(platform: Platform, cityCode: string): Promise<void> {
  const failed: unknown[] = [];
  const each = async (find: (after: string | null) => Promise<string[]>, work: (caseId: string) => Promise<void>) => {
    let after: string | null = null;
    for (let seen = 0; seen < MOST_CASES; seen += AT_ONCE) {
      const caseIds = await find(after);
      for (const caseId of caseIds) {
        try {
          await work(caseId);
        } catch (error) {
          platform.log.error({ err: error, caseId }, 'clocks of a case not swept');
          failed.push(error);
        }
      }
      after = caseIds.at(-1) ?? null;
      if (caseIds.length < AT_ONCE) return;
    }
  };
  const { db } = platform;
  const wake = async (caseId: string): Promise<void> => {
    // What a missed date starts may be due already; a chain of clocks is short.
    for (let round = 0; round < 5 && (await wakeCase(platform, cityCode, caseId)); round += 1);
  };
  await each((after) => casesToWake(db, cityCode, platform.now(), after, AT_ONCE), wake);
  const { version } = await calendarOf(db, cityCode);
  await each(
    (after) => casesWithOtherCalendar(db, cityCode, version, after, AT_ONCE),
    (caseId) => recalculateCase(platform, cityCode, caseId),
  );
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} case(s) not swept`);
}

/** Whether anything was due. */
async function wakeCase(platform: Platform, cityCode: string, caseId: string): Promise<boolean> {
  const { due } = await inCase(platform, cityCode, caseId, async (command, held, calendar) => {
    const clocks = await clocksOf(command.tx, cityCode, [caseId]);
    const woken = clocks
      .filter(({ wakeAt }) => wakeAt !== null && wakeAt <= command.now)
      .map((clock) => advance(calendar, clock, command.now));
    await saveClocks(
      command.tx,
      woken.map(({ row }) => row),
    );
    await saveAlerts(command.tx, woken, held.row.claimedBy, command.now);
    let current = held;
    for (const { row, alerts } of woken) {
      if (row.state === 'MISSED') current = await tellMissed(command, current, row);
      else if (alerts.at(-1) === 80) await warnParties(command, current, row);
    }
    if (woken.length > 0) command.announce('CASE', caseId);
    return { due: woken.length };
  });
  return due > 0;
}

async function tellMissed(command: Command, held: HeldCase, clock: ClockRow): Promise<HeldCase> {
  const { zh, en, kind } = clockRule(clock.clock);
  const row = await appendEvent(command, held, 'CLOCK_MISSED', held.row.state, {
    payload: {
      clockId: clock.id,
      clock: clock.clock,
      zh,
      en,
      kind,
      dueOn: clock.dueOn,
      ...(clock.subject === null ? {} : { ordinal: clock.subject }),
    },
  });
  return { ...held, row };
}

/** A right is about to lapse: whose it is, is told, with the number of the case and nothing else. */
async function warnParties(command: Command, held: HeldCase, clock: ClockRow): Promise<void> {
  if (clock.kind !== 'RIGHT' || clock.metAt !== null || clockRule(clock.clock).who === 'OFFICER') return;
  await sendSmsToParties(command, held.row, 'RIGHT_ENDING', clock.subject);
}

/** Counts the running clocks of a case again by the newest calendar; a date that moves is an event. */
async function recalculateCase(platform: Platform, cityCode: string, caseId: string): Promise<void> {
  await inCase(platform, cityCode, caseId, async (command, held, calendar) => {
    const clocks = await clocksOf(command.tx, cityCode, [caseId]);
    const before = clocks.filter(
      ({ state, metAt, calendarVersion }) =>
        (state === 'RUNNING' || state === 'SUSPENDED') && metAt === null && calendarVersion !== calendar.version,
    );
    const after = before.map((clock) => schedule(calendar, clock));
    await saveClocks(command.tx, after);
    let current = held;
    for (const [index, clock] of after.entries()) {
      const old = before[index]!;
      if (old.dueOn === clock.dueOn && old.provisional === clock.provisional) continue;
      const row = await appendEvent(command, current, 'CLOCK_CHANGED', current.row.state, {
        payload: { ...changePayload(clock, 'RECALCULATED', calendar.version), before: old.dueOn },
      });
      current = { ...current, row };
    }
    return { recalculated: after.length };
  });
}

async function inCase<Answer extends object>(
  platform: Platform,
  cityCode: string,
  caseId: string,
  work: (command: Command, held: HeldCase, calendar: WorkCalendar) => Promise<Answer>,
): Promise<Answer> {
  // A key of its own each time: what is due is decided under the lock, not by the key.
  const spec = { name: 'sweepClocks', key: `clock-${newId()}`, body: { caseId } };
  return runCommand(asSystem(platform, cityCode), spec, async (command) => {
    const row = await lockCase(command.tx, cityCode, caseId);
    if (row === null) throw new Error(`The clocks of ${caseId} have no case`);
    return work(command, { row, ownParty: null }, await calendarOf(command.tx, cityCode));
  });
}

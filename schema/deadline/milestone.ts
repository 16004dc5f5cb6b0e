import { requireText } from './texts.ts';
import { holdCase, partyLabel, takeStep } from '../case/service.ts';
import { dayNumber, dayNumberAt, dayText } from '../clock/day.ts';
import { milestoneOf, type Milestone } from '../clock/milestones.ts';
import { assertNotSuspendedTooLong } from './service.ts';
import { hasRole } from '../core/actor.ts';
import { runCommand, type Command } from '../core/command.ts';
import { ForbiddenError, InvalidInputRefusal, type FieldProblem } from '../core/errors.ts';
import type { Caller } from '../core/platform.ts';
import { findPartiesOf } from '../party/service.ts';

export interface MilestoneInput {
  readonly caseId: string;
  readonly milestone: string;
  readonly happenedAt: Date;
  readonly note: string;
  readonly partyOrdinal: number | null;
  readonly date: string | null;
}

const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * Records a fact of the law that no other step records: a report received, a mediation fixed, a court's letter. It starts and
 * ends clocks as the table says; the note names the paper that proves it.
 *
 * @throws InvalidInputRefusal naming every field at fault; ForbiddenError when the milestone is another office's
 * @source Order 146 as cited by each clock of `clock/table.ts`
 */
export async function recordMilestone(caller: Caller, key: string, input: MilestoneInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'recordMilestone', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'RECORD_MILESTONE');
    const milestone = milestoneOf(input.milestone);
    if (milestone === null) {
      throw new InvalidInputRefusal([
        { path: 'milestone', messageZh: '没有这个事项', messageEn: 'There is no such milestone' },
      ]);
    }
    if (!hasRole(command.actor, ...milestone.roles)) throw new ForbiddenError(`milestone:${milestone.code}`);
    const parties = await findPartiesOf(command.tx, held.row.cityCode, [held.row.id]);
    const problems = problemsOf(milestone, input, held.row.occurredAt, command.now);
    const party = parties.find(({ ordinal }) => ordinal === input.partyOrdinal);
    if (milestone.perParty === true && party === undefined)
      problems.push({ path: 'partyOrdinal', messageZh: '请选择是哪一方', messageEn: 'Name the party' });
    if (problems.length > 0) throw new InvalidInputRefusal(problems);
    assertOwnInsured(command, milestone, party?.insurerId ?? null);
    if (milestone.code === 'INVESTIGATION_SUSPENDED') await assertNotSuspendedTooLong(command, held.row);
    await takeStep(command, held, 'RECORD_MILESTONE', {
      payload: {
        milestone: milestone.code,
        zh: party === undefined ? milestone.zh : `${partyLabel(party.ordinal)}：${milestone.zh}`,
        en: party === undefined ? milestone.en : `party ${party.ordinal}: ${milestone.en}`,
        at: input.happenedAt.toISOString(),
        note: input.note.trim(),
        ...(party === undefined ? {} : { ordinal: party.ordinal }),
        ...(input.date === null ? {} : { date: input.date }),
      },
    });
    return { caseId: held.row.id };
  });
}

function problemsOf(milestone: Milestone, input: MilestoneInput, occurredAt: Date, now: Date): FieldProblem[] {
  const problems = requireText('note', input.note, milestone.proofZh, milestone.proofEn);
  const problem = (path: string, messageZh: string, messageEn: string): void => {
    problems.push({ path, messageZh, messageEn });
  };
  if (input.happenedAt.getTime() > now.getTime() + CLOCK_SKEW_MS)
    problem('happenedAt', '发生时间在将来', 'happenedAt is in the future');
  if (dayNumberAt(input.happenedAt) < dayNumberAt(occurredAt))
    problem('happenedAt', '发生时间早于事故', 'happenedAt is before the accident');
  if (milestone.perParty !== true && input.partyOrdinal !== null)
    problem('partyOrdinal', '这个事项不分当事人', 'This milestone does not concern one party');
  if (milestone.date === undefined) {
    if (input.date !== null) problem('date', '这个事项不需要另填日期', 'This milestone has no other date');
  } else if (input.date === null) {
    if (milestone.date.optional !== true) problem('date', `请填${milestone.date.zh}`, `Give the ${milestone.date.en}`);
  } else if (!isDayFrom(input.date, dayText(dayNumberAt(input.happenedAt)))) {
    problem(
      'date',
      `${milestone.date.zh}应为不早于发生之日的日期`,
      `The ${milestone.date.en} must be a day not before it happened`,
    );
  }
  return problems;
}

function isDayFrom(day: string, first: string): boolean {
  try {
    return dayNumber(day) >= dayNumber(first);
  } catch {
    return false;
  }
}

/** An insurer's desk speaks of its own insured alone. */
function assertOwnInsured({ actor }: Command, milestone: Milestone, insurerId: string | null): void {
  if (actor.kind !== 'STAFF' || actor.roles.includes('CENTER') || actor.organisationId === insurerId) return;
  if (actor.roles.includes('INSURER_CLAIMS')) throw new ForbiddenError(`milestone:${milestone.code}`);
}

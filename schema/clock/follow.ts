import type { WorkCalendar } from './calendar.ts';
import { dayNumber, dayNumberAt, endOfDay } from './day.ts';
import { milestoneOf } from './milestones.ts';
import { begin, end, isOpen, suspend, type ClockRow } from './row.ts';
import type { ClockRule, Condition, Trigger } from './rule.ts';
import { CLOCKS, clockRule } from './table.ts';

/** An event of a case with what the clocks need to know of the case after it. */
export interface CaseHappening {
  readonly cityCode: string;
  readonly caseId: string;
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly from: string;
  readonly to: string;
  readonly route: string;
  readonly lateReport: boolean;
  readonly occurredAt: Date;
}

const GENERAL_ROUTES = ['GENERAL_PROCEDURE', 'EMERGENCY'];
const AT_POLICE = ['WITH_OFFICER', 'WITH_CENTER', 'DETERMINATION_DRAFTED'];

function holds(condition: Condition, { route, to, lateReport, payload }: CaseHappening): boolean {
  const general = GENERAL_ROUTES.includes(route);
  switch (condition) {
    case 'LATE_REPORT':
      return lateReport;
    case 'SIMPLE':
      return !general;
    case 'GENERAL':
      return general;
    case 'AT_POLICE_SIMPLE':
      return !general && AT_POLICE.includes(to);
    case 'AT_POLICE_GENERAL':
      return general && AT_POLICE.includes(to);
    case 'SUSPENDED':
    case 'RESUMED':
      return payload.change === condition;
  }
}

function meets(trigger: Trigger, happening: CaseHappening): boolean {
  if (trigger.when !== undefined && !holds(trigger.when, happening)) return false;
  const { type, payload } = happening;
  if ('event' in trigger) return type === trigger.event;
  if ('entered' in trigger) return happening.to === trigger.entered && happening.from !== trigger.entered;
  if ('milestone' in trigger) return type === 'MILESTONE_RECORDED' && payload.milestone === trigger.milestone;
  return type === 'CLOCK_MISSED' && payload.clock === trigger.lapsed;
}
const anyMeets = (triggers: readonly Trigger[] | undefined, happening: CaseHappening): boolean =>
  triggers?.some((trigger) => meets(trigger, happening)) === true;

const isSuspension = (happening: CaseHappening): boolean =>
  anyMeets([{ milestone: 'INVESTIGATION_SUSPENDED' }, { event: 'CLOCK_CHANGED', when: 'SUSPENDED' }], happening);

/** Events after which the authority's clocks have no object here. */
const LEAVING = ['CASE_MERGED', 'CASE_TRANSFERRED_OUT'];

/** Whether an event moves any clock; if not, nothing is read or written. */
export const concernsClocks = (happening: CaseHappening): boolean =>
  happening.type === 'CASE_TRANSFERRED' ||
  LEAVING.includes(happening.type) ||
  CLOCKS.some((rule) => [rule.starts, rule.stops, rule.cancels].some((triggers) => anyMeets(triggers, happening)));

const LABELS = '甲乙丙丁戊';

/** The parties whom an event concerns, by ordinal; empty: it does not say. */
export function subjectsOf({ payload }: CaseHappening): readonly number[] {
  const ordinal = (value: unknown): number[] =>
    typeof value === 'number' && Number.isInteger(value) && value > 0 ? [value] : [];
  if (Array.isArray(payload.claims)) {
    return payload.claims.flatMap((claim: unknown) => ordinal((claim as { ordinal?: unknown } | null)?.ordinal));
  }
  const own = ordinal(payload.ordinal);
  if (own.length > 0 || typeof payload.party !== 'string') return own;
  const place = LABELS.indexOf(payload.party.charAt(0));
  return place < 0 || payload.party === '' ? [] : [place + 1];
}

/** When it happened: a milestone may be recorded later than it was. */
function momentOf({ at, type, payload }: CaseHappening): Date {
  const told = typeof payload.at === 'string' ? new Date(payload.at) : null;
  if (type === 'MILESTONE_RECORDED' && told !== null && told <= at) return told;
  if (type === 'CLOCK_MISSED' && typeof payload.dueOn === 'string') return endOfDay(dayNumber(payload.dueOn));
  return at;
}

/**
 * What an event does to the clocks of its case: those it ends, pauses, moves and starts. Pure, so that the same events give
 * the same clocks.
 *
 * @param clocks every run of the case so far
 * @returns the runs that are new or changed
 * @source domain.md 2.7-2.8 (on a transfer the clock restarts at receipt), Order 146 arts 11, 68
 */
export function follow(calendar: WorkCalendar, clocks: readonly ClockRow[], happening: CaseHappening): ClockRow[] {
  const rows = new Map(clocks.map((row) => [row.id, row]));
  const changed = new Set<string>();
  const put = (row: ClockRow): void => {
    rows.set(row.id, row);
    changed.add(row.id);
  };
  const moment = momentOf(happening);
  const today = dayNumberAt(happening.at);
  const subjects = subjectsOf(happening);
  const endAll = (which: (row: ClockRow, rule: ClockRule) => boolean, to: 'MET' | 'CANCELLED'): void => {
    for (const row of rows.values()) {
      if (row.metAt !== null || row.state === 'MET' || row.state === 'CANCELLED') continue;
      if (which(row, clockRule(row.clock))) put(end(row, to, moment, happening.seq));
    }
  };
  const concerns = ({ subject }: ClockRow): boolean =>
    subject === null || subjects.length === 0 || subjects.includes(subject);

  endAll((row, rule) => anyMeets(rule.stops, happening) && concerns(row), 'MET');
  endAll((row, rule) => row.state !== 'MISSED' && anyMeets(rule.cancels, happening) && concerns(row), 'CANCELLED');
  if (LEAVING.includes(happening.type)) {
    const kept = (rule: ClockRule): boolean => happening.type !== 'CASE_MERGED' && rule.fromAccident === true;
    endAll((row, rule) => row.state !== 'MISSED' && !kept(rule), 'CANCELLED');
  }
  if (isSuspension(happening)) {
    const told = happening.payload.reason ?? happening.payload.note;
    const reason = typeof told === 'string' ? told : '';
    for (const row of rows.values()) {
      if (isOpen(row) && row.state === 'RUNNING' && clockRule(row.clock).suspendible === true)
        put(suspend(row, today, reason));
    }
  }
  if (happening.type === 'CASE_TRANSFERRED') restart(calendar, [...rows.values()], happening, put);

  for (const rule of CLOCKS) {
    const trigger = rule.starts.find((each) => meets(each, happening));
    if (trigger === undefined) continue;
    if ('lapsed' in trigger && trigger.last === true && stillOpen(trigger.lapsed, rows.values())) continue;
    for (const subject of rule.perParty === true && subjects.length > 0 ? subjects : [null]) {
      const running = [...rows.values()].find((row) => row.clock === rule.id && row.subject === subject && isOpen(row));
      if (running !== undefined) {
        if (trigger.restart !== true) continue;
        put(end(running, 'CANCELLED', happening.at, happening.seq));
      }
      put(begin(calendar, startOf(rule, subject, [...rows.values()], happening)));
    }
  }
  return [...rows.values()].filter(({ id }) => changed.has(id));
}

/** Somebody else's time still runs, or somebody has used it: the last one decides (art 112 para 3). */
const stillOpen = (clock: string, rows: Iterable<ClockRow>): boolean =>
  [...rows].some((row) => row.clock === clock && (isOpen(row) || row.state === 'MET'));

function startOf(rule: ClockRule, subject: number | null, rows: readonly ClockRow[], happening: CaseHappening) {
  const { payload } = happening;
  const milestone = typeof payload.milestone === 'string' ? milestoneOf(payload.milestone) : null;
  const date = milestone?.date !== undefined && typeof payload.date === 'string' ? payload.date : null;
  return {
    cityCode: happening.cityCode,
    caseId: happening.caseId,
    rule,
    subject,
    startedAt:
      rule.fromAccident === true && happening.type === 'ACCIDENT_REPORTED' ? happening.occurredAt : momentOf(happening),
    eventSeq: happening.seq,
    ...(rule.limit.back === true && date !== null ? { anchorOn: date } : { fixedDueOn: date }),
    // Several suspensions share the sixty days.
    used: rule.id === 'DL-13a' ? suspensionDaysUsed(rows, happening.at) : 0,
  };
}

/** Days for which the determination of a case has stood still up to now. */
export const suspensionDaysUsed = (rows: readonly ClockRow[], now: Date): number =>
  rows
    .filter(({ clock }) => clock === 'DL-13a')
    .reduce((days, { startedAt, metAt, dueAt }) => {
      const end = Math.min((metAt ?? now).getTime(), dueAt.getTime());
      return days + dayNumberAt(new Date(end)) - dayNumberAt(startedAt);
    }, 0);

/** Another authority has the case: its clocks begin anew; one that stands still goes on standing still. */
function restart(
  calendar: WorkCalendar,
  rows: readonly ClockRow[],
  happening: CaseHappening,
  put: (row: ClockRow) => void,
): void {
  for (const row of rows) {
    const rule = clockRule(row.clock);
    if (!isOpen(row) || rule.restartsOnTransfer !== true) continue;
    put(end(row, 'CANCELLED', happening.at, happening.seq));
    const fresh = begin(calendar, {
      cityCode: row.cityCode,
      caseId: row.caseId,
      rule,
      subject: row.subject,
      startedAt: happening.at,
      eventSeq: happening.seq,
    });
    const last = row.suspensions.at(-1);
    put(
      row.state === 'SUSPENDED' && last !== undefined ? suspend(fresh, dayNumberAt(happening.at), last.reason) : fresh,
    );
  }
}

import { hasRole, type Actor, type StaffActor } from '../core/actor.ts';
import type { Command } from '../core/command.ts';
import type { Queryable } from '../core/database.ts';
import { CALENDAR, workCalendar } from '../clock/calendar.ts';
import { chinaDay } from '../clock/china-day.ts';
import { dayNumberAt } from '../clock/day.ts';
import { inForce } from '../policy/service.ts';
import type { CaseRow } from '../case/queries.ts';
import { MandateRefusal, type FailedCondition } from './errors.ts';
import { spendApproval } from './approval-queries.ts';
import { findMandates, type MandateRow } from './queries.ts';
import { evaluateMandate, isLiftable, type EvaluatedMandate, type MandateAct } from './rules.ts';

/** A mandate as it was when it was used: goes into proposals and documents and is never read again from the register. */
export interface FrozenMandate {
  readonly basis: 'MANDATE' | 'OFFICER';
  readonly mandateId: string | null;
  readonly documentNo: string;
  readonly staffId: string;
  readonly acts: readonly string[];
  readonly accidentForms: readonly string[];
  readonly ceilingFen: number | null;
  readonly areaNames: readonly string[];
  readonly dailyFrom: string | null;
  readonly dailyUntil: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly issuedBy: string | null;
  readonly evaluatedAt: string;
  /** Version of the mandate; absent on documents of before there were versions. */
  readonly version?: number;
  /** The officer's approval that lifted a limit for this one act. */
  readonly approval?: FrozenApproval;
}

/** An officer's approval as it was when it was spent. */
export interface FrozenApproval {
  readonly id: string;
  readonly approver: string;
  readonly badgeNo: string | null;
  readonly approvedAt: string;
  readonly reason: string | null;
  /** The conditions of the mandate that it lifted. */
  readonly lifted: readonly string[];
}

/** What the act is about, beyond the case's place and time. */
export interface ActDetail {
  /** Liability pattern, such as L-02; null when not yet known. */
  readonly accidentForm?: string | null;
  /** Highest vehicle's estimate in fen, the case's own unless told otherwise; null: the act is not about the loss. */
  readonly estimateFen?: number | null;
}

export interface MandateOutcome {
  readonly allowed: boolean;
  readonly failed: readonly FailedCondition[];
  readonly mandate: MandateRow | null;
}

/**
 * Whether the actor's mandates reach an act on a case now: one indexed statement. Officers act under their own office.
 *
 * @source domain.md 1.1 (assessors and auxiliaries guide; the grant is data), design decision 8
 */
export async function checkMandate(
  db: Queryable,
  actor: StaffActor,
  row: Pick<CaseRow, 'cityCode' | 'longitude' | 'latitude'>,
  act: MandateAct,
  now: Date,
  detail: ActDetail = {},
): Promise<MandateOutcome> {
  const mandates = await findMandates(db, actor.cityCode, actor.id, [row.longitude, row.latitude]);
  const workingDay = mandates.some(({ workingDaysOnly }) => workingDaysOnly)
    ? await isWorkingDay(db, row.cityCode, now)
    : null;
  let best: MandateOutcome | null = null;
  for (const mandate of mandates) {
    const { allowed, failed } = evaluateMandate(toEvaluated(mandate), act, {
      now,
      cityCode: row.cityCode,
      staffId: actor.id,
      insideArea: mandate.insideArea,
      workingDay,
      accidentForm: detail.accidentForm ?? null,
      estimateFen: detail.estimateFen ?? null,
    });
    if (allowed) return { allowed, failed, mandate };
    if (best === null || failed.length < best.failed.length) best = { allowed, failed, mandate };
  }
  return best ?? { allowed: false, failed: [NO_MANDATE], mandate: null };
}

/** By the city's calendar: holidays do not count, make-up days do. Asked only where a mandate is limited to working days. */
async function isWorkingDay(db: Queryable, cityCode: string, now: Date): Promise<boolean> {
  const { version, content } = await inForce(db, cityCode, CALENDAR, chinaDay(now));
  return workCalendar(version, content).isWorkday(dayNumberAt(now));
}

const toEvaluated = (mandate: MandateRow): EvaluatedMandate => ({
  ...mandate,
  ceilingFen: Number(mandate.ceilingFen),
  pendingApproval: mandate.approval === 'PENDING',
});

const NO_MANDATE: FailedCondition = {
  condition: 'NO_MANDATE',
  messageZh: '没有交警支队签发的授权',
  messageEn: 'No mandate issued by the traffic police',
};

/** Officers act by their office, everybody else needs a mandate. */
export const actsByOffice = (actor: Actor): boolean => hasRole(actor, 'OFFICER', 'REMOTE_OFFICER');

/** The highest vehicle's estimate that the case's facts state, in fen. @source domain-decisions.md 6 (ceiling basis) */
export function estimateOf({ facts }: Pick<CaseRow, 'facts'>): number | null {
  const value = facts.estLossMaxFen?.value;
  return typeof value === 'number' ? value : null;
}

/**
 * Evaluates the mandate inside the command's transaction and freezes it. Where only its reach falls short, an officer's
 * approval of exactly this act is spent, and frozen beside it.
 *
 * @throws MandateRefusal with every condition that failed, and whether an approval can be asked for
 */
export async function requireMandate(
  command: Command,
  row: Pick<CaseRow, 'id' | 'cityCode' | 'longitude' | 'latitude' | 'facts'>,
  act: MandateAct,
  given: ActDetail = {},
): Promise<FrozenMandate> {
  const { actor, now, tx } = command;
  if (actor.kind !== 'STAFF') throw new MandateRefusal([NO_MANDATE]);
  if (actsByOffice(actor)) return officersOwn(actor, now);
  const detail = {
    accidentForm: given.accidentForm ?? null,
    estimateFen: given.estimateFen === undefined ? estimateOf(row) : given.estimateFen,
  };
  const { allowed, failed, mandate } = await checkMandate(tx, actor, row, act, now, detail);
  if (mandate === null) throw new MandateRefusal(failed);
  const approval = allowed ? null : await liftedBy(command, row, act, detail, failed);
  return {
    basis: 'MANDATE',
    mandateId: mandate.id,
    documentNo: mandate.documentNo,
    version: mandate.version,
    staffId: actor.id,
    acts: mandate.acts,
    accidentForms: mandate.accidentForms,
    ceilingFen: Number(mandate.ceilingFen),
    areaNames: mandate.areaNames,
    dailyFrom: mandate.dailyFrom,
    dailyUntil: mandate.dailyUntil,
    validFrom: mandate.validFrom.toISOString(),
    validUntil: mandate.validUntil.toISOString(),
    issuedBy: mandate.issuedByName,
    evaluatedAt: now.toISOString(),
    ...(approval === null ? {} : { approval }),
  };
}

/** @throws MandateRefusal when no approval lifts what fails */
async function liftedBy(
  { actor, now, tx }: Command,
  { id, cityCode }: Pick<CaseRow, 'id' | 'cityCode'>,
  act: MandateAct,
  detail: { readonly accidentForm: string | null; readonly estimateFen: number | null },
  failed: readonly FailedCondition[],
): Promise<FrozenApproval> {
  if (!isLiftable(act, failed)) throw new MandateRefusal(failed);
  const lifted = failed.map(({ condition }) => condition);
  const spent = await spendApproval(tx, {
    cityCode,
    caseId: id,
    act,
    requestedBy: actor.id,
    ...detail,
    failed: lifted,
    now,
  });
  if (spent === null) throw new MandateRefusal(failed, true);
  return {
    id: spent.id,
    approver: spent.approverName,
    badgeNo: spent.approverBadgeNo,
    approvedAt: spent.decidedAt.toISOString(),
    reason: spent.reason,
    lifted,
  };
}

const officersOwn = (actor: StaffActor, now: Date): FrozenMandate => ({
  basis: 'OFFICER',
  mandateId: null,
  documentNo: `警号 ${actor.badgeNo ?? ''}`,
  staffId: actor.id,
  acts: [],
  accidentForms: [],
  ceilingFen: null,
  areaNames: [],
  dailyFrom: null,
  dailyUntil: null,
  validFrom: null,
  validUntil: null,
  issuedBy: null,
  evaluatedAt: now.toISOString(),
});

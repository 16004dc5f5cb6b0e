import { hasRole, type Actor, type StaffActor } from '../core/actor.ts';
import type { Command } from '../core/command.ts';
import type { Queryable } from '../core/database.ts';
import type { CaseRow } from '../case/queries.ts';
import { MandateRefusal, type FailedCondition } from './errors.ts';
import { findMandates, type MandateRow } from './queries.ts';
import { evaluateMandate, type EvaluatedMandate, type MandateAct } from './rules.ts';

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
}

/** What the act is about, beyond the case's place and time. */
export interface ActDetail {
  /** Liability pattern, such as L-02; null when not yet known. */
  readonly accidentForm?: string | null;
  /** Highest vehicle's estimate in fen; null when nobody has estimated yet. */
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
  const mandates = await findMandates(db, row.cityCode, actor.id, [row.longitude, row.latitude]);
  let best: MandateOutcome | null = null;
  for (const mandate of mandates) {
    const { allowed, failed } = evaluateMandate(toEvaluated(mandate), act, {
      now,
      cityCode: row.cityCode,
      staffId: actor.id,
      insideArea: mandate.insideArea,
      workingDay: null,
      accidentForm: detail.accidentForm ?? null,
      estimateFen: detail.estimateFen ?? null,
    });
    if (allowed) return { allowed, failed, mandate };
    if (best === null || failed.length < best.failed.length) best = { allowed, failed, mandate };
  }
  return best ?? { allowed: false, failed: [NO_MANDATE], mandate: null };
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

/**
 * Evaluates the mandate inside the command's transaction and freezes it.
 *
 * @throws MandateRefusal with every condition that failed
 */
export async function requireMandate(
  command: Command,
  row: Pick<CaseRow, 'cityCode' | 'longitude' | 'latitude'>,
  act: MandateAct,
  detail: ActDetail = {},
): Promise<FrozenMandate> {
  const { actor, now, tx } = command;
  if (actor.kind !== 'STAFF') throw new MandateRefusal([NO_MANDATE]);
  if (actsByOffice(actor)) return officersOwn(actor, now);
  const { allowed, failed, mandate } = await checkMandate(tx, actor, row, act, now, detail);
  if (!allowed || mandate === null) throw new MandateRefusal(failed);
  return {
    basis: 'MANDATE',
    mandateId: mandate.id,
    documentNo: mandate.documentNo,
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

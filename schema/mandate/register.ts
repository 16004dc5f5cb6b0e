import { assertCan, type Action } from '../access/actions.ts';
import { writeAudit } from '../audit/service.ts';
import { recordActor } from '../case/service.ts';
import { chinaDay } from '../clock/china-day.ts';
import { hasRole, type StaffActor } from '../core/actor.ts';
import { runCommand, type Command } from '../core/command.ts';
import { ForbiddenError, NotFoundRefusal, type FieldProblem } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { findStaffByIds } from '../identity/service.ts';
import { findOrganisationsByIds } from '../organisation/service.ts';
import { CITY_POLICY, type CityPolicyContent } from '../policy/city-policy.ts';
import { inForce } from '../policy/service.ts';
import { MandateGrantRefusal, MandateStandingRefusal } from './errors.ts';
import { checkHolder, checkReason, checkTerms, whyNot, type MandateTerms, type UnitRelation } from './granting.ts';
import type { MandateRow } from './queries.ts';
import * as queries from './register-queries.ts';

type Answer = Promise<{ mandateId: string }>;

/** What every command on the register starts with. */
interface Desk {
  readonly command: Command;
  readonly actor: StaffActor;
  readonly policy: CityPolicyContent;
}

function run(
  caller: Caller,
  name: string,
  action: Action,
  key: string,
  body: unknown,
  work: (desk: Desk) => Answer,
): Answer {
  assertCan(caller.actor, action);
  return runCommand(caller, { name, key, body }, async (command) => {
    const { actor, tx, now } = command;
    if (actor.kind !== 'STAFF') throw new ForbiddenError(action);
    const { content: policy } = await inForce(tx, actor.cityCode, CITY_POLICY, chinaDay(now));
    return work({ command, actor, policy });
  });
}

/**
 * Issues a mandate. With the city's approver switch it waits for the head of the unit, who is somebody else.
 *
 * @throws MandateGrantRefusal naming every field that forbids the grant
 * @source domain.md S-06; domain-decisions.md 6; peers.md (d)
 */
export const issueMandate = (caller: Caller, key: string, input: MandateTerms & { readonly staffId: string }): Answer =>
  run(caller, 'issueMandate', 'mandate:issue', key, input, async (desk) => {
    const id = newId();
    const { staffId, ...terms } = input;
    await assertOffice(desk, 'ISSUE', { staffId, issuingUnitId: desk.actor.organisationId });
    await grant(desk, terms, {
      id,
      seriesId: id,
      version: 1,
      amendedFrom: null,
      renewedFrom: null,
      staffId,
      issuingUnitId: desk.actor.organisationId,
      suspendedAt: null,
    });
    await tell(desk, 'ISSUED', { id, seriesId: id }, null, snapshot(terms));
    return { mandateId: id };
  });

/**
 * Replaces a mandate's terms by a new version; the old one is kept as it was. While the new one waits for approval the old
 * one stays in force.
 */
export const amendMandate = (
  caller: Caller,
  key: string,
  input: MandateTerms & { readonly mandateId: string; readonly reason: string },
): Answer =>
  run(caller, 'amendMandate', 'mandate:issue', key, input, async (desk) => {
    const { mandateId, reason, ...terms } = input;
    const old = await hold(desk, mandateId, 'CHANGE');
    await assertNonePending(desk, old);
    const because = checkedReason(reason);
    const id = newId();
    await grant(desk, terms, { ...nextOf(old, id, desk), amendedFrom: old.id, renewedFrom: old.renewedFrom });
    const pending = desk.policy.mandateNeedsApprover;
    if (!pending) await queries.markSuperseded(desk.command.tx, old.cityCode, old.id, desk.command.now);
    await tell(desk, 'AMENDED', { id, seriesId: old.seriesId }, because, { before: old.id, ...snapshot(terms) });
    return { mandateId: id };
  });

/** Continues a mandate with a new validity and a new training record; the old one runs out by itself. */
export const renewMandate = (
  caller: Caller,
  key: string,
  input: MandateTerms & { readonly mandateId: string; readonly reason: string },
): Answer =>
  run(caller, 'renewMandate', 'mandate:issue', key, input, async (desk) => {
    const { mandateId, reason, ...terms } = input;
    const old = await hold(desk, mandateId, 'CHANGE');
    await assertNonePending(desk, old);
    const because = checkedReason(reason);
    if (terms.validUntil <= old.validUntil) {
      throw new MandateGrantRefusal([
        {
          path: 'validUntil',
          messageZh: '续期的失效时间应晚于原授权',
          messageEn: 'A renewal must end later than what it continues',
        },
      ]);
    }
    const id = newId();
    await grant(desk, terms, { ...nextOf(old, id, desk), amendedFrom: null, renewedFrom: old.id });
    await tell(desk, 'RENEWED', { id, seriesId: old.seriesId }, because, { before: old.id, ...snapshot(terms) });
    return { mandateId: id };
  });

/** Suspends a mandate with effect on the very next command. */
export const suspendMandate = (caller: Caller, key: string, input: { mandateId: string; reason: string }): Answer =>
  run(caller, 'suspendMandate', 'mandate:issue', key, input, async (desk) => {
    const old = await hold(desk, input.mandateId, 'CHANGE');
    const because = checkedReason(input.reason);
    if (old.suspendedAt !== null) throw new MandateStandingRefusal('ALREADY_SUSPENDED');
    await queries.setSuspended(desk.command.tx, old.cityCode, old.seriesId, desk.command.now);
    await tell(desk, 'SUSPENDED', old, because, {});
    return { mandateId: old.id };
  });

/** Lifts a suspension. Lapsed training is not lifted so: it takes a renewed record. */
export const resumeMandate = (caller: Caller, key: string, input: { mandateId: string; reason: string }): Answer =>
  run(caller, 'resumeMandate', 'mandate:issue', key, input, async (desk) => {
    const old = await hold(desk, input.mandateId, 'CHANGE');
    const because = checkedReason(input.reason);
    if (old.suspendedAt === null) throw new MandateStandingRefusal('NOT_SUSPENDED');
    await queries.setSuspended(desk.command.tx, old.cityCode, old.seriesId, null);
    await tell(desk, 'RESUMED', old, because, {});
    return { mandateId: old.id };
  });

/**
 * Revokes a mandate, with all its versions, with effect on the very next command.
 *
 * @source domain.md S-06 (revoke at once); domain-decisions.md 6 (anyone above the issuer and the legal supervisor may)
 */
export const revokeMandate = (caller: Caller, key: string, input: { mandateId: string; reason: string }): Answer =>
  run(caller, 'revokeMandate', 'mandate:revoke', key, input, async (desk) => {
    const old = await hold(desk, input.mandateId, 'REVOKE');
    const because = checkedReason(input.reason);
    await queries.setRevoked(desk.command.tx, old.cityCode, old.seriesId, desk.command.now);
    await tell(desk, 'REVOKED', old, because, {});
    return { mandateId: old.id };
  });

/** The head of the unit approves or refuses what somebody else issued. */
export const decideMandate = (
  caller: Caller,
  key: string,
  input: { mandateId: string; approve: boolean; reason: string },
): Answer =>
  run(caller, 'decideMandate', 'mandate:approve', key, input, async (desk) => {
    const { command, actor } = desk;
    const pending = await hold(desk, input.mandateId, 'APPROVE');
    if (pending.approval !== 'PENDING') throw new MandateStandingRefusal('NOT_PENDING');
    if (pending.issuedBy === actor.id) {
      throw new MandateGrantRefusal([
        {
          path: 'approvedBy',
          messageZh: '签发人不能批准自己签发的授权',
          messageEn: 'Whoever issued it cannot approve it as well',
        },
      ]);
    }
    const because = input.approve && input.reason.trim() === '' ? null : checkedReason(input.reason);
    await queries.setApproval(command.tx, actor.cityCode, pending.id, input.approve ? 'APPROVED' : 'REFUSED', actor.id);
    if (input.approve && pending.amendedFrom !== null)
      await queries.markSuperseded(command.tx, actor.cityCode, pending.amendedFrom, command.now);
    await tell(desk, input.approve ? 'APPROVED' : 'REFUSED', pending, because, {});
    return { mandateId: pending.id };
  });

function checkedReason(reason: string): string {
  const problem = checkReason(reason);
  if (problem !== null) throw new MandateGrantRefusal([problem]);
  return reason.trim();
}

const nextOf = (old: MandateRow, id: string, desk: Desk) => ({
  id,
  seriesId: old.seriesId,
  version: old.version + 1,
  staffId: old.staffId,
  issuingUnitId: old.issuingUnitId ?? desk.actor.organisationId,
  suspendedAt: old.suspendedAt,
});

/** Holds the mandate of a command: it must be the version in force of its series, and the office must reach it. */
async function hold(desk: Desk, id: string, deed: 'CHANGE' | 'REVOKE' | 'APPROVE'): Promise<MandateRow> {
  const { command, actor } = desk;
  const row = isId(id) ? await queries.lockMandate(command.tx, actor.cityCode, id) : null;
  if (row === null) throw new NotFoundRefusal('这份授权', 'Mandate');
  await assertOffice(desk, deed, row);
  if (row.revokedAt !== null) throw new MandateStandingRefusal('ALREADY_REVOKED');
  if (row.supersededAt !== null) throw new MandateStandingRefusal('REPLACED');
  if (row.approval === 'REFUSED') throw new MandateStandingRefusal('REFUSED');
  return row;
}

/** One change at a time: while a version waits for approval no other is made. */
async function assertNonePending({ command }: Desk, { cityCode, seriesId }: MandateRow): Promise<void> {
  if (await queries.hasPending(command.tx, cityCode, seriesId)) throw new MandateStandingRefusal('PENDING');
}

/** @throws MandateGrantRefusal when this office may not do this to a mandate of that holder and unit */
async function assertOffice(
  { command, actor }: Desk,
  deed: 'ISSUE' | 'CHANGE' | 'REVOKE' | 'APPROVE',
  { staffId, issuingUnitId }: { readonly staffId: string; readonly issuingUnitId: string | null },
): Promise<void> {
  const { kind, relation } = await queries.findUnitRelation(
    command.tx,
    actor.cityCode,
    actor.organisationId,
    issuingUnitId ?? actor.organisationId,
  );
  const problem = whyNot(
    deed,
    {
      staffId: actor.id,
      organisationId: actor.organisationId,
      isPoliceUnit: kind === 'POLICE_UNIT',
      isHead: hasRole(actor, 'UNIT_HEAD'),
      isOfficer: hasRole(actor, 'OFFICER'),
      isSupervisor: hasRole(actor, 'SUPERVISOR'),
    },
    staffId,
    relation satisfies UnitRelation,
  );
  if (problem !== null) throw new MandateGrantRefusal([problem]);
}

/** Checks terms, area and holder together and writes the version. */
async function grant(
  { command, actor, policy }: Desk,
  terms: MandateTerms,
  place: Pick<
    queries.NewMandate,
    'id' | 'seriesId' | 'version' | 'amendedFrom' | 'renewedFrom' | 'staffId' | 'issuingUnitId' | 'suspendedAt'
  >,
): Promise<void> {
  const { tx, now } = command;
  const { cityCode } = actor;
  const problems: FieldProblem[] = [...checkTerms(terms, policy, now)];
  const [holder] = isId(place.staffId) ? await findStaffByIds(tx, cityCode, [place.staffId]) : [];
  const [employer] = holder === undefined ? [] : await findOrganisationsByIds(tx, cityCode, [holder.organisationId]);
  problems.push(...checkHolder(holder ?? null, employer?.kind ?? null, terms.acts));
  let area: queries.ResolvedArea | null = null;
  if (!problems.some(({ path }) => path === 'area' || path === 'districtCodes')) {
    area = await queries.resolveArea(tx, cityCode, terms.districtCodes, terms.area, place.issuingUnitId);
    problems.push(...checkResolved(area));
  }
  if (problems.length > 0 || area === null) throw new MandateGrantRefusal(problems);
  const written = await queries.insertMandate(tx, {
    ...place,
    ...terms,
    cityCode,
    documentNo: terms.documentNo.trim(),
    acts: [...new Set(terms.acts)],
    accidentForms: [...new Set(terms.accidentForms)],
    shape: area.shape,
    areaNames: area.names,
    trainingCourse: terms.training.course.trim(),
    trainingPassedOn: terms.training.passedOn,
    trainingScore: terms.training.score,
    trainingExaminer: terms.training.examiner.trim(),
    trainingValidUntil: terms.training.validUntil,
    approval: policy.mandateNeedsApprover ? 'PENDING' : 'NOT_NEEDED',
    issuedBy: actor.id,
    issuedAt: now,
  });
  if (!written) {
    throw new MandateGrantRefusal([
      { path: 'documentNo', messageZh: '这个文号已经用过', messageEn: 'This document number is taken' },
    ]);
  }
}

function checkResolved(area: queries.ResolvedArea | null): FieldProblem[] {
  if (area === null || area.missingCodes.length > 0) {
    const codes = area?.missingCodes.join('、') ?? '';
    return [
      {
        path: 'districtCodes',
        messageZh: `本市没有这些区县 ${codes}`.trim(),
        messageEn: `No such districts in this city ${codes}`.trim(),
      },
    ];
  }
  const problems: FieldProblem[] = [];
  if (!area.valid)
    problems.push({ path: 'area', messageZh: '区域的形状不成立', messageEn: 'The area is not a valid shape' });
  if (!area.inCity)
    problems.push({ path: 'area', messageZh: '区域超出本市', messageEn: 'The area lies outside the city' });
  if (!area.inUnit) {
    problems.push({
      path: 'area',
      messageZh: '区域超出签发单位的辖区：没有的权不能授',
      messageEn: 'The area reaches beyond the issuing unit’s own: nobody grants what they lack',
    });
  }
  return problems;
}

/** What the history keeps of the terms. */
const snapshot = ({ training, area, ...terms }: MandateTerms): Record<string, unknown> => ({
  ...terms,
  drawn: area !== null,
  validFrom: terms.validFrom.toISOString(),
  validUntil: terms.validUntil.toISOString(),
  training: { ...training, validUntil: training.validUntil.toISOString() },
});

/** Writes the history of the mandate, and the audit trail beside it. */
async function tell(
  { command, actor }: Desk,
  type: queries.MandateEventRow['type'],
  { id, seriesId }: { readonly id: string; readonly seriesId: string },
  reason: string | null,
  detail: Record<string, unknown>,
): Promise<void> {
  const { tx, now, caller } = command;
  await queries.insertMandateEvent(tx, actor.cityCode, {
    seriesId,
    mandateId: id,
    type,
    at: now,
    actor: recordActor(actor, null),
    reason,
    detail,
  });
  await writeAudit(tx, caller, now, `MANDATE_${type}`, `mandate:${id}`, { reason });
}

import { assertAmong } from '../access/actions.ts';
import { holdCase, takeStep } from '../case/service.ts';
import { assertClaimedByActor } from '../case/claiming.ts';
import { STEP_ACTORS, transition } from '../case/state-machine.ts';
import { chinaDay } from '../clock/china-day.ts';
import { runCommand } from '../core/command.ts';
import { ForbiddenError, InvalidInputRefusal, NotFoundRefusal } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { CITY_POLICY } from '../policy/city-policy.ts';
import { inForce } from '../policy/service.ts';
import { ApprovalRefusal, MandateRefusal } from './errors.ts';
import { decide, findApproval, insertApproval } from './approval-queries.ts';
import { checkReason } from './granting.ts';
import { ACCIDENT_FORMS, isLiftable, type ApprovableAct } from './rules.ts';
import { checkMandate, estimateOf } from './service.ts';

const MINUTE_MS = 60_000;

function reasonOf(reason: string): string {
  const problem = checkReason(reason);
  if (problem !== null) throw new InvalidInputRefusal([problem]);
  return reason.trim();
}

export interface ApprovalInput {
  readonly caseId: string;
  readonly act: ApprovableAct;
  /** The liability pattern that the act is about. */
  readonly accidentForm: string;
  readonly reason: string;
}

/**
 * Asks an officer to permit one act that the mandate does not reach. Only how far the mandate reaches can be lifted: without
 * a mandate in force there is nothing to lift.
 *
 * @throws ApprovalRefusal when the mandate permits the act anyway, or the same request is open
 * @throws MandateRefusal when something fails that no approval lifts
 * @source peers.md (d): an over-limit act becomes an approval task, not a dead end
 */
export async function requestApproval(
  caller: Caller,
  key: string,
  input: ApprovalInput,
): Promise<{ caseId: string; approvalId: string }> {
  return runCommand(caller, { name: 'requestApproval', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'REQUEST_APPROVAL');
    transition(held.row.state, 'REQUEST_APPROVAL');
    assertClaimedByActor(command, held);
    const { row } = held;
    const { actor, now, tx } = command;
    if (actor.kind !== 'STAFF') throw new ForbiddenError('REQUEST_APPROVAL');
    const reason = reasonOf(input.reason);
    if (!ACCIDENT_FORMS.includes(input.accidentForm)) {
      throw new InvalidInputRefusal([
        { path: 'accidentForm', messageZh: '没有这种责任情形', messageEn: 'No such liability pattern' },
      ]);
    }
    const detail = { accidentForm: input.accidentForm, estimateFen: estimateOf(row) };
    const { allowed, failed, mandate } = await checkMandate(tx, actor, row, input.act, now, detail);
    if (allowed) throw new ApprovalRefusal('NOT_NEEDED');
    if (mandate === null || !isLiftable(input.act, failed)) throw new MandateRefusal(failed);
    const id = newId();
    const conditions = failed.map(({ condition }) => condition);
    const written = await insertApproval(tx, {
      id,
      cityCode: row.cityCode,
      caseId: row.id,
      act: input.act,
      ...detail,
      failed: conditions,
      mandateId: mandate.id,
      reason,
      requestedBy: actor.id,
      requestedAt: now,
    });
    if (!written) throw new ApprovalRefusal('ALREADY_REQUESTED');
    await takeStep(command, held, 'REQUEST_APPROVAL', {
      payload: { approvalId: id, act: input.act, accidentForm: input.accidentForm, failed: conditions, reason },
    });
    return { caseId: row.id, approvalId: id };
  });
}

/**
 * An officer permits one act beyond a mandate, or tells why not. Approved, it may be done once, within the minutes that the
 * city's policy gives.
 *
 * @throws ApprovalRefusal when it was decided before, or by whoever asked
 */
export async function decideApproval(
  caller: Caller,
  key: string,
  input: { readonly approvalId: string; readonly approve: boolean; readonly reason: string },
): Promise<{ caseId: string; approvalId: string }> {
  return runCommand(caller, { name: 'decideApproval', key, body: input }, async (command) => {
    const { tx, now, actor } = command;
    assertAmong(actor, 'DECIDE_APPROVAL', STEP_ACTORS.DECIDE_APPROVAL);
    const asked = isId(input.approvalId) ? await findApproval(tx, actor.cityCode, input.approvalId) : null;
    if (asked === null) throw new NotFoundRefusal('这份申请', 'Approval request');
    const held = await holdCase(command, asked.caseId, 'DECIDE_APPROVAL');
    if (asked.requestedBy === actor.id) throw new ApprovalRefusal('OWN_REQUEST');
    const reason = input.approve && input.reason.trim() === '' ? null : reasonOf(input.reason);
    const { content } = await inForce(tx, actor.cityCode, CITY_POLICY, chinaDay(now));
    const validUntil = input.approve ? new Date(now.getTime() + content.actApprovalMinutes * MINUTE_MS) : null;
    const state = input.approve ? 'APPROVED' : 'REFUSED';
    if (!(await decide(tx, actor.cityCode, asked.id, { state, by: actor.id, at: now, reason, validUntil })))
      throw new ApprovalRefusal('DECIDED');
    await takeStep(command, held, 'DECIDE_APPROVAL', {
      payload: {
        approvalId: asked.id,
        act: asked.act,
        approved: input.approve,
        reason: reason ?? (input.approve ? '同意' : ''),
        ...(validUntil === null ? {} : { validUntil: validUntil.toISOString() }),
      },
    });
    return { caseId: asked.caseId, approvalId: asked.id };
  });
}

import { leaveQuickPathIfNeeded } from '../accident/decision.ts';
import { requireReason } from '../case/claiming.ts';
import { holdCase, takeStep } from '../case/service.ts';
import { transition } from '../case/state-machine.ts';
import { runCommand } from '../core/command.ts';
import type { Caller } from '../core/platform.ts';
import { sealEvidenceIfMinimumMet } from '../evidence/service.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { assertDecides } from './authority.ts';
import { insertLateReportDecision } from './queries.ts';

/**
 * An officer accepts a report made after the scene was cleared. From here it is a case like any other: what was collected
 * meanwhile seals the evidence, and a route that is not the parties' own goes to the officers.
 *
 * @source Order 146 art 18 (decided within three working days, DL-01); domain-decisions.md 2 (E-24)
 */
export async function acceptLateReport(
  caller: Caller,
  key: string,
  input: { caseId: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'acceptLateReport', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'ACCEPT_REPORT');
    transition(held.row.state, 'ACCEPT_REPORT');
    assertDecides(command, held);
    const accepted = await takeStep(command, held, 'ACCEPT_REPORT', { changes: { claimedBy: null, claimedAt: null } });
    await insertLateReportDecision(command.tx, {
      cityCode: held.row.cityCode,
      caseId: held.row.id,
      accepted: true,
      reason: null,
      decidedBy: command.actor.id,
      decidedAt: command.now,
    });
    const sealed = await sealEvidenceIfMinimumMet(command, accepted);
    await leaveQuickPathIfNeeded(command, sealed, null);
    await sendSmsToParties(command, held.row, 'REPORT_ACCEPTED');
    return { caseId: held.row.id };
  });
}

/**
 * An officer refuses a late report in writing: the accident cannot be shown. The reasons stay readable to the parties, who may
 * still settle between themselves.
 *
 * @source Order 146 art 18; domain.md LAW-09
 */
export async function refuseLateReport(
  caller: Caller,
  key: string,
  input: { caseId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'refuseLateReport', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'REFUSE_REPORT');
    transition(held.row.state, 'REFUSE_REPORT');
    requireReason(input.reason);
    assertDecides(command, held);
    const reason = input.reason.trim();
    await takeStep(command, held, 'REFUSE_REPORT', { payload: { reason }, changes: { closedAt: command.now } });
    await insertLateReportDecision(command.tx, {
      cityCode: held.row.cityCode,
      caseId: held.row.id,
      accepted: false,
      reason,
      decidedBy: command.actor.id,
      decidedAt: command.now,
    });
    await sendSmsToParties(command, held.row, 'REPORT_REFUSED');
    return { caseId: held.row.id };
  });
}

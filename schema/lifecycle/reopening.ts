import { decide, decisionPayload, risenBy } from '../accident/decision.ts';
import { raiseRoute, type CaseRoute } from '../accident/rules.ts';
import { suspendAgreement } from '../agreement/service.ts';
import { requireReason } from '../case/claiming.ts';
import type { StoredFact } from '../case/queries.ts';
import { appendEvent, holdCase, partyLabel, takeStep, type HeldCase } from '../case/service.ts';
import { transition } from '../case/state-machine.ts';
import { suspendClaims } from '../claim/service.ts';
import { runCommand, type Command } from '../core/command.ts';
import type { Caller } from '../core/platform.ts';
import { sendSmsToParties } from '../party/messages.ts';

export type LateFinding = 'INJURY' | 'DRINK' | 'DRUGS';

const FACT_OF: Record<LateFinding, string> = {
  INJURY: 'injured',
  DRINK: 'alcoholSuspected',
  DRUGS: 'drugSuspected',
};

/**
 * Somebody turns out to be hurt, or to have driven under drink or drugs, after all had signed. The case is decided again on
 * the new fact and goes to an officer; the signed paper stays as evidence and is suspended, and the insurers are told.
 *
 * @source domain-decisions.md 2 (late injury is an event on a running case: evaluated again); Order 146 arts 13, 23
 */
export async function reportLateInjury(
  caller: Caller,
  key: string,
  input: { caseId: string; description: string; finding: LateFinding },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'reportLateInjury', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'REPORT_LATE_INJURY');
    const { row, ownParty } = held;
    transition(row.state, 'REPORT_LATE_INJURY');
    requireReason(input.description);
    const author = ownParty === null ? `STAFF:${command.actor.id}` : `DRIVER:${partyLabel(ownParty.ordinal)}`;
    const stated: StoredFact = { value: 'YES', source: author, at: command.now.toISOString() };
    const facts = { ...row.facts, [FACT_OF[input.finding]]: stated };
    const decision = await decide(command, held, 'FACTS', facts);
    const opened = await takeStep(command, held, 'REPORT_LATE_INJURY', {
      payload: { finding: input.finding, reason: input.description.trim() },
      changes: { ...risenBy(row, decision, command.now), ...openedAgain(command) },
    });
    const decided = {
      ...opened,
      row: await appendEvent(command, opened, 'ROUTE_DECIDED', opened.row.state, {
        payload: decisionPayload(decision),
      }),
    };
    await suspendWhatWasSigned(command, decided, input.finding);
    await sendSmsToParties(command, row, 'OFFICER_COMING');
    return { caseId: row.id };
  });
}

/**
 * An officer or the head of the unit opens a finished case again. Earlier documents stay; a new one replaces them later.
 *
 * @source domain.md 2.5 LAW-66 (re-investigation: the old document is withdrawn by the new one)
 */
export async function reopenCase(
  caller: Caller,
  key: string,
  input: { caseId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'reopenCase', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'REOPEN_CASE');
    transition(held.row.state, 'REOPEN_CASE');
    requireReason(input.reason);
    const opened = await takeStep(command, held, 'REOPEN_CASE', {
      payload: { reason: input.reason.trim(), from: held.row.state },
      changes: { route: raiseRoute(held.row.route as CaseRoute, 'SIMPLE_PROCEDURE'), ...openedAgain(command) },
    });
    await suspendWhatWasSigned(command, opened, 'REOPENED');
    await sendSmsToParties(command, held.row, 'CASE_REOPENED');
    return { caseId: held.row.id };
  });
}

const openedAgain = ({ now }: Command) => ({ closedAt: null, reopenedAt: now, claimedBy: null, claimedAt: null });

async function suspendWhatWasSigned(command: Command, held: HeldCase, cause: LateFinding | 'REOPENED'): Promise<void> {
  const { row } = held;
  const signed = await suspendAgreement(command, row, cause);
  await suspendClaims(command.tx, row.cityCode, row.id, cause, command.now);
  if (signed) await appendEvent(command, held, 'DOCUMENT_SUSPENDED', row.state, { payload: { cause } });
}

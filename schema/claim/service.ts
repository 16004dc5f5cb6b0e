import { assertCan } from '../access/actions.ts';
import { holdCase, takeStep, type HeldCase } from '../case/service.ts';
import { transition } from '../case/state-machine.ts';
import { writeAudit } from '../audit/service.ts';
import { runCommand, type Command } from '../core/command.ts';
import { ForbiddenError, NotFoundRefusal } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { findPartiesOf } from '../party/service.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { ClaimRefusal } from './errors.ts';
import * as queries from './queries.ts';

export { suspendClaims } from './queries.ts';

/** DL-23: the compulsory insurer lists the papers it needs within one day (交强险条例 28). */
const LIST_PAPERS_MS = 24 * 3_600_000;

/**
 * Hands a settled case to the inbox of every insurer concerned, one claim per insured party, and closes the case. Running it
 * twice leaves one claim each.
 *
 * @param grades the liability grade of each party, as signed
 */
export async function fileClaims(
  command: Command,
  held: HeldCase,
  grades: readonly { readonly partyId: string; readonly grade: string }[],
): Promise<HeldCase> {
  const { tx, now } = command;
  const { cityCode, id: caseId, caseNo } = held.row;
  const parties = await findPartiesOf(tx, cityCode, [caseId]);
  const insured = parties.flatMap((party) =>
    party.insurerId === null ? [] : [{ ...party, insurerId: party.insurerId }],
  );
  for (const party of insured) {
    await queries.insertClaim(tx, {
      id: newId(),
      cityCode,
      caseId,
      partyId: party.id,
      insurerId: party.insurerId,
      claimNo: `LP-${caseNo}-${party.ordinal}`,
      grade: grades.find(({ partyId }) => partyId === party.id)?.grade ?? 'UNDETERMINED',
      deliveredAt: now,
      listPapersBy: new Date(now.getTime() + LIST_PAPERS_MS),
    });
  }
  const filed = await takeStep(command, held, 'FILE_CLAIMS', {
    payload: { claims: insured.map((party) => ({ ordinal: party.ordinal, insurerId: party.insurerId })) },
  });
  const closed = await takeStep(command, filed, 'CLOSE', { changes: { closedAt: now } });
  await sendSmsToParties(command, held.row, 'CLAIM_FILED');
  return closed;
}

/**
 * Ends a case whose parties pay between themselves: no insurer is asked for anything.
 *
 * @source Order 146 art 22 (pay oneself, or go to the insurer)
 */
export const closePaid = (command: Command, held: HeldCase): Promise<HeldCase> =>
  takeStep(command, held, 'CLOSE', { payload: { performance: 'SELF_PAY' }, changes: { closedAt: command.now } });

/**
 * A single vehicle's own damage (route INSURER_ONLY): its driver sends the sealed case straight to the own insurer.
 *
 * @throws ClaimRefusal when the case has other parties, or the insurer is not stated yet
 * @source domain.md 3.3 E-23
 */
export async function fileOwnClaim(
  caller: Caller,
  key: string,
  input: { caseId: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'fileOwnClaim', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'claim:fileOwn');
    transition(held.row.state, 'FILE_CLAIMS');
    const parties = await findPartiesOf(command.tx, held.row.cityCode, [held.row.id]);
    const [own, ...others] = parties;
    if (own === undefined || others.length > 0 || held.row.route !== 'INSURER_ONLY')
      throw new ClaimRefusal('CLAIM_NOT_SINGLE');
    if (own.insurerId === null) throw new ClaimRefusal('CLAIM_INSURER_MISSING');
    await fileClaims(command, held, [{ partyId: own.id, grade: 'FULL' }]);
    return { caseId: input.caseId };
  });
}

/** The insurer's desk confirms that it has the claim. Confirming twice is one confirmation. */
export async function acknowledgeClaim(
  caller: Caller,
  key: string,
  input: { claimId: string },
): Promise<{ claimId: string }> {
  const { actor } = caller;
  assertCan(actor, 'claim:acknowledge');
  if (actor.kind !== 'STAFF') throw new ForbiddenError('claim:acknowledge');
  return runCommand(caller, { name: 'acknowledgeClaim', key, body: input }, async ({ tx, now, announce }) => {
    const claim = isId(input.claimId)
      ? await queries.lockClaim(tx, actor.cityCode, actor.organisationId, input.claimId)
      : null;
    if (claim === null) throw new NotFoundRefusal('这笔理赔', 'Claim');
    if (claim.state === 'DELIVERED') {
      await queries.acknowledge(tx, actor.cityCode, claim.id, actor.id, now);
      await writeAudit(tx, caller, now, 'CLAIM_ACKNOWLEDGED', `claim:${claim.id}`, { caseId: claim.caseId });
      announce('CASE', claim.caseId);
    }
    return { claimId: claim.id };
  });
}

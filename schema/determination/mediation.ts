import { assertClaimedByActor } from '../case/claiming.ts';
import { partyLabel, takeStep } from '../case/service.ts';
import { runCommand } from '../core/command.ts';
import { InvalidInputRefusal, type FieldProblem } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { readStrokes } from '../document/handwriting.ts';
import { findStaffByIds } from '../identity/service.ts';
import { RESULT_LABELS, type MediationResult } from './content.ts';
import { DeterminationRefusal } from './errors.ts';
import { IssueSupplement } from './jobs.ts';
import * as queries from './queries.ts';
import { assertMediable } from './rules.ts';
import { holdDetermination } from './service.ts';

export interface MediationInput {
  readonly determinationId: string;
  readonly result: MediationResult;
  /** All parties asked for it together. */
  readonly consentOfAll: boolean;
  /** A party objects to the determination. */
  readonly objection: boolean;
  readonly payerOrdinal: number | null;
  readonly payeeOrdinal: number | null;
  readonly amountFen: number | null;
  readonly term: string | null;
  readonly text: string;
  /** Handwriting of the parties under an agreement, taken on the officer's device. */
  readonly signatures: readonly { readonly ordinal: number; readonly strokes?: unknown }[];
}

/**
 * Records what came of mediating on the spot, as written on the supplement to the determination. An agreement is signed by all.
 *
 * @throws DeterminationRefusal where the law allows no mediation, or it is recorded already
 * @source Order 146 arts 25-26
 */
export async function recordMediation(caller: Caller, key: string, input: MediationInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'recordMediation', key, body: input }, async (command) => {
    const { held, determination, standings } = await holdDetermination(
      command,
      input.determinationId,
      'MEDIATE_ON_SPOT',
    );
    const { tx, now, actor } = command;
    const { cityCode } = held.row;
    assertClaimedByActor(command, held);
    assertMediable({
      kind: determination.kind,
      result: input.result,
      consentOfAll: input.consentOfAll,
      objection: input.objection,
      unsigned: standings.filter(({ signedAt }) => signedAt === null).length,
    });
    const ordinals = standings.map(({ ordinal }) => ordinal);
    const signatures = check(input, ordinals);
    if ((await queries.findMediations(tx, cityCode, [determination.id])).length > 0)
      throw new DeterminationRefusal('MEDIATION_ALREADY');
    const [officer] = await findStaffByIds(tx, cityCode, [actor.id]);
    const agreed = input.result === 'AGREED';
    await queries.insertMediation(tx, cityCode, {
      id: newId(),
      determinationId: determination.id,
      result: input.result,
      content: {
        consentOfAll: input.consentOfAll,
        objection: input.objection,
        payerOrdinal: agreed ? input.payerOrdinal : null,
        payeeOrdinal: agreed ? input.payeeOrdinal : null,
        amountFen: agreed ? input.amountFen : null,
        term: agreed ? input.term?.trim() || null : null,
        text: input.text.trim(),
        signatures,
        officer: { name: officer?.displayName ?? '', badgeNo: officer?.badgeNo ?? null },
      },
      recordedBy: actor.id,
      recordedAt: now,
    });
    await takeStep(command, held, 'MEDIATE_ON_SPOT', {
      payload: {
        determinationId: determination.id,
        result: input.result,
        resultZh: RESULT_LABELS[input.result].zh,
        amountFen: agreed ? input.amountFen : null,
      },
    });
    await command.enqueue(IssueSupplement, { cityCode, determinationId: determination.id });
    return { caseId: held.row.id };
  });
}

/** Checks an agreement's terms and signatures; returns the handwriting. */
function check(input: MediationInput, ordinals: readonly number[]): { ordinal: number; strokes: number[][][] }[] {
  const problems: FieldProblem[] = [];
  const problem = (path: string, messageZh: string, messageEn: string): void =>
    void problems.push({ path, messageZh, messageEn });
  const length = input.text.trim().length;
  if (length < 2 || length > 1000) problem('text', '写明调解情况（2 到 1000 字）', 'text needs 2 to 1000 characters');
  const signatures: { ordinal: number; strokes: number[][][] }[] = [];
  if (input.result === 'AGREED') {
    const { payerOrdinal, payeeOrdinal, amountFen, term } = input;
    if (payerOrdinal === null || !ordinals.includes(payerOrdinal))
      problem('payerOrdinal', '写明由哪一方支付', 'Say which party pays');
    if (payeeOrdinal === null || !ordinals.includes(payeeOrdinal) || payeeOrdinal === payerOrdinal)
      problem('payeeOrdinal', '写明支付给哪一方', 'Say which other party is paid');
    if (amountFen === null || amountFen < 0) problem('amountFen', '写明金额', 'amountFen is needed');
    if ((term ?? '').trim() === '' || (term ?? '').length > 200)
      problem('term', '写明支付方式和期限（200 字以内）', 'term needs 1 to 200 characters');
    for (const ordinal of ordinals) {
      const given = input.signatures.filter((each) => each.ordinal === ordinal);
      const strokes = given.length === 1 ? readStrokes(given[0]!.strokes) : null;
      if (strokes === null)
        problem('signatures', `${partyLabel(ordinal)}要在调解结果上签名`, `Party ${ordinal} signs the result`);
      else signatures.push({ ordinal, strokes });
    }
  }
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
  return signatures;
}

import { assertClaimedByActor } from '../case/claiming.ts';
import { appendEvent, partyLabel, recordActor, takeStep, type HeldCase } from '../case/service.ts';
import { fileClaims } from '../claim/service.ts';
import type { Command } from '../core/command.ts';
import { runCommand } from '../core/command.ts';
import { InvalidInputRefusal, NotFoundRefusal } from '../core/errors.ts';
import type { Caller } from '../core/platform.ts';
import { requireMandate } from '../mandate/service.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { findPartiesOf } from '../party/service.ts';
import { CHANNEL_LABELS, type Channel } from './content.ts';
import { DeterminationRefusal } from './errors.ts';
import * as queries from './queries.ts';
import { holdDetermination } from './service.ts';

export interface ServeInput {
  readonly determinationId: string;
  readonly partyOrdinal: number;
  readonly channel: Channel;
  /** What proves it: who took it, the parcel number, the witnesses … */
  readonly proof: string;
  readonly at: Date;
}

/**
 * Records that the document was served on a party, with its proof. Electronic service is only sent by this: it counts from the
 * party's own confirmation.
 *
 * @throws DeterminationRefusal
 * @source Order 146 arts 24, 65; ADM 36 as quoted in domain.md 2.7; domain-decisions.md 3 (electronic: receipt confirmation)
 */
export async function serveDetermination(caller: Caller, key: string, input: ServeInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'serveDetermination', key, body: input }, async (command) => {
    const { held, determination, standings } = await holdDetermination(
      command,
      input.determinationId,
      'SERVE_DETERMINATION',
    );
    const { tx, now, actor } = command;
    const { row } = held;
    // A party's own word is `confirmServed`.
    if (held.ownParty !== null) throw new NotFoundRefusal('这一方当事人', 'Party');
    if (await needsMandate(command)) await requireMandate(command, row, 'SERVE_DOCUMENT');
    else assertClaimedByActor(command, held);
    if (determination.pdfKey === null) throw new DeterminationRefusal('DETERMINATION_PAPER_PENDING');
    const standing = standings.find(({ ordinal }) => ordinal === input.partyOrdinal);
    if (standing === undefined) throw new NotFoundRefusal('这一方当事人', 'Party');
    if (standing.servedAt !== null) throw new DeterminationRefusal('DETERMINATION_SERVED');
    const by = recordActor(actor, null).label;
    if (input.channel === 'ELECTRONIC') {
      await queries.markSent(tx, row.cityCode, determination.id, standing.partyId, now);
      await appendEvent(command, held, 'DETERMINATION_SENT', row.state, {
        payload: { determinationId: determination.id, ordinal: standing.ordinal, party: partyLabel(standing.ordinal) },
      });
      await sendSmsToParties(command, row, 'DETERMINATION_ISSUED');
      return { caseId: row.id };
    }
    const proof = input.proof.trim();
    if (proof.length < 2 || proof.length > 500) {
      throw new InvalidInputRefusal([
        {
          path: 'proof',
          messageZh: '请写明送达凭证（2 到 500 字）',
          messageEn: 'proof needs 2 to 500 characters',
        },
      ]);
    }
    if (input.at.getTime() < determination.signedAt!.getTime() || input.at.getTime() > now.getTime())
      throw new DeterminationRefusal('DETERMINATION_SERVICE_TIME');
    await serve(command, held, determination, standings, standing, {
      channel: input.channel,
      proof: { text: proof, by },
      at: input.at,
    });
    return { caseId: row.id };
  });
}

const needsMandate = async ({ actor }: Command): Promise<boolean> =>
  actor.kind === 'STAFF' && !actor.roles.some((role) => role === 'OFFICER' || role === 'REMOTE_OFFICER');

/**
 * The party opens the document on its own phone, agrees to electronic service and confirms that it has it: from here its time
 * runs.
 *
 * @throws DeterminationRefusal without consent, or when it was served before
 */
export async function confirmServed(
  caller: Caller,
  key: string,
  input: { determinationId: string; consent: boolean },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'confirmServed', key, body: input }, async (command) => {
    const { held, determination, standings } = await holdDetermination(
      command,
      input.determinationId,
      'SERVE_DETERMINATION',
    );
    const standing = standings.find(({ partyId }) => partyId === held.ownParty?.id);
    if (standing === undefined) throw new NotFoundRefusal('这一方当事人', 'Party');
    if (!input.consent) throw new DeterminationRefusal('DETERMINATION_NO_CONSENT_ELECTRONIC');
    if (determination.pdfKey === null) throw new DeterminationRefusal('DETERMINATION_PAPER_PENDING');
    if (standing.servedAt !== null) throw new DeterminationRefusal('DETERMINATION_SERVED');
    await serve(command, held, determination, standings, standing, {
      channel: 'ELECTRONIC',
      proof: {
        text: '当事人同意电子送达，并在本人设备上打开文书、确认收到',
        by: recordActor(command.actor, held.ownParty).label,
        consent: true,
        confirmedAt: command.now.toISOString(),
      },
      at: command.now,
    });
    return { caseId: held.row.id };
  });
}

/** Writes one service. The last of all ends the service: claims go to the insurers concerned and the case is closed. */
async function serve(
  command: Command,
  held: HeldCase,
  determination: queries.DeterminationRow,
  standings: readonly queries.PartyStandingRow[],
  standing: queries.PartyStandingRow,
  service: { readonly channel: Channel; readonly proof: queries.ServiceProof; readonly at: Date },
): Promise<void> {
  const { tx, now } = command;
  const { cityCode } = held.row;
  await queries.markServed(tx, cityCode, { id: determination.id, partyId: standing.partyId, ...service });
  const served = await takeStep(command, held, 'SERVE_DETERMINATION', {
    payload: {
      determinationId: determination.id,
      ordinal: standing.ordinal,
      party: partyLabel(standing.ordinal),
      channel: service.channel,
      channelZh: CHANNEL_LABELS[service.channel].zh,
      servedAt: service.at.toISOString(),
      proof: service.proof.text,
    },
  });
  const others = standings.filter(({ partyId }) => partyId !== standing.partyId);
  if (held.row.state !== 'DETERMINATION_ISSUED' || others.some(({ servedAt }) => servedAt === null)) return;
  const last = new Date(Math.max(service.at.getTime(), ...others.map(({ servedAt }) => servedAt!.getTime())));
  await queries.markAllServed(tx, cityCode, determination.id, last);
  const complete = await takeStep(command, served, 'COMPLETE_SERVICE', {
    payload: { determinationId: determination.id, servedAt: last.toISOString() },
  });
  const grades = determination.content.parties.flatMap(({ partyId, grade }) =>
    grade === null ? [] : [{ partyId, grade }],
  );
  const parties = await findPartiesOf(tx, cityCode, [held.row.id]);
  // A certificate names no liability, and without an insured vehicle there is nothing to hand over.
  if (grades.length > 0 && parties.some(({ insurerId }) => insurerId !== null))
    await fileClaims(command, complete, grades);
  else await takeStep(command, complete, 'CLOSE', { changes: { closedAt: now } });
}

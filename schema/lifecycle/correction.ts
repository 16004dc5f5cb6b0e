import { createHash } from 'node:crypto';
import { correctDocument } from '../agreement/service.ts';
import { requireReason } from '../case/claiming.ts';
import type { CaseChanges } from '../case/queries.ts';
import { holdCase, recordActor, takeStep } from '../case/service.ts';
import { transition } from '../case/state-machine.ts';
import { runCommand } from '../core/command.ts';
import { InvalidInputRefusal, NotFoundRefusal } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { correctParty, findPartiesOf } from '../party/service.ts';
import { currentValue, isPartyField, normalisedValue, partyColumn, whatZh } from './correctable.ts';
import { LifecycleRefusal } from './errors.ts';
import * as queries from './queries.ts';

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
/** More undecided requests than this on one case are noise. */
const MOST_OPEN = 10;

export interface CorrectionInput {
  readonly caseId: string;
  readonly field: queries.CorrectionField;
  /** Whose, for what belongs to a party. */
  readonly partyOrdinal: number | null;
  readonly proposedValue: string;
  readonly reason: string;
}

/**
 * A party or somebody who works on the case asks for a correction of an issued document. Nothing changes until an officer who
 * did not ask approves.
 */
export async function requestCorrection(
  caller: Caller,
  key: string,
  input: CorrectionInput,
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'requestCorrection', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'REQUEST_CORRECTION');
    const { row, ownParty } = held;
    transition(row.state, 'REQUEST_CORRECTION');
    requireReason(input.reason);
    const parties = await findPartiesOf(command.tx, row.cityCode, [row.id]);
    const party = parties.find(({ ordinal }) => ordinal === input.partyOrdinal) ?? null;
    if (isPartyField(input.field) !== (party !== null)) {
      throw new InvalidInputRefusal([
        { path: 'partyOrdinal', messageZh: '请选出是哪一方的内容', messageEn: 'Say whose it is' },
      ]);
    }
    const value = normalisedValue(row, party, input.field, input.proposedValue);
    if (value === currentValue(row, party, input.field)) throw new LifecycleRefusal('CORRECTION_UNCHANGED');
    const earlier = await queries.findCorrections(command.tx, row.cityCode, [row.id]);
    if (earlier.filter(({ approved }) => approved === null).length >= MOST_OPEN)
      throw new LifecycleRefusal('CORRECTION_TOO_MANY');
    const id = newId();
    const reason = input.reason.trim();
    await takeStep(command, held, 'REQUEST_CORRECTION', {
      payload: {
        requestId: id,
        field: input.field,
        ordinal: party?.ordinal ?? null,
        newValueSha256: sha256(value).toString('hex'),
      },
    });
    await queries.insertCorrection(command.tx, {
      cityCode: row.cityCode,
      id,
      caseId: row.id,
      field: input.field,
      partyId: party?.id ?? null,
      proposedValue: value,
      reason,
      requestedBy: recordActor(command.actor, ownParty),
      requestedAt: command.now,
    });
    return { caseId: row.id };
  });
}

/**
 * An officer who did not ask decides. Approved, the value is corrected, the event keeps the hash of what stood there before, and
 * a corrected version of the issued document follows; refused, everything stays.
 *
 * @throws LifecycleRefusal CORRECTION_OWN, CORRECTION_DECIDED
 */
export async function decideCorrection(
  caller: Caller,
  key: string,
  input: { requestId: string; approve: boolean; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'decideCorrection', key, body: input }, async (command) => {
    const step = input.approve ? 'APPROVE_CORRECTION' : 'REFUSE_CORRECTION';
    const { tx, now, actor } = command;
    const request = isId(input.requestId) ? await queries.lockCorrection(tx, actor.cityCode, input.requestId) : null;
    if (request === null) throw new NotFoundRefusal('这个更正申请', 'Correction request');
    const held = await holdCase(command, request.caseId, step);
    const { row } = held;
    transition(row.state, step);
    requireReason(input.reason);
    if (request.approved !== null) throw new LifecycleRefusal('CORRECTION_DECIDED');
    if (request.requestedBy.id === actor.id) throw new LifecycleRefusal('CORRECTION_OWN');
    const parties = await findPartiesOf(tx, row.cityCode, [row.id]);
    const party = parties.find(({ id }) => id === request.partyId) ?? null;
    const { field, proposedValue: value } = request;
    const old = sha256(currentValue(row, party, field));
    const reason = input.reason.trim();
    const changes: Partial<CaseChanges> = !input.approve
      ? {}
      : field === 'PLACE_DESCRIPTION'
        ? { placeDescription: value }
        : field === 'OCCURRED_AT'
          ? { occurredAt: new Date(value) }
          : {};
    await takeStep(command, held, step, {
      payload: {
        requestId: request.id,
        field,
        ordinal: party?.ordinal ?? null,
        oldValueSha256: old.toString('hex'),
        newValueSha256: sha256(value).toString('hex'),
        reason,
      },
      changes,
    });
    if (input.approve && isPartyField(field) && party !== null)
      await correctParty(tx, row.cityCode, party.id, partyColumn(field), value);
    await queries.decideCorrection(tx, {
      cityCode: row.cityCode,
      id: request.id,
      approved: input.approve,
      reason,
      decidedBy: actor.id,
      decidedAt: now,
      oldValueSha256: old,
    });
    if (input.approve) {
      await correctDocument(command, row, {
        requestId: request.id,
        at: now.toISOString(),
        whatZh: whatZh(field, party),
        value: printed(field, value),
        by: recordActor(actor, null).label,
      });
    }
    await sendSmsToParties(command, row, 'CORRECTION_DECIDED');
    return { caseId: row.id };
  });
}

/** Times are printed in China time, to the minute. */
const printed = (field: queries.CorrectionField, value: string): string =>
  field === 'OCCURRED_AT'
    ? new Date(new Date(value).getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
    : value;

import { UNMASKABLE, type UnmaskableField } from '../access/unmasking.ts';
import { writeAudit } from '../audit/service.ts';
import { appendEvent, holdCase, partyLabel } from '../case/service.ts';
import { chinaDay } from '../clock/china-day.ts';
import { runCommand, type Command } from '../core/command.ts';
import { ForbiddenError, InvalidInputRefusal, NotFoundRefusal, type FieldProblem } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { findPartiesOf } from '../party/service.ts';
import { CITY_POLICY } from '../policy/city-policy.ts';
import { inForce } from '../policy/service.ts';
import { UnmaskRefusal } from './errors.ts';
import * as queries from './queries.ts';
import { refusalOf } from './rules.ts';

export interface UnmaskInput {
  readonly caseId: string;
  readonly partyOrdinal: number;
  readonly fields: readonly string[];
  readonly reason: string;
}

/**
 * Shows fields of a party in full to one member of staff for a while. The case's chain and the audit keep who, which fields, why and
 * until when, and never a value. More than the city's number in a day is told to the supervisor and the auditor.
 *
 * @throws InvalidInputRefusal, NotFoundRefusal, UnmaskRefusal
 * @source domain.md 9.3; PIPL arts 51, 55
 */
export async function unmaskPersonalData(caller: Caller, key: string, input: UnmaskInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'unmaskPersonalData', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'personalData:unmask');
    const { tx, now, actor } = command;
    if (actor.kind !== 'STAFF') throw new ForbiddenError('personalData:unmask');
    const fields = checked(input);
    const parties = await findPartiesOf(tx, actor.cityCode, [held.row.id]);
    const party = parties.find(({ ordinal }) => ordinal === input.partyOrdinal);
    if (party === undefined) throw new NotFoundRefusal('这位当事人', 'Party');
    const refused = refusalOf(actor.roles, party.insurerId === actor.organisationId, fields);
    if (refused !== null) throw refusalFor(refused);
    const { unmaskMinutes, unmaskAlertPerDay } = (await inForce(tx, actor.cityCode, CITY_POLICY, chinaDay(now)))
      .content;
    const until = new Date(now.getTime() + unmaskMinutes * 60_000);
    const reason = input.reason.trim();
    await queries.insertUnmasking(tx, {
      cityCode: actor.cityCode,
      id: newId(),
      caseId: held.row.id,
      partyId: party.id,
      staffId: actor.id,
      fields,
      reason,
      begunAt: now,
      until,
    });
    const payload = { party: partyLabel(party.ordinal), partyId: party.id, fields, reason, until: until.toISOString() };
    await appendEvent(command, held, 'PERSONAL_DATA_UNMASKED', held.row.state, { payload });
    await writeAudit(tx, caller, now, 'PERSONAL_DATA_UNMASKED', `party:${party.id}`, {
      caseId: held.row.id,
      fields,
      reason,
      until: until.toISOString(),
    });
    await alertIfMany(command, unmaskAlertPerDay);
    return { caseId: held.row.id };
  });
}

async function alertIfMany({ tx, now, actor, caller }: Command, most: number): Promise<void> {
  const day = chinaDay(now);
  const { cityCode, id: staffId } = actor;
  const counted = await queries.countSince(tx, cityCode, staffId, new Date(`${day}T00:00:00+08:00`));
  if (counted <= most) return;
  if (await queries.raiseAlert(tx, { cityCode, id: newId(), staffId, day, counted, now })) {
    await writeAudit(tx, caller, now, 'BULK_UNMASKING', `staff:${staffId}`, { day, counted });
  }
}

function checked({ fields, reason }: UnmaskInput): UnmaskableField[] {
  const known = UNMASKABLE.filter((field) => fields.includes(field));
  const problems: FieldProblem[] = [];
  if (known.length === 0 || fields.some((field) => !known.some((one) => one === field))) {
    problems.push({
      path: 'fields',
      messageZh: `可以查看的是：${UNMASKABLE.join('、')}`,
      messageEn: `Fields are ${UNMASKABLE.join(', ')}`,
    });
  }
  const length = reason.trim().length;
  if (length < 4 || length > 200) {
    problems.push({
      path: 'reason',
      messageZh: '请写明为什么要看（4 到 200 个字）',
      messageEn: 'State why they are needed (4 to 200 characters)',
    });
  }
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
  return known;
}

const refusalFor = (code: UnmaskRefusal['code']): UnmaskRefusal =>
  code === 'NOT_OWN_INSURED'
    ? new UnmaskRefusal(code, '只能查看本公司被保险人的信息', 'Only the data of one’s own insured can be shown')
    : new UnmaskRefusal(code, '您的岗位不需要看这一项', 'Your office does not need this field');

import { assertCan } from '../access/actions.ts';
import { writeAudit } from '../audit/service.ts';
import { hasRole } from '../core/actor.ts';
import { runCommand } from '../core/command.ts';
import { ForbiddenError, InvalidInputRefusal, NotFoundRefusal } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { findStaffByIds } from '../identity/service.ts';
import * as crews from './crew-queries.ts';
import { CrewRefusal } from './errors.ts';
import { findUnit, updateStatus } from './queries.ts';

const MOST_ABOARD = 4;

/**
 * Signs people on to a crew for their shift. A crew that lacks an office may sign on; it is then shown as not joint and
 * takes no fast-handling orders until both are aboard.
 *
 * @throws CrewRefusal naming who cannot
 * @source domain.md 1.2 CREW, S-09 (both roles at shift start)
 */
export async function signOnCrew(
  caller: Caller,
  key: string,
  input: { readonly unitId: string; readonly staffIds: readonly string[] },
): Promise<{ unitId: string }> {
  assertCan(caller.actor, 'crew:signOn');
  return runCommand(caller, { name: 'signOnCrew', key, body: input }, async ({ tx, actor, now, announce }) => {
    const { cityCode } = actor;
    const staffIds = [...new Set(input.staffIds)].toSorted();
    if (staffIds.length === 0 || staffIds.length > MOST_ABOARD || !staffIds.every(isId)) {
      throw new InvalidInputRefusal([
        {
          path: 'staffIds',
          messageZh: `登班的人应为 1 到 ${MOST_ABOARD} 名`,
          messageEn: `staffIds needs 1 to ${MOST_ABOARD} people`,
        },
      ]);
    }
    const unit = isId(input.unitId) ? await findUnit(tx, cityCode, input.unitId) : null;
    if (unit === null) throw new NotFoundRefusal('这个车组', 'Unit');
    if (unit.kind !== 'CREW') throw new CrewRefusal('NOT_A_CREW');
    if (!staffIds.includes(actor.id)) throw new CrewRefusal('NOT_YOURSELF');
    await crews.lockForSignOn(tx, cityCode, unit.id, staffIds);
    if ((await crews.findOpenShifts(tx, cityCode, [unit.id], now)).length > 0) throw new CrewRefusal('UNIT_TAKEN');
    const staff = await findStaffByIds(tx, cityCode, staffIds);
    const nameOf = (id: string): string => staff.find((each) => each.id === id)?.displayName ?? id;
    const taken = await crews.findSignedOn(tx, cityCode, staffIds);
    if (taken.length > 0)
      throw new CrewRefusal(
        'PERSON_TAKEN',
        taken.map(({ staffId, callSign }) => `${nameOf(staffId)}（${callSign}）`),
      );
    const members = staffIds.map((staffId) => {
      const roles = staff.find(({ id, active }) => id === staffId && active)?.roles ?? [];
      const role = roles.includes('ASSESSOR') ? 'ASSESSOR' : roles.includes('AUX') ? 'AUX' : null;
      if (role === null) throw new CrewRefusal('NOT_CREW_ROLE', [nameOf(staffId)]);
      return { staffId, role } as const;
    });
    const id = newId();
    await crews.insertShift(tx, { cityCode, id, unitId: unit.id, by: actor.id, at: now, members });
    await updateStatus(tx, cityCode, unit.id, 'AVAILABLE', now);
    await writeAudit(tx, caller, now, 'CREW_SIGNED_ON', `unit:${unit.id}`, { shiftId: id, members });
    announce('UNIT', unit.id);
    return { unitId: unit.id };
  });
}

/** Ends the shift of a crew: by somebody aboard, or by the command centre. */
export async function signOffCrew(
  caller: Caller,
  key: string,
  input: { readonly unitId: string },
): Promise<{ unitId: string }> {
  assertCan(caller.actor, 'crew:signOff');
  return runCommand(caller, { name: 'signOffCrew', key, body: input }, async ({ tx, actor, now, announce }) => {
    const { cityCode } = actor;
    const unit = isId(input.unitId) ? await findUnit(tx, cityCode, input.unitId) : null;
    if (unit === null) throw new NotFoundRefusal('这个车组', 'Unit');
    await crews.lockForSignOn(tx, cityCode, unit.id, []);
    const [shift] = await crews.findOpenShifts(tx, cityCode, [unit.id], now);
    if (shift === undefined) throw new CrewRefusal('NOT_SIGNED_ON');
    const members = await crews.findMembers(tx, cityCode, [shift.id], now);
    if (!hasRole(actor, 'DISPATCH_110') && !members.some(({ staffId }) => staffId === actor.id))
      throw new ForbiddenError('crew:signOff');
    await crews.endShift(tx, cityCode, shift, actor.id, now);
    await updateStatus(tx, cityCode, unit.id, 'OUT_OF_SERVICE', now);
    await writeAudit(tx, caller, now, 'CREW_SIGNED_OFF', `unit:${unit.id}`, { shiftId: shift.id });
    announce('UNIT', unit.id);
    return { unitId: unit.id };
  });
}

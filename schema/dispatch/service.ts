import { isPlausible, toWgs84, type CoordinateSystem } from '../../geo/coordinates.ts';
import { assertCan } from '../access/actions.ts';
import { hasRole } from '../core/actor.ts';
import { runCommand, type Command } from '../core/command.ts';
import { ForbiddenError, InvalidInputRefusal, NotFoundRefusal } from '../core/errors.ts';
import { isId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { findOpenShifts } from './crew-queries.ts';
import { CrewRefusal } from './errors.ts';
import * as queries from './queries.ts';

/** How far a terminal's clock may run ahead of ours. */
const CLOCK_SKEW_MS = 2 * 60_000;

/**
 * Takes a unit's position. Out-of-order fixes are accepted and change nothing.
 *
 * @throws InvalidInputRefusal for a fix from the future or at an impossible place; ForbiddenError for somebody else's unit
 */
export async function reportUnitPosition(
  caller: Caller,
  key: string,
  input: {
    unitId: string;
    longitude: number;
    latitude: number;
    crs: CoordinateSystem;
    headingDeg: number | null;
    measuredAt: Date;
  },
): Promise<{ unitId: string }> {
  assertCan(caller.actor, 'unit:report');
  return runCommand(caller, { name: 'reportUnitPosition', key, body: input }, async (command) => {
    await requireOwnUnit(command, input.unitId);
    const problems = [];
    if (!isPlausible([input.longitude, input.latitude])) {
      problems.push({
        path: 'longitude',
        messageZh: '位置不对（经度在前，纬度在后）',
        messageEn: 'Implausible position (longitude first)',
      });
    }
    if (input.measuredAt.getTime() > command.now.getTime() + CLOCK_SKEW_MS) {
      problems.push({
        path: 'measuredAt',
        messageZh: '定位时间在未来，请检查终端时钟',
        messageEn: 'measuredAt is in the future; check the clock',
      });
    }
    if (input.headingDeg !== null && !(input.headingDeg >= 0 && input.headingDeg < 360)) {
      problems.push({
        path: 'headingDeg',
        messageZh: '方向应在 0 到 360 度之间',
        messageEn: 'headingDeg must be in [0, 360)',
      });
    }
    if (problems.length > 0) throw new InvalidInputRefusal(problems);
    const [longitude, latitude] = toWgs84([input.longitude, input.latitude], input.crs);
    const fix = { longitude, latitude, headingDeg: input.headingDeg, measuredAt: input.measuredAt };
    await queries.upsertPosition(command.tx, caller.actor.cityCode, input.unitId, fix, command.now);
    command.announce('UNIT', input.unitId);
    return { unitId: input.unitId };
  });
}

/** Sets what a unit is doing. */
export async function setUnitStatus(
  caller: Caller,
  key: string,
  input: { unitId: string; status: queries.UnitRow['status'] },
): Promise<{ unitId: string }> {
  assertCan(caller.actor, 'unit:report');
  return runCommand(caller, { name: 'setUnitStatus', key, body: input }, async (command) => {
    const unit = await requireOwnUnit(command, input.unitId);
    if (unit.kind === 'CREW' && ON_AN_ORDER.includes(input.status)) await assertJoint(command, unit.id);
    await queries.updateStatus(command.tx, caller.actor.cityCode, input.unitId, input.status, command.now);
    command.announce('UNIT', input.unitId);
    return { unitId: input.unitId };
  });
}

/** Crews report for their own unit, dispatchers for any. */
async function requireOwnUnit({ tx, actor }: Command, unitId: string): Promise<queries.UnitRow> {
  const unit = isId(unitId) ? await queries.findUnit(tx, actor.cityCode, unitId) : null;
  if (unit === null) throw new NotFoundRefusal('这个车组', 'Unit');
  if (!hasRole(actor, 'DISPATCH_110') && !(await queries.isCrewOf(tx, actor.cityCode, unitId, actor.id)))
    throw new ForbiddenError('unit:report');
  return unit;
}

/** What only a unit with an order is doing. */
const ON_AN_ORDER: readonly queries.UnitRow['status'][] = ['OFFERED', 'EN_ROUTE', 'ON_SCENE'];

/**
 * A crew that lacks an office, or whose assessor's mandate ended mid-shift, takes no fast-handling order.
 *
 * @throws CrewRefusal
 * @source domain.md S-09; domain-decisions.md 6
 */
async function assertJoint({ tx, actor, now }: Command, unitId: string): Promise<void> {
  const [shift] = await findOpenShifts(tx, actor.cityCode, [unitId], now);
  if (shift?.joint !== true) throw new CrewRefusal('NOT_JOINT');
}

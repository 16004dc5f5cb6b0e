import { crewOf } from '../access/crew.ts';
import { claimCase as claim } from '../case/claiming.ts';
import type { Caller } from '../core/platform.ts';
import { hasRole } from '../core/actor.ts';
import { assertNotRecused } from '../recusal/service.ts';
import { CrewNotJointRefusal } from './errors.ts';
import { actsByOffice, requireMandate } from './service.ts';

/**
 * Claims a case. Assessors and auxiliaries need a mandate that reaches it; officers and the centre act by their office.
 *
 * @throws MandateRefusal, CrewNotJointRefusal, CaseTakenRefusal, RecusalRefusal
 */
export const claimCase = (caller: Caller, key: string, input: { caseId: string }): Promise<{ caseId: string }> =>
  claim(caller, key, input, async (command, held) => {
    await assertNotRecused(command, held, command.actor.id);
    const { row } = held;
    if (actsByOffice(command.actor) || hasRole(command.actor, 'CENTER')) return;
    // Whoever rides in a crew acts as one: without both offices aboard it takes no orders.
    const crew = await crewOf(command.tx, command.actor, command.now);
    if (crew?.joint === false) throw new CrewNotJointRefusal(crew.callSign);
    // Above the ceiling a case can still be guided: what exceeds it needs an officer's approval act by act.
    await requireMandate(command, row, 'GUIDE_AGREEMENT', { estimateFen: null });
  });

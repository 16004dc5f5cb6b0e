import { claimCase as claim } from '../case/claiming.ts';
import type { Caller } from '../core/platform.ts';
import { hasRole } from '../core/actor.ts';
import { assertNotRecused } from '../recusal/service.ts';
import { actsByOffice, requireMandate } from './service.ts';

/**
 * Claims a case. Assessors and auxiliaries need a mandate that reaches it; officers and the centre act by their office.
 *
 * @throws MandateRefusal, CaseTakenRefusal, RecusalRefusal
 */
export const claimCase = (caller: Caller, key: string, input: { caseId: string }): Promise<{ caseId: string }> =>
  claim(caller, key, input, async (command, held) => {
    await assertNotRecused(command, held, command.actor.id);
    const { row } = held;
    if (actsByOffice(command.actor) || hasRole(command.actor, 'CENTER')) return;
    await requireMandate(command, row, 'GUIDE_AGREEMENT');
  });

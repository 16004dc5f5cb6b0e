import { assertClaimedByActor } from '../case/claiming.ts';
import type { HeldCase } from '../case/service.ts';
import type { Command } from '../core/command.ts';
import { hasRole } from '../core/actor.ts';
import { LifecycleRefusal } from './errors.ts';

/**
 * Whoever decides has the case on the desk; the head of the unit decides without taking it. With a request for recusal
 * pending the officer preserves evidence and decides nothing.
 *
 * @throws CaseNotClaimedRefusal, LifecycleRefusal
 * @source Order 146 art 105; domain-decisions.md 6
 */
export function assertDecides(command: Command, held: HeldCase): void {
  if (hasRole(command.actor, 'UNIT_HEAD')) return;
  assertClaimedByActor(command, held);
  if (held.row.recusalPending) throw new LifecycleRefusal('RECUSAL_PENDING');
}

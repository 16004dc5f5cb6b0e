import { ACTIONS, assertAmong, type Action, type OwnParty } from '../access/actions.ts';
import { crewOf } from '../access/crew.ts';
import { ownPartyOf } from '../access/own-party.ts';
import { visibleCases } from '../access/visibility.ts';
import type { Actor, ActorRecord } from '../core/actor.ts';
import { followEvent } from '../clock/service.ts';
import type { Command } from '../core/command.ts';
import { NotFoundRefusal } from '../core/errors.ts';
import { isId } from '../core/ids.ts';
import { eventHash } from './chain.ts';
import {
  CASE_COLUMNS,
  insertEvent,
  updateCase,
  type CaseChanges,
  type CaseQueueName,
  type CaseRow,
} from './queries.ts';
import { STEP_ACTORS, transition, type CaseState, type CaseStepType } from './state-machine.ts';

export { insertCase, lockCase, lockInOrder, nextSerial, passOnMerged } from './queries.ts';

/** A case held by one command: locked, visible to the actor, and with the party as which the actor speaks. */
export interface HeldCase {
  readonly row: CaseRow;
  readonly ownParty: OwnParty | null;
}

export const PARTY_LABELS = ['甲', '乙', '丙', '丁', '戊'] as const;

/** 甲方, 乙方 … for ordinal 1, 2 … */
export const partyLabel = (ordinal: number): string => `${PARTY_LABELS[ordinal - 1] ?? ordinal}方`;

/**
 * Locks a case for a command and checks that this actor may do it at all.
 *
 * @param intent the step about to be taken, or an action of the access table that is no step
 *
 * @throws NotFoundRefusal when the case does not exist or is not visible to the actor (the two are not told apart)
 * @throws ForbiddenError, UnauthenticatedError
 */
export async function holdCase(command: Command, caseId: string, intent: CaseStepType | Action): Promise<HeldCase> {
  const { tx, actor } = command;
  const allowed = intent in ACTIONS ? ACTIONS[intent as Action] : STEP_ACTORS[intent as CaseStepType];
  const visible = visibleCases(actor, 2);
  const { rows } = isId(caseId)
    ? await tx.query<CaseRow>(
        `select ${CASE_COLUMNS} from accident_case c where c.id = $1 and ${visible.sql} for update of c`,
        [caseId, ...visible.values],
      )
    : { rows: [] };
  const row = rows[0];
  if (row === undefined) {
    if (actor.kind === 'ANONYMOUS') assertAmong(actor, intent, allowed);
    throw new NotFoundRefusal('这起案件', 'Case');
  }
  const ownParty = await ownPartyOf(tx, actor, caseId);
  assertAmong(actor, intent, allowed, ownParty);
  return { row, ownParty };
}

/** How the chain names an actor: parties by their place in the case, staff by name and badge. */
export function recordActor(actor: Actor, ownParty: OwnParty | null): ActorRecord {
  switch (actor.kind) {
    case 'STAFF':
      return {
        kind: 'STAFF',
        id: actor.id,
        label: actor.badgeNo === null ? actor.displayName : `${actor.displayName}（${actor.badgeNo}）`,
        organisationId: actor.organisationId,
      };
    case 'SYSTEM':
      return { kind: 'SYSTEM', id: actor.id, label: '系统' };
    default:
      return {
        kind: actor.kind,
        id: ownParty?.id ?? actor.id,
        label: ownParty === null ? '当事人' : partyLabel(ownParty.ordinal),
      };
  }
}

/** What the chain adds for a crew member: the shift and the others aboard. */
async function crewRecord({ tx, actor, now }: Command): Promise<Pick<ActorRecord, 'crewShiftId' | 'withCrew'>> {
  const crew = await crewOf(tx, actor, now);
  if (crew === null) return {};
  return { crewShiftId: crew.shiftId, withCrew: [crew.callSign, ...crew.with].join(' ') };
}

/** Which work queue a state belongs to. A claimed case keeps its queue; the list shows who has it. */
export function queueOf(state: CaseState): CaseQueueName {
  switch (state) {
    case 'EVIDENCE_SEALED':
    case 'ACCOUNTS_SEALED':
    case 'LIABILITY_PROPOSED':
    case 'AGREEMENT_DRAFTED':
      return 'ASSESSOR';
    case 'WITH_OFFICER':
    case 'INTAKE_REVIEW':
    case 'DETERMINATION_DRAFTED':
    case 'DETERMINATION_ISSUED':
      return 'OFFICER';
    case 'WITH_CENTER':
      return 'CENTER';
    default:
      return 'NONE';
  }
}

/** What a step writes beside the state: columns of the case, and the event's payload (ids, codes and hashes only). */
export interface StepEffect {
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly changes?: Partial<Omit<CaseChanges, 'state' | 'queue' | 'queuedAt'>>;
}

/**
 * Takes one step of the case state machine: checks that it is legal, appends its event to the chain and writes the new
 * state. Must run inside the command that holds the case.
 *
 * @returns the case after the step
 * @throws IllegalStepError when the table has no such step from here; nothing is written
 */
export async function takeStep(
  command: Command,
  { row, ownParty }: HeldCase,
  step: CaseStepType,
  effect: StepEffect = {},
): Promise<HeldCase> {
  const { to, event } = transition(row.state, step);
  return { row: await appendEvent(command, { row, ownParty }, event, to, effect), ownParty };
}

/** Appends an event that is no step of the machine (facts changed, route raised) or is one already checked. */
export async function appendEvent(
  command: Command,
  { row, ownParty }: HeldCase,
  type: string,
  state: CaseState,
  { payload = {}, changes = {} }: StepEffect,
): Promise<CaseRow> {
  const { tx, now, actor } = command;
  const event = {
    cityCode: row.cityCode,
    caseId: row.id,
    seq: row.lastEventSeq + 1,
    type,
    at: now,
    actor: { ...recordActor(actor, ownParty), ...(await crewRecord(command)) },
    payload,
  };
  const hash = eventHash(event, row.lastEventHash);
  await insertEvent(tx, { ...event, prevHash: row.lastEventHash, hash });
  command.announce('CASE', row.id);
  const queue = queueOf(state);
  const changed = await updateCase(
    tx,
    row,
    {
      ...changes,
      state,
      queue,
      queuedAt: queue === row.queue ? row.queuedAt : queue === 'NONE' ? null : now,
      // another desk's case now: whoever had it has it no longer
      ...(queue !== row.queue && (queue === 'OFFICER' || queue === 'CENTER')
        ? { claimedBy: null, claimedAt: null }
        : {}),
    },
    { seq: event.seq, hash, at: now },
  );
  const { route, lateReport, occurredAt } = changed;
  await followEvent(tx, { ...event, from: row.state, to: state, route, lateReport, occurredAt });
  return changed;
}

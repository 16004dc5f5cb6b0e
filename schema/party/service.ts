import { createHash } from 'node:crypto';
import type { SignedInActor } from '../core/actor.ts';
import { ownPartyOf } from '../access/own-party.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { runCommand, type Command } from '../core/command.ts';
import { ForbiddenError, InvalidInputRefusal } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller, Platform } from '../core/platform.ts';
import { holdCase, lockCase, partyLabel, takeStep } from '../case/service.ts';
import { openSession, type OpenedSession } from '../identity/service.ts';
import { derive, sameBytes } from '../identity/secrets.ts';
import { completeAccountsIfReady, revealMs } from './completion.ts';
import { missingDetails, normaliseDetails, type PartyDetailsInput } from './details.ts';
import { AccountSealedRefusal, InvitationRefusal, OwnInvitationRefusal, PartyJoinedRefusal } from './errors.ts';
import { invitationHashes, invitationSecrets, type InvitationSecrets } from './invitation-secrets.ts';
import { RevealAccounts } from './jobs.ts';
import * as queries from './queries.ts';

export {
  correctParty,
  fillSeat,
  findAccountsOf,
  findPartiesOf,
  insertAccount,
  insertParty,
  markMoved,
  withdrawInvitations,
} from './queries.ts';
export { completeAccountsIfReady } from './completion.ts';

const INVITATION_MS = 15 * 60_000;
const PIN_ATTEMPTS = 5;

/** A party states (or completes) who it is, its vehicle and its papers. What is left out stays as it was. */
export async function submitPartyDetails(
  caller: Caller,
  key: string,
  input: { caseId: string } & PartyDetailsInput,
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'submitPartyDetails', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'SUBMIT_DETAILS');
    const partyId = held.ownParty!.id;
    await writeDetails(command, partyId, input);
    const [own] = (await queries.findPartiesOf(command.tx, held.row.cityCode, [held.row.id])).filter(
      ({ id }) => id === partyId,
    );
    await takeStep(command, held, 'SUBMIT_DETAILS', {
      payload: {
        partyId,
        party: partyLabel(held.ownParty!.ordinal),
        missing: own === undefined ? [] : missingDetails(own),
      },
    });
    return { caseId: input.caseId };
  });
}

/** Checks and stores details. @throws InvalidInputRefusal naming every field at fault */
export async function writeDetails(
  command: Command,
  partyId: string,
  input: PartyDetailsInput,
  prefix = '',
): Promise<void> {
  const { tx, actor } = command;
  const { details, problems } = normaliseDetails(input, prefix);
  if (
    details.insurerId !== null &&
    !(isId(details.insurerId) && (await queries.isInsurer(tx, actor.cityCode, details.insurerId)))
  ) {
    problems.push({ path: `${prefix}insurerId`, messageZh: '没有这家保险公司', messageEn: 'No such insurer' });
  }
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
  await queries.updatePartyDetails(tx, actor.cityCode, partyId, details);
}

export type AccountInput = { caseId: string } & queries.AccountContent;

/**
 * Seals one side's story. Until every side is sealed, or the time for the others ran out, nobody but its author reads it;
 * afterwards all do. Who tells late still tells, with the mark that the other story could be read before.
 *
 * @throws AccountSealedRefusal when this side is sealed already
 */
export async function sealAccount(caller: Caller, key: string, input: AccountInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'sealAccount', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'SEAL_ACCOUNT');
    const { tx, now } = command;
    const { id: partyId, ordinal } = held.ownParty!;
    const accounts = await queries.findAccountsOf(tx, held.row.cityCode, [held.row.id]);
    if (accounts.some((account) => account.partyId === partyId)) throw new AccountSealedRefusal();
    const content = accountContent(input);
    const digest = createHash('sha256').update(canonicalJson(content)).digest();
    // The step first: an account that may not be sealed any more must not be stored.
    const after = await takeStep(command, held, 'SEAL_ACCOUNT', {
      payload: {
        partyId,
        party: partyLabel(ordinal),
        sha256: digest.toString('hex'),
        toldAfterReveal: held.row.accountsSealedAt !== null,
      },
    });
    await queries.insertAccount(tx, held.row.cityCode, {
      partyId,
      caseId: held.row.id,
      content,
      sha256: digest,
      sealedAt: now,
      toldAfterReveal: held.row.accountsSealedAt !== null,
    });
    const completed = await completeAccountsIfReady(command, after);
    if (completed.row.accountsSealedAt === null && accounts.length === 0) {
      const revealAt = new Date(now.getTime() + (await revealMs(command, held)));
      await command.enqueue(RevealAccounts, { cityCode: held.row.cityCode, caseId: held.row.id }, revealAt);
    }
    return { caseId: input.caseId };
  });
}

function accountContent(input: AccountInput): queries.AccountContent {
  const problems = [];
  if (input.statement.length > 1000) {
    problems.push({
      path: 'statement',
      messageZh: '经过最多写 1000 个字',
      messageEn: 'statement has at most 1000 characters',
    });
  }
  if (input.speedKmh !== null && (input.speedKmh < 0 || input.speedKmh > 200)) {
    problems.push({
      path: 'speedKmh',
      messageZh: '车速应在 0 到 200 公里之间',
      messageEn: 'speedKmh must be between 0 and 200',
    });
  }
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
  const { activities, impactPoint, otherImpactPoint, speedKmh, signalled, hasDashcam, statement } = input;
  return {
    activities: [...new Set(activities)].toSorted(),
    impactPoint,
    otherImpactPoint,
    speedKmh,
    signalled,
    hasDashcam,
    statement: statement.trim(),
  };
}

export interface CreatedInvitation extends InvitationSecrets {
  readonly url: string;
  readonly expiresAt: Date;
}

/** Makes the link, code and PIN for the next party that has not joined; whatever was open before stops working. */
export async function createInvitation(
  caller: Caller,
  key: string,
  input: { caseId: string },
): Promise<CreatedInvitation> {
  const { settings } = caller.platform;
  const answer = await runCommand(caller, { name: 'createInvitation', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'INVITE_PARTY');
    const { tx, now } = command;
    const { cityCode, id: caseId } = held.row;
    const seat = (await queries.findPartiesOf(tx, cityCode, [caseId])).find((party) => party.joinedAt === null);
    if (seat === undefined) throw new PartyJoinedRefusal();
    await takeStep(command, held, 'INVITE_PARTY', { payload: { party: partyLabel(seat.ordinal) } });
    await queries.withdrawInvitations(tx, cityCode, caseId, now);
    const id = newId();
    const secrets = invitationSecrets(settings.secret, id);
    const expiresAt = new Date(now.getTime() + INVITATION_MS);
    await queries.insertInvitation(tx, {
      cityCode,
      id,
      caseId,
      partyOrdinal: seat.ordinal,
      tokenHash: invitationHashes(secrets.token).tokenHash,
      codeHash: invitationHashes(secrets.joinCode).codeHash,
      createdAt: now,
      expiresAt,
      attemptsLeft: PIN_ATTEMPTS,
    });
    return { invitationId: id, expiresAt: expiresAt.toISOString() };
  });
  const secrets = invitationSecrets(settings.secret, answer.invitationId);
  return { ...secrets, url: `${settings.publicUrl}/j/${secrets.token}`, expiresAt: new Date(answer.expiresAt) };
}

/** Whether a link can still be used. Tells nothing about the case. */
export async function invitationStatus(
  platform: Platform,
  tokenOrCode: string,
): Promise<{ usable: boolean; problem: InvitationRefusal | null; expiresAt: Date | null; attemptsLeft: number }> {
  const row = await queries.findInvitation(
    platform.db,
    platform.settings.cityCode,
    invitationHashes(tokenOrCode),
    false,
  );
  const problem = invitationProblem(row, platform.now());
  return { usable: problem === null, problem, expiresAt: row?.expiresAt ?? null, attemptsLeft: row?.attemptsLeft ?? 0 };
}

function invitationProblem(row: queries.InvitationRow | null, now: Date): InvitationRefusal | null {
  if (row === null) return new InvitationRefusal('INVITATION_UNKNOWN');
  if (row.usedAt !== null) return new InvitationRefusal('INVITATION_USED');
  if (row.withdrawnAt !== null) return new InvitationRefusal('INVITATION_WITHDRAWN');
  if (row.attemptsLeft <= 0) return new InvitationRefusal('INVITATION_LOCKED');
  if (row.expiresAt <= now) return new InvitationRefusal('INVITATION_EXPIRED');
  return null;
}

interface JoinAnswer {
  readonly refused?: { readonly code: InvitationRefusal['code']; readonly attemptsLeft: number };
  readonly joined?: {
    readonly sessionId: string;
    readonly partyId: string;
    readonly caseId: string;
    readonly expiresAt: string;
  };
}

/**
 * The second party comes in with link (or typed code) and PIN. A wrong PIN costs one of five attempts, which stays spent
 * although the command is refused. A signed-in driver keeps their session; anybody else gets one for this case alone.
 *
 * @throws InvitationRefusal, OwnInvitationRefusal
 */
export async function joinCase(
  caller: Caller,
  key: string,
  input: { token: string; pin: string; transport: 'COOKIE' | 'BEARER' },
  userAgent: string | null,
): Promise<{ caseId: string; session: OpenedSession | null }> {
  const { platform, actor } = caller;
  // Whoever guides, decides or insures is no party: an assessor who opens the link must not end up signing.
  if (actor.kind === 'STAFF') throw new ForbiddenError('JOIN_PARTY');
  const { secret } = platform.settings;
  // A repeated command must hand out the same session, so its token is derived; random tokens are for sign-ins.
  const sessionToken = (sessionId: string): string => derive(secret, 'join-session', sessionId).toString('base64url');
  const spec = { name: 'joinCase', key, body: input, openToAll: true };
  const answer = await runCommand<JoinAnswer>(caller, spec, async (command) => {
    const { tx, now } = command;
    const found = await queries.findInvitation(tx, actor.cityCode, invitationHashes(input.token), true);
    const problem = invitationProblem(found, now);
    if (problem !== null || found === null)
      return { refused: { code: problem?.code ?? 'INVITATION_UNKNOWN', attemptsLeft: 0 } };
    const right = sameBytes(Buffer.from(invitationSecrets(secret, found.id).pin), Buffer.from(input.pin.trim()));
    if (!right) {
      await queries.spendInvitationAttempt(tx, found.cityCode, found.id);
      const attemptsLeft = found.attemptsLeft - 1;
      return { refused: { code: attemptsLeft > 0 ? 'PIN_WRONG' : 'INVITATION_LOCKED', attemptsLeft } };
    }
    const row = await lockCase(tx, found.cityCode, found.caseId);
    const parties = await queries.findPartiesOf(tx, found.cityCode, [found.caseId]);
    const seat = parties.find((party) => party.ordinal === found.partyOrdinal);
    if (row === null || seat === undefined) return { refused: { code: 'INVITATION_UNKNOWN', attemptsLeft: 0 } };
    const driverId = actor.kind === 'DRIVER' ? actor.id : null;
    // Nobody sits on two seats of one accident: they would sign for the other side.
    if ((await ownPartyOf(tx, actor, found.caseId)) !== null) throw new OwnInvitationRefusal();
    await queries.markInvitationUsed(tx, found.cityCode, found.id, now);
    await queries.joinParty(tx, found.cityCode, seat.id, driverId, now);
    await takeStep(command, { row, ownParty: seat }, 'JOIN_PARTY', {
      payload: { partyId: seat.id, party: partyLabel(seat.ordinal) },
    });
    const sessionId = newId();
    if (driverId !== null) return { joined: { sessionId: '', partyId: seat.id, caseId: row.id, expiresAt: '' } };
    const partyActor: SignedInActor = { kind: 'PARTY', cityCode: found.cityCode, id: seat.id, caseId: row.id };
    const opened = await openSession(tx, {
      strength: 'INVITATION',
      actor: partyActor,
      transport: input.transport,
      now,
      userAgent,
      id: sessionId,
      token: sessionToken(sessionId),
    });
    return { joined: { sessionId, partyId: seat.id, caseId: row.id, expiresAt: opened.expiresAt.toISOString() } };
  });
  if (answer.joined === undefined) {
    throw new InvitationRefusal(answer.refused?.code ?? 'INVITATION_UNKNOWN', answer.refused?.attemptsLeft ?? 0);
  }
  const { sessionId, partyId, caseId, expiresAt } = answer.joined;
  if (sessionId === '') return { caseId, session: null };
  return {
    caseId,
    session: {
      sessionId,
      token: sessionToken(sessionId),
      expiresAt: new Date(expiresAt),
      actor: { kind: 'PARTY', cityCode: actor.cityCode, id: partyId, caseId },
      transport: input.transport,
    },
  };
}

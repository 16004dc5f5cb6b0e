import { createHash } from 'node:crypto';
import { assertClaimedByActor, requireReason } from '../case/claiming.ts';
import { holdCase, partyLabel, takeStep, type HeldCase } from '../case/service.ts';
import { transition, type CaseStepType } from '../case/state-machine.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { runCommand, type Command } from '../core/command.ts';
import { InvalidInputRefusal, NotFoundRefusal } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { findStaffByIds } from '../identity/service.ts';
import { findAnswers, findCurrentProposals, patternOf } from '../liability/service.ts';
import { gradeLabel, impactPointLabel } from '../liability/words.ts';
import { requireMandate } from '../mandate/service.ts';
import { findOrganisationsByIds } from '../organisation/service.ts';
import { conflictsOf } from '../party/conflicts.ts';
import { missingDetails } from '../party/details.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { findAccountsOf, findPartiesOf } from '../party/service.ts';
import { weatherLabel } from '../accident/codes.ts';
import { handToOfficer } from '../accident/decision.ts';
import { isSelfServiceRoute } from '../accident/rules.ts';
import { AgreementRefusal } from './errors.ts';
import { IssueAgreement, ReissueAgreement } from './jobs.ts';
import * as queries from './queries.ts';
import { placeOf } from './place.ts';
import { checkStrokes } from './strokes.ts';

/**
 * A finding after the signatures suspends the agreement: it stays as evidence, nobody performs it.
 *
 * @returns whether there was a signed one
 * @source domain-decisions.md 2 (late injury is an event on a running case)
 */
export const suspendAgreement = (
  { tx, now }: Command,
  { cityCode, id }: Pick<HeldCase['row'], 'cityCode' | 'id'>,
  cause: queries.SuspensionCause,
): Promise<boolean> => queries.suspendSigned(tx, cityCode, id, cause, now);

/** Prints an approved correction on a new version of the issued paper; what was signed stays as it is. */
export async function correctDocument(
  command: Command,
  { cityCode, id: caseId }: Pick<HeldCase['row'], 'cityCode' | 'id'>,
  correction: queries.Correction,
): Promise<void> {
  const [agreement] = await queries.findCurrentAgreements(command.tx, cityCode, [caseId]);
  if (agreement === undefined || agreement.issuedAt === null) return;
  await queries.addCorrection(command.tx, cityCode, agreement.id, correction);
  await command.enqueue(ReissueAgreement, {
    cityCode,
    caseId,
    agreementId: agreement.id,
    requestId: correction.requestId,
  });
}

export interface DraftInput {
  readonly caseId: string;
  readonly factsText: string;
  readonly performance: 'INSURER' | 'SELF_PAY';
  readonly accidentForm: string;
}

/**
 * Drafts the agreement from the proposal in force and what the parties stated. It becomes one only when all sign.
 *
 * @throws AgreementRefusal listing what art 21 wants and nobody has stated yet
 * @source Order 146 art 21 (contents), art 19-20 (who may negotiate)
 */
export async function draftAgreement(caller: Caller, key: string, input: DraftInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'draftAgreement', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'DRAFT_AGREEMENT');
    assertClaimedByActor(command, held);
    if (!isSelfServiceRoute(held.row.route)) throw new AgreementRefusal('AGREEMENT_NOT_ON_QUICK_PATH');
    checkTexts(input);
    const after = await takeStep(command, held, 'DRAFT_AGREEMENT', { payload: await writeDraft(command, held, input) });
    await sendSmsToParties(command, after.row, 'AGREEMENT_READY');
    return { caseId: input.caseId };
  });
}

function checkTexts({ factsText, accidentForm }: DraftInput): void {
  const problems = [];
  if (factsText.trim().length < 5 || factsText.length > 1000) {
    problems.push({
      path: 'factsText',
      messageZh: '事实写 5 到 1000 个字',
      messageEn: 'factsText needs 5 to 1000 characters',
    });
  }
  if (accidentForm.trim().length === 0 || accidentForm.length > 50) {
    problems.push({
      path: 'accidentForm',
      messageZh: '请填事故形态（50 字以内）',
      messageEn: 'accidentForm needs 1 to 50 characters',
    });
  }
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
}

/** Writes the draft and returns what its event says. */
async function writeDraft(command: Command, { row }: HeldCase, input: DraftInput): Promise<Record<string, unknown>> {
  const { tx, now } = command;
  const { cityCode, id: caseId } = row;
  const [proposal] = await findCurrentProposals(tx, cityCode, [caseId]);
  if (proposal === undefined) throw new NotFoundRefusal('责任建议', 'Liability proposal');
  const pattern = patternOf(proposal);
  const mandate = await requireMandate(command, row, 'DRAFT_AGREEMENT', { accidentForm: pattern.id });
  const parties = await findPartiesOf(tx, cityCode, [caseId]);
  if (parties.length < 2) throw new AgreementRefusal('AGREEMENT_SINGLE_PARTY');
  await assertAllAgreed(tx, cityCode, proposal.id, parties);
  const missing = parties.flatMap((party) =>
    missingDetails(party).map((member) => ({ ordinal: party.ordinal, member })),
  );
  if (missing.length > 0) {
    throw new AgreementRefusal('AGREEMENT_DETAILS_MISSING', [
      missing.map(({ ordinal, member }) => `${partyLabel(ordinal)}${DETAIL_LABELS[member] ?? member}`).join('、'),
      missing.map(({ ordinal, member }) => `party ${ordinal} ${member}`).join(', '),
    ]);
  }
  const accounts = await findAccountsOf(tx, cityCode, [caseId]);
  const insurers = await findOrganisationsByIds(
    tx,
    cityCode,
    parties.flatMap(({ insurerId }) => insurerId ?? []),
  );
  const [author] = await findStaffByIds(tx, cityCode, [command.actor.id]);
  const [employer] = author === undefined ? [] : await findOrganisationsByIds(tx, cityCode, [author.organisationId]);
  const serial = (await queries.countDrafts(tx, cityCode, caseId)) + 1;
  const documentNo = `XY-${row.caseNo}-${serial}`;
  const content: queries.AgreementContent = {
    documentNo,
    caseNo: row.caseNo,
    occurredAt: row.occurredAt.toISOString(),
    place: placeOf(row),
    weather: weatherLabel(row.weather),
    accidentForm: input.accidentForm.trim(),
    factsText: input.factsText.trim(),
    performance: input.performance,
    articleZh: pattern.articleZh,
    patternId: pattern.id,
    ruleSetVersion: proposal.ruleSetVersion,
    parties: parties.map((party) => {
      const grade = proposal.grades.find(({ partyId }) => partyId === party.id)?.grade ?? 'UNDETERMINED';
      const account = accounts.find(({ partyId }) => partyId === party.id);
      return {
        partyId: party.id,
        ordinal: party.ordinal,
        label: partyLabel(party.ordinal),
        name: party.name ?? '',
        licenceNo: party.licenceNo ?? '',
        phone: party.phone ?? '',
        vehicleKind: party.vehicleKind ?? '',
        plate: party.plate ?? '',
        insurer: insurers.find(({ id }) => id === party.insurerId)?.nameZh ?? '',
        policyNo: party.policyNo ?? '',
        collisionPart: account === undefined ? '' : impactPointLabel(account.content.impactPoint).zh,
        grade,
        gradeZh: gradeLabel(grade).zh,
      };
    }),
    guidedBy: { name: author?.displayName ?? '', badgeNo: author?.badgeNo ?? null, employer: employer?.nameZh ?? '' },
    mandate,
    conflicts: conflictsOf(parties, author === undefined ? [] : [author.organisationId]).map(
      ({ ordinal }) => `${partyLabel(ordinal)}由引导人所在的公司承保，双方已被告知`,
    ),
  };
  const id = newId();
  const contentHash = createHash('sha256').update(canonicalJson(content)).digest();
  await queries.supersedeAgreements(tx, cityCode, caseId, now);
  await queries.insertAgreement(tx, {
    cityCode,
    id,
    caseId,
    proposalId: proposal.id,
    documentNo,
    content,
    contentHash,
    draftedBy: command.actor.id,
    draftedAt: now,
  });
  return { agreementId: id, documentNo, contentHash: contentHash.toString('hex'), mandate: mandate.documentNo };
}

/** Whoever has joined has agreed to the proposal in force; an answer to an earlier one does not count. */
async function assertAllAgreed(
  tx: Command['tx'],
  cityCode: string,
  proposalId: string,
  parties: readonly { id: string; ordinal: number; joinedAt: Date | null }[],
): Promise<void> {
  const answers = await findAnswers(tx, cityCode, [proposalId]);
  const open = parties.filter(
    ({ id, joinedAt }) =>
      joinedAt !== null && !answers.some(({ partyId, answer }) => partyId === id && answer === 'AGREE'),
  );
  if (open.length === 0) return;
  throw new AgreementRefusal('AGREEMENT_NOT_AGREED', [
    open.map(({ ordinal }) => partyLabel(ordinal)).join('、'),
    open.map(({ ordinal }) => `party ${ordinal}`).join(', '),
  ]);
}

const DETAIL_LABELS: Record<string, string> = {
  name: '姓名',
  phone: '电话',
  licenceNo: '驾驶证号',
  vehicleKind: '车型',
  plate: '车牌',
  insurerId: '保险公司',
  policyNo: '保单号',
};

/** Holds the case of an agreement and the agreement itself, which must be the one in force. */
async function holdAgreement(
  command: Command,
  agreementId: string,
  step: CaseStepType,
): Promise<{ held: HeldCase; agreement: queries.AgreementRow }> {
  const { tx, actor } = command;
  const found = isId(agreementId) ? await queries.findAgreement(tx, actor.cityCode, agreementId) : null;
  if (found === null) throw new NotFoundRefusal('这份协议书', 'Agreement');
  const held = await holdCase(command, found.caseId, step);
  const [agreement] = await queries.findCurrentAgreements(tx, actor.cityCode, [found.caseId]);
  if (agreement?.id !== found.id) throw new AgreementRefusal('AGREEMENT_CHANGED');
  return { held, agreement };
}

/** The party has opened the whole text; signing asks for it. */
export async function markAgreementRead(
  caller: Caller,
  key: string,
  input: { agreementId: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'markAgreementRead', key, body: input }, async (command) => {
    const { held, agreement } = await holdAgreement(command, input.agreementId, 'READ_AGREEMENT');
    const first = await queries.markRead(command.tx, held.row.cityCode, agreement.id, held.ownParty!.id, command.now);
    if (first) {
      await takeStep(command, held, 'READ_AGREEMENT', {
        payload: { agreementId: agreement.id, ordinal: held.ownParty!.ordinal },
      });
    }
    return { caseId: held.row.id };
  });
}

export interface SignInput {
  readonly agreementId: string;
  /** Hex SHA-256 of the content that was on the screen: nobody signs what they did not see. */
  readonly contentHash: string;
  /** Pen strokes in a 600 × 200 box. */
  readonly strokes?: unknown;
  /** The signer read that paying between themselves may lose the own cover; asked for with SELF_PAY only. */
  readonly waiverAcknowledged?: boolean | null | undefined;
}

/**
 * A party signs for itself. The last signature makes the agreement: the document is issued by a job.
 *
 * @throws AgreementRefusal not read, changed since, signed already, an empty signature, or the waiver warning not confirmed
 * @source Order 146 art 21 (signed together); Electronic Signature Law arts 13-14; Insurance Law arts 60-62 (waiver)
 */
export async function signAgreement(caller: Caller, key: string, input: SignInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'signAgreement', key, body: input }, async (command) => {
    const { held, agreement } = await holdAgreement(command, input.agreementId, 'SIGN_AGREEMENT');
    const { tx, now } = command;
    const { cityCode, id: caseId } = held.row;
    const { id: partyId, ordinal } = held.ownParty!;
    if (Buffer.from(agreement.contentHash).toString('hex') !== input.contentHash.toLowerCase())
      throw new AgreementRefusal('AGREEMENT_CHANGED');
    const signatures = await queries.findSignatures(tx, cityCode, [agreement.id]);
    const own = signatures.find((signature) => signature.partyId === partyId);
    if (own === undefined || own.readAt === null) throw new AgreementRefusal('AGREEMENT_NOT_READ');
    if (own.signedAt !== null) throw new AgreementRefusal('AGREEMENT_ALREADY_SIGNED');
    const selfPay = agreement.content.performance === 'SELF_PAY';
    if (selfPay && input.waiverAcknowledged !== true) throw new AgreementRefusal('AGREEMENT_WAIVER_NOT_ACKNOWLEDGED');
    const strokes = checkStrokes(input.strokes);
    const strokesSha256 = createHash('sha256').update(canonicalJson(strokes)).digest('hex');
    const signed = await takeStep(command, held, 'SIGN_AGREEMENT', {
      payload: {
        agreementId: agreement.id,
        ordinal,
        contentHash: input.contentHash.toLowerCase(),
        strokesSha256,
        ...(selfPay ? { waiverAcknowledged: true } : {}),
      },
      changes: { firstSignedAt: held.row.firstSignedAt ?? now },
    });
    await queries.markSigned(tx, cityCode, {
      agreementId: agreement.id,
      partyId,
      contentHash: agreement.contentHash,
      strokes,
      signedAt: now,
      waiverAcknowledgedAt: selfPay ? now : null,
    });
    const others = agreement.content.parties.filter((party) => party.partyId !== partyId);
    const complete = others.every((party) =>
      signatures.some((signature) => signature.partyId === party.partyId && signature.signedAt !== null),
    );
    if (complete) {
      await takeStep(command, signed, 'COMPLETE_SIGNATURES', { payload: { agreementId: agreement.id } });
      await queries.markAllSigned(tx, cityCode, agreement.id, now);
      await command.enqueue(IssueAgreement, { cityCode, caseId, agreementId: agreement.id });
    }
    return { caseId };
  });
}

/**
 * A party does not sign: the deal is off, an officer takes over (E-29). Refusing is a valid end, not a fault.
 *
 * @throws AgreementRefusal when this party has signed already
 */
export async function refuseAgreement(
  caller: Caller,
  key: string,
  input: { agreementId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'refuseAgreement', key, body: input }, async (command) => {
    const { held, agreement } = await holdAgreement(command, input.agreementId, 'REFUSE_AGREEMENT');
    transition(held.row.state, 'REFUSE_AGREEMENT');
    requireReason(input.reason);
    const { tx, now } = command;
    const { cityCode } = held.row;
    const { id: partyId } = held.ownParty!;
    const signatures = await queries.findSignatures(tx, cityCode, [agreement.id]);
    // A signature stands; until all have signed its owner still gets an officer by asking for one.
    if (signatures.some((signature) => signature.partyId === partyId && signature.signedAt !== null))
      throw new AgreementRefusal('AGREEMENT_ALREADY_SIGNED');
    await queries.markRefused(tx, cityCode, agreement.id, partyId, input.reason.trim(), now);
    await handToOfficer(command, held, 'REFUSE_AGREEMENT', 'BROKEN_DEAL', {
      agreementId: agreement.id,
      ordinal: held.ownParty!.ordinal,
      reason: input.reason.trim(),
      rule: 'E-29',
    });
    await sendSmsToParties(command, held.row, 'OFFICER_COMING');
    return { caseId: held.row.id };
  });
}

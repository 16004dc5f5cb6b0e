import { createHash } from 'node:crypto';
import { weatherLabel } from '../accident/codes.ts';
import { assertClaimedByActor, requireReason } from '../case/claiming.ts';
import { holdCase, partyLabel, takeStep, type HeldCase } from '../case/service.ts';
import { transition, type CaseStepType } from '../case/state-machine.ts';
import { chinaDay } from '../clock/china-day.ts';
import { hasRole } from '../core/actor.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { runCommand, type Command } from '../core/command.ts';
import { InvalidInputRefusal, NotFoundRefusal, type FieldProblem } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { findStaffByIds } from '../identity/service.ts';
import { LIABILITY_POLICY } from '../liability/policy.ts';
import { gradeLabel, type LiabilityGrade } from '../liability/words.ts';
import { findOrganisationsByIds } from '../organisation/service.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { findPartiesOf } from '../party/service.ts';
import { inForce } from '../policy/service.ts';
import { assertNoPendingRecusal } from '../recusal/service.ts';
import {
  KIND_TITLES,
  NOT_KNOWN,
  type Closing,
  type DeterminationContent,
  type DeterminationKind,
  type DeterminationParty,
  type HandlingMode,
  type MediationKind,
  type Scope,
} from './content.ts';
import { DeterminationRefusal } from './errors.ts';
import * as queries from './queries.ts';
import { assertFinding, assertSimpleProcedure, isAtFault } from './rules.ts';

/** What the officer writes of one party; particulars left out are taken from what the party stated, else printed as 不详. */
export interface DraftPartyInput {
  readonly partyId: string;
  readonly name: string | null;
  readonly licenceNo: string | null;
  readonly phone: string | null;
  readonly trafficMode: string | null;
  readonly vehicleType: string | null;
  readonly plate: string | null;
  readonly insurer: string | null;
  readonly ctpliPolicyNo: string | null;
  readonly conduct: string | null;
  readonly provision: string | null;
  readonly grade: LiabilityGrade | null;
}
export interface DraftInput {
  readonly caseId: string;
  readonly kind: DeterminationKind;
  readonly scope: Scope;
  readonly factsText: string;
  readonly unestablished: string | null;
  readonly patternId: string | null;
  readonly overrideReason: string | null;
  readonly handlingMode: HandlingMode | null;
  readonly closing: Closing | null;
  readonly mediationKind: MediationKind | null;
  readonly recorderNo: string | null;
  readonly parties: readonly DraftPartyInput[];
}

/**
 * An officer drafts the determination of the simple procedure, or the certificate where facts cannot be established. Drafting
 * again replaces the draft and whatever was signed on it.
 *
 * @throws DeterminationRefusal, RecusalRefusal, CaseNotClaimedRefusal, InvalidInputRefusal
 * @source Order 146 arts 23-24, 60, 67; domain.md 7.2
 */
export async function draftDetermination(caller: Caller, key: string, input: DraftInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'draftDetermination', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'DRAFT_DETERMINATION');
    transition(held.row.state, 'DRAFT_DETERMINATION');
    assertClaimedByActor(command, held);
    assertNoPendingRecusal(held);
    assertSimpleProcedure({ ...held.row, scope: input.scope, attendsScenes: hasRole(command.actor, 'OFFICER') });
    checkTexts(input);
    const content = await contentOf(command, held, input);
    const { tx, now, actor } = command;
    const { cityCode, id: caseId } = held.row;
    const id = newId();
    const contentHash = createHash('sha256').update(canonicalJson(content)).digest();
    await queries.supersedeDeterminations(tx, cityCode, caseId, now);
    await queries.insertDetermination(tx, {
      cityCode,
      id,
      caseId,
      kind: input.kind,
      documentNo: content.documentNo,
      content,
      contentHash,
      draftedBy: actor.id,
      draftedAt: now,
    });
    const after = await takeStep(command, held, 'DRAFT_DETERMINATION', {
      payload: {
        determinationId: id,
        kind: input.kind,
        kindZh: KIND_TITLES[input.kind].zh,
        documentNo: content.documentNo,
        contentHash: contentHash.toString('hex'),
        patternId: content.patternId,
        ruleSetVersion: content.ruleSetVersion,
        grades: content.parties.map(({ ordinal, grade }) => ({ ordinal, grade })),
      },
    });
    await sendSmsToParties(command, after.row, 'DETERMINATION_READY');
    return { caseId };
  });
}

const LIMITS = { factsText: 2000, unestablished: 1000, overrideReason: 500, recorderNo: 50 } as const;
const PARTY_LIMITS = {
  name: 50,
  licenceNo: 30,
  phone: 30,
  trafficMode: 30,
  vehicleType: 30,
  plate: 20,
  insurer: 60,
  ctpliPolicyNo: 50,
  conduct: 500,
  provision: 300,
} as const;

function checkTexts(input: DraftInput): void {
  const problems: FieldProblem[] = [];
  const problem = (path: string, messageZh: string, messageEn: string): void =>
    void problems.push({ path, messageZh, messageEn });
  if (input.factsText.trim().length < 5)
    problem('factsText', '事实至少写 5 个字', 'factsText needs at least 5 characters');
  if (input.kind === 'CERTIFICATE' && (input.unestablished ?? '').trim() === '')
    problem('unestablished', '请写明哪些事实无法查清', 'Say which facts could not be established');
  for (const [path, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    if ((input[path]?.length ?? 0) > limit)
      problem(path, `最多 ${limit} 个字`, `${path} has at most ${limit} characters`);
  }
  for (const [index, party] of input.parties.entries()) {
    for (const [path, limit] of Object.entries(PARTY_LIMITS) as [keyof typeof PARTY_LIMITS, number][]) {
      if ((party[path]?.length ?? 0) > limit)
        problem(`parties.${index}.${path}`, `最多 ${limit} 个字`, `${path} has at most ${limit} characters`);
    }
    if (!isAtFault(party.grade)) continue;
    if ((party.conduct ?? '').trim() === '')
      problem(`parties.${index}.conduct`, '有责任的一方要写明行为', 'A party at fault needs its conduct');
    if ((party.provision ?? '').trim() === '')
      problem(`parties.${index}.provision`, '有责任的一方要写明违反的规定', 'A party at fault needs the provision');
  }
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
}

/** Everything that is printed, from what the case knows and what the officer writes. */
async function contentOf(command: Command, { row }: HeldCase, input: DraftInput): Promise<DeterminationContent> {
  const { tx, actor } = command;
  const { cityCode, id: caseId } = row;
  const table = await inForce(tx, cityCode, LIABILITY_POLICY, chinaDay(row.occurredAt));
  const pattern = input.patternId === null ? null : table.content.patterns.find(({ id }) => id === input.patternId);
  if (pattern === undefined) throw new DeterminationRefusal('DETERMINATION_PATTERN');
  assertFinding({
    kind: input.kind,
    pattern,
    overrideReason: input.overrideReason,
    grades: input.parties.map(({ grade }) => grade),
  });
  const parties = await findPartiesOf(tx, cityCode, [caseId]);
  const named = new Set(input.parties.map(({ partyId }) => partyId));
  if (named.size !== input.parties.length || named.size !== parties.length || !parties.every(({ id }) => named.has(id)))
    throw new DeterminationRefusal('DETERMINATION_PARTIES');
  const [officer] = await findStaffByIds(tx, cityCode, [actor.id]);
  if (officer === undefined) throw new NotFoundRefusal('这位民警', 'Officer');
  const organisations = await findOrganisationsByIds(tx, cityCode, [
    row.policeUnitId ?? officer.organisationId,
    ...parties.flatMap(({ insurerId }) => insurerId ?? []),
  ]);
  const nameOf = (id: string | null): string | undefined => organisations.find((each) => each.id === id)?.nameZh;
  const serial = (await queries.countDeterminations(tx, cityCode, caseId)) + 1;
  return {
    kind: input.kind,
    documentNo: `${input.kind === 'CERTIFICATE' ? 'ZM' : 'RD'}-${row.caseNo}-${serial}`,
    caseNo: row.caseNo,
    authority: nameOf(row.policeUnitId ?? officer.organisationId) ?? NOT_KNOWN,
    occurredAt: row.occurredAt.toISOString(),
    weather: weatherLabel(row.weather),
    place: [
      row.roadName !== null && row.placeDescription.startsWith(row.roadName) ? null : row.roadName,
      row.placeDescription,
      row.direction,
    ]
      .filter(Boolean)
      .join(' '),
    scope: input.scope,
    factsText: input.factsText.trim(),
    unestablished: input.kind === 'CERTIFICATE' ? input.unestablished!.trim() : null,
    patternId: pattern?.id ?? null,
    patternZh: pattern?.nameZh ?? null,
    articleZh: pattern?.articleZh ?? null,
    overrideReason: input.overrideReason?.trim() || null,
    ruleSetVersion: table.version,
    parties: parties.map((party): DeterminationParty => {
      const written = input.parties.find(({ partyId }) => partyId === party.id)!;
      const known = (stated: string | null, stored: string | null | undefined): string =>
        stated?.trim() || stored?.trim() || NOT_KNOWN;
      // Whoever had no motor vehicle has no plate and no compulsory cover: that is known.
      const ofMotor = (stated: string | null, stored: string | null | undefined): string =>
        party.kind === 'MOTOR' ? known(stated, stored) : stated?.trim() || stored?.trim() || '无';
      return {
        partyId: party.id,
        ordinal: party.ordinal,
        label: partyLabel(party.ordinal),
        name: known(written.name, party.name),
        licenceNo: known(written.licenceNo, party.licenceNo),
        phone: known(written.phone, party.phone),
        trafficMode: known(written.trafficMode, TRAFFIC_MODES[party.kind]),
        vehicleType: ofMotor(written.vehicleType, party.vehicleKind),
        plate: ofMotor(written.plate, party.plate),
        insurer: ofMotor(written.insurer, nameOf(party.insurerId)),
        ctpliPolicyNo: ofMotor(written.ctpliPolicyNo, party.policyNo),
        conduct: written.conduct?.trim() ?? '',
        provision: written.provision?.trim() ?? '',
        grade: input.kind === 'CERTIFICATE' ? null : written.grade,
        gradeZh: input.kind === 'CERTIFICATE' || written.grade === null ? null : gradeLabel(written.grade).zh,
      };
    }),
    handlingMode: input.handlingMode,
    closing: input.closing,
    mediationKind: input.mediationKind,
    recorderNo: row.handling === 'ON_SCENE' ? input.recorderNo?.trim() || null : null,
    draftedBy: { name: officer.displayName, badgeNo: officer.badgeNo },
  };
}

/** @source domain.md 7.5: traffic mode, where the officer names none of the codes */
const TRAFFIC_MODES = { MOTOR: '驾驶机动车', NONMOTOR: '驾驶非机动车', PEDESTRIAN: '步行' } as const;

/** Holds the case of a document and the document itself, which must be the one in force. */
export async function holdDetermination(
  command: Command,
  determinationId: string,
  step: CaseStepType,
): Promise<{ held: HeldCase; determination: queries.DeterminationRow; standings: queries.PartyStandingRow[] }> {
  const { tx, actor } = command;
  const found = isId(determinationId) ? await queries.findDetermination(tx, actor.cityCode, determinationId) : null;
  if (found === null) throw new NotFoundRefusal('这份文书', 'Document');
  const held = await holdCase(command, found.caseId, step);
  transition(held.row.state, step);
  const [determination] = await queries.findCurrentDeterminations(tx, actor.cityCode, [found.caseId]);
  if (determination?.id !== found.id) throw new DeterminationRefusal('DETERMINATION_CHANGED');
  const standings = await queries.findStandings(tx, actor.cityCode, [found.id]);
  return { held, determination, standings };
}

/** The officer takes the draft back, with the reason that the parties read; the case is where it was before. */
export async function withdrawDetermination(
  caller: Caller,
  key: string,
  input: { determinationId: string; reason: string },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'withdrawDetermination', key, body: input }, async (command) => {
    const { held, determination } = await holdDetermination(command, input.determinationId, 'WITHDRAW_DETERMINATION');
    assertClaimedByActor(command, held);
    requireReason(input.reason);
    await queries.supersedeDeterminations(command.tx, held.row.cityCode, held.row.id, command.now);
    await takeStep(command, held, 'WITHDRAW_DETERMINATION', {
      payload: { determinationId: determination.id, reason: input.reason.trim() },
    });
    return { caseId: held.row.id };
  });
}

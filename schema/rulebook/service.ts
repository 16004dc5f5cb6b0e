import { writeAudit } from '../audit/service.ts';
import { assertCan } from '../access/actions.ts';
import { chinaDay } from '../clock/china-day.ts';
import { runCommand, type Command } from '../core/command.ts';
import { InvalidInputRefusal, NotFoundRefusal, type FieldProblem } from '../core/errors.ts';
import { isId, newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import type { PolicyDefinition, PolicyKind } from '../policy/definition.ts';
import { PolicyNotDraftRefusal, PolicyVersionTakenRefusal, SecondPersonRefusal } from '../policy/errors.ts';
import type { PolicyVersionRow } from '../policy/queries.ts';
import { contentHash, insertVersion, lockVersion, markApproved, markWithdrawn } from '../policy/service.ts';
import { definitionOf } from './definitions.ts';

export interface DraftInput {
  readonly kind: PolicyKind;
  readonly version: string;
  readonly effectiveFrom: string;
  readonly content: unknown;
  readonly note: string;
  readonly citation: string;
}

const VERSION = /^[0-9A-Za-z][0-9A-Za-z._-]{2,39}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day that exists: 2026-02-30 does not. */
const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** Every place where a content is not what the rule needs, with its path; empty when it can be approved. */
export function contentProblems(definition: PolicyDefinition<unknown>, content: unknown): FieldProblem[] {
  const parsed = definition.schema.safeParse(content);
  if (!parsed.success) {
    return parsed.error.issues.slice(0, 50).map(({ path, message }) => {
      const where = ['content', ...path.map(String)].join('.');
      return { path: where, messageZh: `${where} 不合要求：${message}`, messageEn: `${where}: ${message}` };
    });
  }
  const kept = new Set(Object.keys(parsed.data as object));
  return Object.keys(content as object)
    .filter((member) => !kept.has(member))
    .map((member) => ({
      path: `content.${member}`,
      messageZh: `没有 ${member} 这一项`,
      messageEn: `The rule has no member ${member}`,
    }));
}

function effectiveProblem(effectiveFrom: string, today: string): FieldProblem[] {
  if (isDay(effectiveFrom) && effectiveFrom >= today) return [];
  const path = 'effectiveFrom';
  return [
    {
      path,
      messageZh: '生效日期应不早于今天：规则不溯及既往',
      messageEn: 'The first day must not lie before today: a rule does not reach back',
    },
  ];
}

function draftProblems(definition: PolicyDefinition<unknown>, input: DraftInput, today: string): FieldProblem[] {
  const problems = [...effectiveProblem(input.effectiveFrom, today), ...contentProblems(definition, input.content)];
  const problem = (path: string, messageZh: string, messageEn: string): void =>
    void problems.push({ path, messageZh, messageEn });
  if (!VERSION.test(input.version))
    problem('version', '版本号为 3 到 40 个字母、数字、点或横线', 'version has 3-40 letters, digits, dots or dashes');
  if (input.note.trim() === '' || input.note.length > 2000)
    problem('note', '请写明改了什么、为什么（2000 字以内）', 'Say what changes and why (at most 2000 characters)');
  if (input.citation.trim() === '' || input.citation.length > 300)
    problem('citation', '请写明依据的文件（300 字以内）', 'Name the document it rests on (at most 300 characters)');
  return problems;
}

/**
 * Keeps a new version as a draft: it decides nothing until another person has approved it.
 *
 * @throws InvalidInputRefusal naming every fault of the content; PolicyVersionTakenRefusal
 */
export async function draftPolicy(caller: Caller, key: string, input: DraftInput): Promise<{ policyId: string }> {
  assertCan(caller.actor, 'policy:draft');
  return runCommand(caller, { name: 'draftPolicy', key, body: input }, async (command) => {
    const { tx, now, actor } = command;
    const definition = definitionOf(input.kind);
    const problems = draftProblems(definition, input, chinaDay(now));
    if (problems.length > 0) throw new InvalidInputRefusal(problems);
    if (input.version === definition.defaults.version) throw new PolicyVersionTakenRefusal(input.version);
    const id = newId();
    const hash = contentHash(input.content);
    const stored = await insertVersion(tx, actor.cityCode, {
      id,
      kind: input.kind,
      version: input.version,
      effectiveFrom: input.effectiveFrom,
      content: input.content,
      contentHash: hash,
      note: input.note.trim(),
      citation: input.citation.trim(),
      draftedBy: actor.id,
      draftedAt: now,
    });
    if (!stored) throw new PolicyVersionTakenRefusal(input.version);
    await audit(command, 'POLICY_DRAFTED', id, { ...input, content: undefined, contentHash: hash.toString('hex') });
    return { policyId: id };
  });
}

/**
 * Puts a draft in force from its first day on. Never by who drafted it; from then on nobody changes it.
 *
 * @source peers.md (d): separate approver
 */
export async function approvePolicy(
  caller: Caller,
  key: string,
  input: { policyId: string },
): Promise<{ policyId: string }> {
  assertCan(caller.actor, 'policy:approve');
  return runCommand(caller, { name: 'approvePolicy', key, body: input }, async (command) => {
    const { tx, now, actor } = command;
    const row = await lockDraft(command, input.policyId);
    if (row.draftedBy === actor.id) throw new SecondPersonRefusal();
    const problems = [
      ...effectiveProblem(row.effectiveFrom, chinaDay(now)),
      ...contentProblems(definitionOf(row.kind), row.content),
    ];
    if (problems.length > 0) throw new InvalidInputRefusal(problems);
    await markApproved(tx, actor.cityCode, row.id, actor.id, now);
    await audit(command, 'POLICY_APPROVED', row.id, describe(row));
    return { policyId: row.id };
  });
}

/** Takes a draft back; its name stays used. */
export async function withdrawPolicy(
  caller: Caller,
  key: string,
  input: { policyId: string },
): Promise<{ policyId: string }> {
  assertCan(caller.actor, 'policy:draft');
  return runCommand(caller, { name: 'withdrawPolicy', key, body: input }, async (command) => {
    const { tx, now, actor } = command;
    const row = await lockDraft(command, input.policyId);
    await markWithdrawn(tx, actor.cityCode, row.id, actor.id, now);
    await audit(command, 'POLICY_WITHDRAWN', row.id, describe(row));
    return { policyId: row.id };
  });
}

async function lockDraft({ tx, actor }: Command, policyId: string): Promise<PolicyVersionRow> {
  const row = isId(policyId) ? await lockVersion(tx, actor.cityCode, policyId) : null;
  if (row === null) throw new NotFoundRefusal('这个版本', 'Policy version');
  if (row.status !== 'DRAFT') throw new PolicyNotDraftRefusal(row.version, row.status);
  return row;
}

const describe = (row: PolicyVersionRow): Record<string, unknown> => ({
  kind: row.kind,
  version: row.version,
  effectiveFrom: row.effectiveFrom,
  contentHash: Buffer.from(row.contentHash).toString('hex'),
});

const audit = (
  { tx, caller, now }: Command,
  type: string,
  policyId: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> => writeAudit(tx, caller, now, type, `policy:${policyId}`, detail);

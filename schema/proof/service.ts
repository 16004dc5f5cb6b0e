import { assertCan } from '../access/actions.ts';
import { writeAudit } from '../audit/service.ts';
import { runCommand } from '../core/command.ts';
import type { Queryable } from '../core/database.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import { isId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { contentHash } from '../policy/service.ts';
import type { CaseProof } from './anchor-rules.ts';
import { makeAnchor, proveCase, verifyAnchors } from './anchors.ts';
import { verifyAudit } from './audit-check.ts';
import { finding, Report } from './findings.ts';
import { findHead, readHeads } from './queries.ts';
import { verifyAllCases, verifyCases, type VerifyOptions } from './verify.ts';

/** Checks one case, named by its number or its id. Null when there is none. */
export async function verifyOne(options: VerifyOptions, caseNoOrId: string): Promise<Report | null> {
  const head = await findHead(options.db, options.cityCode, caseNoOrId);
  if (head === null) return null;
  const report = new Report();
  await verifyCases(options, [head], report);
  return report;
}

/** Checks everything: every case, the audit chains, the anchors and the versions of the rules. */
export async function verifyEverything(options: VerifyOptions): Promise<Report> {
  const report = new Report();
  await verifyAllCases(options, report);
  await verifyAudit(options.db, options.cityCode, report);
  await verifyAnchors(options.db, options.cityCode, report);
  await verifyPolicies(options.db, options.cityCode, report);
  return report;
}

/** Versions of the rules have the content that was approved. */
async function verifyPolicies(db: Queryable, cityCode: string, report: Report): Promise<void> {
  const { rows } = await db.query<{ kind: string; version: string; content: unknown; hash: Uint8Array }>(
    `select kind, version, content, content_hash as hash from policy_version where city_code = $1 order by kind, version`,
    [cityCode],
  );
  for (const { kind, version, content, hash } of rows) {
    report.count('POLICY_VERSION');
    if (!contentHash(content).equals(hash))
      report.add(finding({ kind: 'POLICY_VERSION', subject: `${kind} ${version}` }, 'ALTERED'));
  }
}

const optionsOf = ({ platform, actor }: Caller, bytes: boolean): VerifyOptions => ({
  db: platform.db,
  cityCode: actor.cityCode,
  store: bytes ? platform.store : null,
});

/**
 * Checks one case for a supervisor or an auditor, who learns whether it holds and nothing else of it. That it was checked is
 * written down.
 *
 * @returns null when there is no such case
 * @throws ForbiddenError, UnauthenticatedError
 */
export async function verifyCaseFor(caller: Caller, caseNoOrId: string, bytes: boolean): Promise<Report | null> {
  assertCan(caller.actor, 'proof:verify');
  const { db, now } = caller.platform;
  const head = await findHead(db, caller.actor.cityCode, caseNoOrId);
  if (head === null) return null;
  const report = new Report();
  await verifyCases(optionsOf(caller, bytes), [head], report);
  await writeAudit(db, caller, now(), 'CASE_VERIFIED', `case:${head.id}`, { caseId: head.id, count: report.broken });
  return report;
}

const BAD_CURSOR = { path: 'after', messageZh: '翻页标记无效', messageEn: 'Invalid cursor' };

/** Checks the next cases after one, for a page that shows how far it has come. */
export async function verifyNextCases(
  caller: Caller,
  afterId: string | null,
  limit: number,
): Promise<{ report: Report; endCursor: string | null; hasNextPage: boolean }> {
  assertCan(caller.actor, 'proof:verify');
  const { db, now } = caller.platform;
  if (afterId !== null && !isId(afterId)) throw new InvalidInputRefusal([BAD_CURSOR]);
  const heads = await readHeads(db, caller.actor.cityCode, afterId, limit);
  const report = new Report();
  await verifyCases(optionsOf(caller, false), heads, report);
  await writeAudit(db, caller, now(), 'CASES_VERIFIED', null, { count: heads.length });
  return { report, endCursor: heads.at(-1)?.id ?? afterId, hasNextPage: heads.length === limit };
}

/**
 * The proof that a case stands under an anchor; null before its first anchor, or when there is no such case. Taking it is
 * written down.
 */
export async function proofFor(caller: Caller, caseNoOrId: string): Promise<CaseProof | null> {
  assertCan(caller.actor, 'proof:verify');
  const { db, now } = caller.platform;
  const head = await findHead(db, caller.actor.cityCode, caseNoOrId);
  if (head === null) return null;
  await writeAudit(db, caller, now(), 'CASE_PROOF_READ', `case:${head.id}`, { caseId: head.id });
  return proveCase(db, caller.actor.cityCode, head.id);
}

/** An auditor's anchor beside the daily one, as before a search of the premises or a handing over. */
export async function makeAnchorNow(caller: Caller, key: string): Promise<{ seq: number }> {
  assertCan(caller.actor, 'proof:anchor');
  return runCommand(caller, { name: 'makeAnchor', key, body: {} }, async ({ tx, now }) => {
    const { seq } = await makeAnchor(tx, caller, now);
    return { seq };
  });
}

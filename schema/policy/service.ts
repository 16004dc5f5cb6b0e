import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/canonical-json.ts';
import type { Queryable } from '../core/database.ts';
import type { PolicyDefinition, PolicyVersion } from './definition.ts';
import { findApproved, findInForce, type StoredVersion } from './queries.ts';

/** For the slice in which versions are drafted and approved. */
export { findVersion, insertVersion, listVersions, lockVersion, markApproved, markWithdrawn } from './queries.ts';

/** The fingerprint of a version's content, whatever the order of its keys. */
export const contentHash = (content: unknown): Buffer => createHash('sha256').update(canonicalJson(content)).digest();

/** Parsed contents of approved versions by fingerprint. They never change, so they are never stale. */
const PARSED = new Map<string, unknown>();
const MOST_PARSED = 200;

/** A version as stored, checked against its fingerprint and its schema once per process. */
function parsed<Content>(definition: PolicyDefinition<Content>, stored: StoredVersion): PolicyVersion<Content> {
  const hash = Buffer.from(stored.contentHash).toString('hex');
  const key = `${definition.kind}:${hash}`;
  let content = PARSED.get(key) as Content | undefined;
  if (content === undefined) {
    if (contentHash(stored.content).toString('hex') !== hash)
      throw new Error(`The stored content of ${definition.kind} ${stored.version} is not what was approved`);
    content = definition.schema.parse(definition.complete?.(stored.content) ?? stored.content);
    if (PARSED.size >= MOST_PARSED) PARSED.clear();
    PARSED.set(key, content);
  }
  return { version: stored.version, effectiveFrom: stored.effectiveFrom, content };
}

const knownHashes = (kind: string): string[] =>
  [...PARSED.keys()].filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1));

/**
 * The version of a rule that holds for a day: the newest approved one whose first day is not after it, or the built-in
 * defaults where the city has approved none. One indexed statement.
 *
 * @param day of the accident, China time, `2026-11-24`
 * @source design decision 7: versioned, effective-dated, keyed by accident date and region
 */
export async function inForce<Content>(
  db: Queryable,
  cityCode: string,
  definition: PolicyDefinition<Content>,
  day: string,
): Promise<PolicyVersion<Content>> {
  const stored = await findInForce(db, cityCode, definition.kind, knownHashes(definition.kind), day);
  return stored === null ? definition.defaults : parsed(definition, stored);
}

/**
 * Exactly the version that a decision names, also years later; null when this city never approved one of that name.
 *
 * @source design decision 7: a decision stores its versions and is made again from them
 */
export async function versionOf<Content>(
  db: Queryable,
  cityCode: string,
  definition: PolicyDefinition<Content>,
  version: string,
): Promise<PolicyVersion<Content> | null> {
  if (version === definition.defaults.version) return definition.defaults;
  const stored = await findApproved(db, cityCode, definition.kind, knownHashes(definition.kind), version);
  return stored === null ? null : parsed(definition, stored);
}

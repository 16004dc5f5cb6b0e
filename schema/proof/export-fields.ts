/** Members of events and audit records whose values are codes, ids, hashes, numbers or times, and never about a person. */
const KEPT = new Set([
  'acts',
  'answer',
  'caseNo',
  'clock',
  'contentHash',
  'count',
  'crs',
  'decisionSha256',
  'documentNo',
  'due',
  'from',
  'grade',
  'grades',
  'handling',
  'hash',
  'ordinal',
  'ordinals',
  'parties',
  'party',
  'patternId',
  'pdfSha256',
  'photos',
  'policyVersion',
  'queue',
  'role',
  'roles',
  'root',
  'route',
  'rule',
  'rules',
  'ruleSetVersion',
  'sceneDuty',
  'secondsSinceReport',
  'seq',
  'setSha256',
  'sha256',
  'sizeBytes',
  'slot',
  'slots',
  'sm3',
  'state',
  'strokesSha256',
  'thenRoute',
  'to',
  'type',
  'version',
  'view',
]);
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * A payload as it may leave for an outside log: what is not known to be harmless stays behind as `"[withheld]"`, so that a
 * member that somebody adds later is withheld until it is listed here.
 *
 * @source domain.md 9.3
 */
export function withoutPersonalData(value: unknown, kept = false): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return kept || ID.test(value) ? value : '[withheld]';
  if (typeof value === 'number') return kept ? value : '[withheld]';
  if (Array.isArray(value)) return value.map((item) => withoutPersonalData(item, kept));
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, withoutPersonalData(member, KEPT.has(name))]),
    );
  }
  return '[withheld]';
}

import { createHash } from 'node:crypto';
import { ObjectNotFoundError, type ObjectStore } from '../../media/object-store.ts';
import { ELIGIBILITY, ruleSetOf } from '../accident/eligibility-table.ts';
import { evaluateStored } from '../accident/decision.ts';
import type { EligibilityRuleSet } from '../accident/rules.ts';
import type { Queryable } from '../core/database.ts';
import { CITY_POLICY, type CityPolicy } from '../policy/city-policy.ts';
import { versionOf } from '../policy/service.ts';
import { checkCase, type CaseRecords } from './case-check.ts';
import { finding, type Report } from './findings.ts';
import {
  findOrphanEvent,
  readEventsOf,
  readHeads,
  readVouched,
  type CaseHead,
  type RawDecision,
  type RawEvent,
} from './queries.ts';

/** Cases and events held at a time; with them everything that is checked fits in a few megabytes. */
const CASES_AT_ONCE = 50;
const EVENTS_AT_ONCE = 1000;

export interface VerifyOptions {
  readonly db: Queryable;
  readonly cityCode: string;
  /** Where the originals lie, when their bytes are to be read and hashed as well. */
  readonly store: ObjectStore | null;
  /** Told after every batch. */
  readonly progress?: (report: Report, cases: number) => void;
}

/** Checks every case of the city in batches. */
export async function verifyAllCases(options: VerifyOptions, report: Report): Promise<void> {
  const redecide = redecider(options);
  for (let after: string | null = null; ; ) {
    const heads: CaseHead[] = await readHeads(options.db, options.cityCode, after, CASES_AT_ONCE);
    if (heads.length > 0) await checkBatch(options, heads, report, redecide);
    options.progress?.(report, heads.length);
    if (heads.length < CASES_AT_ONCE) break;
    after = heads.at(-1)!.id;
  }
  const orphan = await findOrphanEvent(options.db);
  if (orphan !== null) report.add(finding({ kind: 'CASE_EVENT', caseId: orphan.caseId, seq: orphan.seq }, 'ORPHAN'));
}

/** Checks some cases. */
export async function verifyCases(options: VerifyOptions, heads: readonly CaseHead[], report: Report): Promise<void> {
  await checkBatch(options, heads, report, redecider(options));
}

async function checkBatch(
  { db, cityCode, store }: VerifyOptions,
  heads: readonly CaseHead[],
  report: Report,
  redecide: Redecider,
): Promise<void> {
  const ids = heads.map(({ id }) => id);
  const events = new Map<string, RawEvent[]>();
  for (let after: RawEvent | null = null; ; ) {
    const page: RawEvent[] = await readEventsOf(db, cityCode, ids, after, EVENTS_AT_ONCE);
    for (const event of page) {
      const own = events.get(event.caseId);
      if (own === undefined) events.set(event.caseId, [event]);
      else own.push(event);
    }
    if (page.length < EVENTS_AT_ONCE) break;
    after = page.at(-1)!;
  }
  const vouched = await readVouched(db, cityCode, ids);
  for (const head of heads) {
    const own = <Row extends { readonly caseId: string }>(rows: readonly Row[]): Row[] =>
      rows.filter(({ caseId }) => caseId === head.id);
    const records: CaseRecords = {
      head,
      events: events.get(head.id) ?? [],
      decisions: own(vouched.decisions),
      accounts: own(vouched.accounts),
      agreements: own(vouched.agreements),
      determinations: own(vouched.determinations),
      receipts: own(vouched.receipts),
      recordings: own(vouched.recordings),
      signatures: own(vouched.signatures),
      photos: own(vouched.photos),
    };
    const again = new Map<string, unknown>();
    for (const decision of records.decisions) again.set(decision.id, await redecide(decision));
    checkCase(records, report, ({ id }) => again.get(id));
    if (store !== null) await checkObjects(store, records, report);
  }
}

type Redecider = (decision: RawDecision) => Promise<unknown>;

/** Makes decisions again from the versions they name, each version loaded once. */
function redecider({ db, cityCode }: VerifyOptions): Redecider {
  const versions = new Map<string, Promise<{ ruleSet: EligibilityRuleSet; policy: CityPolicy } | null>>();
  const load = async ({ ruleSetVersion, policyVersion }: RawDecision) => {
    const rules = await versionOf(db, cityCode, ELIGIBILITY, ruleSetVersion);
    const policy = await versionOf(db, cityCode, CITY_POLICY, policyVersion);
    if (rules === null || policy === null) return null;
    return { ruleSet: ruleSetOf(rules), policy: { ...policy.content, version: policy.version } };
  };
  return async (decision) => {
    const name = `${decision.ruleSetVersion} ${decision.policyVersion}`;
    const loading = versions.get(name) ?? load(decision);
    versions.set(name, loading);
    const loaded = await loading;
    if (loaded === null) return null;
    const { ruleSet, policy } = loaded;
    return evaluateStored(decision.facts as Parameters<typeof evaluateStored>[0], decision.trigger, ruleSet, policy);
  };
}

/** Reads the originals of a case and hashes them. */
async function checkObjects(
  store: ObjectStore,
  { head, photos, agreements }: CaseRecords,
  report: Report,
): Promise<void> {
  const objects = [
    ...photos.map(({ id, sealedKey, sha256 }) => ({ subject: `photo:${id}`, key: sealedKey, sha256 })),
    ...agreements.flatMap(({ id, pdfKey, pdfSha256 }) =>
      pdfKey === null || pdfSha256 === null ? [] : [{ subject: `agreement:${id}`, key: pdfKey, sha256: pdfSha256 }],
    ),
  ];
  for (const { subject, key, sha256 } of objects) {
    const place = { kind: 'OBJECT', caseId: head.id, caseNo: head.caseNo, subject } as const;
    report.count('OBJECT');
    try {
      const digest = createHash('sha256');
      for await (const chunk of await store.read(key)) digest.update(chunk as Buffer);
      if (!digest.digest().equals(sha256)) report.add(finding(place, 'ALTERED'));
    } catch (error) {
      if (!(error instanceof ObjectNotFoundError)) throw error;
      report.add(finding(place, 'NOT_STORED'));
    }
  }
}

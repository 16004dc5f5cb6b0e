import type { DecisionTrigger } from '../accident/queries.ts';
import type { ActorRecord } from '../core/actor.ts';
import type { Queryable } from '../core/database.ts';

/** The head of a case's chain as the case itself states it. */
export interface CaseHead {
  readonly cityCode: string;
  readonly id: string;
  readonly caseNo: string;
  readonly headSeq: number;
  readonly headHash: Uint8Array;
}
export interface RawEvent {
  readonly cityCode: string;
  readonly caseId: string;
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  /** Whether nothing is hidden below the millisecond, which is all that was hashed. */
  readonly atWhole: boolean;
  readonly actor: ActorRecord;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly prevHash: Uint8Array;
  readonly hash: Uint8Array;
}
export interface RawDecision {
  readonly id: string;
  readonly caseId: string;
  readonly decidedAt: Date;
  readonly atWhole: boolean;
  readonly ruleSetVersion: string;
  readonly policyVersion: string;
  readonly facts: unknown;
  readonly outcome: unknown;
  readonly trigger: DecisionTrigger;
  readonly actor: unknown;
}
export interface RawAccount {
  readonly caseId: string;
  readonly partyId: string;
  readonly content: unknown;
  readonly sha256: Uint8Array;
}
export interface RawAgreement {
  readonly caseId: string;
  readonly id: string;
  readonly documentNo: string;
  readonly content: unknown;
  readonly contentHash: Uint8Array;
  readonly pdfKey: string | null;
  readonly pdfSha256: Uint8Array | null;
}
export interface RawSignature {
  readonly caseId: string;
  readonly agreementId: string;
  readonly ordinal: number;
  readonly contentHash: Uint8Array;
  readonly strokes: unknown;
}
export interface RawDetermination {
  readonly caseId: string;
  readonly id: string;
  readonly content: unknown;
  readonly contentHash: Uint8Array;
}
export interface RawReceipt {
  readonly caseId: string;
  readonly determinationId: string;
  readonly ordinal: number;
  readonly strokes: unknown;
}
export interface RawRecording {
  readonly caseId: string;
  readonly id: string;
  readonly sha256: Uint8Array;
}
export interface RawPhoto {
  readonly caseId: string;
  readonly id: string;
  readonly sha256: Uint8Array;
  readonly sealedKey: string;
}

const HEAD = `city_code as "cityCode", id, case_no as "caseNo", last_event_seq as "headSeq", last_event_hash as "headHash"`;

/** Heads of a city's cases after `afterId`, by id. */
export async function readHeads(
  db: Queryable,
  cityCode: string,
  afterId: string | null,
  limit: number,
): Promise<CaseHead[]> {
  const { rows } = await db.query<CaseHead>(
    `select ${HEAD} from accident_case where city_code = $1 and ($2::uuid is null or id > $2::uuid) order by id limit $3`,
    [cityCode, afterId, limit],
  );
  return rows;
}

/** One case by its number or its id. */
export async function findHead(db: Queryable, cityCode: string, caseNoOrId: string): Promise<CaseHead | null> {
  const { rows } = await db.query<CaseHead>(
    `select ${HEAD} from accident_case where city_code = $1 and case_no = $2
     union all select ${HEAD} from accident_case where city_code = $1 and id::text = $2 limit 1`,
    [cityCode, caseNoOrId],
  );
  return rows[0] ?? null;
}

export async function countCases(db: Queryable, cityCode: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    'select count(*)::int as count from accident_case where city_code = $1',
    [cityCode],
  );
  return rows[0]?.count ?? 0;
}

/** Events of some cases in order of case and place, after a place, at most `limit`. */
export async function readEventsOf(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
  after: { readonly caseId: string; readonly seq: number } | null,
  limit: number,
): Promise<RawEvent[]> {
  const { rows } = await db.query<RawEvent>(
    `select city_code as "cityCode", case_id as "caseId", seq, type, at, at = date_trunc('milliseconds', at) as "atWhole",
            actor, payload, prev_hash as "prevHash", hash
       from case_event
      where city_code = $1 and case_id = any($2::uuid[]) and ($3::uuid is null or (case_id, seq) > ($3::uuid, $4))
      order by case_id, seq limit $5`,
    [cityCode, [...caseIds], after?.caseId ?? null, after?.seq ?? null, limit],
  );
  return rows;
}

/** An event whose case is not there, if any; also one that was moved to another city. */
export async function findOrphanEvent(db: Queryable): Promise<{ caseId: string; seq: number } | null> {
  const { rows } = await db.query<{ caseId: string; seq: number }>(
    `select e.case_id as "caseId", e.seq from case_event e
      where not exists (select from accident_case c where c.city_code = e.city_code and c.id = e.case_id)
      order by e.case_id, e.seq limit 1`,
  );
  return rows[0] ?? null;
}

/** Everything of some cases that an event vouches for. */
export async function readVouched(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<{
  decisions: RawDecision[];
  accounts: RawAccount[];
  agreements: RawAgreement[];
  signatures: RawSignature[];
  determinations: RawDetermination[];
  receipts: RawReceipt[];
  recordings: RawRecording[];
  photos: RawPhoto[];
}> {
  const values = [cityCode, [...caseIds]];
  const { rows: decisions } = await db.query<RawDecision>(
    `select id, case_id as "caseId", decided_at as "decidedAt",
            decided_at = date_trunc('milliseconds', decided_at) as "atWhole", rule_set_version as "ruleSetVersion",
            policy_version as "policyVersion", facts, outcome, trigger, actor
       from eligibility_decision where city_code = $1 and case_id = any($2::uuid[]) order by case_id, decided_at, id`,
    values,
  );
  const { rows: accounts } = await db.query<RawAccount>(
    `select case_id as "caseId", party_id as "partyId", content, sha256
       from party_account where city_code = $1 and case_id = any($2::uuid[]) order by case_id, party_id`,
    values,
  );
  const { rows: agreements } = await db.query<RawAgreement>(
    `select case_id as "caseId", id, document_no as "documentNo", content, content_hash as "contentHash",
            pdf_key as "pdfKey", pdf_sha256 as "pdfSha256"
       from agreement where city_code = $1 and case_id = any($2::uuid[]) order by case_id, drafted_at, id`,
    values,
  );
  const { rows: signatures } = await db.query<RawSignature>(
    `select a.case_id as "caseId", a.id as "agreementId", p.ordinal, s.content_hash as "contentHash", s.strokes
       from agreement a
       join agreement_signature s on s.city_code = a.city_code and s.agreement_id = a.id and s.signed_at is not null
       join party p on p.city_code = a.city_code and p.id = s.party_id
      where a.city_code = $1 and a.case_id = any($2::uuid[]) order by a.case_id, a.id, p.ordinal`,
    values,
  );
  const { rows: determinations } = await db.query<RawDetermination>(
    `select case_id as "caseId", id, content, content_hash as "contentHash"
       from determination where city_code = $1 and case_id = any($2::uuid[]) order by case_id, drafted_at, id`,
    values,
  );
  const { rows: receipts } = await db.query<RawReceipt>(
    `select d.case_id as "caseId", d.id as "determinationId", s.ordinal, s.strokes
       from determination d
       join determination_party s on s.city_code = d.city_code and s.determination_id = d.id and s.signed_at is not null
      where d.city_code = $1 and d.case_id = any($2::uuid[]) order by d.case_id, d.id, s.ordinal`,
    values,
  );
  const { rows: recordings } = await db.query<RawRecording>(
    `select d.case_id as "caseId", r.id, r.sha256
       from determination d
       join determination_recording r on r.city_code = d.city_code and r.determination_id = d.id and r.state = 'SEALED'
      where d.city_code = $1 and d.case_id = any($2::uuid[]) order by d.case_id, r.id`,
    values,
  );
  const { rows: photos } = await db.query<RawPhoto>(
    `select case_id as "caseId", id, sha256, sealed_key as "sealedKey"
       from evidence_photo where city_code = $1 and case_id = any($2::uuid[]) and state = 'SEALED' order by case_id, id`,
    values,
  );
  return { decisions, accounts, agreements, signatures, determinations, receipts, recordings, photos };
}

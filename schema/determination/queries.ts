import type { Queryable } from '../core/database.ts';
import type { Channel, DeterminationContent, DeterminationKind, MediationResult } from './content.ts';

export interface DeterminationRow {
  id: string;
  cityCode: string;
  caseId: string;
  kind: DeterminationKind;
  documentNo: string;
  content: DeterminationContent;
  contentHash: Uint8Array;
  draftedBy: string;
  draftedAt: Date;
  supersededAt: Date | null;
  signedBy: string | null;
  signedAt: Date | null;
  servedAt: Date | null;
  pdfKey: string | null;
  pdfSha256: Uint8Array | null;
}

const COLUMNS = `id, city_code as "cityCode", case_id as "caseId", kind, document_no as "documentNo", content,
  content_hash as "contentHash", drafted_by as "draftedBy", drafted_at as "draftedAt", superseded_at as "supersededAt",
  signed_by as "signedBy", signed_at as "signedAt", served_at as "servedAt", pdf_key as "pdfKey", pdf_sha256 as "pdfSha256"`;

export async function findDetermination(db: Queryable, cityCode: string, id: string): Promise<DeterminationRow | null> {
  const { rows } = await db.query<DeterminationRow>(
    `select ${COLUMNS} from determination where city_code = $1 and id = $2`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

/** The documents in force of the given cases; at most one each. */
export async function findCurrentDeterminations(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<DeterminationRow[]> {
  const { rows } = await db.query<DeterminationRow>(
    `select ${COLUMNS} from determination
      where city_code = $1 and case_id = any($2::uuid[]) and superseded_at is null`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

/** How many documents a case has had; the number of the next one follows from it. */
export async function countDeterminations(tx: Queryable, cityCode: string, caseId: string): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    'select count(*)::int as count from determination where city_code = $1 and case_id = $2',
    [cityCode, caseId],
  );
  return rows[0]?.count ?? 0;
}

export async function supersedeDeterminations(
  tx: Queryable,
  cityCode: string,
  caseId: string,
  now: Date,
): Promise<void> {
  await tx.query(
    'update determination set superseded_at = $3 where city_code = $1 and case_id = $2 and superseded_at is null',
    [cityCode, caseId, now],
  );
}

export async function insertDetermination(
  tx: Queryable,
  row: Pick<
    DeterminationRow,
    'cityCode' | 'id' | 'caseId' | 'kind' | 'documentNo' | 'content' | 'contentHash' | 'draftedBy' | 'draftedAt'
  >,
): Promise<void> {
  await tx.query(
    `insert into determination (city_code, id, case_id, kind, document_no, content, content_hash, drafted_by, drafted_at)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9)`,
    [
      row.cityCode,
      row.id,
      row.caseId,
      row.kind,
      row.documentNo,
      JSON.stringify(row.content),
      row.contentHash,
      row.draftedBy,
      row.draftedAt,
    ],
  );
  for (const party of row.content.parties) {
    await tx.query(
      'insert into determination_party (city_code, determination_id, party_id, ordinal) values ($1, $2, $3, $4)',
      [row.cityCode, row.id, party.partyId, party.ordinal],
    );
  }
}

export async function markOfficerSigned(
  tx: Queryable,
  cityCode: string,
  id: string,
  signedBy: string,
  now: Date,
): Promise<void> {
  await tx.query('update determination set signed_by = $3, signed_at = $4 where city_code = $1 and id = $2', [
    cityCode,
    id,
    signedBy,
    now,
  ]);
}

/** Stores where the paper lies; a second run finds it and changes nothing. */
export async function markPaper(
  db: Queryable,
  cityCode: string,
  id: string,
  pdf: { key: string; sha256: string },
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update determination set pdf_key = $3, pdf_sha256 = decode($4, 'hex')
      where city_code = $1 and id = $2 and pdf_key is null`,
    [cityCode, id, pdf.key, pdf.sha256],
  );
  return rowCount === 1;
}

export async function markAllServed(tx: Queryable, cityCode: string, id: string, at: Date): Promise<void> {
  await tx.query('update determination set served_at = $3 where city_code = $1 and id = $2', [cityCode, id, at]);
}

export interface ServiceProof {
  readonly text: string;
  /** Who recorded it, as the chain names them. */
  readonly by: string;
  /** The party agreed to electronic service and confirmed that it has the document. */
  readonly consent?: boolean;
  readonly confirmedAt?: string;
}

export interface PartyStandingRow {
  determinationId: string;
  partyId: string;
  ordinal: number;
  readAt: Date | null;
  signedAt: Date | null;
  strokes: number[][][] | null;
  recordingId: string | null;
  unsignedWhy: 'REFUSED' | 'ABSENT' | null;
  refusedAt: Date | null;
  refusalReason: string | null;
  notedBy: string | null;
  sentAt: Date | null;
  servedAt: Date | null;
  serviceChannel: Channel | null;
  serviceProof: ServiceProof | null;
}

/** Where the parties of the given documents stand, in order. */
export async function findStandings(
  db: Queryable,
  cityCode: string,
  determinationIds: readonly string[],
): Promise<PartyStandingRow[]> {
  const { rows } = await db.query<PartyStandingRow>(
    `select determination_id as "determinationId", party_id as "partyId", ordinal, read_at as "readAt",
            signed_at as "signedAt", strokes, recording_id as "recordingId", unsigned_why as "unsignedWhy",
            refused_at as "refusedAt", refusal_reason as "refusalReason", noted_by as "notedBy", sent_at as "sentAt",
            served_at as "servedAt", service_channel as "serviceChannel", service_proof as "serviceProof"
       from determination_party where city_code = $1 and determination_id = any($2::uuid[])
      order by determination_id, ordinal`,
    [cityCode, [...determinationIds]],
  );
  return rows;
}

export async function markRead(tx: Queryable, cityCode: string, id: string, partyId: string, now: Date): Promise<void> {
  await tx.query(
    `update determination_party set read_at = $4
      where city_code = $1 and determination_id = $2 and party_id = $3 and read_at is null`,
    [cityCode, id, partyId, now],
  );
}

export async function markSigned(
  tx: Queryable,
  cityCode: string,
  signature: {
    id: string;
    partyId: string;
    contentHash: Uint8Array;
    strokes: unknown;
    recordingId: string | null;
    now: Date;
  },
): Promise<void> {
  // Somebody noted as absent or refusing may still sign: the note gives way to the hand.
  await tx.query(
    `update determination_party
        set signed_at = $4, content_hash = $5, strokes = $6::jsonb, recording_id = $7,
            unsigned_why = null, refused_at = null, refusal_reason = null, noted_by = null
      where city_code = $1 and determination_id = $2 and party_id = $3`,
    [
      cityCode,
      signature.id,
      signature.partyId,
      signature.now,
      signature.contentHash,
      JSON.stringify(signature.strokes),
      signature.recordingId,
    ],
  );
}

export async function markUnsigned(
  tx: Queryable,
  cityCode: string,
  note: { id: string; partyId: string; why: 'REFUSED' | 'ABSENT'; reason: string; notedBy: string | null; now: Date },
): Promise<void> {
  await tx.query(
    `update determination_party set unsigned_why = $4, refused_at = $5, refusal_reason = $6, noted_by = $7
      where city_code = $1 and determination_id = $2 and party_id = $3`,
    [cityCode, note.id, note.partyId, note.why, note.now, note.reason, note.notedBy],
  );
}

export async function markSent(tx: Queryable, cityCode: string, id: string, partyId: string, now: Date): Promise<void> {
  await tx.query(
    'update determination_party set sent_at = $4 where city_code = $1 and determination_id = $2 and party_id = $3',
    [cityCode, id, partyId, now],
  );
}

export async function markServed(
  tx: Queryable,
  cityCode: string,
  service: { id: string; partyId: string; channel: Channel; proof: ServiceProof; at: Date },
): Promise<void> {
  await tx.query(
    `update determination_party set served_at = $4, service_channel = $5, service_proof = $6::jsonb
      where city_code = $1 and determination_id = $2 and party_id = $3`,
    [cityCode, service.id, service.partyId, service.at, service.channel, JSON.stringify(service.proof)],
  );
}

export interface MediationContent {
  readonly consentOfAll: boolean;
  readonly objection: boolean;
  readonly payerOrdinal: number | null;
  readonly payeeOrdinal: number | null;
  readonly amountFen: number | null;
  readonly term: string | null;
  readonly text: string;
  /** Handwriting of the parties under the result, by ordinal. */
  readonly signatures: readonly { readonly ordinal: number; readonly strokes: number[][][] }[];
  readonly officer: { readonly name: string; readonly badgeNo: string | null };
}
export interface MediationRow {
  id: string;
  determinationId: string;
  result: MediationResult;
  content: MediationContent;
  recordedBy: string;
  recordedAt: Date;
  pdfKey: string | null;
  pdfSha256: Uint8Array | null;
}
const MEDIATION_COLUMNS = `id, determination_id as "determinationId", result, content, recorded_by as "recordedBy",
  recorded_at as "recordedAt", pdf_key as "pdfKey", pdf_sha256 as "pdfSha256"`;

export async function findMediations(
  db: Queryable,
  cityCode: string,
  determinationIds: readonly string[],
): Promise<MediationRow[]> {
  const { rows } = await db.query<MediationRow>(
    `select ${MEDIATION_COLUMNS} from determination_mediation where city_code = $1 and determination_id = any($2::uuid[])`,
    [cityCode, [...determinationIds]],
  );
  return rows;
}

export async function insertMediation(
  tx: Queryable,
  cityCode: string,
  row: Omit<MediationRow, 'pdfKey' | 'pdfSha256'>,
): Promise<void> {
  await tx.query(
    `insert into determination_mediation (city_code, id, determination_id, result, content, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7)`,
    [cityCode, row.id, row.determinationId, row.result, JSON.stringify(row.content), row.recordedBy, row.recordedAt],
  );
}

export async function markSupplement(
  db: Queryable,
  cityCode: string,
  determinationId: string,
  pdf: { key: string; sha256: string },
): Promise<void> {
  await db.query(
    `update determination_mediation set pdf_key = $3, pdf_sha256 = decode($4, 'hex')
      where city_code = $1 and determination_id = $2 and pdf_key is null`,
    [cityCode, determinationId, pdf.key, pdf.sha256],
  );
}

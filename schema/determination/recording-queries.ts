import type { Queryable } from '../core/database.ts';

export interface RecordingRow {
  id: string;
  cityCode: string;
  caseId: string;
  determinationId: string;
  partyId: string | null;
  source: 'PHONE' | 'DESK' | 'BODY_WORN';
  uploadedBy: string;
  startedAt: Date;
  endedAt: Date;
  expectedSha256: Uint8Array;
  expectedBytes: number | string;
  incomingKey: string;
  requestedAt: Date;
  state: 'WAITING' | 'SEALED' | 'REFUSED';
  contentType: string | null;
  sealedKey: string | null;
  sha256: Uint8Array | null;
  sm3: Uint8Array | null;
  sizeBytes: number | string | null;
  sealedAt: Date | null;
}

const COLUMNS = `id, city_code as "cityCode", case_id as "caseId", determination_id as "determinationId",
  party_id as "partyId", source, uploaded_by as "uploadedBy", started_at as "startedAt", ended_at as "endedAt",
  expected_sha256 as "expectedSha256", expected_bytes as "expectedBytes", incoming_key as "incomingKey",
  requested_at as "requestedAt", state, content_type as "contentType", sealed_key as "sealedKey", sha256, sm3,
  size_bytes as "sizeBytes", sealed_at as "sealedAt"`;

/** @param lock until the transaction ends, so that one of two completions is the first */
export async function findRecording(
  db: Queryable,
  cityCode: string,
  id: string,
  lock = false,
): Promise<RecordingRow | null> {
  const { rows } = await db.query<RecordingRow>(
    `select ${COLUMNS} from determination_recording where city_code = $1 and id = $2 ${lock ? 'for update' : ''}`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

/** The recordings of the given documents, oldest first; at most `MAX_RECORDINGS` each are ever taken in. */
export async function findRecordingsOf(
  db: Queryable,
  cityCode: string,
  determinationIds: readonly string[],
): Promise<RecordingRow[]> {
  const { rows } = await db.query<RecordingRow>(
    `select ${COLUMNS} from determination_recording
      where city_code = $1 and determination_id = any($2::uuid[]) order by determination_id, requested_at, id`,
    [cityCode, [...determinationIds]],
  );
  return rows;
}

export async function insertRecording(
  tx: Queryable,
  row: Omit<
    RecordingRow,
    'state' | 'contentType' | 'sealedKey' | 'sha256' | 'sm3' | 'sizeBytes' | 'sealedAt' | 'expectedBytes'
  > & { expectedBytes: number },
): Promise<void> {
  await tx.query(
    `insert into determination_recording (city_code, id, case_id, determination_id, party_id, source, uploaded_by,
       started_at, ended_at, expected_sha256, expected_bytes, incoming_key, requested_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      row.cityCode,
      row.id,
      row.caseId,
      row.determinationId,
      row.partyId,
      row.source,
      row.uploadedBy,
      row.startedAt,
      row.endedAt,
      row.expectedSha256,
      row.expectedBytes,
      row.incomingKey,
      row.requestedAt,
    ],
  );
}

export async function markRecordingSealed(
  tx: Queryable,
  cityCode: string,
  id: string,
  sealed: { sealedKey: string; sha256: string; sm3: string; sizeBytes: number; contentType: string },
  now: Date,
): Promise<void> {
  await tx.query(
    `update determination_recording
        set state = 'SEALED', sealed_key = $3, sha256 = decode($4, 'hex'), sm3 = decode($5, 'hex'), size_bytes = $6,
            content_type = $7, sealed_at = $8
      where city_code = $1 and id = $2`,
    [cityCode, id, sealed.sealedKey, sealed.sha256, sealed.sm3, sealed.sizeBytes, sealed.contentType, now],
  );
}

export async function markRecordingRefused(db: Queryable, cityCode: string, id: string, code: string): Promise<void> {
  await db.query(
    `update determination_recording set state = 'REFUSED', refused_code = $3
      where city_code = $1 and id = $2 and state = 'WAITING'`,
    [cityCode, id, code],
  );
}

/** Uploads that never finished, oldest first. */
export async function findAbandonedRecordings(
  db: Queryable,
  cityCode: string,
  before: Date,
  limit: number,
): Promise<Pick<RecordingRow, 'id' | 'incomingKey'>[]> {
  const { rows } = await db.query<Pick<RecordingRow, 'id' | 'incomingKey'>>(
    `select id, incoming_key as "incomingKey" from determination_recording
      where city_code = $1 and state = 'WAITING' and requested_at < $2 order by requested_at, id limit $3`,
    [cityCode, before, limit],
  );
  return rows;
}

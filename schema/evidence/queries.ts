import type { Queryable } from '../core/database.ts';

export interface PhotoRow {
  id: string;
  cityCode: string;
  caseId: string;
  partyId: string | null;
  slot: string;
  state: 'AWAITING_UPLOAD' | 'SEALED' | 'REFUSED';
  expectedSha256: Uint8Array;
  expectedBytes: string;
  sha256: Uint8Array | null;
  sizeBytes: string | null;
  contentType: string | null;
  width: number | null;
  height: number | null;
  takenAt: Date | null;
  deviceLongitude: number | null;
  deviceLatitude: number | null;
  deviceCrs: string | null;
  deviceAccuracyM: number | null;
  distanceM: number | null;
  warnings: { code: string; messageZh: string; messageEn: string }[];
  refusal: string | null;
  requestedAt: Date;
  sealedAt: Date | null;
  incomingKey: string;
  sealedKey: string | null;
  thumbnailKey: string | null;
  previewKey: string | null;
}

/** A photo as one case shows it. */
export interface ShownPhotoRow extends PhotoRow {
  shownIn: string;
  /** Whose seat in that case; null for staff, and for people who have none there. */
  seatOrdinal: number | null;
}

const PHOTO_COLUMNS = `id, city_code as "cityCode", case_id as "caseId", party_id as "partyId", slot, state,
  expected_sha256 as "expectedSha256", expected_bytes as "expectedBytes", sha256, size_bytes as "sizeBytes",
  content_type as "contentType", width, height, taken_at as "takenAt", device_longitude as "deviceLongitude",
  device_latitude as "deviceLatitude", device_crs as "deviceCrs", device_accuracy_m as "deviceAccuracyM",
  distance_m as "distanceM", warnings, refusal, requested_at as "requestedAt", sealed_at as "sealedAt",
  incoming_key as "incomingKey", sealed_key as "sealedKey", thumbnail_key as "thumbnailKey", preview_key as "previewKey"`;

export async function findPhoto(db: Queryable, cityCode: string, id: string, lock = false): Promise<PhotoRow | null> {
  const { rows } = await db.query<PhotoRow>(
    `select ${PHOTO_COLUMNS} from evidence_photo where city_code = $1 and id = $2 ${lock ? 'for update' : ''}`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

/**
 * Sealed photos of the given cases, oldest first; a case holds at most `MAX_PHOTOS_PER_CASE`. A case also shows those of the
 * reports merged into it and of the case it was split from; they stay where they were taken, `shownIn` is the case asked for
 * and `partyId` the seat in it.
 */
export async function findSealedPhotosOf(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<ShownPhotoRow[]> {
  const { rows } = await db.query<ShownPhotoRow>(
    `select ${PHOTO_COLUMNS.replace('party_id as', 'seat_id as')}, shown_in as "shownIn", seat_ordinal as "seatOrdinal"
       from (
         select f.*, source.shown_in, coalesce(s.id, f.party_id) as seat_id, s.ordinal as seat_ordinal
           from (
             select k.id as case_id, k.id as shown_in from unnest($2::uuid[]) k(id)
             union all
             select m.id, m.merged_into from accident_case m where m.city_code = $1 and m.merged_into = any($2::uuid[])
             union all
             select n.split_from, n.id from accident_case n
              where n.city_code = $1 and n.id = any($2::uuid[]) and n.split_from is not null
           ) source
           join evidence_photo f on f.city_code = $1 and f.case_id = source.case_id and f.state = 'SEALED'
           left join party p on p.city_code = $1 and p.id = f.party_id
           left join party s on s.city_code = $1 and s.case_id = source.shown_in and (s.id = p.id or s.id = p.moved_to)
       ) photo
      order by shown_in, sealed_at, id`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

/** Slots of which the given cases have a sealed photo. */
export async function findSealedSlots(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<{ caseId: string; slot: string }[]> {
  const { rows } = await db.query<{ caseId: string; slot: string }>(
    `select distinct case_id as "caseId", slot from evidence_photo
      where city_code = $1 and case_id = any($2::uuid[]) and state = 'SEALED' order by case_id, slot`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

export async function countPhotos(db: Queryable, cityCode: string, caseId: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count from evidence_photo where city_code = $1 and case_id = $2 and state <> 'REFUSED'`,
    [cityCode, caseId],
  );
  return rows[0]?.count ?? 0;
}

export interface NewPhoto {
  cityCode: string;
  id: string;
  caseId: string;
  partyId: string | null;
  slot: string;
  expectedSha256: Uint8Array;
  expectedBytes: number;
  contentType: string;
  takenAt: Date | null;
  deviceLongitude: number | null;
  deviceLatitude: number | null;
  deviceCrs: string | null;
  deviceAccuracyM: number | null;
  distanceM: number | null;
  requestedAt: Date;
  incomingKey: string;
}

export async function insertPhoto(tx: Queryable, photo: NewPhoto): Promise<void> {
  await tx.query(
    `insert into evidence_photo (city_code, id, case_id, party_id, slot, state, expected_sha256, expected_bytes, content_type,
       taken_at, device_longitude, device_latitude, device_crs, device_accuracy_m, distance_m, requested_at, incoming_key)
     values ($1, $2, $3, $4, $5, 'AWAITING_UPLOAD', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      photo.cityCode,
      photo.id,
      photo.caseId,
      photo.partyId,
      photo.slot,
      photo.expectedSha256,
      photo.expectedBytes,
      photo.contentType,
      photo.takenAt,
      photo.deviceLongitude,
      photo.deviceLatitude,
      photo.deviceCrs,
      photo.deviceAccuracyM,
      photo.distanceM,
      photo.requestedAt,
      photo.incomingKey,
    ],
  );
}

export interface SealedFacts {
  sha256: string;
  sm3: string;
  sizeBytes: number;
  contentType: string;
  width: number;
  height: number;
  exif: unknown;
  sealedKey: string;
}

export async function markSealed(
  tx: Queryable,
  cityCode: string,
  id: string,
  facts: SealedFacts,
  now: Date,
): Promise<void> {
  await tx.query(
    `update evidence_photo set state = 'SEALED', sha256 = decode($3, 'hex'), sm3 = decode($4, 'hex'), size_bytes = $5,
            content_type = $6, width = $7, height = $8, exif = $9::jsonb, sealed_key = $10, sealed_at = $11
      where city_code = $1 and id = $2`,
    [
      cityCode,
      id,
      facts.sha256,
      facts.sm3,
      facts.sizeBytes,
      facts.contentType,
      facts.width,
      facts.height,
      JSON.stringify(facts.exif),
      facts.sealedKey,
      now,
    ],
  );
}

export async function markRefused(db: Queryable, cityCode: string, id: string, refusal: string): Promise<void> {
  await db.query(
    `update evidence_photo set state = 'REFUSED', refusal = $3 where city_code = $1 and id = $2 and state = 'AWAITING_UPLOAD'`,
    [cityCode, id, refusal],
  );
}

export interface DerivedFacts {
  thumbnailKey: string;
  previewKey: string;
  dHash: string;
  warnings: readonly unknown[];
}

export async function markDerived(
  tx: Queryable,
  cityCode: string,
  id: string,
  facts: DerivedFacts,
  now: Date,
): Promise<void> {
  await tx.query(
    `update evidence_photo set thumbnail_key = $3, preview_key = $4, dhash = $5, warnings = $6::jsonb, derived_at = $7,
            derive_failed = null where city_code = $1 and id = $2`,
    [cityCode, id, facts.thumbnailKey, facts.previewKey, facts.dHash, JSON.stringify(facts.warnings), now],
  );
}

export async function markDeriveFailed(db: Queryable, cityCode: string, id: string, reason: string): Promise<void> {
  await db.query('update evidence_photo set derive_failed = $3 where city_code = $1 and id = $2', [
    cityCode,
    id,
    reason.slice(0, 500),
  ]);
}

export interface AccidentMoment {
  occurredAt: Date;
}

export async function findAccidentMoment(
  db: Queryable,
  cityCode: string,
  caseId: string,
): Promise<AccidentMoment | null> {
  const { rows } = await db.query<AccidentMoment>(
    'select occurred_at as "occurredAt" from accident_case where city_code = $1 and id = $2',
    [cityCode, caseId],
  );
  return rows[0] ?? null;
}

export async function insertPhotoRequest(
  tx: Queryable,
  request: {
    cityCode: string;
    id: string;
    caseId: string;
    slots: readonly string[];
    note: string | null;
    requestedBy: string;
    requestedAt: Date;
  },
): Promise<void> {
  await tx.query(
    `insert into photo_request (city_code, id, case_id, slots, note, requested_by, requested_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      request.cityCode,
      request.id,
      request.caseId,
      [...request.slots],
      request.note,
      request.requestedBy,
      request.requestedAt,
    ],
  );
}

/** Slots that staff asked for, per case: the union of all requests. */
export async function findRequestedSlots(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<{ caseId: string; slots: string[] }[]> {
  const { rows } = await db.query<{ caseId: string; slots: string[] }>(
    `select r.case_id as "caseId", array_agg(distinct s.slot order by s.slot) as slots
       from photo_request r cross join unnest(r.slots) as s(slot)
      where r.city_code = $1 and r.case_id = any($2::uuid[]) group by r.case_id`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

/** Uploads that were promised before `before` and never finished, oldest first; nothing of a case under legal hold (domain.md 6.4). */
export async function findAbandonedUploads(
  db: Queryable,
  cityCode: string,
  before: Date,
  limit: number,
): Promise<PhotoRow[]> {
  const { rows } = await db.query<PhotoRow>(
    `select ${PHOTO_COLUMNS} from evidence_photo e
      where city_code = $1 and state = 'AWAITING_UPLOAD' and requested_at < $2
        and not exists (select from accident_case c
                          left join accident_case m on m.city_code = c.city_code and m.id = c.merged_into
                         where c.city_code = e.city_code and c.id = e.case_id
                           and (c.hold_since is not null or m.hold_since is not null))
      order by requested_at, id limit $3`,
    [cityCode, before, limit],
  );
  return rows;
}

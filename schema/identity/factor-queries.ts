import type { Queryable } from '../core/database.ts';

export interface FactorRow {
  sealedSecret: Uint8Array;
  begunAt: Date;
  confirmedAt: Date | null;
  lastStep: number;
}

export async function findFactor(db: Queryable, cityCode: string, staffId: string): Promise<FactorRow | null> {
  const { rows } = await db.query<FactorRow>(
    `select sealed_secret as "sealedSecret", begun_at as "begunAt", confirmed_at as "confirmedAt",
            last_step::int as "lastStep" from second_factor where city_code = $1 and staff_id = $2`,
    [cityCode, staffId],
  );
  return rows[0] ?? null;
}

/** Which of these accounts have a proven second factor, and since when. */
export async function findFactorsOf(
  db: Queryable,
  cityCode: string,
  staffIds: readonly string[],
): Promise<{ staffId: string; confirmedAt: Date }[]> {
  const { rows } = await db.query<{ staffId: string; confirmedAt: Date }>(
    `select staff_id as "staffId", confirmed_at as "confirmedAt" from second_factor
      where city_code = $1 and staff_id = any($2::uuid[]) and confirmed_at is not null`,
    [cityCode, [...staffIds]],
  );
  return rows;
}

/** Begins an enrolment, or another one in the place of one that was never proven; false when the account has a proven factor. */
export async function beginFactor(
  tx: Queryable,
  cityCode: string,
  staffId: string,
  sealedSecret: Uint8Array,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into second_factor as f (city_code, staff_id, sealed_secret, begun_at) values ($1, $2, $3, $4)
     on conflict (city_code, staff_id) do update set sealed_secret = $3, begun_at = $4, last_step = 0
      where f.confirmed_at is null`,
    [cityCode, staffId, sealedSecret, now],
  );
  return rowCount === 1;
}

/** Uses a time step up, and with `confirm` proves the factor; false when this step or a later one was used already. */
export async function useStep(
  tx: Queryable,
  cityCode: string,
  staffId: string,
  step: number,
  confirmedAt: Date | null,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update second_factor set last_step = $3, confirmed_at = coalesce(confirmed_at, $4)
      where city_code = $1 and staff_id = $2 and last_step < $3`,
    [cityCode, staffId, step, confirmedAt],
  );
  return rowCount === 1;
}

/** Removes factor and recovery codes; whether there was a proven one. */
export async function deleteFactor(tx: Queryable, cityCode: string, staffId: string): Promise<boolean> {
  await tx.query('delete from recovery_code where city_code = $1 and staff_id = $2', [cityCode, staffId]);
  const { rows } = await tx.query<{ proven: boolean }>(
    `delete from second_factor where city_code = $1 and staff_id = $2 returning confirmed_at is not null as proven`,
    [cityCode, staffId],
  );
  return rows[0]?.proven ?? false;
}

/** Puts new recovery codes in the place of all earlier ones. */
export async function replaceRecoveryCodes(
  tx: Queryable,
  cityCode: string,
  staffId: string,
  hashes: readonly Uint8Array[],
): Promise<void> {
  await tx.query('delete from recovery_code where city_code = $1 and staff_id = $2', [cityCode, staffId]);
  for (const hash of hashes) {
    await tx.query('insert into recovery_code (city_code, staff_id, code_hash) values ($1, $2, $3)', [
      cityCode,
      staffId,
      hash,
    ]);
  }
}

/** Uses a recovery code up; false when it is none or was used. */
export async function useRecoveryCode(
  tx: Queryable,
  cityCode: string,
  staffId: string,
  hash: Uint8Array,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update recovery_code set used_at = $4 where city_code = $1 and staff_id = $2 and code_hash = $3 and used_at is null`,
    [cityCode, staffId, hash, now],
  );
  return rowCount === 1;
}

export async function countRecoveryCodes(db: Queryable, cityCode: string, staffId: string): Promise<number> {
  const { rows } = await db.query<{ left: number }>(
    'select count(*)::int as left from recovery_code where city_code = $1 and staff_id = $2 and used_at is null',
    [cityCode, staffId],
  );
  return rows[0]?.left ?? 0;
}

import type { Queryable } from '../core/database.ts';

export interface PartyRow {
  id: string;
  caseId: string;
  ordinal: number;
  kind: 'MOTOR' | 'NONMOTOR' | 'PEDESTRIAN';
  driverId: string | null;
  name: string | null;
  phone: string | null;
  licenceNo: string | null;
  vehicleKind: string | null;
  plate: string | null;
  plateKind: string | null;
  insurerId: string | null;
  policyNo: string | null;
  joinedAt: Date | null;
}

/** What a party states about itself; null = not stated. */
export type PartyDetails = Pick<
  PartyRow,
  'name' | 'phone' | 'licenceNo' | 'vehicleKind' | 'plate' | 'plateKind' | 'insurerId' | 'policyNo'
>;

const PARTY_COLUMNS = `id, case_id as "caseId", ordinal, kind, driver_id as "driverId", name, phone, licence_no as "licenceNo",
  vehicle_kind as "vehicleKind", plate, plate_kind as "plateKind", insurer_id as "insurerId", policy_no as "policyNo",
  joined_at as "joinedAt"`;

/** The parties of the given cases, in order; at most five a case. A seat that left with a split is not among them. */
export async function findPartiesOf(db: Queryable, cityCode: string, caseIds: readonly string[]): Promise<PartyRow[]> {
  const { rows } = await db.query<PartyRow>(
    `select ${PARTY_COLUMNS} from party where city_code = $1 and case_id = any($2::uuid[]) and left_at is null order by case_id, ordinal`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

export async function insertParty(
  tx: Queryable,
  cityCode: string,
  party: Omit<PartyRow, keyof PartyDetails> & Partial<PartyDetails>,
): Promise<void> {
  await tx.query(
    `insert into party (city_code, id, case_id, ordinal, kind, driver_id, name, phone, licence_no, vehicle_kind, plate,
       plate_kind, insurer_id, policy_no, joined_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      cityCode,
      party.id,
      party.caseId,
      party.ordinal,
      party.kind,
      party.driverId,
      party.name ?? null,
      party.phone ?? null,
      party.licenceNo ?? null,
      party.vehicleKind ?? null,
      party.plate ?? null,
      party.plateKind ?? null,
      party.insurerId ?? null,
      party.policyNo ?? null,
      party.joinedAt,
    ],
  );
}

/** Writes the stated details; a null leaves what was there. */
export async function updatePartyDetails(
  tx: Queryable,
  cityCode: string,
  partyId: string,
  details: PartyDetails,
): Promise<void> {
  await tx.query(
    `update party set name = coalesce($3, name), phone = coalesce($4, phone), licence_no = coalesce($5, licence_no),
            vehicle_kind = coalesce($6, vehicle_kind), plate = coalesce($7, plate), plate_kind = coalesce($8, plate_kind),
            insurer_id = coalesce($9, insurer_id), policy_no = coalesce($10, policy_no)
      where city_code = $1 and id = $2`,
    [
      cityCode,
      partyId,
      details.name,
      details.phone,
      details.licenceNo,
      details.vehicleKind,
      details.plate,
      details.plateKind,
      details.insurerId,
      details.policyNo,
    ],
  );
}

export async function joinParty(
  tx: Queryable,
  cityCode: string,
  partyId: string,
  driverId: string | null,
  joinedAt: Date,
): Promise<void> {
  await tx.query('update party set joined_at = $4, driver_id = $3 where city_code = $1 and id = $2', [
    cityCode,
    partyId,
    driverId,
    joinedAt,
  ]);
}

/** Gives a seat's person a seat in another case; what is stated there already stays. */
export async function fillSeat(tx: Queryable, cityCode: string, seatId: string, from: PartyRow): Promise<void> {
  await tx.query(
    `update party set driver_id = coalesce(driver_id, $3), joined_at = coalesce(joined_at, $4) where city_code = $1 and id = $2`,
    [cityCode, seatId, from.driverId, from.joinedAt],
  );
  await tx.query(
    `update party set name = coalesce(name, $3), phone = coalesce(phone, $4), licence_no = coalesce(licence_no, $5),
            vehicle_kind = coalesce(vehicle_kind, $6), plate = coalesce(plate, $7), plate_kind = coalesce(plate_kind, $8),
            insurer_id = coalesce(insurer_id, $9), policy_no = coalesce(policy_no, $10)
      where city_code = $1 and id = $2`,
    [
      cityCode,
      seatId,
      from.name,
      from.phone,
      from.licenceNo,
      from.vehicleKind,
      from.plate,
      from.plateKind,
      from.insurerId,
      from.policyNo,
    ],
  );
}

/** Remembers where a seat's person sits now; `leftAt` when the seat is empty from here on (a split). */
export async function markMoved(
  tx: Queryable,
  cityCode: string,
  seatId: string,
  movedTo: string,
  leftAt: Date | null,
): Promise<void> {
  await tx.query('update party set moved_to = $3, left_at = $4 where city_code = $1 and id = $2', [
    cityCode,
    seatId,
    movedTo,
    leftAt,
  ]);
}

/** Corrects one statement of a party by an approved request. */
export async function correctParty(
  tx: Queryable,
  cityCode: string,
  seatId: string,
  column: 'name' | 'licence_no' | 'plate' | 'policy_no',
  value: string,
): Promise<void> {
  await tx.query(`update party set ${column} = $3 where city_code = $1 and id = $2`, [cityCode, seatId, value]);
}

/** Whether an insurer of this id takes part in the city. */
export async function isInsurer(db: Queryable, cityCode: string, id: string): Promise<boolean> {
  const { rows } = await db.query(`select 1 from organisation where city_code = $1 and id = $2 and kind = 'INSURER'`, [
    cityCode,
    id,
  ]);
  return rows.length > 0;
}

export interface AccountRow {
  partyId: string;
  caseId: string;
  content: AccountContent;
  sha256: Uint8Array;
  sealedAt: Date;
  /** The other side's story could be read before this one was told. */
  toldAfterReveal: boolean;
}

/** One side's story as sealed. */
export interface AccountContent {
  readonly activities: readonly string[];
  readonly impactPoint: string;
  readonly otherImpactPoint: string | null;
  readonly speedKmh: number | null;
  readonly signalled: 'YES' | 'NO' | 'UNKNOWN';
  readonly hasDashcam: 'YES' | 'NO' | 'UNKNOWN';
  readonly statement: string;
}

export async function findAccountsOf(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<AccountRow[]> {
  const { rows } = await db.query<AccountRow>(
    `select party_id as "partyId", case_id as "caseId", content, sha256, sealed_at as "sealedAt",
            told_after_reveal as "toldAfterReveal" from party_account
      where city_code = $1 and case_id = any($2::uuid[])`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

export async function insertAccount(tx: Queryable, cityCode: string, account: AccountRow): Promise<void> {
  await tx.query(
    `insert into party_account (city_code, party_id, case_id, content, sha256, sealed_at, told_after_reveal)
     values ($1, $2, $3, $4::jsonb, $5, $6, $7)`,
    [
      cityCode,
      account.partyId,
      account.caseId,
      JSON.stringify(account.content),
      account.sha256,
      account.sealedAt,
      account.toldAfterReveal,
    ],
  );
}

export interface InvitationRow {
  cityCode: string;
  id: string;
  caseId: string;
  partyOrdinal: number;
  expiresAt: Date;
  attemptsLeft: number;
  usedAt: Date | null;
  withdrawnAt: Date | null;
}

const INVITATION_COLUMNS = `city_code as "cityCode", id, case_id as "caseId", party_ordinal as "partyOrdinal",
  expires_at as "expiresAt", attempts_left as "attemptsLeft", used_at as "usedAt", withdrawn_at as "withdrawnAt"`;

export async function insertInvitation(
  tx: Queryable,
  invitation: Omit<InvitationRow, 'usedAt' | 'withdrawnAt'> & {
    tokenHash: Uint8Array;
    codeHash: Uint8Array;
    createdAt: Date;
  },
): Promise<void> {
  await tx.query(
    `insert into invitation (city_code, id, case_id, party_ordinal, token_hash, code_hash, created_at, expires_at, attempts_left)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      invitation.cityCode,
      invitation.id,
      invitation.caseId,
      invitation.partyOrdinal,
      invitation.tokenHash,
      invitation.codeHash,
      invitation.createdAt,
      invitation.expiresAt,
      invitation.attemptsLeft,
    ],
  );
}

/** Withdraws what is still open for a case: only the newest link works. */
export async function withdrawInvitations(tx: Queryable, cityCode: string, caseId: string, now: Date): Promise<void> {
  await tx.query(
    `update invitation set withdrawn_at = $3 where city_code = $1 and case_id = $2 and used_at is null and withdrawn_at is null`,
    [cityCode, caseId, now],
  );
}

/** The invitation of a link token or a typed code; `lock` while a PIN is tried, so that guesses count one by one. */
export async function findInvitation(
  db: Queryable,
  cityCode: string,
  hashes: { tokenHash: Uint8Array; codeHash: Uint8Array },
  lock: boolean,
): Promise<InvitationRow | null> {
  const { rows } = await db.query<InvitationRow>(
    `select ${INVITATION_COLUMNS} from invitation
      where city_code = $1 and (token_hash = $2 or code_hash = $3)
      order by created_at desc, id desc limit 1 ${lock ? 'for update' : ''}`,
    [cityCode, hashes.tokenHash, hashes.codeHash],
  );
  return rows[0] ?? null;
}

export async function spendInvitationAttempt(tx: Queryable, cityCode: string, id: string): Promise<void> {
  await tx.query(
    'update invitation set attempts_left = greatest(attempts_left - 1, 0) where city_code = $1 and id = $2',
    [cityCode, id],
  );
}

export async function markInvitationUsed(tx: Queryable, cityCode: string, id: string, now: Date): Promise<void> {
  await tx.query('update invitation set used_at = $3 where city_code = $1 and id = $2', [cityCode, id, now]);
}

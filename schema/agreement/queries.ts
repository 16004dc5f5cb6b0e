import type { Queryable } from '../core/database.ts';
import type { FrozenMandate } from '../mandate/service.ts';
import type { Grade } from '../liability/queries.ts';

/** Everything the law wants in the agreement (LAW-25) plus the frozen mandate, exactly as hashed and signed. */
export interface AgreementContent {
  readonly documentNo: string;
  readonly caseNo: string;
  readonly occurredAt: string;
  readonly place: string;
  readonly weather: string;
  readonly accidentForm: string;
  readonly factsText: string;
  readonly performance: 'INSURER' | 'SELF_PAY';
  readonly articleZh: string;
  readonly patternId: string;
  readonly ruleSetVersion: string;
  readonly parties: readonly AgreementParty[];
  readonly guidedBy: { readonly name: string; readonly badgeNo: string | null; readonly employer: string };
  readonly mandate: FrozenMandate;
  readonly conflicts: readonly string[];
}
export interface AgreementParty {
  readonly partyId: string;
  readonly ordinal: number;
  readonly label: string;
  readonly name: string;
  readonly licenceNo: string;
  readonly phone: string;
  readonly vehicleKind: string;
  readonly plate: string;
  readonly insurer: string;
  readonly policyNo: string;
  readonly collisionPart: string;
  readonly grade: Grade;
  readonly gradeZh: string;
}

export interface AgreementRow {
  id: string;
  cityCode: string;
  caseId: string;
  proposalId: string;
  documentNo: string;
  content: AgreementContent;
  contentHash: Uint8Array;
  draftedBy: string;
  draftedAt: Date;
  supersededAt: Date | null;
  signedAt: Date | null;
  issuedAt: Date | null;
  pdfKey: string | null;
  pdfSha256: Uint8Array | null;
  suspendedAt: Date | null;
  suspendedFor: SuspensionCause | null;
  corrections: Correction[];
}

/** Why nobody performs a signed agreement for now. */
export type SuspensionCause = 'INJURY' | 'DRINK' | 'DRUGS' | 'REOPENED';

/** One approved correction, as the corrected version prints it; what was signed stays beside it. */
export interface Correction {
  readonly requestId: string;
  readonly at: string;
  readonly whatZh: string;
  readonly value: string;
  readonly by: string;
}

const AGREEMENT_COLUMNS = `id, city_code as "cityCode", case_id as "caseId", proposal_id as "proposalId",
  document_no as "documentNo", content, content_hash as "contentHash", drafted_by as "draftedBy", drafted_at as "draftedAt",
  superseded_at as "supersededAt", signed_at as "signedAt", issued_at as "issuedAt", pdf_key as "pdfKey",
  pdf_sha256 as "pdfSha256", suspended_at as "suspendedAt", suspended_for as "suspendedFor", corrections`;

export async function findAgreement(db: Queryable, cityCode: string, id: string): Promise<AgreementRow | null> {
  const { rows } = await db.query<AgreementRow>(
    `select ${AGREEMENT_COLUMNS} from agreement where city_code = $1 and id = $2`,
    [cityCode, id],
  );
  return rows[0] ?? null;
}

export async function findCurrentAgreements(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<AgreementRow[]> {
  const { rows } = await db.query<AgreementRow>(
    `select ${AGREEMENT_COLUMNS} from agreement where city_code = $1 and case_id = any($2::uuid[]) and superseded_at is null`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

/** How many drafts a case has had; the document number of the next one follows from it. */
export async function countDrafts(tx: Queryable, cityCode: string, caseId: string): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    'select count(*)::int as count from agreement where city_code = $1 and case_id = $2',
    [cityCode, caseId],
  );
  return rows[0]?.count ?? 0;
}

export async function supersedeAgreements(tx: Queryable, cityCode: string, caseId: string, now: Date): Promise<void> {
  await tx.query(
    'update agreement set superseded_at = $3 where city_code = $1 and case_id = $2 and superseded_at is null',
    [cityCode, caseId, now],
  );
}

export async function insertAgreement(
  tx: Queryable,
  row: Pick<
    AgreementRow,
    'cityCode' | 'id' | 'caseId' | 'proposalId' | 'documentNo' | 'content' | 'contentHash' | 'draftedBy' | 'draftedAt'
  >,
): Promise<void> {
  await tx.query(
    `insert into agreement (city_code, id, case_id, proposal_id, document_no, content, content_hash, drafted_by, drafted_at)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9)`,
    [
      row.cityCode,
      row.id,
      row.caseId,
      row.proposalId,
      row.documentNo,
      JSON.stringify(row.content),
      row.contentHash,
      row.draftedBy,
      row.draftedAt,
    ],
  );
}

export interface SignatureRow {
  agreementId: string;
  partyId: string;
  readAt: Date | null;
  signedAt: Date | null;
  strokes: number[][][] | null;
  refusedAt: Date | null;
  refusalReason: string | null;
}

export async function findSignatures(
  db: Queryable,
  cityCode: string,
  agreementIds: readonly string[],
): Promise<SignatureRow[]> {
  const { rows } = await db.query<SignatureRow>(
    `select agreement_id as "agreementId", party_id as "partyId", read_at as "readAt", signed_at as "signedAt", strokes,
            refused_at as "refusedAt", refusal_reason as "refusalReason"
       from agreement_signature where city_code = $1 and agreement_id = any($2::uuid[])`,
    [cityCode, [...agreementIds]],
  );
  return rows;
}

export async function markRead(
  tx: Queryable,
  cityCode: string,
  agreementId: string,
  partyId: string,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into agreement_signature (city_code, agreement_id, party_id, read_at) values ($1, $2, $3, $4)
     on conflict (city_code, agreement_id, party_id) do nothing`,
    [cityCode, agreementId, partyId, now],
  );
  return rowCount === 1;
}

export async function markSigned(
  tx: Queryable,
  cityCode: string,
  signature: {
    agreementId: string;
    partyId: string;
    contentHash: Uint8Array;
    strokes: unknown;
    signedAt: Date;
    waiverAcknowledgedAt: Date | null;
  },
): Promise<void> {
  await tx.query(
    `update agreement_signature set signed_at = $4, content_hash = $5, strokes = $6::jsonb, waiver_acknowledged_at = $7
      where city_code = $1 and agreement_id = $2 and party_id = $3`,
    [
      cityCode,
      signature.agreementId,
      signature.partyId,
      signature.signedAt,
      signature.contentHash,
      JSON.stringify(signature.strokes),
      signature.waiverAcknowledgedAt,
    ],
  );
}

export async function markRefused(
  tx: Queryable,
  cityCode: string,
  agreementId: string,
  partyId: string,
  reason: string,
  now: Date,
): Promise<void> {
  await tx.query(
    `insert into agreement_signature (city_code, agreement_id, party_id, refused_at, refusal_reason) values ($1, $2, $3, $4, $5)
     on conflict (city_code, agreement_id, party_id) do update set refused_at = $4, refusal_reason = $5`,
    [cityCode, agreementId, partyId, now, reason],
  );
}

export async function markAllSigned(tx: Queryable, cityCode: string, agreementId: string, now: Date): Promise<void> {
  await tx.query('update agreement set signed_at = $3 where city_code = $1 and id = $2', [cityCode, agreementId, now]);
}

/** Keeps the paper of an agreement that another step overtook: evidence, never issued. */
export async function markKept(
  tx: Queryable,
  cityCode: string,
  agreementId: string,
  pdf: { key: string; sha256: string },
): Promise<void> {
  await tx.query(`update agreement set pdf_key = $3, pdf_sha256 = decode($4, 'hex') where city_code = $1 and id = $2`, [
    cityCode,
    agreementId,
    pdf.key,
    pdf.sha256,
  ]);
}

/** Suspends the agreement in force, if it was signed by all; @returns whether there was one */
export async function suspendSigned(
  tx: Queryable,
  cityCode: string,
  caseId: string,
  cause: SuspensionCause,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update agreement set suspended_at = $3, suspended_for = $4
      where city_code = $1 and case_id = $2 and superseded_at is null and signed_at is not null`,
    [cityCode, caseId, now, cause],
  );
  return rowCount === 1;
}

export async function addCorrection(
  tx: Queryable,
  cityCode: string,
  agreementId: string,
  correction: Correction,
): Promise<void> {
  await tx.query(
    `update agreement set corrections = corrections || jsonb_build_array($3::jsonb) where city_code = $1 and id = $2`,
    [cityCode, agreementId, JSON.stringify(correction)],
  );
}

/** Writes a new version of the paper down; the first one is written down with it when it was not yet. */
export async function addVersion(
  tx: Queryable,
  agreement: Pick<AgreementRow, 'cityCode' | 'id' | 'pdfKey' | 'pdfSha256' | 'issuedAt'>,
  pdf: { key: string; sha256: string },
  now: Date,
): Promise<void> {
  const { cityCode, id } = agreement;
  await tx.query(
    `insert into agreement_version (city_code, agreement_id, version, pdf_key, pdf_sha256, issued_at)
     values ($1, $2, 1, $3, $4, $5) on conflict do nothing`,
    [cityCode, id, agreement.pdfKey, agreement.pdfSha256, agreement.issuedAt],
  );
  await tx.query(
    `insert into agreement_version (city_code, agreement_id, version, pdf_key, pdf_sha256, issued_at)
     select $1, $2, max(version) + 1, $3, decode($4, 'hex'), $5 from agreement_version where city_code = $1 and agreement_id = $2`,
    [cityCode, id, pdf.key, pdf.sha256, now],
  );
  await markKept(tx, cityCode, id, pdf);
}

export async function markIssued(
  tx: Queryable,
  cityCode: string,
  agreementId: string,
  pdf: { key: string; sha256: string },
  now: Date,
): Promise<void> {
  await tx.query(
    `update agreement set issued_at = $3, pdf_key = $4, pdf_sha256 = decode($5, 'hex') where city_code = $1 and id = $2`,
    [cityCode, agreementId, now, pdf.key, pdf.sha256],
  );
}

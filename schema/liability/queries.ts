import type { Queryable } from '../core/database.ts';
import type { FrozenMandate } from '../mandate/service.ts';
import type { LiabilityPattern } from './pattern.ts';

export type Grade = 'FULL' | 'MAIN' | 'EQUAL' | 'SECONDARY' | 'NONE' | 'UNDETERMINED';
export interface PartyGrade {
  readonly partyId: string;
  readonly ordinal: number;
  readonly grade: Grade;
}

export interface ProposalRow {
  id: string;
  cityCode: string;
  caseId: string;
  patternId: string;
  grades: PartyGrade[];
  note: string | null;
  ruleSetVersion: string;
  proposedBy: string;
  mandate: FrozenMandate;
  proposedAt: Date;
  /** The row of the table as it was; null for proposals made before it was kept. */
  pattern: LiabilityPattern | null;
  /** What the rules found from the two stories. */
  finding: StoredFinding | null;
  /** It leaves the pattern's default, or what the stories point to. */
  overridden: boolean;
  overrideReason: string | null;
}

/** The engine's finding, by keys: the texts are those of the version. */
export interface StoredFinding {
  readonly suggestions: readonly { readonly patternId: string; readonly grades: readonly unknown[] }[];
  readonly contradictions: readonly string[];
  readonly needs: readonly string[];
}

const PROPOSAL_COLUMNS = `id, city_code as "cityCode", case_id as "caseId", pattern_id as "patternId", grades, note,
  rule_set_version as "ruleSetVersion", proposed_by as "proposedBy", mandate, proposed_at as "proposedAt",
  pattern, finding, overridden, override_reason as "overrideReason"`;

/** The proposals in force of the given cases; at most one each. */
export async function findCurrentProposals(
  db: Queryable,
  cityCode: string,
  caseIds: readonly string[],
): Promise<ProposalRow[]> {
  const { rows } = await db.query<ProposalRow>(
    `select ${PROPOSAL_COLUMNS} from liability_proposal
      where city_code = $1 and case_id = any($2::uuid[]) and superseded_at is null`,
    [cityCode, [...caseIds]],
  );
  return rows;
}

/** Makes a proposal the one in force; the one before it stays on record as superseded. */
export async function replaceProposal(tx: Queryable, proposal: ProposalRow): Promise<void> {
  await tx.query(
    'update liability_proposal set superseded_at = $3 where city_code = $1 and case_id = $2 and superseded_at is null',
    [proposal.cityCode, proposal.caseId, proposal.proposedAt],
  );
  await tx.query(
    `insert into liability_proposal (city_code, id, case_id, pattern_id, grades, note, rule_set_version, proposed_by, mandate, proposed_at,
       pattern, finding, overridden, override_reason)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9::jsonb, $10, $11::jsonb, $12::jsonb, $13, $14)`,
    [
      proposal.cityCode,
      proposal.id,
      proposal.caseId,
      proposal.patternId,
      JSON.stringify(proposal.grades),
      proposal.note,
      proposal.ruleSetVersion,
      proposal.proposedBy,
      JSON.stringify(proposal.mandate),
      proposal.proposedAt,
      JSON.stringify(proposal.pattern),
      JSON.stringify(proposal.finding),
      proposal.overridden,
      proposal.overrideReason,
    ],
  );
}

export interface AnswerRow {
  proposalId: string;
  partyId: string;
  answer: 'AGREE' | 'WANT_ONLINE_OFFICER' | 'WANT_OFFICER_ON_SCENE';
  answeredAt: Date;
  /** When the party was shown who guides, the employer and a possible conflict; null when it never said so. */
  guideSeenAt: Date | null;
}

export async function findAnswers(
  db: Queryable,
  cityCode: string,
  proposalIds: readonly string[],
): Promise<AnswerRow[]> {
  const { rows } = await db.query<AnswerRow>(
    `select proposal_id as "proposalId", party_id as "partyId", answer, answered_at as "answeredAt",
            guide_seen_at as "guideSeenAt" from proposal_answer
      where city_code = $1 and proposal_id = any($2::uuid[])`,
    [cityCode, [...proposalIds]],
  );
  return rows;
}

export async function upsertAnswer(tx: Queryable, cityCode: string, answer: AnswerRow): Promise<void> {
  await tx.query(
    `insert into proposal_answer (city_code, proposal_id, party_id, answer, answered_at, guide_seen_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (city_code, proposal_id, party_id) do update
        set answer = $4, answered_at = $5, guide_seen_at = coalesce(proposal_answer.guide_seen_at, $6)`,
    [cityCode, answer.proposalId, answer.partyId, answer.answer, answer.answeredAt, answer.guideSeenAt],
  );
}

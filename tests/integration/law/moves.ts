import { randomUUID } from 'node:crypto';
import type { CaseState, CaseStepType } from '../../../schema/case/state-machine.ts';
import type { Queryable } from '../../../schema/core/database.ts';
import { ACCOUNTS, ALL_CLEAR, DRAFT, papers, STROKES } from '../slice/story.ts';

/** A way to try a mutation, and the step of the case that it takes when it goes through. */
export interface Move {
  readonly step: CaseStepType;
  readonly input: (situation: Situation) => Readonly<Record<string, unknown>>;
}

/** What a move may need to know of the case at hand. */
export interface Situation {
  readonly cityCode: string;
  readonly caseId: string;
  readonly state: CaseState;
  readonly claimedBy: string | null;
  readonly otherCaseId: string;
  readonly insurerId: string;
  readonly parties: readonly string[];
  readonly proposalId: string;
  readonly agreementId: string;
  readonly contentHash: string;
  /** Picks one of several ways to try a move. */
  readonly pick: <Ways extends readonly unknown[]>(...ways: Ways) => Ways[number];
}

export async function situationOf(
  db: Queryable,
  known: Pick<Situation, 'cityCode' | 'caseId' | 'otherCaseId' | 'insurerId'>,
  choice: number,
): Promise<Situation> {
  const { rows } = await db.query<{
    state: CaseState;
    claimedBy: string | null;
    parties: string[] | null;
    proposalId: string | null;
    agreementId: string | null;
    contentHash: string | null;
  }>(
    `select c.state, c.claimed_by as "claimedBy", (select array_agg(id order by ordinal) from party where city_code = $1 and case_id = $2) as parties,
            (select id from liability_proposal where city_code = $1 and case_id = $2 and superseded_at is null) as "proposalId",
            a.id as "agreementId", encode(a.content_hash, 'hex') as "contentHash"
       from accident_case c left join agreement a on a.city_code = $1 and a.case_id = $2 and a.superseded_at is null
      where c.city_code = $1 and c.id = $2`,
    [known.cityCode, known.caseId],
  );
  const found = rows[0];
  if (found === undefined) throw new Error(`Case ${known.caseId} is gone`);
  let rest = choice;
  return {
    ...known,
    state: found.state,
    claimedBy: found.claimedBy,
    parties: found.parties ?? [],
    proposalId: found.proposalId ?? randomUUID(),
    agreementId: found.agreementId ?? randomUUID(),
    contentHash: found.contentHash ?? '0'.repeat(64),
    pick: (...ways) => {
      const way = ways[rest % ways.length];
      rest = Math.floor(rest / ways.length);
      return way;
    },
  };
}

const GRADE_SETS: readonly (readonly string[])[] = [
  ['FULL', 'NONE'],
  ['NONE', 'FULL'],
  ['EQUAL', 'EQUAL'],
  ['MAIN', 'SECONDARY'],
  ['FULL', 'FULL'],
  ['UNDETERMINED', 'UNDETERMINED'],
  ['NONE', 'NONE'],
];
const grades = ({ parties, pick }: Situation): object[] => {
  const set = pick(...GRADE_SETS);
  return parties.map((partyId, index) => ({ partyId, grade: set[index] ?? 'NONE' }));
};
const WORRYING_FACTS = [
  {},
  { anyoneInjured: 'YES' },
  { alcoholSuspected: 'YES' },
  { factsDisputed: 'YES', bothConsentOnline: 'YES' },
  { agreeOnLiability: 'YES' },
  { hitFacility: 'YES' },
];

/** How each mutation on a case is tried. A mutation without a way of trying it is missing from the law's test. */
export const MOVES: Readonly<Record<string, Move>> = {
  updateFacts: {
    step: 'ROUTE_TO_OFFICER',
    input: ({ caseId, pick }) => ({ caseId, facts: { ...ALL_CLEAR, ...pick(...WORRYING_FACTS) } }),
  },
  confirmRoadCleared: { step: 'CLEAR_ROAD', input: ({ caseId }) => ({ caseId }) },
  createInvitation: { step: 'INVITE_PARTY', input: ({ caseId }) => ({ caseId }) },
  submitPartyDetails: {
    step: 'SUBMIT_DETAILS',
    input: ({ caseId, insurerId }) => ({ caseId, ...papers('张小山', '黑E7K2M6', insurerId) }),
  },
  sealAccount: {
    step: 'SEAL_ACCOUNT',
    input: ({ caseId, pick }) => ({ caseId, ...pick(ACCOUNTS.first, ACCOUNTS.second) }),
  },
  requestOfficer: { step: 'REQUEST_OFFICER', input: ({ caseId }) => ({ caseId, reason: '要民警来' }) },
  claimCase: { step: 'CLAIM_CASE', input: ({ caseId }) => ({ caseId }) },
  releaseCase: { step: 'RELEASE_CASE', input: ({ caseId }) => ({ caseId, reason: '让别人' }) },
  proposeLiability: {
    step: 'PROPOSE_LIABILITY',
    input: (situation) => ({
      caseId: situation.caseId,
      patternId: situation.pick('L-02', 'L-01', 'L-28', 'Q-01', 'L-30'),
      grades: grades(situation),
    }),
  },
  answerProposal: {
    step: 'ANSWER_PROPOSAL',
    input: ({ caseId, proposalId, pick }) => ({
      caseId,
      proposalId,
      answer: pick('AGREE', 'AGREE', 'WANT_ONLINE_OFFICER', 'WANT_OFFICER_ON_SCENE'),
    }),
  },
  draftAgreement: { step: 'DRAFT_AGREEMENT', input: ({ caseId }) => ({ caseId, ...DRAFT }) },
  markAgreementRead: { step: 'READ_AGREEMENT', input: ({ agreementId }) => ({ agreementId }) },
  signAgreement: {
    step: 'SIGN_AGREEMENT',
    input: ({ agreementId, contentHash, pick }) => ({
      agreementId,
      contentHash: pick(contentHash, contentHash, contentHash, 'f'.repeat(64)),
      strokes: STROKES,
    }),
  },
  refuseAgreement: { step: 'REFUSE_AGREEMENT', input: ({ agreementId }) => ({ agreementId, reason: '不同意' }) },
  requestMorePhotos: { step: 'REQUEST_PHOTOS', input: ({ caseId }) => ({ caseId, slots: ['PH-K'] }) },
  routeToOfficer: { step: 'ROUTE_TO_OFFICER', input: ({ caseId }) => ({ caseId, reason: '转民警' }) },
  routeToCenter: { step: 'ROUTE_TO_CENTER', input: ({ caseId }) => ({ caseId, reason: '转中心' }) },
  fileOwnClaim: { step: 'FILE_CLAIMS', input: ({ caseId }) => ({ caseId }) },
};

/** Mutations that are no move in one case's life: sign-ins, uploads (tried with real bytes elsewhere), units, settings. */
export const NO_MOVES: readonly string[] = [
  'signInStaff',
  'signInDriver',
  'signOut',
  'requestSmsCode',
  'joinCase',
  'reportAccident',
  'requestPhotoUpload',
  'completePhotoUpload',
  'acknowledgeClaim',
  'reportUnitPosition',
  'setUnitStatus',
];

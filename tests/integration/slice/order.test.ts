import { randomUUID } from 'node:crypto';
import { stepsFrom, type CaseState, type CaseStepType } from '../../../schema/case/state-machine.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import {
  Client,
  list,
  nodes,
  promiseOf,
  putBytes,
  signInStaff,
  text,
  type Json,
  type Outcome,
} from '../../support/client.ts';
import { ACCOUNTS, DRAFT, openCast, papers, picture, reportInput, Story, STROKES, type Cast } from './story.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
}, 180_000);
afterAll(() => app.close());

async function standing(caseId: string): Promise<unknown> {
  const { rows } = await app.platform.db.query(
    'select state, last_event_seq as seq, claimed_by as "claimedBy" from accident_case where id = $1',
    [caseId],
  );
  return rows[0];
}

/** The command behind each step that a person takes, given by one who may take it somewhere. */
async function commandsOf(story: Story, waitingPhoto: string): Promise<[CaseStepType, Client, string, object][]> {
  const { caseId, reporter } = story;
  const { assessor, officer } = cast;
  const one = await story.look(reporter, 'proposal { id } agreement { id contentHash } parties { id }');
  const { id: agreementId, contentHash } = one?.agreement ?? { id: randomUUID(), contentHash: 'f'.repeat(64) };
  const grades = list(one?.parties).map(({ id }, at) => ({ partyId: id, grade: at === 0 ? 'FULL' : 'NONE' }));
  const guide = (mutation: string, input: object, step: CaseStepType) =>
    [assessor, officer].map((who) => [step, who, mutation, input] as [CaseStepType, Client, string, object]);
  return [
    ['UPLOAD_PHOTO', reporter, 'requestPhotoUpload', promiseOf(await picture(), 'PH-L', caseId)],
    ['UPLOAD_PHOTO', reporter, 'completePhotoUpload', { photoId: waitingPhoto }],
    ['CLEAR_ROAD', reporter, 'confirmRoadCleared', { caseId }],
    ['INVITE_PARTY', reporter, 'createInvitation', { caseId }],
    ['SUBMIT_DETAILS', reporter, 'submitPartyDetails', { caseId, name: '别人' }],
    ['SEAL_ACCOUNT', reporter, 'sealAccount', { caseId, ...ACCOUNTS.first }],
    [
      'ANSWER_PROPOSAL',
      reporter,
      'answerProposal',
      { caseId, proposalId: one?.proposal?.id ?? randomUUID(), answer: 'AGREE' },
    ],
    ['READ_AGREEMENT', reporter, 'markAgreementRead', { agreementId }],
    ['SIGN_AGREEMENT', reporter, 'signAgreement', { agreementId, contentHash, strokes: STROKES }],
    ['REFUSE_AGREEMENT', reporter, 'refuseAgreement', { agreementId, reason: '不签' }],
    ['FILE_CLAIMS', reporter, 'fileOwnClaim', { caseId }],
    ['REQUEST_OFFICER', reporter, 'requestOfficer', { caseId, reason: '' }],
    ['ROUTE_TO_OFFICER', assessor, 'routeToOfficer', { caseId, reason: '转' }],
    ['ROUTE_TO_CENTER', officer, 'routeToCenter', { caseId, reason: '转' }],
    ...guide('claimCase', { caseId }, 'CLAIM_CASE'),
    ...guide('releaseCase', { caseId, reason: '退' }, 'RELEASE_CASE'),
    ...guide('proposeLiability', { caseId, patternId: 'L-02', grades }, 'PROPOSE_LIABILITY'),
    ...guide('draftAgreement', { caseId, ...DRAFT }, 'DRAFT_AGREEMENT'),
    ...guide('requestMorePhotos', { caseId, slots: ['PH-D'] }, 'REQUEST_PHOTOS'),
  ];
}

/** Asking for an officer who is coming already, and reading again what was read, is no fault and does nothing. */
const NO_OP: readonly string[] = ['WITH_OFFICER requestOfficer', 'CLOSED markAgreementRead'];

describe('steps out of order', () => {
  const states: CaseState[] = [
    'REPORTED',
    'EVIDENCE_SEALED',
    'ACCOUNTS_SEALED',
    'LIABILITY_PROPOSED',
    'AGREEMENT_DRAFTED',
    'CLOSED',
    'WITH_OFFICER',
    'WITH_CENTER',
  ];
  it.each(states)(
    'in state %s whatever the table does not list is a typed refusal that changes nothing',
    async (state) => {
      const story = await Story.report(cast);
      const bytes = await picture();
      const upload = await story.reporter.do('requestPhotoUpload', promiseOf(bytes, 'PH-L', story.caseId));
      await putBytes(app.origin, upload, bytes);
      if (state === 'WITH_OFFICER' || state === 'WITH_CENTER') {
        await story.advance('REPORTED', 'AGREEMENT_DRAFTED');
        if (state === 'WITH_OFFICER') await story.other.do('requestOfficer', { caseId: story.caseId, reason: '' });
        else await cast.officer.do('routeToCenter', { caseId: story.caseId, reason: '复杂' });
      } else {
        await story.advance('REPORTED', state as 'CLOSED');
      }
      const before = await standing(story.caseId);
      expect(before).toMatchObject({ state });
      const legal = stepsFrom(state);
      const refused: string[] = [];
      for (const [step, who, mutation, input] of await commandsOf(story, text(upload.photo?.id))) {
        if (legal.includes(step)) continue;
        const outcome = await who.act(mutation, input as Record<string, unknown>);
        if (NO_OP.includes(`${state} ${mutation}`)) {
          expect(outcome.kind).toBe('DONE');
        } else {
          expect([mutation, outcome.kind]).toEqual([mutation, 'REFUSED']);
          expect(outcome.messageZh).toMatch(/\p{Script=Han}/u);
          expect(outcome.messageEn).toMatch(/[A-Za-z]{2}/);
          refused.push(mutation);
        }
        expect([mutation, await standing(story.caseId)]).toEqual([mutation, before]);
      }
      expect(refused.length).toBeGreaterThanOrEqual(5);
    },
  );
});

describe('a double click', () => {
  /** The same request twice at the same moment, as a nervous thumb or a retrying network sends it. */
  async function twice(who: Client, mutation: string, input: object): Promise<Json> {
    const request = { idempotencyKey: randomUUID(), ...input };
    const outcomes: Outcome[] = await Promise.all([who.act(mutation, request), who.act(mutation, request)]);
    expect([mutation, ...outcomes.map(({ code }) => code)]).toEqual([mutation, 'OK', 'OK']);
    const [one, two] = outcomes.map(({ value }) => value);
    for (const member of ['id', 'caseId', 'bearerToken', 'pin', 'joinCode'])
      expect(one?.[member]).toEqual(two?.[member]);
    return one!;
  }
  async function events(caseId: string): Promise<Record<string, number>> {
    const { rows } = await app.platform.db.query<{ type: string; count: number }>(
      'select type, count(*)::int as count from case_event where case_id = $1 group by type',
      [caseId],
    );
    return Object.fromEntries(rows.map(({ type, count }) => [type, count]));
  }

  it('is one step everywhere on the quick path, with one answer', async () => {
    const first = await Story.report(cast);
    const { reporter } = first;
    const reported = await twice(reporter, 'reportAccident', reportInput());
    const caseId = text(reported.id);
    first.caseId = caseId;
    for (const slot of ['PH-A', 'PH-B', 'PH-C']) {
      const bytes = await picture();
      const upload = await twice(reporter, 'requestPhotoUpload', promiseOf(bytes, slot, caseId));
      await putBytes(app.origin, upload, bytes);
      await twice(reporter, 'completePhotoUpload', { photoId: upload.photo?.id });
    }
    await twice(reporter, 'confirmRoadCleared', { caseId });
    const invitation = await twice(reporter, 'createInvitation', { caseId });
    const token = text(invitation.url).split('/j/')[1];
    const session = await twice(new Client(app.origin), 'joinCase', {
      token,
      pin: invitation.pin,
      transport: 'BEARER',
    });
    const other = new Client(app.origin, text(session.bearerToken));
    expect(await other.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'PARTY' } });
    const { jiahe, beichen } = cast.insurers;
    await twice(reporter, 'submitPartyDetails', { caseId, ...papers('张小山', '黑E7K2M6', jiahe) });
    await twice(other, 'submitPartyDetails', { caseId, ...papers('李春梅', '黑ED05182', beichen) });
    await twice(reporter, 'sealAccount', { caseId, ...ACCOUNTS.first });
    await twice(other, 'sealAccount', { caseId, ...ACCOUNTS.second });
    await twice(cast.assessor, 'claimCase', { caseId });
    await twice(cast.assessor, 'releaseCase', { caseId, reason: '吃饭' });
    await twice(cast.assessor, 'claimCase', { caseId });
    await twice(cast.assessor, 'requestMorePhotos', { caseId, slots: ['PH-D'], note: '看不清' });
    await twice(cast.assessor, 'proposeLiability', { caseId, patternId: 'L-02', grades: await first.grades() });
    const proposalId = (await first.look(reporter, 'proposal { id }'))?.proposal?.id;
    for (const party of [reporter, other])
      await twice(party, 'answerProposal', { caseId, proposalId, answer: 'AGREE', guideSeen: true });
    await twice(cast.assessor, 'draftAgreement', { caseId, ...DRAFT });
    const { agreementId, contentHash } = await first.agreement();
    for (const party of [reporter, other]) {
      await twice(party, 'markAgreementRead', { agreementId });
      await twice(party, 'signAgreement', { agreementId, contentHash, strokes: STROKES });
    }
    await first.until(({ state }) => text(state) === 'CLOSED', 'state');
    const desk = await signInStaff(app.origin, 'jiahe.claims');
    const inbox = await desk.ask('{ claimInbox { edges { node { id caseId } } } }');
    const claims = nodes(inbox.claimInbox).filter((claim) => text(claim.caseId) === caseId);
    expect(claims).toHaveLength(1);
    await twice(desk, 'acknowledgeClaim', { claimId: claims[0]?.id });
    expect(await events(caseId)).toEqual({
      ACCIDENT_REPORTED: 1,
      ROUTE_DECIDED: 1,
      PHOTO_UPLOADED: 3,
      EVIDENCE_SEALED: 1,
      ROAD_CLEARED: 1,
      PARTY_INVITED: 1,
      PARTY_JOINED: 1,
      DETAILS_SUBMITTED: 2,
      ACCOUNT_SEALED: 2,
      ACCOUNTS_COMPLETED: 1,
      CASE_CLAIMED: 2,
      CASE_RELEASED: 1,
      PHOTOS_REQUESTED: 1,
      LIABILITY_PROPOSED: 1,
      PROPOSAL_ANSWERED: 2,
      AGREEMENT_DRAFTED: 1,
      AGREEMENT_READ: 2,
      AGREEMENT_SIGNED: 2,
      SIGNATURES_COMPLETED: 1,
      DOCUMENT_ISSUED: 1,
      CLAIMS_FILED: 1,
      CASE_CLOSED: 1,
    });
  });

  it('is one step on the other road', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { caseId } = story;
    await twice(story.reporter, 'updateFacts', { caseId, facts: { agreeOnLiability: 'YES' } });
    await twice(story.other, 'requestOfficer', { caseId, reason: '说不清' });
    await twice(cast.officer, 'routeToCenter', { caseId, reason: '要鉴定' });
    const raised = await Story.at(cast, 'EVIDENCE_SEALED');
    await twice(cast.assessor, 'routeToOfficer', { caseId: raised.caseId, reason: '不像轻微事故' });
    const broken = await Story.at(cast, 'AGREEMENT_DRAFTED');
    const { agreementId } = await broken.agreement();
    await twice(broken.other, 'refuseAgreement', { agreementId, reason: '不签' });
    expect(await events(caseId)).toMatchObject({ FACTS_UPDATED: 1, OFFICER_REQUESTED: 1, ROUTED_TO_CENTER: 1 });
    expect(await events(raised.caseId)).toMatchObject({ ROUTED_TO_OFFICER: 1 });
    expect(await events(broken.caseId)).toMatchObject({ AGREEMENT_REFUSED: 1 });
  });
});

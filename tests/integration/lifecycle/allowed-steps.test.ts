import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, nodes, text, type Client } from '../../support/client.ts';
import { Story } from '../slice/story.ts';
import { atDesk, openOffices, type Offices } from './people.ts';

let app: TestApp;
let cast: Offices;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openOffices(app);
}, 180_000);
afterAll(() => app.close());

const offered = async (story: Story, who: Client): Promise<string[]> =>
  list((await story.look(who, 'allowedSteps'))?.allowedSteps).map(text);

describe('what a viewer is offered', () => {
  it('is not what a party has done already: told, answered, read, signed', async () => {
    const story = await Story.at(cast, 'EVIDENCE_SEALED');
    expect(await offered(story, story.reporter)).toEqual(expect.arrayContaining(['SEAL_ACCOUNT', 'INVITE_PARTY']));
    await story.tell();
    for (const step of ['SEAL_ACCOUNT', 'INVITE_PARTY'])
      expect(await offered(story, story.reporter)).not.toContain(step);

    await story.propose();
    expect(await offered(story, story.reporter)).toContain('ANSWER_PROPOSAL');
    expect((await story.look(cast.officer, 'waitingFor'))?.waitingFor).toBe('BOTH_PARTIES');
    await story.answer(story.reporter);
    expect(await offered(story, story.reporter)).not.toContain('ANSWER_PROPOSAL');
    expect((await story.look(cast.officer, 'waitingFor'))?.waitingFor).toBe('BOTH_PARTIES');
    await story.answer(story.other);
    expect((await story.look(cast.officer, 'waitingFor'))?.waitingFor).toBe('ASSESSOR');

    await story.draft();
    const { agreementId } = await story.agreement();
    expect(await offered(story, story.reporter)).toContain('READ_AGREEMENT');
    expect(await offered(story, story.reporter)).not.toContain('SIGN_AGREEMENT');
    await story.reporter.do('markAgreementRead', { agreementId });
    expect(await offered(story, story.reporter)).toEqual(
      expect.arrayContaining(['SIGN_AGREEMENT', 'REFUSE_AGREEMENT']),
    );
    expect(await offered(story, cast.dispatcher)).toContain('MERGE_CASE');
    await story.sign(story.reporter);
    for (const step of ['READ_AGREEMENT', 'SIGN_AGREEMENT', 'REFUSE_AGREEMENT'])
      expect(await offered(story, story.reporter)).not.toContain(step);
    expect(await offered(story, cast.dispatcher)).not.toContain('MERGE_CASE');
    expect(await offered(story, story.other)).toContain('READ_AGREEMENT');
  });

  it('is for staff what goes through with their claim, and holds only the right way round', async () => {
    const story = await Story.report(cast);
    await story.reporter.do('requestOfficer', { caseId: story.caseId, reason: '' });
    for (const step of ['SPLIT_CASE', 'TRANSFER_CASE']) expect(await offered(story, cast.officer)).not.toContain(step);
    await cast.officer.do('claimCase', { caseId: story.caseId });
    expect(await offered(story, cast.officer)).toEqual(
      expect.arrayContaining(['SPLIT_CASE', 'TRANSFER_CASE', 'PLACE_HOLD']),
    );
    expect(await offered(story, cast.head)).toEqual(expect.arrayContaining(['TRANSFER_CASE', 'TRANSFER_OUT']));
    await cast.officer.do('placeHold', { caseId: story.caseId, reason: '已起诉' });
    expect(await offered(story, cast.head)).toContain('LIFT_HOLD');
    expect(await offered(story, cast.head)).not.toContain('PLACE_HOLD');
  });

  it('decides a correction only where one is open and somebody else asked', async () => {
    const story = await Story.at(cast, 'CLOSED');
    expect(await offered(story, cast.officer)).not.toContain('APPROVE_CORRECTION');
    await cast.officer.do('requestCorrection', {
      caseId: story.caseId,
      field: 'PARTY_NAME',
      partyOrdinal: 1,
      proposedValue: '张小川',
      reason: '写错',
    });
    expect(await offered(story, cast.officer)).not.toContain('APPROVE_CORRECTION');
    expect(await offered(story, cast.head)).toContain('APPROVE_CORRECTION');
  });

  it('comes with the timelines of a whole list', async () => {
    const story = await Story.report(cast);
    await atDesk(cast, story);
    const { caseQueue } = await cast.officer.ask(
      '{ caseQueue(queue: OFFICER, first: 20) { edges { node { id allowedSteps timeline(first: 2) { edges { node { seq type } } pageInfo { hasNextPage } } } } } }',
    );
    for (const node of nodes(caseQueue)) {
      expect(list(node.timeline?.edges).map((edge) => Number(edge.node?.seq))).toEqual([1, 2]);
      expect(node.timeline?.pageInfo).toEqual({ hasNextPage: true });
    }
  });
});

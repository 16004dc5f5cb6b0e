import { openTestApp, type TestApp } from '../../support/app.ts';
import { text } from '../../support/client.ts';
import { openCast, type Cast } from '../slice/story.ts';
import { draftInput, paperOf, withOfficer } from './desk.ts';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
});
afterAll(() => app.close());

describe('what is learnt between the draft and the signature', () => {
  it('is taken, raises the route, and the simple form is not signed any more (Order 146 arts 13, 23)', async () => {
    const story = await withOfficer(cast);
    const { caseId } = story;
    await cast.officer.do('claimCase', { caseId });
    await cast.officer.do('divertToScene', { caseId, reason: '到现场处理' });
    await cast.officer.do('draftDetermination', await draftInput(story, { recorderNo: 'B0001' }));
    for (const { id } of await partiesOf(story)) {
      const { determinationId } = await paperOf(story);
      await cast.officer.do('noteDeterminationRefusal', {
        determinationId,
        partyId: id,
        why: 'ABSENT',
        reason: '去医院',
      });
    }
    await story.reporter.do('updateFacts', { caseId, facts: { anyoneInjured: 'YES', injurySlight: 'NO' } });
    const one = await story.look(cast.officer, 'state route');
    expect([text(one?.state), text(one?.route)]).toEqual(['DETERMINATION_DRAFTED', 'EMERGENCY']);
    const signed = await cast.officer.act('signDetermination', await paperOf(story));
    expect(signed.code).toBe('DETERMINATION_NOT_SIMPLE');
    await cast.officer.do('routeToCenter', { caseId, reason: '有人受伤' });
  });
});

async function partiesOf(story: Awaited<ReturnType<typeof withOfficer>>): Promise<readonly { id: string }[]> {
  const one = await story.look(cast.officer, 'parties { id }');
  return (one?.parties ?? []) as unknown as readonly { id: string }[];
}

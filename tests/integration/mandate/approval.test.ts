import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, nodes, text, type Client, type Outcome } from '../../support/client.ts';
import { DRAFT, Story } from '../slice/story.ts';
import { openRegister, type Register } from './desk.ts';

let app: TestApp;
let cast: Register;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openRegister(app);
}, 180_000);
afterAll(() => app.close());

const OVER_FEN = 500_000;
/** A case whose loss is above the ceiling of the assessor who has claimed it. */
async function overLimit(login: string): Promise<{ story: Story; client: Client }> {
  const { client, staffId } = await cast.holder(login);
  await cast.issue(staffId, { ceilingFen: 200_000 });
  const story = await Story.report({ ...cast, assessor: client }, { facts: { estLossMaxFen: OVER_FEN } });
  await story.advance('REPORTED', 'ACCOUNTS_SEALED');
  await client.do('claimCase', { caseId: story.caseId });
  return { story, client };
}
const propose = async (story: Story): Promise<Outcome> =>
  story.cast.assessor.act('proposeLiability', {
    caseId: story.caseId,
    patternId: 'L-02',
    grades: await story.grades(),
  });
const asking = (story: Story, more: object = {}) => ({
  caseId: story.caseId,
  act: 'PROPOSE_LIABILITY',
  accidentForm: 'L-02',
  reason: '双方无争议，损失略超',
  ...more,
});
/** What of a case waits for an officer. */
async function waiting(story: Story): Promise<readonly string[]> {
  const { actApprovals } = await cast.officer.ask(
    '{ actApprovals(first: 100) { edges { node { id accidentCase { id } } } } }',
  );
  return nodes(actApprovals)
    .filter(({ accidentCase }) => accidentCase?.id === (story.caseId as unknown))
    .map(({ id }) => text(id));
}
async function ask(story: Story, more: object = {}): Promise<string> {
  await story.cast.assessor.do('requestApproval', asking(story, more));
  return (await waiting(story))[0]!;
}

describe('an act above the mandate’s limit', () => {
  it('is asked for, permitted by an officer, done once, and the paper keeps who permitted it', async () => {
    const { story, client } = await overLimit('jiahe.003');
    const refused = await propose(story);
    expect(refused).toMatchObject({ code: 'MANDATE_REFUSED', value: { approvable: true } });
    expect(list(refused.value.failed)).toMatchObject([{ condition: 'CEILING' }]);

    const approvalId = await ask(story);
    expect((await client.act('requestApproval', asking(story))).value.why).toBe('ALREADY_REQUESTED');
    expect((await propose(story)).code).toBe('MANDATE_REFUSED');
    for (const who of [client, cast.claims, cast.dispatcher])
      expect((await who.act('decideApproval', { approvalId, approve: true, reason: '' })).code).toBe('FORBIDDEN');

    await cast.officer.do('decideApproval', { approvalId, approve: true, reason: '照片清楚' });
    expect(await waiting(story)).toEqual([]);
    const again = await cast.officer.act('decideApproval', { approvalId, approve: false, reason: '反悔' });
    expect(again.value.why).toBe('DECIDED');
    expect((await propose(story)).kind).toBe('DONE');
    // once: the next proposal needs another
    expect(await propose(story)).toMatchObject({ code: 'MANDATE_REFUSED', value: { approvable: true } });

    for (const party of [story.reporter, story.other]) await story.answer(party);
    const draft = { caseId: story.caseId, ...DRAFT };
    expect(await client.act('draftAgreement', draft)).toMatchObject({ code: 'MANDATE_REFUSED' });
    const second = await ask(story, { act: 'DRAFT_AGREEMENT' });
    await cast.officer.do('decideApproval', { approvalId: second, approve: true, reason: '同意起草' });
    await client.do('draftAgreement', draft);

    const seen = await story.look(cast.officer, 'approvals { act state decidedBy { displayName } }');
    expect(seen?.approvals).toEqual([
      { act: 'DRAFT_AGREEMENT', state: 'USED', decidedBy: { displayName: '罗志平' } },
      { act: 'PROPOSE_LIABILITY', state: 'USED', decidedBy: { displayName: '罗志平' } },
    ]);
    const { rows } = await app.platform.db.query<{ mandate: Record<string, unknown> }>(
      `select content->'mandate' as mandate from agreement where case_id = $1
       union all select mandate from liability_proposal where case_id = $1`,
      [story.caseId],
    );
    expect(rows.map(({ mandate }) => mandate.approval)).toMatchObject([
      { id: second, approver: '罗志平', badgeNo: 'E06001', reason: '同意起草', lifted: ['CEILING'] },
      { id: approvalId, approver: '罗志平', reason: '照片清楚', lifted: ['CEILING'] },
    ]);
  });

  it('stays refused when the officer says no, and can be asked for again', async () => {
    const { story } = await overLimit('jiahe.004');
    const approvalId = await ask(story);
    const silent = await cast.officer.act('decideApproval', { approvalId, approve: false, reason: '' });
    expect(silent.code).toBe('INVALID_INPUT');
    await cast.officer.do('decideApproval', { approvalId, approve: false, reason: '请转民警处理' });
    expect((await propose(story)).code).toBe('MANDATE_REFUSED');
    expect(await story.look(story.cast.assessor, 'approvals { state decisionReason }')).toEqual({
      approvals: [{ state: 'REFUSED', decisionReason: '请转民警处理' }],
    });
    await story.cast.assessor.do('requestApproval', asking(story));
    expect(await waiting(story)).toHaveLength(1);
  });

  it('is not permitted for another form, nor after the minutes have passed', async () => {
    const { story } = await overLimit('jiahe.005');
    const other = await ask(story, { accidentForm: 'L-01' });
    await cast.officer.do('decideApproval', { approvalId: other, approve: true, reason: '' });
    expect((await propose(story)).code).toBe('MANDATE_REFUSED');
    const approvalId = await ask(story);
    await cast.officer.do('decideApproval', { approvalId, approve: true, reason: '' });
    await app.platform.db.query(`update act_approval set valid_until = now() - interval '1 second' where id = $1`, [
      approvalId,
    ]);
    expect((await propose(story)).code).toBe('MANDATE_REFUSED');
  });

  it('is not asked for when the mandate covers it, when it is suspended, or by who has not claimed the case', async () => {
    const { story, client } = await overLimit('jiahe.006');
    expect((await cast.assessor.act('requestApproval', asking(story))).code).toBe('CASE_NOT_CLAIMED');
    expect((await client.act('requestApproval', asking(story, { accidentForm: 'L-99' }))).code).toBe('INVALID_INPUT');
    expect((await client.act('requestApproval', asking(story, { reason: '' }))).code).toBe('INVALID_INPUT');
    await app.platform.db.query(
      `update mandate set suspended_at = now() - interval '1 second' where staff_id = (select id from staff where login = 'jiahe.006')`,
    );
    const suspended = await client.act('requestApproval', asking(story));
    expect(suspended).toMatchObject({ code: 'MANDATE_REFUSED', value: { approvable: false } });
    await app.platform.db.query(
      `update mandate set suspended_at = null, ceiling_fen = $1 where staff_id = (select id from staff where login = 'jiahe.006')`,
      [OVER_FEN],
    );
    expect((await client.act('requestApproval', asking(story))).value.why).toBe('NOT_NEEDED');
  });
});

import { createHash } from 'node:crypto';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, promiseOf, signInStaff, text, type Json } from '../../support/client.ts';
import { pdfPages } from '../../support/pdf-text.ts';
import { IssueAgreement } from '../../../schema/agreement/jobs.ts';
import { SweepUploads } from '../../../schema/evidence/jobs.ts';
import { eventually, picture, Story } from '../slice/story.ts';
import { atDesk, openOffices, stateOf, type Offices } from './people.ts';

let app: TestApp;
let cast: Offices;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openOffices(app);
}, 180_000);
afterAll(() => app.close());

const claimsOf = async (story: Story, who = cast.officer) =>
  list((await story.look(who, 'claims { state suspension { code textZh } }'))?.claims);

describe('an injury found after all had signed', () => {
  it('takes the closed case to an officer, raises the route, keeps the paper and warns the insurers', async () => {
    const story = await Story.at(cast, 'CLOSED');
    await story.other.do('reportLateInjury', {
      caseId: story.caseId,
      description: '回家后颈部疼痛，医院诊断软组织挫伤',
    });
    expect(
      await story.look(
        cast.officer,
        'state route closedAt reopenedAt waitingFor facts { name value source } agreement { documentNo pdfUrl issuedAt }',
      ),
    ).toMatchObject({
      state: 'WITH_OFFICER',
      route: 'EMERGENCY',
      closedAt: null,
      reopenedAt: expect.any(String),
      waitingFor: 'OFFICER',
      facts: expect.arrayContaining([{ name: 'injured', value: 'YES', source: 'DRIVER:乙方' }]),
      agreement: { pdfUrl: expect.stringContaining('/documents/') },
    });
    expect(await claimsOf(story)).toMatchObject([
      { suspension: { code: 'INJURY' } },
      { suspension: { code: 'INJURY' } },
    ]);
    expect(await claimsOf(story, cast.claims)).toMatchObject([
      { suspension: { textZh: expect.stringContaining('暂停赔付') } },
    ]);
    const { pdfUrl } = (await story.look(cast.officer, 'agreement { pdfUrl }'))!.agreement as Json;
    expect((await story.reporter.file(text(pdfUrl))).status).toBe(200);
  });

  it.each([
    ['DRINK', 'alcoholSuspected'],
    ['DRUGS', 'drugSuspected'],
  ])('works for %s as well', async (finding, name) => {
    const story = await Story.at(cast, 'CLOSED');
    await story.reporter.do('reportLateInjury', { caseId: story.caseId, description: '当时闻到酒味', finding });
    expect(await story.look(cast.officer, 'state facts { name value }')).toMatchObject({
      state: 'WITH_OFFICER',
      facts: expect.arrayContaining([{ name, value: 'YES' }]),
    });
  });

  it('needs a description, and is for the parties and those who work on the case', async () => {
    const story = await Story.at(cast, 'CLOSED');
    expect((await story.reporter.act('reportLateInjury', { caseId: story.caseId, description: ' ' })).code).toBe(
      'INVALID_INPUT',
    );
    const input = { caseId: story.caseId, description: '受伤' };
    expect((await cast.claims.act('reportLateInjury', input)).code).toBe('FORBIDDEN');
    expect((await cast.supervisor.act('reportLateInjury', input)).code).toBe('FORBIDDEN');
    expect(await stateOf(cast, story)).toBe('CLOSED');
  });

  it('before anybody signed is a fact like any other', async () => {
    const story = await Story.at(cast, 'LIABILITY_PROPOSED');
    expect((await story.reporter.act('reportLateInjury', { caseId: story.caseId, description: '受伤' })).code).toBe(
      'CASE_ILLEGAL_STEP',
    );
    await story.reporter.do('updateFacts', { caseId: story.caseId, facts: { anyoneInjured: 'YES' } });
    expect(await stateOf(cast, story)).toBe('WITH_OFFICER');
  });

  it('that overtakes the printing leaves a paper kept as evidence, no claim, and a job that is done', async () => {
    const story = await Story.at(cast, 'CLOSED');
    const { agreementId } = await story.agreement(cast.officer);
    const { db } = app.platform;
    // back to the moment after the last signature: the job has not run, and the injury comes first
    await db.query(`update accident_case set state = 'AGREEMENT_SIGNED', closed_at = null where id = $1`, [
      story.caseId,
    ]);
    await db.query('update agreement set issued_at = null, pdf_key = null, pdf_sha256 = null where id = $1', [
      agreementId,
    ]);
    await db.query('delete from claim where case_id = $1', [story.caseId]);
    await db.query(`delete from idempotency_key where key = $1`, [`issue-${agreementId}`]);
    await story.reporter.do('reportLateInjury', { caseId: story.caseId, description: '颈部疼痛' });
    const payload = { cityCode: '230600', caseId: story.caseId, agreementId };
    for (let run = 0; run < 3; run += 1) await IssueAgreement.handle(app.platform, payload);
    expect(await story.look(cast.officer, 'state claims { id } agreement { issuedAt pdfUrl }')).toMatchObject({
      state: 'WITH_OFFICER',
      claims: [],
      agreement: { issuedAt: null, pdfUrl: expect.any(String) },
    });
    const { rows } = await db.query(`select 1 from case_event where case_id = $1 and type = 'DOCUMENT_KEPT'`, [
      story.caseId,
    ]);
    expect(rows).toHaveLength(1);
  });
});

describe('opening a case again', () => {
  it('is for officers and the head, with a reason; the paper stays and the insurers are told', async () => {
    const story = await Story.at(cast, 'CLOSED');
    const input = { caseId: story.caseId, reason: '发现新证据' };
    for (const who of [story.reporter, cast.claims, cast.supervisor])
      expect((await who.act('reopenCase', input)).code).toBe('FORBIDDEN');
    expect((await cast.head.act('reopenCase', { ...input, reason: '' })).code).toBe('INVALID_INPUT');
    await cast.head.do('reopenCase', input);
    expect(await story.look(cast.officer, 'state route agreement { pdfUrl }')).toMatchObject({
      state: 'WITH_OFFICER',
      route: 'SIMPLE_PROCEDURE',
      agreement: { pdfUrl: expect.any(String) },
    });
    expect(await claimsOf(story)).toMatchObject([
      { suspension: { code: 'REOPENED' } },
      { suspension: { code: 'REOPENED' } },
    ]);
  });

  it('is no step of an open case', async () => {
    const story = await Story.report(cast);
    expect((await cast.officer.act('reopenCase', { caseId: story.caseId, reason: '重来' })).code).toBe(
      'CASE_ILLEGAL_STEP',
    );
  });
});

describe('jurisdiction', () => {
  const units = async () =>
    new Map(
      list((await cast.officer.ask('{ policeUnits { id code } }')).policeUnits).map(({ id, code }) => [
        text(code),
        text(id),
      ]),
    );

  it('is that of the unit in whose area the accident happened', async () => {
    const story = await Story.report(cast);
    expect(await story.look(cast.officer, 'policeUnit { code } jurisdictionSince reportedAt')).toMatchObject({
      policeUnit: { code: '230602000000' },
    });
  });

  it('moves once by an officer’s hand; a dispute is the common superior’s to decide', async () => {
    const story = await Story.report(cast);
    await atDesk(cast, story);
    const ids = await units();
    const to = (code: string) => ({ caseId: story.caseId, toUnitId: ids.get(code), reason: '事故地在龙凤区' });
    expect((await cast.officer.act('transferCase', to('230602000000'))).code).toBe('TRANSFER_SAME_UNIT');
    expect((await cast.officer.act('transferCase', { ...to('x'), toUnitId: story.caseId })).code).toBe(
      'TRANSFER_NO_UNIT',
    );
    await cast.officer.do('transferCase', to('230603000000'));
    const once = await story.look(
      cast.officer,
      'policeUnit { code } claimedBy { id } jurisdictionSince transfers { fromUnit { code } toUnit { code } bySuperior reason }',
    );
    expect(once).toMatchObject({
      policeUnit: { code: '230603000000' },
      claimedBy: null,
      transfers: [{ fromUnit: { code: '230602000000' }, toUnit: { code: '230603000000' }, bySuperior: false }],
    });
    await cast.officer.do('claimCase', { caseId: story.caseId });
    expect((await cast.officer.act('transferCase', to('230604000000'))).code).toBe('TRANSFER_DISPUTED');
    await cast.head.do('transferCase', to('230602000000'));
    expect(list((await story.look(cast.officer, 'transfers { bySuperior }'))?.transfers)).toEqual([
      { bySuperior: false },
      { bySuperior: true },
    ]);
  });

  it('of two units is decided by nobody who is not above both', async () => {
    await app.platform.db.query(
      `update staff set organisation_id = (select id from organisation where code = '230603000000'),
              password_hash = (select password_hash from staff where login = 'he.zheng') where login = 'head.02'`,
    );
    const brigadeHead = await signInStaff(app.origin, 'head.02');
    const story = await Story.report(cast);
    await atDesk(cast, story);
    const outcome = await brigadeHead.act('transferCase', {
      caseId: story.caseId,
      toUnitId: (await units()).get('230603000000'),
      reason: '归我',
    });
    expect(outcome.code).toBe('TRANSFER_NOT_SUPERIOR');
  });

  it('outside the city ends the case here, by the head alone', async () => {
    const story = await Story.report(cast);
    await atDesk(cast, story);
    const input = { caseId: story.caseId, toAuthority: '安达市公安局交警大队', reason: '事故地在安达' };
    expect((await cast.officer.act('transferOut', input)).code).toBe('FORBIDDEN');
    expect((await cast.head.act('transferOut', { ...input, toAuthority: '' })).code).toBe('INVALID_INPUT');
    await cast.head.do('transferOut', input);
    expect(await story.look(story.reporter, 'state waitingFor transfers { toAuthority }')).toEqual({
      state: 'TRANSFERRED',
      waitingFor: 'NOBODY',
      transfers: [{ toAuthority: '安达市公安局交警大队' }],
    });
  });
});

describe('a correction', () => {
  const ask = (story: Story, more: object = {}) => ({
    caseId: story.caseId,
    field: 'PARTY_PLATE',
    partyOrdinal: 1,
    proposedValue: '黑E7K2M9',
    reason: '车牌抄错一位',
    ...more,
  });
  const requests = async (story: Story, who = cast.officer) =>
    list(
      (await story.look(who, 'corrections { id field partyOrdinal proposedValue approved requestedByMe }'))
        ?.corrections,
    );

  it('changes nothing until an officer who did not ask approves, then leads to a new version of the paper', async () => {
    const story = await Story.at(cast, 'CLOSED');
    await story.reporter.do('requestCorrection', ask(story));
    const [request] = await requests(story);
    expect(request).toMatchObject({ approved: null, proposedValue: '黑E7K2M9', requestedByMe: false });
    const before = await story.look(story.reporter, 'parties { plate } agreement { pdfSha256 pdfUrl contentHash }');
    expect(list(before?.parties)[0]).toEqual({ plate: '黑E7K2M6' });
    const decision = { requestId: request!.id, approve: true, reason: '已核对行驶证' };
    for (const who of [story.reporter, cast.claims])
      expect((await who.act('decideCorrection', decision)).code).toBe('FORBIDDEN');
    await cast.officer.do('decideCorrection', decision);
    const after = await story.until(
      (one) => text(one.agreement?.pdfSha256) !== text(before?.agreement?.pdfSha256),
      'parties { plate } agreement { pdfSha256 pdfUrl contentHash }',
    );
    expect(list(after.parties)[0]).toEqual({ plate: '黑E7K2M9' });
    // what was signed is untouched
    expect(text(after.agreement?.contentHash)).toBe(text(before?.agreement?.contentHash));
    const paper = await story.reporter.file(text(after.agreement?.pdfUrl));
    expect(createHash('sha256').update(paper.bytes).digest('hex')).toBe(text(after.agreement?.pdfSha256));
    const printed = pdfPages(paper.bytes).join();
    for (const words of ['更正', '黑E7K2M9', '黑E7K2M6']) expect(printed).toContain(words);
    const { rows } = await app.platform.db.query<{ version: number }>(
      'select v.version from agreement_version v join agreement a on a.id = v.agreement_id where a.case_id = $1 order by 1',
      [story.caseId],
    );
    expect(rows.map(({ version }) => version)).toEqual([1, 2]);
    const { rows: events } = await app.platform.db.query<{ payload: Record<string, unknown> }>(
      `select payload from case_event where case_id = $1 and type = 'CORRECTION_APPROVED'`,
      [story.caseId],
    );
    expect(events[0]!.payload.oldValueSha256).toBe(createHash('sha256').update('黑E7K2M6').digest('hex'));
    expect(JSON.stringify(events)).not.toContain('黑E7K2M9');
    expect((await cast.officer.act('decideCorrection', decision)).code).toBe('CORRECTION_DECIDED');
  });

  it('is not decided by whoever asked for it', async () => {
    const story = await Story.at(cast, 'CLOSED');
    await cast.officer.do('requestCorrection', ask(story));
    const [request] = await requests(story);
    const decision = { requestId: request!.id, approve: true, reason: '好' };
    expect((await cast.officer.act('decideCorrection', decision)).code).toBe('CORRECTION_OWN');
    await cast.head.do('decideCorrection', { ...decision, approve: false });
    expect(await requests(story)).toMatchObject([{ approved: false }]);
    expect(list((await story.look(story.reporter, 'parties { plate }'))?.parties)[0]).toEqual({ plate: '黑E7K2M6' });
  });

  it('of place and time changes the case', async () => {
    const story = await Story.at(cast, 'CLOSED');
    const occurredAt = new Date(Date.now() - 3 * 3_600_000).toISOString();
    await story.reporter.do(
      'requestCorrection',
      ask(story, { field: 'OCCURRED_AT', partyOrdinal: null, proposedValue: occurredAt }),
    );
    await story.reporter.do(
      'requestCorrection',
      ask(story, { field: 'PLACE_DESCRIPTION', partyOrdinal: null, proposedValue: '中七路与经四街路口' }),
    );
    for (const { id } of await requests(story))
      await cast.officer.do('decideCorrection', { requestId: id, approve: true, reason: '监控可证' });
    expect(await story.look(story.reporter, 'occurredAt place { description }')).toEqual({
      occurredAt,
      place: { description: '中七路与经四街路口' },
    });
  });

  it.each([
    ['INVALID_INPUT', { proposedValue: '不是车牌' }],
    ['INVALID_INPUT', { partyOrdinal: 4 }],
    ['INVALID_INPUT', { field: 'OCCURRED_AT', partyOrdinal: null, proposedValue: '2999-01-01T00:00:00Z' }],
    ['INVALID_INPUT', { reason: '' }],
    ['CORRECTION_UNCHANGED', { proposedValue: '黑E7K2M6' }],
  ])('is refused with %s for %j', async (code, more) => {
    const story = await Story.at(cast, 'CLOSED');
    expect((await story.reporter.act('requestCorrection', ask(story, more))).code).toBe(code);
  });

  it('hides the other side’s licence number from those who do not decide', async () => {
    const story = await Story.at(cast, 'CLOSED');
    const own = text(list((await story.look(story.reporter, 'parties { licenceNo }'))?.parties)[0]?.licenceNo);
    const [head, check] = [own.slice(0, 17), own.slice(17)];
    expect(check).not.toBe('');
    await story.reporter.do('requestCorrection', ask(story, { field: 'PARTY_NAME', proposedValue: '张小川' }));
    expect(text((await requests(story, story.other))[0]?.proposedValue)).not.toBe('张小川');
    expect(text((await requests(story, story.reporter))[0]?.proposedValue)).toBe('张小川');
    expect(head).toHaveLength(17);
  });
});

describe('a legal hold', () => {
  it('keeps what would be swept, until the head or the supervisor lifts it', async () => {
    const story = await Story.report(cast);
    const promised = await story.reporter.do('requestPhotoUpload', promiseOf(await picture(), 'PH-A', story.caseId));
    await app.platform.db.query(
      `update evidence_photo set requested_at = requested_at - interval '3 days' where case_id = $1`,
      [story.caseId],
    );
    await cast.officer.do('placeHold', { caseId: story.caseId, reason: '已起诉' });
    expect((await cast.supervisor.act('placeHold', { caseId: story.caseId, reason: '复核' })).code).toBe(
      'HOLD_ALREADY',
    );
    const state = async () => {
      const { rows } = await app.platform.db.query<{ state: string }>(
        'select state from evidence_photo where id = $1',
        [promised.photo?.id],
      );
      return rows[0]?.state;
    };
    await SweepUploads.handle(app.platform, { cityCode: '230600' });
    expect(await state()).toBe('AWAITING_UPLOAD');
    expect(await story.look(cast.officer, 'legalHold { reason }')).toEqual({ legalHold: { reason: '已起诉' } });
    expect(await story.look(story.reporter, 'legalHold { reason }')).toEqual({ legalHold: { reason: null } });
    expect((await cast.officer.act('liftHold', { caseId: story.caseId, reason: '结案' })).code).toBe('FORBIDDEN');
    await cast.supervisor.do('liftHold', { caseId: story.caseId, reason: '判决生效' });
    expect((await cast.supervisor.act('liftHold', { caseId: story.caseId, reason: '再' })).code).toBe('HOLD_NONE');
    await SweepUploads.handle(app.platform, { cityCode: '230600' });
    expect(await eventually(async () => ((await state()) === 'REFUSED' ? 'REFUSED' : null), 'the sweep')).toBe(
      'REFUSED',
    );
  });

  it('may be placed in every state, closed cases included', async () => {
    const story = await Story.at(cast, 'CLOSED');
    await cast.supervisor.do('placeHold', { caseId: story.caseId, reason: '信访' });
    expect(await stateOf(cast, story)).toBe('CLOSED');
  });
});

import { randomUUID } from 'node:crypto';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { Client, list, putBytes, signInStaff, text, uploadPhoto } from '../../support/client.ts';
import { expectRefused, fieldsOf } from '../slice/refused.ts';
import { openCast, picture, STROKES, type Cast, type Story } from '../slice/story.ts';
import {
  drafted,
  draftInput,
  events,
  issued,
  paperOf,
  recordingOf,
  serve,
  signAsParty,
  uploadRecording,
  webm,
  withOfficer,
} from './desk.ts';

let app: TestApp;
let cast: Cast;
let colleague: Client;
let head: Client;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  colleague = await signInStaff(app.origin, 'han.qing');
  head = await signInStaff(app.origin, 'he.zheng');
}, 180_000);
afterAll(() => app.close());

async function claimed(facts: object = {}): Promise<Story> {
  const story = await withOfficer(cast, facts);
  await cast.officer.do('claimCase', { caseId: story.caseId });
  return story;
}
const draftOf = async (story: Story, more: Record<string, unknown> = {}) =>
  cast.officer.act('draftDetermination', await draftInput(story, more));

describe('the simple procedure', () => {
  it('is refused where two officers and the centre are needed', async () => {
    const story = await claimed({ partyLeft: 'YES' });
    expectRefused(await draftOf(story), 'DETERMINATION_NOT_SIMPLE');
    expect((await story.look(cast.officer, 'determination { id }'))?.determination).toBeNull();
  });

  it('takes a slight injury with the consent of all, ticked as such, and nothing else', async () => {
    const slight = await claimed({ anyoneInjured: 'YES', injurySlight: 'YES', allAgreeSimple: 'YES' });
    expectRefused(await draftOf(slight), 'DETERMINATION_TICK');
    expect((await draftOf(slight, { scope: 'SLIGHT_INJURY_CONSENT' })).kind).toBe('DONE');
    const unhurt = await claimed();
    expectRefused(await draftOf(unhurt, { scope: 'SLIGHT_INJURY_CONSENT' }), 'DETERMINATION_TICK');
    const without = await claimed({ anyoneInjured: 'YES', injurySlight: 'YES', allAgreeSimple: 'NO' });
    expectRefused(await draftOf(without, { scope: 'SLIGHT_INJURY_CONSENT' }), 'DETERMINATION_NOT_SIMPLE');
  });

  it('is handled remotely on a joint application, until it is diverted to the scene and the parties are told', async () => {
    const story = await claimed({ factsDisputed: 'YES', bothConsentOnline: 'YES' });
    expect(await story.look(cast.officer, 'route handling')).toEqual({
      route: 'ONLINE_DETERMINATION',
      handling: 'REMOTE',
    });
    await cast.officer.do('divertToScene', { caseId: story.caseId, reason: '要看刹车痕迹' });
    expect(await story.look(cast.officer, 'handling claimedByMe')).toEqual({ handling: 'ON_SCENE', claimedByMe: true });
    const { rows } = await app.platform.db.query(
      `select 1 from outbound_message where case_id = $1 and template = 'DIVERTED_TO_SCENE'`,
      [story.caseId],
    );
    expect(rows.length).toBe(2);
    expectRefused(
      await colleague.act('divertToScene', { caseId: story.caseId, reason: '我也看看' }),
      'CASE_NOT_CLAIMED',
    );
  });
});

describe('what is written', () => {
  it('names every party once, grades them by an allowed set, and reasons where it leaves the table', async () => {
    const story = await claimed();
    const input = await draftInput(story);
    const [one, two] = list(input.parties);
    const graded = (a: string, b: string) => [
      { ...one, grade: a, conduct: '行为', provision: '规定' },
      { ...two, grade: b, conduct: '行为', provision: '规定' },
    ];
    expectRefused(await draftOf(story, { parties: [one] }), 'DETERMINATION_PARTIES');
    expectRefused(await draftOf(story, { parties: [one, { ...two, partyId: randomUUID() }] }), 'DETERMINATION_PARTIES');
    expectRefused(await draftOf(story, { parties: graded('FULL', 'SECONDARY') }), 'DETERMINATION_GRADES');
    expectRefused(await draftOf(story, { parties: graded('MAIN', 'SECONDARY') }), 'DETERMINATION_REASON_NEEDED');
    expectRefused(await draftOf(story, { patternId: 'L-99' }), 'DETERMINATION_PATTERN');
    expectRefused(await draftOf(story, { patternId: null }), 'DETERMINATION_REASON_NEEDED');
    const empty = await draftOf(story, { factsText: '短', parties: [{ partyId: one?.partyId, grade: 'FULL' }, two] });
    expect(fieldsOf(empty)).toEqual(['factsText', 'parties.0.conduct', 'parties.0.provision']);
    const reasoned = { parties: graded('MAIN', 'SECONDARY'), overrideReason: '乙方超速，也有过错' };
    expect((await draftOf(story, reasoned)).kind).toBe('DONE');
  });

  it('never waits for particulars that nobody can state', async () => {
    const story = await claimed();
    await app.platform.db.query(
      'update party set name = null, licence_no = null, policy_no = null where case_id = $1',
      [story.caseId],
    );
    expect((await draftOf(story)).kind).toBe('DONE');
    const one = await story.look(
      story.other,
      'determination { content { parties { ordinal licenceNo ctpliPolicyNo } } }',
    );
    expect(list(one?.determination?.content?.parties)[1]).toMatchObject({ licenceNo: '不详', ctpliPolicyNo: '不详' });
  });
});

describe('recusal', () => {
  it('stops every decision while it is pending, keeps evidence coming, and takes the case away when approved', async () => {
    const { story, paper } = await drafted(cast);
    const { caseId } = story;
    expectRefused(await colleague.act('requestRecusal', { caseId, reason: '他该回避' }), 'RECUSAL_NOBODY');
    await story.other.do('requestRecusal', { caseId, reason: '他和甲方是亲戚' });
    expectRefused(await story.reporter.act('requestRecusal', { caseId, reason: '我也要' }), 'RECUSAL_ALREADY_ASKED');
    expectRefused(await draftOf(story), 'RECUSAL_PENDING');
    expectRefused(await cast.officer.act('signDetermination', paper), 'RECUSAL_PENDING');
    expect((await uploadPhoto(story.reporter, caseId, 'PH-L', await picture())).kind).toBe('DONE');
    const before = await story.look(cast.officer, 'recusalPending allowedSteps');
    expect(before?.recusalPending).toBe(true);
    expect(before?.allowedSteps).not.toContain('DRAFT_DETERMINATION');
    expect((await cast.officer.act('decideRecusal', { caseId, approve: true, reason: '属实' })).code).toBe('FORBIDDEN');
    await head.do('decideRecusal', { caseId, approve: true, reason: '属实' });
    const after = await story.look(head, 'recusalPending claimedBy { id } recusals { approved }');
    expect(after).toEqual({ recusalPending: false, claimedBy: null, recusals: [{ approved: true }] });
    expectRefused(await cast.officer.act('claimCase', { caseId }), 'RECUSED_OFFICER');
    await colleague.do('claimCase', { caseId });
    expect((await colleague.act('draftDetermination', await draftInput(story))).kind).toBe('DONE');
    const { rows: officers } = await app.platform.db.query<{ id: string }>(
      `select id from staff where login = 'luo.ping'`,
    );
    expectRefused(
      await colleague.act('handOverCase', { caseId, toStaffId: officers[0]?.id, reason: '还给他' }),
      'RECUSED_OFFICER',
    );
    expect((await events(story)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['RECUSAL_REQUESTED', 'RECUSAL_DECIDED']),
    );
  });

  it('asked by the officer himself and refused leaves the case where it is', async () => {
    const story = await claimed();
    const { caseId } = story;
    await cast.officer.do('requestRecusal', { caseId, reason: '和乙方认识' });
    expectRefused(await head.act('decideRecusal', { caseId, approve: false, reason: '' }), 'INVALID_INPUT');
    await head.do('decideRecusal', { caseId, approve: false, reason: '只是认识，不影响' });
    expectRefused(await head.act('decideRecusal', { caseId, approve: false, reason: '再来' }), 'RECUSAL_NOT_ASKED');
    expect((await draftOf(story)).kind).toBe('DONE');
  });
});

it('hands a case to a colleague with the reason, never to somebody who may not decide', async () => {
  const story = await claimed();
  const { caseId } = story;
  const staff = async (login: string): Promise<string> =>
    text((await app.platform.db.query<{ id: string }>('select id from staff where login = $1', [login])).rows[0]?.id);
  for (const login of ['lin.zhe', 'luo.ping', 'he.zheng']) {
    expectRefused(
      await cast.officer.act('handOverCase', { caseId, toStaffId: await staff(login), reason: '交班' }),
      'HAND_OVER_TARGET',
    );
  }
  const to = await story.look(cast.officer, 'handOverTo { id }');
  const hanQing = await staff('han.qing');
  expect(list(to?.handOverTo).map(({ id }) => id)).toContain(hanQing);
  await cast.officer.do('handOverCase', { caseId, toStaffId: hanQing, reason: '交班' });
  expect(await story.look(colleague, 'claimedByMe')).toEqual({ claimedByMe: true });
  expectRefused(await draftOf(story), 'CASE_NOT_CLAIMED');
  expect((await story.look(cast.officer, 'handOverTo { id }'))?.handOverTo).toEqual([]);
});

describe('a recording', () => {
  it('is taken when its bytes are what was promised and are audio or video', async () => {
    const { story } = await drafted(cast);
    const { caseId, other } = story;
    const send = async (promised: Buffer, sent: Buffer | null, more: object = {}) => {
      const ticket = await other.do('requestRecordingUpload', recordingOf(promised, caseId, more));
      if (sent !== null) await putBytes(app.origin, ticket, sent);
      return other.act('completeRecordingUpload', { recordingId: ticket.recording?.id });
    };
    expectRefused(await send(webm(), null), 'RECORDING_NOT_UPLOADED');
    expectRefused(await send(webm(), webm()), 'RECORDING_HASH_MISMATCH');
    const note = Buffer.from('这是一段文字，不是录像。'.repeat(20));
    expectRefused(await send(note, note), 'RECORDING_NOT_A_RECORDING');
    expectRefused(
      await other.act('requestRecordingUpload', { ...recordingOf(webm(), caseId), sizeBytes: 3 * 1024 * 1024 }),
      'RECORDING_TOO_LARGE',
    );
    const backwards = await other.act('requestRecordingUpload', {
      ...recordingOf(webm(), caseId),
      startedAt: new Date().toISOString(),
      endedAt: new Date(Date.now() - 60_000).toISOString(),
    });
    expect(fieldsOf(backwards)).toEqual(['endedAt']);
  });

  it('is played by staff and by whom it shows, and every playing is written down', async () => {
    const { story } = await drafted(cast);
    const bytes = webm();
    const { recordingId, outcome } = await uploadRecording(story.other, story.caseId, bytes);
    expect(outcome.kind).toBe('DONE');
    const path = `/recordings/${recordingId}`;
    const own = await story.other.file(path);
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'video/webm']);
    expect(own.bytes.equals(bytes)).toBe(true);
    expect((await cast.officer.file(path)).status).toBe(200);
    expect((await story.reporter.file(path)).status).toBe(404);
    expect((await new Client(app.origin).file(path)).status).toBe(404);
    const { rows } = await app.platform.db.query(
      `select 1 from audit_event where type = 'EVIDENCE_VIEWED' and subject = $1`,
      [`recording:${recordingId}`],
    );
    expect(rows.length).toBe(2);
    const seen = await story.look(story.reporter, 'determination { recordings { id } }');
    expect(seen?.determination?.recordings).toEqual([]);
    const { rows: sealed } = await app.platform.db.query<{ state: string; sm3: Uint8Array }>(
      'select state, sm3 from determination_recording where id = $1',
      [recordingId],
    );
    expect([sealed[0]?.state, sealed[0]?.sm3.length]).toEqual(['SEALED', 32]);
  });
});

describe('service', () => {
  it('needs its proof, lies between the signing and now, and happens once', async () => {
    const { story } = await issued(cast);
    expect(fieldsOf(await serve(story, 1, { proof: ' ' }))).toEqual(['proof']);
    expectRefused(
      await serve(story, 1, { at: new Date(Date.now() - 3_600_000).toISOString() }),
      'DETERMINATION_SERVICE_TIME',
    );
    expectRefused(
      await serve(story, 1, { at: new Date(Date.now() + 60_000).toISOString() }),
      'DETERMINATION_SERVICE_TIME',
    );
    expectRefused(await serve(story, 3), 'NOT_FOUND');
    const { determinationId } = await paperOf(story);
    const input = {
      determinationId,
      partyOrdinal: 1,
      channel: 'LEFT',
      proof: '邻居见证，拍照',
      at: new Date().toISOString(),
    };
    expectRefused(await colleague.act('serveDetermination', input), 'CASE_NOT_CLAIMED');
    expect((await cast.officer.act('serveDetermination', { ...input, at: new Date().toISOString() })).kind).toBe(
      'DONE',
    );
    expectRefused(await serve(story, 1), 'DETERMINATION_SERVED');
  });
});

describe('mediation on the spot', () => {
  const agreed = (determinationId: string, more: object = {}) => ({
    determinationId,
    result: 'AGREED',
    consentOfAll: true,
    objection: false,
    payerOrdinal: 1,
    payeeOrdinal: 2,
    amountFen: 120_000,
    term: '当场微信支付',
    text: '甲方赔偿乙方修车费。',
    signatures: [1, 2].map((ordinal) => ({ ordinal, strokes: STROKES })),
    ...more,
  });

  it('is written on a supplement that all have signed', async () => {
    const { story, paper } = await issued(cast);
    const { determinationId } = paper;
    expectRefused(
      await cast.officer.act('recordMediation', agreed(determinationId, { consentOfAll: false })),
      'MEDIATION_REFUSED',
    );
    expectRefused(
      await cast.officer.act('recordMediation', agreed(determinationId, { objection: true })),
      'MEDIATION_REFUSED',
    );
    const bad = await cast.officer.act(
      'recordMediation',
      agreed(determinationId, { payeeOrdinal: 1, amountFen: null, signatures: [] }),
    );
    expect(fieldsOf(bad)).toEqual(['payeeOrdinal', 'amountFen', 'signatures', 'signatures']);
    await cast.officer.do('recordMediation', agreed(determinationId));
    expectRefused(await cast.officer.act('recordMediation', agreed(determinationId)), 'MEDIATION_ALREADY');
    const one = await story.until(
      (each) => each.determination?.mediation?.pdfUrl != null,
      'determination { mediation { pdfUrl result amountFen } }',
    );
    expect(one.determination?.mediation).toMatchObject({ result: 'AGREED', amountFen: 120_000 });
    const file = await story.other.file(text(one.determination?.mediation?.pdfUrl));
    expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is not held against a refused signature, but that nobody consents is itself a result', async () => {
    const { story, paper } = await drafted(cast);
    const { determinationId } = paper;
    expect((await signAsParty(story, story.reporter)).kind).toBe('DONE');
    await story.other.do('noteDeterminationRefusal', { determinationId, why: 'REFUSED', reason: '不认' });
    await cast.officer.do('signDetermination', paper);
    expectRefused(await cast.officer.act('recordMediation', agreed(determinationId)), 'MEDIATION_REFUSED');
    const none = {
      ...agreed(determinationId),
      result: 'NO_CONSENT',
      consentOfAll: false,
      objection: true,
      signatures: [],
    };
    expect((await cast.officer.act('recordMediation', none)).kind).toBe('DONE');
  });
});

import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, signInStaff, text, type Client } from '../../support/client.ts';
import { pdfPages } from '../../support/pdf-text.ts';
import { expectRefused, fieldsOf } from '../slice/refused.ts';
import { openCast, STROKES, type Cast } from '../slice/story.ts';
import {
  certificateInput,
  drafted,
  draftInput,
  events,
  issued,
  paperOf,
  partiesOf,
  serve,
  signAsParty,
  uploadRecording,
  withOfficer,
} from './desk.ts';

let app: TestApp;
let cast: Cast;
let colleague: Client;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  colleague = await signInStaff(app.origin, 'han.qing');
}, 180_000);
afterAll(() => app.close());

const payloads = async (caseId: string, type: string) =>
  (
    await app.platform.db.query<{ payload: Record<string, unknown> }>(
      'select payload from case_event where case_id = $1 and type = $2 order by seq',
      [caseId, type],
    )
  ).rows.map(({ payload }) => payload);

it('goes from the officer’s desk to a served determination, claims at both insurers and a closed case', async () => {
  const { story, paper } = await issued(cast, { handlingMode: 'APP_12123' });
  const signed = await story.look(
    story.reporter,
    'state determination { officerBadgeNo pdfUrl pdfSha256 content { articleZh parties { gradeZh } } }',
  );
  expect(signed?.state).toBe('DETERMINATION_ISSUED');
  expect(list(signed?.determination?.content?.parties).map(({ gradeZh }) => gradeZh)).toEqual(['全部责任', '无责任']);

  const file = await story.other.file(text(signed?.determination?.pdfUrl));
  expect(file.status).toBe(200);
  const words = pdfPages(file.bytes).join('').replaceAll(/\s/g, '');
  for (const word of [
    '道路交通事故认定书（简易程序）',
    '全部责任',
    '三个工作日',
    '同步录音录像',
    '张小山',
    '3交管12123',
  ])
    expect(words).toContain(word);

  expect((await serve(story, 1)).kind).toBe('DONE');
  // Electronic service is only sent by the officer and counts from the party's confirmation.
  expect((await serve(story, 2, { channel: 'ELECTRONIC', proof: '' })).kind).toBe('DONE');
  expect((await story.look(story.other, 'state'))?.state).toBe('DETERMINATION_ISSUED');
  const { determinationId } = paper;
  expectRefused(
    await story.other.act('confirmServed', { determinationId, consent: false }),
    'DETERMINATION_NO_CONSENT_ELECTRONIC',
  );
  await story.other.do('confirmServed', { determinationId, consent: true });

  const closed = await story.look(
    cast.officer,
    'state determination { servedAt standings { ordinal channel servedAt proof } }',
  );
  expect(closed?.state).toBe('CLOSED');
  expect(list(closed?.determination?.standings).map(({ channel }) => channel)).toEqual(['IN_PERSON', 'ELECTRONIC']);
  const { rows: claims } = await app.platform.db.query('select grade from claim where case_id = $1 order by claim_no', [
    story.caseId,
  ]);
  expect(claims).toEqual([{ grade: 'FULL' }, { grade: 'NONE' }]);
  const served = await payloads(story.caseId, 'DETERMINATION_SERVED');
  expect(served).toEqual([
    expect.objectContaining({ ordinal: 1, party: '甲方', channel: 'IN_PERSON', channelZh: '当场交付' }),
    expect.objectContaining({ ordinal: 2, party: '乙方', channel: 'ELECTRONIC', channelZh: '电子送达' }),
  ]);
  const [complete] = await payloads(story.caseId, 'SERVICE_COMPLETED');
  expect(complete?.servedAt).toBe(text(closed?.determination?.servedAt));
  expect(
    served
      .map(({ servedAt }) => String(servedAt))
      .toSorted()
      .at(-1),
  ).toBe(complete?.servedAt);
});

it('makes the document also when a party refuses: the refusal is noted on it and it is served all the same', async () => {
  const { story, paper } = await drafted(cast);
  const { determinationId } = paper;
  expect((await signAsParty(story, story.reporter)).kind).toBe('DONE');
  expectRefused(await cast.officer.act('signDetermination', paper), 'DETERMINATION_UNSIGNED');
  await story.other.do('noteDeterminationRefusal', { determinationId, why: 'ABSENT', reason: '我不认这个责任' });
  await cast.officer.do('signDetermination', paper);
  const one = await story.until((each) => each.determination?.pdfUrl !== null, 'determination { pdfUrl }');
  const file = await story.reporter.file(text(one.determination?.pdfUrl));
  const words = pdfPages(file.bytes).join('').replaceAll(/\s/g, '');
  // A party speaks for itself: it refuses, whatever its client calls it.
  expect(words).toContain('注：乙方拒绝签名');
  expect(words).toContain('我不认这个责任');
  for (const ordinal of [1, 2]) expect((await serve(story, ordinal)).kind).toBe('DONE');
  expect((await story.look(cast.officer, 'state'))?.state).toBe('CLOSED');
  expect((await events(story)).map(({ type }) => type)).toContain('REFUSAL_NOTED');
});

it('notes an absent party by the officer alone, and takes its hand when it comes after all', async () => {
  const { story, paper } = await drafted(cast);
  const { determinationId } = paper;
  const parties = await story.look(cast.officer, 'parties { id }');
  const partyId = list(parties?.parties)[1]?.id;
  expectRefused(
    await cast.officer.act('noteDeterminationRefusal', { determinationId, why: 'ABSENT', reason: '联系不上' }),
    'NOT_FOUND',
  );
  await cast.officer.do('noteDeterminationRefusal', { determinationId, partyId, why: 'ABSENT', reason: '联系不上' });
  expect((await signAsParty(story, story.other)).kind).toBe('DONE');
  const after = await story.look(cast.officer, 'determination { standings { signedAt unsignedWhy } }');
  expect(list(after?.determination?.standings)[1]).toMatchObject({ unsignedWhy: null });
  expectRefused(
    await cast.officer.act('noteDeterminationRefusal', { determinationId, partyId, why: 'REFUSED', reason: '反悔' }),
    'DETERMINATION_ALREADY_SIGNED',
  );
});

it('issues a certificate without any liability, closes without claims, and never halves unclear facts', async () => {
  const story = await withOfficer(cast);
  await cast.officer.do('claimCase', { caseId: story.caseId });
  const refused = await cast.officer.act('draftDetermination', await certificateInput(story, { unestablished: ' ' }));
  expectRefused(refused, 'INVALID_INPUT');
  expect(fieldsOf(refused)).toEqual(['unestablished']);
  const graded = await draftInput(story);
  expectRefused(
    await cast.officer.act('draftDetermination', await certificateInput(story, { parties: graded.parties })),
    'DETERMINATION_GRADES',
  );
  const undetermined = list(graded.parties).map(({ partyId }) => ({ partyId, grade: 'UNDETERMINED' }));
  expectRefused(
    await cast.officer.act('draftDetermination', { ...graded, parties: undetermined, overrideReason: '查不清' }),
    'DETERMINATION_GRADES',
  );
  await cast.officer.do('draftDetermination', await certificateInput(story));
  for (const who of partiesOf(story)) expect((await signAsParty(story, who)).kind).toBe('DONE');
  const paper = await paperOf(story);
  await cast.officer.do('signDetermination', paper);
  const one = await story.until((each) => each.determination?.pdfUrl !== null, 'determination { pdfUrl }');
  const words = pdfPages((await story.other.file(text(one.determination?.pdfUrl))).bytes)
    .join('')
    .replaceAll(/\s/g, '');
  expect(words).toContain('道路交通事故证明');
  expect(words).toContain('信号灯状态无法查清');
  for (const grade of ['全部责任', '主要责任', '同等责任', '次要责任', '无责任']) expect(words).not.toContain(grade);
  expectRefused(
    await cast.officer.act('recordMediation', {
      determinationId: paper.determinationId,
      result: 'FAILED',
      consentOfAll: true,
      objection: false,
      text: '没谈成',
      signatures: [],
    }),
    'MEDIATION_CERTIFICATE',
  );
  for (const ordinal of [1, 2])
    expect((await serve(story, ordinal, { channel: 'POST', proof: 'EMS 1234567890' })).kind).toBe('DONE');
  expect((await story.look(cast.officer, 'state'))?.state).toBe('CLOSED');
  const { rows } = await app.platform.db.query('select 1 from claim where case_id = $1', [story.caseId]);
  expect(rows).toEqual([]);
});

describe('a signature', () => {
  it('counts only with a recording made at the same time', async () => {
    const { story } = await drafted(cast);
    const { determinationId, contentHash } = await paperOf(story, story.other);
    const sign = (more: object = {}) =>
      story.other.act('signDeterminationReceipt', { determinationId, contentHash, strokes: STROKES, ...more });
    expectRefused(await sign(), 'DETERMINATION_NOT_READ');
    await story.other.do('markDeterminationRead', { determinationId });
    expectRefused(await sign(), 'DETERMINATION_RECORDING_MISSING');
    const others = await uploadRecording(story.reporter, story.caseId);
    expectRefused(await sign({ recordingId: others.recordingId }), 'DETERMINATION_RECORDING_MISSING');
    const old = await uploadRecording(story.other, story.caseId, undefined, {
      startedAt: new Date(Date.now() - 3_600_000).toISOString(),
      endedAt: new Date(Date.now() - 3_500_000).toISOString(),
    });
    expectRefused(await sign({ recordingId: old.recordingId }), 'DETERMINATION_RECORDING_MISSING');
    const own = await uploadRecording(story.other, story.caseId);
    expectRefused(await sign({ recordingId: own.recordingId, strokes: [[[1, 1]]] }), 'DETERMINATION_SIGNATURE_EMPTY');
    expectRefused(await sign({ recordingId: own.recordingId, contentHash: 'a'.repeat(64) }), 'DETERMINATION_CHANGED');
    expect((await sign({ recordingId: own.recordingId })).kind).toBe('DONE');
    expectRefused(await sign({ recordingId: own.recordingId }), 'DETERMINATION_ALREADY_SIGNED');
  });

  it('under a body-worn recorder is taken at once, and the officer signs when the recorder’s file is in', async () => {
    const { story, paper } = await drafted(cast, { recorderNo: 'ZFJ-0231' });
    const { determinationId, contentHash } = paper;
    for (const who of partiesOf(story)) {
      await who.do('markDeterminationRead', { determinationId });
      await who.do('signDeterminationReceipt', { determinationId, contentHash, strokes: STROKES });
    }
    expectRefused(await cast.officer.act('signDetermination', paper), 'DETERMINATION_RECORDING_MISSING');
    const { outcome } = await uploadRecording(cast.officer, story.caseId, undefined, { source: 'BODY_WORN' });
    expect(outcome.kind).toBe('DONE');
    expect((await cast.officer.act('signDetermination', paper)).kind).toBe('DONE');
  });

  it('on a draft that was written again is void', async () => {
    const { story, paper } = await drafted(cast);
    expect((await signAsParty(story, story.reporter)).kind).toBe('DONE');
    await cast.officer.do('draftDetermination', await draftInput(story, { factsText: '改写后的事故事实。' }));
    const after = await story.look(cast.officer, 'determination { id standings { signedAt } }');
    expect(list(after?.determination?.standings).map(({ signedAt }) => signedAt)).toEqual([null, null]);
    expectRefused(await cast.officer.act('signDetermination', paper), 'DETERMINATION_CHANGED');
    await cast.officer.do('withdrawDetermination', {
      determinationId: (await paperOf(story)).determinationId,
      reason: '还要补照片',
    });
    expect(await story.look(story.other, 'state determination { id }')).toEqual({
      state: 'WITH_OFFICER',
      determination: null,
    });
    await cast.officer.do('requestMorePhotos', { caseId: story.caseId, slots: ['PH-D'] });
  });
});

it('lets exactly one of two officers draft and sign', async () => {
  const story = await withOfficer(cast);
  const { caseId } = story;
  const claims = await Promise.all([cast.officer, colleague].map((who) => who.act('claimCase', { caseId })));
  expect(claims.map(({ kind }) => kind).toSorted()).toEqual(['DONE', 'REFUSED']);
  const [has, hasNot] = claims[0]!.kind === 'DONE' ? [cast.officer, colleague] : [colleague, cast.officer];
  expectRefused(await hasNot.act('draftDetermination', await draftInput(story)), 'CASE_NOT_CLAIMED');
  await has.do('draftDetermination', await draftInput(story));
  expectRefused(await hasNot.act('signDetermination', await paperOf(story)), 'CASE_NOT_CLAIMED');
});

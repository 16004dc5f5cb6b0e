import { createHash } from 'node:crypto';
import { Client, list, putBytes, text, type Json, type Outcome } from '../../support/client.ts';
import { Story, STROKES, type Cast } from '../slice/story.ts';

/** What makes a browser's WebM recording a WebM: an EBML header that names it. Every call has bytes of its own. */
let recorded = 0;
export function webm(seconds = 1): Buffer {
  recorded += 1;
  const header = Buffer.from('1a45dfa3a34286810142f7810142f2810442f381084282847765626d42878104428581021853', 'hex');
  return Buffer.concat([header, Buffer.alloc(seconds * 1000, recorded), Buffer.from(`${recorded}`)]);
}

export const recordingOf = (bytes: Buffer, caseId: string, more: object = {}): Record<string, unknown> => ({
  caseId,
  source: 'PHONE',
  startedAt: new Date(Date.now() - 20_000).toISOString(),
  endedAt: new Date(Date.now() - 1_000).toISOString(),
  sha256: createHash('sha256').update(bytes).digest('hex'),
  sizeBytes: bytes.byteLength,
  ...more,
});

/** As the device does it: promise, send, complete. */
export async function uploadRecording(who: Client, caseId: string, bytes = webm(), more: object = {}) {
  const ticket = await who.do('requestRecordingUpload', recordingOf(bytes, caseId, more));
  const status = await putBytes(who.origin, ticket, bytes);
  if (status >= 300) throw new Error(`The store answered ${status} to an upload`);
  const recordingId = text(ticket.recording?.id);
  return { recordingId, outcome: await who.act('completeRecordingUpload', { recordingId }) };
}

/** Both told, then asked for an officer: the case waits at the officers' desk under the simple procedure. */
export async function withOfficer(cast: Cast, facts: object = {}): Promise<Story> {
  const story = await Story.report(cast, { facts });
  await story.photograph();
  await story.tell();
  const one = await story.look(story.reporter, 'state');
  if (text(one?.state) !== 'WITH_OFFICER')
    await story.reporter.do('requestOfficer', { caseId: story.caseId, reason: '说不清楚' });
  return story;
}

export const FACTS = '甲车由中间车道向右变更车道，与右侧直行的乙车相刮，无人受伤。';

/** What the officer writes where the left car changed lane. */
export async function draftInput(story: Story, more: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const one = await story.look(story.cast.officer, 'parties { id ordinal }');
  return {
    caseId: story.caseId,
    kind: 'SIMPLE_DETERMINATION',
    scope: 'PROPERTY_ONLY',
    factsText: FACTS,
    patternId: 'L-02',
    parties: list(one?.parties).map(({ id }, index) => ({
      partyId: text(id),
      ...(index === 0
        ? {
            grade: 'FULL',
            conduct: '变更车道影响正常行驶的车辆',
            provision: '《道路交通安全法实施条例》第四十四条第二款',
          }
        : { grade: 'NONE' }),
    })),
    ...more,
  };
}
export async function certificateInput(story: Story, more: Record<string, unknown> = {}) {
  const draft = await draftInput(story);
  return {
    ...draft,
    kind: 'CERTIFICATE',
    patternId: undefined,
    unestablished: '双方均称绿灯通行，没有监控和行车记录，信号灯状态无法查清。',
    parties: list(draft.parties).map(({ partyId }) => ({ partyId })),
    ...more,
  };
}

export type Paper = { readonly determinationId: string; readonly contentHash: string };
export async function paperOf(story: Story, who: Client = story.cast.officer): Promise<Paper> {
  const one = await story.look(who, 'determination { id contentHash }');
  return { determinationId: text(one?.determination?.id), contentHash: text(one?.determination?.contentHash) };
}

/** Claimed and drafted; the parties may read it. */
export async function drafted(cast: Cast, more: Record<string, unknown> = {}, facts: object = {}) {
  const story = await withOfficer(cast, facts);
  await cast.officer.do('claimCase', { caseId: story.caseId });
  await cast.officer.do('draftDetermination', await draftInput(story, more));
  return { story, paper: await paperOf(story) };
}

/** A party reads, is recorded, and signs. */
export async function signAsParty(story: Story, who: Client): Promise<Outcome> {
  const { determinationId, contentHash } = await paperOf(story, who);
  await who.do('markDeterminationRead', { determinationId });
  const { recordingId } = await uploadRecording(who, story.caseId);
  return who.act('signDeterminationReceipt', { determinationId, contentHash, strokes: STROKES, recordingId });
}

export const partiesOf = (story: Story): readonly Client[] => [story.reporter, story.other];

/** Signed by all and by the officer, with the paper made. */
export async function issued(cast: Cast, more: Record<string, unknown> = {}) {
  const { story, paper } = await drafted(cast, more);
  for (const who of partiesOf(story)) {
    const signed = await signAsParty(story, who);
    if (signed.kind !== 'DONE') throw new Error(`Not signed: ${signed.code} ${signed.messageEn}`);
  }
  await cast.officer.do('signDetermination', paper);
  await story.until((one) => one.determination?.pdfUrl !== null, 'determination { pdfUrl }');
  return { story, paper };
}

export async function serve(story: Story, ordinal: number, more: object = {}): Promise<Outcome> {
  const { determinationId } = await paperOf(story);
  return story.cast.officer.act('serveDetermination', {
    determinationId,
    partyOrdinal: ordinal,
    channel: 'IN_PERSON',
    proof: '当场交付本人',
    at: new Date().toISOString(),
    ...more,
  });
}

/** Types of the case's events with what they say. */
export async function events(story: Story): Promise<readonly Json[]> {
  const one = await story.look(
    story.cast.officer,
    'timeline(first: 200) { edges { node { type textZh actorLabel } } }',
  );
  return list(one?.timeline?.edges).map(({ node }) => node as Json);
}

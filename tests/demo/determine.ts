import { look } from './case-view.ts';
import { type Client, DemoFailure, reach, sha256, until } from './client.ts';
import { step } from './report.ts';
import * as story from './story.ts';

interface Paper {
  readonly id: string;
  readonly contentHash: string;
  readonly pdfUrl: string | null;
}

/** The officer decides the case that a driver asked him for: drafted, signed while recorded, noted, issued and served. */
export async function determine(officer: Client, driver: Client, caseId: string): Promise<string> {
  await step(officer.who, '接手 / takes the case', () =>
    officer.command('claimCase', { caseId }, 'AccidentCase', 'id claimedByMe'),
  );
  const { parties } = await look(officer, caseId);
  const { determination } = await step(officer.who, '写认定书（简易程序）/ drafts the determination', () =>
    officer.command<{ determination: Paper }>(
      'draftDetermination',
      {
        caseId,
        kind: 'SIMPLE_DETERMINATION',
        scope: 'PROPERTY_ONLY',
        factsText: '甲车在世纪大道由西向东直行，右侧车道的乙车向左变更车道时与甲车相碰，两车受损，无人受伤。',
        patternId: 'L-02',
        parties: parties.map(({ id, ordinal }) => ({
          partyId: id,
          grade: ordinal === 1 ? 'NONE' : 'FULL',
          conduct: ordinal === 1 ? '' : '变更车道影响正常行驶的车辆',
          provision: ordinal === 1 ? '' : '《道路交通安全法实施条例》第四十四条第二款',
        })),
      },
      'AccidentCase',
      'determination { id contentHash pdfUrl }',
    ),
  );
  const { id: determinationId, contentHash } = determination;
  await step(driver.who, '看完文书 / reads it', () =>
    driver.command('markDeterminationRead', { determinationId }, 'AccidentCase', 'id'),
  );
  const recordingId = await record(driver, caseId);
  await step(driver.who, '签名，同步录音录像 / signs, recorded at the same time', () =>
    driver.command(
      'signDeterminationReceipt',
      { determinationId, contentHash, strokes: story.strokes(3), recordingId },
      'AccidentCase',
      'id',
    ),
  );
  for (const { id: partyId } of parties.filter(({ ordinal }) => ordinal > 1)) {
    await step(officer.who, '对方不在场，注明 / notes that the other is absent', () =>
      officer.command(
        'noteDeterminationRefusal',
        { determinationId, partyId, why: 'ABSENT', reason: '电话联系不上' },
        'AccidentCase',
        'id',
      ),
    );
  }
  await step(officer.who, '签发 / signs', () =>
    officer.command('signDetermination', { determinationId, contentHash }, 'AccidentCase', 'id state'),
  );
  const pdfUrl = await step(officer.who, '等 PDF / waits for the paper', () =>
    until('the determination’s PDF', 30_000, async () => (await paperOf(driver, caseId)).pdfUrl),
  );
  const { bytes } = await driver.download(pdfUrl);
  if (bytes.subarray(0, 5).toString() !== '%PDF-') throw new DemoFailure('The determination is no PDF');
  for (const { ordinal } of parties.filter((party) => party.ordinal > 1)) {
    await step(officer.who, '邮寄送达，留凭证 / serves by post, with proof', () =>
      officer.command(
        'serveDetermination',
        {
          determinationId,
          partyOrdinal: ordinal,
          channel: 'POST',
          proof: 'EMS 演示 0001',
          at: new Date().toISOString(),
        },
        'AccidentCase',
        'id',
      ),
    );
  }
  const closed = await step(driver.who, '同意电子送达，确认收到 / confirms receipt', () =>
    driver.command<{ state: string }>('confirmServed', { determinationId, consent: true }, 'AccidentCase', 'state'),
  );
  if (closed.state !== 'CLOSED') throw new DemoFailure(`Expected CLOSED but the case is ${closed.state}`);
  return determinationId;
}

async function paperOf(driver: Client, id: string): Promise<Paper> {
  const { accidentCase } = await driver.ask<{ accidentCase: { determination: Paper } }>(
    'query ($id: ID!) { accidentCase(id: $id) { determination { id contentHash pdfUrl } } }',
    { id },
  );
  return accidentCase.determination;
}

/** A recording as a phone makes it, as far as a program without a camera can: a WebM header and a second of nothing. */
async function record(driver: Client, caseId: string): Promise<string> {
  const bytes = Buffer.concat([
    Buffer.from('1a45dfa3a34286810142f7810142f2810442f381084282847765626d42878104428581021853', 'hex'),
    Buffer.from(`demo ${Date.now()}`),
  ]);
  return step(driver.who, '录音录像上传并封存 / sends the recording', async () => {
    const ticket = await driver.command<{
      url: string;
      headers: { name: string; value: string }[];
      recording: { id: string };
    }>(
      'requestRecordingUpload',
      {
        caseId,
        source: 'PHONE',
        startedAt: new Date(Date.now() - 15_000).toISOString(),
        endedAt: new Date(Date.now() - 500).toISOString(),
        sha256: sha256(bytes),
        sizeBytes: bytes.length,
      },
      'RecordingUpload',
      'url headers { name value } recording { id }',
    );
    const response = await reach(new URL(ticket.url, driver.origin), {
      method: 'PUT',
      headers: Object.fromEntries(ticket.headers.map(({ name, value }) => [name, value])),
      body: new Uint8Array(bytes),
    });
    if (!response.ok) throw new DemoFailure(`The upload of the recording answered ${response.status}`);
    const recordingId = ticket.recording.id;
    await driver.command('completeRecordingUpload', { recordingId }, 'AccidentCase', 'id');
    return recordingId;
  });
}

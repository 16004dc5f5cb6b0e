import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../gateway/paths.ts';
import { list, promiseOf, putBytes, text, type Client, type Json } from '../support/client.ts';
import { eventually, openCast, picture, Story, STROKES, type Cast } from '../integration/slice/story.ts';

/** A server of its own on a data folder of its own, as `npm start` runs it; killed without a word and started again. */
class Server {
  readonly origin: string;
  readonly #program: string;
  readonly #dataDir: string;
  #child: ChildProcess | null = null;
  #said = '';

  constructor(program: string, dataDir: string, port: number) {
    this.#program = program;
    this.#dataDir = dataDir;
    this.origin = `http://127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    this.#said = '';
    const child = spawn(process.execPath, [this.#program], {
      cwd: paths.root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'] ?? '',
        PORT: new URL(this.origin).port,
        DATA_DIR: this.#dataDir,
        LOG_LEVEL: 'error',
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
    this.#child = child;
    await eventually(
      async () => {
        if (child.exitCode !== null) throw new Error(`The server ended: ${this.#said}`);
        return fetch(`${this.origin}/health/ready`).then(
          ({ ok }) => (ok ? true : null),
          () => null,
        );
      },
      `a server that is ready; it said ${this.#said}`,
      2_000,
    );
  }

  /** kill -9, and nothing else. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}

/** The server as `npm start` builds it, in a folder of its own, so that no other build disturbs it. */
async function buildServer(): Promise<string> {
  const parent = join(paths.root, 'coverage');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'server-'));
  const compiler = join(paths.root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['-p', join(paths.root, 'tsconfig.build.json'), '--outDir', folder];
  // Whether the types hold is not asked here; a program must have come out of it.
  await new Promise<void>((resolve) => execFile(process.execPath, [compiler, ...options], () => resolve()));
  await access(join(folder, 'gateway', 'main.js'));
  return folder;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

let server: Server;
let built = '';
let dataDir = '';
let cast: Cast;
let story: Story;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kill-'));
  built = await buildServer();
  server = new Server(join(built, 'gateway', 'main.js'), dataDir, await freePort());
  await server.start();
  cast = await openCast(server.origin);
  story = await Story.report(cast);
}, 240_000);
afterAll(async () => {
  await server.kill();
  for (const folder of [dataDir, built]) await rm(folder, { recursive: true, force: true });
});

/** Everything a person could have been told. */
const TOLD = `state caseNo route place { description } parties { ordinal plate accountSealedAt } photos { id slot sha256 }
  clearRoad { allowed allowedAt clearedAt } proposal { id pattern { id } } agreement { id contentHash signatures { readAt signedAt } }
  timeline(first: 200) { edges { node { seq type hash } } }`;

/** Sends a request and kills the server while it is under way; whether an answer came before the end is chance. */
async function killDuring(request: () => Promise<unknown>, afterMs: number): Promise<void> {
  const ended = request().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  await server.kill();
  await ended;
}

const eventsOf = (one: Json | null): string[] =>
  list(one?.timeline?.edges).map(({ node }) => `${JSON.stringify(node?.seq)} ${text(node?.type)} ${text(node?.hash)}`);

/** Kills during `request`, starts again, and expects that nothing acknowledged before is lost. */
async function survive(who: Client, request: () => Promise<unknown>, afterMs: number): Promise<void> {
  const before = await story.look(who, TOLD);
  await killDuring(request, afterMs);
  await server.start();
  const after = await story.look(who, TOLD);
  expect(eventsOf(after).slice(0, eventsOf(before).length)).toEqual(eventsOf(before));
  expect(list(after?.photos)).toEqual(expect.arrayContaining([...list(before?.photos)]));
}

describe('a store that cannot be written', () => {
  it('is a refusal that tells the phone to keep the photo, and the same photo is taken when the store is back', async () => {
    const { reporter, caseId } = story;
    const bytes = await picture();
    const upload = await reporter.do('requestPhotoUpload', promiseOf(bytes, 'PH-L', caseId));
    await putBytes(server.origin, upload, bytes);
    // A file where the folder should be: refuses everybody, also the user for whom permissions do not count.
    const sealed = join(dataDir, 'evidence', 'sealed');
    await rename(sealed, `${sealed}-away`);
    await writeFile(sealed, '');
    const refused = await reporter.act('completePhotoUpload', { photoId: upload.photo?.id });
    expect(refused).toMatchObject({ kind: 'REFUSED', type: 'PhotoRefusal', code: 'PHOTO_STORE_UNAVAILABLE' });
    expect(refused.messageZh).toContain('照片还在你手机里');
    expect(await story.look(reporter, 'photos { id }')).toEqual({ photos: [] });
    await rm(sealed);
    await rename(`${sealed}-away`, sealed);
    expect((await reporter.act('completePhotoUpload', { photoId: upload.photo?.id })).kind).toBe('DONE');
    expect(list((await story.look(reporter, 'photos { id }'))?.photos)).toHaveLength(1);
  }, 60_000);
});

describe('kill -9 at any moment loses nothing that was acknowledged, and the case goes on to its end', () => {
  it('while a photo is being sent, and while it is being sealed', async () => {
    const { reporter, caseId } = story;
    const bytes = await picture();
    const upload = await reporter.do('requestPhotoUpload', promiseOf(bytes, 'PH-A', caseId));
    await survive(reporter, () => putBytes(server.origin, upload, bytes), 2);
    await putBytes(server.origin, upload, bytes);
    const complete = { photoId: upload.photo?.id, idempotencyKey: 'complete-photo-once' };
    await survive(reporter, () => reporter.do('completePhotoUpload', complete), 25);
    // The phone does not know whether it was received, and asks again with the same key: sent once more if it must be.
    let again = await reporter.act('completePhotoUpload', complete);
    if (again.code === 'PHOTO_NOT_UPLOADED') {
      await putBytes(server.origin, upload, bytes);
      again = await reporter.act('completePhotoUpload', complete);
    }
    expect(again.kind).toBe('DONE');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const one = await story.look(reporter, 'photos { slot sha256 originalUrl }');
    const kept = list(one?.photos).find(({ slot }) => text(slot) === 'PH-A');
    expect(kept?.sha256).toBe(sha256);
    const original = await reporter.file(text(kept?.originalUrl));
    expect(original.bytes.equals(bytes)).toBe(true);
  }, 300_000);

  it('in the very moment in which the evidence is sealed and the views are made', async () => {
    const { reporter, caseId } = story;
    const rest = await Promise.all(
      ['PH-B', 'PH-C'].map(async (slot) => {
        const bytes = await picture();
        const upload = await reporter.do('requestPhotoUpload', promiseOf(bytes, slot, caseId));
        await putBytes(server.origin, upload, bytes);
        return { upload, bytes };
      }),
    );
    await reporter.do('completePhotoUpload', { photoId: rest[0]!.upload.photo?.id });
    const last = { photoId: rest[1]!.upload.photo?.id };
    await survive(reporter, () => reporter.do('completePhotoUpload', last), 60);
    await reporter.do('completePhotoUpload', last);
    // A job that died with the server is taken up again when its time has run out.
    const one = await eventually(
      async () => {
        const seen = await story.look(reporter, 'state clearRoad { allowed } photos { slot previewUrl }');
        return list(seen?.photos).every(({ previewUrl }) => previewUrl !== null) ? seen : null;
      },
      'the views of all photos',
      1_200,
    );
    expect(one).toMatchObject({ state: 'EVIDENCE_SEALED', clearRoad: { allowed: true } });
    expect(list(one.photos).map(({ slot }) => slot)).toEqual(expect.arrayContaining(['PH-A', 'PH-B', 'PH-C']));
  }, 300_000);

  it('while stories are sealed, while one signs, and while the paper is printed', async () => {
    const { reporter } = story;
    await story.tell();
    await story.propose();
    await story.draft();
    const { agreementId, contentHash } = await story.agreement();
    await reporter.do('markAgreementRead', { agreementId });
    await story.other.do('markAgreementRead', { agreementId });
    const first = { agreementId, contentHash, strokes: STROKES, idempotencyKey: 'first-signature' };
    await survive(reporter, () => reporter.do('signAgreement', first), 15);
    await reporter.do('signAgreement', first);
    const signed = await story.look(reporter, 'agreement { signatures { signedAt } }');
    expect(signed?.agreement?.signatures?.[0]?.signedAt).not.toBeNull();

    // The last signature is acknowledged; the server dies while the job that it queued runs.
    await story.other.do('signAgreement', { ...first, idempotencyKey: 'second-signature' });
    await server.kill();
    await server.start();
    const end = await eventually(
      async () => {
        const one = await story.look(reporter, `${TOLD} claims { id }`);
        return text(one?.state) === 'CLOSED' ? one : null;
      },
      'the case to close after the restart',
      1_500,
    );
    expect(list(end?.claims)).toHaveLength(2);
    const types = eventsOf(end).map((event) => event.split(' ')[1]);
    for (const once of ['EVIDENCE_SEALED', 'SIGNATURES_COMPLETED', 'DOCUMENT_ISSUED', 'CLAIMS_FILED', 'CASE_CLOSED']) {
      expect([once, types.filter((type) => type === once).length]).toEqual([once, 1]);
    }
    const paper = await story.look(reporter, 'agreement { pdfUrl pdfSha256 }');
    const pdf = await reporter.file(text(paper?.agreement?.pdfUrl));
    expect(createHash('sha256').update(pdf.bytes).digest('hex')).toBe(paper?.agreement?.pdfSha256);
  }, 300_000);
});

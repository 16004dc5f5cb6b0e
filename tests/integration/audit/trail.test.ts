import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { proofProblem, type CaseProof } from '../../../schema/proof/anchor-rules.ts';
import { isExportCursor, readExport, type ExportLine } from '../../../schema/proof/export.ts';
import { trailQuery, type TrailFilter } from '../../../schema/proof/trail.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, nodes, signInStaff, text, type Client } from '../../support/client.ts';
import { services } from '../../support/services.ts';
import { openCast, Story } from '../slice/story.ts';

let app: TestApp;
let closed: Story;
let auditor: Client;
let supervisor: Client;

beforeAll(async () => {
  app = await openTestApp();
  const cast = await openCast(app.origin);
  closed = await Story.at(cast, 'CLOSED');
  const look = await closed.look(cast.officer, 'photos { id }');
  await cast.officer.file(`/evidence/${text(list(look?.photos)[0]?.id)}/original`);
  auditor = await signInStaff(app.origin, 'auditor');
  supervisor = await signInStaff(app.origin, 'qian.jian');
}, 300_000);
afterAll(() => app.close());

const yes = (value: unknown): boolean => value === true;
const TRAIL = `query ($filter: AuditFilter, $first: Int, $after: String) { auditTrail(filter: $filter, first: $first, after: $after) {
  edges { node { id type actorKind actorId staff { displayName badgeNo } subject caseId caseNo reason detail chain seq hash } }
  pageInfo { hasNextPage endCursor } } }`;
const trail = async (who: Client, filter: object = {}) =>
  nodes((await who.ask(TRAIL, { filter, first: 100 })).auditTrail);

describe('the audit trail', () => {
  it('shows an auditor everything and a supervisor what concerns a case', async () => {
    const all = await trail(auditor);
    expect(all.map(({ type }) => type)).toEqual(expect.arrayContaining(['SIGNED_IN', 'EVIDENCE_VIEWED']));
    const ofCases = await trail(supervisor);
    expect(ofCases.length).toBeGreaterThan(0);
    for (const { caseId } of ofCases) expect(caseId).not.toBeNull();
  });

  it('finds by case, person, type and time, all at once', async () => {
    const [viewed] = await trail(auditor, { type: 'EVIDENCE_VIEWED' });
    const [caseNo, actorId, subject] = [viewed?.caseNo, viewed?.actorId, viewed?.subject].map(text);
    const found = await trail(auditor, {
      case: caseNo,
      actorId,
      subject,
      type: 'EVIDENCE_VIEWED',
      from: '2020-01-01T00:00:00Z',
    });
    expect(found.map(({ id }) => id)).toEqual([viewed!.id]);
    expect(await trail(auditor, { case: caseNo, until: '2020-01-01T00:00:00Z' })).toEqual([]);
    expect(await trail(auditor, { case: '230600000000000000' })).toEqual([]);
  });

  it('is read page by page without gap or repeat', async () => {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const { auditTrail }: Awaited<ReturnType<Client['ask']>> = await auditor.ask(TRAIL, {
        filter: { until: new Date(Date.now() - 1).toISOString() },
        first: 7,
        after,
      });
      ids.push(...nodes(auditTrail).map(({ id }) => text(id)));
      if (!yes(auditTrail?.pageInfo?.hasNextPage) || ids.length > 60) break;
      after = text(auditTrail?.pageInfo?.endCursor);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('records who reads it, and says nothing that is personal', async () => {
    await trail(supervisor, { type: 'SIGNED_IN' });
    const reads = await trail(auditor, { type: 'AUDIT_TRAIL_READ' });
    expect(reads.map(({ staff }) => staff?.badgeNo)).toContain(
      (await supervisor.ask('{ viewer { badgeNo } }')).viewer?.badgeNo ?? null,
    );
    expect(JSON.stringify(await trail(auditor))).not.toMatch(/(?<![0-9a-f])1[3-9]\d{9}(?![0-9a-f])|\d{17}[\dXx]"|黑E/);
  });
});

describe('a case', () => {
  it('is proven to stand under an anchor, without us', async () => {
    expect((await auditor.ask(`{ caseProof(case: "${closed.caseId}") }`)).caseProof).toBeNull();
    await auditor.do('makeAnchor', {});
    const { caseProof } = await auditor.ask(`{ caseProof(case: "${closed.caseId}") }`);
    const proof = caseProof as unknown as CaseProof;
    expect(proofProblem(proof)).toBeNull();
    expect(proofProblem({ ...proof, leaf: { ...proof.leaf, seq: proof.leaf.seq + 1 } })).toBe('PATH');
    expect(proofProblem({ ...proof, path: proof.path.slice(1) })).toBe('PATH');
    expect(proofProblem({ ...proof, anchor: { ...proof.anchor, caseCount: 9 } })).toBe('ANCHOR');
    const anchors = nodes((await auditor.ask('{ auditAnchors { edges { node { seq hash } } } }')).auditAnchors);
    expect(anchors).toEqual([{ seq: 1, hash: proof.anchor.hash }]);
  });

  it('is checked for a supervisor, who learns only whether it holds', async () => {
    const { verifyCase } = await supervisor.ask(
      `{ verifyCase(case: "${closed.caseId}", bytes: true) { ok cases broken findings { messageZh } checked { kind count } } }`,
    );
    expect(verifyCase).toMatchObject({ ok: true, cases: 1, broken: 0, findings: [] });
    const { verifyCases } = await auditor.ask('{ verifyCases { verification { ok cases } hasNextPage } }');
    expect(verifyCases).toMatchObject({ verification: { ok: true }, hasNextPage: false });
    expect((await auditor.ask('{ verifyCase(case: "nowhere") { ok } }')).verifyCase).toBeNull();
  });
});

describe('the export', () => {
  const readAll = async (from: string | null, atOnce: number): Promise<ExportLine[]> => {
    const lines: ExportLine[] = [];
    for (let cursor = from; ; ) {
      const page = await readExport(app.platform.db, '230600', cursor, atOnce);
      lines.push(...page);
      if (page.length < atOnce) return lines;
      cursor = page.at(-1)!.cursor;
    }
  };

  /** Transactions of anybody on the server are waited for, those of other tests included. */
  async function readUntil(
    enough: (lines: readonly ExportLine[]) => boolean,
    from: string | null = null,
  ): Promise<ExportLine[]> {
    for (let tries = 0; ; tries++) {
      const lines = await readAll(from, 1000);
      if (enough(lines) || tries === 100) return lines;
      await pause(200);
    }
  }

  it('has every event and record once, in whatever pieces it is read', async () => {
    const { rows } = await app.platform.db.query<{ count: number }>(
      'select ((select count(*) from case_event) + (select count(*) from audit_event))::int as count',
    );
    const whole = await readUntil((lines) => lines.length >= rows[0]!.count);
    expect(whole).toHaveLength(rows[0]!.count);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
    const inPieces = await readAll(null, 3);
    expect(inPieces).toEqual(whole);
    const middle = whole[Math.floor(whole.length / 2)]!;
    expect(isExportCursor(middle.cursor)).toBe(true);
    expect(await readAll(middle.cursor, 10)).toEqual(whole.slice(whole.indexOf(middle) + 1));
  });

  it('carries the chain of a case link by link, and no value that may be personal', async () => {
    const lines = await readAll(null, 1000);
    const chain = lines.filter(({ kind, caseId }) => kind === 'CASE_EVENT' && caseId === closed.caseId);
    expect(chain.map(({ seq }) => seq)).toEqual(chain.map((_, index) => index + 1));
    for (const [index, { prevHash }] of chain.entries())
      expect(prevHash).toBe(chain[index - 1]?.hash ?? '0'.repeat(64));
    const all = lines.map((line) => JSON.stringify(line)).join('\n');
    expect(all).not.toMatch(/(?<![0-9a-f.-])1[3-9]\d{9}(?![0-9a-f-])|黑E|欧阳|张小山|PICC/);
  });

  // Only a server shows this; `npm run test:services` runs it, the embedded run has nothing to look at.
  const onServer = services.databaseUrl === null ? it.skip : it;
  onServer('waits for a transaction that is still running, so that nothing appears behind the cursor', async () => {
    const { rows } = await app.platform.db.query<{ count: number }>('select count(*)::int as count from audit_event');
    const before = await readUntil(
      (lines) => lines.filter(({ kind }) => kind === 'AUDIT_EVENT').length >= rows[0]!.count,
    );
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    let held = Promise.resolve();
    await new Promise<void>((running) => {
      held = app.platform.db.transaction(async (tx) => {
        await tx.query('select pg_current_xact_id()');
        running();
        await ended;
      });
    });
    await signInStaff(app.origin, 'auditor'); // commits on another connection
    expect(await readAll(before.at(-1)!.cursor, 1000)).toEqual([]);
    end();
    await held;
    const after = await readUntil((lines) => lines.length > 0, before.at(-1)!.cursor);
    expect(after.map(({ type }) => type)).toContain('SIGNED_IN');
  });
});

// Only a server shows this; `npm run test:services` runs it, the embedded run has nothing to look at.
const onServer = services.databaseUrl === null ? describe.skip : describe;
onServer('with 200,000 records', () => {
  beforeAll(async () => {
    for (let from = 1; from < 200_000; from += 20_000)
      await app.platform.db.query(
        `
      insert into audit_event (city_code, id, at, type, actor, subject, case_id, detail, request_id, shard, seq, prev_hash, hash)
      select '230600', gen_random_uuid(), timestamptz '2026-01-01' + g * interval '30 seconds',
             (array['SIGNED_IN', 'EVIDENCE_VIEWED', 'DOCUMENT_VIEWED', 'SIGN_IN_FAILED'])[1 + g % 4],
             jsonb_build_object('kind', 'STAFF', 'id', lpad((g % 500)::text, 36, '0')), 'photo:' || (g % 20000),
             case when g % 2 = 0 then ('00000000-0000-4000-8000-' || lpad((g % 5000)::text, 12, '0'))::uuid end,
             '{}', 'load', 62, 1000000 + g, sha256('a'), sha256('b')
        from generate_series($1::int, $1::int + 19999) as g`,
        [from],
      );
    await app.platform.db.transaction(async (tx) => {
      await tx.query('set local role none');
      await tx.query('analyze audit_event');
    });
  }, 300_000);

  const SEARCHES: Record<string, [TrailFilter, boolean]> = {
    'nothing at all': [{}, false],
    'what concerns cases': [{}, true],
    'a type': [{ type: 'SIGN_IN_FAILED' }, false],
    'a person': [{ actorId: '7'.padStart(36, '0') }, false],
    'a subject': [{ subject: 'photo:77' }, false],
    'a case': [{ caseId: '00000000-0000-4000-8000-000000000044' }, true],
    'a person in a day': [
      {
        actorId: '7'.padStart(36, '0'),
        from: new Date('2026-02-01T00:00:00Z'),
        until: new Date('2026-02-02T00:00:00Z'),
      },
      false,
    ],
    'a type after a cursor': [{ type: 'SIGNED_IN', until: new Date('2026-02-01T00:00:00Z') }, false],
  };
  it.each(Object.entries(SEARCHES))(
    'looks for %s by an index, and reads little more than the page',
    async (_what, [filter, cases]) => {
      const { text: statement, values } = trailQuery(
        '230600',
        filter,
        cases,
        { at: new Date('2026-03-01T00:00:00Z'), id: randomUUID() },
        51,
      );
      const { rows } = await app.platform.db.query<{ 'QUERY PLAN': unknown }>(
        `explain (analyze, buffers, format json) ${statement}`,
        values,
      );
      const plan = JSON.stringify(rows[0]!['QUERY PLAN']);
      expect(plan).not.toContain(
        '"Seq Scan","Parent Relationship":"Outer","Parallel Aware":false,"Async Capable":false,"Join Type"',
      );
      expect(plan).not.toMatch(/"Node Type":"Seq Scan"[^{}]*"Relation Name":"audit_event"/);
      const read = [...plan.matchAll(/"Shared (?:Hit|Read) Blocks":(\d+)/g)]
        .slice(0, 2)
        .reduce((sum, [, n]) => sum + Number(n), 0);
      expect(read).toBeLessThan(1500);
    },
  );
});

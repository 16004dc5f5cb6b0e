import fc from 'fast-check';
import { eventHash, CHAIN_START, type StoredEvent } from '../../../schema/case/chain.ts';
import { writeAudit } from '../../../schema/audit/service.ts';
import type { Transaction } from '../../../schema/core/database.ts';
import { makeAnchor } from '../../../schema/proof/anchors.ts';
import type { CheckKind, Report } from '../../../schema/proof/findings.ts';
import { verifyEverything, verifyOne } from '../../../schema/proof/service.ts';
import type { VerifyOptions } from '../../../schema/proof/verify.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { issued } from '../determination/desk.ts';
import { openCast, Story } from '../slice/story.ts';

let app: TestApp;
let closed: Story;
let options: VerifyOptions;

beforeAll(async () => {
  app = await openTestApp();
  const cast = await openCast(app.origin);
  closed = await Story.at(cast, 'CLOSED');
  const open = await Story.at(cast, 'ACCOUNTS_SEALED');
  await open.reporter.do('requestOfficer', { caseId: open.caseId, reason: '要民警' });
  await issued(cast); // read, recorded and signed by both, and by the officer
  const system = {
    platform: app.platform,
    actor: { kind: 'SYSTEM', cityCode: '230600', id: 'test' },
    requestId: 'r-1',
  } as const;
  await writeAudit(app.platform.db, system, new Date(), 'LOOKED', `case:${closed.caseId}`, { caseId: closed.caseId });
  await app.platform.db.transaction((tx) => makeAnchor(tx, system, new Date()));
  options = { db: app.platform.db, cityCode: '230600', store: null };
}, 300_000);
afterAll(() => app.close());

class Undo extends Error {}

/** Does what only the owner of the database can, with every trigger off; looks at the result, and undoes it. */
async function tampered(change: (tx: Transaction) => Promise<unknown>): Promise<Report> {
  let report: Report | null = null;
  await app.platform.db
    .transaction(async (tx) => {
      await tx.query('set local role none');
      await tx.query('set local session_replication_role = replica');
      await change(tx);
      report = await verifyEverything({ ...options, db: tx });
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return report!;
}

/** For each column whether it is bytes, a time, …: how it can be altered by the least amount. */
const COLUMNS: Record<string, { kinds: readonly CheckKind[]; columns: Record<string, keyof typeof ALTERED> }> = {
  case_event: {
    kinds: ['CASE_EVENT'],
    columns: {
      type: 'text',
      at: 'time',
      actor: 'json',
      payload: 'json',
      prev_hash: 'bytes',
      hash: 'bytes',
      seq: 'number',
      case_id: 'id',
      city_code: 'text',
    },
  },
  accident_case: { kinds: ['CASE_EVENT'], columns: { last_event_seq: 'number', last_event_hash: 'bytes' } },
  eligibility_decision: {
    kinds: ['DECISION'],
    columns: {
      facts: 'json',
      outcome: 'json',
      decided_at: 'time',
      rule_set_version: 'text',
      policy_version: 'text',
      actor: 'json',
      case_id: 'id',
      id: 'id',
    },
  },
  party_account: { kinds: ['ACCOUNT'], columns: { content: 'json', sha256: 'bytes', party_id: 'id', case_id: 'id' } },
  agreement: {
    kinds: ['AGREEMENT', 'DOCUMENT'],
    columns: { content: 'json', content_hash: 'bytes', document_no: 'text', pdf_sha256: 'bytes', case_id: 'id' },
  },
  agreement_signature: { kinds: ['SIGNATURE'], columns: { strokes: 'json', content_hash: 'bytes' } },
  determination: { kinds: ['DETERMINATION'], columns: { content: 'json', content_hash: 'bytes' } },
  determination_party: { kinds: ['RECEIPT'], columns: { strokes: 'json' } },
  determination_recording: { kinds: ['RECORDING'], columns: { sha256: 'bytes' } },
  evidence_photo: { kinds: ['PHOTO'], columns: { sha256: 'bytes', case_id: 'id' } },
  audit_event: {
    kinds: ['AUDIT_EVENT', 'ANCHOR'],
    columns: {
      type: 'text',
      at: 'time',
      actor: 'json',
      subject: 'text',
      detail: 'json',
      case_id: 'id',
      request_id: 'text',
      shard: 'number',
      seq: 'number',
      prev_hash: 'bytes',
      hash: 'bytes',
      city_code: 'text',
    },
  },
  audit_chain_head: { kinds: ['AUDIT_EVENT'], columns: { seq: 'number', hash: 'bytes' } },
  audit_anchor: {
    kinds: ['ANCHOR'],
    columns: {
      seq: 'number',
      day: 'day',
      covers_from: 'time',
      made_at: 'time',
      case_heads: 'number',
      audit_heads: 'number',
      case_count: 'number',
      root: 'bytes',
      prev_hash: 'bytes',
      hash: 'bytes',
    },
  },
  audit_anchor_leaf: {
    kinds: ['ANCHOR', 'CASE_EVENT', 'AUDIT_EVENT'],
    columns: { hash: 'bytes', seq: 'number', position: 'number' },
  },
};
/** SQL for another value than the one in column `c`; `$2` is a random number. */
const ALTERED = {
  text: (c: string) =>
    `overlay(${c} placing chr(case when ascii(substr(${c}, 1 + $2::int % length(${c}), 1)) = 65 then 66 else 65 end)
       from 1 + $2::int % length(${c}) for 1)`,
  time: (c: string) => `${c} + (array['1 microsecond', '1 millisecond', '1 day'])[1 + $2::int % 3]::interval`,
  day: (c: string) => `${c} + 1 + $2::int % 3`,
  number: (c: string) => `${c} + 1000 + $2::int % 7`,
  bytes: (c: string) => `set_byte(${c}, $2::int % 32, get_byte(${c}, $2::int % 32) # (1 << ($2::int % 8)))`,
  id: () => `('00000000-0000-4000-8000-' || lpad($2::int::text, 12, '0'))::uuid`,
  json: (c: string) => `overlay(${c}::text placing '' from 1 for 0)::jsonb`,
} as const;

/** Alters one scalar somewhere in a value, or adds a member where there is none. */
function alterJson(value: unknown, which: number): unknown {
  const text = JSON.stringify(value);
  const scalars = [...text.matchAll(/(?<=[:[,])("(?:[^"\\]|\\.)*"(?!:)|-?\d+(?:\.\d+)?|true|false|null)/g)];
  const picked = scalars[which % Math.max(scalars.length, 1)];
  if (picked === undefined) return { ...(value as object), added: 1 };
  const other = picked[0].startsWith('"') ? JSON.stringify(`${JSON.parse(picked[0])}x`) : picked[0] === '7' ? '8' : '7';
  return JSON.parse(text.slice(0, picked.index) + other + text.slice(picked.index + picked[0].length));
}

const attack = fc
  .constantFrom(
    ...Object.entries(COLUMNS).flatMap(([table, { columns }]) =>
      Object.keys(columns).map((column) => ({ table, column })),
    ),
  )
  .chain(({ table, column }) =>
    fc.record({ table: fc.constant(table), column: fc.constant(column), row: fc.nat(), by: fc.nat(9999) }),
  );

async function alter(tx: Transaction, table: string, column: string, row: number, by: number): Promise<string | null> {
  const { rows } = await tx.query<{ ctid: string; value: unknown; length: number | null }>(
    `select ctid::text as ctid, ${column} as value from ${table} where ${column} is not null ${
      table === 'evidence_photo' ? `and state = 'SEALED'` : ''
    } ${table === 'agreement_signature' ? 'and signed_at is not null' : ''} order by ctid`,
  );
  const picked = rows[row % Math.max(rows.length, 1)];
  if (picked === undefined || picked.value === '') return null;
  const how = COLUMNS[table]!.columns[column]!;
  if (how === 'json') {
    await tx.query(`update ${table} set ${column} = $2::jsonb where ctid = $1::tid`, [
      picked.ctid,
      JSON.stringify(alterJson(picked.value, by)),
    ]);
  } else {
    await tx.query(`update ${table} set ${column} = ${ALTERED[how](column)} where ctid = $1::tid`, [picked.ctid, by]);
  }
  return picked.ctid;
}

describe('verify', () => {
  it('finds nothing where nothing was done, and has looked at everything', async () => {
    const report = await verifyEverything(options);
    expect(report.findings).toEqual([]);
    for (const kind of [
      'CASE_EVENT',
      'DECISION',
      'ACCOUNT',
      'AGREEMENT',
      'SIGNATURE',
      'DETERMINATION',
      'RECEIPT',
      'RECORDING',
      'DOCUMENT',
      'PHOTO',
      'AUDIT_EVENT',
      'ANCHOR',
    ] as const)
      expect([kind, report.checked[kind] > 0]).toEqual([kind, true]);
    const one = await verifyOne({ ...options, store: app.platform.store }, closed.caseId);
    expect(one).toMatchObject({ ok: true, cases: 1 });
    expect(one!.checked.OBJECT).toBe(one!.checked.PHOTO + one!.checked.DOCUMENT);
  });

  it.each(
    Object.entries(COLUMNS).flatMap(([table, { columns }]) => Object.keys(columns).map((column) => [table, column])),
  )('names an altered %s.%s', async (table, column) => {
    const report = await tampered((tx) => alter(tx, table, column, 0, 5));
    expect(report.ok).toBe(false);
    expect(COLUMNS[table]!.kinds).toContain(report.findings[0]!.kind);
  });

  it('names whatever value of whatever row was altered', async () => {
    await fc.assert(
      fc.asyncProperty(attack, async ({ table, column, row, by }) => {
        let done: string | null = null;
        const report = await tampered(async (tx) => {
          done = await alter(tx, table, column, row, by);
        });
        if (done === null) return;
        expect(report.ok).toBe(false);
        expect(COLUMNS[table]!.kinds.some((kind) => report.findings.some((found) => found.kind === kind))).toBe(true);
        expect(report.findings[0]!.messageZh).toMatch(/\p{Script=Han}/u);
      }),
      { numRuns: 60 },
    );
  });

  const ofCase = `city_code = '230600' and case_id = $1`;
  const first = (report: Report) => [report.findings[0]?.kind, report.findings[0]?.caseId, report.findings[0]?.seq];

  it('names the place of an event taken out of the middle, or off the end', async () => {
    const middle = await tampered((tx) =>
      tx.query(`delete from case_event where ${ofCase} and seq = 4`, [closed.caseId]),
    );
    expect(first(middle)).toEqual(['CASE_EVENT', closed.caseId, 4]);
    const { rows } = await app.platform.db.query<{ last: number }>(
      'select last_event_seq as last from accident_case where id = $1',
      [closed.caseId],
    );
    const { last } = rows[0]!;
    const cut = await tampered((tx) =>
      tx.query(`delete from case_event where ${ofCase} and seq = $2`, [closed.caseId, last]),
    );
    expect(first(cut)).toEqual(['CASE_EVENT', closed.caseId, last]);
  });

  it('names the first of two swapped events', async () => {
    const report = await tampered(async (tx) => {
      for (const [from, to] of [
        [3, 1003],
        [4, 3],
        [1003, 4],
      ])
        await tx.query(`update case_event set seq = $3 where ${ofCase} and seq = $2`, [closed.caseId, from, to]);
    });
    expect(first(report)).toEqual(['CASE_EVENT', closed.caseId, 3]);
  });

  it('finds a case that vanished with everything in it, by the anchor', async () => {
    const report = await tampered(async (tx) => {
      for (const table of [
        'case_event',
        'eligibility_decision',
        'party_account',
        'agreement',
        'evidence_photo',
        'party',
      ])
        await tx.query(`delete from ${table} where case_id = $1`, [closed.caseId]);
      await tx.query('delete from accident_case where id = $1', [closed.caseId]);
    });
    expect(report.findings).toContainEqual(expect.objectContaining({ kind: 'CASE_EVENT', caseId: closed.caseId }));
    expect(report.findings.map(({ kind }) => kind)).toContain('ANCHOR');
  });

  it('finds a chain that was forged consistently, head and all, by the anchor', async () => {
    const report = await tampered(async (tx) => {
      const { rows } = await tx.query<StoredEvent>(
        `select city_code as "cityCode", case_id as "caseId", seq, type, at, actor, payload from case_event where ${ofCase} order by seq`,
        [closed.caseId],
      );
      let previous: Uint8Array = CHAIN_START;
      for (const event of rows) {
        const forged = event.seq === 2 ? { ...event, at: new Date(event.at.getTime() - 60_000) } : event;
        const hash = eventHash(forged, previous);
        await tx.query(`update case_event set at = $3, prev_hash = $4, hash = $5 where ${ofCase} and seq = $2`, [
          closed.caseId,
          event.seq,
          forged.at,
          previous,
          hash,
        ]);
        previous = hash;
      }
      await tx.query('update accident_case set last_event_hash = $2 where id = $1', [closed.caseId, previous]);
    });
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({ kind: 'CASE_EVENT', caseId: closed.caseId, subject: 'anchor 1' });
  });

  it('misses the newest audit record, the newest anchor and a deleted decision', async () => {
    const newest = await tampered((tx) =>
      tx.query(
        `delete from audit_event where (shard, seq) in (select shard, max(seq) from audit_event group by shard order by shard limit 1)`,
      ),
    );
    expect(newest.findings[0]).toMatchObject({ kind: 'AUDIT_EVENT' });
    const anchor = await tampered((tx) => tx.query('delete from audit_anchor'));
    expect(anchor.findings[0]).toMatchObject({ kind: 'ANCHOR', seq: 1 });
    const decision = await tampered((tx) =>
      tx.query('delete from eligibility_decision where case_id = $1', [closed.caseId]),
    );
    expect(decision.findings[0]).toMatchObject({ kind: 'DECISION', caseId: closed.caseId });
  });
});

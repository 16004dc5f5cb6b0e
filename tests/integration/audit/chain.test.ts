import { randomUUID } from 'node:crypto';
import { contentHash, linkHash, type AuditContent, type AuditLink } from '../../../schema/audit/chain.ts';
import { writeAudit } from '../../../schema/audit/service.ts';
import type { Actor } from '../../../schema/core/actor.ts';
import type { Database } from '../../../schema/core/database.ts';
import { openTestDatabase } from '../../support/database.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const AT = new Date('2026-11-24T01:02:03.456Z');
const driver = (id: string): Actor => ({ kind: 'DRIVER', cityCode: '230600', id, phone: '13800001111' });

async function links(): Promise<(AuditContent & AuditLink)[]> {
  const { rows } = await db.query<AuditContent & AuditLink>(
    `select city_code as "cityCode", id, at, type, actor, subject, case_id as "caseId", detail, request_id as "requestId",
            shard, seq, prev_hash as "prevHash", hash from audit_event order by shard, seq`,
  );
  return rows;
}

describe('the audit trail', () => {
  it('is a chain per actor that the application can compute again, link by link', async () => {
    const caller = { actor: driver(randomUUID()), requestId: 'r-1' };
    const caseId = randomUUID();
    await writeAudit(db, caller, AT, 'FIRST', null, {});
    await writeAudit(db, caller, AT, 'SECOND', `case:${caseId}`, { caseId, 多: ['字', 1.5, null] });
    await writeAudit(db, caller, AT, 'THIRD', null, {});
    const chain = await links();
    expect(chain.map(({ type, seq, caseId: about }) => [type, seq, about])).toEqual([
      ['FIRST', 1, null],
      ['SECOND', 2, caseId],
      ['THIRD', 3, null],
    ]);
    let previous: Uint8Array = Buffer.alloc(32);
    for (const link of chain) {
      expect(Buffer.from(link.prevHash)).toEqual(Buffer.from(previous));
      expect(linkHash(link, contentHash(link))).toEqual(Buffer.from(link.hash));
      previous = link.hash;
    }
    const { rows } = await db.query<{ seq: number; hash: Uint8Array }>('select seq, hash from audit_chain_head');
    expect(rows).toEqual([{ seq: 3, hash: previous }]);
  });

  it('has no record, and no gap, of a command that was rolled back', async () => {
    const caller = { actor: driver(randomUUID()), requestId: 'r-2' };
    const before = await links();
    const failed = db.transaction(async (tx) => {
      await writeAudit(tx, caller, AT, 'UNDONE', null, {});
      throw new Error('refused');
    });
    await expect(failed).rejects.toThrow('refused');
    expect(await links()).toEqual(before);
  });

  it('keeps every chain whole when many write at once', async () => {
    const actors = Array.from({ length: 8 }, () => ({ actor: driver(randomUUID()), requestId: 'r-3' }));
    await Promise.all(
      Array.from({ length: 80 }, (_, index) =>
        db.transaction((tx) => writeAudit(tx, actors[index % 8]!, AT, 'BUSY', null, { index })),
      ),
    );
    const places = (await links()).map(({ shard, seq }) => [shard, seq] as const);
    for (const [index, [shard, seq]] of places.entries()) {
      const before = places[index - 1];
      expect(seq).toBe(before?.[0] === shard ? before[1] + 1 : 1);
    }
  });

  it('costs a command one statement', async () => {
    const sent: string[] = [];
    const counting = {
      query: (text: string, values?: readonly unknown[]) => (sent.push(text), db.query(text, values)),
    };
    await writeAudit(counting as typeof db, { actor: driver(randomUUID()), requestId: 'r-4' }, AT, 'ONE', null, {});
    expect(sent).toHaveLength(1);
  });

  it('cannot be changed by the role the application works under, nor can a chain be wound back', async () => {
    for (const attempt of [
      `update audit_event set type = 'OTHER'`,
      'delete from audit_event',
      'truncate audit_event',
      'update audit_chain_head set seq = seq - 1',
      'update audit_chain_head set hash = prev_hash',
      'delete from audit_chain_head',
      `select make_append_only('city')`,
    ]) {
      await expect(db.query(attempt)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

import { openTestApp, type TestApp } from '../../support/app.ts';
import { nodes, signInStaff, type Client } from '../../support/client.ts';
import { openCast, Story, type Cast } from './story.ts';

let app: TestApp;
let cast: Cast;
let dispatcher: Client;
let desk: Client;
const asked: string[] = [];

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  dispatcher = await signInStaff(app.origin, 'zhou.lan');
  desk = await signInStaff(app.origin, 'jiahe.claims');
  await Story.at(cast, 'CLOSED');
  await Story.at(cast, 'AGREEMENT_DRAFTED');
  const { db } = app.platform;
  const query = db.query.bind(db);
  Object.assign(db, {
    query: (text: string, values?: readonly unknown[]) => {
      if (!/pgboss/.test(text)) asked.push(text);
      return query(text, values);
    },
  });
}, 300_000);
afterAll(() => app.close());

/** Which columns of a case and of what hangs on it hold ids, and which must differ between copies. */
const COPIED: Readonly<Record<string, { readonly ids: readonly string[]; readonly number?: string }>> = {
  accident_case: { ids: ['id'], number: 'case_no' },
  party: { ids: ['id', 'case_id'] },
  party_account: { ids: ['party_id', 'case_id'] },
  evidence_photo: { ids: ['id', 'case_id', 'party_id'] },
  liability_proposal: { ids: ['id', 'case_id'] },
  agreement: { ids: ['id', 'case_id', 'proposal_id'], number: 'document_no' },
  claim: { ids: ['id', 'case_id', 'party_id'], number: 'claim_no' },
};

/** Copies of the first open or closed case, numbered `from` … `to`, with everything that hangs on it. */
async function copyCase(which: 'open' | 'closed', from: number, to: number): Promise<void> {
  const { db } = app.platform;
  const { rows } = await db.query<{ id: string }>(
    `select id from accident_case where closed_at is ${which === 'open' ? '' : 'not'} null order by reported_at, id limit 1`,
  );
  for (const [table, { ids, number }] of Object.entries(COPIED)) {
    const { rows: columns } = await db.query<{ name: string }>(
      `select column_name as name from information_schema.columns
        where table_schema = 'public' and table_name = $1 order by ordinal_position`,
      [table],
    );
    const valueOf = (name: string): string => {
      // The same change to every id keeps who belongs to whom.
      if (ids.includes(name)) return `overlay(t.${name}::text placing lpad(to_hex(n), 4, '0') from 20 for 4)::uuid`;
      return name === number ? `t.${name} || '-' || n` : `t."${name}"`;
    };
    const names = columns.map(({ name }) => name);
    await db.query(
      `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')})
       select ${names.map(valueOf).join(', ')} from ${table} t cross join generate_series($2::int, $3::int) as n
        where t.${table === 'accident_case' ? 'id' : 'case_id'} = $1`,
      [rows[0]!.id, from, to],
    );
  }
}

const CASE = `id caseNo state waitingFor districtName claimedBy { displayName organisation { nameZh } }
  eligibility { reasons { rule } } parties { name plate insurer { nameZh } account { statement } proposalAnswer signedAt }
  conflictOfInterest { partyOrdinal } photos { id partyOrdinal } photoSlots { code photo { id } } clearRoad { missingSlots }
  proposal { id proposedBy { displayName } } suggestedPatterns { pattern { id } } differences { field }
  agreement { id draftedBy { displayName } content { parties { name } } signatures { signedAt } }
  claims { id insurer { nameZh } plate caseNo }`;
const queue = (name: string): string =>
  `{ answer: caseQueue(queue: ${name}, first: 100) { edges { node { ${CASE} } } } }`;

/** The fewest of three: what a job does at the same moment is not the page's. */
async function statementsOf(who: Client, document: string): Promise<{ rows: number; statements: number }> {
  let rows = 0;
  let statements = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3; time += 1) {
    asked.length = 0;
    const { answer } = await who.ask(document);
    rows = nodes(answer).length;
    statements = Math.min(statements, asked.length);
  }
  return { rows, statements };
}

describe('a page costs a fixed number of statements, however many cases are on it', () => {
  it('queues with parties, photos, stories, proposal, agreement and claims, and an insurer’s inbox', async () => {
    const pages: [what: string, who: Client, document: string][] = [
      ['open cases', cast.officer, queue('OPEN')],
      ['what an assessor has in hand', cast.assessor, queue('MINE')],
      ['closed cases', dispatcher, queue('CLOSED')],
      [
        'an inbox',
        desk,
        `{ answer: claimInbox(first: 100) { edges { node { id plate caseNo accidentCase { ${CASE} } } } } }`,
      ],
    ];
    const measure = async () => {
      const measured: Record<string, { rows: number; statements: number }> = {};
      for (const [what, who, document] of pages) measured[what] = await statementsOf(who, document);
      return measured;
    };
    for (const which of ['open', 'closed'] as const) await copyCase(which, 1, 4);
    const few = await measure();
    for (const which of ['open', 'closed'] as const) await copyCase(which, 5, 49);
    const many = await measure();
    for (const [what] of pages) {
      expect([what, few[what]?.rows, many[what]?.rows]).toEqual([what, 5, 50]);
      // Loads of one kind from two depths of the page may or may not meet in one statement.
      expect([what, Math.abs(many[what]!.statements - few[what]!.statements) <= 2]).toEqual([what, true]);
      expect(many[what]?.statements).toBeLessThanOrEqual(30);
    }
  });
});

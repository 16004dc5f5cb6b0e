import { nodes, signInStaff, text, type Client, type Json } from '../../support/client.ts';
import type { TestApp } from '../../support/app.ts';
import { openOffices, type Offices } from '../lifecycle/people.ts';
import { MANDATE_ACTS } from '../../../schema/mandate/rules.ts';

const DAY_MS = 86_400_000;
const from = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
let documents = 0;
export const nextNo = (): string => `庆公交授〔测试〕${String((documents += 1))}号`;

/** A mandate for the district where the stories happen, all acts, all day; members can be replaced. */
export const terms = (more: object = {}): Record<string, unknown> => ({
  documentNo: nextNo(),
  acts: MANDATE_ACTS,
  accidentForms: ['L-01', 'L-02', 'L-03'],
  ceilingFen: 1_000_000,
  districtCodes: ['230602'],
  dailyFrom: '00:00',
  dailyUntil: '24:00',
  validFrom: from(-1),
  validUntil: from(200),
  training: {
    course: '轻微事故快处',
    passedOn: '2026-01-15',
    score: 92,
    examiner: '罗志平',
    validUntil: from(300),
  },
  ...more,
});

/** The people of the register: who grants, who approves, and assessors who start without any mandate. */
export interface Register extends Offices {
  /** Signs somebody in who has no mandate at all; each login serves one test. */
  readonly holder: (login: string) => Promise<{ readonly client: Client; readonly staffId: string }>;
  readonly issue: (staffId: string, more?: object) => Promise<Json>;
  readonly seen: (mandateId: unknown, fields: string) => Promise<Json>;
  readonly standings: (filter: string, search: string) => Promise<readonly string[]>;
}

export async function openRegister(app: TestApp): Promise<Register> {
  const offices = await openOffices(app);
  const { db } = app.platform;
  return {
    ...offices,
    holder: async (login) => {
      const { rows } = await db.query<{ id: string }>(
        `update staff set password_hash = (select password_hash from staff where login = 'lin.zhe') where login = $1 returning id`,
        [login],
      );
      const staffId = rows[0]!.id;
      await db.query('delete from mandate where staff_id = $1', [staffId]);
      return { client: await signInStaff(app.origin, login), staffId };
    },
    issue: (staffId, more = {}) => offices.officer.do('issueMandate', { staffId, terms: terms(more) }),
    seen: async (id, fields) =>
      (await offices.officer.ask(`query One($id: ID!) { mandate(id: $id) { ${fields} } }`, { id })).mandate as Json,
    standings: async (filter, search) => {
      const { mandates } = await offices.officer.ask(
        'query List($filter: MandateFilter, $search: String) { mandates(filter: $filter, search: $search) { edges { node { standing } } } }',
        { filter, search },
      );
      return nodes(mandates).map(({ standing }) => text(standing));
    },
  };
}

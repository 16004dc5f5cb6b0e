import { randomBytes } from 'node:crypto';
import type { Database } from '../../../schema/core/database.ts';
import type { JobDefinition } from '../../../schema/core/jobs.ts';
import type { Platform } from '../../../schema/core/platform.ts';
import { findChainBreak, type StoredEvent } from '../../../schema/case/chain.ts';
import { signInStaff } from '../../../schema/identity/staff-sign-in.ts';
import { SendNotice } from '../../../schema/notice/jobs.ts';
import { daqing } from '../../../schema/seed/daqing/index.ts';
import type { DemoCase } from '../../../schema/seed/demo-case.ts';
import { addStaff, StaffRefusal } from '../../../schema/seed/first-staff.ts';
import { PlayStory } from '../../../schema/seed/jobs.ts';
import { playStory } from '../../../schema/seed/play.ts';
import { DEMO_SIGN_INS, seedCity } from '../../../schema/seed/seed.ts';
import { openTestBus } from '../../support/bus.ts';
import { openTestDatabase } from '../../support/database.ts';
import { recordingLog } from '../../support/log.ts';
import { openTestStore } from '../../support/store.ts';

const CITY = '230600';
const NOW = new Date('2026-11-24T10:00:00Z');
const quiet = () => undefined;

interface Opened {
  readonly platform: Platform;
  /** What was queued, as names. */
  readonly queued: string[];
  /** Whom the carrier was asked to reach. */
  readonly reached: string[];
  close(): Promise<void>;
}

async function open(db: Database): Promise<Opened> {
  const bus = await openTestBus();
  const evidence = await openTestStore();
  const [queued, reached]: [string[], string[]] = [[], []];
  const platform: Platform = {
    db,
    store: evidence.store,
    bus,
    jobs: {
      enqueue: async <Payload extends object>(_tx: unknown, job: JobDefinition<Payload>, payload: Payload) => {
        job.payload.parse(payload);
        queued.push(job.name);
      },
      wake: quiet,
    },
    sms: { send: async (recipient) => void reached.push(recipient) },
    log: recordingLog(),
    settings: {
      cityCode: CITY,
      production: false,
      publicUrl: 'http://localhost:4000',
      maxPhotoBytes: 20_000_000,
      maxRecordingBytes: 20_000_000,
      maxPhotoPixels: 50_000_000,
      secret: randomBytes(32),
      requireSecondFactor: false,
      idleLockMinutes: { administrators: 10, dispatch: 60, others: 20 },
      addressLimits: { smsCodesPerHour: 1_000, failedSignInsPerQuarter: 1_000 },
    },
    now: () => NOW,
  };
  const closeAll = async () => {
    await bus.close();
    await evidence.close();
    await db.close();
  };
  return { platform, queued, reached, close: closeAll };
}

async function countOf(db: Database, table: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count from ${table} where city_code = $1`,
    [CITY],
  );
  return rows[0]?.count ?? -1;
}

const TABLES = [
  'district',
  'map_line',
  'organisation',
  'outlet',
  'staff',
  'mandate',
  'unit',
  'unit_crew',
  'unit_position',
];
const countsOf = async (db: Database) =>
  Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await countOf(db, table)])));

let demo: Opened;
beforeAll(async () => {
  demo = await open(await openTestDatabase());
});
afterAll(() => demo.close());

describe('a city for an empty database', () => {
  let opened: Opened;
  beforeAll(() => {
    opened = demo;
  });

  it('is written once, however many processes start at the same time and however often they start again', async () => {
    const { platform, queued } = opened;
    const starts = await Promise.all([1, 2, 3].map(() => seedCity(platform, { demo: true, say: quiet })));
    expect(starts.filter(({ seeded }) => seeded)).toHaveLength(1);
    const counts = await countsOf(platform.db);
    expect(counts).toEqual({
      district: 9,
      map_line: daqing.roads.length + daqing.waters.length,
      organisation: daqing.organisations.length,
      outlet: 13,
      staff: daqing.staff.length,
      mandate: daqing.mandates.length,
      unit: daqing.units.length,
      unit_crew: daqing.units.reduce((sum, { crewLogins }) => sum + crewLogins.length, 0),
      unit_position: daqing.units.length,
    });
    expect((await seedCity(platform, { demo: true, say: quiet })).seeded).toBe(false);
    expect(await countsOf(platform.db)).toEqual(counts);
    expect(queued).toEqual(daqing.cases.map(() => PlayStory.name));
  });

  it('lets every announced account in with the announced password, and no other account', async () => {
    const { platform } = opened;
    const caller = {
      platform,
      actor: { kind: 'ANONYMOUS', cityCode: CITY, id: 'anonymous' },
      requestId: 'test',
    } as const;
    for (const { login, password } of DEMO_SIGN_INS) {
      const { actor } = await signInStaff(caller, { login, password, transport: 'BEARER' }, null);
      expect(actor.kind).toBe('STAFF');
    }
    const { rows } = await platform.db.query<{ login: string }>(
      'select login from staff where city_code = $1 and password_hash is not null order by login',
      [CITY],
    );
    expect(rows.map(({ login }) => login)).toEqual(DEMO_SIGN_INS.map(({ login }) => login).toSorted());
    const other = { login: 'jiahe.002', password: DEMO_SIGN_INS[0]!.password, transport: 'BEARER' } as const;
    await expect(signInStaff(caller, other, null)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' });
  });

  it('gives a mandate the area of exactly the districts it names', async () => {
    const { rows } = await opened.platform.db.query<{ inside: number; outside: number; names: string[] }>(
      `select count(*) filter (where st_covers(st_buffer(m.area, 1e-6), d.boundary))::int as inside,
              count(*) filter (where st_area(st_intersection(m.area, d.boundary)) < 1e-9)::int as outside, m.area_names as names
         from mandate m join staff s on s.city_code = m.city_code and s.id = m.staff_id
         join district d on d.city_code = m.city_code
        where s.login = 'jiahe.008' group by m.area_names`,
    );
    expect(rows).toEqual([{ inside: 3, outside: 6, names: ['大同区', '肇州县', '肇源县'] }]);
  });

  it('keeps revoked and suspended mandates apart from those in force, and lets the expired one be expired', async () => {
    const { rows } = await opened.platform.db.query<{ login: string; ended: string }>(
      `select s.login, case when m.revoked_at is not null then 'REVOKED' when m.suspended_at is not null then 'SUSPENDED'
                            when m.valid_until <= $1 then 'EXPIRED' else 'IN_FORCE' end as ended
         from mandate m join staff s on s.city_code = m.city_code and s.id = m.staff_id
        where s.login = any($2::text[]) order by s.login`,
      [NOW, ['lin.zhe', 'guo.expired', 'hengchuan.004', 'tongtai.005']],
    );
    expect(rows.map(({ login, ended }) => `${login} ${ended}`)).toEqual([
      'guo.expired EXPIRED',
      'hengchuan.004 REVOKED',
      'lin.zhe IN_FORCE',
      'tongtai.005 SUSPENDED',
    ]);
  });

  it('dates the fix of a unit back from the moment of seeding', async () => {
    const { rows } = await opened.platform.db.query<{ callSign: string; measuredAt: Date }>(
      `select u.call_sign as "callSign", p.measured_at as "measuredAt"
         from unit u join unit_position p on p.city_code = u.city_code and p.unit_id = u.id`,
    );
    const ages = new Map(
      rows.map(({ callSign, measuredAt }) => [callSign, (NOW.getTime() - measuredAt.getTime()) / 1000]),
    );
    expect(ages).toEqual(new Map(daqing.units.map(({ callSign, fixAgeSeconds }) => [callSign, fixAgeSeconds])));
  });
});

describe('the stories of the demo city', () => {
  let opened: Opened;
  beforeAll(() => {
    opened = demo;
  });

  it.each(daqing.cases.map((story) => [story.key, story] as const))(
    '%s comes out as its author expects',
    async (_key, story: DemoCase) => {
      const { caseId } = await playStory(opened.platform, story, NOW);
      const { rows: events } = await opened.platform.db.query<StoredEvent>(
        `select city_code as "cityCode", case_id as "caseId", seq, type, at, actor, payload, prev_hash as "prevHash", hash
         from case_event where city_code = $1 and case_id = $2 order by seq`,
        [CITY, caseId],
      );
      expect(findChainBreak(events)).toBeNull();
      const times = events.map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1)).toBeLessThan(NOW.getTime());
    },
  );

  it('are told once, even when they are told again', async () => {
    const { platform } = opened;
    const before = await Promise.all(
      ['accident_case', 'case_event', 'evidence_photo', 'claim', 'outbound_message'].map((table) =>
        countOf(platform.db, table),
      ),
    );
    for (const story of daqing.cases) await playStory(platform, story, NOW);
    const after = await Promise.all(
      ['accident_case', 'case_event', 'evidence_photo', 'claim', 'outbound_message'].map((table) =>
        countOf(platform.db, table),
      ),
    );
    expect(after).toEqual(before);
    expect(before[0]).toBe(daqing.cases.length);
  });

  it.each([1, 6, 14, 24])('go on where they were cut off: the database is lost at transaction %i', async (cut) => {
    const { platform } = opened;
    const story: DemoCase = {
      ...daqing.cases.find(({ key }) => key === 'nan-er-door-claims-filed')!,
      key: `cut-off-at-${cut}`,
    };
    let transactions = 0;
    const db: Database = {
      ...platform.db,
      async transaction(work) {
        transactions += 1;
        if (transactions >= cut) throw new Error('connection lost');
        return platform.db.transaction(work);
      },
    };
    await expect(playStory({ ...platform, db }, story, NOW)).rejects.toThrow('connection lost');
    const { caseId } = await playStory(platform, story, NOW);
    const { rows } = await platform.db.query<{ type: string; count: number }>(
      `select type, count(*)::int as count from case_event where city_code = $1 and case_id = $2
        group by type having count(*) > 2 order by type`,
      [CITY, caseId],
    );
    expect(rows).toEqual([{ type: 'PHOTO_UPLOADED', count: 3 }]);
  });

  it('leave no work undone: every photo has its views, every message is off the queue, no telephone rang', async () => {
    const { platform, reached, queued } = opened;
    const { rows } = await platform.db.query<{ waiting: number; photos: number; distinct: number }>(
      `select (select count(*)::int from outbound_message where state = 'QUEUED') as waiting,
              (select count(*)::int from evidence_photo where derived_at is null or jsonb_array_length(warnings) > 0) as photos,
              (select count(*)::int - count(distinct sha256)::int from evidence_photo) as "distinct"`,
    );
    expect(rows).toEqual([{ waiting: 0, photos: 0, distinct: 0 }]);
    expect(reached).toEqual([]);
    expect(queued).not.toContain(SendNotice.name);
  });

  it('refuse loudly when the platform makes something else of them than expected', async () => {
    const story: DemoCase = {
      ...daqing.cases[0]!,
      key: 'another-end-than-expected',
      expected: { sceneDuty: 'HOLD', route: 'EMERGENCY', state: 'WITH_OFFICER' },
    };
    await expect(playStory(opened.platform, story, NOW)).rejects.toThrow(/another-end-than-expected/);
  });
});

describe('a city without a demo', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(await openTestDatabase());
    await seedCity(opened.platform, { demo: false, say: quiet });
  });
  afterAll(() => opened.close());

  const person = {
    login: 'first.officer',
    displayName: '第一位民警',
    badgeNo: 'E1',
    roles: ['OFFICER', 'SYSTEM_ADMIN'],
    password: 'a long enough password',
    organisation: { code: '230600000000', create: { kind: 'POLICE_UNIT', name: '交警支队' } },
  } as const;
  const refused = (staff: Parameters<typeof addStaff>[2]) =>
    expect(addStaff(opened.platform.db, CITY, staff, NOW)).rejects.toThrow(StaffRefusal);

  it('has districts and a map and nothing invented', async () => {
    const counts = await countsOf(opened.platform.db);
    expect(counts).toMatchObject({ district: 9, organisation: 0, staff: 0, mandate: 0, unit: 0 });
    expect(counts['map_line']).toBeGreaterThan(0);
    expect(opened.queued).toEqual([]);
  });

  it('gets its first person from the command line, with an audit entry, who can sign in', async () => {
    const { platform } = opened;
    expect(await addStaff(platform.db, CITY, person, NOW)).toMatchObject({ organisationMade: true });
    const caller = {
      platform,
      actor: { kind: 'ANONYMOUS', cityCode: CITY, id: 'anonymous' },
      requestId: 'test',
    } as const;
    const { actor } = await signInStaff(
      caller,
      { login: person.login, password: person.password, transport: 'BEARER' },
      null,
    );
    expect(actor).toMatchObject({ displayName: person.displayName, roles: ['OFFICER', 'SYSTEM_ADMIN'] });
    const { rowCount } = await platform.db.query(
      `select from audit_event where city_code = $1 and type = 'STAFF_ADDED'`,
      [CITY],
    );
    expect(rowCount).toBe(1);
  });

  it('refuses a login that is taken, an unknown role, a short password and an organisation that nobody asked to make', async () => {
    await refused(person);
    await refused({ ...person, login: 'second', roles: ['KING'] });
    await refused({ ...person, login: 'second', roles: [] });
    await refused({ ...person, login: 'second', password: 'short' });
    await refused({ ...person, login: 'Second Person' });
    await refused({ ...person, login: 'second', organisation: { code: 'NONE', create: null } });
    expect(await countOf(opened.platform.db, 'staff')).toBe(1);
    expect(await countOf(opened.platform.db, 'organisation')).toBe(1);
  });
});

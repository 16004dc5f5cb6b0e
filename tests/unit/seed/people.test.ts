import { daqing } from '../../../schema/seed/daqing/index.ts';
import type { DemoRole } from '../../../schema/seed/demo-city.ts';

const { staff, mandates, organisations } = daqing;
const byLogin = new Map(staff.map((person) => [person.login, person]));
const withRole = (role: DemoRole) => staff.filter((person) => person.roles.includes(role));
const mandatesOf = (login: string) => mandates.filter((mandate) => mandate.holderLogin === login);

/** Big insurers with real customers; the demo must name none of them. */
const REAL_INSURERS =
  /人保|太平|平安|国寿|中华联合|大地|阳光|安邦|大家|华安|华泰|天安|永安|永诚|都邦|鼎和|紫金|国任|英大|众诚|浙商|利宝|中银|安盛|国泰|众安/;

describe('organisations', () => {
  it('names six insurers, none of them a real one', () => {
    const insurers = organisations.filter((organisation) => organisation.kind === 'INSURER');
    expect(insurers).toHaveLength(6);
    for (const insurer of insurers) {
      expect(insurer.nameZh).not.toMatch(REAL_INSURERS);
      expect(insurer.hotline).toMatch(/^95000-\d{4}$/);
    }
  });

  it('gives police units 12 digits and lists every parent before its children', () => {
    const seen = new Set<string>();
    for (const organisation of organisations) {
      expect(seen.has(organisation.code)).toBe(false);
      if (organisation.kind === 'POLICE_UNIT') expect(organisation.code).toMatch(/^2306\d{8}$/);
      if (organisation.parentCode !== null) expect(seen.has(organisation.parentCode)).toBe(true);
      seen.add(organisation.code);
    }
  });

  it('has a centre with eight services', () => {
    expect(organisations.filter((organisation) => organisation.kind === 'CENTER')).toHaveLength(1);
    expect(new Set(daqing.services.map((service) => service.code)).size).toBe(8);
  });
});

describe('staff', () => {
  it.each<[DemoRole, number]>([
    ['ASSESSOR', 87],
    ['OFFICER', 14],
    ['REMOTE_OFFICER', 4],
    ['AUX', 10],
    ['DISPATCH_110', 4],
    ['INSURER_CLAIMS', 6],
    ['CENTER', 8],
    ['SUPERVISOR', 2],
    ['UNIT_HEAD', 2],
    ['SYSTEM_ADMIN', 1],
    ['SECURITY_ADMIN', 1],
    ['AUDITOR', 1],
  ])('has as many people with the role %s as planned: %s', (role, count) => {
    expect(withRole(role)).toHaveLength(count);
  });

  it('gives everyone a login, a badge and a name of their own', () => {
    for (const field of ['login', 'badgeNo', 'nameZh'] as const) {
      const values = staff.map((person) => person[field]);
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    }
  });

  it('puts assessors and claims desks with insurers and everyone else with the police or the centre', () => {
    const kindOf = new Map(organisations.map((organisation) => [organisation.code, organisation.kind]));
    for (const person of staff) {
      const insurerSide = person.roles.some((role) => role === 'ASSESSOR' || role === 'INSURER_CLAIMS');
      expect([person.login, kindOf.get(person.organisationCode) === 'INSURER']).toEqual([person.login, insurerSide]);
      expect(kindOf.has(person.organisationCode)).toBe(true);
    }
  });

  it('opens one easy sign-in per role and no other', () => {
    expect(staff.filter((person) => person.signIn).map((person) => person.login)).toEqual([
      'lin.zhe',
      'chen.tao',
      'guo.expired',
      'luo.ping',
      'han.qing',
      'zhou.lan',
      'jiahe.claims',
      'beichen.claims',
      'sun.center',
      'qian.jian',
      'he.zheng',
      'admin',
      'security',
      'auditor',
    ]);
  });

  it('keeps the two demo assessors at different insurers', () => {
    expect(byLogin.get('lin.zhe')?.organisationCode).toBe('JIAH');
    expect(byLogin.get('chen.tao')?.organisationCode).toBe('BEIC');
  });
});

describe('mandates', () => {
  it('gives each of the 87 assessors and 10 auxiliaries exactly one, under a number of its own', () => {
    const holders = [...withRole('ASSESSOR'), ...withRole('AUX')];
    for (const holder of holders) expect(mandatesOf(holder.login)).toHaveLength(1);
    expect(mandates).toHaveLength(holders.length);
    expect(new Set(mandates.map((mandate) => mandate.documentNo)).size).toBe(mandates.length);
    for (const mandate of mandates) expect(mandate.documentNo).toMatch(/^快授 2026-\d{4} 号$/);
  });

  it('is issued, suspended and revoked only by officers and supervisors', () => {
    for (const mandate of mandates) {
      expect(byLogin.get(mandate.issuedByLogin)?.roles).toContain('OFFICER');
      if (mandate.ended === null) continue;
      const roles = byLogin.get(mandate.ended.byLogin)?.roles ?? [];
      expect(roles.some((role) => role === 'OFFICER' || role === 'SUPERVISOR')).toBe(true);
    }
  });

  it('lets lin.zhe work in the whole city at any hour up to the ceiling', () => {
    expect(mandatesOf('lin.zhe')).toMatchObject([
      {
        documentNo: '快授 2026-0041 号',
        ceilingFen: 500_000,
        districtCodes: daqing.districts.map((district) => district.code),
        dailyFrom: '00:00',
        dailyUntil: '24:00',
        ended: null,
      },
    ]);
  });

  it('holds expired, revoked, suspended, day-only and narrower grants to refuse with', () => {
    const now = Date.parse('2026-11-24T00:00:00+08:00');
    const count = (matches: (mandate: (typeof mandates)[number]) => boolean) => mandates.filter(matches).length;
    expect(count((mandate) => Date.parse(mandate.validUntil) <= now)).toBe(2);
    expect(count((mandate) => mandate.ended?.kind === 'REVOKED')).toBe(2);
    expect(count((mandate) => mandate.ended?.kind === 'SUSPENDED')).toBe(2);
    expect(count((mandate) => mandate.dailyFrom === '07:00')).toBeGreaterThan(20);
    expect(Date.parse(mandatesOf('guo.expired')[0]?.validUntil ?? '')).toBeLessThan(now);
  });

  it('never lets an auxiliary propose liability or settle a claim', () => {
    for (const auxiliary of withRole('AUX')) {
      const acts = mandatesOf(auxiliary.login)[0]?.acts ?? [];
      expect(acts).not.toContain('PROPOSE_LIABILITY');
      expect(acts).not.toContain('ASSESS_DAMAGE');
      expect(acts).not.toContain('SETTLE_CLAIM');
    }
  });

  it('starts before it ends and names only districts of the city', () => {
    const codes = new Set(daqing.districts.map((district) => district.code));
    for (const mandate of mandates) {
      expect(Date.parse(mandate.validFrom)).toBeLessThan(Date.parse(mandate.validUntil));
      expect(mandate.dailyFrom < mandate.dailyUntil).toBe(true);
      expect(mandate.districtCodes.length).toBeGreaterThan(0);
      for (const code of mandate.districtCodes) expect(codes.has(code)).toBe(true);
    }
  });
});

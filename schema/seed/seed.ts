import type { Transaction } from '../core/database.ts';
import { newId } from '../core/ids.ts';
import type { Platform } from '../core/platform.ts';
import { chinaDay } from '../clock/china-day.ts';
import { hashPassword } from '../identity/service.ts';
import { daqing } from './daqing/index.ts';
import type { DemoMandate } from './demo-city.ts';
import { PlayStory } from './jobs.ts';
import * as queries from './queries.ts';

/** One password for all demo accounts: it is printed at every start and guards nothing. */
export const DEMO_PASSWORD = 'daqing-demo-2026';

const SIGN_IN_ROLES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'lin.zhe': ['查勘员，全市授权', 'assessor, mandate for the whole city'],
  'chen.tao': ['查勘员，联动 1 组', 'assessor, joint crew 1'],
  'guo.expired': ['查勘员，授权已到期', 'assessor, mandate expired'],
  'luo.ping': ['事故民警（远程定责）', 'accident officer, also remote'],
  'han.qing': ['事故民警', 'accident officer'],
  'he.zheng': ['事故处理大队负责人', 'head of the accident unit'],
  'zhou.lan': ['110 指挥中心调度', '110 dispatcher'],
  'jiahe.claims': ['嘉禾财险理赔', 'Jiahe insurance, claims desk'],
  'beichen.claims': ['北辰财险理赔', 'Beichen insurance, claims desk'],
  'sun.center': ['事故处理服务中心', 'one-stop accident centre'],
  'qian.jian': ['法制监督', 'supervisor'],
  admin: ['系统管理员', 'administrator'],
  security: ['安全管理员', 'security administrator'],
  auditor: ['审计管理员', 'audit administrator'],
};

export interface DemoSignIn {
  readonly login: string;
  readonly password: string;
  readonly roleZh: string;
  readonly roleEn: string;
}

/** The accounts a visitor of the demo city signs in with. */
export const DEMO_SIGN_INS: readonly DemoSignIn[] = daqing.staff
  .filter(({ signIn }) => signIn)
  .map(({ login, nameZh, nameEn }) => {
    const [roleZh, roleEn] = SIGN_IN_ROLES[login] ?? [nameZh, nameEn];
    return { login, password: DEMO_PASSWORD, roleZh, roleEn };
  });

/**
 * Gives an empty database its city: districts and map always, and for a demo also organisations, outlets, people, mandates
 * and units, everything in one transaction. Its accidents are told afterwards by jobs that exist only if that transaction
 * commits, so a start is not delayed by them and a process killed in the middle leaves no half of a story untold.
 * A database that has its city is left as it is.
 *
 * @param options.say one line for the person at the terminal
 * @param options.stories whether the demo's accidents are told; they are when left out
 * @returns whether this call wrote anything
 */
export async function seedCity(
  platform: Platform,
  options: { readonly demo: boolean; readonly say: (line: string) => void; readonly stories?: boolean },
): Promise<{ seeded: boolean }> {
  const { demo, say, stories = true } = options;
  const { cityCode } = platform.settings;
  if (cityCode !== daqing.code) {
    say(`没有 ${cityCode} 的城市资料，需自行导入 / No city data for ${cityCode}: load your own districts and map`);
    return { seeded: false };
  }
  const now = platform.now();
  const seeded = await platform.db.transaction(async (tx) => {
    if (!(await queries.insertCity(tx, daqing))) return false;
    await writeReference(tx);
    if (!demo) return true;
    await writeDemo(tx, now);
    for (const { key } of stories ? daqing.cases : []) {
      await platform.jobs.enqueue(tx, PlayStory, { cityCode, storyKey: key, seededAt: now.toISOString() });
    }
    return true;
  });
  if (seeded && demo && stories) {
    platform.jobs.wake(PlayStory.name);
    say(
      `演示城市已建好，${daqing.cases.length} 起演示事故正在后台生成 / Demo city ready; its ${daqing.cases.length} accidents follow in the background`,
    );
  }
  return { seeded };
}

/** Districts, roads and waters: what the map needs in any mode. */
async function writeReference(tx: Transaction): Promise<void> {
  await queries.insertDistricts(tx, daqing.code, daqing.districts);
  await queries.insertMapLines(tx, daqing.code, [
    ...daqing.waters.map(({ nameZh, nameEn, ring }) => ({
      id: newId(),
      kind: 'WATER' as const,
      nameZh,
      nameEn,
      shape: { type: 'Polygon' as const, coordinates: [ring] },
    })),
    ...daqing.roads.map(({ kind, nameZh, nameEn, line }) => ({
      id: newId(),
      kind,
      nameZh,
      nameEn,
      shape: { type: 'LineString' as const, coordinates: line },
    })),
  ]);
}

async function writeDemo(tx: Transaction, now: Date): Promise<void> {
  const organisationId = idsFor(daqing.organisations.map(({ code }) => code));
  const staffId = idsFor(daqing.staff.map(({ login }) => login));
  const outletId = idsFor(daqing.outlets.map(({ code }) => code));
  const unitId = idsFor(daqing.units.map(({ callSign }) => callSign));
  // Hashing is slow on purpose; the password is the same for all.
  const passwordHash = await hashPassword(DEMO_PASSWORD);

  await queries.insertOrganisations(
    tx,
    daqing.code,
    daqing.organisations.map(({ kind, code, nameZh, nameEn, hotline, parentCode }) => ({
      id: organisationId(code),
      kind,
      code,
      nameZh,
      nameEn,
      phone: hotline,
      parentId: parentCode === null ? null : organisationId(parentCode),
    })),
  );
  await queries.drawUnitAreas(tx, daqing.code);
  await queries.insertOutlets(tx, daqing.code, daqing.outlets, outletId, organisationId);
  await queries.insertStaff(
    tx,
    daqing.code,
    daqing.staff.map(({ login, nameZh, badgeNo, roles, organisationCode, signIn }) => ({
      id: staffId(login),
      organisationId: organisationId(organisationCode),
      login,
      displayName: nameZh,
      badgeNo,
      roles,
      passwordHash: signIn ? passwordHash : null,
    })),
  );
  const later = yearsSinceWritten(now);
  await queries.insertMandates(
    tx,
    daqing.code,
    daqing.mandates.map((mandate, index) => mandateRow(mandate, index, staffId, later)),
  );
  await queries.insertUnits(tx, daqing.code, daqing.units, unitId, staffId, now);
}

/** Everybody passed the same examination a fortnight before the mandate began; it holds two years. Scores are invented. */
const EXAMINED_BEFORE_MS = 14 * 24 * 3_600_000;

function mandateRow(
  mandate: DemoMandate,
  index: number,
  staffId: (login: string) => string,
  later: number,
): queries.SeedMandate {
  const { documentNo, acts, accidentForms, ceilingFen, districtCodes, dailyFrom, dailyUntil, ended } = mandate;
  const endedAt = ended === null ? null : yearsLater(ended.at, later);
  return {
    id: newId(),
    staffId: staffId(mandate.holderLogin),
    issuedBy: staffId(mandate.issuedByLogin),
    documentNo,
    acts,
    accidentForms,
    ceilingFen,
    districtCodes,
    dailyFrom,
    dailyUntil,
    validFrom: yearsLater(mandate.validFrom, later),
    validUntil: yearsLater(mandate.validUntil, later),
    trainingPassedOn: chinaDay(new Date(Date.parse(yearsLater(mandate.validFrom, later)) - EXAMINED_BEFORE_MS)),
    trainingScore: 80 + ((index * 7) % 19),
    trainingValidUntil: yearsLater(mandate.validFrom, later + 2),
    suspendedAt: ended?.kind === 'SUSPENDED' ? endedAt : null,
    revokedAt: ended?.kind === 'REVOKED' ? endedAt : null,
  };
}

/** The mandates are written for the year from July 2026; a demo set up later gets them for the year it is in. */
const WRITTEN_FOR = 2026;
/** The oldest story happened two days ago, and its mandate must have been in force then. */
const OLDEST_STORY_MS = 3 * 24 * 3_600_000;

function yearsSinceWritten(now: Date): number {
  const begins = new Date(now.getTime() - OLDEST_STORY_MS);
  const year = begins.getUTCMonth() >= 6 ? begins.getUTCFullYear() : begins.getUTCFullYear() - 1;
  return Math.max(0, year - WRITTEN_FOR);
}

const yearsLater = (iso: string, years: number): string => `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;

/** A new id for each name, by name. */
function idsFor(names: readonly string[]): (name: string) => string {
  const ids = new Map(names.map((name) => [name, newId()]));
  return (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The demo city speaks of ${name}, which it does not have`);
    return id;
  };
}

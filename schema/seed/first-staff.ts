import { writeAudit } from '../audit/service.ts';
import { ROLES, type Role } from '../core/actor.ts';
import type { Database, Transaction } from '../core/database.ts';
import { DomainError } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { ADMINISTRATORS } from '../account/rules.ts';
import { passwordProblems } from '../identity/password-rules.ts';
import { hashPassword } from '../identity/service.ts';
import { insertOrganisations, insertStaff } from './queries.ts';

export const ORGANISATION_KINDS = ['INSURER', 'POLICE_UNIT', 'CENTER', 'OUTLET_OPERATOR'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface NewStaff {
  readonly login: string;
  readonly displayName: string;
  readonly badgeNo: string | null;
  readonly roles: readonly string[];
  readonly password: string;
  readonly organisation: {
    readonly code: string;
    /** Given when the organisation is to be made if it is not there. */
    readonly create: { readonly kind: OrganisationKind; readonly name: string } | null;
  };
}

/** The account cannot be made like this; nothing was stored. */
export class StaffRefusal extends DomainError {
  readonly code = 'STAFF_NOT_ADDED';
}

/**
 * Adds an account, and its organisation if asked to: how a city without demo data gets its first people. Written to the audit.
 *
 * @returns id of the new member of staff, and whether the organisation was made
 * @throws StaffRefusal when the city, the organisation, a role, the login or the password is not fit
 */
export async function addStaff(
  db: Database,
  cityCode: string,
  staff: NewStaff,
  now: Date,
): Promise<{ staffId: string; organisationMade: boolean }> {
  const roles = checked(staff);
  const passwordHash = await hashPassword(staff.password);
  return db.transaction(async (tx) => {
    const { rowCount: cities } = await tx.query('select from city where code = $1', [cityCode]);
    if (cities === 0)
      throw new StaffRefusal(
        `数据库里没有城市 ${cityCode}，先启动一次`,
        `The database has no city ${cityCode}; start the platform once first`,
      );
    const { organisationId, organisationMade } = await organisationFor(tx, cityCode, staff);
    const { rowCount: taken } = await tx.query('select from staff where city_code = $1 and login = $2', [
      cityCode,
      staff.login,
    ]);
    if (taken > 0) throw new StaffRefusal(`账号 ${staff.login} 已经有了`, `The login ${staff.login} exists already`);
    const staffId = newId();
    const { login, displayName, badgeNo } = staff;
    await insertStaff(tx, cityCode, [
      { id: staffId, organisationId, login, displayName, badgeNo, roles, passwordHash },
    ]);
    const actor = { kind: 'SYSTEM', cityCode, id: 'staff.add' } as const;
    await writeAudit(tx, { actor, requestId: 'command-line' }, now, 'STAFF_ADDED', `staff:${staffId}`, {
      login,
      roles,
      organisationId,
    });
    return { staffId, organisationMade };
  });
}

function checked({ login, displayName, roles, password }: NewStaff): Role[] {
  const known = ROLES.filter((role) => roles.includes(role));
  const unknown = roles.filter((role) => !ROLES.some((one) => one === role));
  if (unknown.length > 0 || known.length === 0) {
    throw new StaffRefusal(
      `角色 ${unknown.join('、')} 不存在，可用：${ROLES.join('、')}`,
      `Unknown role ${unknown.join(', ')}; there are ${ROLES.join(', ')}`,
    );
  }
  if (!/^[a-z0-9][a-z0-9._-]{1,39}$/.test(login)) {
    throw new StaffRefusal(
      '账号用 2 到 40 个小写字母、数字、点、横线',
      'A login has 2 to 40 lower-case letters, digits, dots or hyphens',
    );
  }
  if (displayName.trim() === '' || displayName.length > 50)
    throw new StaffRefusal('姓名写 1 到 50 个字', 'A name has 1 to 50 characters');
  const [problem] = passwordProblems(password, { login, displayName, secondFactor: false });
  if (problem !== undefined) throw new StaffRefusal(problem.messageZh, problem.messageEn);
  const offices = known.filter((role) => ADMINISTRATORS.includes(role));
  if (offices.length > 1) {
    throw new StaffRefusal(
      `管理岗位不能兼任：${offices.join('、')}`,
      `Administrators' offices are never held together: ${offices.join(', ')}`,
    );
  }
  return known;
}

async function organisationFor(
  tx: Transaction,
  cityCode: string,
  { organisation: { code, create } }: NewStaff,
): Promise<{ organisationId: string; organisationMade: boolean }> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from organisation where city_code = $1 and code = $2 and ($3::text is null or kind = $3) order by kind, id limit 2`,
    [cityCode, code, create?.kind ?? null],
  );
  if (rows.length > 1)
    throw new StaffRefusal(
      `有多个单位的代码是 ${code}，请用 --organisation-kind 指明`,
      `Several organisations have the code ${code}; say which with --organisation-kind`,
    );
  if (rows[0] !== undefined) return { organisationId: rows[0].id, organisationMade: false };
  if (create === null || create.name.trim() === '') {
    throw new StaffRefusal(
      `没有代码为 ${code} 的单位；要新建请加 --organisation-name 和 --organisation-kind`,
      `There is no organisation ${code}; to make it add --organisation-name and --organisation-kind`,
    );
  }
  const id = newId();
  const name = create.name.trim();
  await insertOrganisations(tx, cityCode, [
    { id, kind: create.kind, code, nameZh: name, nameEn: name, phone: null, parentId: null },
  ]);
  return { organisationId: id, organisationMade: true };
}

import { randomUUID } from 'node:crypto';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { Client, list, nodes, signInStaff, text, type Outcome } from '../../support/client.ts';

const FIRST = 'a kettle under the third tree';
const OWN = 'seven quiet herons at the lake';
let app: TestApp;
let admin: Client;
let security: Client;
beforeAll(async () => {
  app = await openTestApp();
  admin = await signInStaff(app.origin, 'admin');
  security = await signInStaff(app.origin, 'security');
});
afterAll(() => app.close());

async function idOf(login: string): Promise<string> {
  const { staffAccounts } = await admin.ask(
    'query Q($s: String) { staffAccounts(search: $s) { edges { node { id login } } } }',
    {
      s: login,
    },
  );
  return text(nodes(staffAccounts).find((one) => (one.login as unknown) === login)?.id);
}
async function employer(code: string): Promise<string> {
  const { employers } = await admin.ask('{ employers { id code } }');
  return text(list(employers).find((one) => (one.code as unknown) === code)?.id);
}
async function create(login: string, code = 'JIAH'): Promise<string> {
  const organisationId = await employer(code);
  const made = await admin.do('createStaff', { login, displayName: '新人', organisationId, password: FIRST });
  return text(made.id);
}
const enter = (login: string, password: string, more: object = {}): Promise<Outcome> =>
  new Client(app.origin).act('signInStaff', { login, password, transport: 'BEARER', ...more });

describe('an account', () => {
  it('is made without a role, and its owner chooses the password', async () => {
    const id = await create('new.claims');
    expect((await enter('new.claims', FIRST)).code).toBe('NEW_PASSWORD_REQUIRED');
    expect((await enter('new.claims', FIRST, { newPassword: FIRST })).code).toBe('NEW_PASSWORD_REQUIRED');
    expect((await enter('new.claims', FIRST, { newPassword: 'password' })).code).toBe('INVALID_INPUT');
    const opened = await enter('new.claims', FIRST, { newPassword: OWN });
    expect(opened.kind).toBe('DONE');
    expect((await enter('new.claims', FIRST)).code).toBe('SIGN_IN_FAILED');
    const somebody = new Client(app.origin, text(opened.value.bearerToken));
    const { errors } = await somebody.send('{ claimInbox { edges { node { id } } } }');
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    // The role comes from another office and ends the session that had none.
    await security.do('setRoles', { staffId: id, roles: ['INSURER_CLAIMS'] });
    expect(await somebody.ask('{ viewer { kind } }')).toEqual({ viewer: null });
    const again = new Client(app.origin, text((await enter('new.claims', OWN)).value.bearerToken));
    expect((await again.send('{ claimInbox { edges { node { id } } } }')).errors).toEqual([]);
  });

  it('is refused for a taken login, a weak password, an unknown employer', async () => {
    const organisationId = await employer('JIAH');
    const about = { login: 'zhou.lan', displayName: '某人', organisationId, password: FIRST };
    expect((await admin.act('createStaff', about)).code).toBe('LOGIN_TAKEN');
    expect((await admin.act('createStaff', { ...about, login: 'x.y', password: 'short' })).code).toBe('INVALID_INPUT');
    expect((await admin.act('createStaff', { ...about, login: 'x.y', organisationId: randomUUID() })).code).toBe(
      'NOT_FOUND',
    );
  });

  it('is nobody from the moment it is switched off, and comes back with its roles', async () => {
    const staff = await signInStaff(app.origin, 'sun.center');
    const staffId = await idOf('sun.center');
    expect((await admin.act('deactivateStaff', { staffId, reason: '' })).code).toBe('INVALID_INPUT');
    await admin.do('deactivateStaff', { staffId, reason: '离岗' });
    expect(await staff.ask('{ viewer { kind } }')).toEqual({ viewer: null });
    const back = await admin.do('activateStaff', { staffId, reason: '返岗' });
    expect(back.roles).toEqual(['CENTER']);
    await signInStaff(app.origin, 'sun.center');
  });

  it('gets a password for one sign-in, and every session of it ends', async () => {
    const staff = await signInStaff(app.origin, 'chen.tao');
    await admin.do('resetPassword', { staffId: await idOf('chen.tao'), password: FIRST });
    expect(await staff.ask('{ viewer { kind } }')).toEqual({ viewer: null });
    expect((await enter('chen.tao', FIRST)).code).toBe('NEW_PASSWORD_REQUIRED');
    expect((await enter('chen.tao', FIRST, { newPassword: OWN })).kind).toBe('DONE');
  });

  it('that is locked out is let in again by the security administrator', async () => {
    for (let tries = 0; tries < 5; tries += 1) await enter('beichen.claims', 'wrong');
    const staffId = await idOf('beichen.claims');
    const locked = await security.ask('query Q($id: ID!) { staffAccount(id: $id) { lockedUntil } }', { id: staffId });
    expect(locked.staffAccount?.lockedUntil).not.toBeNull();
    await security.do('unlockStaff', { staffId });
    await signInStaff(app.origin, 'beichen.claims');
  });
});

describe('roles', () => {
  it('of the three administrators are never held together', async () => {
    const staffId = await idOf('supervisor.02');
    for (const pair of [
      ['SYSTEM_ADMIN', 'SECURITY_ADMIN'],
      ['SECURITY_ADMIN', 'AUDITOR'],
      ['SYSTEM_ADMIN', 'AUDITOR'],
    ]) {
      expect((await security.act('setRoles', { staffId, roles: pair })).code).toBe('ROLES_SEPARATED');
    }
  });

  it('are not one’s own to change, nor is one’s own account to switch off', async () => {
    expect((await security.act('setRoles', { staffId: await idOf('security'), roles: ['OFFICER'] })).code).toBe(
      'OWN_ACCOUNT',
    );
    expect((await admin.act('deactivateStaff', { staffId: await idOf('admin'), reason: '试试' })).code).toBe(
      'OWN_ACCOUNT',
    );
    expect((await admin.act('resetPassword', { staffId: await idOf('admin'), password: FIRST })).code).toBe(
      'OWN_ACCOUNT',
    );
  });

  it('of the police are not given to an insurer’s people, nor the other way round', async () => {
    const assessor = await idOf('lin.zhe');
    expect((await security.act('setRoles', { staffId: assessor, roles: ['OFFICER'] })).code).toBe(
      'ROLE_NOT_OF_EMPLOYER',
    );
    const officer = await idOf('wei.min');
    expect((await security.act('setRoles', { staffId: officer, roles: ['INSURER_CLAIMS'] })).code).toBe(
      'ROLE_NOT_OF_EMPLOYER',
    );
  });

  it('of the last administrator stay', async () => {
    expect((await admin.act('deactivateStaff', { staffId: await idOf('security'), reason: '撤岗' })).code).toBe(
      'LAST_ADMINISTRATOR',
    );
    expect((await security.act('setRoles', { staffId: await idOf('auditor'), roles: [] })).code).toBe(
      'LAST_ADMINISTRATOR',
    );
  });

  it('for claims are given to five accounts of an insurer and no sixth', async () => {
    const codes: string[] = [];
    for (let number = 1; number <= 5; number += 1) {
      const staffId = await create(`tong.claims${number}`, 'TONG');
      codes.push((await security.act('setRoles', { staffId, roles: ['INSURER_CLAIMS'] })).code);
    }
    // The demo city has one already.
    expect(codes).toEqual(['OK', 'OK', 'OK', 'OK', 'CLAIMS_ACCOUNTS_FULL']);
  });
});

describe('sessions', () => {
  it('are listed with the tries to sign in, and ended one by one', async () => {
    const [first, second] = [await signInStaff(app.origin, 'zhou.lan'), await signInStaff(app.origin, 'zhou.lan')];
    await enter('zhou.lan', 'wrong');
    const { myAccess } = await first.ask('{ myAccess { sessions { id isThis } signIns { outcome } } }');
    const other = list(myAccess?.sessions).find((one) => !(one.isThis as unknown as boolean));
    expect(list(myAccess?.signIns).map(({ outcome }) => outcome)).toEqual(['WRONG_PASSWORD', 'SIGNED_IN', 'SIGNED_IN']);
    await first.do('revokeOwnSession', { sessionId: other?.id });
    expect(await second.ask('{ viewer { kind } }')).toEqual({ viewer: null });
  });

  it('of others are nobody’s to end but the security administrator’s', async () => {
    const staff = await signInStaff(app.origin, 'zhou.lan');
    const { myAccess } = await staff.ask('{ myAccess { sessions { id isThis } } }');
    const sessionId = list(myAccess?.sessions).find((one) => one.isThis as unknown as boolean)?.id;
    const stranger = await signInStaff(app.origin, 'jiahe.claims');
    expect((await stranger.act('revokeOwnSession', { sessionId })).code).toBe('NOT_FOUND');
    await security.do('revokeStaffSession', { sessionId });
    expect(await staff.ask('{ viewer { kind } }')).toEqual({ viewer: null });
  });

  it('but one end when the password is changed', async () => {
    const [one, two] = [await signInStaff(app.origin, 'qian.jian'), await signInStaff(app.origin, 'qian.jian')];
    const password = 'daqing-demo-2026';
    expect((await one.act('changePassword', { password: 'wrong', newPassword: OWN })).code).toBe('SIGN_IN_FAILED');
    expect((await one.act('changePassword', { password, newPassword: 'qian.jian.qian.jian' })).code).toBe(
      'INVALID_INPUT',
    );
    await one.do('changePassword', { password, newPassword: OWN });
    expect(await one.ask('{ viewer { kind } }')).toEqual({ viewer: { kind: 'STAFF' } });
    expect(await two.ask('{ viewer { kind } }')).toEqual({ viewer: null });
  });
});

it('every change of an account is on record, without a password', async () => {
  const { rows } = await app.platform.db.query<{ type: string; detail: object }>(
    `select type, detail from audit_event where type ~ '^(ACCOUNT|ROLES|PASSWORD|SESSION)_'`,
  );
  const types = new Set(rows.map(({ type }) => type));
  for (const type of [
    'ACCOUNT_CREATED',
    'ROLES_SET',
    'ACCOUNT_DEACTIVATED',
    'ACCOUNT_ACTIVATED',
    'PASSWORD_RESET',
    'ACCOUNT_UNLOCKED',
    'PASSWORD_CHANGED',
    'SESSION_REVOKED',
  ]) {
    expect(types).toContain(type);
  }
  const text = JSON.stringify(rows);
  for (const secret of [FIRST, OWN]) expect(text).not.toContain(secret);
});

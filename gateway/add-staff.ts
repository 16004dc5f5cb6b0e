import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { addStaff, ORGANISATION_KINDS, type NewStaff, StaffRefusal } from '../schema/seed/first-staff.ts';
import { loadConfig } from './config.ts';
import { migrateAndOpen } from './database/open.ts';
import { openLog } from './log.ts';
import { paths } from './paths.ts';
import { StartRefusal } from './start-refusal.ts';

const USAGE = `用法 / usage: npm run staff:add -- --login L --name N --roles ASSESSOR,… --organisation CODE [--badge B]
    [--organisation-name NAME --organisation-kind ${ORGANISATION_KINDS.join('|')}]
密码从标准输入读取 / the password is read from standard input`;

/** Adds one account to the configured database; the platform itself must be stopped when the database is the embedded one. */
async function main(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2));
  const config = loadConfig(process.env);
  const staff: NewStaff = { ...wanted, password: await readPassword() };
  const log = openLog({ logLevel: 'warn' });
  const db = await migrateAndOpen({ config: config.database, migrationsDir: paths.migrations, log });
  try {
    const { organisationMade } = await addStaff(db, config.city.code, staff, new Date());
    if (organisationMade) process.stdout.write(`已新建单位 / organisation made: ${staff.organisation.code}\n`);
    process.stdout.write(`已添加账号 / account added: ${staff.login} (${staff.roles.join(', ')})\n`);
  } finally {
    await db.close();
  }
}

function readArguments(argv: string[]): Omit<NewStaff, 'password'> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: argv,
    options: {
      login: text,
      name: text,
      roles: text,
      badge: text,
      organisation: text,
      'organisation-name': text,
      'organisation-kind': text,
    },
  });
  const { login, name, roles, organisation: code } = values;
  if (login === undefined || name === undefined || roles === undefined || code === undefined) {
    throw new StartRefusal('缺少参数', `missing arguments\n${USAGE}`);
  }
  const givenKind = values['organisation-kind'];
  const kind = ORGANISATION_KINDS.find((one) => one === givenKind);
  if (givenKind !== undefined && kind === undefined) {
    throw new StartRefusal(`没有单位类型 ${givenKind}`, `no such kind of organisation: ${givenKind}\n${USAGE}`);
  }
  return {
    login,
    displayName: name,
    badgeNo: values.badge ?? null,
    roles: roles.split(',').map((role) => role.trim().toUpperCase()),
    organisation: { code, create: kind === undefined ? null : { kind, name: values['organisation-name'] ?? '' } },
  };
}

/** One line of standard input; a terminal does not show what is typed. */
async function readPassword(): Promise<string> {
  const { stdin, stderr } = process;
  if (stdin.isTTY) stderr.write('密码 / password: ');
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silent, terminal: stdin.isTTY });
  const { value } = await lines[Symbol.asyncIterator]().next();
  lines.close();
  if (stdin.isTTY) stderr.write('\n');
  return value === undefined ? '' : String(value);
}

main().catch((error: unknown) => {
  const known =
    error instanceof StartRefusal
      ? error.message
      : error instanceof StaffRefusal
        ? `${error.messageZh} / ${error.messageEn}`
        : null;
  const option = error instanceof TypeError && 'code' in error ? `${error.message}\n${USAGE}` : null;
  process.stderr.write(`${known ?? option ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exitCode = 1;
});

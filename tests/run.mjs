// Runs the tests: `node tests/run.mjs [--services] [pattern …] [jest options …]`. Plain JavaScript, so that an old Node gets a
// sentence and not a syntax error.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from '../gateway/check-node.mjs';

const SERVICES = ['DATABASE_URL', 'S3_ENDPOINT', 'S3_ACCESS_KEY', 'S3_SECRET_KEY', 'REDIS_URL'];
/** Each embedded engine takes about 1 GB; a worker that has had several is replaced. */
const WORKERS = ['--maxWorkers=2', '--workerIdleMemoryLimit=1500MB'];
/** An engine starts in seconds, on a busy machine in a minute. */
const PATIENCE = '--testTimeout=180000';
/** What depends on the servers; the rest has been proven by the embedded run. */
const ON_SERVICES = ['tests/integration', 'tests/faults'];
/** Uploads to our own address exist with the embedded store only; this file also closes parts that the servers' runs still need. */
const EMBEDDED_ONLY = ['--testPathIgnorePatterns', 'tests/integration/gateway/edges'];

checkNode();
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const onServices = args.includes('--services');
const rest = args.filter((arg) => arg !== '--services');
const firstOption = rest.findIndex((arg) => arg.startsWith('-'));
const patterns = firstOption === -1 ? rest : rest.slice(0, firstOption);
const options = firstOption === -1 ? [] : rest.slice(firstOption);

const env = { ...process.env };
if (onServices) {
  const missing = SERVICES.filter((name) => !env[name]);
  if (missing.length > 0) {
    say(
      `请先设置 ${missing.join('、')}，指向可供测试使用的服务器`,
      `set ${missing.join(', ')} first, to servers that tests may use`,
    );
    process.exit(1);
  }
} else {
  // Whatever the developer's shell holds: this run is about the embedded engines.
  for (const name of SERVICES) delete env[name];
}

const wanted = patterns.length > 0 ? patterns : onServices ? ON_SERVICES : [];
const everything = wanted.length === 0;
if (existsSync(join(root, 'tests/browser')) && (everything || wanted.some((pattern) => pattern.includes('browser')))) {
  say('构建页面，供浏览器测试使用', 'building the pages for the browser tests');
  run('gateway/build.mjs');
}
const what = everything ? ['全部', 'all'] : [wanted.join(' '), wanted.join(' ')];
const engines = onServices
  ? ['PostgreSQL、S3、Redis', 'PostgreSQL, S3 and Redis']
  : ['内置数据库与文件', 'the embedded database and files'];
say(`运行测试（${what[0]}），使用${engines[0]}`, `running tests (${what[1]}) on ${engines[1]}`);
run(
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  ...WORKERS,
  PATIENCE,
  ...wanted,
  ...(onServices ? EMBEDDED_ONLY : []),
  ...options,
);

/** Ends this process with the other's status when that failed. */
function run(...nodeArgs) {
  const { status, signal } = spawnSync(process.execPath, nodeArgs, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
}

function say(zh, en) {
  process.stdout.write(`[tests] ${zh} / ${en}\n`);
}

// Builds the server (dist/) and the pages (web-console/dist/) when their sources have changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode } from './check-node.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const PARTS = [
  {
    name: '服务器 / server',
    sources: ['gateway', 'schema', 'geo', 'media', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    stamp: 'dist/.build-stamp',
    product: 'dist/gateway/main.js',
    run: () => {
      rmSync(join(root, 'dist'), { recursive: true, force: true });
      node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
    },
  },
  {
    name: '页面 / pages',
    sources: ['web-console', 'package-lock.json'],
    stamp: 'web-console/dist/.build-stamp',
    product: 'web-console/dist/phone.html',
    run: () =>
      node('node_modules/vite/bin/vite.js', 'build', '--config', 'web-console/vite.config.ts', '--logLevel', 'warn'),
  },
];

/** Builds each part whose sources differ from those of its last build. */
export async function buildIfStale() {
  for (const part of PARTS) {
    const hash = hashOf(part.sources);
    const stamp = join(root, part.stamp);
    const fresh = existsSync(join(root, part.product)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
    if (fresh) continue;
    const began = Date.now();
    process.stdout.write(`正在构建 / Building: ${part.name} … `);
    part.run();
    writeFileSync(stamp, hash);
    process.stdout.write(`${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  }
}

function node(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`\n构建失败 / The build failed: ${args[0]}\n${stdout ?? ''}${stderr ?? ''}\n`);
  process.exit(1);
}

/** Names and contents of all source files below the given paths. */
function hashOf(sources) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).toSorted()) {
        if (name !== 'dist' && name !== 'node_modules') visit(`${path}/${name}`);
      }
    } else {
      hash.update(path).update('\0').update(readFileSync(full)).update('\0');
    }
  };
  for (const source of sources) visit(source);
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  checkNode();
  await buildIfStale();
}

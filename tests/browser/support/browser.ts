import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { paths } from '../../../gateway/paths.ts';

const run = promisify(execFile);

/** WebGL without a graphics card, and a browser that talks to nobody but the pages under test. */
const FLAGS = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Chromium from `CHROME_PATH`, else the one that `@sparticuz/chromium` brings: Linux x64, no system browser needed. */
export async function openBrowser(): Promise<Browser> {
  const given = process.env['CHROME_PATH'];
  const { path, env } = given ? { path: given, env: {} } : await unpacked();
  return chromium.launch({
    executablePath: path,
    args: FLAGS,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

/** Unpacked once for each version, and put in place complete, so that a run that was cut off leaves no half of it. */
async function unpacked(): Promise<Executable> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The bundled Chromium runs on Linux x64; elsewhere set CHROME_PATH to a Chromium or Chrome');
  const description = await readFile(join(paths.root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(description) as { version: string };
  const cache = join(paths.root, 'node_modules', '.cache');
  const folder = join(cache, `kuaichu-chromium-${version}`);
  if (!(await exists(folder))) {
    const unfinished = `${folder}.${randomBytes(4).toString('hex')}`;
    await mkdir(unfinished, { recursive: true });
    await unpackInto(unfinished);
    // Somebody else may have been faster with the same content.
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  }
  const path = join(folder, 'chromium');
  return { path, env: { ...(await librariesFor(path, folder)), ...(await fontsFor(folder)) } };
}

/** A slim system lacks the libraries of NSS; the package brings them. */
async function librariesFor(path: string, folder: string): Promise<Record<string, string>> {
  const starts = await run(path, ['--version']).then(
    () => true,
    () => false,
  );
  return starts ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
}

/** Without any font Chromium does not start; the package brings one, though none with Chinese. */
async function fontsFor(folder: string): Promise<Record<string, string>> {
  if (await exists('/etc/fonts/fonts.conf')) return {};
  const file = join(folder, 'fonts.conf');
  const [fonts, cache] = [join(folder, 'fonts'), join(folder, 'fonts-cache')];
  await writeFile(file, `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`);
  return { FONTCONFIG_FILE: file };
}

/** The package unpacks into the folder for temporary files, and its system libraries only where it believes to be in a cloud. */
async function unpackInto(folder: string): Promise<void> {
  const script = `
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['--input-type=module', '-e', script], { cwd: paths.root, env });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

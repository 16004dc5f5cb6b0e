import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { findWorkbench, WORKBENCHES } from '../schema/workbench/registry.ts';
import { evaluateCases } from '../schema/workbench/rules.ts';

const kinds = WORKBENCHES.map(({ kind }) => kind).join('|');
const USAGE = `npm run rules -- ${kinds} FILE.json|- [--policy FILE.json] [--rules VERSION]`;

/** The command was given something it cannot work with; nothing was evaluated. */
class UsageError extends Error {}

/**
 * Evaluates a file of invented cases against a rule, one JSON line for each, in order: `npm run rules -- KIND FILE.json`.
 * Ends with 0 when every case was evaluated, 1 when some were not, 2 when the command itself was wrong.
 */
async function main(): Promise<number> {
  const { positionals, values } = readArguments();
  const [kind, file, ...rest] = positionals;
  const workbench = kind === undefined ? undefined : findWorkbench(kind);
  if (workbench === undefined) {
    throw new UsageError(`没有规则种类 ${kind ?? ''}，用法：${USAGE} / no rule kind ${kind ?? ''}; usage: ${USAGE}`);
  }
  if (file === undefined || rest.length > 0)
    throw new UsageError(`请给出一个案例文件，用法：${USAGE} / name one file of cases; usage: ${USAGE}`);
  const cases = await readJson(file);
  if (!Array.isArray(cases)) throw new UsageError(`${file} 应当是案例的数组 / ${file} must hold an array of cases`);
  const lines = evaluateCases(workbench, cases, {
    ...(values.policy === undefined ? {} : { policy: await readJson(values.policy) }),
    ...(values.rules === undefined ? {} : { rulesVersion: values.rules }),
  });
  process.stdout.write(lines.map(({ line }) => `${JSON.stringify(line)}\n`).join(''));
  return lines.every(({ ok }) => ok) ? 0 : 1;
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { policy: { type: 'string' }, rules: { type: 'string' } } });
  } catch (cause) {
    throw new UsageError(`选项有误，用法：${USAGE} / unknown option; usage: ${USAGE}`, { cause });
  }
}

/** `-` is standard input. */
async function readJson(file: string): Promise<unknown> {
  let content: string;
  try {
    content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`读不了文件 ${file} / cannot read ${file}`, { cause });
  }
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UsageError(`${file} 不是 JSON / ${file} is not JSON`, { cause });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { proofProblem, type CaseProof } from '../schema/proof/anchor-rules.ts';
import { CHECK_KINDS, CHECK_LABELS, type Report } from '../schema/proof/findings.ts';
import { verifyEverything, verifyOne } from '../schema/proof/service.ts';
import { loadConfig } from './config.ts';
import { migrateAndOpen } from './database/open.ts';
import { openLog } from './log.ts';
import { paths } from './paths.ts';
import { openSecret } from './secret.ts';
import { StartRefusal } from './start-refusal.ts';
import { openStore } from './store.ts';

const USAGE = `用法 / usage: npm run verify -- CASE_NO|CASE_ID|--all [--bytes] [--json]
              npm run verify -- --proof FILE [--anchor HASH]`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Proves one case or the whole system; with `--proof` one case's inclusion in an anchor, from the file alone. */
async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      bytes: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      proof: { type: 'string' },
      anchor: { type: 'string' },
    },
  });
  if (values.proof !== undefined) return checkProof(values.proof, values.anchor ?? null);
  const [caseNoOrId] = positionals;
  if (values.all === (caseNoOrId !== undefined) || positionals.length > 1)
    throw new StartRefusal('请给出一个案件编号，或 --all', `name one case, or --all\n${USAGE}`);
  return checkStored(caseNoOrId ?? null, values);
}

async function checkStored(
  caseNoOrId: string | null,
  { bytes, json }: { readonly bytes: boolean; readonly json: boolean },
): Promise<boolean> {
  const config = loadConfig(process.env);
  const store = bytes
    ? (await openStore(config.store, await openSecret(config.secret), config.http.publicUrl)).store
    : null;
  const log = openLog({ logLevel: 'warn' });
  const db = await migrateAndOpen({ config: config.database, migrationsDir: paths.migrations, log });
  try {
    let cases = 0;
    const progress = (_report: Report, batch: number): void => {
      cases += batch;
      if (process.stderr.isTTY) process.stderr.write(`\r已核对 ${cases} 起 / ${cases} cases checked`);
    };
    const options = { db, cityCode: config.city.code, store, progress };
    const report = caseNoOrId === null ? await verifyEverything(options) : await verifyOne(options, caseNoOrId);
    if (process.stderr.isTTY && cases > 0) process.stderr.write('\n');
    if (report === null) throw new StartRefusal(`没有案件 ${caseNoOrId}`, `no such case: ${caseNoOrId}`);
    if (json) say(JSON.stringify(asJson(report)));
    else print(report);
    return report.ok;
  } finally {
    await db.close();
  }
}

const asJson = ({ ok, cases, checked, broken, findings }: Report): object => ({
  ok,
  cases,
  checked,
  broken,
  first: findings[0] ?? null,
  findings,
});

function print(report: Report): void {
  say(`案件 / cases: ${report.cases}`);
  for (const kind of CHECK_KINDS) {
    if (report.checked[kind] > 0) say(`  ${CHECK_LABELS[kind].zh} / ${CHECK_LABELS[kind].en}: ${report.checked[kind]}`);
  }
  if (report.ok) return say('全部吻合 / Everything holds');
  say(`发现 ${report.broken} 处不符，第一处 / ${report.broken} place(s) do not hold, the first:`);
  for (const [index, { messageZh, messageEn }] of report.findings.entries()) {
    say(`${index === 0 ? '→' : ' '} ${messageZh}`);
    say(`  ${messageEn}`);
  }
}

async function checkProof(file: string, known: string | null): Promise<boolean> {
  const proof = JSON.parse(await readFile(file, 'utf8')) as CaseProof;
  const problem = proofProblem(proof);
  if (problem !== null) {
    say(
      problem === 'PATH'
        ? '证明与根不符 / The path does not lead to the root'
        : '锚点内容与其摘要不符 / The anchor is not what its hash says',
    );
    return false;
  }
  if (known !== null && known.toLowerCase() !== proof.anchor.hash) {
    say('锚点不是所给的那一个 / The anchor is not the one that was given');
    return false;
  }
  say(`${proof.caseNo}：作锚时（${proof.anchor.day}）共 ${proof.leaf.seq} 条事件，末条摘要 ${proof.leaf.hash}`);
  say(`${proof.caseNo} had ${proof.leaf.seq} events on ${proof.anchor.day}, the last with hash ${proof.leaf.hash}`);
  say(
    known === null
      ? `请另行核对锚点 / compare the anchor elsewhere: ${proof.anchor.hash}`
      : '与所给锚点一致 / It is in the given anchor',
  );
  return true;
}

main().then(
  (ok) => void (process.exitCode = ok ? 0 : 1),
  (error: unknown) => {
    const known = error instanceof StartRefusal ? error.message : null;
    const option = error instanceof TypeError && 'code' in error ? `${error.message}\n${USAGE}` : null;
    process.stderr.write(`${known ?? option ?? (error instanceof Error ? error.stack : String(error))}\n`);
    process.exitCode = 1;
  },
);

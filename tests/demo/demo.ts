import { parseArgs } from 'node:util';
import { DemoFailure, reach } from './client.ts';
import { handOverToOfficer } from './handover.ts';
import { say } from './report.ts';
import { type DemoOptions, settleByAgreement } from './settle.ts';

const USAGE = 'npm run demo -- [--url http://localhost:4000] [--photos FOLDER] [--password PASSWORD]';

/** Plays the product over HTTP as its users would, against a running server; leaves three cases behind to look at. */
async function main(): Promise<void> {
  const options = readOptions();
  await assertReady(options.origin);
  const began = performance.now();
  const { caseId, agreementId } = await settleByAgreement(options);
  const withOfficer = await handOverToOfficer(options);
  const { origin } = options;
  say();
  say(`  全部完成 / all done: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  say(`  已结案件 / the closed case        ${origin}/console/case/${caseId}  (lin.zhe)`);
  say(`  民警队列 / with the officers      ${origin}/console/case/${withOfficer.hurt}  (luo.ping)`);
  say(`  已认定 / determined and served    ${origin}/console/case/${withOfficer.determined}/determination  (luo.ping)`);
  say(`  协议书 / the agreement            ${origin}/documents/${agreementId}.pdf  (lin.zhe)`);
  say(`  认定书 / the determination        ${origin}/documents/${withOfficer.determinationId}.pdf  (luo.ping)`);
  say(`  短信 / messages                   ${origin}/dev/outbox`);
}

function readOptions(): DemoOptions {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ options: { url: text, photos: text, password: text } });
    const { origin } = new URL(values.url ?? 'http://localhost:4000');
    return { origin, photos: values.photos ?? null, password: values.password ?? 'daqing-demo-2026' };
  } catch (cause) {
    throw new DemoFailure(`${cause instanceof Error ? cause.message : String(cause)}\n${USAGE}`, { cause });
  }
}

async function assertReady(origin: string): Promise<void> {
  const response = await reach(`${origin}/health/ready`);
  if (!response.ok) throw new DemoFailure(`${origin} 还没就绪 / ${origin} is not ready: ${await response.text()}`);
}

main().catch((error: unknown) => {
  const told = error instanceof DemoFailure ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n演示失败 / the demo failed: ${told ?? 'unknown'}\n`);
  process.exitCode = 1;
});

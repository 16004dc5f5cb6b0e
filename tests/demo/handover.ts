import { type Client, DemoFailure } from './client.ts';
import { determine } from './determine.ts';
import { inventedPhone, signInDriver, signInStaff } from './people.ts';
import { say, step } from './report.ts';
import type { DemoOptions } from './settle.ts';
import { accident, FACTS } from './story.ts';

interface Reason {
  readonly rule: string;
  readonly textZh: string;
  readonly articleZh: string;
}
interface QueuedCase {
  readonly id: string;
  readonly caseNo: string;
  readonly state: string;
  readonly route: string;
  readonly sceneDuty: string;
  readonly eligibility: { readonly reasons: readonly Reason[] };
}
const CASE = 'id caseNo state route sceneDuty eligibility { reasons { rule textZh textEn articleZh articleEn } }';

/**
 * Two accidents that the drivers may not, or do not want to, settle themselves: both are on the officers' desk at once. The second
 * goes on to a served determination.
 */
export async function handOverToOfficer({
  origin,
  password,
}: DemoOptions): Promise<{ readonly hurt: string; readonly determined: string; readonly determinationId: string }> {
  const officer = await signInStaff(origin, 'luo.ping', password);

  say();
  say('二、有人受伤 / 2. Somebody is hurt');
  const driver = await signInDriver(origin, '甲 driver 1', inventedPhone());
  const hurt = await step(driver.who, '报案：有人受伤 / reports: somebody is hurt', () =>
    driver.command<QueuedCase>('reportAccident', accident(FACTS.hurt), 'AccidentCase', CASE),
  );
  const seen = await onDesk(officer, hurt.id);
  if (seen.route !== 'EMERGENCY' || seen.sceneDuty !== 'HOLD') {
    throw new DemoFailure(`Expected EMERGENCY and HOLD but the rules decided ${seen.route} and ${seen.sceneDuty}`);
  }
  const { reasons } = seen.eligibility;
  if (reasons.length === 0 || reasons.some(({ articleZh }) => articleZh === '')) {
    throw new DemoFailure('Expected reasons with their articles for the injury but found none');
  }
  for (const { rule, textZh, articleZh } of reasons) say(`      ${rule}  ${textZh}（${articleZh}）`);

  say();
  say('三、快处中要求民警 / 3. A driver wants an officer');
  const quick = await step(driver.who, '报案：无人受伤 / reports: nobody hurt', () =>
    driver.command<QueuedCase>('reportAccident', accident(FACTS.clear), 'AccidentCase', CASE),
  );
  if (quick.state !== 'REPORTED')
    throw new DemoFailure(`Expected the quick path (REPORTED) but the case is ${quick.state}`);
  await step(driver.who, '要求民警到场 / asks for an officer', () =>
    driver.command(
      'requestOfficer',
      { caseId: quick.id, reason: '对方态度不好，想请民警来' },
      'AccidentCase',
      'id state',
    ),
  );
  const asked = await onDesk(officer, quick.id);
  if (asked.state !== 'WITH_OFFICER') throw new DemoFailure(`Expected WITH_OFFICER but the case is ${asked.state}`);
  const determinationId = await determine(officer, driver, quick.id);
  return { hurt: hurt.id, determined: quick.id, determinationId };
}

/** The case as the officer finds it in the queue. */
async function onDesk(officer: Client, caseId: string): Promise<QueuedCase> {
  return step(officer.who, '在民警队列里看到 / finds it in the officers’ queue', async () => {
    let after: string | null = null;
    for (;;) {
      const page: { edges: { node: QueuedCase }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } = (
        await officer.ask<{
          caseQueue: { edges: { node: QueuedCase }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
        }>(
          `query ($after: String) { caseQueue(queue: OFFICER, first: 50, after: $after) { edges { node { ${CASE} } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )
      ).caseQueue;
      const found = page.edges.find(({ node }) => node.id === caseId)?.node;
      if (found !== undefined) return found;
      if (!page.pageInfo.hasNextPage)
        throw new DemoFailure(`The case ${caseId} is not in the queue OFFICER of ${officer.who}`);
      after = page.pageInfo.endCursor;
    }
  });
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { paths } from '../../gateway/paths.ts';
import { FIRST, FIRST_STORY, photosOfTheScene, SECOND, SECOND_STORY } from './support/accident.ts';
import { openBrowser } from './support/browser.ts';
import * as driver from './support/driver.ts';
import { untilDrawn } from './support/picture.ts';
import { startServer } from './support/server.ts';
import * as staff from './support/staff.ts';
import { welcome, type Visitor } from './support/visitor.ts';

/**
 * `npm run screenshots`: makes the pictures of the README from the running product, by playing the accident through the pages.
 * Chinese needs a font on the machine; the bundled browser has none, so set CHROME_PATH to a browser of a system with one.
 */
const FOLDER = join(paths.root, 'web-console', 'screenshots');

async function shoot(page: Page, name: string): Promise<void> {
  // Photos arrive after the page.
  await page.waitForFunction('[...document.images].every((image) => image.complete && image.naturalWidth > 0)');
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  // 256 colours are enough for pages, and a third of the size in everybody's clone.
  await sharp(picture)
    .png({ palette: true, effort: 10 })
    .toFile(join(FOLDER, `${name}.png`));
  process.stdout.write(`  ${name}.png\n`);
}

type Open = (device: 'phone' | 'desk') => Promise<Visitor>;

async function driversAndAssessor(open: Open): Promise<void> {
  const [first, second, desk] = [(await open('phone')).page, (await open('phone')).page, (await open('desk')).page];
  await driver.startReport(first);
  await shoot(first, 'phone-safety');
  await driver.getSafe(first);
  await driver.answerQuestions(first, '没有人受伤');
  await driver.signInByMessage(first, FIRST.phone);
  await driver.takePhotos(first, await photosOfTheScene());
  await first.getByRole('heading', { name: '现在可以挪车了' }).waitFor();
  await shoot(first, 'phone-clear');

  const invitation = await driver.clearTheRoad(first);
  await driver.join(second, invitation);
  await driver.tellStory(second, SECOND_STORY);
  await driver.givePapers(second, SECOND);
  await driver.tellStory(first, FIRST_STORY);
  await driver.givePapers(first, FIRST);
  await first.getByRole('heading', { name: '查勘员正在看' }).waitFor();
  const caseNo = await driver.readCaseNo(first);

  await staff.signInAtDesk(desk, 'lin.zhe');
  await shoot(desk, 'desk-queue');
  await staff.claimCase(desk, caseNo);
  await shoot(desk, 'desk-case');
  await staff.sendProposal(desk);
  await first.getByText('还不是结论').waitFor();
  await shoot(first, 'phone-result');
  for (const phone of [first, second]) await driver.agree(phone);
  await staff.draftAgreement(desk);
  await driver.readAndWrite(first);
  await shoot(first, 'phone-sign');
}

async function dispatcher(open: Open): Promise<void> {
  const { page } = await open('desk');
  await staff.signInAtDesk(page, 'zhou.lan');
  await untilDrawn(page.getByRole('region', { name: '地图' }).locator('canvas'), '--av', 0.0005);
  await shoot(page, 'desk-dispatch');
}

const server = await startServer();
let browser: Browser | undefined;
try {
  const chromium = await openBrowser();
  browser = chromium;
  const open: Open = (device) => welcome(chromium, server.origin, { device, scale: device === 'phone' ? 1.5 : 1 });
  await mkdir(FOLDER, { recursive: true });
  process.stdout.write(`正在截图 / Taking pictures: ${FOLDER}\n`);
  await driversAndAssessor(open);
  await dispatcher(open);
} finally {
  await browser?.close();
  await server.stop();
}

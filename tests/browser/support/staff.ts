import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../schema/seed/seed.ts';

/** What staff do at the desk, told by what is written on it. */

/** Signs in by hand and waits for the first desk of this person. */
export async function signInAtDesk(page: Page, login: string, path = '/console'): Promise<void> {
  await page.goto(path);
  await page.getByLabel('工号').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '登录并打开提示音' }).click();
  await page.getByRole('button', { name: '静音' }).waitFor();
}

/** Finds a case among those that nobody has taken and takes it, which opens it. */
export async function claimCase(page: Page, caseNo: string): Promise<void> {
  await page.getByLabel('搜索').fill(caseNo);
  const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: '认领' }) });
  await row.getByRole('button', { name: '认领' }).click();
  await page.getByRole('button', { name: '把建议发给双方' }).waitFor();
}

/** Sends what the rules suggest to both parties. */
export async function sendProposal(page: Page): Promise<void> {
  await page.getByRole('button', { name: '把建议发给双方' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发给双方' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Drafts the agreement from the sealed accounts, once both have agreed. */
export async function draftAgreement(page: Page): Promise<void> {
  await page.getByRole('button', { name: '起草协议书' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '起草并请双方签' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Opens a case from the list at the left of a desk. */
export async function openFromList(page: Page, caseNo: string): Promise<void> {
  const serial = /(?<serial>\d{4})-\d$/.exec(caseNo)?.groups?.['serial'] ?? caseNo;
  await page.getByRole('complementary').getByRole('button', { name: serial }).click();
  await page.getByRole('main').getByText(caseNo).waitFor();
}

import type { Page } from 'playwright-core';
import type { SceneSlot } from '../../../schema/seed/scene/scene.ts';

/** What a driver does with the phone pages, told by what is written on them. Every step ends when the next page is there. */

export type Injury = '没有人受伤' | '有人受伤';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

/** From the home page to the first question. */
export async function startReport(page: Page): Promise<void> {
  await page.goto('/');
  await button(page, '现在报案').click();
  await heading(page, '别慌，先保证人安全').waitFor();
  await page.getByText('定位误差约 9 米').waitFor();
}

/** Confirms that the people are safe. */
export async function getSafe(page: Page): Promise<void> {
  for (const name of ['打开双闪', '人到路边', '车后放三角牌']) await page.getByRole('checkbox', { name }).click();
  await button(page, '人已经安全，下一步').click();
  await heading(page, '有人受伤吗？').waitFor();
}

/** Answers the questions about people and cars; two cars that drive and nothing special. */
export async function answerQuestions(page: Page, injury: Injury): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${injury}`) }).click();
  if (injury === '有人受伤')
    await page.getByRole('radiogroup', { name: '受伤的人都有反应吗？' }).getByRole('radio', { name: '都有' }).click();
  await button(page, '下一步').click();
  await page.getByRole('radio', { name: '都能开' }).click();
  await button(page, '下一步').click();
  await heading(page, '有没有下面这些情况？').waitFor();
  await button(page, '都没有，下一步').click();
}

/** Asks for a code, reads it in the developer's outbox, as the text message would tell it, and signs in. */
export async function signInByMessage(page: Page, phone: string): Promise<void> {
  await page.getByLabel('手机号').fill(phone);
  await button(page, '发验证码').click();
  const field = page.getByLabel('短信验证码');
  await field.waitFor();
  const messages = await page.request.get(`/dev/outbox.json?phone=${phone}`);
  const [newest] = (await messages.json()) as { code: string | null }[];
  await field.fill(newest?.code ?? '');
  await button(page, /^登录$/).click();
}

/** Takes the pictures in the order in which the page asks for them, each after the last has been received. */
export async function takePhotos(page: Page, photos: ReadonlyMap<SceneSlot, Buffer>): Promise<void> {
  let taken = 0;
  for (const [slot, buffer] of photos) {
    await page.getByText(`${photos.size} 张里 ${taken} 张已安全送达`).waitFor();
    await page.getByLabel('拍照').setInputFiles({ name: `${slot}.jpg`, mimeType: 'image/jpeg', buffer });
    taken += 1;
  }
}

export interface Invitation {
  /** What the QR code holds. */
  readonly url: string;
  readonly joinCode: string;
  readonly pin: string;
}

/** Says that the car is at the roadside and reads the invitation for the other side from the page. */
export async function clearTheRoad(page: Page): Promise<Invitation> {
  const made = page.waitForResponse(async (response) => (await response.text()).includes('"joinCode"'));
  await button(page, '我已经停到路边').click();
  const body = JSON.stringify(await (await made).json());
  const url = /"url":"(?<url>[^"]+)"/.exec(body)?.groups?.['url'] ?? '';
  await heading(page, '请对方扫一下').waitFor();
  await page.getByRole('img', { name: '给对方扫的二维码' }).waitFor();
  const text = await page.getByRole('main').innerText();
  const [, first, second, pin] = /([0-9A-Z]{4}) ([0-9A-Z]{2})\s[^\d]*(\d{4})/.exec(text) ?? [];
  return { url, joinCode: `${first ?? ''}${second ?? ''}`, pin: pin ?? '' };
}

/** The other side opens the link and types the PIN. */
export async function join(page: Page, { url, pin }: Invitation): Promise<void> {
  await page.goto(url);
  await heading(page, '输入对方给你的 4 位口令').waitFor();
  await page.getByLabel('4 位口令').fill(pin);
  await heading(page, '当时你在做什么？').waitFor();
}

export interface Story {
  readonly doing: string;
  readonly mine: string;
  readonly theirs: string;
  readonly signalled: '有' | '没有';
  readonly dashcam: '有' | '没有';
  readonly speedKmh: string;
  readonly words: string;
}

/** Tells what happened and hands it in for good. */
export async function tellStory(page: Page, { doing, mine, theirs, ...more }: Story): Promise<void> {
  await page.getByRole('checkbox', { name: doing }).click();
  const car = (whose: string) => page.getByRole('radiogroup', { name: `${whose}：撞到了哪里？` });
  await car('我的车').getByRole('radio', { name: mine }).click();
  await car('对方车').getByRole('radio', { name: theirs }).click();
  await button(page, '下一步').click();
  const answer = (question: string, word: string) =>
    page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: word, exact: true }).click();
  await answer('你打转向灯了吗？', more.signalled);
  await answer('你有行车记录仪吗？', more.dashcam);
  await page.getByLabel('大概车速').fill(more.speedKmh);
  await page.getByLabel('用自己的话说说经过').fill(more.words);
  await button(page, '交上去，不再改').click();
}

export interface Papers {
  readonly plate: string;
  readonly name: string;
  readonly phone: string;
  readonly licenceNo: string;
  readonly insurer: string;
  readonly policyNo: string;
}

/** Name, car, licence and insurance. */
export async function givePapers(page: Page, papers: Papers): Promise<void> {
  await heading(page, '你的证件和保险').waitFor();
  await button(page, /^车牌/).click();
  const keys = page.getByRole('dialog', { name: '车牌' });
  for (const key of papers.plate) await keys.getByRole('button', { name: key, exact: true }).click();
  await keys.getByRole('button', { name: '好了' }).click();
  await keys.waitFor({ state: 'hidden' });
  await page.getByLabel('姓名').fill(papers.name);
  await page.getByLabel('手机号').fill(papers.phone);
  await page.getByLabel('驾驶证号').fill(papers.licenceNo);
  await page.getByLabel('保险公司').selectOption({ label: papers.insurer });
  await page.getByLabel('保单号').fill(papers.policyNo);
  await button(page, '保存，继续').click();
}

/** Agrees to the proposal. */
export async function agree(page: Page): Promise<void> {
  await page.getByText('还不是结论').waitFor();
  await page.getByRole('checkbox', { name: '我已看清谁在引导' }).click();
  await button(page, '同意，去看协议书').click();
}

/** Reads the paper to its end and writes a name with the finger; not yet handed in. */
export async function readAndWrite(page: Page): Promise<void> {
  await heading(page, '道路交通事故自行协商协议书').waitFor();
  const readOn = button(page, '先把协议书看到底');
  if (await readOn.isVisible()) await readOn.click();
  await button(page, '请先签上姓名').waitFor();
  const pad = page.getByRole('img', { name: '签名框' });
  // Waits until it stands still under the finger.
  await pad.hover();
  const box = await pad.boundingBox();
  if (box === null) throw new Error('Expected a place to sign but it is not on the page');
  const at = (across: number, down: number): [number, number] => [
    box.x + box.width * across,
    box.y + box.height * down,
  ];
  // Three strokes that swing like handwriting.
  for (const start of [0.14, 0.4, 0.64]) {
    await page.mouse.move(...at(start, 0.5));
    await page.mouse.down();
    for (let step = 1; step <= 12; step += 1)
      await page.mouse.move(...at(start + step * 0.017, 0.5 + 0.28 * Math.sin(step / 1.7 + start * 9)));
    await page.mouse.up();
  }
}

/** Hands the signature in. */
export async function sign(page: Page): Promise<void> {
  await button(page, '我看完了，签字').click();
}

/** The number of the case as the page shows it. */
export async function readCaseNo(page: Page): Promise<string> {
  const text = await page.getByText(/KC\d{6}-\d{8}-\d{6}-\d/).innerText();
  return /KC[\d-]+/.exec(text)?.[0] ?? '';
}

/** Follows the link to the agreement once it has one. @returns the file, as Latin-1 text */
export async function downloadAgreement(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: '下载 · 发给家人' });
  await link.waitFor();
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  return (await answer.body()).toString('latin1');
}

import type { Browser } from 'playwright-core';
import type { SceneSlot } from '../../schema/seed/scene/scene.ts';
import { FIRST, FIRST_STORY, photosOfTheScene, SECOND, SECOND_STORY } from './support/accident.ts';
import { openBrowser } from './support/browser.ts';
import * as driver from './support/driver.ts';
import { untilDrawn } from './support/picture.ts';
import { type RunningServer, startServer } from './support/server.ts';
import * as staff from './support/staff.ts';
import { barriers, type Visitor, welcome } from './support/visitor.ts';

/** The real server, started as a stranger would start it, and the pages used by hand: two phones, and desks. */
let server: RunningServer | undefined;
let browser: Browser | undefined;
let photos: ReadonlyMap<SceneSlot, Buffer>;
let visitors: Visitor[] = [];

beforeAll(async () => {
  await Promise.all([
    startServer().then((started) => (server = started)),
    openBrowser().then((opened) => (browser = opened)),
    photosOfTheScene().then((drawn) => (photos = drawn)),
  ]);
}, 180_000);

// Whichever of them came up has to go, whatever happened to the other.
afterAll(async () => {
  await browser?.close();
  await server?.stop();
}, 60_000);

// Also when a step was waited for in vain: what went wrong on the devices then tells why.
afterEach(async () => {
  const problems = visitors.flatMap((visitor) => visitor.problems);
  for (const { context } of visitors) await context.close();
  visitors = [];
  expect(problems).toEqual([]);
});

async function open(device: 'phone' | 'desk'): Promise<Visitor> {
  if (browser === undefined || server === undefined) throw new Error('Expected browser and server to have come up');
  const visitor = await welcome(browser, server.origin, { device });
  visitors.push(visitor);
  return visitor;
}

/** Looked for on the page as it stands, under the name of what the person is doing. */
async function expectNoBarriers(...visited: readonly [doing: string, visitor: Visitor][]): Promise<void> {
  for (const [doing, { page }] of visited)
    expect({ doing, barriers: await barriers(page) }).toEqual({ doing, barriers: [] });
}

const heading = (visitor: Visitor, name: string | RegExp): Promise<void> =>
  visitor.page.getByRole('heading', { name }).waitFor();

it('two drivers on their phones and an assessor at the desk settle a minor accident, from the crash to the claim', async () => {
  const [first, second, desk, claims] = [
    await open('phone'),
    await open('phone'),
    await open('desk'),
    await open('desk'),
  ];

  await driver.startReport(first.page);
  await expectNoBarriers(['getting safe', first]);
  await driver.getSafe(first.page);
  await driver.answerQuestions(first.page, '没有人受伤');
  await driver.signInByMessage(first.page, FIRST.phone);
  await driver.takePhotos(first.page, photos);
  await heading(first, '现在可以挪车了');
  await expectNoBarriers(['clearing the road', first]);

  const invitation = await driver.clearTheRoad(first.page);
  expect(invitation).toEqual({
    url: expect.stringMatching(/^http:\/\/localhost:\d+\/j\//),
    joinCode: expect.stringMatching(/^[0-9A-Z]{6}$/),
    pin: expect.stringMatching(/^\d{4}$/),
  });
  await expectNoBarriers(['inviting', first]);

  await driver.join(second.page, invitation);
  await heading(first, '当时你在做什么？');
  await expectNoBarriers(['telling the story', second]);
  await driver.tellStory(second.page, SECOND_STORY);
  await driver.givePapers(second.page, SECOND);
  await heading(second, '等对方');
  expect(await second.page.getByText(FIRST_STORY.words).count()).toBe(0);

  await driver.tellStory(first.page, FIRST_STORY);
  await expectNoBarriers(['giving papers', first]);
  await driver.givePapers(first.page, FIRST);
  await heading(first, '查勘员正在看');
  const caseNo = await driver.readCaseNo(first.page);

  await staff.signInAtDesk(desk.page, 'lin.zhe');
  await staff.claimCase(desk.page, caseNo);
  await desk.page.getByRole('tab', { name: /^情况/ }).click();
  await desk.page.getByRole('tabpanel').getByText('有人受伤').waitFor();
  await expectNoBarriers(['deciding', desk]);
  await staff.sendProposal(desk.page);
  for (const phone of [first, second]) {
    await heading(phone, '你们两边这样说');
    await phone.page.getByText('看两边写的经过').click();
    for (const { words } of [FIRST_STORY, SECOND_STORY]) await phone.page.getByText(words).waitFor();
    await expectNoBarriers(['answering the proposal', phone]);
    await driver.agree(phone.page);
  }
  await staff.draftAgreement(desk.page);
  await driver.readAndWrite(first.page);
  await first.page.getByText('无人受伤').waitFor();
  await expectNoBarriers(['signing', first]);
  await driver.sign(first.page);
  await driver.readAndWrite(second.page);
  await second.page.getByText(/^对方已签/).waitFor();
  await driver.sign(second.page);

  await heading(first, '协议生效了');
  await expectNoBarriers(['reading the receipt', first]);
  expect(await driver.downloadAgreement(first.page)).toMatch(/^%PDF-/);
  expect(await driver.downloadAgreement(second.page)).toMatch(/^%PDF-/);

  await staff.signInAtDesk(claims.page, 'jiahe.claims');
  const claim = claims.page.getByRole('row').filter({ has: claims.page.getByTitle(caseNo) });
  await claim.getByText('无责任').waitFor();
  await expectNoBarriers(['reading the claim', claims]);
  await claim.getByRole('button', { name: '接收' }).click();
  await claim.getByText('已接收').waitFor();
  await first.page.getByText('保险公司已收到').waitFor();
}, 180_000);

it('an accident with an injured person keeps the cars where they are and reaches the officer, live, with its reasons', async () => {
  const [phone, desk] = [await open('phone'), await open('desk')];
  await staff.signInAtDesk(desk.page, 'luo.ping', '/console/officer');

  await driver.startReport(phone.page);
  await driver.getSafe(phone.page);
  await driver.answerQuestions(phone.page, '有人受伤');
  await driver.signInByMessage(phone.page, '13900010009');
  await heading(phone, /车别动|车先别动/);
  const why = phone.page.getByRole('region', { name: '为什么' });
  await why.getByText(/^有人员受伤/).waitFor();
  await why.getByText('《道路交通事故处理程序规定》').first().waitFor();
  expect(await phone.page.getByText('现在可以挪车了').count()).toBe(0);
  await expectNoBarriers(['holding the cars', phone]);
  const caseNo = await driver.readCaseNo(phone.page);

  await staff.openFromList(desk.page, caseNo);
  await desk.page.getByRole('main').getByText('保护现场，车别动').waitFor();
  await expectNoBarriers(['deciding as an officer', desk]);
  await desk.page.getByRole('button', { name: '接手这起' }).click();
  await desk.page.getByText('认领案件').waitFor();
}, 120_000);

it('the 110 map draws the districts, units and cases of the city, and asks nobody but the server', async () => {
  const desk = await open('desk');
  await staff.signInAtDesk(desk.page, 'zhou.lan');
  const map = desk.page.getByRole('region', { name: '地图' }).locator('canvas');
  await map.waitFor();
  // The background is the colour of built-up land: only districts, once they are there, are filled with this one.
  await untilDrawn(map, '--land', 0.3);
  await untilDrawn(map, '--road', 0.005);
  await untilDrawn(map, '--av', 0.0005);
  for (const name of ['联动 1', '拖 1'])
    await desk.page.getByRole('region', { name: '力量' }).getByText(name).waitFor();
  await expectNoBarriers(['watching the city', desk]);
}, 120_000);

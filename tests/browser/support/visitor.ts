import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** In Daqing, on 世纪大道. */
const SCENE = { longitude: 125.0957, latitude: 46.5741, accuracy: 9 };
/** Two loaded cores, three browsers' pages and a server: what takes a second may take half a minute. */
const PATIENCE_MS = 60_000;

const DEVICES = {
  phone: {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    geolocation: SCENE,
    permissions: ['geolocation'],
  },
  desk: { viewport: { width: 1440, height: 900 } },
} as const;

export interface VisitorOptions {
  readonly device: keyof typeof DEVICES;
  readonly scale?: number;
}

/** One person at a device of their own: own cookies, own storage, and everything that went wrong on it. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, uncaught exceptions, failed answers, and every request that wanted to leave the server. */
  readonly problems: readonly string[];
}

/** Opens a device at the server's address; nothing is loaded yet. */
export async function welcome(browser: Browser, origin: string, options: VisitorOptions): Promise<Visitor> {
  const context = await browser.newContext({
    ...DEVICES[options.device],
    permissions: [...('permissions' in DEVICES[options.device] ? DEVICES.phone.permissions : [])],
    baseURL: origin,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    deviceScaleFactor: options.scale ?? 1,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (!['data:', 'blob:', 'about:'].includes(protocol) && target !== origin)
      problems.push(`left the server: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that moves on ends its own live stream and pictures.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.method()} ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answered ${response.status()}: ${response.url()}`);
  });
  return { page, context, problems };
}

const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What hinders people with disabilities on the page as it stands now, one line each; minor findings are left out. */
export async function barriers(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(WCAG_AA).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

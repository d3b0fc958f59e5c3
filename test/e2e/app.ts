import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { CHROMIUM_FLAGS, needChromium } from '../browser/chromium.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const SIZES = {
  laptop: { width: 1366, height: 768 },
  desk: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;

export interface App {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything the console or the page complained of. */
  readonly complaints: readonly string[];
  goTo(hash: string): Promise<void>;
  /** Opens the home screen for the first time and gives a name. */
  enterName(name: string): Promise<void>;
  /** Serious and critical findings of axe on the page as it stands, as one line each. */
  axe(): Promise<string[]>;
  close(): Promise<void>;
}

let browser: Browser | undefined;

const launch = async (): Promise<Browser> => {
  browser ??= await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
  return browser;
};

export const closeBrowser = async (): Promise<void> => {
  await browser?.close();
  browser = undefined;
};

/** Opens the built game in a fresh profile. */
export async function openApp(
  options: {
    size?: keyof typeof SIZES;
    locale?: string;
    settings?: Record<string, string>;
    reducedMotion?: boolean;
  } = {},
): Promise<App> {
  const context = await (await launch()).newContext({
    viewport: SIZES[options.size ?? 'laptop'],
    locale: options.locale ?? 'en-GB',
    reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
    acceptDownloads: true,
  });
  const settings = JSON.stringify({ textSpeed: 'instant', ...options.settings });
  await context.addInitScript((value) => {
    if (!localStorage.getItem('moment-of-truth.settings'))
      localStorage.setItem('moment-of-truth.settings', value);
  }, settings);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const baseUrl = inject('baseUrl');
  const goTo = async (hash: string) => {
    await page.goto(`${baseUrl}${hash}`);
  };
  const enterName = async (name: string) => {
    await goTo('#/');
    await page.getByRole('textbox').fill(name);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
  };
  const axe = async () => {
    await page.evaluate(axeSource);
    return page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { impact: string; id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
  };
  return { page, context, complaints, goTo, enterName, axe, close: () => context.close() };
}

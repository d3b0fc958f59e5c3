/**
 * Takes the pictures of the README: plays the built game to the moment of truth at three sizes, and one
 * attempt to its debrief. Run `npm run screenshots` after a change that can be seen.
 */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { CHROMIUM_FLAGS, needChromium } from './browser/chromium.ts';
import { Conversation, demo, shoeReturn } from './e2e/conversation.ts';

const SIZES = { laptop: [1366, 768], desk: [1920, 1080], phone: [390, 844] } as const;
const FOLDER = 'docs/screenshots';
const SETTLED_MS = 3_000;

async function begin(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('textbox').fill('Sam');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Sam/ }).waitFor();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 86 });
  console.log(`${FOLDER}/${name}.jpg`);
}

async function debrief(page: Page, conversation: Conversation): Promise<void> {
  await conversation.readToTheEnd();
  await picture(page, 'ending-laptop');
  await page.locator('a[href^="#/debrief/"]').click();
  await page.getByLabel('No', { exact: true }).check();
  await page.getByRole('button', { name: 'Show me' }).click();
  await picture(page, 'scores-laptop');
  await page.locator('.debrief-foot .primary').click();
  await page.locator('.debrief-foot .primary').click();
  await page.locator('.turning-card').first().waitFor();
  await picture(page, 'debrief-laptop');
}

await build({ logLevel: 'error' });
const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
mkdirSync(FOLDER, { recursive: true });

for (const [size, [width, height]] of Object.entries(SIZES)) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await begin(page, address);
  await picture(page, `home-${size}`);
  await page.goto(`${address}#/play/shoe_return?mode=practice`);
  await page.getByRole('button', { name: 'Begin' }).click();
  const conversation = new Conversation({ page }, shoeReturn());
  for (const move of demo('the_wall')) {
    await conversation.readOn();
    if (move.startsWith('card.')) await picture(page, `play-${size}`);
    if (move.startsWith('card.') && size !== 'laptop') break;
    await conversation.sayByMouse(move);
  }
  if (size === 'laptop') await debrief(page, conversation);
  await context.close();
}
await browser.close();
await server.close();

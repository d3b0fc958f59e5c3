import { afterAll, describe, expect, it } from 'vitest';
import { type App, closeBrowser, openApp, SIZES } from './app.ts';
import { Conversation, demo, shoeReturn } from './conversation.ts';

afterAll(closeBrowser);

/** No part of the page may stick out to the side. */
const overflow = (app: App): Promise<number> =>
  app.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function isSound(app: App, where: string): Promise<void> {
  expect(await app.axe(), where).toEqual([]);
  expect(await overflow(app), `${where}: sticks out to the side`).toBeLessThanOrEqual(0);
}

async function everyScreen(app: App): Promise<void> {
  const { page } = app;
  await app.goTo('#/');
  await page.getByRole('textbox').waitFor();
  await isSound(app, 'first visit');
  await app.goTo('#/play/shoe_return?mode=guided');
  await page.locator('.briefing').getByRole('textbox').waitFor();
  await isSound(app, 'briefing that asks for a name');
  await app.enterName('Sam');
  await isSound(app, 'home');
  await app.goTo('#/play/shoe_return?mode=guided');
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  await isSound(app, 'briefing');
  await page.getByRole('button', { name: 'Begin' }).click();
  const conversation = new Conversation(app, shoeReturn());
  const moves = demo('the_wall');
  for (const [index, move] of moves.entries()) {
    await conversation.readOn();
    if (index === 1) {
      await isSound(app, 'choices');
      for (const key of ['p', 'c', 't', 's', '?']) {
        await page.keyboard.press(key);
        await page.locator('dialog[open]').waitFor();
        await isSound(app, `panel ${key}`);
        await page.keyboard.press('Escape');
        await page.locator('dialog[open]').waitFor({ state: 'detached' });
      }
    }
    await conversation.sayByKey(move);
    if (index === 1) await isSound(app, 'reply');
  }
  await conversation.readToTheEnd();
  await isSound(app, 'ending');
  await page.locator('a[href^="#/debrief/"]').click();
  await page.getByLabel('No', { exact: true }).waitFor();
  await isSound(app, 'your call');
  await page.getByLabel('No', { exact: true }).check();
  await page.getByRole('button', { name: 'Show me' }).click();
  await page.locator('.score-card').first().waitFor();
  await isSound(app, 'scores');
  for (const step of ['happened', 'why', 'next']) {
    await page.locator('.debrief-foot .primary').click();
    await page
      .locator(step === 'why' ? '.turning-card' : '.debrief section')
      .first()
      .waitFor();
    await isSound(app, `debrief: ${step}`);
  }
  await app.goTo('#/history');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await isSound(app, 'history');
  await app.goTo('#/results');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await isSound(app, 'results');
  expect(app.complaints).toEqual([]);
}

describe('every screen', () => {
  it('is free of serious findings and fits a laptop', async () => {
    const app = await openApp({ size: 'laptop' });
    await everyScreen(app);
    await app.close();
  });

  it('is so in the dark theme, and fits a phone', async () => {
    const app = await openApp({ size: 'phone', settings: { theme: 'dark' } });
    await everyScreen(app);
    await app.close();
  });

  it('can be used at twice the text size of a small window', async () => {
    const app = await openApp({ size: 'laptop' });
    await app.page.setViewportSize({ width: SIZES.laptop.width / 2, height: SIZES.laptop.height / 2 });
    await app.enterName('Sam');
    await app.goTo('#/play/shoe_return?mode=practice');
    await app.page.getByRole('button', { name: 'Begin' }).click();
    const conversation = new Conversation(app, shoeReturn());
    await conversation.readOn();
    expect(await overflow(app)).toBeLessThanOrEqual(0);
    await conversation.sayByMouse(demo('the_wall')[0] ?? '');
    await app.close();
  });
});

import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type App, closeBrowser, openApp } from './app.ts';
import { Conversation, demo, shoeReturn } from './conversation.ts';

let app: App;

afterEach(() => app.close());
afterAll(closeBrowser);

const UNFETCHED = 'This could not be fetched';
const path = demo('the_wall');
const [first = ''] = path;

/** The files of the text: the opening part, and the whole. */
const texts = () =>
  performance.getEntriesByType('resource').filter(({ name }) => /\/shoe_return-.*\.js$/.test(name)).length;

/** Drops the line while the briefing is being read, before anything beside the conversation has come. */
const beginWithoutLine = async (): Promise<Conversation> => {
  app = await openApp();
  await app.enterName('Sam');
  await app.goTo('#/play/shoe_return?mode=practice');
  const begin = app.page.getByRole('button', { name: 'Begin' });
  await begin.waitFor();
  await expect.poll(() => app.page.evaluate(texts)).toBe(2);
  await app.context.setOffline(true);
  await begin.click();
  const conversation = new Conversation(app, shoeReturn());
  await conversation.readOn();
  return conversation;
};

describe('when the line drops', () => {
  it('says in the panel that it could not come, and the conversation goes on', async () => {
    const conversation = await beginWithoutLine();
    const { page } = app;
    await page.keyboard.press('p');
    const panel = page.getByRole('dialog', { name: 'Policy and authority' });
    await panel.getByText(UNFETCHED).waitFor();
    expect(await app.axe()).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await conversation.sayByKey(first);
    await conversation.readOn();
  });

  it('brings the panel, with its looks, once there is a line again', async () => {
    await beginWithoutLine();
    const { page } = app;
    await page.keyboard.press('s');
    const panel = page.getByRole('dialog', { name: 'Settings' });
    const again = panel.getByRole('button', { name: 'Try again' });
    await again.click();
    await panel.getByText(UNFETCHED).waitFor();
    await app.context.setOffline(false);
    await again.click();
    await panel.getByText('Text size').waitFor();
    const looks = panel.locator('.setting-choices').first();
    expect(await looks.evaluate((element) => getComputedStyle(element).display)).toBe('flex');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  });

  it('brings the debrief once there is a line again', async () => {
    const conversation = await beginWithoutLine();
    const { page } = app;
    for (const move of path.slice(0, -1)) {
      await conversation.sayByKey(move);
      await conversation.readOn();
    }
    await conversation.sayByKey(path.at(-1) ?? '');
    await conversation.readToTheEnd();
    await page.locator('a[href^="#/debrief/"]').click();
    await page.getByRole('heading', { name: UNFETCHED }).waitFor();
    expect(await app.axe()).toEqual([]);
    await app.context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.debrief-head').waitFor();
  });

  it('waits with the first move for a text that has not come, and makes it once it has', async () => {
    app = await openApp();
    await app.enterName('Sam');
    let asked = 0;
    await app.page.route('**/shoe_return-*.js', (route) => {
      asked += 1;
      return asked === 1 ? route.continue() : route.abort();
    });
    await app.goTo('#/play/shoe_return?mode=practice');
    await app.page.getByRole('button', { name: 'Begin' }).click();
    const conversation = new Conversation(app, shoeReturn());
    await conversation.readOn();
    const pressed = conversation.choice(first);
    await pressed.click();
    const trouble = app.page.getByRole('alert').filter({ hasText: 'Nothing is lost' });
    await trouble.waitFor();
    expect(await app.axe()).toEqual([]);
    await app.page.unroute('**/shoe_return-*.js');
    await trouble.getByRole('button', { name: 'Try again' }).click();
    await trouble.waitFor({ state: 'detached' });
    await pressed.waitFor({ state: 'detached' });
    await conversation.readOn();
    await app.page.locator('.choice-list .choice').first().waitFor();
  });

  it('never gives the page itself away', async () => {
    const conversation = await beginWithoutLine();
    const { page } = app;
    await conversation.sayByKey(first);
    await page.locator('.top-bar a').click();
    const failed = page.getByRole('heading', { name: 'Something went wrong on this screen' });
    await failed.waitFor(); // what is kept cannot be read without code that has not come
    await page.getByRole('button', { name: 'Open it again' }).click();
    await failed.waitFor();
    await app.context.setOffline(false);
    await page.getByRole('button', { name: 'Open it again' }).click();
    await page.getByRole('heading', { level: 1, name: /Sam/ }).waitFor();
  });
});

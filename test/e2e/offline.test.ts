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

/** What the home page says first. */
const home = () => app.page.getByRole('heading', { level: 1, name: /Sam/ });

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

  it('says why the home page does not come, and shows it once there is a line again', async () => {
    app = await openApp();
    await app.enterName('Sam');
    const { page } = app;
    await page.goto('about:blank');
    await app.goTo('#/play/shoe_return?mode=practice');
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    await app.context.setOffline(true);
    await page.locator('.top-bar a').click();
    await page.getByRole('heading', { name: UNFETCHED }).waitFor();
    await page.getByText('You seem to be offline').waitFor();
    expect(await page.getByRole('link').count()).toBe(0); // it leads to where one is
    expect(await app.axe()).toEqual([]);
    await app.context.setOffline(false);
    await home().waitFor();
  });

  it('never gives the page itself away', async () => {
    const conversation = await beginWithoutLine();
    const { page } = app;
    await conversation.sayByKey(first);
    await page.locator('.top-bar a').click();
    const failed = page.getByRole('heading', { name: UNFETCHED });
    await failed.waitFor(); // what is kept cannot be read without code that has not come
    for (let times = 0; times < 2; times += 1) {
      await page.getByRole('button', { name: 'Try again' }).click();
      await failed.waitFor();
    }
    await app.context.setOffline(false);
    await home().waitFor();
  });
});

describe('where only some files do not come', () => {
  const TRY_AGAIN = { name: 'Try again' };

  /** Plays a first move in a page that has been to no other screen. */
  const beginInNewPage = async () => {
    app = await openApp();
    await app.enterName('Sam');
    await app.page.goto('about:blank');
    await app.goTo('#/play/shoe_return?mode=practice');
    await app.page.getByRole('button', { name: 'Begin' }).click();
    const conversation = new Conversation(app, shoeReturn());
    await conversation.readOn();
    await conversation.sayByKey(first);
    return app.page;
  };

  it.each([
    ['of the screen', '**/home-screen-*.js'],
    ['that reads what is kept', '**/judge-attempt-*.js'],
  ])('the one %s is asked for again by the button', async (_, file) => {
    const page = await beginInNewPage();
    await page.route(file, (route) => route.abort());
    await page.locator('.top-bar a').click();
    await page.getByRole('heading', { name: UNFETCHED }).waitFor();
    await page.unroute(file);
    await page.getByRole('button', TRY_AGAIN).click();
    await home().waitFor();
  });

  it('the page is loaded anew where the browser remembers that one did not come', async () => {
    const page = await beginInNewPage();
    let isOld = true;
    await page.route('**/home-screen-*.js', (route) => (isOld ? route.abort() : route.continue()));
    await page.locator('.top-bar a').click();
    await page.getByRole('heading', { name: UNFETCHED }).waitFor();
    page.once('domcontentloaded', () => {
      isOld = false;
    });
    await page.getByRole('button', TRY_AGAIN).click();
    await home().waitFor();
  });

  it.each([
    ['the home page', '#/', /Sam/],
    ['a debrief', '#/debrief/none', /This attempt isn’t here/],
  ])('%s that is broken does not say that it is a matter of the line', async (_, address, heading) => {
    const page = await beginInNewPage();
    await page.evaluate(() => {
      const refuse = () => {
        throw new DOMException('refused', 'DataError');
      };
      Object.assign(IDBObjectStore.prototype, { get: refuse, getAll: refuse });
    });
    await app.goTo(address);
    await page.getByRole('heading', { name: 'Something went wrong on this screen' }).waitFor();
    await page.getByRole('button', { name: 'Open it again' }).click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor(); // in a page that was loaded anew
  });
});

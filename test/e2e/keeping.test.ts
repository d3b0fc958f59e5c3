import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { CHROMIUM_FLAGS, needChromium } from '../browser/chromium.ts';
import { type App, closeBrowser, openApp } from './app.ts';
import { Conversation, demo, shoeReturn } from './conversation.ts';

afterAll(closeBrowser);

const begin = async (app: App): Promise<Conversation> => {
  await app.enterName('Sam');
  await app.goTo('#/play/shoe_return?mode=practice');
  await app.page.getByRole('button', { name: 'Begin' }).click();
  return new Conversation(app, shoeReturn());
};

/** Keeps the database busy with a write of its own, so that nobody else can write until it is let go. */
async function holdDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const asking = indexedDB.open('moment-of-truth');
    await new Promise((resolve) => {
      asking.onsuccess = resolve;
    });
    const shelf = asking.result.transaction('events', 'readwrite').objectStore('events');
    const hold = { isOn: true };
    Object.assign(window, { hold });
    const stay = () => {
      if (hold.isOn) shelf.count().onsuccess = stay;
      else asking.result.close();
    };
    stay();
  });
  return () =>
    page.evaluate(() => {
      (window as unknown as { hold: { isOn: boolean } }).hold.isOn = false;
    });
}

/** How much lies on a shelf of the database. */
const countKept = (page: Page, shelf: 'attempts' | 'events'): Promise<number> =>
  page.evaluate(
    (shelf) =>
      new Promise<number>((resolve) => {
        const asking = indexedDB.open('moment-of-truth');
        asking.onsuccess = () => {
          const counting = asking.result.transaction(shelf).objectStore(shelf).count();
          counting.onsuccess = () => {
            asking.result.close();
            resolve(counting.result);
          };
        };
      }),
    shelf,
  );

describe('a conversation', () => {
  it('asks who has never been here for a name with the briefing, and begins once', async () => {
    const app = await openApp();
    const { page } = app;
    await app.goTo('#/play/shoe_return?mode=practice');
    const briefing = page.locator('.briefing');
    const name = briefing.getByRole('textbox', { name: 'What shall we call you?' });
    await name.waitFor();
    expect(await briefing.innerText()).toContain(shoeReturn().title);
    await page.keyboard.press('Enter');
    expect(await briefing.getByRole('alert').innerText()).toContain('Type a name first');

    await page.keyboard.type('Sam');
    await briefing.locator('form').evaluate((form: HTMLFormElement) => {
      form.requestSubmit();
      form.requestSubmit();
    });
    const conversation = new Conversation(app, shoeReturn());
    await conversation.readOn();
    await conversation.sayByKey(demo('the_wall')[0] as string);
    await expect.poll(() => countKept(page, 'events')).toBe(1);
    expect(await countKept(page, 'attempts')).toBe(1);
    await app.goTo('#/');
    await page.getByRole('heading', { level: 1, name: /Sam/ }).waitFor();
    expect(app.complaints).toEqual([]);
    await app.close();
  });

  it('that was left before a name was given is found again, and still asks for it', async () => {
    const app = await openApp();
    const { page } = app;
    await app.goTo('#/play/shoe_return?mode=practice');
    const name = page.getByRole('textbox', { name: 'What shall we call you?' });
    await name.waitFor();
    await expect.poll(() => countKept(page, 'attempts')).toBe(1);
    const address = page.url();
    await page.reload();
    await name.waitFor();
    await app.goTo('#/');
    await page.getByRole('heading', { name: 'What shall we call you?' }).waitFor();
    await app.goTo('#/play/shoe_return?mode=practice');
    await name.fill('Sam');
    await page.keyboard.press('Enter');
    await new Conversation(app, shoeReturn()).readOn();
    expect(page.url()).toBe(address);
    expect(await countKept(page, 'attempts')).toBe(1);
    expect(app.complaints).toEqual([]);
    await app.close();
  });

  it('is played in one tab at a time, and another can take it over', async () => {
    const app = await openApp();
    const conversation = await begin(app);
    const [first = ''] = demo('the_wall');
    await conversation.readOn();
    await conversation.sayByKey(first);

    const other = await app.context.newPage();
    await other.goto(app.page.url());
    await other.getByRole('button', { name: 'Continue here instead' }).click();
    await other.locator('.words-sheet').waitFor();

    await app.page.getByText(/gone on in another tab/).waitFor();
    await app.page.getByRole('button', { name: 'Continue here instead' }).click();
    await conversation.readOn();
    expect(await app.page.locator('.words-sheet').innerText()).toContain(conversation.line);
    await other.getByText(/gone on in another tab/).waitFor();
    await app.close();
  });

  it('shows your own words at once, and the answer to them when they are kept', async () => {
    const app = await openApp();
    const conversation = await begin(app);
    const [first = ''] = demo('the_wall');
    await conversation.readOn();
    const [{ reply, say } = {}] = [
      shoeReturn()
        .nodes.find(({ id }) => id === first.split('.')[0])
        ?.choices.find(({ id }) => id === first.split('.')[1]),
    ];
    const release = await holdDisk(app.page);
    await conversation.sayByKey(first);
    const sheet = app.page.locator('.words-sheet');
    await app.page.keyboard.press('Enter');
    await app.page.waitForTimeout(300);
    expect(await sheet.innerText()).toContain(say);
    expect(await sheet.innerText()).not.toContain(reply);
    await release();
    await sheet.filter({ hasText: reply as string }).waitFor();
    await app.close();
  });

  it('says so where a move could not be kept, and goes on when it is tried again', async () => {
    const app = await openApp();
    const conversation = await begin(app);
    const [first = ''] = demo('the_wall');
    await conversation.readOn();
    const before = await countKept(app.page, 'events');
    await app.page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('refused once', 'DataError');
      };
    });
    await conversation.sayByKey(first);
    const again = app.page.getByRole('alert').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await countKept(app.page, 'events')).toBe(before);
    await again.click();
    await conversation.readOn();
    expect(await countKept(app.page, 'events')).toBe(before + 1);
    expect(await app.page.locator('.words-sheet').innerText()).toContain(conversation.line);
    await app.close();
  });

  it('takes a move back, says so, and goes on', async () => {
    const app = await openApp();
    const conversation = await begin(app);
    const [first = ''] = demo('the_wall');
    await conversation.readOn();
    const line = conversation.line;
    await conversation.sayByKey(first);
    await conversation.readOn();
    await app.page.keyboard.press('u');
    await app.page
      .getByText(/assisted/i)
      .first()
      .waitFor();
    await conversation.readOn();
    expect(await app.page.locator('.words-sheet').innerText()).toContain(line);
    await app.close();
  });

  it('comes back to the same line after the browser was killed in mid-sentence', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'moment-profile-'));
    const start = () =>
      chromium.launchPersistentContext(profile, {
        executablePath: needChromium(),
        args: CHROMIUM_FLAGS,
        viewport: { width: 1366, height: 768 },
        reducedMotion: 'reduce',
      });
    const baseUrl = inject('baseUrl');
    const context = await start();
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${baseUrl}#/`);
    await page.getByRole('textbox').fill('Sam');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Sam/ }).waitFor();
    await page.goto(`${baseUrl}#/play/shoe_return?mode=practice`);
    await page.getByRole('button', { name: 'Begin' }).click();
    const conversation = new Conversation({ page }, shoeReturn());
    const [first = '', second = ''] = demo('the_wall');
    await conversation.readOn();
    await conversation.sayByKey(first);
    await conversation.readOn();
    const went = shoeReturn().nodes.find(({ id }) => id === 'wardrobe')?.choices;
    const reply = went?.find(({ id }) => id === second.split('.')[1])?.reply as string;
    await conversation.sayByKey(second);
    await page.locator('.words-sheet', { hasText: reply }).waitFor(); // so it is kept; nothing has been read on
    const address = page.url();
    execFileSync('pkill', ['-9', '-f', profile]);

    const after = await start();
    const again = after.pages()[0] ?? (await after.newPage());
    await again.goto(address);
    await again.locator('.words-sheet').waitFor();
    expect(await again.locator('.words-sheet').innerText()).toContain(reply);
    await after.close();
    rmSync(profile, { recursive: true, force: true });
  });
});

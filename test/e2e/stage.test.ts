import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type App, closeBrowser, openApp } from './app.ts';
import { Conversation, demo, shoeReturn } from './conversation.ts';

afterAll(closeBrowser);

/** Counts every picture the stage draws, on a canvas or a graphics card. */
const COUNTING = `
  globalThis.drawings = 0;
  const count = (owner, name) => {
    const drawn = owner?.prototype[name];
    if (drawn) owner.prototype[name] = function (...args) { globalThis.drawings += 1; return drawn.apply(this, args); };
  };
  count(globalThis.CanvasRenderingContext2D, 'drawImage');
  for (const owner of [globalThis.WebGLRenderingContext, globalThis.WebGL2RenderingContext])
    for (const name of ['drawArrays', 'drawElements']) count(owner, name);
`;

const HIDING = `
  globalThis.hide = (isHidden) => {
    Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: isHidden ? 'hidden' : 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
`;

/** How a trainee may begin. */
const FIRST = demo('the_wall')[0] ?? '';

interface Opened {
  readonly app: App;
  readonly conversation: Conversation;
}

/** Plays to the first choice with the stage that `query` asks for. */
async function play(query: string, { script = '', reducedMotion = true } = {}): Promise<Opened> {
  const app = await openApp({ reducedMotion });
  await app.context.addInitScript(COUNTING + HIDING + script);
  await app.enterName('Sam');
  await app.goTo(`${query}#/play/shoe_return?mode=practice`);
  await app.page.getByRole('button', { name: 'Begin' }).click();
  const conversation = new Conversation(app, shoeReturn());
  await conversation.readOn();
  return { app, conversation };
}

const stage = (page: Page) => page.locator('.stage-canvas.ready > canvas:last-child');
const drawings = (page: Page): Promise<number> => page.evaluate('globalThis.drawings');

/** Waits until nothing has been drawn for a second. */
async function stillness(page: Page): Promise<void> {
  let last = -1;
  for (let now = await drawings(page); now !== last; now = await drawings(page)) {
    last = now;
    await page.waitForTimeout(1000);
  }
}

const isWebgl = (page: Page): Promise<boolean> =>
  stage(page).evaluate((canvas: HTMLCanvasElement) => canvas.getContext('webgl') !== null);

describe('the stage', () => {
  it('is drawn by the graphics card where there is one, and again when the card comes back', async () => {
    const { app, conversation } = await play('?stage=webgl');
    const { page } = app;
    await stage(page).waitFor();
    expect(await isWebgl(page)).toBe(true);
    // What is heard stands over the picture for a while.
    await page.locator('.caption').waitFor({ state: 'detached' });
    await stillness(page);
    const before = await stage(page).screenshot();
    await stage(page).evaluate(async (canvas: HTMLCanvasElement) => {
      const card = canvas.getContext('webgl')?.getExtension('WEBGL_lose_context');
      const back = new Promise((resolve) => canvas.addEventListener('webglcontextrestored', resolve));
      card?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 200));
      card?.restoreContext();
      await back;
    });
    await stillness(page);
    expect((await stage(page).screenshot()).equals(before)).toBe(true);
    await conversation.sayByKey(FIRST);
    expect(app.complaints.filter((line) => !line.includes('CONTEXT_LOST'))).toEqual([]);
    await app.close();
  });

  it('is painted on a canvas where there is none', async () => {
    const { app } = await play('?stage=canvas');
    await stage(app.page).waitFor();
    expect(await isWebgl(app.page)).toBe(false);
    expect(app.complaints).toEqual([]);
    await app.close();
  });

  it('gives way to still pictures where there is no canvas either', async () => {
    const script = 'HTMLCanvasElement.prototype.getContext = () => null;';
    const { app, conversation } = await play('', { script });
    const { page } = app;
    await page.locator('.portrait').waitFor();
    const face = await page.locator('.portrait').innerHTML();
    await conversation.sayByKey(FIRST);
    await conversation.readOn();
    await expect.poll(() => page.locator('.portrait').innerHTML()).not.toBe(face);
    expect(app.complaints).toEqual([]);
    await app.close();
  });

  it('is preceded by a room in the light of the hour, with nothing in it that would go again', async () => {
    const app = await openApp();
    await app.enterName('Sam');
    await app.context.route(/\/staging-[^/]*\.js$/, (route) => route.abort());
    await app.goTo('#/play/shoe_return?mode=practice');
    const room = app.page.locator('.play-stage[data-light="midday"] > .stage-host');
    await room.waitFor();
    const { things, picture } = await room.evaluate((host) => ({
      things: host.childElementCount,
      picture: getComputedStyle(host).backgroundImage,
    }));
    expect(things).toBe(0);
    expect(picture).not.toContain('url(');
    expect(picture).toContain('gradient');
    await app.close();
  });

  it('gives way to still pictures where it cannot be fetched', async () => {
    const app = await openApp();
    await app.enterName('Sam');
    await app.context.route(/\/stage-[^/]*\.js$/, (route) => route.abort());
    await app.goTo('#/play/shoe_return?mode=practice');
    await app.page.getByRole('button', { name: 'Begin' }).click();
    await app.page.locator('.portrait').waitFor();
    await app.close();
  });

  it('draws nothing in a hidden tab, and goes on when it is seen', async () => {
    const { app } = await play('?stage=canvas', { reducedMotion: false });
    const { page } = app;
    await stage(page).waitFor();
    await page.evaluate('hide(true)');
    await page.waitForTimeout(300);
    const hidden = await drawings(page);
    await page.waitForTimeout(1500);
    expect(await drawings(page)).toBe(hidden);
    await page.evaluate('hide(false)');
    await expect.poll(() => drawings(page)).toBeGreaterThan(hidden);
    await app.close();
  });

  it('draws nothing while nothing happens, with reduced motion', async () => {
    const { app, conversation } = await play('?stage=canvas');
    const { page } = app;
    await stage(page).waitFor();
    await stillness(page);
    const before = await drawings(page);
    await conversation.sayByKey(FIRST);
    await expect.poll(() => drawings(page)).toBeGreaterThan(before);
    await app.close();
  });

  it('fetches only the places and things that the scenario names', async () => {
    const app = await openApp();
    const asked: string[] = [];
    app.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await app.enterName('Sam');
    await app.goTo('#/play/shoe_return?mode=practice');
    await app.page.getByRole('button', { name: 'Begin' }).click();
    await stage(app.page).waitFor();
    await app.page.waitForLoadState('networkidle');
    expect(asked.some((path) => /\/care_kit-/.test(path) || /\/bedroom/.test(path))).toBe(true);
    expect(asked.filter((path) => /\/(kettle|grinder|parcel|headset|warranty_card)-/.test(path))).toEqual([]);
    await app.close();
  });
});

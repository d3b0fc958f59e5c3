import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type App, closeBrowser, openApp } from './app.ts';
import { Conversation, demo, shoeReturn } from './conversation.ts';

let app: App;

afterEach(() => app.close());
afterAll(closeBrowser);

const begin = async (mode: 'guided' | 'practice'): Promise<Conversation> => {
  app = await openApp();
  await app.enterName('Sam');
  await app.goTo(`#/play/shoe_return?mode=${mode}`);
  await app.page.getByRole('button', { name: 'Begin' }).click();
  const conversation = new Conversation(app, shoeReturn());
  await conversation.readOn();
  return conversation;
};
const [first = '', second = ''] = demo('the_wall');
const focused = () => app.page.evaluate(() => document.activeElement?.className);

describe('the play screen', () => {
  it('tells numbers, a hint and the coach’s view in Guided mode', async () => {
    const conversation = await begin('guided');
    const { page } = app;
    expect(await page.locator('.meter').count()).toBe(6);
    expect(await page.locator('.coach-note').count()).toBe(0);
    await page.keyboard.press('h');
    await page.locator('.hint').waitFor();
    await conversation.sayByKey(first);
    await page.locator('.coach-note').waitFor();
  });

  it('tells none of it in Practice', async () => {
    const conversation = await begin('practice');
    const { page } = app;
    await page.keyboard.press('h');
    await conversation.sayByKey(first);
    await conversation.readOn();
    expect(await page.locator('.meter, .coach-note, .hint').count()).toBe(0);
  });

  const PANELS = Object.entries({
    p: 'Policy and authority',
    c: 'The customer',
    t: 'What was said',
    s: 'Settings',
    '?': 'Keys',
  });

  it('opens its panels by keys and gives the focus back', async () => {
    await begin('practice');
    const { page } = app;
    for (const [key, title] of PANELS) {
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name: title }).waitFor();
      await page.keyboard.press('1'); // says nothing while a panel is open
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await focused(), title).toBe('choice-list');
    }
    expect(await page.locator('.line.yours').count()).toBe(0);
  });

  it('shows the panel that was asked for last, however fast the keys come', async () => {
    await begin('practice');
    const { page } = app;
    for (const [key, title] of [...PANELS, ...PANELS]) {
      // The second key is on its way before the browser has told of the first.
      await Promise.all([page.keyboard.press('Escape'), page.keyboard.press(key)]);
      await page.getByRole('dialog', { name: title }).waitFor();
    }
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe('choice-list');
  });

  it('moves among the choices with the arrows, and takes one with Enter', async () => {
    await begin('practice');
    const { page } = app;
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('.choice:focus .choice-text').innerText();
    await page.keyboard.press('Enter');
    await page.locator('.choice-list').waitFor({ state: 'detached' });
    expect(await page.locator('.line.yours').innerText()).toContain(chosen);
  });

  it('tells a screen reader each line once', async () => {
    const conversation = await begin('practice');
    const { page } = app;
    const log = page.getByRole('log');
    await expect.poll(() => log.innerText()).toContain(conversation.line);
    await conversation.sayByKey(first);
    await conversation.readOn();
    await expect.poll(() => log.innerText()).toContain(conversation.line);
    const told = await log.locator('p').allInnerTexts();
    expect(new Set(told).size).toBe(told.length);
  });

  it('keeps mute, and marks a line as sure', async () => {
    const conversation = await begin('practice');
    const { page } = app;
    await page.keyboard.press('m');
    await page.keyboard.press('y');
    expect(await page.locator('.sure').getAttribute('aria-pressed')).toBe('true');
    await conversation.sayByKey(first);
    await conversation.readOn();
    expect(await page.locator('.sure').getAttribute('aria-pressed')).toBe('false');
    await page.reload();
    await page.locator('.choice-list').waitFor();
    const mute = page.getByRole('button', { name: 'Mute the sound' });
    expect(await mute.getAttribute('aria-pressed')).toBe('true');
  });

  it('asks before it starts over, and then begins at the first line', async () => {
    const conversation = await begin('practice');
    const { page } = app;
    await conversation.sayByKey(first);
    await conversation.readOn();
    await conversation.sayByKey(second);
    await conversation.readOn();
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Keep going' }).click();
    expect(await page.locator('.words-sheet').innerText()).toContain(conversation.line);
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    const again = new Conversation(app, shoeReturn());
    await again.readOn();
    expect(await page.locator('.words-sheet').innerText()).toContain(again.line);
  });
});

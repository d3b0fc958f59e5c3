import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type App, closeBrowser, openApp } from './app.ts';
import { Conversation, demo, shoeReturn } from './conversation.ts';

let app: App;

afterEach(() => app.close());
afterAll(closeBrowser);

const pointsShown = async (): Promise<number[]> => {
  const points = app.page.locator('.score-card-points');
  await points.first().waitFor();
  return (await points.allInnerTexts()).map((text) => Number.parseInt(text, 10));
};

describe('the shoe return', () => {
  it('is played to the story’s end by keyboard alone, and comes to the story’s scores', async () => {
    app = await openApp();
    const { page } = app;
    await app.enterName('Sam');
    await page.getByRole('link', { name: /Practice/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    await page.keyboard.press('Enter');

    const conversation = new Conversation(app, shoeReturn());
    for (const move of demo('the_wall')) {
      await conversation.readOn();
      await conversation.sayByKey(move);
    }
    expect(conversation.scores).toMatchObject({ E: 17, O: 0, R: 17, SV: 5, X: 27, storesSide: 90 });

    await conversation.readToTheEnd();
    await page.getByRole('link', { name: /See how it went/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('No', { exact: true }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Show me' }).focus();
    await page.keyboard.press('Enter');
    expect(await pointsShown()).toEqual([17, 0, 17]);
    expect(await page.locator('.outcome-ending h3').innerText()).toBe(conversation.scores.ending?.title);
    expect(app.complaints).toEqual([]);
  });

  it('is played to its best end by mouse, and a reload in the middle comes back to the same line', async () => {
    app = await openApp();
    const { page } = app;
    await app.enterName('Ines');
    await page.getByRole('link', { name: /Practice/ }).click();
    await page.getByRole('button', { name: 'Begin' }).click();

    const conversation = new Conversation(app, shoeReturn());
    for (const move of demo('the_way_through')) {
      await conversation.readOn();
      if (move.startsWith('card.')) {
        await page.reload();
        await conversation.readOn();
        expect(await page.locator('.words-sheet').innerText()).toContain(conversation.line);
      }
      await conversation.sayByMouse(move);
    }
    expect(conversation.scores).toMatchObject({ E: 100, O: 100, R: 82, SV: 93, X: 75, storesSide: 100 });

    await conversation.readToTheEnd();
    await page.getByRole('link', { name: /See how it went/ }).click();
    await page.getByLabel('Yes', { exact: true }).check();
    await page.getByRole('button', { name: 'Show me' }).click();
    expect(await pointsShown()).toEqual([100, 100, 82]);
    expect(app.complaints).toEqual([]);
  });

  it('is played in French from the first word to the scores', async () => {
    app = await openApp({ locale: 'fr-CA' });
    const { page } = app;
    await app.enterName('Maude');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');
    await app.goTo('#/play/shoe_return?mode=practice');
    await page.locator('.words-sheet button').first().click();

    const scenario = shoeReturn('fr-CA');
    const conversation = new Conversation(app, scenario);
    for (const move of demo('the_wall', scenario)) {
      await conversation.readOn();
      expect(await page.locator('.words-sheet').innerText()).toContain(conversation.line);
      await conversation.sayByKey(move);
    }
    await conversation.readToTheEnd();
    await page.locator('a[href^="#/debrief/"]').click();
    await page.getByLabel('Non', { exact: true }).check();
    await page.locator('.your-call button').click();
    expect(await pointsShown()).toEqual([17, 0, 17]);
    expect(await page.locator('.outcome-ending h3').innerText()).toBe(conversation.scores.ending?.title);
    expect(app.complaints).toEqual([]);
  });
});

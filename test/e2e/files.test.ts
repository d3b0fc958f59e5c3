import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readResultCsv } from '#records';
import { loadCase, readCase } from '../scenario/cases.ts';
import { type App, closeBrowser, openApp } from './app.ts';
import { Conversation } from './conversation.ts';

const tiny = loadCase('tiny.yaml');
const broken = readCase('broken/unknown-id--node.yaml');
const BEST = ['counter.hear', 'fix.two', 'part.thanks'];
const WORST = ['counter.receipt', 'fix.one', 'part.nod'];

let app: App;

afterEach(() => app.close());
afterAll(closeBrowser);

interface Brought {
  readonly name: string;
  readonly bytes: Buffer;
}

const file = (name: string, content: string | Buffer): Brought => ({ name, bytes: Buffer.from(content) });

const choose = (label: string, ...files: Brought[]): Promise<void> =>
  app.page
    .getByLabel(label)
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: bytes })));

/** Lets files go over the page, as from a folder beside the window. */
const drop = (...files: Brought[]): Promise<void> =>
  app.page.evaluate(
    (files) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );

/** The file that comes of pressing a button. */
async function saved(button: string | RegExp): Promise<Brought> {
  const [download] = await Promise.all([
    app.page.waitForEvent('download'),
    app.page.getByRole('button', { name: button }).click(),
  ]);
  return file(download.suggestedFilename(), readFileSync(await download.path()));
}

async function enter(name: string, locale = 'en-GB'): Promise<void> {
  app = await openApp({ locale });
  await app.goTo('#/');
  await app.page.getByRole('textbox').fill(name);
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('heading', { level: 2 }).first().waitFor();
}

const report = (name: string): Locator =>
  app.page.getByRole('article').filter({ has: app.page.getByRole('heading', { name, exact: true }) });

const onShelf = (title: string): Locator =>
  app.page
    .getByRole('region', { name: 'Your shelf' })
    .getByRole('article')
    .filter({ has: app.page.getByRole('heading', { name: title }) });

const focused = (): Promise<string> => app.page.evaluate(() => document.activeElement?.textContent ?? '');

/** Plays the tiny scenario from its briefing, to its end unless it is left before. */
async function play(moves: readonly string[]): Promise<Conversation> {
  await app.page.getByRole('button', { name: 'Begin', exact: true }).click();
  const conversation = new Conversation(app, tiny);
  for (const move of moves) {
    await conversation.readOn();
    await conversation.sayByKey(move);
  }
  if (moves.length === BEST.length) await conversation.readToTheEnd();
  return conversation;
}

async function shelveTiny(): Promise<void> {
  await choose('Choose a scenario file', file('tiny.yaml', readCase('tiny.yaml')));
  await report('tiny.yaml').getByRole('button', { name: 'Play it' }).click();
}

describe('a trainer', () => {
  it('reads where a file is wrong, what is wrong and the way out, mends it and plays it', async () => {
    await enter('Tess');
    const { page } = app;
    await drop(file('bag.yaml', broken));
    const bag = report('bag.yaml');
    await bag.getByText('One problem keeps it from being played.').waitFor();
    expect(await bag.getByRole('listitem').count()).toBe(1);
    const problem = await bag.getByRole('listitem').innerText();
    expect(problem).toContain('bag.yaml:70:16');
    expect(problem).toContain(
      'Target 1 of choice ‘two’ of node ‘fix’ names the node ‘parrt’, but no node has that id.',
    );
    expect(problem).toContain('Did you mean ‘part’? Correct the id, or write what it should name.');
    expect(await bag.locator('mark').innerText()).toBe('parrt');
    expect(await app.axe()).toEqual([]);

    await drop(file('bag.yaml', readCase('tiny.yaml')));
    await bag.getByText('“The torn bag” is ready to play.').waitFor();
    expect(await bag.getByRole('listitem').count()).toBe(0);
    await bag.getByRole('button', { name: 'Play it' }).click();
    const { scores } = await play(BEST);

    await page.getByRole('link', { name: /See how it went/ }).click();
    await page.getByLabel('Yes', { exact: true }).check();
    await page.getByRole('button', { name: 'Show me' }).click();
    await page.locator('.score-card-points').first().waitFor();
    const points = await page.locator('.score-card-points').allInnerTexts();
    expect(points.map((text) => Number.parseInt(text, 10))).toEqual([scores.E, scores.O, scores.R]);
    expect(app.complaints).toEqual([]);
  });

  it('finds the scenario on the shelf again, takes it off and puts it back', async () => {
    await enter('Tess');
    const { page } = app;
    await shelveTiny();
    await play(BEST);
    await app.goTo('#/');
    await page.reload();
    expect(await onShelf('The torn bag').innerText()).toMatch(/Yours\s+tiny\.yaml[\s\S]*Played once/);

    await page.getByRole('button', { name: 'Remove “The torn bag” from the shelf' }).click();
    await onShelf('The torn bag').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Put it back');
    await page.keyboard.press('Enter');
    await onShelf('The torn bag').waitFor();
    await expect.poll(focused).toBe('Your shelf');

    await page.getByRole('button', { name: 'Remove “The torn bag” from the shelf' }).click();
    await page.getByRole('button', { name: 'Close this message' }).click();
    await expect.poll(focused).toBe('Your shelf');
    await page.reload();
    await page.getByRole('region', { name: 'Your shelf' }).getByRole('article').first().waitFor();
    expect(await onShelf('The torn bag').count()).toBe(0);
    await app.goTo('#/history');
    await page.getByRole('heading', { level: 3, name: 'The torn bag' }).waitFor();
    expect(app.complaints).toEqual([]);
  });

  it('brings a newer version, which takes the place of the older one', async () => {
    await enter('Tess');
    await shelveTiny();
    await app.page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
    await app.goTo('#/');
    await onShelf('The torn bag').waitFor();
    await drop(file('again.yaml', readCase('tiny.yaml').replace('The torn bag', 'The mended bag')));
    await report('again.yaml').getByText('The version on your shelf has been replaced').waitFor();
    await onShelf('The mended bag').waitFor();
    expect(await onShelf('The torn bag').count()).toBe(0);
  });

  it('is told of a file of another kind, and goes on from the heading once the message is closed', async () => {
    await enter('Tess');
    await drop(file('shop.png', 'PNG'));
    await app.page.getByText(/“shop.png” is not a file the game can read.*\.yaml.*\.json/).waitFor();
    await app.page.getByRole('button', { name: 'Close this message' }).click();
    await app.page.getByText('shop.png').waitFor({ state: 'detached' });
    await expect.poll(focused).toContain('Tess');
  });

  it('closes one report after the other, and the focus stays near', async () => {
    await enter('Tess');
    await drop(file('one.yaml', broken), file('two.yaml', broken));
    await app.page.getByRole('button', { name: 'Close the report on one.yaml' }).click();
    await expect.poll(focused).toMatch(/^Your scenario file/);
    await app.page.getByRole('button', { name: 'Close the report on two.yaml' }).click();
    await expect.poll(focused).toContain('Tess');
  });

  it.each([
    ['nested 20,000 deep in brackets', '['.repeat(20_000), /Fields stand inside fields more than 60 deep/],
    ['nested 20,000 deep in dashes', '- '.repeat(20_000), /Fields stand inside fields more than 60 deep/],
    [
      'of a picture’s bytes',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]),
      /not a text file in UTF-8/,
    ],
    ['of control characters', '\0\u0001: \u0007\n', /./],
    ['that is empty', '', /There is nothing in this file/],
    ['of 3 MB', `title: ${'x'.repeat(3_000_000)}`, /too large for a scenario: it has 3 MB/],
    ['of 2 MB of one field', 'title: A bag\n'.repeat(150_000), /^1,000 problems keep it/m],
    ['of markup', 'title: <img src=x onerror=alert(1)>\n', /<img src=x onerror=alert\(1\)>/],
  ])('gets one clear message for a file %s, and the page is as it was', async (_, content, message) => {
    await enter('Tess');
    await choose('Choose a scenario file', file('bad.yaml', content));
    const bad = report('bad.yaml');
    await bad.getByText(/keeps? it from being played|This (is not a text|file is too large)/).waitFor();
    expect(await bad.innerText()).toMatch(message);
    expect(await bad.getByRole('button', { name: 'Play it' }).count()).toBe(0);
    await choose('Choose a scenario file', file('tiny.yaml', readCase('tiny.yaml')));
    await report('tiny.yaml').getByText('ready to play').waitFor();
    expect(app.complaints).toEqual([]);
  });
});

describe('what exploring every way through a scenario finds', () => {
  it('is told beside the file: nothing where it is sound, and else what and where', async () => {
    await enter('Tess');
    await drop(file('sound.yaml', readCase('sound.yaml')));
    await report('sound.yaml').getByText('Every way through it was explored').waitFor();

    await drop(file('island.yaml', readCase('smells/unreachable-node.yaml')));
    const island = report('island.yaml');
    await island.getByText(/Exploring every way through found/).click();
    const found = await island.getByRole('listitem').allInnerTexts();
    expect(found.some((text) => /island\.yaml:\d+:\d+[\s\S]*node/i.test(text))).toBe(true);
    expect(await app.axe()).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
});

describe('a French author', () => {
  it('reads the problems in French, which are loaded only then, and in English after changing over', async () => {
    await enter('Maude', 'fr-CA');
    const { page } = app;
    const chunks = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').filter(({ name }) => /diagnostics-.*\.js$/.test(name)),
      );
    expect(await chunks()).toEqual([]);
    await drop(file('sac.yaml', broken));
    const sac = report('sac.yaml');
    await sac.getByText('Un problème empêche de le jouer.').waitFor();
    const told = (await sac.getByRole('listitem').innerText()).replaceAll('\u00a0', ' ');
    expect(told).toContain('sac.yaml:70:16');
    expect(told).toContain('La destination 1 du choix « two » du nœud « fix » désigne « parrt » comme nœud');
    expect(told).toContain('Vouliez-vous dire « part »? Corrigez l’id');
    expect(await sac.locator('[lang="en"]').count()).toBe(0);
    expect(await chunks()).toHaveLength(1);

    await page.getByRole('button', { name: 'Réglages' }).click();
    await page.getByLabel('English', { exact: true }).check();
    await page.keyboard.press('Escape');
    await sac.getByText('Did you mean ‘part’?').waitFor();
    expect(app.complaints).toEqual([]);
  });

  it('reads in French what exploring finds', async () => {
    await enter('Maude', 'fr-CA');
    await drop(file('sac.yaml', readCase('smells/unreachable-node.yaml')));
    const sac = report('sac.yaml');
    await sac.getByText(/L’exploration de tous les chemins a trouvé/).click();
    const found = (await sac.getByRole('listitem').allInnerTexts()).join(' ').replaceAll('\u00a0', ' ');
    expect(found).toContain('Le nœud « fix » n’est jamais atteint.');
    expect(await sac.locator('[lang="en"]').count()).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});

/** What a trainee hands in: two attempts played to their end, and one that was left. */
async function handIn(name: string): Promise<{ json: Brought; csv: Brought }> {
  await enter(name);
  await shelveTiny();
  await play(BEST);
  await app.goTo('#/play/tiny?mode=practice&again=1');
  await play(WORST);
  await app.goTo('#/play/tiny?mode=practice&again=1');
  await play(BEST.slice(0, 1));
  await app.goTo('#/history');
  await app.page.getByRole('heading', { level: 3 }).nth(2).waitFor();
  const files = { json: await saved('Save as JSON'), csv: await saved('Save as CSV') };
  expect(app.complaints).toEqual([]);
  return files;
}

describe('results', () => {
  it('go from the trainees to the manager: each attempt once, whatever is damaged or sent twice', async () => {
    const sum = await handIn('=1+1');
    await app.close();
    const ben = await handIn('Ben');
    await app.close();
    expect(sum.json.name).toMatch(/^1-1-\d{4}-\d{2}-\d{2}\.json$/);
    expect(readResultCsv(String(sum.csv.bytes)).rows).toMatchObject([
      { mode: 'guided', finished: true, verified: 'unverifiable' },
      { mode: 'practice', finished: true, endingKind: 'quiet' },
      { mode: 'practice', finished: false },
    ]);

    app = await openApp();
    const { page } = app;
    await app.goTo('#/results');
    const cut = file('cut.json', sum.json.bytes.subarray(0, sum.json.bytes.length / 2));
    const short = file('short.json', sum.json.bytes.subarray(0, 9));
    await choose('Choose result files', sum.json, ben.csv, cut, short);
    await page.getByText('2 files read.').waitFor();
    await drop(sum.json, ben.csv);
    await page.getByText('4 files read.').waitFor();

    for (const name of ['cut.json', 'short.json']) {
      const amiss = page.locator('.file-list-amiss').filter({ hasText: name });
      expect(await amiss.innerText()).toMatch(/not read\s+It is not whole/);
    }
    const rows = page.locator('.results-table tbody tr');
    expect(await rows.count()).toBe(2);
    const cells = async (index: number) =>
      (await rows.nth(index).locator('th, td').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect((await cells(0)).slice(0, 3)).toEqual(['=1+1', 'The torn bag', '2 1 not finished']);
    expect((await cells(1)).slice(0, 3)).toEqual(['Ben', 'The torn bag', '2 1 not finished']);
    expect((await cells(0))[7]).not.toContain('from a CSV');
    expect((await cells(1))[7]).toContain('from a CSV, not checked');
    expect(await app.axe()).toEqual([]);

    const table = await saved('Save 6 attempts as CSV');
    const { rows: written, problems } = readResultCsv(String(table.bytes));
    expect(problems).toEqual([]);
    expect(written?.map(({ traineeName, finished }) => `${traineeName} ${finished}`).sort()).toEqual(
      ['=1+1', '=1+1', 'Ben', 'Ben']
        .map((name) => `${name} true`)
        .concat('=1+1 false', 'Ben false')
        .sort(),
    );
    expect(String(table.bytes)).toContain(`"'=1+1"`);

    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
    expect(await rows.count()).toBe(0);
    expect(app.complaints).toEqual([]);
  });

  it('dropped on the first page open their own, and a scenario dropped there comes back', async () => {
    await enter('Tess');
    await drop(file('nothing.csv', 'a,b\n1,2\n'), file('nothing.json', '{}'));
    await app.page.getByRole('heading', { level: 1, name: 'Results' }).waitFor();
    await app.page.getByText('It does not hold results of this game.').nth(1).waitFor();
    await drop(file('tiny.yaml', readCase('tiny.yaml')));
    await report('tiny.yaml').getByText('ready to play').waitFor();
    expect(app.complaints).toEqual([]);
  });
});

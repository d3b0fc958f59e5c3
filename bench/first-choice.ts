/**
 * How soon somebody who has never been here can make the first choice, beside a page that has nothing but the
 * same words and buttons: `npx node bench/first-choice.ts [runs] [--files]`.
 */
import type { Browser } from 'playwright-core';
import { type Fetched, LINE, longestRow, openBrowser, visit, watchLine, whenTold } from './browser.ts';
import { buildGame, FIRST_PLAY } from './built-game.ts';
import { type Marks, pressThrough } from './press-through.ts';
import { median, printTable, type Row, round } from './report.ts';
import { serve } from './static-server.ts';

const RUNS = Number(process.argv[2] ?? 9);
const SLOWDOWNS = [1, 4, 6];
const GOAL = { slowdown: 4, ratio: 1.2, kilobytes: 60, row: 2 };
/** Files that the words do not wait for: the picture, the sound, the font (until then another stands in), the icon. */
const NOT_WORDS = /\/(staging|stage|lights|portraits|instruments)-|\.(svg|webm|mp3|woff2)$/;

/** The words of the first choice, for the page that has nothing else. */
interface Words {
  readonly lines: readonly string[];
  readonly choices: readonly string[];
}

interface Result {
  readonly marks: Marks;
  readonly words: Words;
  readonly fetched: readonly Fetched[];
}

async function measure(browser: Browser, url: string, slowdown: number): Promise<Result> {
  const { context, page, protocol } = await visit(browser, { slowdown, line: LINE });
  await page.addInitScript(pressThrough);
  const fetched = watchLine(protocol);
  const choice = await whenTold(protocol, 'tellChoice');
  await page.goto(url, { waitUntil: 'commit' });
  await choice.told;
  const marks = await page.evaluate(() => window.marks);
  const words = await page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return { lines: texts('.exchange p, .exchange li'), choices: texts('button.choice .choice-text') };
  });
  await context.close();
  return { marks, words, fetched: fetched.filter(({ from }) => from < (marks.choice ?? 0)) };
}

const plainPage = ({ lines, choices }: Words): Buffer =>
  Buffer.from(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Words</title><style>body{font:18px/1.5 sans-serif;margin:2rem auto;max-width:40rem}button{display:block;width:100%;margin:8px 0;padding:12px;font:inherit;text-align:left}</style>
<h1>Moment of Truth</h1>${lines.map((line) => `<p>${line}</p>`).join('')}
${choices.map((choice) => `<button type="button" class="choice">${choice}</button>`).join('')}
<script>for (const button of document.querySelectorAll('button')) button.onclick = () => button.after(button.textContent);</script></html>`);

const kilobytes = (fetched: readonly Fetched[]): number =>
  fetched.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

const game = await buildGame();
const browser = await openBrowser();
const first = await serve(game);
const { words } = await measure(browser, `${first.base}${FIRST_PLAY}`, 1);
first.close();
const { base, close } = await serve(new Map([...game, ['/plain.html', plainPage(words)]]));

const rows: Row[] = [];
for (const slowdown of SLOWDOWNS) {
  const played: Result[] = [];
  const plain: Result[] = [];
  // The two take turns, so that whatever else this machine does befalls both.
  for (let run = 0; run < RUNS; run += 1) {
    plain.push(await measure(browser, `${base}/plain.html`, slowdown));
    played.push(await measure(browser, `${base}${FIRST_PLAY}`, slowdown));
  }
  const of = (results: readonly Result[], mark: keyof Marks) =>
    median(results.map(({ marks }) => marks[mark] ?? Number.NaN));
  const limit = of(plain, 'choice');
  const choice = of(played, 'choice');
  const ratio = choice / limit;
  const wanted = slowdown === GOAL.slowdown;
  rows.push(
    { what: `${slowdown}x: plain page, choice`, found: `${round(limit)} ms` },
    {
      what: `${slowdown}x: game, first choice`,
      found: `${round(choice)} ms, ${round(ratio, 2)}x the plain page`,
      ...(wanted && { goal: `<= ${GOAL.ratio}x`, isMet: ratio <= GOAL.ratio }),
    },
  );
  if (!wanted) continue;
  const last = played.at(-1)?.fetched ?? [];
  const isForWords = ({ url }: Fetched) => !NOT_WORDS.test(url);
  const words = median(played.map(({ fetched }) => kilobytes(fetched.filter(isForWords))));
  const all = median(played.map(({ fetched }) => kilobytes(fetched)));
  const row = longestRow(last.filter(isForWords));
  rows.push(
    {
      what: 'on the wire for the words',
      found: `${round(words, 1)} kB in ${last.filter(isForWords).length} requests`,
      goal: `<= ${GOAL.kilobytes} kB`,
      isMet: words <= GOAL.kilobytes,
    },
    { what: 'all that was asked for until then', found: `${round(all, 1)} kB in ${last.length} requests` },
    { what: 'requests in a row', found: `${row}`, goal: `<= ${GOAL.row}`, isMet: row <= GOAL.row },
  );
  if (process.argv.includes('--files'))
    for (const { url, bytes, from, until } of last)
      console.log(
        `${round(from).padStart(6)} ${round(until).padStart(6)} ms ${round(bytes / 1000, 1).padStart(7)} kB  ${url.replace(base, '')}`,
      );
}
printTable(rows);
await browser.close();
close();

/**
 * What the game costs while nobody does anything, beside a page of words, and whether it grows while somebody
 * plays again and again in one tab: `npx node bench/at-rest.ts [plays]`. Reads Linux's `/proc`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser, visit, whenTold } from './browser.ts';
import { buildGame, FIRST_PLAY } from './built-game.ts';
import { playAlong } from './play-along.ts';
import { pressThrough } from './press-through.ts';
import { printTable, round } from './report.ts';
import { serve } from './static-server.ts';

const PLAYS = Number(process.argv[2] ?? 10);
/** After this long without a touch the sound has gone quiet and the person on the stage only lives. */
const SETTLING_MS = 50_000;
const WATCHED_MS = 30_000;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;
const GOALS = { idleMs: 30, growth: 0.05 };

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Fields of `/proc/<pid>/stat` after the name of the program, which may hold anything. */
function statOf(pid: string): readonly string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
  } catch {
    return undefined; // it has ended meanwhile
  }
}

/** Processor time so far of every process that this one has started, in milliseconds. */
function startedMs(): number {
  const stats = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        const stat = statOf(pid);
        return stat ? [[pid, stat] as const] : [];
      }),
  );
  const isOurs = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === `${process.pid}` || isOurs(stats.get(pid)?.[1]));
  return [...stats]
    .filter(([pid, stat]) => pid !== `${process.pid}` && isOurs(stat[1]))
    .reduce((sum, [, stat]) => sum + (Number(stat[11]) + Number(stat[12])) * TICK_MS, 0);
}

/** Milliseconds of processor time a second while a page stands there, in every process of the browser. */
async function idle(browser: Browser, url: string, start?: 'tellStage' | 'tellChoice'): Promise<number> {
  const { context, page, protocol } = await visit(browser, { slowdown: 1 });
  if (start) {
    await page.addInitScript(pressThrough);
    const { told } = await whenTold(protocol, start);
    await page.goto(url);
    await told;
  } else await page.goto(url);
  await wait(SETTLING_MS);
  const before = startedMs();
  await wait(WATCHED_MS);
  const spent = startedMs() - before;
  await context.close();
  return (spent / WATCHED_MS) * 1000;
}

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function held(protocol: CDPSession): Promise<Held> {
  for (let turn = 0; turn < 3; turn += 1) await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Once round: from the shelf into a play, to its end, through the debrief and back to the shelf. */
async function playRound(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/play/shoe_return?mode=practice&again=1'));
  await page.locator('.briefing > button').click();
  await page.locator('.stage-canvas.ready').waitFor();
  const { isOver } = await page.evaluate(playAlong, { moves: 100, actingMs: 0 });
  if (!isOver) throw new Error('The play did not come to its end.');
  await page.locator('a[href*="debrief"]').click();
  await page.locator('main h1').waitFor();
  await page.evaluate(() => (location.hash = '#/'));
  await page.locator('.home-screen h1').waitFor();
  await wait(500);
}

async function grow(browser: Browser, base: string): Promise<readonly Held[]> {
  const { context, page, protocol } = await visit(browser, { slowdown: 1 });
  await protocol.send('Performance.enable');
  await page.goto(`${base}/index.html`);
  await page.locator('.name-prompt input').fill('Sam');
  await page.locator('.name-prompt button').click();
  const seen: Held[] = [];
  for (let play = 0; play < PLAYS; play += 1) {
    await playRound(page);
    seen.push(await held(protocol));
  }
  await context.close();
  return seen;
}

const plain = Buffer.from('<!doctype html><title>Words</title><p>Words.</p><button>A choice</button>');
const { base, close } = await serve(new Map([...(await buildGame()), ['/plain.html', plain]]));
const browser = await openBrowser();
const plainMs = await idle(browser, `${base}/plain.html`);
const stillMs = await idle(browser, `${base}${FIRST_PLAY.replace('#', '?stage=words#')}`, 'tellChoice');
const gameMs = await idle(browser, `${base}${FIRST_PLAY}`, 'tellStage');
const seen = await grow(browser, base);
await browser.close();
close();

// The first round fills what is kept for good: code, pictures, the scenario.
const [, first, ...rest] = seen;
const last = rest.at(-1);
if (!first || !last) throw new Error('Three rounds at least are needed to see growth.');
const growth = last.heap / first.heap - 1;
printTable([
  { what: 'idle, page of words', found: `${round(plainMs, 1)} ms/s` },
  { what: 'idle, at a choice, still pictures', found: `${round(stillMs, 1)} ms/s` },
  {
    what: 'idle, at a choice, stage open',
    found: `${round(gameMs, 1)} ms/s`,
    goal: `<= ${GOALS.idleMs} ms/s`,
    isMet: gameMs <= GOALS.idleMs,
  },
  {
    what: `script memory, round 2 to ${PLAYS}`,
    found: `${round(first.heap / 1e6, 1)} to ${round(last.heap / 1e6, 1)} MB, ${round(growth * 100, 1)} %`,
    goal: `< ${GOALS.growth * 100} %`,
    isMet: growth < GOALS.growth,
  },
  { what: 'nodes of the page', found: `${first.nodes} to ${last.nodes}` },
  { what: 'listeners', found: `${first.listeners} to ${last.listeners}` },
]);

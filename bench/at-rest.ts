/**
 * What the game costs while nobody does anything, beside a page of words: `npx node bench/at-rest.ts`. Reads
 * Linux's `/proc`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser, visit, whenTold } from './browser.ts';
import { buildGame, FIRST_PLAY } from './built-game.ts';
import { pressThrough } from './press-through.ts';
import { printTable, round } from './report.ts';
import { serve } from './static-server.ts';

/** After this long without a touch the sound has gone quiet and the person on the stage only lives. */
const SETTLING_MS = 50_000;
const WATCHED_MS = 30_000;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;
const GOAL_MS = 30;

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

const plain = Buffer.from('<!doctype html><title>Words</title><p>Words.</p><button>A choice</button>');
const { base, close } = await serve(new Map([...(await buildGame()), ['/plain.html', plain]]));
const browser = await openBrowser();
const plainMs = await idle(browser, `${base}/plain.html`);
const stillMs = await idle(browser, `${base}${FIRST_PLAY.replace('#', '?stage=words#')}`, 'tellChoice');
const gameMs = await idle(browser, `${base}${FIRST_PLAY}`, 'tellStage');
await browser.close();
close();

printTable([
  { what: 'idle, page of words', found: `${round(plainMs, 1)} ms/s` },
  { what: 'idle, at a choice, still pictures', found: `${round(stillMs, 1)} ms/s` },
  {
    what: 'idle, at a choice, stage open',
    found: `${round(gameMs, 1)} ms/s`,
    goal: `<= ${GOAL_MS} ms/s`,
    isMet: gameMs <= GOAL_MS,
  },
]);

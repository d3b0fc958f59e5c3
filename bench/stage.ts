/**
 * How soon the stage is seen, how fast it answers and how evenly it acts: `npx node bench/stage.ts [runs]`.
 * Without a graphics card the processor draws what WebGL asks for, and the figures are those of such a machine.
 */
import type { Browser } from 'playwright-core';
import { buildBareStage } from './bare-stage.ts';
import { LINE, openBrowser, visit, watchLine, whenTold } from './browser.ts';
import { buildGame, FIRST_PLAY } from './built-game.ts';
import { type Played, playAlong } from './play-along.ts';
import { pressThrough } from './press-through.ts';
import { median, printTable, quantile, type Row, round } from './report.ts';
import { serve } from './static-server.ts';

const RUNS = Number(process.argv[2] ?? 5);
const MOVES = 12;
const ACTING_MS = 600;
/** No file of the stage is on its way any more when none has come for so long. */
const QUIET_MS = 1500;
const GOALS = { seen: 1.2, answerMs: 50, frameMs: 33 };

/** When the stage is open and the pictures of its place have come. */
async function seen(browser: Browser, url: string, slowdown: number): Promise<number> {
  const { context, page, protocol } = await visit(browser, { slowdown, line: LINE });
  await page.addInitScript(pressThrough);
  const fetched = watchLine(protocol);
  const { told } = await whenTold(protocol, 'tellStage');
  await page.goto(url, { waitUntil: 'commit' });
  await told;
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  const open = await page.evaluate(() => window.marks.stage ?? Number.NaN);
  await context.close();
  // What is asked for later is of places that may be shown next.
  const pictures = fetched.filter(({ url, from }) => url.endsWith('.svg') && from < open);
  return Math.max(open, ...pictures.map(({ until }) => until));
}

type Figures = Pick<Played, 'answers' | 'replies' | 'frames'>;

async function acted(browser: Browser, url: string, slowdown: number, start: 'tellStage' | 'tellChoice') {
  const { context, page, protocol } = await visit(browser, { slowdown });
  await page.addInitScript(pressThrough);
  const { told } = await whenTold(protocol, start);
  await page.goto(url, { waitUntil: 'commit' });
  await told;
  const played = await page.evaluate(playAlong, { moves: MOVES, actingMs: ACTING_MS });
  await context.close();
  return played;
}

/** What `RUNS` visits came to, all of them together. */
async function actedOften(...visit: Parameters<typeof acted>): Promise<Figures> {
  const plays: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) plays.push(await acted(...visit));
  return {
    answers: plays.flatMap(({ answers }) => answers),
    replies: plays.flatMap(({ replies }) => replies),
    frames: plays.flatMap(({ frames }) => frames),
  };
}

const { base, close } = await serve(new Map([...(await buildGame()), ...(await buildBareStage())]));
const browser = await openBrowser();
const game: number[] = [];
const bare: number[] = [];
// The two take turns, so that whatever else this machine does befalls both.
for (let run = 0; run < RUNS; run += 1) {
  bare.push(await seen(browser, `${base}/bare/index.html`, 6));
  game.push(await seen(browser, `${base}${FIRST_PLAY}`, 6));
}
const ratio = median(game) / median(bare);
const { answers, replies } = await actedOften(browser, `${base}${FIRST_PLAY}`, 6, 'tellStage');
const { frames } = await actedOften(browser, `${base}${FIRST_PLAY}`, 4, 'tellStage');
const still = `${base}${FIRST_PLAY.replace('#', '?stage=words#')}`;
const alone = (await actedOften(browser, still, 6, 'tellChoice')).answers;
const answerMs = quantile(answers, 0.95);
const frameMs = quantile(frames, 0.95);
const rows: Row[] = [
  { what: '6x: bare Phaser page, stage seen', found: `${round(median(bare))} ms` },
  {
    what: '6x: game, stage seen',
    found: `${round(median(game))} ms, ${round(ratio, 2)}x the bare page`,
    goal: `<= ${GOALS.seen}x`,
    isMet: ratio <= GOALS.seen,
  },
  {
    what: '6x: choice pressed to your words',
    found: `median ${round(median(answers))} ms, p95 ${round(answerMs)} ms of ${answers.length}`,
    goal: `p95 <= ${GOALS.answerMs} ms`,
    isMet: answerMs <= GOALS.answerMs,
  },
  {
    what: '6x: choice pressed to what follows',
    found: `median ${round(median(replies))} ms, p95 ${round(quantile(replies, 0.95))} ms of ${replies.length}`,
  },
  {
    what: '6x: your words with still pictures',
    found: `median ${round(median(alone))} ms, p95 ${round(quantile(alone, 0.95))} ms of ${alone.length}`,
  },
  {
    what: '4x: frames while acting',
    found: `median ${round(median(frames), 1)} ms, p95 ${round(frameMs, 1)} ms of ${frames.length}`,
    goal: `p95 <= ${GOALS.frameMs} ms`,
    isMet: frameMs <= GOALS.frameMs,
  },
];
printTable(rows);
await browser.close();
close();

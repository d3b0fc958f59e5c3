/**
 * Whether the game grows while somebody plays again and again in one tab: `npx node bench/memory.ts [rounds]`.
 *
 * Script memory holds two things. What the game keeps must not grow. What the browser compiles of it grows for as
 * long as it meets code that is worth compiling, or worth compiling better, and then stops: that is looked at late.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser, visit } from './browser.ts';
import { buildGame } from './built-game.ts';
import { playAlong } from './play-along.ts';
import { printTable, type Row, round } from './report.ts';
import { serve } from './static-server.ts';

const ROUNDS = Number(process.argv[2] ?? 30);
/** The first round fills what is kept for good: pictures, the scenario. */
const EARLY = 2;
/** What is kept is compared over so many rounds, and so is all of the memory at the end. */
const APART = 8;
const GOAL = 0.05;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Held {
  /** Bytes of script memory, after the collector has run. */
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

/** Bytes of script memory by what they hold. */
interface Kept {
  /** Objects, functions, words and numbers of the game. */
  readonly data: number;
  /** Byte code, machine code, and what the browser has noted of how the code runs. */
  readonly code: number;
}

/** The part of a heap snapshot that is read here. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  /** A row of numbers for each node, one for each of its fields. */
  readonly nodes: readonly number[];
}

/** Not script: the page itself, and what the snapshot has made up to hold it together. */
const OUTSIDE = ['native', 'synthetic', 'hidden'];

async function kept(protocol: CDPSession): Promise<Kept> {
  const pieces: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => pieces.push(chunk);
  protocol.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await protocol.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  protocol.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes }: Snapshot = JSON.parse(pieces.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const sum = { data: 0, code: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at + fields.indexOf('type')] ?? 0] ?? '';
    if (OUTSIDE.includes(type)) continue;
    sum[type === 'code' ? 'code' : 'data'] += nodes[at + fields.indexOf('self_size')] ?? 0;
  }
  return sum;
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

/** What is held after each round, and what is kept after the two that are compared. */
async function grow(
  browser: Browser,
  base: string,
): Promise<{ held: readonly Held[]; kept: readonly Kept[] }> {
  const { context, page, protocol } = await visit(browser, { slowdown: 1 });
  await protocol.send('Performance.enable');
  await page.goto(`${base}/index.html`);
  await page.locator('.name-prompt input').fill('Sam');
  await page.locator('.name-prompt button').click();
  const seen = { held: [] as Held[], kept: [] as Kept[] };
  for (let plays = 1; plays <= ROUNDS; plays += 1) {
    await playRound(page);
    seen.held.push(await held(protocol));
    if (plays === EARLY || plays === EARLY + APART) seen.kept.push(await kept(protocol));
  }
  await context.close();
  return seen;
}

const inMB = (bytes: number): string => round(bytes / 1e6, 2);

function rowOf(what: string, [before, after]: readonly [number, number], isGoal: boolean): Row {
  const growth = after / before - 1;
  return {
    what,
    found: `${inMB(before)} to ${inMB(after)} MB, ${round(growth * 100, 1)} %`,
    ...(isGoal && { goal: `< ${GOAL * 100} %`, isMet: growth < GOAL }),
  };
}

if (ROUNDS < EARLY + 2 * APART) throw new Error(`Growth is seen in ${EARLY + 2 * APART} rounds or more.`);
const { base, close } = await serve(await buildGame());
const browser = await openBrowser();
const seen = await grow(browser, base);
await browser.close();
close();

const after = (plays: number): Held => seen.held[plays - 1] as Held;
const [early, late] = seen.kept as [Kept, Kept];
const compared = `round ${EARLY} to ${EARLY + APART}`;
const change = (of: 'nodes' | 'listeners') =>
  [EARLY, EARLY + APART, ROUNDS - APART, ROUNDS].map((plays) => after(plays)[of]).join(', ');
printTable([
  rowOf(`what the game keeps, ${compared}`, [early.data, late.data], true),
  rowOf(`compiled code, ${compared}`, [early.code, late.code], false),
  rowOf(`script memory, round ${EARLY} to ${ROUNDS}`, [after(EARLY).heap, after(ROUNDS).heap], false),
  rowOf(
    `script memory, round ${ROUNDS - APART} to ${ROUNDS}`,
    [after(ROUNDS - APART).heap, after(ROUNDS).heap],
    true,
  ),
  { what: `nodes, round ${EARLY}, ${EARLY + APART}, ${ROUNDS - APART}, ${ROUNDS}`, found: change('nodes') },
  { what: 'listeners, in the same rounds', found: change('listeners') },
]);

/**
 * Films the built game: five beats of the shoe return, a frame every 300 ms, each beat on one sheet; and the
 * gallery of every person and place. Run `npm run filmstrips` after a change to the stage that can be seen.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, createServer, preview } from 'vite';
import { CHROMIUM_FLAGS, needChromium } from './browser/chromium.ts';
import { Conversation, demo, shoeReturn } from './e2e/conversation.ts';

const FOLDER = 'docs/stage';
const FRAME_MS = 300;
const SIZE = { width: 800, height: 640 };
const COLUMNS = 5;

/** What is played before the film begins, the move that is filmed, and for how many frames. */
interface Beat {
  readonly title: string;
  readonly path: readonly string[];
  /** None for the entrance: there the briefing is closed. */
  readonly move?: string;
  readonly frames: number;
  /** Frames before which the next line is asked for. */
  readonly readOnAt?: readonly number[];
}

/** A demo of the scenario up to a move, and the move. */
function upTo(demoId: string, move: string): Pick<Beat, 'path' | 'move'> {
  const path = demo(demoId);
  const at = path.indexOf(move);
  if (at < 0) throw new Error(`The demo ${demoId} has no move ${move}.`);
  return { path: path.slice(0, at), move };
}

const BEATS: Readonly<Record<string, Beat>> = {
  entrance: { title: 'Entrance', path: [], frames: 16 },
  'good-news': { title: 'Good news', ...upTo('the_way_through', 'yes.credit_or_swap'), frames: 16 },
  'bad-news': { title: 'Bad news', ...upTo('the_wall', 'card.store_policy'), frames: 16 },
  'being-believed': { title: 'Being believed', ...upTo('the_wall', 'look.believe_you'), frames: 16 },
  'walking-out': {
    title: 'Walking out',
    ...upTo('the_wall', 'lid.enjoy_day'),
    frames: 24,
    readOnAt: [17, 20],
  },
};

/** Opens the scenario at its briefing, on a clock of our own; things move as they do for most people. */
async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'no-preference' });
  await page.clock.install();
  await page.goto(address);
  await page.getByRole('textbox').fill('Sam');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Sam/ }).waitFor();
  await page.goto(`${address}#/play/shoe_return?mode=practice`);
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  await page.locator('.stage-canvas.ready').waitFor();
  return page;
}

/** Plays to the beat and films it, with time standing still between two frames. */
async function film(page: Page, beat: Beat): Promise<Buffer[]> {
  const begin = page.getByRole('button', { name: 'Begin' });
  const conversation = new Conversation({ page }, shoeReturn());
  if (beat.move) {
    await begin.click();
    for (const move of beat.path) {
      await conversation.readOn();
      await conversation.sayByKey(move);
    }
    await conversation.readOn();
    // Whoever still moves comes to rest.
    await page.clock.runFor(6_000);
  }
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 400));
  const shots: Buffer[] = [];
  for (let frame = 0; frame < beat.frames; frame += 1) {
    shots.push(await page.screenshot());
    if (frame === 0) await (beat.move ? conversation.choice(beat.move).click() : begin.click());
    if (beat.readOnAt?.includes(frame)) await page.keyboard.press('Enter');
    await page.clock.runFor(FRAME_MS);
  }
  return shots;
}

/** Lays the frames out on one sheet. */
async function sheet(browser: Browser, title: string, shots: readonly Buffer[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1640, height: 400 } });
  const frames = shots.map(
    (shot, index) =>
      `<figure><img src="data:image/png;base64,${shot.toString('base64')}"><figcaption>${((index * FRAME_MS) / 1000).toFixed(1)} s</figcaption></figure>`,
  );
  await page.setContent(
    `<style>body{margin:0;padding:16px;background:#efe6d8;color:#3a3027;font:15px system-ui}
    h1{font-size:20px;margin:0 0 10px}main{display:grid;grid-template-columns:repeat(${COLUMNS},1fr);gap:8px}
    figure{margin:0}img{width:100%;display:block;border-radius:4px}</style>
    <h1>${title}</h1><main>${frames.join('')}</main>`,
  );
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  return picture;
}

async function gallery(browser: Browser): Promise<void> {
  const server = await createServer({ server: { port: 0 }, logLevel: 'error' });
  await server.listen();
  const page = await browser.newPage({ viewport: { width: 2000, height: 1000 } });
  await page.goto(`${server.resolvedUrls?.local[0]}gallery.html?show=sheet&stage=canvas&scale=0.24`);
  await page.locator('body[data-ready]').waitFor({ timeout: 120_000 });
  await page.locator('#sheet').screenshot({ path: `${FOLDER}/gallery.jpg`, type: 'jpeg', quality: 62 });
  await page.close();
  await server.close();
  console.log(`${FOLDER}/gallery.jpg`);
}

mkdirSync(FOLDER, { recursive: true });
const asked = process.argv.slice(2);
const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
await build({ logLevel: 'error', build: { outDir: 'dist/film' } });
const server = await preview({ preview: { port: 0 }, build: { outDir: 'dist/film' }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0] ?? '';
for (const [name, beat] of Object.entries(BEATS)) {
  if (!isAsked(name)) continue;
  const page = await open(browser, address);
  writeFileSync(`${FOLDER}/${name}.png`, await sheet(browser, beat.title, await film(page, beat)));
  await page.close();
  console.log(`${FOLDER}/${name}.png`);
}
if (isAsked('gallery')) await gallery(browser);
await browser.close();
await server.close();

/** The real browser on a slower machine and a thinner line than this one. */
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, needChromium } from '../test/browser/chromium.ts';

/** The line that pages are measured on: 10 Mbit/s, and 40 ms for each request. */
export const LINE = { latencyMs: 40, bytesPerSecond: 10_000_000 / 8 };

/** A page that takes longer than this is broken. */
const LONGEST_WAIT_MS = 30_000;

/** Chromium with WebGL drawn by the processor, as there is no graphics card to count on. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: needChromium(),
    args: [...CHROMIUM_FLAGS.filter((flag) => flag !== '--disable-gpu'), '--enable-unsafe-swiftshader'],
  });

/** A page of a person who has never been here, and the protocol that tells what happens in it. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly protocol: CDPSession;
}

/** Opens a page with an empty profile. `slowdown` divides the speed of the processor. */
export async function visit(
  browser: Browser,
  { slowdown, line }: { readonly slowdown: number; readonly line?: typeof LINE },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  if (line) {
    const { latencyMs, bytesPerSecond } = line;
    await protocol.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { context, page, protocol };
}

/** Resolves when the page calls `name`. Asking the page now and then would cost it time that is being measured. */
export async function whenTold(
  protocol: CDPSession,
  name: string,
): Promise<{ readonly told: Promise<void> }> {
  await protocol.send('Runtime.enable');
  await protocol.send('Runtime.addBinding', { name });
  const told = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The page has not called ${name}.`)), LONGEST_WAIT_MS);
    protocol.on('Runtime.bindingCalled', (call) => {
      if (call.name !== name) return;
      clearTimeout(late);
      resolve();
    });
  });
  return { told };
}

/** One file that came over the line, by milliseconds since the page was asked for. */
export interface Fetched {
  readonly url: string;
  /** With headers, as it was on the wire. */
  readonly bytes: number;
  readonly from: number;
  readonly until: number;
}

/** Listens to the line from now on; the answer grows. Addresses within the page are not counted. */
export function watchLine(protocol: CDPSession): readonly Fetched[] {
  const fetched: Fetched[] = [];
  const asked = new Map<string, Pick<Fetched, 'url' | 'from'>>();
  let start: number | undefined;
  protocol.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (!request.url.startsWith('http')) return;
    start ??= timestamp;
    asked.set(requestId, { url: request.url, from: (timestamp - start) * 1000 });
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const request = asked.get(requestId);
    if (!request || start === undefined) return;
    fetched.push({ ...request, bytes: encodedDataLength, until: (timestamp - start) * 1000 });
  });
  return fetched;
}

/** The most requests of these that followed on one another, each made after the one before had been answered. */
export function longestRow(fetched: readonly Fetched[]): number {
  const inOrder = [...fetched].sort((one, other) => one.from - other.from);
  const rows = new Map<Fetched, number>();
  for (const file of inOrder) {
    const before = [...rows].filter(([{ until }]) => until <= file.from).map(([, row]) => row);
    rows.set(file, 1 + Math.max(0, ...before));
  }
  return Math.max(0, ...rows.values());
}

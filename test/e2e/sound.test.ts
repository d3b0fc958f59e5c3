import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type App, closeBrowser, openApp } from './app.ts';
import { Conversation, demo, shoeReturn } from './conversation.ts';

let app: App;

afterEach(() => app.close());
afterAll(closeBrowser);

const SPEECH = 'Characters speak aloud';

/** What a browser with voices has, under the hand of the test: nothing is heard, and words come when it says so. */
interface FakeVoices {
  readonly said: { readonly text: string; onboundary?: (event: object) => void; onend?: () => void }[];
  hushed: number;
  /** Tells the page that there are voices. */
  tell: () => void;
}

const giveVoices = () =>
  app.context.addInitScript(() => {
    const fake: FakeVoices = { said: [], hushed: 0, tell: () => undefined };
    const voices = [{ voiceURI: 'samantha', name: 'Samantha', lang: 'en-GB', localService: true }];
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const listeners = new Set<() => void>();
    fake.tell = () => {
      for (const listener of listeners) listener();
    };
    const speechSynthesis = {
      getVoices: () => voices.map((voice) => ({ ...voice })),
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
      speak: (utterance: FakeVoices['said'][number]) => fake.said.push(utterance),
      cancel: () => {
        fake.hushed += 1;
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, fake });
  });

const fakeVoices = <Result>(act: (fake: FakeVoices) => Result) =>
  app.page.evaluate(`(${act})(window.fake)`) as Promise<Result>;

const begin = async (query = '') => {
  await app.enterName('Sam');
  await app.goTo(`${query}#/play/shoe_return?mode=practice`);
  await app.page.getByRole('button', { name: 'Begin' }).click();
};

describe('the sound settings', () => {
  it('have a volume each for scene, background, music and voices, and are found again', async () => {
    app = await openApp();
    const { page } = app;
    await app.enterName('Sam');
    const open = () => page.getByRole('button', { name: 'Settings' }).click();
    await open();
    const volumes = { 'Sounds in the scene': '100', Background: '0', Music: '60' };
    for (const [name, volume] of Object.entries(volumes)) await page.getByLabel(name).fill(volume);
    await page.reload();
    await open();
    for (const [name, volume] of Object.entries(volumes))
      expect(await page.getByLabel(name).inputValue(), name).toBe(volume);
    expect(app.complaints).toEqual([]);
  });

  it('say why nobody can speak where the browser has no voice', async () => {
    app = await openApp();
    const { page } = app;
    await app.enterName('Sam');
    await page.getByRole('button', { name: 'Settings' }).click();
    const speech = page.getByRole('group', { name: SPEECH });
    expect(await speech.getByLabel('On').isDisabled()).toBe(true);
    expect(await speech.innerText()).toContain('no voice of its own');
    expect(await page.getByLabel('Voices', { exact: true }).isDisabled()).toBe(true);
  });
});

describe('the voices', () => {
  it('are off until they are asked for', async () => {
    app = await openApp();
    await giveVoices();
    await begin();
    await app.page.locator('.line.theirs').waitFor();
    await new Conversation(app, shoeReturn()).readOn();
    expect(await fakeVoices(({ said }) => said.length)).toBe(0);
  });

  it('say what is in quotation marks, light each word, and fall silent when the line is left', async () => {
    app = await openApp({ settings: { speech: 'on' } });
    await giveVoices();
    await begin();
    const { page } = app;
    await expect.poll(() => fakeVoices(({ said }) => said[0]?.text)).toContain('only looking');
    await fakeVoices(({ said }) =>
      said[0]?.onboundary?.({ name: 'word', charIndex: said[0].text.indexOf('looking') }),
    );
    await expect.poll(() => page.locator('.lit').allInnerTexts()).toEqual(['looking,']);
    await fakeVoices(({ said }) => said[0]?.onend?.());
    await page.locator('.lit').waitFor({ state: 'detached' });

    await new Conversation(app, shoeReturn()).readOn();
    const hushed = await fakeVoices((fake) => fake.hushed);
    await page.keyboard.press('1');
    await expect.poll(() => fakeVoices((fake) => fake.hushed)).toBeGreaterThan(hushed);
    expect(app.complaints).toEqual([]);
  });

  it('are not interrupted when the browser tells of them again', async () => {
    app = await openApp({ settings: { speech: 'on' } });
    await giveVoices();
    await begin();
    await expect.poll(() => fakeVoices(({ said }) => said.length)).toBe(1);
    await fakeVoices((fake) => fake.tell());
    await app.page.waitForTimeout(500);
    expect(await fakeVoices((fake) => [fake.said.length, fake.hushed])).toEqual([1, 0]);
  });

  it('are not interrupted when the rest of the text comes', async () => {
    app = await openApp({ settings: { speech: 'on' } });
    await giveVoices();
    const { page } = app;
    let asked = 0;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/shoe_return-*.js', async (route) => {
      asked += 1;
      if (asked > 1) await released;
      await route.continue();
    });
    await begin();
    await expect.poll(() => fakeVoices(({ said }) => said[0]?.text)).toContain('only looking');
    const hushed = await fakeVoices((fake) => fake.hushed);
    const rest = page.waitForResponse(/shoe_return-.*\.js/);
    release();
    await (await rest).finished();
    await page.waitForTimeout(500);
    expect(await fakeVoices((fake) => [fake.said.length, fake.hushed])).toEqual([1, hushed]);
  });
});

describe('the bell over the door', () => {
  /** The lines during which she goes to the door: out by it, and only up to it. */
  const OUT = 'The bell over the door';
  const UP_TO_IT = 'I will!';

  /** Plays up to and with a move, to the line that follows it. */
  const playTo = async (last: string, line: string, picture: string, query = '') => {
    await begin(query);
    await app.page.locator(picture).first().waitFor();
    const conversation = new Conversation(app, shoeReturn());
    const path = demo('the_wall');
    for (const move of path.slice(0, path.indexOf(last) + 1)) {
      await conversation.readOn();
      // The bell that rang when she came in must not be taken for this one.
      if (move === last) await app.page.locator('.caption').waitFor({ state: 'detached' });
      await conversation.sayByKey(move);
    }
    await app.page.locator('.line', { hasText: line }).waitFor();
  };
  const sendHerAway = (picture: string, query = '') => playTo('lid.enjoy_day', OUT, picture, query);
  const captions = () => app.page.locator('.caption').allInnerTexts();

  /** Notes in the page when the line and the caption come: the test itself may look late. */
  const noteTimes = (line: string) =>
    app.context.addInitScript((said) => {
      const seen = { line: 0, bell: 0 };
      Object.assign(globalThis, { seen });
      const has = (selector: string, text: string) =>
        [...document.querySelectorAll(selector)].some((element) => element.textContent?.includes(text));
      new MutationObserver(() => {
        if (!seen.line && has('.line', said)) seen.line = performance.now();
        if (seen.line && !seen.bell && has('.caption', '[door bell]')) seen.bell = performance.now();
      }).observe(document, { childList: true, subtree: true, characterData: true });
    }, line);
  const waited = () =>
    app.page.evaluate(() => {
      const { line, bell } = (globalThis as unknown as { seen: { line: number; bell: number } }).seen;
      return bell && bell - line;
    });

  it('rings when she has got there and the door opens', async () => {
    app = await openApp({ reducedMotion: false });
    await noteTimes(OUT);
    await sendHerAway('.stage-canvas.ready');
    await expect.poll(captions).toContain('[door bell]');
    // The walk to the door takes her some seconds.
    expect(await waited()).toBeGreaterThan(1000);
    expect(app.complaints).toEqual([]);
  });

  it('rings when she has got there, also where she goes only up to it', async () => {
    app = await openApp({ reducedMotion: false });
    await noteTimes(UP_TO_IT);
    await playTo('handshake.show_me', UP_TO_IT, '.stage-canvas.ready');
    await expect.poll(captions).toContain('[door bell]');
    expect(await waited()).toBeGreaterThan(1000);
    expect(app.complaints).toEqual([]);
  });

  it('rings at once where hours were passed over in which she would have gone there', async () => {
    app = await openApp({ reducedMotion: false });
    const { page } = app;
    await page.clock.install();
    await playTo('handshake.show_me', UP_TO_IT, '.stage-canvas.ready');
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 100));
    for (let moments = 0; moments < 20 && !(await captions()).includes('[door bell]'); moments += 1) {
      await page.keyboard.press('x');
      await page.clock.runFor(50);
    }
    // Walking there would have taken her more than twice as long.
    expect(await captions()).toContain('[door bell]');
    expect(await page.locator('.words-sheet').innerText()).toContain('4.05 pm.');
    expect(app.complaints).toEqual([]);
  });

  it.each([
    ['nothing moves', '', '.stage-canvas.ready'],
    ['there are still pictures', '?stage=words', '.portrait'],
  ])('rings with its line where %s', async (_, query, picture) => {
    app = await openApp();
    await sendHerAway(picture, query);
    await expect.poll(captions).toContain('[door bell]');
    expect(app.complaints).toEqual([]);
  });
});

describe('the music of the journey', () => {
  it('is played from the debrief by keyboard, lights the beads, and is stopped by the same key', async () => {
    app = await openApp();
    const { page } = app;
    await begin();
    const conversation = new Conversation(app, shoeReturn());
    for (const move of demo('the_wall')) {
      await conversation.readOn();
      await conversation.sayByKey(move);
    }
    await conversation.readToTheEnd();
    await page.getByRole('link', { name: /See how it went/ }).click();
    await page.getByLabel('No', { exact: true }).check();
    await page.getByRole('button', { name: 'Show me' }).click();
    await page.getByRole('button', { name: 'See what happened' }).click();
    await page.getByRole('button', { name: 'Listen to the journey' }).focus();
    expect(await page.locator('.journey-glow').count()).toBe(0);

    await page.keyboard.press('Enter');
    await page.locator('.journey-glow').first().waitFor();
    expect(await page.locator('.listen-words').innerText()).toMatch(/: sounds (warm|plain|sour)$/);
    await page.keyboard.press('Enter');
    await page.locator('.journey-glow').first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Listen to the journey' }).waitFor();
    expect(app.complaints).toEqual([]);
  });
});

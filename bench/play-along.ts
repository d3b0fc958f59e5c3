/** Plays within the page, from the first choice on, as somebody who presses as soon as there is something to press. */
export interface Played {
  /** From the press of a choice until your own words are painted, in milliseconds. */
  readonly answers: readonly number[];
  /** From the press until what follows them is painted, for somebody who goes on at once; the move is kept by then. */
  readonly replies: readonly number[];
  /** Between two frames while the stage acts on a choice, in milliseconds. */
  readonly frames: readonly number[];
  readonly isOver: boolean;
}

/** So long after a press the stage is certain to act. */
interface Pace {
  readonly moves: number;
  readonly actingMs: number;
}

/** Runs within the page: makes so many moves, or fewer where the end comes first. */
export async function playAlong({ moves, actingMs }: Pace): Promise<Played> {
  const answers: number[] = [];
  const replies: number[] = [];
  const frames: number[] = [];
  const painted = () => new Promise<number>((resolve) => requestAnimationFrame((at) => resolve(at)));
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const isOver = () => find('a[href*="debrief"]') !== null;

  /** Resolves when the words have changed to what is asked for, and that has been painted. */
  const shown = (isThere: () => boolean) =>
    new Promise<void>((resolve) => {
      const sheet = find('.words-sheet') ?? document.body;
      const observer = new MutationObserver(() => {
        if (!isThere()) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(resolve));
      });
      observer.observe(sheet, { childList: true, subtree: true });
    });
  const lines = () => document.querySelectorAll('.exchange > div').length;

  const say = async (choice: HTMLElement) => {
    const from = performance.now();
    const saying = shown(() => !find('.choice-list'));
    choice.click();
    await saying;
    answers.push(performance.now() - from);
    if (lines() > 1) return; // it came meanwhile
    const replying = shown(() => lines() > 1);
    find('.words-foot .continue')?.click();
    await replying;
    replies.push(performance.now() - from);
  };

  const readOn = async () => {
    for (let tries = 0; tries < 400 && !find('.choice-list .choice') && !isOver(); tries += 1) {
      find('.words-foot [aria-keyshortcuts="X"], .words-foot .continue, .prediction button')?.click();
      await pause(20);
    }
  };

  for (let move = 0; move < moves; move += 1) {
    await readOn();
    const choices = document.querySelectorAll<HTMLElement>('.choice-list .choice');
    const choice = choices[move % Math.max(1, choices.length)];
    if (!choice) break;
    await say(choice);
    let last = await painted();
    for (const end = last + actingMs; last < end; ) {
      const now = await painted();
      frames.push(now - last);
      last = now;
    }
  }
  await readOn();
  return { answers, replies, frames, isOver: isOver() };
}

/**
 * Presses everything that stands before the first choice as soon as it is there: the briefing with the name, the
 * lines that come one by one. What is left is the time of the machine and of the line, not of the person.
 * Runs within the page, before the page's own scripts.
 */
export interface Marks {
  /** The first choice has been painted and answers to a press. */
  choice?: number;
  /** The stage has been painted. */
  stage?: number;
}

declare global {
  interface Window {
    /** Milliseconds since the page was asked for. */
    marks: Marks;
    /** Told when the first choice is there. */
    tellChoice?: (words: string) => void;
    /** Told when the stage is open. */
    tellStage?: (words: string) => void;
  }
}

export function pressThrough(): void {
  const marks: Marks = {};
  window.marks = marks;
  const pressed = new WeakSet<Element>();
  const afterPaint = (mark: keyof Marks) => {
    marks[mark] = Number.POSITIVE_INFINITY;
    requestAnimationFrame(() =>
      setTimeout(() => {
        marks[mark] = performance.now();
        if (mark === 'choice') window.tellChoice?.('');
        if (mark === 'stage') window.tellStage?.('');
      }),
    );
  };
  const once = (selector: string, press: (element: HTMLElement) => void) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element || pressed.has(element)) return;
    pressed.add(element);
    press(element);
  };
  const look = () => {
    if (marks.stage === undefined && document.querySelector('.stage-canvas.ready canvas'))
      afterPaint('stage');
    if (marks.choice === undefined && document.querySelector('button.choice')) afterPaint('choice');
    if (marks.choice !== undefined) return;
    once('.briefing input', (input) => {
      (input as HTMLInputElement).value = 'Sam';
      (input as HTMLInputElement).form?.requestSubmit();
    });
    document
      .querySelector<HTMLElement>('.words-foot [aria-keyshortcuts="X"], .words-foot .continue')
      ?.click();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}

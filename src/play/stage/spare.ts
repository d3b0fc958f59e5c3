/** Gives others their turn: resolves when it is ours again; at once in a hidden tab, where nobody waits for a picture. */
export type Pause = () => Promise<void>;

/** Waits until the browser has a moment to spare, at most so many milliseconds. */
const moment =
  (longest: number): Pause =>
  () =>
    new Promise((resolve) => {
      if (document.hidden) resolve();
      // Safari has no idle time to give.
      else if ('requestIdleCallback' in globalThis)
        requestIdleCallback(() => resolve(), { timeout: longest });
      else setTimeout(resolve, Math.min(longest, 50));
    });

/** For what nobody waits for. */
export const whenever = moment(1500);
/** For what should be seen soon. */
export const soon = moment(60);
/** For what somebody waits for: everything that is more pressing has its turn. */
export const next = (): Promise<void> =>
  document.hidden ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve));

/** So long at most is something put off that can wait, in milliseconds. */
const LONGEST_WAIT_MS = 1500;

/** Resolves when what is on the screen now has been painted and the browser has nothing more pressing to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      // Safari has no idle callback; there the frame must be enough.
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
      else setTimeout(resolve);
    }),
  );
}

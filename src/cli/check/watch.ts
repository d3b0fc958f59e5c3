import type { Shell } from '../command.ts';

// Editors save in several steps; this waits until they are through.
const QUIET_MS = 100;

/** Calls `work` now and after every change below the paths, one at a time, until the person stops it. */
export async function repeatOnChange(
  paths: readonly string[],
  shell: Shell,
  work: () => Promise<void>,
): Promise<void> {
  let wake: () => void = () => {};
  shell.stop.addEventListener('abort', () => wake(), { once: true });
  shell.files.watch(paths, () => wake(), shell.stop);
  while (!shell.stop.aborted) {
    // From here on, so that a change made while we work is not missed.
    const changed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await work();
    if (shell.stop.aborted) return;
    await changed;
    if (!shell.stop.aborted) await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}

import type { Late } from './likeness.ts';

/** For about so many milliseconds a frame paints what has changed; what could not be seen at all without comes on top, unless all is dark. */
const PAINTING = { least: 0, some: 3, veiled: 3, all: Number.POSITIVE_INFINITY } as const;

/** How much is painted at once. */
export type Haste = keyof typeof PAINTING;

/** What of people is still to be painted, the most urgent first. */
export class Backlog {
  #late: readonly Late[] = [];

  /** True where something of somebody cannot be seen at all yet. */
  get isBare(): boolean {
    return this.#late.some(({ off }) => off === Number.POSITIVE_INFINITY);
  }

  /** Takes what is wrong now in place of what was, and paints what is most wrong. True if something is left to paint. */
  take(late: readonly Late[], haste: Haste): boolean {
    const urgent = late.toSorted((a, b) => (a.off === b.off ? 0 : b.off - a.off));
    this.#late = paintFirst(urgent, PAINTING[haste], haste !== 'veiled');
    return this.#late.length > 0;
  }

  /** Paints some of what there was no time for. */
  work(): void {
    this.#late = paintFirst(this.#late, PAINTING.some, false);
  }

  clear(): void {
    this.#late = [];
  }
}

/**
 * Paints for about so many milliseconds, and returns what is left; what could not be seen at all without is painted
 * anyway, if anything `isSeen`.
 */
function paintFirst(late: readonly Late[], ms: number, isSeen: boolean): readonly Late[] {
  const from = performance.now();
  return late.filter(({ off, paint }) => {
    const mayWait = !isSeen || off < Number.POSITIVE_INFINITY;
    if (mayWait && performance.now() - from >= ms) return true;
    paint();
    return false;
  });
}

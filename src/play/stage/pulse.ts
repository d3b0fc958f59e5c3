import type Phaser from 'phaser';

/** Milliseconds between frames while nothing happens but breath, a glance or a leaf: twelve frames a second. */
const SLOW = 83;
/** A frame that takes longer than this many milliseconds is followed by a rest, so that words and keys come between. */
const LIGHT = 12;
/** How long that rest is against the frame, and at most. */
const REST = { share: 0.7, most: 90 } as const;

/** Says when frames are drawn: with the screen while something happens, slowly while people only live, or not at all. */
export class Pulse {
  readonly #loop: Phaser.Core.TimeStep;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #still = false;
  #lively = false;
  #drawing = false;

  constructor(loop: Phaser.Core.TimeStep) {
    this.#loop = loop;
  }

  /** Draws with the screen; on a slow machine only as often as leaves it time for others. */
  run(): void {
    if (this.#lively) return;
    this.#halt();
    this.#begin();
    this.#lively = true;
    if (!this.#drawing) this.#ask();
  }

  /** Draws the next frame after a while. */
  crawl(): void {
    this.stop();
    this.#still = false;
    this.#timer = setTimeout(() => this.#loop.tick(), SLOW);
  }

  /** Draws one frame now, if frames are being drawn. */
  beat(): void {
    if (this.#lively && !this.#drawing) this.#loop.tick();
  }

  /** Draws nothing for so many milliseconds, then tells. */
  rest(ms: number, then: () => void): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#begin();
      then();
      this.#loop.tick();
    }, ms);
  }

  /** Draws nothing, and no timer runs. */
  stop(): void {
    this.#halt();
    this.#lively = false;
    this.#still = true;
  }

  readonly #ask = (): void => {
    this.#asked = requestAnimationFrame(this.#draw);
  };

  readonly #draw = (): void => {
    const from = performance.now();
    this.#drawing = true;
    this.#loop.tick();
    this.#drawing = false;
    if (!this.#lively) return;
    const took = performance.now() - from;
    if (took <= LIGHT) this.#ask();
    else this.#timer = setTimeout(this.#ask, Math.min(REST.most, took * REST.share));
  };

  #halt(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#asked);
    if (this.#loop.running) this.#loop.sleep();
  }

  /** The time in which nothing was drawn is not made up for. */
  #begin(): void {
    if (this.#still) this.#loop.resetDelta();
    this.#still = false;
  }
}

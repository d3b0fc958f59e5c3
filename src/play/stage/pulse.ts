import type Phaser from 'phaser';
import { afterPaint } from '../after-paint.ts';

/** Milliseconds between frames while nothing happens but breath, a glance or a leaf: twelve frames a second. */
const SLOW = 83;
/** A frame that takes longer than this many milliseconds is followed by a rest, so that words and keys come between. */
const LIGHT = 16;
/** How long that rest is against the frame, and at most. */
const REST = { share: 0.3, most: 60 } as const;

/** A machine is slow whose frames take longer than `from` milliseconds, until they take less than `to` again. */
const LABOUR = { from: 12, to: 6 } as const;
/** How much of what is known of the machine the last frame says. */
const LESSON = 0.2;

/** Says when frames are drawn: with the screen while something happens, slowly while people only live, or not at all. */
export class Pulse {
  readonly #loop: Phaser.Core.TimeStep;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #still = false;
  #lively = false;
  #drawing = false;
  #held = false;
  /** What has been drawn between two frames has not been seen yet. */
  #isFresh = false;
  /** What a frame takes these days, in milliseconds. */
  #usual = 0;
  #isSlow = false;
  /** What of the next frame has been done already, in milliseconds. */
  #ahead = 0;

  readonly #between: () => void;

  /** On a slow machine `between` is called between two frames, for what of the next can be done before it is drawn. */
  constructor(loop: Phaser.Core.TimeStep, between: () => void) {
    this.#loop = loop;
    this.#between = between;
  }

  /** Nothing is drawn until what has been pressed is answered. */
  get isHeld(): boolean {
    return this.#held;
  }

  /** True on a machine that has trouble to draw as often as things move. */
  get isSlow(): boolean {
    return this.#isSlow;
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
    this.#timer = setTimeout(() => (this.#held ? this.crawl() : this.#loop.tick()), SLOW);
  }

  /** Draws nothing until what has been pressed is answered on the page: a frame under way would keep it waiting. */
  hold(): void {
    if (this.#held) return;
    this.#held = true;
    afterPaint(() => {
      this.#held = false;
    });
  }

  /** Draws one frame now, if frames are being drawn. */
  beat(): void {
    if (!this.#lively || this.#drawing) return;
    this.#loop.tick();
    this.#isFresh = true;
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
    if (this.#held || this.#isFresh) {
      this.#isFresh = false;
      this.#ask();
      return;
    }
    const from = performance.now();
    this.#drawing = true;
    this.#loop.tick();
    this.#drawing = false;
    const took = performance.now() - from + this.#ahead;
    this.#ahead = 0;
    this.#usual += (took - this.#usual) * LESSON;
    this.#isSlow = this.#usual > (this.#isSlow ? LABOUR.to : LABOUR.from);
    if (!this.#lively) return;
    if (took <= LIGHT && !this.#isSlow) this.#ask();
    else this.#timer = setTimeout(this.#go, Math.min(REST.most, took * REST.share));
  };

  readonly #go = (): void => {
    if (!this.#held) {
      const from = performance.now();
      this.#drawing = true;
      this.#between();
      this.#drawing = false;
      this.#ahead = performance.now() - from;
    }
    // What has been made ready is drawn, even if nothing follows it.
    this.#ask();
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

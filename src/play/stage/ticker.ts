import type Phaser from 'phaser';
import type { Audience } from './audience.ts';
import type { Picture } from './picture.ts';
import { Pulse } from './pulse.ts';

/** How long nobody stirs, in milliseconds, and how often it is a breath that ends it. */
const NAP = { least: 8000, spread: 6000, breath: 0.1 } as const;

/** What has come to rest for so many milliseconds is drawn as finely as it can be. */
const SETTLED = 500;

/** A frame moves time on by so many milliseconds at most. */
const LONGEST = 100;

/** Moves the picture on, frame by frame, and lets the loop sleep when nothing moves. */
export class Ticker {
  readonly #picture: Picture;
  readonly #audience: Audience;
  readonly #pulse: Pulse;
  /** A frame is wanted as soon as may be. */
  #hurries = false;
  /** The next frame has only to be drawn. */
  #isReady = false;
  /** When time went on last, in milliseconds. */
  #moved = 0;
  /** For how long nothing but breath has moved, in milliseconds. */
  #calm = 0;
  #waiting: (() => void)[] = [];

  constructor(loop: Phaser.Core.TimeStep, picture: Picture, audience: Audience) {
    this.#picture = picture;
    this.#audience = audience;
    this.#pulse = new Pulse(loop, () => this.#prepare());
  }

  /** Nothing is drawn until what has been pressed is answered. */
  get isHeld(): boolean {
    return this.#pulse.isHeld;
  }

  /** Draws nothing until what has been pressed is answered. */
  hold(): void {
    this.#pulse.hold();
  }

  /** Something is to move: the loop runs, if there is anything to see and anybody to see it. */
  kick(): void {
    if (this.#audience.looks && !this.#picture.isEmpty) this.#pulse.run();
  }

  /** Draws one frame now, as quickly as may be, if frames are being drawn. */
  beat(): void {
    this.#hurries = true;
    this.#isReady = false;
    if (!this.#picture.isEmpty) this.#pulse.beat();
    this.#hurries = false;
  }

  /** Resolves when nothing moves any more but for breath, a glance or a leaf. */
  rest(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Brings every movement to its end at once. */
  finish(): void {
    this.#isReady = false;
    this.#picture.finish();
    this.#tell();
  }

  /** Draws nothing until it is kicked. */
  stop(): void {
    this.#pulse.stop();
  }

  /** Draws nothing any more, and nobody waits for it any longer. */
  destroy(): void {
    this.stop();
    this.#picture.release();
    this.#tell();
  }

  /** One frame of the loop. */
  tick(delta: number): void {
    if (this.#audience.isGone) return;
    const { screen } = this.#picture;
    const isCoarse = this.#pulse.isSlow && this.#calm < SETTLED;
    if (this.#isReady && isCoarse === screen.isCoarse) {
      this.#isReady = false;
      return;
    }
    screen.coarsen(isCoarse);
    // What has been done ahead is not done again.
    this.#move(Math.min(delta, performance.now() - this.#moved));
    this.#isReady = false;
  }

  /** Makes the next frame ready before it is drawn: on a slow machine both at once would keep words and keys waiting. */
  #prepare(): void {
    const { cast } = this.#picture;
    cast.paintLate();
    this.#move(performance.now() - this.#moved);
    cast.settle();
    this.#isReady = true;
  }

  /** Time goes on. */
  #move(delta: number): void {
    const ms = Math.min(LONGEST, delta);
    this.#moved = performance.now();
    const busy = this.#picture.step(ms);
    this.#calm = busy ? 0 : this.#calm + ms;
    const isLate = this.#picture.paint(this.#hurries || this.#pulse.isSlow ? 'least' : 'some');
    if (!busy) this.#tell();
    if (busy || isLate) this.#pulse.run();
    else if (this.#picture.screen.isCoarse || this.#isAlive) this.#pulse.crawl();
    else this.#doze();
  }

  get #isAlive(): boolean {
    return this.#audience.motion === 'full' && this.#picture.alive;
  }

  /** Nothing moves: nothing is drawn, but for a blink, a glance or a breath of somebody now and then. */
  #doze(): void {
    const { cast } = this.#picture;
    this.#pulse.stop();
    if (this.#audience.isInstant || cast.empty) return;
    this.#pulse.rest(NAP.least + Math.random() * NAP.spread, () => {
      const { bodies } = cast;
      const acting = bodies[Math.floor(Math.random() * bodies.length)]?.acting;
      if (Math.random() < NAP.breath) acting?.liven(900);
      else acting?.stir();
    });
  }

  #tell(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

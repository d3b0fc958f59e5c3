import { type Framing, hold } from './camera.ts';
import { spring } from './springs.ts';

const RATE = 4.6;
const STILL = { x: 0, y: 0, zoom: 0, lift: 0 };
/** How much a step of each counts as movement, against a world unit. */
const WEIGHT = { x: 1, y: 1, zoom: 400, lift: 1 };
const KEYS = Object.keys(STILL) as (keyof Framing)[];

/** The camera as something with weight: it glides to what is asked of it and stops. */
export class Lens {
  #now: Framing = { x: 800, y: 450, zoom: 1, lift: 0 };
  #speed: Framing = STILL;

  get now(): Framing {
    return this.#now;
  }

  jump(to: Framing): void {
    this.#now = to;
    this.#speed = STILL;
  }

  /** The picture has grown by so many pixels on its right and lower side: what is seen stays where it is. */
  grow(right: number, down: number): void {
    const { x, y, zoom, lift } = this.#now;
    this.#now = { x: x + right / 2 / zoom, y: y + down / 2 / zoom, zoom, lift };
  }

  /** Moves on towards a framing. False when it is there. */
  step(to: Framing, ms: number): boolean {
    const off = KEYS.reduce((sum, key) => sum + Math.abs(this.#now[key] - to[key]) * WEIGHT[key], 0);
    if (off < 0.25) {
      this.jump(to);
      return false;
    }
    const now = { ...this.#now };
    const speed = { ...this.#speed };
    for (const key of KEYS) [now[key], speed[key]] = spring(now[key], speed[key], to[key], RATE, ms / 1000);
    this.#now = now;
    this.#speed = speed;
    return true;
  }

  /** What can be shown of it in a picture of this size; where a counter stands it may reach below the world. */
  shown(width: number, height: number, counter: boolean): Framing {
    const { x, y, zoom, lift } = this.#now;
    const near = Math.max(zoom, width / 1600, counter ? 0 : height / 900);
    const held = hold(x, y, near, width, height);
    return { ...held, y: counter ? Math.max(y, height / near / 2) : held.y, lift };
  }
}

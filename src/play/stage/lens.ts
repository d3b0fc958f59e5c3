import { type Aim, FLOOR_FOOT, type Framing, hold } from './camera.ts';
import { spring } from './springs.ts';

const RATE = 4.6;
const STILL: Aim = { x: 0, y: 0, zoom: 0 };
/** How much a step of each counts as movement, against a world unit. */
const WEIGHT: Aim = { x: 1, y: 1, zoom: 400 };
const KEYS = Object.keys(STILL) as (keyof Aim)[];

/** The camera as something with weight: it glides to what is asked of it and stops. */
export class Lens {
  #now: Aim = { x: 800, y: 450, zoom: 1 };
  #speed = STILL;

  jump({ x, y, zoom }: Aim): void {
    this.#now = { x, y, zoom };
    this.#speed = STILL;
  }

  /** The picture has grown by so many pixels on its right and lower side: what is seen stays where it is. */
  grow(right: number, down: number): void {
    const { x, y, zoom } = this.#now;
    this.#now = { x: x + right / 2 / zoom, y: y + down / 2 / zoom, zoom };
  }

  /** Moves on towards a framing. False when it is there. */
  step(to: Aim, ms: number): boolean {
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

  /**
   * What can be shown of it in a picture of this size. Where a counter stands the picture may reach below the world:
   * the counter stands before it, at the picture's lower edge.
   */
  shown(width: number, height: number, counter: boolean): Framing {
    const zoom = Math.max(this.#now.zoom, width / 1600, counter ? 0 : height / 900);
    return hold({ ...this.#now, zoom }, width, height, counter, counter ? FLOOR_FOOT : 0);
  }
}

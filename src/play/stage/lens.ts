import type { Framing } from './camera.ts';
import { spring } from './springs.ts';

const RATE = 4.6;

/** The camera as something with weight: it glides to what is asked of it and stops. */
export class Lens {
  #now: Framing = { x: 800, y: 450, zoom: 1 };
  #speed = { x: 0, y: 0, zoom: 0 };

  get now(): Framing {
    return this.#now;
  }

  jump(to: Framing): void {
    this.#now = to;
    this.#speed = { x: 0, y: 0, zoom: 0 };
  }

  /** Moves on towards a framing. False when it is there. */
  step(to: Framing, ms: number): boolean {
    const { x, y, zoom } = this.#now;
    const off = Math.abs(x - to.x) + Math.abs(y - to.y) + Math.abs(zoom - to.zoom) * 400;
    if (off < 0.25) {
      this.jump(to);
      return false;
    }
    const s = ms / 1000;
    const [nx, vx] = spring(x, this.#speed.x, to.x, RATE, s);
    const [ny, vy] = spring(y, this.#speed.y, to.y, RATE, s);
    const [nz, vz] = spring(zoom, this.#speed.zoom, to.zoom, RATE, s);
    this.#now = { x: nx, y: ny, zoom: nz };
    this.#speed = { x: vx, y: vy, zoom: vz };
    return true;
  }
}

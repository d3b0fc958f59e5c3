import { COUNTER_TOP, type Framing, framing } from './camera.ts';
import type { Cast } from './cast.ts';
import { type CounterView, counterView } from './counter.ts';
import type { Eye } from './eye.ts';
import { Lens } from './lens.ts';
import type { Scenery } from './scenery.ts';
import type { Screen } from './screen.ts';
import type { Shot } from './shot.ts';

/** What of the world is seen: of the place and its people that the screen has room for, and the way there. */
export class Sight {
  readonly #screen: Screen;
  readonly #scenery: Scenery;
  readonly #cast: Cast;
  readonly #lens = new Lens();
  /** The camera leans in. */
  near = false;
  /** So many pixels of the page at the upper edge lie under something else. */
  covered = 0;

  constructor(screen: Screen, scenery: Scenery, cast: Cast) {
    this.#screen = screen;
    this.#scenery = scenery;
    this.#cast = cast;
  }

  /** Pixels of the screen for a world unit in the wide picture. */
  get pixels(): number {
    return this.#framing(false).zoom * this.#screen.finest;
  }

  /** What is seen of the counter, once the camera has arrived. */
  get counter(): CounterView {
    return counterView(this.#screen.width, this.#screen.height, this.#shot(this.near));
  }

  /** How all that is drawn just now. */
  get eye(): Eye {
    return { ...this.#screen.eye(this.#seen), floor: this.#floor, light: this.#scenery.skinDye };
  }

  /** Glides on. True while it is not there. */
  step(ms: number): boolean {
    return this.#lens.step(this.#framing(this.near), ms);
  }

  /** Is at once where it should be. */
  jump(): void {
    this.#lens.jump(this.#framing(this.near));
    this.point();
  }

  /** The picture has grown by so many pixels on its right and lower side: what is seen stays where it is. */
  grow(right: number, down: number): void {
    this.#lens.grow(right, down);
  }

  /** Points the camera to what is seen just now. */
  point(): void {
    const seen = this.#seen;
    this.#scenery.look(seen, this.#screen.width, this.#screen.height);
    this.#screen.show(seen);
  }

  get #seen(): Framing {
    return this.#lens.shown(this.#screen.width, this.#screen.height, this.#scenery.art.counter);
  }

  /** The lowest part of people that is to be seen, now or when the camera has arrived. */
  get #floor(): number {
    const [now, wanted] = [this.#seen, this.#framing(this.near)];
    const below = Math.max(...[now, wanted].map(({ y, zoom }) => y + this.#screen.height / zoom / 2));
    if (!this.#scenery.art.counter) return below;
    return Math.min(below, COUNTER_TOP + 20 - Math.min(now.lift, wanted.lift));
  }

  #framing(near: boolean): Framing {
    return framing(this.#screen.width, this.#screen.height, this.#shot(near));
  }

  #shot(near: boolean): Shot {
    const { counter, focus, door } = this.#scenery.art;
    const { heads, goer } = this.#cast;
    return { heads, near, counter, focus, covered: this.covered, door: door?.sill.x, goer };
  }
}

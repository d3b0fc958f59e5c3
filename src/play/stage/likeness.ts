import { Cel, type Seen, SHARP } from './cel.ts';
import { FIGURE, layersOf } from './figure.ts';
import { frameOf } from './frame.ts';
import type { Layer } from './layer.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';

/** Something of a picture that is not as it should be: how much is seen of that, in pixels, and how to put it right. */
export interface Late {
  readonly off: number;
  readonly paint: () => void;
}

/** What is to be seen in another light comes after what is off by more pixels than that: nothing of it is wrong yet. */
const OTHER_LIGHT = 6;

/** The picture of one person: layers that are each painted when their shape has changed, and otherwise moved. */
export class Likeness {
  readonly #look: Look;
  #all = new Map<Layer, Cel>();
  #cels: readonly Cel[] = [];
  #light: number | undefined;
  /** The picture in another light: it is seen once all of it is painted. */
  #next: { readonly likeness: Likeness; readonly light: number } | undefined;

  constructor(look: Look) {
    this.#look = look;
  }

  /**
   * Takes on a pose. What cannot simply be moved there is late; until it is painted, its old picture stands in for it
   * as well as it can.
   */
  take(pose: Pose, seen: Seen): Late[] {
    this.#light ??= seen.light;
    if (seen.light === this.#light) {
      this.#next = undefined;
      return this.#follow(pose, seen);
    }
    if (this.#next?.light !== seen.light)
      this.#next = { likeness: new Likeness(this.#look), light: seen.light };
    const now = this.#follow(pose, { ...seen, light: this.#light });
    const coming = this.#next.likeness.#follow(pose, seen);
    const unpainted = coming.filter(({ off }) => off === Number.POSITIVE_INFINITY);
    return [...now, ...unpainted.map(({ paint }) => ({ off: OTHER_LIGHT, paint }))];
  }

  /** Draws the person; `on` is in figure units. */
  put(on: CanvasRenderingContext2D): void {
    const next = this.#next;
    if (next?.likeness.isWhole) {
      this.#all = next.likeness.#all;
      this.#cels = next.likeness.#cels;
      this.#light = next.light;
      this.#next = undefined;
    }
    for (const cel of this.#cels) cel.put(on);
  }

  /** All of it has been painted. */
  get isWhole(): boolean {
    return this.#cels.every(({ isPainted }) => isPainted);
  }

  #follow(pose: Pose, seen: Seen): Late[] {
    const frame = frameOf(this.#look, pose);
    this.#cels = layersOf(this.#look, pose).map((layer) => this.#celOf(layer));
    const late: Late[] = [];
    for (const cel of this.#cels) {
      const off = cel.follow(frame, seen);
      if (off * Math.min(1, cel.weight) <= SHARP) continue;
      late.push({ off: off * cel.weight, paint: () => cel.paint(frame, seen, FIGURE) });
    }
    return late;
  }

  #celOf(layer: Layer): Cel {
    const cel = this.#all.get(layer) ?? new Cel(layer);
    this.#all.set(layer, cel);
    return cel;
  }
}

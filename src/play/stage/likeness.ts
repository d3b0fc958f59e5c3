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

/** The picture of one person: layers that are each painted when their shape has changed, and otherwise moved. */
export class Likeness {
  readonly #look: Look;
  readonly #all = new Map<Layer, Cel>();
  #cels: readonly Cel[] = [];

  constructor(look: Look) {
    this.#look = look;
  }

  /**
   * Takes on a pose. What cannot simply be moved there is late; until it is painted, its old picture stands in for it
   * as well as it can.
   */
  take(pose: Pose, seen: Seen): Late[] {
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

  /** Draws the person; `on` is in figure units. */
  put(on: CanvasRenderingContext2D): void {
    for (const cel of this.#cels) cel.put(on);
  }

  #celOf(layer: Layer): Cel {
    const cel = this.#all.get(layer) ?? new Cel(layer);
    this.#all.set(layer, cel);
    return cel;
  }
}

import type { Frame } from '../frame.ts';
import type { Look } from '../look.ts';
import {
  along,
  brush,
  type Drawn,
  faded,
  type Gradient,
  linear,
  type Path,
  type Point,
  type Shape,
  type Warp,
} from '../shape.ts';

/** Hair in parts: behind everything, over the face, down over the chest, and the shade it throws on the face. */
export interface Hair {
  readonly back: Drawn[];
  readonly front: Drawn[];
  /** What hangs over the clothes, in figure units. */
  readonly chest?: Drawn[];
  readonly shadow?: Path;
}

export type HairMaker = (frame: Frame) => Hair;

/** Points from a flat list: x, y, x, y, ... */
export function at(flat: readonly number[]): Point[] {
  return Array.from(
    { length: flat.length / 2 },
    (_, i): Point => [flat[2 * i] as number, flat[2 * i + 1] as number],
  );
}

/** A small stream of numbers 0..1, the same every time for a seed. */
export function stream(seed: number): () => number {
  let state = seed * 9301 + 49297;
  return () => {
    state = (state * 9301 + 49297) % 233280;
    return state / 233280;
  };
}

/** Fine strands between two guiding curves of four points each; the same every time. */
export function strands(
  from: readonly Point[],
  to: readonly Point[],
  count: number,
  width: number,
  colour: string,
  alpha: number,
  seed = 1,
): Shape[] {
  const out: Shape[] = [];
  const chance = stream(seed);
  for (let i = 0; i < count; i++) {
    const t = (i + 0.2 + chance() * 0.6) / count;
    const point = (k: number): Point => {
      const [[ax, ay], [bx, by]] = [from[k] as Point, to[k] as Point];
      return [ax + (bx - ax) * t + (chance() - 0.5) * 5, ay + (by - ay) * t + (chance() - 0.5) * 5];
    };
    const w = width * (0.5 + chance() * 0.9);
    out.push({
      path: brush(along(point(0), point(1), point(2), point(3), 7), w, 0.4),
      fill: faded(colour, alpha * (0.5 + chance() * 0.5)),
    });
  }
  return out;
}

/** The shapes moved, and kept inside an outline if one is given. */
export function warped(shapes: readonly Shape[], by: Warp, clip?: Path): Shape[] {
  return shapes.map((shape) => ({ ...shape, path: shape.path.warp(by), ...(clip ? { clip } : {}) }));
}

/** The colour of a head of hair: lit from the upper left. */
export function tone(look: Look): Gradient {
  return linear(
    -90,
    -150,
    100,
    110,
    [0, look.hair.light],
    [0.22, look.hair.base],
    [0.62, look.hair.base],
    [1, look.hair.dark],
  );
}

import { combined } from './matrix.ts';
import type { Drawn, Matrix, Path } from './shape.ts';

/** A box in figure units. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const NOTHING: Bounds = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};
const STRAIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/** What is inside both. */
export function overlap(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** What holds both. */
export function around(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** True where a box holds no area. */
export function isEmpty({ left, top, right, bottom }: Bounds): boolean {
  return right <= left || bottom <= top;
}

/** A box that holds everything that is painted of a display list; an empty one where nothing is. */
export function boundsOf(items: readonly Drawn[], matrix = STRAIGHT): Bounds {
  let all = NOTHING;
  // Neighbours share the outline that clips them.
  let clip: Path | undefined;
  let within = NOTHING;
  for (const item of items) {
    if ('items' in item) {
      const inner = combined(matrix, item.matrix);
      const whole = boundsOf(item.items, inner);
      all = around(all, item.clip ? overlap(whole, boundsOfPath(item.clip, inner, 0)) : whole);
      continue;
    }
    const edge = (item.stroke === undefined ? 0 : (item.width ?? 1) * 0.75) + (item.soft ?? 0) * 2;
    const own = boundsOfPath(item.path, matrix, edge);
    if (item.clip && item.clip !== clip) {
      clip = item.clip;
      within = boundsOfPath(clip, matrix, 0);
    }
    all = around(all, item.clip ? overlap(own, within) : own);
  }
  return all;
}

function boundsOfPath({ at }: Path, matrix: Matrix, edge: number): Bounds {
  let { left, top, right, bottom } = NOTHING;
  const [a, b, c, d, e, f] = matrix;
  for (let i = 0; i < at.length; i += 2) {
    const across = at[i] as number;
    const down = at[i + 1] as number;
    const x = a * across + c * down + e;
    const y = b * across + d * down + f;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left: left - edge, top: top - edge, right: right + edge, bottom: bottom + edge };
}

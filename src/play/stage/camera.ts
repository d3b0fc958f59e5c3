import { clamp } from './shape.ts';

export interface Framing {
  /** The middle of the picture in world units. */
  readonly x: number;
  readonly y: number;
  /** Screen pixels for a world unit. */
  readonly zoom: number;
}

export interface Heads {
  /** The face that matters most, and the others who should be seen. */
  readonly x: number;
  readonly y: number;
  /** Height of that head, hair and all. */
  readonly size: number;
  readonly others: readonly number[];
}

/** How much nearer the near camera is. */
export const NEAR = 1.2;

const WORLD = { width: 1600, height: 900 };

/** How the world is cut for a screen: it always covers it, and the chief face is always whole. */
export function framing(width: number, height: number, heads: Heads | undefined, near: boolean): Framing {
  const cover = Math.max(width / WORLD.width, height / WORLD.height);
  if (!heads) return held(cover * (near ? 1.12 : 1), WORLD.width / 2, WORLD.height / 2, width, height);
  // On a small or tall screen the head keeps at least this share of the height, as far as the width allows.
  const share = 0.28 + 0.07 * clamp((1.6 - width / height) / 0.8);
  const wanted = Math.min((share * height) / heads.size, width / (heads.size * 2.1));
  const zoom = Math.max(cover, wanted) * (near ? NEAR : 1);
  const half = width / zoom / 2;
  let x = WORLD.width / 2;
  if (half < WORLD.width / 2 - 1) {
    const left = Math.min(heads.x, ...heads.others);
    const right = Math.max(heads.x, ...heads.others);
    const middle = (left + right) / 2;
    const room = Math.max(0, half - heads.size * 0.72);
    x = clamp(middle, heads.x - room, heads.x + room);
  }
  if (near) x += (heads.x - x) * 0.75;
  const tall = height / zoom;
  // The face sits a little above the middle; hair keeps its margin to the upper edge.
  const face = heads.y + tall * (near ? 0.08 : 0.1);
  const y = Math.min(face, heads.y - heads.size * 0.68 + tall / 2);
  const low = tall > heads.size * 2.6 ? Math.max(y, face) : y;
  return held(zoom, x, low, width, height);
}

/** Keeps the picture inside the world. */
function held(zoom: number, x: number, y: number, width: number, height: number): Framing {
  const halfWidth = width / zoom / 2;
  const halfHeight = height / zoom / 2;
  return {
    zoom,
    x: clamp(x, halfWidth, Math.max(halfWidth, WORLD.width - halfWidth)),
    y: clamp(y, halfHeight, Math.max(halfHeight, WORLD.height - halfHeight)),
  };
}

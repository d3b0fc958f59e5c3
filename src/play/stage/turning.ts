import { girthOf } from './girth.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';
import { clamp, lerp, type Matrix, smoothstep } from './shape.ts';

/**
 * Somebody in the middle of turning round. A body is thought of as an upright drum that is deeper or flatter by its
 * height: what is drawn on it goes round with it and out of sight behind its edge, while the drum stays where it is.
 */
export interface Turning {
  /** Where a point of the trunk is seen. The edges of the trunk stay its edges, only nearer to each other. */
  trunk(x: number, y: number): number;
  /** Where a joint or a limb at the side of the trunk is seen. */
  side(x: number): number;
  /** Where a point of the face, or of what is worn on it, is seen; it stands out from the face by so much. */
  face(x: number, y: number, out: number): number;
  /** The height at which a point of the face or the hair over it is seen: crown and chin go behind the back of the head. */
  height(y: number): number;
  /** Where what grows on the back of the head is seen: it gives way to the face, and covers the rest. */
  readonly nape: Matrix;
  /** How far the back of the head has come out from behind the face. */
  readonly out: number;
  /** How much of their own turn head and trunk keep: the rest is in the turn of the whole body. */
  readonly own: number;
  /** How far the head is carried before the trunk, to the side that they turn to. */
  readonly ahead: number;
}

/** The depth of a trunk, as a share of its width. */
const DEPTH = 0.54;
/** Half the width of the usual face, and of a head of hair. */
const FACE = 87;
const HEAD = 104;
/** Above here is the crown, and below there the chin. */
const BROW = -96;
const JAW = 80;
/** So much of what stands out of a face does so to its side: the line of the profile has the rest. */
const STANDS_OUT = 0.3;
/** The line from forehead to chin, seen from the side: heights, and shares of half the width of the face. */
const PROFILE: readonly (readonly [y: number, share: number])[] = [
  [-190, 0.2],
  [-165, 0.34],
  [-146, 0.5],
  [-126, 0.68],
  [-98, 0.88],
  [-60, 1],
  [-24, 1.02],
  [6, 0.97],
  [42, 1.13],
  [60, 1],
  [96, 0.95],
  [124, 0.88],
  [170, 0.9],
];

/** How somebody is turned who is neither facing us nor seen from behind: `away` 0 to 1, by the side of `about`. */
export function turningOf({ away, about }: Pose, look: Look): Turning | undefined {
  if (away <= 0 || away >= 1) return undefined;
  const side = about < 0 ? -1 : 1;
  const angle = away * Math.PI;
  const [s, c] = [Math.sin(angle), Math.cos(angle)];
  // The back comes round from the other side.
  const seen = side * (away > 0.5 ? angle - Math.PI : angle);
  const rows = girthOf(look).map(([x, y]) => [y, x] as const);
  const facing = FACE * look.face.width;
  const back = 22 * s;
  // From behind, the far edge of the hair gives way to the face; before that it is behind the face.
  const edge = away > 0.5 ? lerp(1, 0.58, s ** 6) : 1 - 0.2 * s;
  return {
    trunk: (x, y) => {
      const half = table(rows, y);
      const flat = lerp(0.94, DEPTH, smoothstep(132, 200, y));
      const wide = Math.hypot(c, flat * s);
      const u = clamp(x / half, -1, 1);
      const glued = smoothstep(0.6, 1, Math.abs(u));
      const round = clamp(Math.asin(u) + seen * (1 - glued), -Math.PI / 2, Math.PI / 2);
      return wide * (half * Math.sin(round) + x - u * half);
    },
    side: (x) => x * Math.abs(c) + side * 5 * s,
    face: (x, y, out) => {
      const depth = facing * table(PROFILE, y);
      const u = clamp((side * x) / facing, -1, 1);
      const beyond = side * x - u * facing;
      const limb = Math.atan2(facing * c, depth * s);
      const round = Math.min(Math.asin(u), limb);
      return (
        side *
        (facing * Math.sin(round) * c + depth * Math.cos(round) * s + beyond * c + out * s * STANDS_OUT)
      );
    },
    height: (y) => {
      if (y < BROW) return BROW + (y - BROW) * (away > 0.5 ? 0.55 : lerp(1, 0.66, s ** 4));
      return y > JAW && away > 0.5 ? JAW + (y - JAW) * 0.5 : y;
    },
    nape: [(edge + 1) / 2 + back / 2 / HEAD, 0, 0, 1, side * (((edge - 1) / 2) * HEAD - back / 2), 0],
    out: away > 0.5 ? 1 : smoothstep(0, 0.2, away),
    own: away > 0.5 ? smoothstep(0.5, 1, away) : 1 - smoothstep(0, 0.5, away),
    ahead: side * 16 * s,
  };
}

/** The value of a table at `y`, in a straight line from row to row. */
function table(rows: readonly (readonly [number, number])[], y: number): number {
  for (const [i, [below, value]] of rows.entries()) {
    if (y > below) continue;
    const [above, before] = rows[i - 1] ?? [below - 1, value];
    return lerp(before, value, clamp((y - above) / (below - above)));
  }
  return (rows.at(-1) as readonly [number, number])[1];
}

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
  /** And of its back, of which something is seen before the half of the turn. */
  back(x: number, y: number): number;
  /** As far as there the trunk is seen from behind, as a share of half its width, from the side that they turn from. */
  readonly seam: number;
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
  /**
   * Where the ear is that we see, in head units; the side to which the face is; how much we see it from the side; and
   * how far the head has turned, in radians.
   */
  readonly ear: {
    readonly x: number;
    readonly facing: number;
    readonly beside: number;
    readonly angle: number;
    /** From behind, the ear is seen no further from the middle than that. */
    readonly most: number;
  };
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

/** The same line from forehead to chin where the nose is out of sight behind the cheek. */
const CHEEK: readonly (readonly [y: number, share: number])[] = [
  [-126, 0.66],
  [-60, 0.95],
  [0, 0.97],
  [42, 0.92],
  [81, 0.72],
  [107, 0.5],
  [124, 0.36],
];

/** How wide the back of a usual head is down to the neck: heights, and units from the middle. */
const BACK: readonly (readonly [y: number, half: number])[] = [
  [-150, 30],
  [-134, 60],
  [-90, 94],
  [-30, 97],
  [30, 87],
  [74, 66],
  [100, 44],
  [124, 38],
];
/** A head that turns carries the edge of its back to the other side, in head units. */
export const BULGE = 44;
/** From behind, what is seen of a face beyond the back of the head goes out of sight between these. */
const HIDDEN = { from: 0.5, to: 0.7 } as const;

/** From here on something of the back is seen; clothes that are open in front are out of sight at half the turn. */
const ROUND = 0.16;
/** How wide the usual face is towards its chin: heights, and shares of half the width of the face. */
const TAPER: readonly (readonly [y: number, share: number])[] = [
  [42, 1],
  [60, 0.86],
  [81, 0.7],
  [107, 0.44],
  [121, 0.24],
];
/** Seen from the side a jaw goes back under the ear: so much of its narrowing is undone. */
const JAWLINE = 0.8;

/** How somebody is turned who is neither facing us nor seen from behind: `away` 0 to 1, by the side of `about`. */
export function turningOf({ away, about, yaw }: Pose, look: Look): Turning | undefined {
  if (away <= 0 || away >= 1) return undefined;
  const side = about < 0 ? -1 : 1;
  const angle = away * Math.PI;
  const [s, c] = [Math.sin(angle), Math.cos(angle)];
  const rows = girthOf(look).map(([x, y]) => [y, x] as const);
  const facing = FACE * look.face.width;
  const out = 22 * s;
  const edge = 1 - 0.2 * s;
  const trunk = (seen: number) => (x: number, y: number) => {
    const half = table(rows, y);
    const flat = lerp(0.94, DEPTH, smoothstep(132, 200, y));
    const wide = Math.hypot(c, flat * s);
    const u = clamp(x / half, -1, 1);
    const glued = smoothstep(0.6, 0.88, Math.abs(u));
    const round = clamp(Math.asin(u) + seen * (1 - glued), -Math.PI / 2, Math.PI / 2);
    return wide * (half * Math.sin(round) + x - u * half);
  };
  const nape = { wide: (edge + 1) / 2 + out / 2 / HEAD, shift: ((edge - 1) / 2) * HEAD - out / 2 };
  const own = away > 0.5 ? smoothstep(0.5, 1, away) : 1 - smoothstep(0, 0.5, away);
  const rim = nape.shift - BULGE * Math.sin(side * yaw * own);
  const beyondBack = 1 - smoothstep(HIDDEN.from, HIDDEN.to, away);
  // The back comes round from the other side.
  const back = trunk(side * (angle - Math.PI));
  return {
    trunk: away > 0.5 ? back : trunk(side * angle),
    back,
    seam: side * lerp(-1, 1, clamp((away - ROUND) / (0.5 - ROUND)) ** 1.5) * Math.hypot(c, 0.75 * s),
    side: (x) => x * Math.abs(c) + side * 5 * s,
    face: (x, y, out) => {
      const profile = table(PROFILE, y);
      const depth = facing * (away > 0.5 ? lerp(table(CHEEK, y), profile, s ** 8) : profile);
      const wide = facing * lerp(1, table(TAPER, y), JAWLINE * s * s);
      const u = clamp((side * x) / wide, -1, 1);
      const beyond = side * x - u * wide;
      const limb = Math.atan2(facing * c, depth * s);
      const round = Math.min(Math.asin(u), limb);
      const seen =
        facing * Math.sin(round) * c + depth * Math.cos(round) * s + beyond * c + out * s * STANDS_OUT;
      if (away <= HIDDEN.from) return side * seen;
      const end = table(BACK, y) * nape.wide + rim;
      return side * (Math.min(seen, end) + Math.max(0, seen - end) * beyondBack);
    },
    height: (y) => {
      const left = away > 0.5 ? 0.55 : 1;
      if (y < BROW) return BROW + (y - BROW) * lerp(left, 0.66, s ** 4);
      return y > JAW && away > 0.5 ? JAW + (y - JAW) * lerp(0.5, 1, s ** 4) : y;
    },
    nape: [nape.wide, 0, 0, 1, side * nape.shift, 0],
    out: away > 0.5 ? 1 : smoothstep(0, 0.2, away),
    ear: {
      x: -side * HEAD * c * (c < 0 ? 1.8 : 1),
      facing: side,
      beside: s,
      angle,
      most: 92 * nape.wide + nape.shift,
    },
    own,
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

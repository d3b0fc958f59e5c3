import type { Cloth } from '../dress.ts';
import { brush, capsule, type Drawn, faded, Path, type Point, type Shape, through } from '../shape.ts';
import { type Bend, type Bone, boneOf, cross, shade, tube } from './bone.ts';

/** The shade that anything throws on skin and cloth alike. */
export const SHADOW = '#2c1815';

/** A sleeve that ends above the elbow, `end` of the way to it, and throws its shade on the bare `arm`. */
export function shortSleeve(upper: Bone, end: number, cloth: Cloth, trim: string, arm: Path): Drawn[] {
  const { at, r0, way } = upper;
  const wide = 1.1;
  const path = new Path();
  const [a, b] = [at(0, 1), at(0, -1)];
  const k = r0 * 1.333;
  const hem = (across: number): Point => {
    const [x, y] = at(end, across);
    return [x + way[0] * 7, y + way[1] * 7];
  };
  path.M(...a).C(a[0] - way[0] * k, a[1] - way[1] * k, b[0] - way[0] * k, b[1] - way[1] * k, ...b);
  path
    .L(...at(end, -wide))
    .C(...hem(-wide * 0.5), ...hem(wide * 0.5), ...at(end, wide))
    .Z();
  const [x, y] = at(end, upper.dark * wide);
  const fold = brush([at(0.2, upper.dark * 0.5), at(0.5, upper.dark * 0.72), [x, y]], r0 * 0.5);
  return [
    { path: cross(upper, end + 0.07, 1, 15), fill: faded(SHADOW, 0.24), clip: arm },
    { path, fill: cloth.fill },
    { path: fold, fill: faded(cloth.shade, 0.5), clip: path },
    { path: cross(upper, end, wide, 9), fill: trim, clip: path },
  ];
}

/** A sleeve rolled up to a share of the forearm: it throws its shade on the bare `arm`. */
export function rolledSleeve(lower: Bone, bend: Bend, end: number, cloth: Cloth, arm: Path): Drawn[] {
  const { from, r0, at } = lower;
  const [x, y] = [(at(end, 1)[0] + at(end, -1)[0]) / 2, (at(end, 1)[1] + at(end, -1)[1]) / 2];
  const part = boneOf(from, r0, [x, y], r0 * 1.02);
  const path = tube(part, { bend });
  const roll = cross(part, 1.04, 1.07, 26);
  return [
    { path: cross(lower, end + 0.1, 1, 17), fill: faded(SHADOW, 0.24), clip: arm },
    { path, fill: cloth.fill },
    shade(part, cloth.shade, path),
    { path: roll, fill: cloth.fill },
    { path: cross(part, 1.04 - 24 / part.length, 1.05, 3.5), fill: faded(cloth.deep, 0.45), clip: roll },
    { path: cross(part, 1.04 - 11 / part.length, 1.05, 2), fill: faded(cloth.deep, 0.28), clip: roll },
  ];
}

/** Folds that fan out from the crook of the elbow: more as the arm bends. */
export function creases(
  upper: Bone,
  lower: Bone,
  { to: [ox, oy], bent }: Bend,
  colour: string,
  clip: Path,
): Shape[] {
  const [ex, ey] = lower.from;
  const r = lower.r0;
  // Along one of the bones, and from the crook (1) out to the elbow (-1).
  const at = (along: Point, a: number, in_: number): Point => [
    ex + along[0] * a * r - ox * in_ * r,
    ey + along[1] * a * r - oy * in_ * r,
  ];
  const back: Point = [-upper.way[0], -upper.way[1]];
  const fold = (along: Point, a: number, deep: number, width: number, alpha: number): Shape => ({
    path: brush([at(along, a, 0.95), at(along, a * 0.72, 0.3), at(along, a * 0.5, -deep)], width, 0.3),
    fill: faded(colour, alpha * (0.2 + 0.8 * bent)),
    clip,
  });
  return [
    fold(back, 0.85, 0.2, 6, 0.28),
    fold(lower.way, 0.75, 0.25, 6, 0.28),
    fold(back, 1.5, -0.1, 5, 0.2),
  ];
}

/** Ribs round the end of a knitted sleeve. */
export function ribbing({ at, length }: Bone, tone: string, clip: Path): Shape {
  const path = new Path();
  for (let k = -4; k <= 4; k++) path.M(...at(1 + 6 / length, k / 4.4)).L(...at(1 - 24 / length, k / 4.4));
  return { path, stroke: faded(tone, 0.8), width: 1.8, clip };
}

/** Two small buttons on the outside of a cuff. */
export function cuffButtons({ at, length }: Bone, trim: string, deep: string): Shape[] {
  return [12, 23].flatMap((back): Shape[] => {
    const [x, y] = at(1 - back / length, 0.52);
    return [
      { path: capsule(x, y, 3.4, x + 0.1, y, 3.4), fill: deep },
      { path: capsule(x - 0.6, y - 0.8, 2.5, x - 0.5, y - 0.8, 2.5), fill: trim },
    ];
  });
}

/** Where the two stripes of a track jacket run, in half thicknesses from the middle of the sleeve. */
const STRIPES = [0.78, 0.46] as const;

/** Two stripes down the outside (1 or -1 across) of the upper half of a sleeve. */
export function stripesAbove({ at }: Bone, out: number, colour: string, clip: Path): Shape[] {
  return STRIPES.map((k) => ({
    path: new Path().M(...at(0.02, out * k)).L(...at(1, out * k)),
    stroke: colour,
    width: 5,
    clip,
  }));
}

/** The same two stripes, round the elbow and on to the cuff. */
export function stripesBelow(
  upper: Bone,
  lower: Bone,
  { to, bent }: Bend,
  out: number,
  colour: string,
  clip: Path,
): Shape[] {
  const [ex, ey] = lower.from;
  // They go round the elbow on its outside, and straight through its crook.
  const round = (-upper.way[1] * to[0] + upper.way[0] * to[1]) * out > 0;
  // The elbow of the sleeve below covers that much of the stripes above.
  const back = 0.17 * (1 - bent);
  return STRIPES.map((k) => {
    const r = lower.r0 * k;
    const points: Point[] = [lower.at(0.1, out * k), lower.at(0.5, out * k), lower.at(1, out * k)];
    if (round)
      points.unshift(upper.at(1 - back, out * k), [ex + to[0] * r, ey + to[1] * r], lower.at(0, out * k));
    else points.unshift(lower.at(-0.05 - back, out * k));
    return { path: through(points), stroke: colour, width: 5, clip };
  });
}

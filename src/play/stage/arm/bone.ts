import { brush, lerp, type Paint, Path, type Point, type Shape, smoothstep, through } from '../shape.ts';

/** A stretch of an arm from one joint to the next, as thick as `r0` at its start and `r1` at its end. */
export interface Bone {
  readonly from: Point;
  readonly to: Point;
  readonly r0: number;
  readonly r1: number;
  readonly length: number;
  /** Its direction, of length 1. */
  readonly way: Point;
  /** The point `t` of the way along and so many half thicknesses across: 1 is the edge a quarter turn on. */
  at(t: number, across: number): Point;
  /** The edge that the light, which falls from above on the left, does not reach: 1 or -1 across. */
  readonly dark: number;
}

/** The bone between two joints. */
export function boneOf(from: Point, r0: number, to: Point, r1: number): Bone {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  return {
    from,
    to,
    r0,
    r1,
    length,
    way: [ux, uy],
    at: (t, across) => {
      const r = (r0 + (r1 - r0) * t) * across;
      return [from[0] + ux * length * t - uy * r, from[1] + uy * length * t + ux * r];
    },
    dark: -uy * 0.75 + ux * 0.65 < 0 ? -1 : 1,
  };
}

/** Where an elbow points, of length 1, and how far it is bent: 0 straight, 1 a right angle or more. */
export interface Bend {
  readonly to: Point;
  readonly bent: number;
}

/** The bend between two bones that follow each other. */
export function bendOf(upper: Bone, lower: Bone): Bend {
  const [x, y] = [upper.way[0] - lower.way[0], upper.way[1] - lower.way[1]];
  const length = Math.hypot(x, y);
  const to: Point = length > 1e-6 ? [x / length, y / length] : [-lower.way[0], -lower.way[1]];
  return { to, bent: smoothstep(0.15, 1.3, length) };
}

/** How the outline of a limb runs from one joint to the next. */
interface Form {
  /** So many units longer than its bone. */
  readonly beyond?: number;
  /** How far the elbow stands out of the round end. */
  readonly bend?: Bend;
  /** How full it is below the elbow: 1 is a straight taper. */
  readonly full?: number;
}

/** A limb or sleeve from the elbow down: the elbow a soft corner, the other end almost straight. */
export function tube({ from, r0, r1, way: [ux, uy], length }: Bone, form: Form = {}): Path {
  const { beyond = 0, bend, full = 1.04 } = form;
  const at = (along: number, across: number): Point => [
    from[0] + ux * along - uy * across,
    from[1] + uy * along + ux * across,
  ];
  const l = length + beyond;
  // The tip of the elbow in the frame of the bone, and the two arcs that lead to it.
  const [bx, by] = bend ? bend.to : [-ux, -uy];
  const angle = Math.atan2(-bx * uy + by * ux, bx * ux + by * uy);
  const out = r0 * (1 + 0.1 * (bend?.bent ?? 0));
  const tip = ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const [first, last] = [tip - Math.PI / 2, 1.5 * Math.PI - tip];
  const path = new Path();
  path.M(...at(0, r0));
  const peak: Point = [Math.cos(tip) * out, Math.sin(tip) * out];
  const side: Point = [-Math.sin(tip) * out, Math.cos(tip) * out];
  const firm = 1 - 0.3 * (bend?.bent ?? 0);
  const [k, m] = [(4 / 3) * Math.tan(first / 4), (4 / 3) * Math.tan(last / 4)];
  path.C(
    ...at(-r0 * k, r0),
    ...at(peak[0] - side[0] * k * firm, peak[1] - side[1] * k * firm),
    ...at(...peak),
  );
  path.C(
    ...at(peak[0] + side[0] * m * firm, peak[1] + side[1] * m * firm),
    ...at(-r0 * m, -r0),
    ...at(0, -r0),
  );
  path.C(...at(l * 0.36, -r0 * full), ...at(l * 0.75, -r1 * 1.08), ...at(l, -r1));
  path.C(...at(l + 5, -r1 * 0.5), ...at(l + 5, r1 * 0.5), ...at(l, r1));
  path.C(...at(l * 0.75, r1 * 1.08), ...at(l * 0.36, r0 * full), ...at(0, r0));
  return path.Z();
}

/** A band across a limb, `t` of the way along, `wide` half thicknesses to each side and so many units deep. */
export function cross(bone: Bone, t: number, wide: number, deep: number): Path {
  const up = deep / bone.length;
  return through(
    [
      bone.at(t - up, wide),
      bone.at(t, wide),
      bone.at(t + up * 0.5, 0),
      bone.at(t, -wide),
      bone.at(t - up, -wide),
      bone.at(t - up * 0.5, 0),
    ],
    true,
    0.6,
  );
}

/**
 * A long soft shade along the edge that the light does not reach, thin at both ends. On a limb that goes on in the
 * line of the one before (`on` 1), the shade of that one goes on too.
 */
export function shade({ at, dark, r0 }: Bone, tone: Paint, clip: Path, on = 0): Shape {
  const edge = [
    [lerp(0.04, -0.5, on), lerp(0.98, 0.8, on)],
    [lerp(0.3, 0.1, on), lerp(0.84, 0.78, on)],
    [lerp(0.6, 0.5, on), 0.74],
    [0.88, 0.78],
    [1.05, 0.95],
  ] as const;
  const path = brush(
    edge.map(([t, k]) => at(t, dark * k)),
    r0 * 0.95,
    lerp(0.62, 0.4, on),
  );
  return { path, fill: tone, alpha: 0.6, clip };
}

/** Light along the edge that faces it, where a sleeve lies before the trunk. */
export function light({ at, dark, r0 }: Bone, tone: Paint, alpha: number, clip: Path): Shape {
  const path = brush(
    [0.3, 0.5, 0.75, 0.98].map((t) => at(t, -dark * 0.9)),
    r0 * 0.34,
  );
  return { path, fill: tone, alpha, clip };
}

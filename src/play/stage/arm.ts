import type { Cloth } from './dress.ts';
import type { Frame } from './frame.ts';
import { drawHand } from './hand.ts';
import type { DressStyle, Skin } from './look.ts';
import {
  brush,
  capsule,
  type Drawn,
  faded,
  type Gradient,
  linear,
  Path,
  type Point,
  type Shape,
  smoothstep,
  through,
} from './shape.ts';

const RAD = Math.PI / 180;
const UPPER = 244;
const FORE = 190;

export interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  /** Direction of the hand in degrees, 0 to the right, 90 down. */
  readonly hand: number;
  readonly radii: readonly [number, number, number];
}

/** The joints of the arm of a side (-1 left, 1 right of the picture). */
export function armOf(frame: Frame, side: number): Arm {
  const { pose, look } = frame;
  const pick = <A>(left: A, right: A): A => (side < 0 ? left : right);
  const shoulder = frame.shoulder(side);
  const up = pick(pose.upL, pose.upR) * RAD;
  const fore = pick(pose.foreL, pose.foreR) * RAD;
  const upper = UPPER * look.build.arm * pick(pose.upLenL, pose.upLenR);
  const lower = FORE * look.build.arm * pick(pose.foreLenL, pose.foreLenR);
  const elbow: Point = [shoulder[0] + side * Math.sin(up) * upper, shoulder[1] + Math.cos(up) * upper];
  const wrist: Point = [elbow[0] + side * Math.sin(fore) * lower, elbow[1] + Math.cos(fore) * lower];
  const direction = fore + pick(pose.wristL, pose.wristR) * RAD;
  const angle = Math.atan2(Math.cos(direction), side * Math.sin(direction)) / RAD;
  const thick = look.build.arm;
  return { shoulder, elbow, wrist, hand: angle, radii: [40 * thick, 32 * thick, 25 * thick] };
}

/** A sleeve end: round at the elbow, almost straight at the cuff. */
function tube(a: Point, r0: number, b: Point, r1: number, beyond = 0): Path {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const at = (along: number, across: number): Point => [
    a[0] + ux * along - uy * across,
    a[1] + uy * along + ux * across,
  ];
  const l = length + beyond;
  const k = 1.333 * r0;
  const path = new Path();
  const [p0, p1, p2] = [at(0, r0), at(-k, r0), at(-k, -r0)];
  const p3 = at(0, -r0);
  path.M(...p0).C(...p1, ...p2, ...p3);
  path.C(...at(l * 0.4, -r0 * 1.04), ...at(l * 0.75, -r1 * 1.08), ...at(l, -r1));
  path.C(...at(l + 5, -r1 * 0.5), ...at(l + 5, r1 * 0.5), ...at(l, r1));
  path.C(...at(l * 0.75, r1 * 1.08), ...at(l * 0.4, r0 * 1.04), ...p0);
  return path.Z();
}

/** Where sleeves end that leave the arm bare: 0 the shoulder, 1 the elbow, 2 the wrist. */
const SLEEVE_ENDS: Readonly<Partial<Record<DressStyle, number>>> = { polo: 0.66, apron: 1.3 };
const SHIRT_CUFFS: readonly DressStyle[] = [
  'coat',
  'cardigan',
  'tweed',
  'blazer',
  'work_jacket',
  'long_coat',
];
const RIBBED: readonly DressStyle[] = ['cardigan', 'jumper', 'hoodie', 'track_jacket'];
/** A bare arm is so much thinner than a sleeved one. */
const BARE = 0.84;

const towards = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

/** The bare arm under a short or rolled sleeve. */
function limb({ shoulder: S, elbow: E, wrist: W, radii: [r0, r1, r2] }: Arm, skin: Skin) {
  const fill = (a: Point, b: Point): Gradient =>
    linear(a[0] - r0, a[1], b[0] + r0, b[1], [0, skin.light], [0.45, skin.base], [1, skin.shade]);
  const upper = capsule(S[0], S[1], r0 * BARE, E[0], E[1], r1 * BARE);
  const lower = tube(E, r1 * BARE, W, r2 * 0.8, 6);
  return { upper: { path: upper, fill: fill(S, E) }, lower: { path: lower, fill: fill(E, W) } };
}

/** A band across an arm, `t` of the way along one bone. */
function band(a: Point, b: Point, t: number, radius: number, thick: number): Path {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const [x, y] = towards(a, b, t);
  return through(
    [
      [x - uy * radius - ux * thick, y + ux * radius - uy * thick],
      [x - uy * radius, y + ux * radius],
      [x + ux * thick * 0.5, y + uy * thick * 0.5],
      [x + uy * radius, y - ux * radius],
      [x + uy * radius - ux * thick, y - ux * radius - uy * thick],
      [x - ux * thick * 0.5, y - uy * thick * 0.5],
    ],
    true,
    0.6,
  );
}

/** A sleeve that ends above the elbow, a little wider than the arm. */
function shortSleeve(
  { shoulder: S, elbow: E, radii: [r0, r1] }: Arm,
  end: number,
  cloth: Cloth,
  trim: string,
): Drawn[] {
  const [x, y] = towards(S, E, end);
  const radius = (r0 + (r1 - r0) * end) * 1.1;
  const length = Math.hypot(E[0] - S[0], E[1] - S[1]) || 1;
  const [ux, uy] = [(E[0] - S[0]) / length, (E[1] - S[1]) / length];
  const path = new Path()
    .M(S[0] - uy * r0, S[1] + ux * r0)
    .C(
      S[0] - uy * r0 - ux * r0 * 1.33,
      S[1] + ux * r0 - uy * r0 * 1.33,
      S[0] + uy * r0 - ux * r0 * 1.33,
      S[1] - ux * r0 - uy * r0 * 1.33,
      S[0] + uy * r0,
      S[1] - ux * r0,
    )
    .L(x + uy * radius, y - ux * radius)
    .C(
      x + uy * radius * 0.4 + ux * 8,
      y - ux * radius * 0.4 + uy * 8,
      x - uy * radius * 0.4 + ux * 8,
      y + ux * radius * 0.4 + uy * 8,
      x - uy * radius,
      y + ux * radius,
    )
    .Z();
  return [
    { path: band(S, E, end + 0.07, radius * 0.9, 14), fill: faded(cloth.deep, 0.35) },
    { path, fill: cloth.fill },
    {
      path: brush(
        [towards(S, E, 0.15), towards(S, E, 0.5), [x - uy * radius * 0.3, y + ux * radius * 0.3]],
        r0 * 0.5,
      ),
      fill: faded(cloth.shade, 0.4),
      clip: path,
    },
    { path: band(S, E, end, radius, 9), fill: trim, clip: path },
  ];
}

/** A sleeve rolled up to a share of the forearm. */
function rolledSleeve({ elbow: E, wrist: W, radii: [, r1, r2] }: Arm, end: number, cloth: Cloth): Drawn[] {
  const radius = (r1 + (r2 - r1) * end) * 1.12;
  const part = tube(E, r1, towards(E, W, end), radius);
  return [
    { path: band(E, W, end + 0.08, radius * 0.86, 12), fill: faded(cloth.deep, 0.4) },
    { path: part, fill: cloth.fill },
    { path: band(E, W, end, radius * 1.04, 30), fill: cloth.fill },
    { path: band(E, W, end, radius * 1.04, 4), fill: faded(cloth.deep, 0.3) },
    { path: band(E, W, end - 0.16, radius * 1.02, 3), fill: faded(cloth.deep, 0.35) },
  ];
}

/** Two stripes down the outside of a sleeve. */
function stripes(
  { shoulder: S, elbow: E, wrist: W, radii: [r0, r1, r2] }: Arm,
  side: number,
  colour: string,
): Shape[] {
  const line = (k: number): Path =>
    through([
      [S[0] + side * r0 * k, S[1] - r0 * 0.2],
      [E[0] + side * r1 * k, E[1]],
    ]);
  const below = (k: number): Path => {
    const length = Math.hypot(W[0] - E[0], W[1] - E[1]) || 1;
    const [nx, ny] = [-(W[1] - E[1]) / length, (W[0] - E[0]) / length];
    const out = nx * side - ny * 0.2 > 0 ? 1 : -1;
    return through([
      [E[0] + nx * out * r1 * k, E[1] + ny * out * r1 * k],
      [W[0] + nx * out * r2 * k, W[1] + ny * out * r2 * k],
    ]);
  };
  const clip = new Path().add(capsule(S[0], S[1], r0, E[0], E[1], r1));
  const low = tube(E, r1, W, r2);
  return [0.74, 0.42].flatMap((k): Shape[] => [
    { path: line(k), stroke: colour, width: 5, clip },
    { path: below(k), stroke: colour, width: 5, clip: low },
  ]);
}

/** Draws one arm: the hand comes out of the cuff, the cuff out of the sleeve; a short sleeve leaves the rest bare. */
export function drawArm(frame: Frame, side: number, cloth: Cloth, trunk: Path): Drawn[] {
  const { look, pose } = frame;
  const { dress, skin } = look;
  const arm = armOf(frame, side);
  const { shoulder: S, elbow: E, wrist: W } = arm;
  const [r0, r1, r2] = arm.radii;
  const pick = (left: number, right: number): number => (side < 0 ? left : right);
  const upper = capsule(S[0], S[1], r0, E[0], E[1], r1);
  const lower = tube(E, r1, W, r2);
  const end = SLEEVE_ENDS[dress.style];
  const sleeve = new Path().add(upper).add(lower);
  const items: Drawn[] = [];

  // What the arm throws on the trunk: nothing at the shoulder, so that no seam shows there.
  const from: Point = [S[0] + (E[0] - S[0]) * 0.34, S[1] + (E[1] - S[1]) * 0.34];
  const dx = side < 0 ? 6 : -5;
  const cast = capsule(from[0] + dx, from[1] + 8, r0 * 0.8, E[0] + dx, E[1] + 8, r1 + 2);
  cast.add(capsule(E[0] + dx, E[1] + 11, r1, W[0] + 3, W[1] + 11, r2));
  items.push({ path: cast, fill: faded(cloth.deep, 0.62), clip: trunk, soft: 14 });

  // Two-tone: a long soft shade on the far side of each bone, thin at both ends.
  const shadeOn = (a: Point, b: Point, ra: number, rb: number, clip: Path, tone = cloth.shade): Shape => {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    let [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    if (nx * 0.75 + ny * 0.65 < 0) [nx, ny] = [-nx, -ny];
    const at = (t: number, k: number): Point => {
      const r = ra + (rb - ra) * t;
      return [a[0] + (b[0] - a[0]) * t + nx * r * k, a[1] + (b[1] - a[1]) * t + ny * r * k];
    };
    return {
      path: brush(
        [at(0.04, 0.98), at(0.3, 0.84), at(0.6, 0.74), at(0.88, 0.78), at(1.05, 0.95)],
        ra * 0.95,
        0.62,
      ),
      fill: tone,
      alpha: 0.6,
      clip,
    };
  };
  // Light along the edge that faces it, where the sleeve lies before the trunk.
  const lit = (a: Point, b: Point, ra: number, rb: number, clip: Path, tone = cloth.light): Shape => {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    let [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    if (nx * 0.75 + ny * 0.65 > 0) [nx, ny] = [-nx, -ny];
    const at = (t: number): Point => {
      const r = (ra + (rb - ra) * t) * 0.9;
      return [a[0] + (b[0] - a[0]) * t + nx * r, a[1] + (b[1] - a[1]) * t + ny * r];
    };
    const path = brush([at(0.3), at(0.5), at(0.75), at(0.98)], ra * 0.34);
    return { path, fill: tone, alpha: side < 0 ? 0.3 : 0.42, clip };
  };
  const bare = end === undefined ? undefined : limb(arm, skin);
  if (bare) {
    items.push(bare.upper, shadeOn(S, E, r0 * BARE, r1 * BARE, bare.upper.path, skin.shade));
    if ((end as number) < 1) items.push(...shortSleeve(arm, end as number, cloth, dress.trim));
  }
  if (end === undefined || end >= 1)
    items.push({ path: upper, fill: cloth.fill }, shadeOn(S, E, r0, r1, upper), lit(S, E, r0, r1, upper));
  // A forearm that folds back throws its shade on the upper arm.
  const folded = smoothstep(
    -0.2,
    0.75,
    ((S[0] - E[0]) * (W[0] - E[0]) + (S[1] - E[1]) * (W[1] - E[1])) / (UPPER * FORE),
  );
  if (folded > 0) {
    const over = capsule(E[0] + 3, E[1] + 12, r1, W[0] + 3, W[1] + 12, r2 + 3);
    items.push({ path: over, fill: faded(cloth.deep, 0.42 * folded), clip: upper, soft: 9 });
  }

  if (bare) items.push(bare.lower, shadeOn(E, W, r1 * BARE, r2 * BARE, bare.lower.path, skin.shade));
  const size = 0.93 * look.build.arm;
  const direction = arm.hand * RAD;
  items.push(
    ...drawHand(skin, {
      x: W[0] + Math.cos(direction) * 6 * size,
      y: W[1] + Math.sin(direction) * 6 * size,
      angle: arm.hand,
      mirror: side < 0 ? 1 : -1,
      size,
      roll: pick(pose.rollL, pose.rollR),
      curl: pick(pose.curlL, pose.curlR),
      point: pick(pose.pointL, pose.pointR),
      spread: pick(pose.spreadL, pose.spreadR),
      thumb: pick(pose.thumbL, pose.thumbR),
    }),
  );
  if (bare) {
    if ((end as number) >= 1) items.push(...rolledSleeve(arm, (end as number) - 1, cloth));
    return items;
  }
  if (SHIRT_CUFFS.includes(dress.style)) {
    items.push({ path: tube(E, r1 * 0.8, W, r2 * 0.86, 9), fill: dress.inner });
    items.push({ path: tube(E, r1 * 0.8, W, r2 * 0.86, 9), fill: faded(dress.innerShade, 0.45) });
  }
  items.push({ path: lower, fill: cloth.fill });

  items.push(shadeOn(E, W, r1, r2, lower), lit(E, W, r1, r2, lower));
  items.push(...creases(E, S, W, r1, cloth.deep, sleeve));
  if (dress.style === 'coat' || dress.style === 'blazer' || dress.style === 'tweed') {
    items.push(...cuffButtons(E, W, r2, dress.trim, dress.deep));
  }
  if (RIBBED.includes(dress.style)) items.push(ribbing(E, W, r2, dress.shade, sleeve));
  if (dress.style === 'track_jacket') items.push(...stripes(arm, side, dress.inner));
  return items;
}

/** Folds in the crook of the elbow: more as the arm bends. */
function creases(E: Point, S: Point, W: Point, r: number, colour: string, clip: Path): Shape[] {
  const unit = (p: Point): Point => {
    const l = Math.hypot(p[0] - E[0], p[1] - E[1]) || 1;
    return [(p[0] - E[0]) / l, (p[1] - E[1]) / l];
  };
  const [u, w] = [unit(S), unit(W)];
  const bent = smoothstep(-0.95, 0.4, u[0] * w[0] + u[1] * w[1]);
  const inner: Point = [u[0] + w[0], u[1] + w[1]];
  const l = Math.hypot(...inner) || 1;
  const [ix, iy] = [inner[0] / l, inner[1] / l];
  const at = (along: Point, a: number, across: number): Point => [
    E[0] + along[0] * a + ix * across,
    E[1] + along[1] * a + iy * across,
  ];
  const fold = (along: Point, a: number, deep: number, width: number, alpha: number): Shape => ({
    path: brush(
      [at(along, a, r * 0.95), at(along, a * 0.72, r * 0.3), at(along, a * 0.5, -r * deep)],
      width,
      0.3,
    ),
    fill: faded(colour, alpha * (0.25 + 0.75 * bent)),
    clip,
  });
  return [fold(u, r * 0.85, 0.2, 6, 0.26), fold(w, r * 0.75, 0.25, 6, 0.26), fold(u, r * 1.5, -0.1, 5, 0.18)];
}

function cuffButtons(E: Point, W: Point, r: number, trim: string, deep: string): Shape[] {
  const l = Math.hypot(W[0] - E[0], W[1] - E[1]) || 1;
  const [ux, uy] = [(W[0] - E[0]) / l, (W[1] - E[1]) / l];
  const out: Shape[] = [];
  for (const back of [12, 23]) {
    const [x, y] = [W[0] - ux * back - uy * r * 0.52, W[1] - uy * back + ux * r * 0.52];
    out.push({ path: capsule(x, y, 3.4, x + 0.1, y, 3.4), fill: deep });
    out.push({ path: capsule(x - 0.6, y - 0.8, 2.5, x - 0.5, y - 0.8, 2.5), fill: trim });
  }
  return out;
}

function ribbing(E: Point, W: Point, r: number, shade: string, clip: Path): Shape {
  const l = Math.hypot(W[0] - E[0], W[1] - E[1]) || 1;
  const [ux, uy] = [(W[0] - E[0]) / l, (W[1] - E[1]) / l];
  const path = new Path();
  for (let k = -4; k <= 4; k++) {
    const [ox, oy] = [(-uy * r * k) / 4.4, (ux * r * k) / 4.4];
    path.M(W[0] + ox + ux * 6, W[1] + oy + uy * 6).L(W[0] + ox - ux * 24, W[1] + oy - uy * 24);
  }
  return { path, stroke: faded(shade, 0.8), width: 1.8, clip };
}

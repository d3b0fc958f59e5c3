import type { Frame } from './frame.ts';
import { drawHand } from './hand.ts';
import {
  brush,
  capsule,
  type Drawn,
  faded,
  type Gradient,
  Path,
  type Point,
  type Shape,
  smoothstep,
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

/** Draws one arm: the hand comes out of the cuff, the cuff out of the sleeve. */
export function drawArm(frame: Frame, side: number, cloth: Gradient, trunk: Path): Drawn[] {
  const { look, pose } = frame;
  const { dress, skin } = look;
  const arm = armOf(frame, side);
  const { shoulder: S, elbow: E, wrist: W } = arm;
  const [r0, r1, r2] = arm.radii;
  const pick = (left: number, right: number): number => (side < 0 ? left : right);
  const upper = capsule(S[0], S[1], r0, E[0], E[1], r1);
  const lower = tube(E, r1, W, r2);
  const sleeve = new Path().add(upper).add(lower);
  const items: Drawn[] = [];

  // What the arm throws on the trunk: nothing at the shoulder, so that no seam shows there.
  const from: Point = [S[0] + (E[0] - S[0]) * 0.34, S[1] + (E[1] - S[1]) * 0.34];
  const dx = side < 0 ? 6 : -5;
  const cast = capsule(from[0] + dx, from[1] + 8, r0 * 0.8, E[0] + dx, E[1] + 8, r1 + 2);
  cast.add(capsule(E[0] + dx, E[1] + 11, r1, W[0] + 3, W[1] + 11, r2));
  items.push({ path: cast, fill: faded(dress.deep, 0.62), clip: trunk, soft: 14 });

  // Two-tone: a long soft shade on the far side of each bone, thin at both ends.
  const shadeOn = (a: Point, b: Point, ra: number, rb: number, clip: Path): Shape => {
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
      fill: dress.shade,
      alpha: 0.6,
      clip,
    };
  };
  // Light along the edge that faces it, where the sleeve lies before the trunk.
  const lit = (a: Point, b: Point, ra: number, rb: number, clip: Path): Shape => {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    let [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    if (nx * 0.75 + ny * 0.65 > 0) [nx, ny] = [-nx, -ny];
    const at = (t: number): Point => {
      const r = (ra + (rb - ra) * t) * 0.9;
      return [a[0] + (b[0] - a[0]) * t + nx * r, a[1] + (b[1] - a[1]) * t + ny * r];
    };
    const path = brush([at(0.3), at(0.5), at(0.75), at(0.98)], ra * 0.34);
    return { path, fill: dress.light, alpha: side < 0 ? 0.3 : 0.42, clip };
  };
  items.push({ path: upper, fill: cloth }, shadeOn(S, E, r0, r1, upper), lit(S, E, r0, r1, upper));
  // A forearm that folds back throws its shade on the upper arm.
  const folded = smoothstep(
    -0.2,
    0.75,
    ((S[0] - E[0]) * (W[0] - E[0]) + (S[1] - E[1]) * (W[1] - E[1])) / (UPPER * FORE),
  );
  if (folded > 0) {
    const over = capsule(E[0] + 3, E[1] + 12, r1, W[0] + 3, W[1] + 12, r2 + 3);
    items.push({ path: over, fill: faded(dress.deep, 0.42 * folded), clip: upper, soft: 9 });
  }

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
  if (dress.style !== 'jumper') {
    items.push({ path: tube(E, r1 * 0.8, W, r2 * 0.86, 9), fill: dress.inner });
    items.push({ path: tube(E, r1 * 0.8, W, r2 * 0.86, 9), fill: faded(dress.innerShade, 0.45) });
  }
  items.push({ path: lower, fill: cloth });

  items.push(shadeOn(E, W, r1, r2, lower), lit(E, W, r1, r2, lower));
  items.push(...creases(E, S, W, r1, dress.deep, sleeve));
  if (dress.style === 'coat' || dress.style === 'blazer' || dress.style === 'tweed') {
    items.push(...cuffButtons(E, W, r2, dress.trim, dress.deep));
  }
  if (dress.style === 'cardigan' || dress.style === 'jumper')
    items.push(ribbing(E, W, r2, dress.shade, sleeve));
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

import type { Skin } from './look.ts';
import {
  capsule,
  type Drawn,
  ellipse,
  faded,
  lerp,
  type Paint,
  Path,
  type Point,
  type Shape,
  through,
  type Warp,
} from './shape.ts';

/** How a hand is held: read from a pose. */
export interface Grip {
  /** Wrist in figure units, and the direction of the hand in degrees (0 to the right, 90 down). */
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** 1 or -1: which way the thumb lies. */
  readonly mirror: number;
  readonly size: number;
  /** Degrees: 0 shows the back of the hand, 90 the edge of the little finger, 180 the palm, -90 the edge of the thumb. */
  readonly roll: number;
  readonly curl: number;
  /** The index finger stays out by so much when the others curl. */
  readonly point: number;
  readonly spread: number;
  readonly thumb: number;
}

type Triple = readonly [number, number, number];
// Knuckle x, y; length; radius at the knuckle and at the tip.
const FINGERS = [
  [61, -19, 55, 8.1, 5.6],
  [65, -6.6, 61, 8.3, 5.7],
  [63, 6, 57, 8, 5.5],
  [57, 17.4, 45, 7.1, 4.8],
] as const;
const RAD = Math.PI / 180;

/** Draws a hand of a tone from a small skeleton in space: fingers curl, the hand rolls, and what is behind is behind. */
export function drawHand(skin: Skin, tone: Paint, grip: Grip): Drawn[] {
  const [cr, sr] = [Math.cos(grip.roll * RAD), Math.sin(grip.roll * RAD)];
  const [ca, sa] = [Math.cos(grip.angle * RAD), Math.sin(grip.angle * RAD)];
  const turn = (p: Triple): Triple => [p[0], p[1] * cr - p[2] * sr, p[1] * sr + p[2] * cr];
  const place = (x: number, y: number): Point => [
    grip.x + (x * ca - y * grip.mirror * sa) * grip.size,
    grip.y + (x * sa + y * grip.mirror * ca) * grip.size,
  ]; // Every finger has its shade on the side that the light does not reach.
  const shaded = (x: number, y: number): Point => {
    const [px, py] = place(x, y);
    return [px + 0.8 * grip.size, py + 1.3 * grip.size];
  };

  const digit = (joints: Triple[], r0: number, r1: number): { z: number; items: Shape[] } => {
    const points = joints.map(turn);
    const n = points.length - 1;
    const outline = (grow: number, by: Warp): Path => {
      const path = new Path();
      for (let i = 0; i < n; i++) {
        const [p, q] = [points[i] as Triple, points[i + 1] as Triple];
        path.add(
          capsule(p[0], p[1], lerp(r0, r1, i / n) + grow, q[0], q[1], lerp(r0, r1, (i + 1) / n) + grow),
        );
      }
      return path.warp(by);
    };
    const items: Shape[] = [
      { path: outline(0.9, shaded), fill: faded(skin.deep, 0.5) },
      { path: outline(0, place), fill: tone },
    ];
    // The nail, where the back of the finger faces us.
    const [p, q] = [points[n - 1] as Triple, points[n] as Triple];
    const along = Math.hypot(q[0] - p[0], q[1] - p[1]);
    const facing = cr > 0.25 ? cr : 0;
    if (facing > 0 && along > 6 && q[2] > -40) {
      const angle = Math.atan2(q[1] - p[1], q[0] - p[0]);
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const nail = ellipse(1.5, 0, 5.2, r1 * 0.62 * facing).warp((x, y) =>
        place(q[0] + x * c - y * s, q[1] + x * s + y * c),
      );
      items.push({ path: nail, fill: skin.nail, alpha: 0.85 * facing });
    }
    const middle = points[Math.floor(points.length / 2)] as Triple;
    return { z: (middle[2] + (points[n] as Triple)[2]) / 2, items };
  };

  const fingers = FINGERS.map(([kx, ky, length, r0, r1], i) => {
    const curl = Math.max(0, grip.curl * (0.9 + i * 0.09) - (i === 0 ? grip.point * 0.7 : 0));
    const side = ((ky / 19) * (5 + grip.spread * 22) * (1 - curl * 0.5) - grip.spread * 4) * RAD;
    const joints: Triple[] = [[kx, ky, 0]];
    let [x, y, z] = [kx as number, ky as number, 0];
    let bend = 0;
    const steps: readonly (readonly [number, number])[] = [
      [0.44, 78 * curl + 4],
      [0.31, 92 * curl + 6],
      [0.25, 56 * curl + 3],
    ];
    for (const [share, more] of steps) {
      bend += more * RAD;
      const flat = Math.cos(bend) * length * share;
      x += flat * Math.cos(side);
      y += flat * Math.sin(side);
      z -= Math.sin(bend) * length * share;
      joints.push([x, y, z]);
    }
    return digit(joints, r0, r1);
  });

  const out = (18 + grip.thumb * 46) * RAD;
  const under = 0.25 + grip.curl * 0.5;
  const base: Triple = [10, -12, -5];
  const first: Triple = [base[0] + 30 * Math.cos(out), base[1] - 30 * Math.sin(out), -9 - 10 * under];
  const bent = out - (0.25 + grip.curl * 0.55) * (1 - grip.thumb * 0.5);
  const second: Triple = [
    first[0] + 25 * Math.cos(bent),
    first[1] - 25 * Math.sin(bent),
    first[2] - 12 * under,
  ];
  const tip: Triple = [
    second[0] + 19 * Math.cos(bent - 0.15),
    second[1] - 19 * Math.sin(bent - 0.15),
    second[2] - 8 * under,
  ];
  const thumb = digit([base, first, second, tip], 12.5, 6.6);

  // The palm: thick enough to be seen from its edge.
  const rim: Triple[] = [
    [-16, -17.5, 0],
    [6, -18.5, 0],
    [34, -24.5, 0],
    [60, -26, 0],
    [70, -8, 0],
    [66, 12, 0],
    [54, 26, 0],
    [28, 24, 0],
    [6, 18.5, 0],
    [-16, 17.5, 0],
  ];
  // Seen from the other side it runs the other way round; fingers do not, and two ways round make a hole.
  const seen = rim.map(turn).map(([x, y]): Point => [x, y]);
  const palm = through(cr < 0 ? seen.reverse() : seen, true, 0.9);
  for (const [kx, ky, , r0] of FINGERS) {
    const [x, y] = turn([kx - 4, ky, 0]);
    const [wx, wy] = turn([-14, ky * 0.4, 0]);
    palm.add(capsule(wx, wy, 13.5, x, y, r0 + 1.2));
  }
  const palmPath = palm.warp(place);
  const heel: Shape[] = [{ path: palmPath, fill: tone }];
  if (cr > 0.3) {
    // Tendons and knuckles of the back.
    for (const [kx, ky] of FINGERS) {
      const [x, y] = turn([kx - 3, ky, 0]);
      heel.push({ path: ellipse(x, y, 5.5, 4.2 * cr).warp(place), fill: faded(skin.shade, 0.16 * cr) });
      heel.push({
        path: ellipse(x - 1.5, y - 1.2, 3.4, 2.6 * cr).warp(place),
        fill: faded(skin.light, 0.2 * cr),
      });
    }
  }
  if (cr < -0.2) {
    const crease = (a: Point, b: Point, c: Point): Shape => ({
      path: through([a, b, c].map(([x, y]) => turn([x, y, 0])).map(([x, y]) => place(x, y))),
      stroke: faded(skin.deep, 0.38 * -cr),
      width: 1.5,
    });
    heel.push(crease([22, -18], [34, -2], [26, 14]), crease([48, -20], [46, -2], [52, 20]));
  }
  return [...fingers, thumb, { z: 0, items: heel }].sort((a, b) => a.z - b.z).flatMap((part) => part.items);
}

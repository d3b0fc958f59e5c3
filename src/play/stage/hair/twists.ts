import type { Frame } from '../frame.ts';
import type { Look } from '../look.ts';
import { brush, type Drawn, faded, mix, type Path, type Point, type Shape, through } from '../shape.ts';
import { at, type HairMaker, stream, warped } from './strands.ts';

/** One short two-strand twist: a cord with slanting marks where the strands cross. */
function twist(a: Point, b: Point, c: Point, width: number, look: Look): Shape[] {
  const { hair } = look;
  const point = (t: number): Point => {
    const u = 1 - t;
    return [u * u * a[0] + 2 * u * t * b[0] + t * t * c[0], u * u * a[1] + 2 * u * t * b[1] + t * t * c[1]];
  };
  const spine = [0, 0.2, 0.4, 0.6, 0.8, 1].map(point);
  const out: Shape[] = [
    {
      path: brush(
        spine.map(([x, y]): Point => [x + 1.6, y + 2]),
        width * 1.16,
        0.62,
        0.62,
      ),
      fill: hair.dark,
    },
    { path: brush(spine, width, 0.62, 0.6), fill: hair.base },
  ];
  for (const t of [0.18, 0.36, 0.54, 0.72, 0.9]) {
    const [x, y] = point(t);
    const [px, py] = point(Math.max(0, t - 0.1));
    const l = Math.hypot(x - px, y - py) || 1;
    const [dx, dy] = [(x - px) / l, (y - py) / l];
    const w = width * 0.4;
    out.push({
      path: brush(
        [
          [x - dy * w - dx * 3.4, y + dx * w - dy * 3.4],
          [x + dx * 0.6, y + dy * 0.6],
          [x + dy * w + dx * 3.4, y - dx * w + dy * 3.4],
        ],
        3,
        0.35,
      ),
      fill: faded(hair.light, 0.62),
    });
  }
  return out;
}

/** A fan of twists: each starts on an ellipse of the scalp, ends on a wider and lower one, and droops at its end. */
function fan(
  count: number,
  reach: readonly [low: number, high: number],
  from: readonly [rx: number, ry: number],
  to: readonly [rx: number, ry: number],
  droop: number,
  look: Look,
  seed: number,
): Shape[] {
  const chance = stream(seed);
  const order = Array.from({ length: count }, (_, i) => i).sort(
    (p, q) => ((p * 7) % count) - ((q * 7) % count),
  );
  return order.flatMap((i) => {
    const angle = reach[0] + ((reach[1] - reach[0]) * (i + 0.3 + chance() * 0.4)) / count;
    const [s, c] = [Math.sin(angle), Math.cos(angle)];
    const k = 0.92 + chance() * 0.16;
    const end: Point = [s * to[0] * k, -64 - c * to[1] * k + droop * (0.6 + Math.abs(s) * 0.7)];
    const start: Point = [s * from[0], -104 - c * from[1]];
    // The shortest hang straightest.
    const lean = (chance() - 0.5) * to[1] * 0.3;
    const bend: Point = [
      (start[0] + end[0]) / 2 + s * 12 + lean,
      Math.min(start[1], end[1]) - 4 + Math.abs(s) * 8,
    ];
    return twist(start, bend, [end[0] + lean * 0.8, end[1]], 14 + chance() * 3, look);
  });
}

const CAP = at([
  0, -156, 52, -148, 88, -116, 100, -66, 95, -24, 86, 0, 82, -20, 79, -52, 62, -78, 30, -90, 0, -92, -30, -90,
  -62, -78, -79, -52, -82, -20, -86, 0, -95, -24, -100, -66, -88, -116, -52, -148,
]);

/** Short twists all over, falling a little onto the forehead. */
export const twists: HairMaker = (frame) => {
  const { look } = frame;
  const behind = frame.face(-26, 0);
  const over = frame.face(6, 0.8);
  const cap: Path = through(CAP, true).warp(over);
  const shadow = through(
    at([
      -86, 10, -80, -30, -62, -60, -30, -70, 0, -68, 30, -70, 62, -60, 80, -30, 86, 10, 104, -70, 60, -140,
      -60, -140, -104, -70,
    ]),
    true,
  ).warp(frame.face(0, 0.8));
  return {
    back: [
      {
        path: through(
          at([0, -152, 74, -130, 98, -66, 90, 6, 66, 40, -66, 40, -90, 6, -98, -66, -74, -130]),
          true,
        ).warp(behind),
        fill: look.hair.dark,
      },
      ...warped(fan(19, [-1.95, 1.95], [60, 30], [112, 120], 12, look, 2), behind),
    ],
    shadow,
    front: [
      { path: cap, fill: mix(look.hair.base, look.hair.dark, 0.5) },
      ...warped(fan(19, [-1.85, 1.85], [34, 10], [105, 102], 12, look, 5), over),
      ...warped(fan(13, [-1.6, 1.6], [40, 44], [98, 58], 26, look, 7), over),
      ...warped(fan(10, [-1, 1], [44, 38], [88, 12], 4, look, 14), over),
    ],
  };
};

/** The same from behind. */
export function twistsBehind(frame: Frame): Drawn[] {
  const { look } = frame;
  return [
    {
      path: through(
        at([
          0, -154, 74, -132, 100, -66, 94, 0, 72, 44, 40, 60, -40, 60, -72, 44, -94, 0, -100, -66, -74, -132,
        ]),
        true,
      ),
      fill: look.hair.dark,
    },
    ...fan(19, [-1.95, 1.95], [60, 30], [112, 120], 12, look, 2),
    ...hanging(look),
  ];
}

/** Rows of twists that hang down the back of the head, from the nape up. */
function hanging(look: Look): Shape[] {
  const chance = stream(21);
  return [4, 3, 2, 1, 0].flatMap((row) => {
    const y = -132 + row * 36;
    const wide = 84 - Math.abs(row - 1.4) * 9;
    return [-3, -2, -1, 0, 1, 2, 3].flatMap((column) => {
      const x = ((column + (row % 2 ? 0.25 : -0.25)) * wide) / 3;
      const lean = (chance() - 0.5) * 22 + x * 0.18;
      return twist([x, y], [x + lean, y + 20], [x + lean, y + 52 + chance() * 8], 15 + chance() * 3, look);
    });
  });
}

import { armOf } from './arm.ts';
import type { Frame } from './frame.ts';
import { brush, type Drawn, ellipse, faded, linear, Path, type Point, through } from './shape.ts';

/** Things worn or carried that belong to no garment: jewels, glasses, a moustache, a scarf. */
export interface Worn {
  readonly trunk: Drawn[];
  readonly face: Drawn[];
  readonly head: Drawn[];
  readonly hands: Drawn[];
}

/** Draws what the person wears. */
export function drawWorn(frame: Frame): Worn {
  const { look } = frame;
  const out: Worn = { trunk: [], face: [], head: [], hands: [] };
  for (const thing of look.wears) {
    if (thing === 'earrings') out.head.push(...earrings(frame));
    else if (thing === 'glasses') out.head.push(...glasses(frame));
    else if (thing === 'necklace') out.trunk.push(...necklace(frame));
    else if (thing === 'moustache') out.face.push(...moustache(frame));
  }
  if (look.dress.style === 'tweed') out.hands.push(...scarf(frame));
  return out;
}

function earrings(frame: Frame): Drawn[] {
  const { face, hair } = frame.look;
  const move = frame.face(-24, 0.2);
  const sides = hair.style === 'bob' ? [-1] : [-1, 1];
  return sides.flatMap((s): Drawn[] => {
    const [x, y] = move(s * (83 * face.width + 3), 42);
    return [
      { path: ellipse(x, y, 4.6), fill: linear(x - 4, y - 4, x + 4, y + 5, [0, '#f6dfa4'], [1, '#a9772f']) },
      { path: ellipse(x - 1.4, y - 1.6, 1.3), fill: '#fff8e2' },
    ];
  });
}

function glasses(frame: Frame): Drawn[] {
  const move = frame.face(16, 1);
  const rim = '#5b3b2a';
  const items: Drawn[] = [];
  for (const s of [-1, 1]) {
    const lens = through(
      [
        [s * 12, -10],
        [s * 22, -18],
        [s * 44, -19],
        [s * 62, -14],
        [s * 66, 0],
        [s * 58, 18],
        [s * 40, 24],
        [s * 21, 19],
        [s * 13, 6],
      ],
      true,
    ).warp(move);
    const [x, y] = move(s * 38, 0);
    items.push(
      {
        path: lens,
        fill: linear(
          x - 26,
          y - 20,
          x + 20,
          y + 22,
          [0, 'rgba(255,255,255,0.26)'],
          [0.4, 'rgba(255,255,255,0.02)'],
          [1, 'rgba(255,255,255,0.1)'],
        ),
      },
      { path: lens.warp((px, py) => [px + 1.5, py + 3]), stroke: 'rgba(60,30,20,0.2)', width: 4 },
      { path: lens, stroke: rim, width: 3.6 },
      {
        path: through([
          [s * 65, -7],
          [s * 76, -9],
          [s * 86, -5],
        ]).warp(frame.face(2, 0.8)),
        stroke: rim,
        width: 3.4,
      },
    );
  }
  items.push({
    path: through([
      [-12.5, -5],
      [0, -10],
      [12.5, -5],
    ]).warp(frame.face(20, 1)),
    stroke: rim,
    width: 3.6,
  });
  return items;
}

function necklace(frame: Frame): Drawn[] {
  const n = frame.look.build.neck;
  const b = frame.body;
  const [x, y] = b(0, 216);
  return [
    {
      path: through([
        [-n - 8, 150],
        [-n * 0.7, 186],
        [0, 212],
        [n * 0.7, 186],
        [n + 8, 150],
      ]).warp(b),
      stroke: '#d9ad5b',
      width: 1.9,
    },
    {
      path: ellipse(x, y, 5.2, 6.4),
      fill: linear(x - 5, y - 6, x + 5, y + 6, [0, '#fbe6b0'], [1, '#b07d33']),
    },
  ];
}

function moustache(frame: Frame): Drawn[] {
  const { hair } = frame.look;
  const { pose } = frame;
  const move = frame.face(10);
  const up = pose.smile * 5;
  const lift = pose.open * 3 + pose.upper * 3;
  const items: Drawn[] = [];
  for (const s of [-1, 1]) {
    const shape = through(
      [
        [s * 1, 61 - lift],
        [s * 12, 60 - lift],
        [s * 25, 66 - lift - up * 0.5],
        [s * (35 + pose.smile * 2), 76 - up],
        [s * 27, 78 - up * 0.7],
        [s * 12, 75 - lift],
        [s * 1, 72 - lift],
      ],
      true,
    ).warp(move);
    items.push({ path: shape, fill: linear(0, 58, 0, 80, [0, hair.light], [1, hair.base]) });
    for (let i = 0; i < 7; i++) {
      const t = i / 7;
      const points: Point[] = [
        [s * (3 + t * 10), 62 - lift + t],
        [s * (8 + t * 14), 66 - lift + t * 2 - up * t * 0.5],
        [s * (12 + t * 20), 73 - lift * (1 - t) - up * t],
      ];
      items.push({
        path: brush(points, 1.8).warp(move),
        fill: faded(i % 2 ? hair.dark : '#ffffff', 0.45),
        clip: shape,
      });
    }
  }
  return items;
}

/** A terracotta scarf over the forearm on the left of the picture. */
function scarf(frame: Frame): Drawn[] {
  const { elbow: E, wrist: W, radii } = armOf(frame, -1);
  const at = (t: number): Point => [E[0] + (W[0] - E[0]) * t, E[1] + (W[1] - E[1]) * t];
  const [a, b] = [at(0.22), at(0.66)];
  const r = radii[1] + 6;
  const l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [nx, ny] = [(b[1] - a[1]) / l, -(b[0] - a[0]) / l];
  // Over the arm, then straight down on both sides of it.
  const flip = ny > 0 ? -1 : 1;
  const top = (p: Point, k: number): Point => [p[0] + nx * r * k * flip, p[1] + ny * r * k * flip];
  const hang = 176;
  const path = new Path();
  const [t0, t1] = [top(a, 1), top(b, 1)];
  path.M(...t0).C(t0[0] + 12, t0[1] - 6, t1[0] - 8, t1[1] - 6, ...t1);
  path.C(t1[0] + 14, t1[1] + 40, b[0] + 10, b[1] + 90, b[0] + 8, b[1] + hang);
  path.C(b[0] - 10, b[1] + hang + 8, a[0] + 16, a[1] + hang + 6, a[0] - 6, a[1] + hang - 4);
  path.C(a[0] - 12, a[1] + 90, t0[0] - 16, t0[1] + 40, ...t0).Z();
  const fold = (k: number, alpha: number, width: number): Drawn => {
    const [x, y] = [a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k];
    return {
      path: brush(
        [
          [x + nx * r * flip * 0.9, y + ny * r * flip * 0.9],
          [x, y + 40],
          [x - 2, y + 110],
          [x, y + hang - 6],
        ],
        width,
      ),
      fill: faded('#71301d', alpha),
      clip: path,
    };
  };
  const fringe = new Path();
  for (let i = 0; i <= 11; i++) {
    const x = a[0] - 4 + ((b[0] + 8 - (a[0] - 4)) * i) / 11;
    const y = a[1] + hang - 2 + ((b[1] - a[1]) * i) / 11;
    fringe.M(x, y).L(x + (i % 2 ? 1.5 : -1), y + 20);
  }
  return [
    { path: path.warp((x, y) => [x + 5, y + 8]), fill: 'rgba(40,20,10,0.35)', soft: 10 },
    { path: fringe, stroke: '#b85f42', width: 2.6 },
    {
      path,
      fill: linear(a[0] - 20, a[1], b[0] + 20, b[1] + 60, [0, '#d08160'], [0.5, '#bd6445'], [1, '#964a30']),
    },
    fold(0.2, 0.4, 7),
    fold(0.48, 0.5, 9),
    fold(0.78, 0.45, 8),
    {
      path: brush(
        [
          [a[0] - 8, a[1] + hang - 30],
          [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + hang - 24],
          [b[0] + 8, b[1] + hang - 28],
        ],
        7,
        0.5,
        0.8,
      ),
      fill: faded('#f1dcc0', 0.7),
      clip: path,
    },
  ];
}

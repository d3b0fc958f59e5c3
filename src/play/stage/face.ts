import { drawEye } from './eye.ts';
import type { Frame } from './frame.ts';
import { drawMouth } from './mouth.ts';
import {
  brush,
  type Drawn,
  ellipse,
  faded,
  linear,
  mirrored,
  type Path,
  type Point,
  type Shape,
  smoothstep,
  spot,
  through,
} from './shape.ts';

/** The outline of the face, in head units: eyes on y 0, chin near y 120. */
function faceOutline(frame: Frame): Path {
  const { width, jaw, chin, length } = frame.look.face;
  const drop = frame.pose.open * 13;
  const half: Point[] = [
    [0, -128],
    [46 * width, -118],
    [76 * width, -84],
    [85 * width, -36],
    [84.5 * width, 10],
    [77 * width, 42 * length],
    [60 * jaw * width, (81 + drop * 0.5) * length],
    [36 * chin * width, (107 + drop * 0.9) * length],
    [16 * chin * width, (119.5 + drop) * length],
    [0, (121 + drop) * length],
  ];
  return through(mirrored(half), true).warp(frame.face(0, 0.42));
}

/** Everything of the head but the hair: ears, face, features. */
export function drawFace(frame: Frame, hairShadow: Path | undefined): Drawn[] {
  const { look, pose } = frame;
  const { skin, age } = look;
  const outline = faceOutline(frame);
  const items: Drawn[] = [...ears(frame)];
  items.push({
    path: outline,
    fill: linear(-70, -90, 84, 120, [0, skin.light], [0.42, skin.base], [0.78, skin.base], [1, skin.shade]),
  });
  const at = frame.face();
  // The far side of the face turns away from the light, with a soft edge; the jaw has its own shade below.
  const side = through(
    [
      [104, -120],
      [104, 130],
      [30, 140],
      [40, 108],
      [60, 76],
      [69, 40],
      [70, 0],
      [76, -50],
      [70, -100],
    ],
    true,
  ).warp(frame.face(0, 0.7));
  items.push({ path: side, fill: faded(skin.shade, 0.42), clip: outline, soft: 14 });
  const under = through(
    [
      [-92, 70],
      [-58, 96],
      [-26, 117],
      [0, 121],
      [28, 116],
      [66, 84],
      [90, 50],
      [90, 150],
      [-90, 150],
    ],
    true,
  ).warp(frame.face(0, 0.5));
  items.push({ path: under, fill: faded(skin.shade, 0.5), clip: outline, soft: 9 });
  if (hairShadow) items.push({ path: hairShadow, fill: faded(skin.shade, 0.62), clip: outline, soft: 5 });

  // Blush and light on the cheeks. A smile lifts both.
  const lift = pose.squint * 5 + Math.max(0, pose.smile) * 3;
  for (const s of [-1, 1]) {
    const [bx, by] = at(s * 50, 40 - lift);
    items.push({
      path: disc(bx, by, 36),
      fill: spot(bx, by, 36, skin.cheek, 0.08 + 0.3 * pose.blush),
      clip: outline,
    });
    const [lx, ly] = at(s * 46 - 4, 30 - lift);
    items.push({ path: disc(lx, ly, 26), fill: spot(lx, ly, 26, skin.light, 0.4 - s * 0.14), clip: outline });
  }
  if (pose.pale > 0) items.push({ path: outline, fill: faded('#e9e2d8', pose.pale * 0.25) });
  const [fx, fy] = at(-16, -66);
  items.push({ path: disc(fx, fy, 62), fill: spot(fx, fy, 62, skin.light, 0.55), clip: outline });
  const [cx, cy] = at(-3, 108);
  items.push({ path: disc(cx, cy, 15), fill: spot(cx, cy, 15, skin.light, 0.55), clip: outline });

  items.push(...lines(frame, age));
  for (const s of [-1, 1]) items.push(...drawEye(frame, s));
  items.push(...brows(frame), ...nose(frame), ...drawMouth(frame, outline));
  return items;
}

function disc(x: number, y: number, r: number): Path {
  return ellipse(x, y, r);
}

function ears(frame: Frame): Shape[] {
  const { skin, face } = frame.look;
  const out: Shape[] = [];
  const hidden = frame.look.hair.style === 'bob' ? 1 : 0;
  for (const s of [-1, 1]) {
    if (s === hidden) continue;
    const x = s * 84 * face.width;
    const move = frame.face(-30, 0.2);
    const outer = through(
      [
        [x - s * 4, -10],
        [x + s * 7, -15],
        [x + s * 13.5, -4],
        [x + s * 11, 18],
        [x + s * 6, 36],
        [x - s * 2, 43],
        [x - s * 8, 30],
      ],
      true,
    ).warp(move);
    out.push({ path: outer, fill: s < 0 ? skin.base : skin.shade });
    out.push({
      path: brush(
        [
          [x + s * 1, -3],
          [x + s * 8, -5],
          [x + s * 8.5, 10],
          [x + s * 3, 24],
        ],
        4,
        0.4,
      ).warp(move),
      fill: faded(skin.deep, 0.4),
    });
  }
  return out;
}

function brows(frame: Frame): Shape[] {
  const { look, pose } = frame;
  const { weight, colour } = look.brow;
  const out: Shape[] = [];
  for (const s of [-1, 1]) {
    const inner = s < 0 ? pose.browInL : pose.browInR;
    const outer = s < 0 ? pose.browOutL : pose.browOutR;
    const x = (u: number): number => s * (39 + u);
    const iv = -28 - inner * 9.5 + pose.furrow * 2.2;
    const ov = -28 - outer * 8.5;
    const mid = -35.5 - (inner * 5 + outer * 6);
    const iu = -22 - pose.furrow * 4.5;
    const points: Point[] = [
      [x(iu), iv + 2],
      [x(iu + 7), iv + (mid - iv) * 0.3],
      [x(-6), mid + 1.8 + (iv - mid) * 0.16],
      [x(6), mid],
      [x(17), mid + (ov - mid) * 0.42],
      [x(28), ov + 3.5],
    ];
    const move = frame.face(3);
    const shape = brush(points, 8 * weight, 0.3, 0.36).warp(move);
    out.push({ path: shape, fill: faded(colour, 0.86) });
    // Single hairs, so that it is not a plate.
    const hairs = points.slice(0, 5).flatMap(([px, py], i) =>
      [0, 1, 2].map((k) => {
        const next = points[i + 1] as Point;
        const t = k / 3;
        const [hx, hy] = [px + (next[0] - px) * t, py + (next[1] - py) * t];
        const rise = 3.6 * weight * (1 - i * 0.2);
        return brush(
          [
            [hx - s * 1, hy + rise * 0.6],
            [hx + s * 3.5, hy - rise * 0.1],
            [hx + s * 8, hy - rise * 0.5 + i * 0.9],
          ],
          1.5,
        );
      }),
    );
    for (const hair of hairs) out.push({ path: hair.warp(move), fill: faded(colour, 0.42) });
  }
  return out;
}

function nose(frame: Frame): Shape[] {
  const { skin, face, age } = frame.look;
  const { pose } = frame;
  const w = face.noseWidth;
  const n = face.noseLength;
  const flare = 1 + Math.max(0, -pose.browInL) * 0.05 + pose.squint * 0.05;
  // The nose stands out of the face: most at its tip.
  const move = frame.face(
    (x, y) => 5 + Math.max(0, 24 * (1 - Math.abs(y - 44 * n) / 60)) * Math.max(0, 1 - (x / 26) ** 2),
  );
  const at = (path: Path): Path => path.warp(move);
  const bottom = 53 * n;
  const out: Shape[] = [];
  out.push({
    path: at(
      through(
        [
          [8, -22],
          [5.5, 2],
          [8, 22],
          [10 * w, 38 * n],
          [18 * w * flare, 44 * n],
          [17 * w * flare, bottom - 2],
          [9 * w, bottom + 1],
          [1, bottom],
          [5, 40 * n],
          [3, 12],
          [4, -8],
        ],
        true,
      ),
    ),
    fill: linear(
      0,
      -20,
      20,
      bottom,
      [0, faded(skin.shade, 0.12)],
      [0.55, faded(skin.shade, 0.4)],
      [1, faded(skin.shade, 0.85)],
    ),
  });
  out.push({
    path: at(
      brush(
        [
          [-14 * w * flare, bottom - 3],
          [-6 * w, bottom + 1],
          [0, bottom + 2.6],
          [6 * w, bottom + 1],
          [14 * w * flare, bottom - 3],
        ],
        5.5,
        0.5,
        0.2,
      ),
    ),
    fill: faded(skin.shade, 0.9),
  });
  for (const s of [-1, 1]) {
    out.push({
      path: at(
        brush(
          [
            [s * 3.6 * w, bottom],
            [s * 7 * w, bottom - 2.6],
            [s * 11.5 * w * flare, bottom - 0.4],
          ],
          4.2,
          0.55,
          0.3,
        ),
      ),
      fill: faded(skin.deep, 0.82),
    });
    out.push({
      path: at(
        brush(
          [
            [s * 13 * w, 39 * n],
            [s * 17.6 * w * flare, 45 * n],
            [s * 16.5 * w * flare, bottom - 1.5],
            [s * 12 * w, bottom],
          ],
          3,
          0.6,
        ),
      ),
      fill: faded(skin.deep, s < 0 ? 0.26 : 0.42),
    });
  }
  out.push({
    path: at(
      brush(
        [
          [-1.5, -14],
          [-3, 6],
          [-3.4, 24],
          [-3, 36 * n],
        ],
        6,
        0.7,
      ),
    ),
    fill: faded(skin.light, 0.5),
  });
  const [tx, ty] = move(-3, 42 * n);
  out.push({ path: disc(tx, ty, 9 * w), fill: spot(tx, ty, 9 * w, skin.light, 0.85) });
  if (age > 0.5) {
    out.push({
      path: at(
        brush(
          [
            [-6, -20],
            [-9, -12],
            [-10, -2],
          ],
          2,
        ),
      ),
      fill: faded(skin.deep, 0.18 * age),
    });
  }
  return out;
}

/** What years and effort write in a face. */
function lines(frame: Frame, age: number): Shape[] {
  const { skin } = frame.look;
  const { pose } = frame;
  const out: Shape[] = [];
  const move = frame.face(2);
  const line = (points: Point[], width: number, alpha: number): void => {
    if (alpha > 0.02) out.push({ path: brush(points, width, 0.5).warp(move), fill: faded(skin.deep, alpha) });
  };
  const raised = Math.max(0, (pose.browInL + pose.browInR + pose.browOutL + pose.browOutR) / 4);
  const brow = 0.1 * age + 0.26 * raised * (0.08 + age);
  line(
    [
      [-38, -66],
      [-14, -69],
      [12, -69],
      [36, -66],
    ],
    2.2,
    brow,
  );
  line(
    [
      [-30, -80],
      [-8, -83],
      [14, -83],
      [30, -80],
    ],
    2,
    brow * 0.8,
  );
  // Worry draws the middle of the forehead up; anger draws two lines between the brows.
  const worry = Math.max(0, Math.min(pose.browInL - pose.browOutL, pose.browInR - pose.browOutR)) * 0.7;
  line(
    [
      [-17, -57],
      [-6, -61],
      [6, -61],
      [17, -57],
    ],
    2.4,
    0.3 * worry,
  );
  const knit = Math.max(pose.furrow * 0.75 + Math.max(0, -pose.browInL) * 0.25, 0.3 * age);
  for (const s of [-1, 1]) {
    line(
      [
        [s * 8, -40],
        [s * 6.4, -31],
        [s * 7.5, -22],
      ],
      2.6,
      0.46 * knit,
    );
    const crow = 0.4 * age * age * (0.35 + pose.squint) + 0.14 * Math.max(0, pose.squint - 0.4);
    line(
      [
        [s * 64, -3],
        [s * 71, -8],
        [s * 77, -10],
      ],
      1.8,
      crow,
    );
    line(
      [
        [s * 65, 4],
        [s * 72, 5],
        [s * 77, 5],
      ],
      1.8,
      crow * 0.9,
    );
    line(
      [
        [s * 63, 10],
        [s * 69, 14],
        [s * 73, 18],
      ],
      1.6,
      crow * 0.6,
    );
    const bag = 0.03 + 0.3 * age;
    line(
      [
        [s * 22, 15],
        [s * 34, 20],
        [s * 48, 17],
        [s * 56, 10],
      ],
      2.4,
      bag,
    );
    // From the wing of the nose to the corner of the mouth.
    const smile = Math.max(0, pose.smile);
    const fold =
      0.3 * age * age + 0.03 * age + 0.34 * smoothstep(0.25, 1, smile) + 0.1 * Math.max(0, pose.upper);
    line(
      [
        [s * 21, 47],
        [s * (30 + smile * 5), 58],
        [s * (36 + smile * 7), 72],
        [s * (37 + smile * 6), 84 - smile * 4],
      ],
      2.8,
      fold,
    );
    line(
      [
        [s * 30, 92],
        [s * 32, 100],
        [s * 29, 107],
      ],
      2.2,
      0.24 * age + 0.22 * Math.max(0, -pose.smile),
    );
  }
  return out;
}

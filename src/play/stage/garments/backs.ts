import type { Frame } from '../frame.ts';
import type { DressStyle } from '../look.ts';
import { brush, type Drawn, ellipse, faded, linear, Path, type Point, through } from '../shape.ts';
import { soft } from './folds.ts';

type Detail = (frame: Frame, trunk: Path) => Drawn[];

/** Folds where the shoulder blades are. */
export const shoulderBlades: Detail = (frame, trunk) => {
  const { chest } = frame.look.build;
  const { dress } = frame.look;
  return [-1, 1].map((s) =>
    soft(
      frame,
      [
        [s * chest * 0.86, 250],
        [s * chest * 0.5, 300],
        [s * chest * 0.42, 372],
      ],
      11,
      dress.deep,
      0.16,
      trunk,
    ),
  );
};

const centre =
  (to: number): Detail =>
  (frame, trunk) => [
    soft(
      frame,
      [
        [0, 150],
        [2, 400],
        [0, to],
      ],
      4,
      frame.look.dress.deep,
      0.5,
      trunk,
    ),
  ];

/** A seam from shoulder to shoulder. */
const yoke: Detail = (frame, trunk) => {
  const { shoulder } = frame.look.build;
  return [
    soft(
      frame,
      [
        [-shoulder, 262],
        [0, 276],
        [shoulder, 262],
      ],
      5,
      frame.look.dress.deep,
      0.55,
      trunk,
    ),
  ];
};

/** The pale bands of a track jacket. */
const bands: Detail = (frame, trunk) => {
  const { shoulder } = frame.look.build;
  const line = (y: number): Drawn => ({
    path: through([
      [-shoulder - 10, y - 14],
      [0, y],
      [shoulder + 10, y - 14],
    ]).warp(frame.body),
    stroke: frame.look.dress.inner,
    width: 6,
    cap: 'butt',
    clip: trunk,
  });
  return [line(284), line(300)];
};

const hood: Detail = (frame, trunk) => {
  const { dress, build } = frame.look;
  const n = build.neck;
  const path = through(
    [
      [-n - 44, 136],
      [-n - 6, 118],
      [n + 6, 118],
      [n + 44, 136],
      [n + 40, 230],
      [0, 304],
      [-n - 40, 230],
    ],
    true,
    0.85,
  ).warp(frame.body);
  const fold = (points: Point[], alpha: number): Drawn => ({
    path: brush(points, 7).warp(frame.body),
    fill: faded(dress.deep, alpha),
    clip: path,
  });
  return [
    { path: path.warp((x, y) => [x + 2, y + 12]), fill: faded(dress.deep, 0.42), clip: trunk },
    {
      path,
      fill: linear(
        ...frame.body(-n - 40, 130),
        ...frame.body(n + 40, 280),
        [0, dress.light],
        [0.5, dress.base],
        [1, dress.shade],
      ),
    },
    fold(
      [
        [-n - 34, 160],
        [0, 196],
        [n + 34, 160],
      ],
      0.4,
    ),
    fold(
      [
        [0, 200],
        [1, 250],
        [0, 300],
      ],
      0.3,
    ),
  ];
};

/** Straps that cross, and the bow of the strings. */
const strings: Detail = (frame, trunk) => {
  const { dress, build } = frame.look;
  const strap = (s: number): Drawn => ({
    path: through([
      [s * (build.neck + 30), 138],
      [0, 330],
      [-s * build.waist, 500],
    ]).warp(frame.body),
    stroke: s < 0 ? dress.light : dress.base,
    width: 16,
    cap: 'butt',
    clip: trunk,
  });
  const [x, y] = frame.body(0, 512);
  const bow = (s: number): Drawn[] => [
    { path: ellipse(x + s * 24, y + 2, 24, 11), fill: s < 0 ? dress.light : dress.base },
    { path: ellipse(x + s * 24, y + 3, 13, 5), fill: faded(dress.deep, 0.5) },
    {
      path: brush(
        [
          [x, y],
          [x + s * 14, y + 44],
          [x + s * 10, y + 92],
        ],
        12,
        0.6,
        0.7,
      ),
      fill: dress.base,
    },
  ];
  const skirt = new Path()
    .M(-build.hip * 1.4, 508)
    .L(build.hip * 1.4, 508)
    .L(build.hip * 1.4, 930);
  skirt.L(-build.hip * 1.4, 930).Z();
  const wide = build.hip;
  return [
    strap(1),
    strap(-1),
    // It meets behind.
    {
      path: skirt.warp(frame.body),
      fill: linear(
        ...frame.body(-wide, 520),
        ...frame.body(wide, 800),
        [0, dress.light],
        [0.4, dress.base],
        [1, dress.shade],
      ),
      clip: trunk,
    },
    soft(
      frame,
      [
        [6, 520],
        [16, 700],
        [12, 908],
      ],
      7,
      dress.deep,
      0.6,
      trunk,
    ),
    {
      path: through([
        [-build.waist - 20, 502],
        [0, 512],
        [build.waist + 20, 502],
      ]).warp(frame.body),
      stroke: dress.base,
      width: 15,
      cap: 'butt',
      clip: trunk,
    },
    ...bow(-1),
    ...bow(1),
    { path: ellipse(x, y, 9, 10), fill: dress.shade },
  ];
};

const belt: Detail = (frame, trunk) => {
  const { waist } = frame.look.build;
  const at = (y: number): Point[] => [
    [-waist - 20, y - 6],
    [0, y],
    [waist + 20, y - 6],
  ];
  const { deep } = frame.look.dress;
  return [soft(frame, at(496), 5, deep, 0.6, trunk), soft(frame, at(532), 5, deep, 0.6, trunk)];
};

const both =
  (...details: Detail[]): Detail =>
  (frame, trunk) =>
    details.flatMap((detail) => detail(frame, trunk));

/** What is seen of a garment only from behind, over its cloth; `trunk` is the outline it lies in. */
export const BACKS: Readonly<Partial<Record<DressStyle, Detail>>> = {
  coat: both(centre(900), belt),
  blazer: centre(900),
  tweed: centre(900),
  track_jacket: bands,
  rain_jacket: both(yoke, hood),
  hoodie: hood,
  work_jacket: yoke,
  polo: yoke,
  long_coat: both(centre(500), belt),
  apron: strings,
};

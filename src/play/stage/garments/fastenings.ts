import type { Frame } from '../frame.ts';
import { brush, type Drawn, faded, linear, Path, type Point, through } from '../shape.ts';

// What sporty and working clothes are closed and sewn with.

/** A zip down the middle from one height to another, with its tapes and its pull. */
export function zip(frame: Frame, from: number, to: number, trunk: Path): Drawn[] {
  const { dress } = frame.look;
  const b = frame.body;
  const teeth = new Path();
  for (let y = from; y < to; y += 7) teeth.M(-2.4, y).L(2.4, y + 3);
  const [x, y] = b(0, from);
  return [
    {
      path: through([
        [0, from],
        [3, (from + to) / 2],
        [2, to],
      ]).warp(b),
      stroke: faded(dress.deep, 0.75),
      width: 9,
      cap: 'butt',
      clip: trunk,
    },
    { path: teeth.warp(b), stroke: dress.trim, width: 1.6, clip: trunk },
    {
      path: new Path()
        .M(x - 3.5, y - 2)
        .L(x + 3.5, y - 2)
        .L(x + 4.5, y + 20)
        .L(x - 4.5, y + 20)
        .Z(),
      fill: linear(x - 5, y, x + 5, y + 20, [0, '#e9e2d2'], [1, '#8f8878']),
    },
  ];
}

/** A seam: a dark line and the light edge beside it. */
export function seam(frame: Frame, points: readonly Point[], trunk: Path, width = 2.4): Drawn[] {
  const { dress } = frame.look;
  return [
    { path: brush(points, width, 0.5, 0.7).warp(frame.body), fill: faded(dress.deep, 0.6), clip: trunk },
    {
      path: brush(
        points.map(([x, y]): Point => [x + 1.5, y + 3]),
        width * 0.8,
        0.5,
        0.6,
      ).warp(frame.body),
      fill: faded(dress.light, 0.5),
      clip: trunk,
    },
  ];
}

/** A pocket sewn onto the front: its cloth, its flap or hem, its stitching. `x` is its inner edge. */
export function patchPocket(
  frame: Frame,
  side: number,
  [x, y]: Point,
  [wide, high]: Point,
  trunk: Path,
): Drawn[] {
  const { dress } = frame.look;
  const b = frame.body;
  const at = (u: number, v: number): Point => [side * (x + wide * u), y + high * v];
  const outline = new Path()
    .M(...at(0, 0))
    .L(...at(1, -0.02))
    .L(...at(1, 0.86))
    .C(...at(0.98, 1), ...at(0.9, 1.02), ...at(0.78, 1.02))
    .L(...at(0.2, 1.02))
    .C(...at(0.1, 1.02), ...at(0.02, 1), ...at(0, 0.88))
    .Z();
  const flap = new Path()
    .M(...at(-0.03, -0.02))
    .L(...at(1.03, -0.04))
    .L(...at(1.03, 0.2))
    .L(...at(0.5, 0.27))
    .L(...at(-0.03, 0.21))
    .Z();
  const shadow = outline.warp((px, py) => [px + 3, py + 7]).warp(b);
  return [
    { path: shadow, fill: faded(dress.deep, 0.3), clip: trunk },
    {
      path: outline.warp(b),
      fill: linear(
        ...b(...at(0, 0)),
        ...b(...at(1, 1)),
        [0, dress.light],
        [0.4, dress.base],
        [1, dress.shade],
      ),
      clip: trunk,
    },
    { path: outline.warp(b), stroke: faded(dress.deep, 0.45), width: 1.8, clip: trunk },
    {
      path: flap.warp((px, py) => [px + 1, py + 5]).warp(b),
      fill: faded(dress.deep, 0.4),
      clip: trunk,
    },
    {
      path: flap.warp(b),
      fill: linear(...b(...at(0, 0)), ...b(...at(0, 0.3)), [0, dress.light], [1, dress.base]),
      clip: trunk,
    },
  ];
}

/** A collar that stands up round the neck, open a little at the throat. */
export function standCollar(frame: Frame, open: number, low: number): Drawn[] {
  const { dress, build } = frame.look;
  const n = build.neck;
  const b = frame.body;
  return [-1, 1].flatMap((s): Drawn[] => {
    const path = through(
      [
        [s * (n + 7), 112],
        [s * (n + 20), 122],
        [s * (n + 30), 152],
        [s * (n + 12), 178],
        [s * 6, low],
        [s * 2, low - 14],
        [s * open, 172],
        [s * (n - 2), 140],
      ],
      true,
      0.65,
    );
    const [x, y] = b(s * n, 120);
    return [
      { path: path.warp((px, py) => [px + 2, py + 7]).warp(b), fill: faded(dress.deep, 0.4) },
      {
        path: path.warp(b),
        fill: linear(
          x - 20,
          y,
          x + 26,
          y + 70,
          [0, s < 0 ? dress.light : dress.base],
          [1, s < 0 ? dress.base : dress.shade],
        ),
      },
      {
        path: brush(
          [
            [s * (n + 7), 112],
            [s * (n - 2), 140],
            [s * open, 172],
            [s * 3, low - 12],
          ],
          4.4,
          0.5,
          0.5,
        ).warp(b),
        fill: s < 0 ? faded(dress.light, 0.9) : faded(dress.deep, 0.35),
      },
    ];
  });
}

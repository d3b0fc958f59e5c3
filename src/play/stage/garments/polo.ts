import { type Drawn, ellipse, faded, linear, type Point, ribbon, through } from '../shape.ts';
import { seam } from './fastenings.ts';
import { modelling, soft } from './folds.ts';
import type { Garment } from './garment.ts';
import { neckOf } from './neck.ts';

/** A polo shirt of the shop: a soft collar with a coloured tip, a placket of three buttons. */
export const polo: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const n = build.neck;
  const b = frame.body;
  const placket = ribbon(
    [
      [-11, 190],
      [-12, 250],
      [-12, 318],
    ],
    [
      [13, 190],
      [13, 250],
      [13, 318],
    ],
  ).warp(b);
  const collarSide = (s: number): Drawn[] => {
    const points: Point[] = [
      [s * (n - 4), 122],
      [s * (n + 14), 126],
      [s * (n + 28), 148],
      [s * (n + 22), 196],
      [s * (n * 0.68), 226],
      [s * 3, 190],
      [s * (n * 0.5), 174],
      [s * (n - 2), 146],
    ];
    const path = through(points, true, 0.55);
    return [
      { path: path.warp((x, y) => [x + 2, y + 8]).warp(b), fill: faded(dress.deep, 0.4) },
      {
        path: path.warp(b),
        fill: linear(
          ...b(s * n, 122),
          ...b(s * n * 0.6, 226),
          [0, dress.shade],
          [0.4, dress.base],
          [1, dress.light],
        ),
      },
      {
        path: through([
          [s * (n + 21), 190],
          [s * (n * 0.68), 219],
          [s * 8, 189],
        ]).warp(b),
        stroke: dress.trim,
        width: 3.4,
      },
    ];
  };
  return [
    ...modelling(frame, trunk),
    ...neckOf(frame, neckTop, 20, 10),
    { path: placket.warp((x, y) => [x + 3, y + 3]), fill: faded(dress.deep, 0.35), clip: trunk },
    { path: placket, fill: linear(...b(-12, 200), ...b(14, 318), [0, dress.light], [1, dress.base]) },
    ...seam(
      frame,
      [
        [-12, 318],
        [0, 321],
        [13, 318],
      ],
      trunk,
    ),
    ...[236, 268, 300].flatMap((y): Drawn[] => {
      const [x, at] = b(1, y);
      return [
        { path: ellipse(x + 0.6, at + 1.4, 4.2), fill: faded(dress.deep, 0.5) },
        { path: ellipse(x, at, 4), fill: dress.inner },
      ];
    }),
    ...collarSide(-1),
    ...collarSide(1),
    soft(
      frame,
      [
        [-build.chest * 0.75, 420],
        [-build.chest * 0.2, 452],
        [build.chest * 0.2, 446],
      ],
      8,
      dress.shade,
      0.5,
      trunk,
    ),
  ];
};

import { brush, type Drawn, ellipse, faded, linear, type Point, ribbon } from '../shape.ts';
import { seam } from './fastenings.ts';
import { modelling, soft } from './folds.ts';
import type { Garment } from './garment.ts';
import { neckOf } from './neck.ts';

/** A long, closed coat without lapels: a covered placket, princess seams, a belt tied at the side. */
export const long_coat: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const { chest, waist, hip, shoulder } = build;
  const b = frame.body;
  const belt = (y: number): Point[] => [
    [-waist - 30, y - 8],
    [-waist * 0.5, y + 3],
    [0, y + 7],
    [waist * 0.5, y + 3],
    [waist + 30, y - 8],
  ];
  const band = ribbon(belt(518), belt(556)).warp(b);
  const tail = (from: Point, to: Point, width: number): Drawn[] => {
    const path = ribbon(
      [from, [(from[0] + to[0]) / 2 - 6, (from[1] + to[1]) / 2], to],
      [
        [from[0] + width, from[1]],
        [(from[0] + to[0]) / 2 + width, (from[1] + to[1]) / 2],
        [to[0] + width * 1.2, to[1] - 8],
      ],
    ).warp(b);
    return [
      { path: path.warp((x, y) => [x + 4, y + 5]), fill: faded(dress.deep, 0.4), clip: trunk },
      { path, fill: linear(...b(...from), ...b(...to), [0, dress.base], [1, dress.shade]) },
    ];
  };
  const [kx, ky] = b(waist * 0.42, 540);
  return [
    ...modelling(frame, trunk),
    ...neckOf(frame, neckTop, 0, -6),
    // Seams that shape it from the shoulder to the hem.
    ...[-1, 1].flatMap((s) =>
      seam(
        frame,
        [
          [s * shoulder * 0.62, 214],
          [s * chest * 0.56, 330],
          [s * waist * 0.5, 520],
          [s * hip * 0.62, 720],
          [s * hip * 0.72, 910],
        ],
        trunk,
      ),
    ),
    soft(
      frame,
      [
        [10, 190],
        [12, 420],
        [11, 700],
        [14, 910],
      ],
      4,
      dress.deep,
      0.7,
      trunk,
    ),
    {
      path: brush(
        [
          [5, 190],
          [6, 420],
          [5, 910],
        ],
        3,
        0.5,
        0.6,
      ).warp(b),
      fill: faded(dress.light, 0.45),
      clip: trunk,
    },
    // Folds that fall from the belt.
    ...[-0.7, -0.32, 0.3, 0.66].map((k) =>
      soft(
        frame,
        [
          [waist * k, 570],
          [hip * k * 1.05, 700],
          [hip * k * 1.15, 880],
        ],
        16,
        dress.deep,
        0.26,
        trunk,
      ),
    ),
    { path: band.warp((x, y) => [x, y + 8]), fill: faded(dress.deep, 0.42), clip: trunk },
    {
      path: band,
      fill: linear(
        ...b(-waist, 510),
        ...b(waist, 560),
        [0, dress.light],
        [0.5, dress.base],
        [1, dress.shade],
      ),
      clip: trunk,
    },
    ...tail([waist * 0.36, 552], [waist * 0.24, 700], 24),
    ...tail([waist * 0.46, 552], [waist * 0.6, 672], 22),
    { path: ellipse(kx, ky + 6, 21, 24), fill: faded(dress.deep, 0.45) },
    {
      path: ellipse(kx, ky, 20, 23),
      fill: linear(kx - 16, ky - 18, kx + 16, ky + 22, [0, dress.light], [0.6, dress.base], [1, dress.shade]),
    },
    {
      path: brush(
        [
          [kx - 12, ky - 12],
          [kx, ky],
          [kx + 4, ky + 16],
        ],
        4,
      ),
      fill: faded(dress.deep, 0.5),
    },
  ];
};

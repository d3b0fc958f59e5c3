import { faded, linear, Path, ribbon } from '../shape.ts';
import { modelling, soft } from './folds.ts';
import type { Garment } from './garment.ts';
import { neckOf } from './neck.ts';

/** A plain knitted jumper. */
export const jumper: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const n = build.neck;
  const b = frame.body;
  const knit = new Path();
  for (let x = -200; x <= 200; x += 10) knit.M(x, 150).L(x, 910);
  const band = ribbon(
    [
      [-n - 18, 134],
      [-n - 8, 168],
      [0, 198],
      [n + 8, 168],
      [n + 18, 134],
    ],
    [
      [-n - 2, 130],
      [-n + 4, 152],
      [0, 176],
      [n - 4, 152],
      [n + 2, 130],
    ],
  ).warp(b);
  return [
    { path: knit.warp(b), stroke: faded(dress.deep, 0.1), width: 2.4, clip: trunk },
    ...modelling(frame, trunk),
    ...neckOf(frame, neckTop, 0, -10),
    { path: band.warp((x, y) => [x + 2, y + 6]), fill: faded(dress.deep, 0.35), soft: 6, clip: trunk },
    { path: band, fill: linear(-50, 150, 60, 190, [0, dress.light], [1, dress.base]) },
    soft(
      frame,
      [
        [-build.chest * 0.5, 300],
        [0, 316],
        [build.chest * 0.5, 300],
      ],
      4,
      dress.shade,
      0.4,
      trunk,
    ),
  ];
};

import { brush, faded, linear, through } from '../shape.ts';
import { lapel } from './collars.ts';
import { modelling, soft } from './folds.ts';
import type { Garment } from './garment.ts';
import { neckOf } from './neck.ts';
import { buttons } from './openings.ts';

/** A blazer over a round-necked top. */
export const blazer: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const n = build.neck;
  const b = frame.body;
  const scoop = through(
    [
      [-n - 22, 150],
      [-n - 26, 210],
      [-54, 330],
      [0, 480],
      [54, 330],
      [n + 26, 210],
      [n + 22, 150],
      [0, 240],
    ],
    true,
    0.9,
  ).warp(b);
  return [
    ...modelling(frame, trunk),
    {
      path: through(
        [
          [-n - 22, 140],
          [-n - 30, 220],
          [-56, 330],
          [0, 500],
          [56, 330],
          [n + 30, 220],
          [n + 22, 140],
        ],
        true,
        0.6,
      ).warp(b),
      fill: dress.inner,
      clip: trunk,
    },
    ...neckOf(frame, neckTop, 56, 40),
    {
      path: through(
        [
          [-n - 34, 168],
          [-46, 214],
          [-20, 234],
          [0, 238],
          [20, 234],
          [46, 214],
          [n + 34, 168],
          [n + 46, 260],
          [56, 330],
          [0, 500],
          [-56, 330],
          [-n - 46, 260],
        ],
        true,
        0.7,
      ).warp(b),
      fill: linear(-50, 200, 50, 420, [0, dress.inner], [0.6, dress.inner], [1, dress.innerShade]),
      clip: trunk,
    },
    {
      path: brush(
        [
          [-52, 206],
          [-20, 236],
          [0, 240],
          [20, 236],
          [52, 206],
        ],
        3.4,
        0.5,
        0.5,
      ).warp(b),
      fill: faded(dress.innerShade, 0.9),
    },
    {
      path: brush(
        [
          [-26, 250],
          [-18, 320],
          [-4, 400],
        ],
        6,
      ).warp(b),
      fill: faded(dress.innerShade, 0.55),
      clip: scoop,
    },
    {
      path: brush(
        [
          [30, 246],
          [24, 320],
          [8, 410],
        ],
        8,
      ).warp(b),
      fill: faded(dress.innerShade, 0.7),
      clip: scoop,
    },
    ...lapel(frame, 1, 286, 40, 500, trunk),
    ...lapel(frame, -1, 286, 40, 504, trunk),
    soft(
      frame,
      [
        [4, 500],
        [12, 580],
        [26, 680],
        [44, 800],
      ],
      5,
      dress.deep,
      0.6,
      trunk,
    ),
    ...buttons(frame, -12, [528], 9),
    soft(
      frame,
      [
        [build.chest * 0.42, 330],
        [build.chest * 0.62, 324],
        [build.chest * 0.8, 322],
      ],
      4,
      dress.deep,
      0.45,
      trunk,
    ),
  ];
};

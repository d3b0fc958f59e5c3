import type { Drawn, Point, Shape } from '../shape.ts';
import { collar, lapel } from './collars.ts';
import { modelling, soft } from './folds.ts';
import type { Garment } from './garment.ts';
import { neckOf } from './neck.ts';
import { buttons, front } from './openings.ts';

/** A wool coat with wide lapels over an open blouse. */
export const coat: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const f = (points: Point[], w: number, colour: string, alpha: number): Shape =>
    soft(frame, points, w, colour, alpha, trunk);
  return [
    ...modelling(frame, trunk),
    ...front(frame, 30, 440, trunk),
    ...neckOf(frame, neckTop, 44, 24),
    ...collar(frame, 52, 34),
    ...lapel(frame, 1, 262, 52, 448, trunk),
    ...lapel(frame, -1, 262, 52, 452, trunk),
    f(
      [
        [4, 448],
        [10, 560],
        [8, 700],
        [14, 900],
      ],
      4.5,
      dress.deep,
      0.6,
    ),
    f(
      [
        [8, 450],
        [15, 560],
        [13, 700],
        [19, 900],
      ],
      7,
      dress.deep,
      0.2,
    ),
    ...buttons(frame, -14, [474, 566, 662], 9),
    // Pocket flaps.
    ...[-1, 1].flatMap((s): Drawn[] => [
      f(
        [
          [s * (build.waist * 0.36), 636],
          [s * (build.waist * 0.7), 632],
          [s * (build.hip * 0.86), 640],
        ],
        4,
        dress.deep,
        0.5,
      ),
      f(
        [
          [s * (build.waist * 0.38), 664],
          [s * (build.waist * 0.7), 662],
          [s * (build.hip * 0.86), 668],
        ],
        2.4,
        dress.deep,
        0.4,
      ),
    ]),
  ];
};

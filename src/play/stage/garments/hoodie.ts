import { brush, type Drawn, ellipse, faded, linear, mix, type Point, through } from '../shape.ts';
import { seam } from './fastenings.ts';
import { modelling, soft } from './folds.ts';
import type { Garment } from './garment.ts';
import { cord, hoodCloth } from './hood.ts';
import { neckOf } from './neck.ts';

/** A hooded sweatshirt: the hood lies in soft rolls round the neck, two cords, one pocket for both hands. */
export const hoodie: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const { chest, waist, neck: n } = build;
  const b = frame.body;
  const roll = (s: number): Drawn[] => {
    const path = through(
      [
        [s * (n + 6), 104],
        [s * (n + 42), 116],
        [s * (n + 62), 154],
        [s * (n + 34), 202],
        [s * 16, 250],
        [s * 2, 242],
        [s * (n * 0.55), 200],
        [s * (n + 2), 158],
      ],
      true,
      0.75,
    );
    return [
      ...hoodCloth(
        frame,
        path,
        [
          [s * (n + 4), 110],
          [s * (n + 50), 220],
        ],
        s < 0 ? [dress.base, dress.light] : [dress.shade, dress.base],
        trunk,
      ),
      {
        path: brush(
          [
            [s * (n + 14), 118],
            [s * (n + 26), 160],
            [s * (n * 0.7), 208],
            [s * 10, 240],
          ],
          6,
        ).warp(b),
        fill: faded(dress.deep, 0.38),
      },
    ];
  };
  const laced = (s: number, long: number): Drawn[] => {
    const [x, y] = b(s * 17, 232);
    const way: Point[] = [
      [s * 17, 232],
      [s * 25, 270],
      [s * 27, long],
    ];
    return [
      ...cord(frame, way, 4.4, { top: 3, foot: 2.4, high: 4, low: 14, colour: dress.innerShade }),
      { path: ellipse(x, y, 4.2), fill: faded(dress.deep, 0.8) },
    ];
  };
  const pocket = through(
    [
      [-chest * 0.52, 552],
      [0, 560],
      [chest * 0.52, 552],
      [chest * 0.6, 600],
      [waist * 0.98, 676],
      [waist * 0.9, 752],
      [0, 762],
      [-waist * 0.9, 752],
      [-waist * 0.98, 676],
      [-chest * 0.6, 600],
    ],
    true,
    0.5,
  );
  return [
    ...modelling(frame, trunk),
    { path: pocket.warp((x, y) => [x + 3, y + 7]).warp(b), fill: faded(dress.deep, 0.3), clip: trunk },
    {
      path: pocket.warp(b),
      fill: linear(
        ...b(-chest, 560),
        ...b(chest, 740),
        [0, dress.light],
        [0.45, dress.base],
        [1, dress.shade],
      ),
      clip: trunk,
    },
    ...[-1, 1].flatMap((s) =>
      seam(
        frame,
        [
          [s * chest * 0.54, 556],
          [s * chest * 0.66, 610],
          [s * waist * 0.98, 676],
        ],
        trunk,
        5,
      ),
    ),
    // The inside of the hood, behind the neck.
    {
      path: through(
        [
          [-n - 22, 108],
          [0, 98],
          [n + 22, 108],
          [n + 10, 186],
          [-n - 10, 186],
        ],
        true,
        0.6,
      ).warp(b),
      fill: mix(dress.shade, dress.deep, 0.5),
    },
    ...neckOf(frame, neckTop, 16, 0),
    // A pale shirt at the throat.
    {
      path: brush(
        [
          [-n + 4, 162],
          [-14, 196],
          [0, 203],
          [14, 196],
          [n - 4, 162],
        ],
        11,
        0.5,
        0.7,
      ).warp(b),
      fill: dress.inner,
    },
    ...roll(1),
    ...roll(-1),
    ...laced(-1, 352),
    ...laced(1, 330),
    soft(
      frame,
      [
        [-chest * 0.8, 456],
        [-chest * 0.3, 492],
        [0, 490],
      ],
      9,
      dress.shade,
      0.5,
      trunk,
    ),
  ];
};

import { brush, type Drawn, ellipse, faded, linear, Path, through } from '../shape.ts';
import { modelling, neckOf, soft } from '../tailoring.ts';
import { seam } from './fastenings.ts';
import type { Garment } from './garment.ts';

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
      { path: path.warp((x, y) => [x + 2, y + 10]).warp(b), fill: faded(dress.deep, 0.42), clip: trunk },
      {
        path: path.warp(b),
        fill: linear(
          ...b(s * (n + 4), 110),
          ...b(s * (n + 50), 220),
          [0, s < 0 ? dress.base : dress.shade],
          [0.5, s < 0 ? dress.light : dress.base],
          [1, dress.shade],
        ),
      },
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
  const cord = (s: number, long: number): Drawn[] => {
    const [x, y] = b(s * 27, long);
    const [ex, ey] = b(s * 17, 232);
    return [
      {
        path: through([
          [s * 17, 232],
          [s * 25, 270],
          [s * 27, long],
        ]).warp(b),
        stroke: dress.trim,
        width: 4.4,
      },
      {
        path: new Path()
          .M(x - 3, y - 4)
          .L(x + 3, y - 4)
          .L(x + 2.4, y + 14)
          .L(x - 2.4, y + 14)
          .Z(),
        fill: dress.innerShade,
      },
      { path: ellipse(ex, ey, 4.2), fill: faded(dress.deep, 0.8) },
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
    ...cord(-1, 352),
    ...cord(1, 330),
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

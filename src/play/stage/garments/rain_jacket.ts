import { type Drawn, ellipse, faded, linear, type Point, ribbon, through } from '../shape.ts';
import { patchPocket, seam, standCollar } from './fastenings.ts';
import { modelling, soft } from './folds.ts';
import type { Garment } from './garment.ts';
import { cord, hoodCloth } from './hood.ts';
import { neckOf } from './neck.ts';

/** A rain jacket: the hood lies round the shoulders, a storm flap with press studs hides the zip. */
export const rain_jacket: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const { chest, neck: n, shoulder } = build;
  const b = frame.body;
  const hood = through(
    [
      [-n - 20, 110],
      [-n - 52, 128],
      [-n - 64, 168],
      [-n - 30, 206],
      [-14, 236],
      [14, 236],
      [n + 30, 206],
      [n + 64, 168],
      [n + 52, 128],
      [n + 20, 110],
      [n + 8, 150],
      [0, 200],
      [-n - 8, 150],
    ],
    true,
    0.7,
  );
  const flap = ribbon(
    [
      [-16, 214],
      [-17, 420],
      [-16, 910],
    ],
    [
      [26, 214],
      [27, 420],
      [27, 910],
    ],
  ).warp(b);
  const laced = (s: number): Drawn[] => {
    const way: Point[] = [
      [s * 24, 214],
      [s * 34, 250],
      [s * 30, 298],
    ];
    return cord(frame, way, 3.2, { top: 4, foot: 5, high: 4, low: 14, colour: dress.deep });
  };
  return [
    ...modelling(frame, trunk),
    // A jumper shows at the throat.
    {
      path: through(
        [
          [-n - 8, 140],
          [0, 226],
          [n + 8, 140],
          [0, 170],
        ],
        true,
        0.6,
      ).warp(b),
      fill: dress.innerShade,
    },
    ...neckOf(frame, neckTop, 6, 2),
    { path: flap.warp((x, y) => [x + 5, y + 4]), fill: faded(dress.deep, 0.4), clip: trunk },
    {
      path: flap,
      fill: linear(...b(-16, 300), ...b(28, 330), [0, dress.light], [0.5, dress.base], [1, dress.shade]),
      clip: trunk,
    },
    ...[290, 390, 490, 590, 690].flatMap((y): Drawn[] => {
      const [x, at] = b(6, y);
      return [
        { path: ellipse(x + 0.8, at + 2, 6.4), fill: faded(dress.deep, 0.5) },
        {
          path: ellipse(x, at, 6),
          fill: linear(x - 5, at - 5, x + 5, at + 6, [0, '#d9d2c2'], [1, '#7c7566']),
        },
      ];
    }),
    // The seam over the chest, and pockets with a flap.
    ...[-1, 1].flatMap((s) =>
      seam(
        frame,
        [
          [s * 30, 336],
          [s * chest * 0.6, 330],
          [s * shoulder, 306],
        ] as Point[],
        trunk,
      ),
    ),
    ...[-1, 1].flatMap((s) => patchPocket(frame, s, [chest * 0.3, 560], [chest * 0.56, 130], trunk)),
    ...hoodCloth(
      frame,
      hood,
      [
        [-n - 50, 120],
        [n + 60, 230],
      ],
      [dress.light, dress.base],
      trunk,
    ),
    ...[-1, 1].map((s) =>
      soft(
        frame,
        [
          [s * (n + 48), 136],
          [s * (n + 44), 172],
          [s * (n + 8), 204],
        ],
        9,
        s < 0 ? dress.light : dress.deep,
        0.4,
        trunk,
      ),
    ),
    ...standCollar(frame, 18, 226),
    ...laced(-1),
    ...laced(1),
  ];
};

import { type Drawn, linear, mix, type Point, through } from '../shape.ts';
import { seam, standCollar, zip } from './fastenings.ts';
import { modelling, soft } from './folds.ts';
import type { Garment } from './garment.ts';
import { neckOf } from './neck.ts';

/** A team's track jacket: a dark yoke with two pale stripes, a stand collar, a zip, a ribbed hem. */
export const track_jacket: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const b = frame.body;
  const { shoulder, chest, slope } = build;
  const low = (x: number): number => 300 - 46 * (1 - (x / shoulder) ** 2);
  const edge = [-1, -0.66, -0.33, 0, 0.33, 0.66, 1].map(
    (k): Point => [k * shoulder * 1.05, low(k * shoulder)],
  );
  const yoke = through(
    [...edge, [shoulder + 20, 150 + slope], [40, 120], [-40, 120], [-shoulder - 20, 150 + slope]],
    true,
    0.5,
  ).warp(b);
  const stripe = (down: number, width: number, colour: string): Drawn => ({
    path: through(edge.map(([x, y]): Point => [x, y + down])).warp(b),
    stroke: colour,
    width,
    cap: 'butt',
    clip: trunk,
  });
  const [x0, y0] = b(-shoulder, 150);
  const [x1, y1] = b(shoulder, 320);
  return [
    {
      path: yoke,
      fill: linear(
        x0,
        y0,
        x1,
        y1,
        [0, dress.base],
        [0.4, dress.shade],
        [1, mix(dress.shade, dress.deep, 0.6)],
      ),
      clip: trunk,
    },
    stripe(4, 9, dress.inner),
    stripe(18, 5, dress.trim),
    ...modelling(frame, trunk),
    ...neckOf(frame, neckTop, 8, 4),
    ...zip(frame, 222, 910, trunk),
    ...standCollar(frame, 20, 226),
    // Slanted pockets with a welt.
    ...[-1, 1].flatMap((s) =>
      seam(
        frame,
        [
          [s * chest * 0.42, 548],
          [s * chest * 0.6, 606],
          [s * chest * 0.72, 660],
        ],
        trunk,
        4,
      ),
    ),
    soft(
      frame,
      [
        [-chest * 0.8, 470],
        [-chest * 0.3, 496],
        [-10, 488],
      ],
      7,
      dress.shade,
      0.55,
      trunk,
    ),
  ];
};

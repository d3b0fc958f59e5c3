import type { Frame } from '../frame.ts';
import { brush, type Drawn, ellipse, faded, Path, type Point, ribbon, through } from '../shape.ts';
import { collar, lapel } from './collars.ts';
import { modelling, soft } from './folds.ts';
import type { Garment } from './garment.ts';
import { neckOf } from './neck.ts';
import { buttons } from './openings.ts';

/** A checked jacket over a knitted waistcoat, shirt and tie. */
export const tweed: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const b = frame.body;
  const n = build.neck;
  const knit = ribbon(
    [
      [-n - 12, 150],
      [-n - 32, 240],
      [-44, 340],
      [-2, 470],
    ],
    [
      [n + 12, 150],
      [n + 32, 240],
      [44, 340],
      [2, 470],
    ],
    0.7,
  ).warp(b);
  // A quiet check, woven rather than printed.
  const check = new Path();
  for (let x = -210; x <= 210; x += 26) check.M(x, 150).L(x * 1.02, 910);
  for (let y = 160; y < 910; y += 26) check.M(-220, y).L(220, y);
  return [
    { path: check.warp(b), stroke: faded(dress.light, 0.2), width: 2, clip: trunk },
    ...modelling(frame, trunk),
    { path: knit, fill: '#7d8a72', clip: trunk },
    {
      path: ribbon(
        [
          [-n - 8, 140],
          [-n - 10, 200],
          [-26, 262],
          [0, 300],
        ],
        [
          [n + 8, 140],
          [n + 10, 200],
          [26, 262],
          [0, 300],
        ],
        0.7,
      ).warp(b),
      fill: dress.inner,
      clip: trunk,
    },
    {
      path: brush(
        [
          [-n - 8, 206],
          [-26, 264],
          [0, 302],
          [26, 264],
          [n + 8, 206],
        ],
        5,
        0.5,
        0.7,
      ).warp(b),
      fill: '#66745d',
    },
    ...buttonsOn(
      frame,
      [
        [0, 340],
        [0, 390],
      ],
      '#5a4a38',
    ),
    ...neckOf(frame, neckTop, 6, 8),
    // The tie.
    {
      path: through(
        [
          [-13, 184],
          [13, 184],
          [9, 208],
          [22, 290],
          [0, 306],
          [-22, 290],
          [-9, 208],
        ],
        true,
        0.3,
      ).warp(b),
      fill: dress.trim,
    },
    {
      path: through(
        [
          [-12, 183],
          [12, 183],
          [8, 208],
          [-8, 208],
        ],
        true,
        0.25,
      ).warp(b),
      fill: faded('#3c1d16', 0.35),
    },
    {
      path: brush(
        [
          [6, 212],
          [10, 260],
          [6, 300],
        ],
        6,
      ).warp(b),
      fill: faded('#3c1d16', 0.32),
    },
    ...collar(frame, 10, 26),
    ...lapel(frame, 1, 272, 56, 470, trunk),
    ...lapel(frame, -1, 272, 56, 474, trunk),
    soft(
      frame,
      [
        [4, 470],
        [10, 600],
        [22, 760],
        [34, 900],
      ],
      5,
      dress.deep,
      0.6,
      trunk,
    ),
    ...buttons(frame, -14, [496, 590], 8),
    // Breast pocket with a handkerchief.
    {
      path: through(
        [
          [build.chest * 0.42, 326],
          [build.chest * 0.5, 306],
          [build.chest * 0.62, 312],
          [build.chest * 0.7, 302],
          [build.chest * 0.8, 322],
        ],
        true,
        0.4,
      ).warp(b),
      fill: '#efe6d6',
    },
    soft(
      frame,
      [
        [build.chest * 0.38, 328],
        [build.chest * 0.6, 324],
        [build.chest * 0.86, 322],
      ],
      5,
      dress.deep,
      0.6,
      trunk,
    ),
  ];
};

function buttonsOn(frame: Frame, at: Point[], colour: string): Drawn[] {
  return at.flatMap(([x, y]): Drawn[] => {
    const [bx, by] = frame.body(x, y);
    return [
      { path: ellipse(bx, by + 1, 4.6), fill: 'rgba(30,20,10,0.35)' },
      { path: ellipse(bx, by, 4.2), fill: colour },
    ];
  });
}

import { type Drawn, faded, linear, Path, type Point, through } from '../shape.ts';
import { patchPocket, seam } from './fastenings.ts';
import { modelling, soft } from './folds.ts';
import type { Garment } from './garment.ts';
import { neckOf } from './neck.ts';
import { buttons, front } from './openings.ts';

/** A canvas work jacket, open at the throat over a checked shirt: a corduroy collar, a pencil in the pocket. */
export const work_jacket: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const { chest, neck: n, shoulder } = build;
  const b = frame.body;
  const checks = new Path();
  for (let x = -60; x <= 60; x += 15) checks.M(x, 150).L(x, 470);
  for (let y = 160; y <= 470; y += 15) checks.M(-60, y).L(60, y);
  const opening = through(
    [
      [-n - 16, 150],
      [-34, 280],
      [0, 430],
      [34, 280],
      [n + 16, 150],
      [0, 200],
    ],
    true,
    0.5,
  ).warp(b);
  const collarSide = (s: number): Drawn[] => {
    const path = through(
      [
        [s * (n + 2), 116],
        [s * (n + 24), 126],
        [s * (n + 44), 166],
        [s * (n + 36), 226],
        [s * (n + 4), 262],
        [s * (n - 6), 208],
        [s * (n - 2), 150],
      ],
      true,
      0.55,
    ).warp(b);
    const cord = new Path();
    for (let y = 118; y < 270; y += 7) cord.M(s * (n - 10), y + 16).L(s * (n + 50), y - 8);
    return [
      { path: path.warp((x, y) => [x + 4, y + 8]), fill: faded(dress.deep, 0.45), clip: trunk },
      { path, fill: linear(...b(s * n, 120), ...b(s * n, 262), [0, dress.trim], [1, '#5d3b26']) },
      { path: cord.warp(b), stroke: 'rgba(40,22,10,0.28)', width: 2.2, clip: path },
    ];
  };
  const pencil = (from: Point, to: Point): Drawn[] => [
    { path: new Path().M(...b(...from)).L(...b(...to)), stroke: '#d9a441', width: 7, cap: 'butt' },
    {
      path: new Path().M(...b(...to)).L(...b(to[0] + 1.5, to[1] - 13)),
      stroke: '#c9b08a',
      width: 6,
      cap: 'butt',
    },
  ];
  return [
    ...modelling(frame, trunk),
    ...front(frame, 34, 440, trunk),
    { path: checks.warp(b), stroke: faded('#8d4a34', 0.34), width: 3.4, clip: opening },
    ...neckOf(frame, neckTop, 30, 18),
    ...[-1, 1].flatMap((s): Drawn[] => [
      soft(
        frame,
        [
          [s * (n + 2), 236],
          [s * 26, 340],
          [s * 4, 436],
        ],
        8,
        s < 0 ? dress.light : dress.deep,
        0.55,
        trunk,
      ),
    ]),
    ...seam(
      frame,
      [
        [9, 434],
        [12, 640],
        [13, 910],
      ],
      trunk,
      3,
    ),
    ...buttons(frame, -10, [470, 560, 650], 8.5),
    ...[-1, 1].flatMap((s) =>
      seam(
        frame,
        [
          [s * (n + 40), 296],
          [s * chest * 0.75, 292],
          [s * (shoulder - 6), 274],
        ],
        trunk,
      ),
    ),
    ...pencil([chest * 0.46, 366], [chest * 0.44, 314]),
    ...patchPocket(frame, 1, [chest * 0.3, 344], [chest * 0.5, 92], trunk),
    ...patchPocket(frame, -1, [chest * 0.3, 344], [chest * 0.5, 92], trunk),
    ...[-1, 1].flatMap((s) => patchPocket(frame, s, [chest * 0.26, 566], [chest * 0.64, 150], trunk)),
    ...collarSide(-1),
    ...collarSide(1),
  ];
};

import { brush, type Drawn, ellipse, faded, linear, mix, Path, type Point, through } from '../shape.ts';
import { collar } from './collars.ts';
import { seam } from './fastenings.ts';
import { modelling } from './folds.ts';
import type { Garment } from './garment.ts';
import { neckOf } from './neck.ts';
import { buttons } from './openings.ts';

/** A shop apron over a shirt: straps, a bib with a pocket and a pen, tied at the waist. */
export const apron: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const { chest, waist, hip, neck: n, shoulder } = build;
  const b = frame.body;
  const deep = mix(dress.innerShade, dress.deep, 0.4);
  const shirt = { ...frame, look: { ...frame.look, dress: { ...dress, shade: dress.innerShade, deep } } };
  const bib = new Path()
    .M(-chest * 0.6, 316)
    .C(-chest * 0.3, 324, chest * 0.3, 324, chest * 0.6, 316)
    .C(chest * 0.64, 400, chest * 0.74, 460, waist * 1.08, 500)
    // The skirt goes on behind: no shirt is seen beside it.
    .C(waist * 1.2, 560, hip * 1.2, 700, hip * 1.3, 912)
    .L(-hip * 1.3, 912)
    .C(-hip * 1.2, 700, -waist * 1.2, 560, -waist * 1.08, 500)
    .C(-chest * 0.74, 460, -chest * 0.64, 400, -chest * 0.6, 316)
    .Z()
    .warp(b);
  const strap = (s: number): Drawn[] => {
    const points: Point[] = [
      [s * (n + 30), 138],
      [s * (shoulder * 0.45), 210],
      [s * chest * 0.5, 322],
    ];
    const [x, y] = b(s * chest * 0.5, 330);
    return [
      {
        path: through(points.map(([px, py]): Point => [px + 3, py + 5])).warp(b),
        stroke: faded(dress.deep, 0.4),
        width: 17,
        cap: 'butt',
        clip: trunk,
      },
      {
        path: through(points).warp(b),
        stroke: s < 0 ? dress.light : dress.base,
        width: 16,
        cap: 'butt',
        clip: trunk,
      },
      { path: ellipse(x, y, 7), fill: linear(x - 6, y - 6, x + 6, y + 6, [0, '#f3dfae'], [1, '#94703a']) },
      { path: ellipse(x, y, 3), fill: faded(dress.deep, 0.6) },
    ];
  };
  const pocket = new Path()
    .M(-chest * 0.34, 388)
    .L(chest * 0.34, 388)
    .L(chest * 0.32, 466)
    .C(chest * 0.31, 478, chest * 0.28, 480, chest * 0.22, 480)
    .L(-chest * 0.22, 480)
    .C(-chest * 0.28, 480, -chest * 0.31, 478, -chest * 0.32, 466)
    .Z()
    .warp(b);
  return [
    ...modelling(shirt, trunk),
    ...neckOf(frame, neckTop, 28, 14),
    ...buttons(frame, 0, [236, 276], 5),
    ...strap(-1),
    ...strap(1),
    { path: bib.warp((x, y) => [x + 4, y + 8]), fill: faded(dress.deep, 0.34), clip: trunk },
    {
      path: bib,
      fill: linear(
        ...b(-chest, 320),
        ...b(chest, 640),
        [0, dress.light],
        [0.4, dress.base],
        [1, dress.shade],
      ),
      clip: trunk,
    },
    {
      path: brush(
        [
          [-chest * 0.58, 324],
          [0, 331],
          [chest * 0.58, 324],
        ],
        4,
        0.5,
        0.8,
      ).warp(b),
      fill: faded(dress.light, 0.8),
    },
    { path: pocket.warp((x, y) => [x + 2, y + 5]), fill: faded(dress.deep, 0.3) },
    { path: pocket, fill: linear(...b(0, 388), ...b(20, 480), [0, dress.light], [1, dress.base]) },
    { path: pocket, stroke: faded(dress.deep, 0.4), width: 1.8 },
    {
      path: new Path().M(...b(chest * 0.16, 400)).L(...b(chest * 0.18, 362)),
      stroke: dress.trim,
      width: 7,
      cap: 'round',
    },
    // The band at the waist and the folds under it.
    ...seam(
      frame,
      [
        [-waist - 14, 506],
        [0, 522],
        [waist + 14, 506],
      ],
      trunk,
      8,
    ),
    ...[-0.6, -0.2, 0.26, 0.62].map((k) => ({
      path: brush(
        [
          [waist * k, 530],
          [hip * k * 1.04, 660],
          [hip * k * 1.1, 860],
        ],
        13,
      ).warp(b),
      fill: faded(dress.deep, 0.22),
      clip: trunk,
    })),
    ...collar(frame, 30, 26),
  ];
};

import { type Drawn, ellipse, faded, linear, Path, type Point, ribbon, through } from '../shape.ts';
import { collar } from './collars.ts';
import { modelling, soft } from './folds.ts';
import type { Garment } from './garment.ts';
import { neckOf } from './neck.ts';
import { buttons, front } from './openings.ts';

/** A ribbed cardigan over a shirt, with a badge. */
export const cardigan: Garment = (frame, trunk, neckTop) => {
  const { dress, build } = frame.look;
  const b = frame.body;
  const n = build.neck;
  const knit = new Path();
  for (let x = -190; x <= 190; x += 9) knit.M(x, 150).L(x, 910);
  const items: Drawn[] = [
    { path: knit.warp(b), stroke: faded(dress.deep, 0.07), width: 2, clip: trunk },
    ...modelling(frame, trunk),
    ...front(frame, 26, 480, trunk),
    ...neckOf(frame, neckTop, 36, 20),
  ];
  // The ribbed band runs from the neck down both edges.
  for (const s of [1, -1]) {
    const outer: Point[] = [
      [s * (n + 30), 142],
      [s * (n + 36), 200],
      [s * (n + 18), 300],
      [s * 20, 440],
      [s * 17, 600],
      [s * 17, 910],
    ];
    const inner: Point[] = [
      [s * (n + 12), 142],
      [s * (n + 14), 206],
      [s * (n - 6), 296],
      [s * 1, 440],
      [s * -3, 600],
      [s * -3, 910],
    ];
    const band = ribbon(outer, inner).warp(b);
    items.push({
      path: band.warp((x, y) => [x + 4, y + 5]),
      fill: faded(dress.deep, 0.4),
      soft: 7,
      clip: trunk,
    });
    items.push({
      path: band,
      fill: linear(b(-60, 200)[0], 200, b(70, 200)[0], 500, [0, dress.light], [1, dress.base]),
      clip: trunk,
    });
    for (const t of [0.25, 0.5, 0.75]) {
      const line = outer.map(
        ([x, y], i): Point => [x + ((inner[i] as Point)[0] - x) * t, y + ((inner[i] as Point)[1] - y) * t],
      );
      items.push({ path: through(line).warp(b), stroke: faded(dress.shade, 0.55), width: 1.6, clip: trunk });
    }
  }
  items.push(...buttons(frame, -8, [470, 540, 610, 680], 7.5));
  items.push(
    soft(
      frame,
      [
        [build.waist * 0.44, 600],
        [build.waist * 0.7, 596],
        [build.hip * 0.84, 600],
      ],
      5,
      dress.deep,
      0.4,
      trunk,
    ),
  );
  items.push(
    soft(
      frame,
      [
        [-build.waist * 0.44, 600],
        [-build.waist * 0.7, 596],
        [-build.hip * 0.84, 600],
      ],
      5,
      dress.deep,
      0.3,
      trunk,
    ),
  );
  if (frame.look.wears.includes('lanyard')) {
    for (const s of [-1, 1]) {
      items.push({
        path: through([
          [s * (n + 12), 136],
          [s * (n + 6), 240],
          [s * 30, 330],
          [0, 402],
        ]).warp(b),
        stroke: '#7a4a38',
        width: 4.5,
        cap: 'butt',
      });
    }
    items.push(...collar(frame, 40, 34));
    const [cx, cy] = b(0, 404);
    items.push(
      {
        path: new Path()
          .M(cx - 25, cy + 2)
          .L(cx + 29, cy + 2)
          .L(cx + 29, cy + 76)
          .L(cx - 25, cy + 76)
          .Z(),
        fill: faded(dress.deep, 0.4),
        soft: 7,
      },
      {
        path: new Path()
          .M(cx - 27, cy)
          .L(cx + 27, cy)
          .L(cx + 27, cy + 72)
          .L(cx - 27, cy + 72)
          .Z(),
        fill: '#fbf6ec',
      },
      {
        path: new Path()
          .M(cx - 27, cy)
          .L(cx + 27, cy)
          .L(cx + 27, cy + 16)
          .L(cx - 27, cy + 16)
          .Z(),
        fill: '#a8573d',
      },
      { path: ellipse(cx - 11, cy + 36, 9, 11), fill: '#c9bba6' },
      {
        path: new Path()
          .M(cx + 4, cy + 30)
          .L(cx + 20, cy + 30)
          .M(cx + 4, cy + 39)
          .L(cx + 17, cy + 39)
          .M(cx - 20, cy + 58)
          .L(cx + 20, cy + 58),
        stroke: '#b8ab98',
        width: 3,
      },
      { path: ellipse(cx, cy - 2, 5), fill: '#8d8174' },
    );
  } else items.push(...collar(frame, 40, 34));
  return items;
};

import type { Frame } from '../frame.ts';
import { brush, type Drawn, ellipse, faded, linear, type Path, type Point, ribbon } from '../shape.ts';

/** A row of buttons. */
export function buttons(frame: Frame, x: number, ys: readonly number[], r = 7.5): Drawn[] {
  const { dress } = frame.look;
  return ys.flatMap((y): Drawn[] => {
    const [bx, by] = frame.body(x, y);
    return [
      { path: ellipse(bx + 1, by + 2.5, r), fill: faded(dress.deep, 0.55) },
      {
        path: ellipse(bx, by, r),
        fill: linear(bx - r, by - r, bx + r, by + r, [0, dress.trim], [1, dress.deep]),
      },
      { path: ellipse(bx, by, r * 0.62), fill: faded(dress.deep, 0.28) },
      { path: ellipse(bx - 1.6, by, 1), fill: faded('#1a120d', 0.7) },
      { path: ellipse(bx + 1.6, by, 1), fill: faded('#1a120d', 0.7) },
    ];
  });
}

/** What shows in the opening: a blouse or shirt with a placket. */
export function front(frame: Frame, width: number, bottom: number, trunk: Path): Drawn[] {
  const { dress, build } = frame.look;
  const n = build.neck;
  const area = ribbon(
    [
      [-n - 14, 130],
      [-n - width, 200],
      [-width * 0.7, 330],
      [-2, bottom],
    ],
    [
      [n + 14, 130],
      [n + width, 200],
      [width * 0.7, 330],
      [2, bottom],
    ],
    0.7,
  ).warp(frame.body);
  const [x, y] = frame.body(0, 200);
  const items: Drawn[] = [
    {
      path: area,
      fill: linear(x - 50, y, x + 60, y + 160, [0, dress.inner], [0.55, dress.inner], [1, dress.innerShade]),
      clip: trunk,
    },
  ];
  for (const [points, w, alpha] of [
    [
      [
        [4, 216],
        [5, 300],
        [3, bottom - 20],
      ],
      2.2,
      0.8,
    ],
    [
      [
        [-30, 220],
        [-22, 280],
        [-8, 340],
      ],
      6,
      0.4,
    ],
    [
      [
        [34, 214],
        [26, 280],
        [10, 350],
      ],
      8,
      0.6,
    ],
    [
      [
        [-44, 240],
        [-30, 310],
        [-12, 380],
      ],
      4,
      0.34,
    ],
  ] as [Point[], number, number][]) {
    items.push({ path: brush(points, w).warp(frame.body), fill: faded(dress.innerShade, alpha), clip: area });
  }
  for (const by of [256, 306]) {
    const [bx, yy] = frame.body(-1, by);
    items.push(
      { path: ellipse(bx, yy + 0.8, 3.5), fill: faded(dress.deep, 0.25) },
      { path: ellipse(bx, yy, 3), fill: '#fffaf0' },
    );
  }
  return items;
}

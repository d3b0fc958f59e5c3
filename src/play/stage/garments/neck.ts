import type { Frame } from '../frame.ts';
import { brush, type Drawn, faded, linear, type Point, through } from '../shape.ts';

/** Neck and the skin that an opening of a depth shows. */
export function neckOf(frame: Frame, top: readonly [Point, Point], depth: number, wide: number): Drawn[] {
  const { skin, build, age } = frame.look;
  const n = build.neck;
  const b = frame.body;
  const [tl, tr] = top;
  const [l1, l2, l3] = [b(-n - 1, 128), b(-n - wide * 0.4, 156), b(-n - wide, 182)];
  const [r1, r2, r3] = [b(n + 1, 128), b(n + wide * 0.4, 156), b(n + wide, 182)];
  const low = b(0, 178 + depth);
  const path = through([tl, l1, l2, l3, low, r3, r2, r1, tr], true, 0.9);
  const [fx, fy] = b(0, 150);
  const items: Drawn[] = [
    {
      path,
      fill: linear(fx - n - 10, fy, fx + n + 14, fy + 20, [0, skin.light], [0.4, skin.base], [1, skin.shade]),
    },
  ];
  // The head's shade falls on the neck.
  const shade = through(
    [
      [tl[0] - 20, tl[1] - 20],
      [tl[0] - 8, tl[1] + 34],
      [fx - n * 0.5, fy - 12],
      [fx + n * 0.1, fy + 3],
      [fx + n * 0.75, fy + 1],
      [tr[0] + 18, tr[1] + 58],
      [tr[0] + 20, tr[1] - 20],
    ],
    true,
  );
  items.push({ path: shade, fill: faded(skin.deep, 0.46), clip: path, soft: 7 });
  const line = (points: Point[], width: number, alpha: number): void => {
    items.push({ path: brush(points, width).warp(b), fill: faded(skin.deep, alpha), clip: path });
  };
  // The two cords to the pit of the throat, and the collar bones.
  line(
    [
      [-n * 0.7, 142],
      [-n * 0.45, 164],
      [-7, 186],
    ],
    3.4,
    0.2,
  );
  line(
    [
      [n * 0.7, 142],
      [n * 0.45, 164],
      [7, 186],
    ],
    3.4,
    0.24,
  );
  line(
    [
      [-8, 189],
      [-24, 186],
      [-44, 181],
    ],
    3.6,
    0.24,
  );
  line(
    [
      [8, 189],
      [24, 186],
      [44, 181],
    ],
    3.6,
    0.28,
  );
  if (age > 0.5) {
    line(
      [
        [-n * 0.8, 138],
        [0, 147],
        [n * 0.8, 138],
      ],
      2.4,
      0.24 * age,
    );
    line(
      [
        [-n * 0.7, 150],
        [0, 158],
        [n * 0.7, 150],
      ],
      2,
      0.18 * age,
    );
  }
  return items;
}

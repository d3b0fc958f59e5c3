import { type Drawn, linear, type Path, through } from '../shape.ts';
import { at, type HairMaker, strands, tone, warped } from './strands.ts';

/** White hair that has left the temples, combed back, fuller over the ears. */
export const thinning: HairMaker = (frame) => {
  const { hair } = frame.look;
  const behind = frame.face(-26, 0);
  const over = frame.face(4, 0.75);
  const mass = through(
    at([
      -86, 26, -100, -16, -97, -78, -70, -118, 0, -146, 70, -118, 97, -78, 100, -16, 86, 26, 62, 46, -62, 46,
    ]),
    true,
  ).warp(behind);
  const top = through(
    at([
      -64, -98, -50, -128, -14, -146, 26, -146, 62, -126, 74, -96, 56, -104, 36, -108, 10, -106, -8, -100,
      -34, -106,
    ]),
    true,
  ).warp(over);
  const side = (s: number): Path =>
    through(
      [
        [s * 76, -100],
        [s * 89, -92],
        [s * 99, -58],
        [s * 101, -22],
        [s * 95, 2],
        [s * 88, 10],
        [s * 85, -14],
        [s * 82, -46],
        [s * 74, -76],
      ],
      true,
    ).warp(over);
  const sides = [-1, 1].flatMap((s): Drawn[] => {
    const path = side(s);
    return [
      { path, fill: tone(frame.look) },
      ...warped(
        strands(
          [
            [s * 84, -88],
            [s * 98, -60],
            [s * 104, -20],
            [s * 92, 6],
          ],
          [
            [s * 78, -70],
            [s * 84, -44],
            [s * 87, -14],
            [s * 86, 2],
          ],
          10,
          2.6,
          hair.light,
          0.8,
          41 + s,
        ),
        over,
        path,
      ),
      ...warped(
        strands(
          [
            [s * 84, -86],
            [s * 96, -58],
            [s * 102, -20],
            [s * 91, 4],
          ],
          [
            [s * 78, -70],
            [s * 84, -44],
            [s * 87, -14],
            [s * 86, 0],
          ],
          6,
          2,
          hair.dark,
          0.6,
          44 + s,
        ),
        over,
        path,
      ),
    ];
  });
  return {
    back: [
      { path: mass, fill: linear(-90, -120, 90, 40, [0, hair.light], [0.5, hair.base], [1, hair.dark]) },
    ],
    front: [
      ...sides,
      { path: top, fill: tone(frame.look) },
      ...warped(
        strands(
          at([-60, -100, -46, -128, -20, -142, 10, -148]),
          at([66, -98, 58, -122, 40, -140, 20, -148]),
          24,
          2.4,
          hair.light,
          0.8,
          47,
        ),
        over,
        top,
      ),
      ...warped(
        strands(
          at([-56, -104, -44, -128, -20, -140, 10, -146]),
          at([62, -102, 56, -122, 40, -138, 20, -146]),
          12,
          2,
          hair.dark,
          0.5,
          48,
        ),
        over,
        top,
      ),
    ],
  };
};

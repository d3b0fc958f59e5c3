import type { Frame } from '../frame.ts';
import { brush, type Drawn, faded, linear, type Point, type Shape, through } from '../shape.ts';
import { smoothBehind } from './combed.ts';
import { at, type HairMaker, strands, tone, warped } from './strands.ts';

/** Drawn back tightly into a high bun, with soft small hairs along the forehead. */
export const bun: HairMaker = (frame) => {
  const { hair } = frame.look;
  const behind = frame.face(-20, 0);
  const over = frame.face(4, 0.75);
  const knot = through(
    at([-56, -172, -50, -214, -14, -236, 30, -228, 58, -196, 56, -158, 26, -134, -28, -136]),
    true,
  ).warp(behind);
  const cap = through(
    at([
      0, -156, 50, -148, 86, -114, 97, -58, 93, -10, 87, 8, 84, -20, 74, -56, 50, -82, 22, -92, 0, -95, -22,
      -92, -50, -82, -74, -56, -84, -20, -87, 8, -93, -10, -97, -58, -86, -114, -50, -148,
    ]),
    true,
  ).warp(over);
  const mass = through(
    at([0, -150, 70, -128, 95, -60, 86, 2, 66, 30, -66, 30, -86, 2, -95, -60, -70, -128]),
    true,
  ).warp(behind);
  const coil = (points: Point[], width: number, colour: string, alpha: number): Shape => ({
    path: brush(points, width, 0.5).warp(behind),
    fill: faded(colour, alpha),
    clip: knot,
  });
  const shadow = through(
    at([
      -88, 10, -78, -44, -50, -70, -20, -82, 20, -82, 50, -70, 78, -44, 88, 10, 100, -100, 0, -150, -100,
      -100,
    ]),
    true,
  ).warp(frame.face(0, 0.8));
  return {
    back: [
      { path: mass, fill: hair.dark },
      { path: knot, fill: linear(-50, -230, 50, -140, [0, hair.light], [0.35, hair.base], [1, hair.dark]) },
      coil(at([-54, -180, -26, -222, 20, -222, 50, -186]), 9, hair.light, 0.42),
      coil(at([-50, -168, -18, -204, 22, -206, 46, -170]), 8, hair.dark, 0.7),
      coil(at([-42, -158, -10, -188, 18, -188, 36, -158]), 8, hair.light, 0.36),
      coil(at([-30, -148, -6, -168, 12, -168, 26, -148]), 6, hair.dark, 0.7),
      ...warped(
        strands(
          at([-54, -176, -30, -226, 24, -228, 54, -182]),
          at([-38, -150, -14, -180, 14, -180, 38, -150]),
          14,
          2,
          hair.light,
          0.34,
          31,
        ),
        behind,
        knot,
      ),
      ...warped(
        strands(
          at([-58, -190, -50, -226, -20, -240, 4, -238]),
          at([30, -234, 54, -220, 64, -190, 60, -160]),
          5,
          1.8,
          hair.base,
          0.9,
          32,
        ),
        behind,
      ),
    ],
    shadow,
    front: [
      { path: cap, fill: tone(frame.look) },
      ...warped(
        strands(
          at([-86, -4, -90, -60, -66, -120, -10, -152]),
          at([-6, -95, -8, -112, -6, -132, -2, -152]),
          18,
          2.8,
          hair.light,
          0.44,
          33,
        ),
        over,
        cap,
      ),
      ...warped(
        strands(
          at([86, -4, 90, -60, 66, -120, 10, -152]),
          at([6, -95, 8, -112, 6, -132, 2, -152]),
          18,
          2.6,
          hair.light,
          0.26,
          34,
        ),
        over,
        cap,
      ),
      ...warped(
        strands(
          at([-84, -6, -86, -60, -62, -116, -10, -150]),
          at([-6, -96, -8, -114, -6, -132, -2, -150]),
          9,
          2,
          hair.dark,
          0.7,
          35,
        ),
        over,
        cap,
      ),
      // The band that holds the bun.
      {
        path: brush(at([-34, -150, 0, -143, 34, -150]), 9, 0.5, 0.6).warp(over),
        fill: frame.look.dress.base,
      },
    ],
  };
};

/** A bun from behind. */
export function bunBehind(frame: Frame): Drawn[] {
  const { hair, dress } = frame.look;
  const knot = through(
    at([-56, -166, -50, -210, -14, -232, 30, -226, 58, -194, 56, -152, 26, -126, -28, -128]),
    true,
  );
  const coil = (flat: readonly number[], width: number, colour: string, alpha: number): Drawn => ({
    path: brush(at(flat), width),
    fill: faded(colour, alpha),
    clip: knot,
  });
  return [
    ...smoothBehind(frame),
    { path: brush(at([-36, -134, 0, -124, 36, -134]), 12, 0.5, 0.6), fill: dress.base },
    { path: knot, fill: linear(-50, -230, 50, -130, [0, hair.light], [0.35, hair.base], [1, hair.dark]) },
    coil([-54, -176, -26, -218, 20, -218, 50, -182], 9, hair.light, 0.42),
    coil([-50, -162, -18, -198, 22, -200, 46, -164], 8, hair.dark, 0.7),
    coil([-40, -146, -8, -176, 18, -176, 38, -146], 8, hair.light, 0.34),
  ];
}

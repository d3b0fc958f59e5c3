import { linear, through } from '../shape.ts';
import { at, type HairMaker, strands, tone, warped } from './strands.ts';

/** Short, lifted and swept, the ears free. */
export const pixie: HairMaker = (frame) => {
  const { hair } = frame.look;
  const behind = frame.face(-30, 0);
  const over = frame.face(6, 0.8);
  const mass = through(
    at([
      0, -158, 54, -150, 92, -118, 105, -62, 97, -10, 82, 16, 60, 30, -60, 30, -82, 16, -96, -10, -103, -62,
      -90, -118, -52, -150,
    ]),
    true,
  ).warp(behind);
  const top = through(
    at([
      40, -118, 66, -146, 24, -166, -34, -160, -78, -134, -102, -84, -101, -34, -93, 4, -86, 6, -84, -26, -76,
      -52, -62, -66, -34, -72, -4, -84, 24, -100,
    ]),
    true,
  ).warp(over);
  const side = through(
    at([30, -112, 46, -142, 76, -136, 101, -92, 105, -44, 97, 2, 89, 8, 86, -20, 79, -48, 64, -74, 46, -94]),
    true,
  ).warp(over);
  const shadow = through(
    at([
      40, -110, -30, -150, -100, -60, -84, 10, -78, -30, -58, -54, -30, -60, 0, -72, 26, -88, 50, -82, 70,
      -58, 80, -20, 90, 10, 104, -60,
    ]),
    true,
  ).warp(frame.face(0, 0.8));
  return {
    back: [{ path: mass, fill: linear(-90, -140, 90, 60, [0, hair.base], [0.6, hair.dark], [1, hair.dark]) }],
    shadow,
    front: [
      { path: side, fill: tone(frame.look) },
      ...warped(
        strands(
          at([38, -120, 80, -140, 108, -80, 98, 0]),
          at([34, -108, 62, -92, 82, -50, 88, 2]),
          12,
          3.4,
          hair.light,
          0.62,
          21,
        ),
        over,
        side,
      ),
      ...warped(
        strands(
          at([38, -118, 78, -132, 104, -70, 96, -4]),
          at([34, -108, 62, -92, 82, -50, 88, -4]),
          7,
          2.6,
          hair.dark,
          0.6,
          22,
        ),
        over,
        side,
      ),
      { path: top, fill: tone(frame.look) },
      ...warped(
        strands(
          at([50, -134, 10, -172, -92, -146, -98, -20]),
          at([34, -106, -10, -80, -62, -76, -86, -6]),
          22,
          4,
          hair.light,
          0.68,
          23,
        ),
        over,
        top,
      ),
      ...warped(
        strands(
          at([48, -126, 0, -160, -86, -130, -96, -20]),
          at([34, -106, -10, -84, -62, -72, -86, -10]),
          13,
          2.8,
          hair.dark,
          0.62,
          24,
        ),
        over,
        top,
      ),
      ...warped(
        strands(
          at([46, -132, 26, -172, -30, -170, -80, -138]),
          at([20, -158, -20, -172, -70, -150, -102, -96]),
          7,
          2.4,
          hair.light,
          0.9,
          25,
        ),
        over,
      ),
    ],
  };
};

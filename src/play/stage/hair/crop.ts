import { through } from '../shape.ts';
import { at, type HairMaker, strands, tone, warped } from './strands.ts';

/** Short and plain, with a side parting. */
export const crop: HairMaker = (frame) => {
  const { hair } = frame.look;
  const behind = frame.face(-26, 0);
  const over = frame.face(4, 0.78);
  const mass = through(
    at([0, -152, 64, -140, 99, -92, 99, -34, 84, 8, 64, 30, -64, 30, -84, 8, -99, -34, -99, -92, -64, -140]),
    true,
  ).warp(behind);
  const top = through(
    at([
      -88, 10, -98, -24, -100, -76, -78, -128, -30, -154, 30, -156, 80, -130, 101, -78, 99, -26, 89, 10, 86,
      -24, 78, -54, 60, -78, 26, -84, -10, -92, -46, -84, -70, -62, -84, -30,
    ]),
    true,
  ).warp(over);
  const shadow = through(
    at([
      -88, 10, -80, -24, -64, -52, -42, -72, -8, -80, 26, -72, 58, -66, 76, -44, 88, 10, 104, -60, 0, -150,
      -104, -60,
    ]),
    true,
  ).warp(frame.face(0, 0.8));
  return {
    back: [{ path: mass, fill: hair.dark }],
    shadow,
    front: [
      { path: top, fill: tone(frame.look) },
      ...warped(
        strands(
          at([-44, -140, 30, -170, 100, -120, 97, -20]),
          at([-44, -88, 0, -96, 56, -86, 84, -30]),
          20,
          3.2,
          hair.light,
          0.5,
          51,
        ),
        over,
        top,
      ),
      ...warped(
        strands(
          at([-48, -140, -84, -130, -102, -70, -96, 0]),
          at([-48, -90, -66, -70, -80, -40, -86, -4]),
          10,
          2.8,
          hair.light,
          0.42,
          52,
        ),
        over,
        top,
      ),
      ...warped(
        strands(
          at([-44, -136, 30, -160, 96, -110, 94, -20]),
          at([-44, -90, 0, -98, 56, -88, 84, -34]),
          11,
          2.4,
          hair.dark,
          0.6,
          53,
        ),
        over,
        top,
      ),
    ],
  };
};

import { brush, faded, linear, type Shape, through } from '../shape.ts';
import { at, type HairMaker, strands, tone, warped } from './strands.ts';
import { temples } from './temples.ts';

/** Combed straight back from a high hairline, close to the head. */
export const swept: HairMaker = (frame) => {
  const { hair } = frame.look;
  const behind = frame.face(-28, 0);
  const over = frame.face(4, 0.78);
  const mass = through(
    at([
      0, -154, 62, -142, 96, -98, 98, -36, 86, 12, 64, 40, -64, 40, -86, 12, -98, -36, -96, -98, -62, -142,
    ]),
    true,
  ).warp(behind);
  const top = through(
    at([
      -80, -70, -92, -104, -76, -132, -44, -150, 4, -157, 48, -152, 80, -132, 93, -102, 81, -70, 76, -88, 66,
      -104, 48, -113, 24, -112, 4, -108, -16, -112, -42, -115, -62, -106, -75, -90,
    ]),
    true,
  ).warp(over);
  const shadow = through(
    at([
      -88, 10, -81, -40, -74, -80, -60, -98, -40, -107, 4, -101, 46, -105, 64, -96, 76, -78, 82, -40, 88, 10,
      104, -80, 0, -150, -104, -80,
    ]),
    true,
  ).warp(frame.face(0, 0.8));
  const lock = (points: readonly number[], width: number, colour: string, alpha: number): Shape => ({
    path: brush(at(points), width, 0.5).warp(over),
    fill: faded(colour, alpha),
    clip: top,
  });
  const front = temples(
    {
      outline: [62, -110, 84, -104, 96, -66, 94, -28, 88, 0, 83, 6, 84, -12, 82, -38, 77, -66, 70, -86],
      from: [62, -116, 88, -100, 99, -60, 94, 14],
      to: [66, -86, 78, -66, 84, -38, 88, 8],
      fill: (s) => linear(s * 60, -110, s * 98, 10, [0, hair.base], [1, s < 0 ? hair.base : hair.dark]),
      strands: [
        { colour: hair.light, count: 9, alpha: 0.5, seed: 162 },
        { colour: hair.dark, count: 7, alpha: 0.5, seed: 165 },
      ],
    },
    over,
  );
  front.push(
    { path: top, fill: tone(frame.look) },
    lock([-44, -112, -54, -132, -40, -152], 14, hair.light, 0.5),
    lock([0, -104, -6, -130, -2, -160], 15, hair.light, 0.45),
    lock([-24, -108, -32, -132, -24, -156], 7, hair.dark, 0.5),
    lock([26, -108, 28, -132, 30, -158], 8, hair.dark, 0.5),
    ...warped(
      strands(
        at([-74, -78, -90, -110, -76, -140, -34, -158]),
        at([76, -76, 90, -108, 80, -138, 40, -158]),
        30,
        3,
        hair.light,
        0.55,
        167,
      ),
      over,
      top,
    ),
    ...warped(
      strands(
        at([-70, -84, -84, -110, -70, -140, -30, -156]),
        at([72, -84, 86, -108, 76, -138, 38, -156]),
        20,
        2.2,
        hair.dark,
        0.6,
        168,
      ),
      over,
      top,
    ),
  );
  return {
    back: [{ path: mass, fill: linear(-90, -120, 90, 30, [0, hair.base], [1, hair.dark]) }],
    front,
    shadow,
  };
};

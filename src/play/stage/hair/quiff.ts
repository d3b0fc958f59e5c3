import { brush, faded, linear, type Point, type Shape, through } from '../shape.ts';
import { at, type HairMaker, strands, tone, warped } from './strands.ts';
import { temples } from './temples.ts';

/** Thick hair combed up and over from the forehead, the sides short. */
export const quiff: HairMaker = (frame) => {
  const { hair } = frame.look;
  const behind = frame.face(-28, 0);
  const over = frame.face(6, 0.8);
  const mass = through(
    at([0, -160, 66, -146, 98, -96, 98, -34, 84, 8, 64, 30, -64, 30, -84, 8, -98, -34, -98, -96, -66, -146]),
    true,
  ).warp(behind);
  const top = through(
    at([
      -82, -74, -92, -108, -86, -142, -58, -172, -14, -188, 34, -192, 78, -176, 99, -142, 96, -106, 82, -76,
      74, -86, 52, -98, 20, -102, -14, -96, -44, -92, -66, -84,
    ]),
    true,
  ).warp(over);
  const shadow = through(
    at([
      -88, 14, -80, -30, -66, -66, -40, -78, -10, -82, 22, -88, 54, -84, 74, -70, 82, -30, 88, 14, 104, -80,
      0, -150, -104, -80,
    ]),
    true,
  ).warp(frame.face(0, 0.8));
  const lock = (points: Point[], width: number, colour: string, alpha: number): Shape => ({
    path: brush(points, width, 0.5).warp(over),
    fill: faded(colour, alpha),
    clip: top,
  });
  const front = temples(
    {
      outline: [66, -124, 88, -108, 97, -66, 94, -26, 88, 0, 83, 6, 84, -14, 81, -46, 72, -74, 58, -96],
      from: [62, -118, 88, -100, 98, -60, 94, 8],
      to: [58, -96, 72, -74, 82, -46, 87, 4],
      fill: () => linear(0, -110, 0, 20, [0, hair.base], [0.6, hair.base], [1, faded(hair.base, 0.72)]),
      strands: [{ colour: hair.light, count: 9, alpha: 0.4, seed: 62 }],
    },
    over,
  );
  front.push(
    { path: top, fill: tone(frame.look) },
    lock(at([-60, -90, -66, -130, -30, -168, 30, -178]), 24, hair.light, 0.34),
    lock(at([-20, -98, -16, -138, 20, -166, 80, -160]), 20, hair.light, 0.3),
    lock(at([-74, -82, -86, -120, -66, -156, -20, -180]), 12, hair.dark, 0.5),
    lock(at([-38, -94, -40, -132, -4, -164, 54, -174]), 10, hair.dark, 0.6),
    lock(at([10, -100, 14, -134, 44, -154, 92, -146]), 12, hair.dark, 0.55),
    ...warped(
      strands(
        at([-78, -78, -96, -120, -72, -172, 0, -188]),
        at([62, -94, 66, -110, 80, -124, 98, -120]),
        26,
        3.2,
        hair.light,
        0.5,
        65,
      ),
      over,
      top,
    ),
    ...warped(
      strands(
        at([-72, -80, -88, -124, -60, -168, 14, -184]),
        at([62, -94, 64, -114, 78, -128, 98, -124]),
        15,
        2.4,
        hair.dark,
        0.7,
        66,
      ),
      over,
      top,
    ),
    // Loose ends break the outline.
    ...warped(
      strands(
        at([-88, -110, -92, -156, -50, -188, 0, -196]),
        at([-60, -150, -30, -184, 40, -200, 92, -170]),
        6,
        2.4,
        hair.base,
        0.95,
        67,
      ),
      over,
    ),
  );
  return {
    back: [{ path: mass, fill: linear(-90, -120, 90, 30, [0, hair.base], [1, hair.dark]) }],
    front,
    shadow,
  };
};

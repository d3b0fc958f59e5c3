import {
  along,
  brush,
  type Drawn,
  faded,
  linear,
  type Path,
  type Point,
  type Shape,
  through,
} from '../shape.ts';
import { at, type HairMaker, strands, tone, warped } from './strands.ts';

/** A chin-long bob with a side parting, full and soft, one side behind the ear. */
export const bob: HairMaker = (frame) => {
  const { hair } = frame.look;
  const behind = frame.face(-34, 0);
  const over = frame.face(4, 0.8);
  const mass = through(
    at([
      -22, -144, 34, -147, 80, -126, 109, -76, 117, -8, 117, 60, 112, 112, 92, 148, 56, 150, 0, 128, -54, 150,
      -88, 148, -108, 114, -114, 62, -113, -6, -104, -78, -72, -128,
    ]),
    true,
  ).warp(behind);
  const inside = through(
    at([-70, 40, -84, 100, -78, 140, -44, 136, 0, 118, 46, 136, 82, 140, 88, 96, 74, 40]),
    true,
  ).warp(behind);
  const back: Drawn[] = [
    { path: mass, fill: linear(-100, -140, 110, 140, [0, hair.base], [0.5, hair.dark], [1, hair.dark]) },
    { path: inside, fill: faded('#1c0f0b', 0.42), clip: mass, soft: 16 },
    ...warped(
      strands(
        at([-96, 0, -112, 50, -110, 100, -84, 144]),
        at([-70, 10, -78, 60, -76, 100, -50, 140]),
        9,
        3.4,
        hair.light,
        0.34,
        3,
      ),
      behind,
      mass,
    ),
    ...warped(
      strands(
        at([98, 0, 114, 50, 112, 100, 88, 144]),
        at([74, 10, 80, 60, 78, 100, 54, 140]),
        9,
        3.4,
        hair.base,
        0.6,
        4,
      ),
      behind,
      mass,
    ),
  ];
  // The heavier side sweeps over the forehead and falls in front of the ear.
  const right = through(
    at([
      -28, -132, -36, -150, -4, -157, 38, -157, 80, -135, 108, -82, 117, -14, 117, 54, 112, 104, 98, 138, 80,
      146, 74, 136, 84, 104, 87, 58, 84, 14, 75, -22, 56, -54, 28, -78, 0, -92, -20, -106,
    ]),
    true,
  ).warp(over);
  const left = through(
    at([
      -24, -134, -34, -151, -62, -146, -90, -118, -107, -72, -113, -10, -113, 50, -110, 104, -100, 138, -84,
      148, -78, 140, -88, 96, -93, 46, -90, 12, -86, -22, -74, -58, -50, -90, -24, -112,
    ]),
    true,
  ).warp(over);
  const shadow = through(
    at([
      -26, -130, 60, -140, 104, -60, 100, 90, 78, 120, 80, 50, 76, 20, 66, -14, 46, -44, 16, -68, -14, -84,
      -46, -76, -70, -46, -80, -6, -84, 40, -100, 40, -100, -90,
    ]),
    true,
  ).warp(frame.face(0, 0.8));
  const sheen = (points: Point[], width: number, clip: Path): Shape => ({
    path: brush(points, width).warp(over),
    fill: faded(hair.light, 0.5),
    clip,
    soft: 12,
  });
  const front: Drawn[] = [
    { path: left, fill: tone(frame.look) },
    sheen(at([-40, -130, -72, -104, -95, -58, -103, 0]), 22, left),
    ...warped(
      strands(
        at([-28, -130, -80, -122, -108, -60, -104, 90]),
        at([-26, -116, -62, -88, -84, -40, -94, 60]),
        11,
        3.4,
        hair.light,
        0.5,
        7,
      ),
      over,
      left,
    ),
    ...warped(
      strands(
        at([-28, -126, -74, -116, -104, -40, -100, 110]),
        at([-26, -114, -58, -84, -82, -30, -92, 70]),
        7,
        2.6,
        hair.dark,
        0.5,
        8,
      ),
      over,
      left,
    ),
    { path: right, fill: tone(frame.look) },
    sheen(at([0, -132, 48, -122, 86, -84, 102, -20]), 30, right),
    ...warped(
      strands(
        at([-20, -138, 50, -156, 108, -92, 112, 40]),
        at([-22, -112, 10, -98, 66, -66, 84, 10]),
        13,
        4,
        hair.light,
        0.5,
        11,
      ),
      over,
      right,
    ),
    ...warped(
      strands(
        at([60, -130, 112, -70, 120, 30, 96, 140]),
        at([40, -84, 84, -30, 94, 40, 82, 140]),
        13,
        3.4,
        hair.light,
        0.36,
        12,
      ),
      over,
      right,
    ),
    ...warped(
      strands(
        at([-20, -132, 50, -146, 110, -80, 104, 128]),
        at([-22, -110, 16, -94, 74, -54, 86, 110]),
        12,
        2.8,
        hair.dark,
        0.55,
        13,
      ),
      over,
      right,
    ),
    // A few loose ends keep the outline from looking cut out.
    ...warped(
      strands(
        at([-16, -150, 30, -162, 94, -136, 112, -60]),
        at([0, -150, 50, -160, 102, -118, 117, -30]),
        4,
        1.9,
        hair.base,
        0.9,
        15,
      ),
      over,
    ),
    ...warped(
      strands(
        at([-34, -148, -76, -142, -106, -96, -112, -10]),
        at([-40, -146, -88, -130, -111, -60, -113, 20]),
        3,
        1.8,
        hair.base,
        0.9,
        16,
      ),
      over,
    ),
    {
      path: brush(along([-24, -130], [-24, -122], [-22, -116], [-21, -106], 5), 3, 0.5).warp(over),
      fill: faded(hair.dark, 0.8),
    },
  ];
  return { back, front, shadow };
};

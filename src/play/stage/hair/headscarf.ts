import type { Frame } from '../frame.ts';
import { apply } from '../frame.ts';
import {
  brush,
  type Drawn,
  faded,
  linear,
  mirrored,
  type Path,
  type Point,
  type Shape,
  through,
} from '../shape.ts';
import { at, type HairMaker } from './strands.ts';

/** The cloth of what is worn on the head. */
export function clothOf(frame: Frame) {
  return frame.look.headwear ?? frame.look.hair;
}

/** The edge of the cloth round the face, grown by `by` units; it follows the jaw as the mouth opens. */
function opening(frame: Frame, by: number): Point[] {
  const { length } = frame.look.face;
  const drop = frame.pose.open * 12;
  return mirrored(
    at([
      0,
      -94,
      40,
      -88,
      66,
      -66,
      77,
      -26,
      77.5,
      18,
      69,
      56,
      49,
      88 + drop * 0.5,
      20,
      111 + drop,
      0,
      116 + drop,
    ]).map(([x, y]): Point => {
      const l = Math.hypot(x, y - 10);
      const k = (l + by) / l;
      return [x * k, (10 + (y - 10) * k) * (y > 0 ? length : 1)];
    }),
  );
}

const OUTER = at([
  0, -162, 50, -154, 88, -126, 108, -80, 114, -22, 112, 34, 104, 84, 84, 124, 50, 148, 0, 158, -50, 150, -84,
  126, -104, 84, -112, 34, -114, -22, -108, -80, -88, -126, -50, -154,
]);

/** A scarf that covers hair, ears and neck, closely round the face, its end over the chest. */
export const headscarf: HairMaker = (frame) => {
  const cloth = clothOf(frame);
  const behind = frame.face(-20, 0);
  const over = frame.face(3, 0.62);
  const outer = through(OUTER, true).warp(over);
  const hole = through([...opening(frame, 0)].reverse(), true).warp(over);
  const ring = through(OUTER, true).warp(over).add(hole);
  const fold = (
    points: readonly number[],
    width: number,
    colour: string,
    alpha: number,
    blur = 0,
  ): Shape => ({
    path: brush(at(points), width, 0.5).warp(over),
    fill: faded(colour, alpha),
    clip: ring,
    ...(blur ? { soft: blur } : {}),
  });
  const round = (by: number, width: number): Path => {
    const points = opening(frame, by);
    return brush([...points.slice(9), ...points.slice(0, 1), ...points.slice(1, 9)], width, 0.5, 0.4).warp(
      over,
    );
  };
  const band = through(opening(frame, 9), true).warp(over).add(hole);
  return {
    back: [{ path: through(OUTER, true).warp(behind), fill: cloth.dark }],
    chest: drape(frame),
    shadow: through([...at([-130, -170, 130, -170, 130, 160, -130, 160])], true, 0)
      .warp(frame.face(0, 0.42))
      .add(through([...opening(frame, -7)].reverse(), true).warp(frame.face(0, 0.6))),
    front: [
      {
        path: ring,
        fill: linear(
          -100,
          -150,
          110,
          130,
          [0, cloth.light],
          [0.3, cloth.base],
          [0.66, cloth.base],
          [1, cloth.dark],
        ),
      },
      // The far side is in shade; the crown is lit.
      fold([92, -130, 122, -60, 120, 20, 96, 110], 44, cloth.dark, 0.42, 14),
      fold([-92, -96, -66, -140, -10, -156, 40, -148], 22, cloth.light, 0.55, 10),
      // Folds run from the crown down past the temples, and meet under the chin.
      fold([-30, -158, -78, -128, -98, -60, -96, 20, -78, 92], 9, cloth.dark, 0.34),
      fold([-14, -160, -66, -136, -92, -70, -90, 8, -76, 76], 5, cloth.light, 0.6),
      fold([20, -158, 74, -134, 98, -66, 98, 10, 82, 84], 9, cloth.dark, 0.42),
      fold([10, -160, 64, -138, 91, -70, 91, 0, 78, 66], 5, cloth.light, 0.42),
      fold([-108, 10, -96, 72, -62, 118, -14, 138, 34, 142], 12, cloth.dark, 0.36),
      fold([-98, 22, -84, 78, -50, 114, -6, 130, 40, 132], 6, cloth.light, 0.5),
      fold([104, 30, 92, 84, 58, 124, 14, 144, -30, 150], 11, cloth.dark, 0.45),
      fold([92, 40, 78, 84, 48, 114, 10, 130], 5, cloth.light, 0.34),
      // The layer from the right crosses to the left temple.
      fold([94, -112, 60, -132, 0, -128, -52, -108, -84, -70], 8, cloth.dark, 0.34),
      fold([92, -120, 58, -140, 0, -136, -54, -114, -88, -76], 4.5, cloth.light, 0.5),
      // The hem: a darker under-scarf at the forehead, then the turned edge.
      { path: band, fill: faded(cloth.dark, 0.5) },
      { path: round(9, 4.4), fill: faded(cloth.light, 0.6), clip: ring },
      { path: outer, stroke: faded(cloth.dark, 0.25), width: 1.4 },
    ],
  };
};

/** The cloth over neck and chest, in figure units: tied to the head above and to the trunk below. */
function drape(frame: Frame): Drawn[] {
  const cloth = clothOf(frame);
  const m = frame.headMatrix;
  const b = frame.body;
  const head = (x: number, y: number): Point => apply(m, ...frame.face(-10, 0.4)(x, y));
  const trunk = (flat: readonly number[]): Point[] => at(flat).map(([x, y]) => b(x, y));
  const collar = through(
    [
      head(-92, 60),
      head(-88, 112),
      ...trunk([
        -72, 152, -88, 184, -86, 214, -66, 240, -34, 260, 6, 268, 48, 258, 76, 236, 88, 208, 88, 182, 74, 160,
      ]),
      head(88, 112),
      head(92, 60),
    ],
    true,
    0.95,
  );
  const tail = through(
    trunk([8, 196, 58, 190, 92, 206, 96, 262, 88, 330, 74, 392, 30, 404, 2, 392, 6, 330, 2, 262]),
    true,
    0.9,
  );
  const fold = (
    points: readonly Point[],
    width: number,
    colour: string,
    alpha: number,
    clip: Path,
  ): Shape => ({
    path: brush(points, width, 0.5),
    fill: faded(colour, alpha),
    clip,
  });
  const paint = (path: Path, y0: number, y1: number): Shape => ({
    path,
    fill: linear(-110, y0, 120, y1, [0, cloth.light], [0.35, cloth.base], [0.7, cloth.base], [1, cloth.dark]),
  });
  return [
    { path: tail.warp((x, y) => [x + 6, y + 8]), fill: 'rgba(40,24,20,0.3)', soft: 10 },
    paint(tail, 190, 400),
    fold(trunk([30, 220, 34, 290, 28, 350, 22, 398]), 12, cloth.dark, 0.42, tail),
    fold(trunk([62, 220, 68, 290, 64, 350, 58, 398]), 14, cloth.dark, 0.48, tail),
    fold(trunk([46, 220, 50, 290, 46, 350, 40, 398]), 9, cloth.light, 0.55, tail),
    fold(trunk([16, 230, 18, 290, 14, 350, 10, 396]), 6, cloth.light, 0.5, tail),
    fold(trunk([80, 230, 85, 290, 79, 350, 70, 394]), 6, cloth.light, 0.3, tail),
    fold(trunk([2, 384, 30, 395, 52, 395, 78, 384]), 4, cloth.dark, 0.5, tail),
    { path: collar.warp((x, y) => [x + 4, y + 8]), fill: 'rgba(40,24,20,0.28)', soft: 9 },
    paint(collar, 120, 260),
    fold([head(-84, 96), ...trunk([-80, 168, -30, 206, 40, 226, 110, 214])], 20, cloth.dark, 0.34, collar),
    fold([head(-70, 110), ...trunk([-62, 164, -18, 194, 40, 208, 104, 196])], 9, cloth.light, 0.5, collar),
    fold([head(-92, 96), ...trunk([-104, 180, -60, 226, 0, 248, 70, 244])], 14, cloth.dark, 0.4, collar),
    fold([head(-94, 100), ...trunk([-112, 186, -70, 238, -10, 258, 50, 256])], 6, cloth.light, 0.45, collar),
    fold([head(86, 96), ...trunk([92, 160, 62, 186, 10, 192, -40, 180])], 14, cloth.dark, 0.4, collar),
    fold([head(70, 120), ...trunk([70, 156, 40, 172, 0, 174, -40, 162])], 7, cloth.light, 0.36, collar),
    // The head throws its shade.
    {
      path: brush([head(-80, 118), ...trunk([-30, 164, 30, 168]), head(86, 116)], 46, 0.5, 0.5),
      fill: faded(cloth.dark, 0.6),
      clip: collar,
      soft: 12,
    },
  ];
}

/** The scarf from behind: it falls from the crown to the shoulder blades. */
export function headscarfBehind(frame: Frame): Drawn[] {
  const cloth = clothOf(frame);
  const path = through(
    at([
      0, -162, 52, -154, 90, -124, 110, -74, 114, -10, 104, 60, 92, 110, 112, 160, 134, 200, 130, 246, 92,
      286, 40, 320, 4, 334, -34, 318, -90, 284, -130, 244, -134, 200, -112, 160, -92, 110, -104, 60, -114,
      -10, -110, -74, -90, -124, -52, -154,
    ]),
    true,
  );
  const fold = (points: readonly number[], width: number, colour: string, alpha: number): Shape => ({
    path: brush(at(points), width, 0.5),
    fill: faded(colour, alpha),
    clip: path,
  });
  return [
    {
      path,
      fill: linear(
        -110,
        -150,
        120,
        240,
        [0, cloth.light],
        [0.3, cloth.base],
        [0.68, cloth.base],
        [1, cloth.dark],
      ),
    },
    fold([-92, 60, -84, 110, -96, 170, -108, 240], 16, cloth.dark, 0.4),
    fold([92, 60, 82, 110, 94, 170, 104, 240], 18, cloth.dark, 0.46),
    fold([-60, 70, -48, 120, -50, 200, -52, 284], 12, cloth.dark, 0.34),
    fold([56, 70, 46, 120, 50, 200, 54, 284], 14, cloth.dark, 0.4),
    fold([-6, 60, 0, 130, 2, 220, 4, 326], 12, cloth.dark, 0.36),
    fold([-76, 70, -64, 130, -74, 200, -80, 262], 7, cloth.light, 0.5),
    fold([-28, 70, -24, 130, -24, 220, -22, 304], 7, cloth.light, 0.5),
    fold([30, 70, 26, 130, 28, 220, 30, 304], 6, cloth.light, 0.34),
    fold([-104, 20, -60, 66, 0, 80, 60, 68, 106, 22], 14, cloth.dark, 0.34),
    fold([-106, 6, -60, 50, 0, 64, 60, 52, 108, 8], 7, cloth.light, 0.4),
    fold([-70, -126, -96, -60, -98, 0, -88, 50], 9, cloth.light, 0.4),
  ];
}

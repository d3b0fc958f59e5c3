import type { Frame } from './frame.ts';
import type { HairStyle, Look } from './look.ts';
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
} from './shape.ts';

/** Hair in three parts: behind everything, over the face, and the shade it throws on the forehead. */
export interface Hair {
  readonly back: Drawn[];
  readonly front: Drawn[];
  readonly shadow?: Path;
}

type Maker = (frame: Frame) => Hair;

/** Points from a flat list: x, y, x, y, ... */
function at(flat: readonly number[]): Point[] {
  return Array.from(
    { length: flat.length / 2 },
    (_, i): Point => [flat[2 * i] as number, flat[2 * i + 1] as number],
  );
}

/** Draws the hair of the frame's person. */
export function drawHair(frame: Frame): Hair {
  return MAKERS[frame.look.hair.style](frame);
}

/** Fine strands between two guiding curves; the same every time. */
function strands(
  from: readonly Point[],
  to: readonly Point[],
  count: number,
  width: number,
  colour: string,
  alpha: number,
  seed = 1,
): Shape[] {
  const out: Shape[] = [];
  let state = seed * 9301 + 49297;
  const chance = (): number => {
    state = (state * 9301 + 49297) % 233280;
    return state / 233280;
  };
  for (let i = 0; i < count; i++) {
    const t = (i + 0.2 + chance() * 0.6) / count;
    const point = (k: number): Point => {
      const [[ax, ay], [bx, by]] = [from[k] as Point, to[k] as Point];
      return [ax + (bx - ax) * t + (chance() - 0.5) * 5, ay + (by - ay) * t + (chance() - 0.5) * 5];
    };
    const w = width * (0.5 + chance() * 0.9);
    out.push({
      path: brush(along(point(0), point(1), point(2), point(3), 7), w, 0.4),
      fill: faded(colour, alpha * (0.5 + chance() * 0.5)),
    });
  }
  return out;
}

const warped = (shapes: Shape[], by: (x: number, y: number) => Point, clip?: Path): Shape[] =>
  shapes.map((shape) => ({ ...shape, path: shape.path.warp(by), ...(clip ? { clip } : {}) }));

const tone = (look: Look): Shape['fill'] =>
  linear(
    -90,
    -150,
    100,
    110,
    [0, look.hair.light],
    [0.22, look.hair.base],
    [0.62, look.hair.base],
    [1, look.hair.dark],
  );

/** A chin-long bob with a side parting, full and soft, one side behind the ear. */
const bob: Maker = (frame) => {
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

/** Short, lifted and swept, the ears free. */
const pixie: Maker = (frame) => {
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

/** Drawn back tightly into a high bun, with soft small hairs along the forehead. */
const bun: Maker = (frame) => {
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

/** White hair that has left the temples, combed back, fuller over the ears. */
const thinning: Maker = (frame) => {
  const { hair } = frame.look;
  const behind = frame.face(-26, 0);
  const over = frame.face(4, 0.75);
  const mass = through(
    at([
      -96, 34, -106, -20, -98, -78, -70, -118, 0, -146, 70, -118, 98, -78, 106, -20, 96, 34, 70, 50, -70, 50,
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
        [s * 84, -92],
        [s * 96, -76],
        [s * 104, -30],
        [s * 100, 10],
        [s * 94, 26],
        [s * 88, 14],
        [s * 86, -14],
        [s * 83, -44],
        [s * 76, -70],
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
            [s * 95, 22],
          ],
          [
            [s * 78, -70],
            [s * 84, -44],
            [s * 87, -14],
            [s * 89, 14],
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
            [s * 94, 20],
          ],
          [
            [s * 78, -70],
            [s * 84, -44],
            [s * 87, -14],
            [s * 89, 12],
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
    back: [{ path: mass, fill: linear(-90, -120, 90, 40, [0, hair.base], [1, hair.dark]) }],
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

/** Short and plain, with a side parting. */
const crop: Maker = (frame) => {
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

const MAKERS: Readonly<Record<HairStyle, Maker>> = {
  bob,
  pixie,
  bun,
  thinning,
  crop,
  curls: bob,
  quiff: crop,
  balding: thinning,
  headscarf: bob,
  cap: crop,
  twists: crop,
  ponytail: bun,
  braid: bob,
};

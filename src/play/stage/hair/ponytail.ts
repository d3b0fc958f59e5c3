import { apply, type Frame } from '../frame.ts';
import { brush, type Drawn, faded, linear, type Path, type Point, ribbon, through } from '../shape.ts';
import { overShoulder } from './shoulder.ts';
import { at, type HairMaker, strands, tone, warped } from './strands.ts';

/** Straight hair with a full fringe, tied low; the tail lies forward over one shoulder. */
export const ponytail: HairMaker = (frame) => {
  const { hair } = frame.look;
  const behind = frame.face(-28, 0);
  const over = frame.face(5, 0.8);
  const mass = through(
    at([
      0, -156, 60, -146, 98, -102, 104, -40, 96, 20, 84, 66, 56, 104, 0, 108, -56, 100, -84, 66, -96, 20,
      -104, -40, -98, -102, -60, -146,
    ]),
    true,
  ).warp(behind);
  const side = (s: number): Path =>
    through(
      at([
        10, -152, 56, -146, 92, -112, 104, -60, 101, -4, 94, 36, 86, 58, 84, 30, 85, -4, 82, -36, 70, -66, 40,
        -100,
      ]).map(([x, y]): Point => [s * x, y]),
      true,
    ).warp(over);
  const fringe = through(
    at([
      -8, -152, 30, -150, 60, -128, 76, -96, 81, -62, 79, -44, 66, -49, 52, -46, 40, -51, 26, -47, 12, -51,
      -4, -47, -20, -51, -34, -46, -48, -50, -62, -45, -79, -43, -82, -62, -76, -96, -60, -128, -34, -150,
    ]),
    true,
    0.8,
  ).warp(over);
  const front: Drawn[] = [];
  for (const s of [-1, 1]) {
    const path = side(s);
    front.push(
      { path, fill: tone(frame.look) },
      ...warped(
        strands(
          at([s * 14, -152, s * 70, -152, s * 110, -80, s * 96, 44]),
          at([s * 30, -104, s * 66, -82, s * 84, -30, s * 86, 40]),
          11,
          2.6,
          hair.light,
          0.46,
          102 + s,
        ),
        over,
        path,
      ),
    );
  }
  front.push(
    { path: fringe, fill: tone(frame.look) },
    {
      path: brush(at([-62, -104, -30, -122, 20, -124, 62, -104]), 20, 0.5, 0.3).warp(over),
      fill: faded(hair.light, 0.55),
      clip: fringe,
      soft: 8,
    },
    ...warped(
      strands(
        at([-30, -150, -64, -132, -82, -96, -80, -44]),
        at([-6, -150, -6, -120, -8, -90, -8, -46]),
        15,
        3,
        hair.light,
        0.5,
        105,
      ),
      over,
      fringe,
    ),
    ...warped(
      strands(
        at([-4, -150, 0, -120, 2, -90, 2, -46]),
        at([26, -150, 62, -130, 82, -96, 80, -44]),
        15,
        3,
        hair.light,
        0.36,
        106,
      ),
      over,
      fringe,
    ),
    ...warped(
      strands(
        at([-30, -148, -62, -130, -78, -96, -76, -42]),
        at([26, -148, 60, -130, 78, -96, 76, -42]),
        16,
        2.2,
        hair.dark,
        0.8,
        107,
      ),
      over,
      fringe,
    ),
    // Longer pieces before the ears frame the face.
    ...[-1, 1].map(
      (s): Drawn => ({
        path: brush(at([s * 78, -66, s * 85, -30, s * 87, 20, s * 82, 74]), 11, 0.4, 0.1).warp(over),
        fill: hair.base,
      }),
    ),
    ...[-1, 1].flatMap((s) =>
      warped(
        strands(
          at([s * 77, -66, s * 83, -30, s * 86, 20, s * 80, 66]),
          at([s * 80, -66, s * 88, -30, s * 90, 20, s * 84, 72]),
          3,
          1.8,
          hair.light,
          0.6,
          110 + s,
        ),
        over,
      ),
    ),
  );
  const shadow = through(
    at([
      -84, 60, -80, -20, -70, -34, -36, -38, 0, -36, 36, -38, 70, -34, 80, -20, 84, 60, 104, 40, 104, -100,
      -104, -100, -104, 40,
    ]),
    true,
  ).warp(frame.face(0, 0.8));
  return {
    back: [{ path: mass, fill: linear(-90, -120, 90, 110, [0, hair.base], [1, hair.dark]) }],
    chest: tail(frame),
    front,
    shadow,
  };
};

function tail(frame: Frame): Drawn[] {
  if (frame.turning) return tailRound(frame, 'over');
  const { hair, dress } = frame.look;
  const b = frame.body;
  const root = apply(frame.headMatrix, ...frame.face(-30, 0)(54, 92));
  const trunk = (flat: readonly number[]): Point[] => at(flat).map(([x, y]) => b(x, y));
  const path = through(
    [
      [root[0] - 12, root[1]],
      ...trunk([34, 150, 35, 200, 35, 250, 45, 300, 58, 268, 66, 214, 66, 160]),
      [root[0] + 20, root[1] - 4],
    ],
    true,
  );
  const line = (x0: number, x1: number): Point[] => [
    [root[0] + x0, root[1] + 4],
    ...trunk([50 + x1 * 0.8, 160, 51 + x1 * 0.85, 220, 47 + x1 * 0.3, 290]),
  ];
  return [
    { path: path.warp((x, y) => [x + 6, y + 8]), fill: 'rgba(30,18,16,0.26)', soft: 9 },
    {
      path,
      fill: linear(
        root[0],
        root[1],
        root[0] + 60,
        root[1] + 190,
        [0, hair.dark],
        [0.3, hair.base],
        [0.6, hair.light],
        [1, hair.dark],
      ),
    },
    ...[-14, -8, -2, 5, 11, 17].map(
      (k, i): Drawn => ({
        path: brush(line(k * 0.5, k), 3),
        fill: faded(i % 2 ? hair.dark : hair.light, 0.55),
        clip: path,
      }),
    ),
    {
      path: brush(
        [
          [root[0] - 16, root[1] + 12],
          [root[0] + 3, root[1] + 18],
          [root[0] + 24, root[1] + 10],
        ],
        11,
        0.5,
        0.8,
      ),
      fill: dress.base,
    },
  ];
}

/**
 * The tail of somebody who turns round or is seen from behind: it goes from the nape over the shoulder. What lies over
 * the clothes, or all of it, to be seen where nothing is before it.
 */
export function tailRound(frame: Frame, part: 'over' | 'all'): Drawn[] {
  const { hair, dress } = frame.look;
  const course = overShoulder(frame, 1, 16);
  const spine = course.map(({ at }) => at);
  const [from, to] = [spine[0], spine.at(-1)];
  /** A line along the tail, to its tip: -1 its one edge, 1 the other. */
  const line = (across: number): Point[] =>
    spine.map(([x, y], i): Point => {
      const [[ax, ay], [bx, by]] = [spine[i - 1] ?? [x, y], spine[i + 1] ?? [x, y]];
      const l = Math.hypot(bx - ax, by - ay) || 1;
      const tip = Math.max(0, i / (spine.length - 1) - 0.6) / 0.4;
      const half = across * 17 * (1 - tip * tip * 0.9);
      return [x - ((by - ay) / l) * half, y + ((bx - ax) / l) * half];
    });
  const drawn = (points: readonly Point[]): Point[] =>
    points.filter((_, i) => part === 'all' || course[i]?.isOver);
  const middle = drawn(line(0));
  if (!from || !to || middle.length < 2) return [];
  const path = ribbon(drawn(line(-1)), drawn(line(1)));
  const isTied = part === 'all' || (course[1]?.isOver && course[2]?.isOver);
  return [
    ...(part === 'over'
      ? [{ path: path.warp((x, y) => [x + 6, y + 8]), fill: 'rgba(30,18,16,0.26)', soft: 9 }]
      : []),
    {
      path,
      fill: linear(...from, ...to, [0, hair.dark], [0.3, hair.base], [0.6, hair.light], [1, hair.dark]),
    },
    ...[-0.8, -0.5, -0.2, 0.15, 0.5, 0.8].map(
      (across, i): Drawn => ({
        path: brush(drawn(line(across)), 3),
        fill: faded(i % 2 ? hair.dark : hair.light, 0.55),
        clip: path,
      }),
    ),
    ...(isTied ? [{ path: ribbon(line(-1.15).slice(1, 3), line(1.15).slice(1, 3)), fill: dress.base }] : []),
  ];
}

import { apply, type Frame } from '../frame.ts';
import { along, brush, type Drawn, faded, linear, type Path, type Point, through } from '../shape.ts';
import { plait } from './plait.ts';
import { overShoulder } from './shoulder.ts';
import { at, type HairMaker, strands, tone, warped } from './strands.ts';

/** How wide the braid is. */
const WIDTH = 38;

/** Long hair drawn back from a parting over the tops of the ears, into a thick plait over one shoulder. */
export const braid: HairMaker = (frame) => {
  const { hair } = frame.look;
  const behind = frame.face(-28, 0);
  const over = frame.face(4, 0.78);
  const mass = through(
    at([
      0, -154, 60, -144, 98, -100, 106, -40, 98, 24, 82, 70, 50, 106, 0, 112, -60, 118, -92, 98, -104, 40,
      -106, -40, -98, -100, -60, -144,
    ]),
    true,
  ).warp(behind);
  const half = (s: number): Path =>
    through(
      at([
        -12, -120, -14, -153, 22, -158, 62, -144, 94, -104, 105, -50, 102, 4, 96, 42, 88, 62, 86, 36, 84, 6,
        80, -30, 68, -62, 44, -86, 14, -102,
      ]).map(([x, y]): Point => (s > 0 ? [x, y] : [-24 - x + (x > 40 ? 20 : x * 0.5), y])),
      true,
    ).warp(over);
  const front: Drawn[] = [];
  for (const s of [-1, 1]) {
    const path = half(s);
    const lines = (colour: string, count: number, width: number, alpha: number, seed: number): Drawn[] =>
      warped(
        strands(
          at([-10, -150, s * 66, -156, s * 110, -80, s * 98, 40]),
          at([-12, -118, s * 34, -98, s * 78, -56, s * 87, 40]),
          count,
          width,
          colour,
          alpha,
          seed + s,
        ),
        over,
        path,
      );
    front.push(
      { path, fill: tone(frame.look) },
      {
        path: brush(at([s * 8, -138, s * 54, -126, s * 84, -88, s * 97, -20]), 22).warp(over),
        fill: faded(hair.light, 0.6),
        clip: path,
        soft: 9,
      },
      ...lines(hair.light, 15, 3.2, 0.8, 92),
      ...lines(hair.dark, 13, 2.4, 0.62, 96),
    );
  }
  // Wisps that have come loose.
  front.push(
    {
      path: brush(along([-12, -150], [-13, -140], [-12, -130], [-12, -112], 5), 3, 0.5).warp(over),
      fill: faded(hair.dark, 0.7),
    },
    ...warped(
      strands(
        at([-60, -80, -84, -50, -88, -10, -80, 34]),
        at([-70, -60, -86, -30, -84, 10, -84, 52]),
        3,
        2.2,
        hair.base,
        0.9,
        98,
      ),
      over,
    ),
    ...warped(
      strands(
        at([58, -76, 82, -50, 88, -10, 82, 30]),
        at([70, -60, 84, -30, 85, 10, 86, 56]),
        3,
        2.2,
        hair.base,
        0.9,
        99,
      ),
      over,
    ),
  );
  const shadow = through(
    at([
      -12, -108, 50, -130, 106, -60, 98, 70, 78, 70, 80, 10, 72, -22, 56, -54, 22, -82, -12, -98, -40, -82,
      -62, -54, -76, -22, -82, 10, -80, 70, -98, 70, -106, -60, -60, -130,
    ]),
    true,
  ).warp(frame.face(0, 0.8));
  return {
    back: [{ path: mass, fill: linear(-90, -120, 90, 110, [0, hair.base], [1, hair.dark]) }],
    chest: lyingForward(frame),
    front,
    shadow,
  };
};

function lyingForward(frame: Frame): Drawn[] {
  if (frame.turning) return braidRound(frame, 'over');
  const b = frame.body;
  const root = apply(frame.headMatrix, ...frame.face(-30, 0)(-58, 98));
  const [c, d, end] = [b(-70, 160), b(-72, 240), b(-58, 326)];
  const spine = along(root, c, d, end, 10);
  return [shade(spine), ...plait(spine, WIDTH, frame.look)];
}

/** The shade of a braid on the clothes. */
const shade = (spine: readonly Point[]): Drawn => ({
  path: brush(
    spine.map(([x, y]): Point => [x + 9, y + 9]),
    34,
    0.4,
    0.7,
  ),
  fill: 'rgba(40,24,20,0.28)',
  soft: 9,
});

/**
 * The braid of somebody who turns round or is seen from behind: it goes from the nape over the shoulder. What lies over
 * the clothes, or all of it, to be seen where nothing is before it.
 */
export function braidRound(frame: Frame, part: 'over' | 'all'): Drawn[] {
  const course = overShoulder(frame, -1, 14);
  const spine = course.map(({ at }) => at);
  if (part === 'all') return plait(spine, WIDTH, frame.look);
  const over = course.filter(({ isOver }) => isOver).map(({ at }) => at);
  if (over.length < 2) return [];
  return [shade(over), ...plait(spine, WIDTH, frame.look, (i) => course[i]?.isOver ?? false)];
}

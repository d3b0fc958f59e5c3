import { lipsOf } from '../face/lips.ts';
import { faceOutline } from '../face/outline.ts';
import type { Frame } from '../frame.ts';
import { at, strands, warped } from '../hair/strands.ts';
import { brush, type Drawn, faded, linear, mirrored, mix, type Path, type Point, through } from '../shape.ts';

/** How a beard is grown: how far it stands off the chin, how much it covers (0..1), and how much its hairs show. */
interface Growth {
  readonly depth: number;
  readonly cover: number;
  readonly hairs: number;
}

export const GROWTHS = {
  stubble: { depth: 0, cover: 0.4, hairs: 0 },
  beard: { depth: 2, cover: 0.84, hairs: 0.7 },
  full_beard: { depth: 9, cover: 0.96, hairs: 1 },
} as const satisfies Record<string, Growth>;

/** A beard with its moustache: over cheeks, lip and chin, free round the lips; it moves with jaw and mouth. */
export function drawBeard(frame: Frame, { depth, cover, hairs }: Growth): Drawn[] {
  const { look, pose } = frame;
  const { hair, skin } = look;
  const { width, jaw, chin, length, jowl = 0, cheek = 0 } = look.face;
  const drop = pose.open * 13;
  const move = frame.face(depth > 6 ? 5 : 3, 0.46);
  const smile = pose.smile * 4;
  const lift = pose.open * 2 + pose.upper * 2;
  const low = (y: number): number => y * length;
  const edge: Point[] = [
    [0, low(121 + drop) + depth],
    [17 * chin * width, low(119 + drop) + depth * 0.9],
    [37 * chin * width + 3 * jowl, low(106 + drop * 0.9) + depth * 0.7],
    [60 * jaw * width + 5 * cheek + 3 * jowl + depth * 0.34, low(80 + drop * 0.5) + depth * 0.3],
    [(77 + 6 * cheek) * width + depth * 0.3, low(42)],
    [88 * width, 10],
    [87, -16],
    [83, -8],
    [76 * width, 18],
    [67 * width, 44 - smile * 0.4],
    [50 * width, 60 - smile],
    [32, 63 - smile * 0.6 - lift],
    [14, 59.5 - lift],
    [3, 60.5 - lift],
    [0, 62 - lift],
  ];
  const { upperOut, lowerOut } = lipsOf(frame);
  const cy = ((upperOut[4] as Point)[1] + (lowerOut[4] as Point)[1]) / 2;
  const lips = [...upperOut, ...[...lowerOut].reverse()].map(
    ([x, y]): Point => [x * 1.04, y + (y > cy ? 3 : -1.2)],
  );
  const shape = through(mirrored(edge), true, 0.9).warp(move);
  const hole = through(lips, true, 0.8).warp(frame.face(6));
  const path =
    winding(shape) === winding(hole) ? shape.add(reversed(lips).warp(frame.face(6))) : shape.add(hole);
  const colour = cover < 0.5 ? mix(mix(hair.dark, '#4f4540', 0.5), skin.deep, 0.3) : hair.base;
  const face = faceOutline(frame);
  const fill =
    depth > 6
      ? linear(-70, 10, 70, 130, [0, hair.light], [0.5, hair.base], [1, hair.dark])
      : faded(colour, cover);
  const items: Drawn[] = [
    // The edge is soft on the cheek; a longer beard has an outline of its own.
    { path, fill: faded(colour, cover * (depth > 6 ? 0.5 : 0.72)), clip: face, soft: cover < 0.5 ? 9 : 6 },
    { path, fill: cover < 0.5 ? faded(colour, cover * 0.14) : fill, ...(depth <= 6 ? { clip: face } : {}) },
  ];
  if (hairs === 0) return items;
  const sides = [-1, 1].flatMap((s) => {
    const flip = (flat: readonly number[]): Point[] => at(flat).map(([x, y]): Point => [s * x, y]);
    const lines = (colour: string, count: number, alpha: number, seed: number): Drawn[] =>
      warped(
        strands(
          flip([80 * width, -8, 72 * width, 40, 44, 84, 26, 92 + drop]),
          flip([86 * width, 0, 80 * width, 60, 50, 112 + drop, 4, low(122 + drop) + depth]),
          count,
          2,
          colour,
          alpha,
          seed + s,
        ),
        move,
        path,
      );
    const whiskers = [0, 1, 2, 3, 4, 5].map(
      (i): Drawn => ({
        path: brush(
          [
            [s * (2 + i * 4), 62 - lift + i * 0.4],
            [s * (5 + i * 5.6), 65 - lift + i * 1.2],
            [s * (8 + i * 6.6), 72 - lift * 0.6 + i * 2.2 - smile * 0.2 * i],
          ],
          2.2,
        ).warp(move),
        fill: faded(i % 2 ? hair.light : hair.dark, 0.6 * hairs),
        clip: path,
      }),
    );
    return [
      ...lines(hair.light, 15, 0.55 * hairs, 151),
      ...lines(hair.dark, 15, 0.6 * hairs, 155),
      ...whiskers,
    ];
  });
  return [...items, ...sides];
}

function reversed(points: readonly Point[]): Path {
  return through([...points].reverse(), true, 0.8);
}

/** The turning sense of an outline: 1 or -1. */
function winding({ at: flat }: Path): number {
  let sum = 0;
  for (let i = 0; i < flat.length; i += 2) {
    const j = (i + 2) % flat.length;
    sum += (flat[i] as number) * (flat[j + 1] as number) - (flat[j] as number) * (flat[i + 1] as number);
  }
  return Math.sign(sum);
}

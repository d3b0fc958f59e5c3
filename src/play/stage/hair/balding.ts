import type { Frame } from '../frame.ts';
import { type Drawn, linear, smoothstep, through, type Warp } from '../shape.ts';
import { at, type HairMaker, strands, tone, warped } from './strands.ts';
import { temples } from './temples.ts';

/** How much higher the hair is over the ear than at the nape, in head units. */
const RISE = 52;

/** A bare crown, short hair round the sides, a little fluff where the fringe was. */
export const balding: HairMaker = (frame) => {
  const { hair } = frame.look;
  const behind = frame.face(-26, 0);
  const over = frame.face(2, 0.7);
  const ring = through(
    at([
      -66, -44, -82, -62, -88, -54, -94, -36, -96, -8, -90, 26, -58, 56, 58, 56, 90, 26, 96, -8, 94, -36, 88,
      -54, 82, -62, 66, -44,
    ]),
    true,
  ).warp(behind);
  const front = temples(
    {
      outline: [80, -72, 87, -66, 94, -46, 96, -24, 92, -9, 88, 3, 84, 7, 84, -16, 82, -44],
      from: [80, -74, 92, -60, 99, -30, 90, 4],
      to: [79, -66, 83, -44, 85, -20, 85, 4],
      fill: () => tone(frame.look),
      strands: [
        { colour: hair.light, count: 10, alpha: 0.7, seed: 72 },
        { colour: hair.dark, count: 7, alpha: 0.6, seed: 75 },
      ],
    },
    over,
  );
  // What is left on top lies flat and thin.
  front.push(
    ...warped(
      strands(
        at([-66, -96, -50, -128, -20, -144, 20, -146]),
        at([-40, -104, -20, -122, 10, -130, 50, -118]),
        12,
        2.2,
        hair.base,
        0.5,
        78,
      ),
      over,
    ),
    ...warped(
      strands(
        at([30, -140, 60, -128, 76, -108, 80, -84]),
        at([24, -128, 50, -118, 66, -98, 74, -76]),
        7,
        2,
        hair.base,
        0.5,
        79,
      ),
      over,
    ),
  );
  return { back: [{ path: ring, fill: linear(-90, -60, 90, 50, [0, hair.base], [1, hair.dark]) }], front };
};

/** While somebody turns round the hair goes up from the nape, over the ear, to the temple. */
function overEar({ turning }: Frame): Warp {
  if (!turning) return (x, y) => [x, y];
  const { x: ear, facing, beside } = turning.ear;
  return (x, y) => {
    const on = x * facing;
    const near = smoothstep(ear * facing - 80, ear * facing - 10, on);
    return [x, y - RISE * beside * near * (1 - smoothstep(40, 98, on))];
  };
}

/** Hair round the sides and the nape only, from behind. */
export function baldingBehind(frame: Frame): Drawn[] {
  const { hair } = frame.look;
  const path = through(
    at([
      -98, -40, -103, -10, -90, 32, -60, 58, -30, 62, 0, 64, 30, 62, 60, 58, 90, 32, 103, -10, 98, -40, 66,
      -4, 34, 6, 0, 10, -34, 6, -66, -4,
    ]),
    true,
  ).warp(overEar(frame));
  const lines = (colour: string, alpha: number, seed: number): Drawn[] =>
    strands(
      at([-98, -40, -104, -10, -96, 20, -70, 50]),
      at([98, -40, 104, -10, 96, 20, 70, 50]),
      26,
      3,
      colour,
      alpha,
      seed,
    ).map((shape) => ({ ...shape, clip: path }));
  return [
    { path, fill: linear(-90, -40, 100, 60, [0, hair.light], [0.4, hair.base], [1, hair.dark]) },
    ...lines(hair.dark, 0.5, 131),
    ...lines(hair.light, 0.6, 132),
  ];
}

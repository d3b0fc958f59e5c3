import type { Frame } from '../frame.ts';
import { brush, type Drawn, faded, linear, type Point, through } from '../shape.ts';
import { at, strands } from './strands.ts';

/** A combed head of hair: its outline, and lines that run from the crown to the hem on both sides. */
function combed(outline: readonly number[], crown: Point, hem: number, wide: number, bright: number) {
  return (frame: Frame): Drawn[] => {
    const { hair } = frame.look;
    const path = through(at(outline), true);
    const [cx, cy] = crown;
    const lines = (colour: string, count: number, width: number, alpha: number, seed: number): Drawn[] =>
      [-1, 1].flatMap((s) =>
        strands(
          [crown, [cx + s * wide, cy + 4], [s * wide * 1.06, hem - 90], [s * wide * 0.82, hem]],
          [crown, [cx + s * 8, cy + 40], [s * 6, hem - 80], [s * 5, hem]],
          count,
          width,
          colour,
          alpha,
          seed + s,
        ).map((shape) => ({ ...shape, clip: path })),
      );
    return [
      {
        path,
        fill: linear(
          -90,
          -150,
          100,
          hem,
          [0, hair.light],
          [0.25, hair.base],
          [0.65, hair.base],
          [1, hair.dark],
        ),
      },
      {
        path: brush(
          [
            [-wide * 0.6, cy + 60],
            [-wide * 0.2, cy + 48],
            [wide * 0.4, cy + 56],
          ],
          30,
        ),
        fill: faded(hair.light, 0.4),
        clip: path,
        soft: 12,
      },
      ...lines(hair.dark, 12, 3, 0.6, 121),
      ...lines(hair.light, 12, 3.4, bright, 125),
    ];
  };
}

const SHORT = [
  0, -158, 56, -148, 92, -112, 102, -60, 98, -8, 86, 30, 64, 58, 34, 70, 0, 72, -34, 70, -64, 58, -86, 30,
  -98, -8, -102, -60, -92, -112, -56, -148,
] as const;
/** As short, where a cap leaves it free. */
const UNDER_CAP = [
  0, -72, 60, -72, 101, -66, 98, -8, 86, 30, 64, 58, 34, 70, 0, 72, -34, 70, -64, 58, -86, 30, -98, -8, -101,
  -66, -60, -72,
] as const;
const SMOOTH = [
  0, -156, 58, -146, 96, -104, 104, -44, 96, 20, 78, 64, 44, 92, 0, 98, -44, 92, -78, 64, -96, 20, -104, -44,
  -96, -104, -58, -146,
] as const;
const BOB = [
  0, -150, 56, -146, 98, -110, 116, -50, 119, 20, 116, 90, 104, 140, 56, 148, 0, 150, -56, 148, -104, 140,
  -116, 90, -119, 20, -116, -50, -98, -110, -56, -146,
] as const;
const QUIFF = [
  0, -178, 50, -178, 92, -146, 100, -86, 96, -20, 84, 24, 60, 48, 0, 56, -60, 48, -84, 24, -96, -20, -100,
  -86, -94, -136, -54, -170,
] as const;

/** Short hair, also under a cap, hair that is drawn up or back, a bob and a quiff, from behind. */
export const shortBehind = combed(SHORT, [4, -126], 74, 96, 0.5);
export const underCapBehind = combed(UNDER_CAP, [4, -126], 74, 96, 0.5);
export const smoothBehind = combed(SMOOTH, [0, -134], 92, 98, 0.5);
export const bobBehind = combed(BOB, [10, -130], 150, 116, 0.5);
export const quiffBehind = combed(QUIFF, [6, -130], 56, 94, 0.5);

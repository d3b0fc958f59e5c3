import type { Frame } from '../frame.ts';
import { clamp, lerp, type Point } from '../shape.ts';

/** The lips of a pose, in head units before the head turns. */
export interface Lips {
  /** Four rows of nine points from corner to corner. */
  readonly upperOut: readonly Point[];
  readonly upperIn: readonly Point[];
  readonly lowerIn: readonly Point[];
  readonly lowerOut: readonly Point[];
  /** Half the width, and the height of the mouth at rest. */
  readonly w: number;
  readonly cy: number;
  /** The corners, and the height at which the lips would meet. */
  readonly left: Point;
  readonly right: Point;
  readonly rest: number;
  /** How far the lips have parted, up and down from there, and the share of it, 0 to 1. */
  readonly lift: number;
  readonly drop: number;
  readonly open: number;
  /** How thick the lower lip is. */
  readonly under: number;
  /** A row of points between the corners, by its height `t` (-1 to 1) of the way from the middle. */
  row(middle: (t: number) => number): Point[];
  /** A height that is `middle` in the middle and the corner's at the corner: the higher the power, the flatter. */
  y(t: number, middle: number, power: number): number;
}

/** Where the lips are. */
export function lipsOf(frame: Frame): Lips {
  const { look, pose } = frame;
  const { lips, bow: peaks = 1, under: full = 1 } = look.face;
  const cy = 80 * (1 + (look.face.length - 1) * 0.8);
  const open = clamp(pose.open, 0, 1);
  const smile = clamp(pose.smile, -1, 1);
  const up = Math.max(0, smile);
  const down = Math.max(0, -smile);
  // An open mouth grows tall before it grows wide; an unhappy one squares its lower lip.
  const w =
    28 *
    look.face.mouth *
    (1 + 0.2 * pose.wide - 0.3 * pose.round + 0.16 * up - 0.05 * down - 0.1 * open * (1 - up));
  const thin = 1 - 0.62 * clamp(pose.press, 0, 1) * (1 - open * 0.7);
  const upT = 7.4 * lips * thin * (1 - 0.28 * up) * (1 + 0.2 * pose.round) * (1 - 0.2 * open);
  const under =
    9.6 *
    lips *
    full *
    thin *
    (1 - 0.22 * up) *
    (1 + 0.2 * pose.round + 0.28 * pose.pout) *
    (1 - 0.12 * open);
  const left: Point = [-w, cy - smile * 8.4 - pose.asym * 3.6 + open * (7 + 8 * pose.round) * (1 - up)];
  const right: Point = [w, cy - smile * 8.4 + pose.asym * 3.6 + open * (7 + 8 * pose.round) * (1 - up)];
  const rest = cy + smile * 2.6 - pose.pout * 2.4 - pose.press * 0.5;
  const lift = open * 3.4 + pose.upper * 4.5;
  const drop = open * 27;
  const y = (t: number, middle: number, power: number): number => {
    // From corner to corner: flat in the middle, quick at the ends.
    const edge = t < 0 ? left[1] : right[1];
    return lerp(middle, edge, Math.abs(t) ** power);
  };
  const row = (middle: (t: number) => number): Point[] =>
    [-1, -0.72, -0.4, -0.14, 0, 0.14, 0.4, 0.72, 1].map(
      (t): Point => (Math.abs(t) === 1 ? (t < 0 ? left : right) : [w * t, middle(t)]),
    );
  // The two peaks of the upper lip, and the dip between them.
  const bow = [0, 0.5, 0.88, 0.96 + 0.1 * peaks, 0.98 - 0.14 * peaks, 0.96 + 0.1 * peaks, 0.88, 0.5, 0];
  const tubercle = (t: number): number => Math.max(0, 1 - Math.abs(t) * 3) * 1.3 * (1 - up * 0.6);
  const upperIn = row((t) => y(t, rest - lift, 2 + open * (1 - down * 0.5 + pose.round)) + tubercle(t));
  const lowerIn = row(
    (t) => y(t, rest + drop, 2 + open * (1.5 + down * 1.1 + pose.round * 0.6)) + tubercle(t) * (1 - open),
  );
  const upperOut = upperIn.map(([px, py], i): Point => [px, py - upT * (bow[i] as number)]);
  const swell = [0, 0.5, 0.84, 0.98, 1, 0.98, 0.84, 0.5, 0];
  const lowerOut = lowerIn.map(([px, py], i): Point => [px * 0.985, py + under * (swell[i] as number)]);
  return { upperOut, upperIn, lowerIn, lowerOut, w, cy, left, right, rest, lift, drop, open, under, row, y };
}

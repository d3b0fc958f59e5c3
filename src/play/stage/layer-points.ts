/** The points that the layers of a figure move with, in figure units. */
import { armOf } from './arm.ts';
import { apply, type Frame } from './frame.ts';
import type { Point, Warp } from './shape.ts';

/** Seen from the side the neck ends so much higher behind the jaw, in head units. */
const BEHIND_JAW = 40;

const RIM: readonly Point[] = [
  [0, -130],
  [88, -20],
  [-88, -20],
  [62, 84],
  [-62, 84],
  [0, 0],
];

/** Points of a head that is moved in some way. */
export const rimOf =
  (by: (frame: Frame) => Warp) =>
  (frame: Frame): Point[] => {
    const move = by(frame);
    return RIM.map(([x, y]) => apply(frame.headMatrix, ...move(x, y)));
  };

/** Points of the head so deep in it, and so round: see `frame.face`. */
export const onHead = (depth: number, round: number) => rimOf((frame) => frame.face(depth, round));
/** Points of the face. */
export const face = onHead(0, 1);

/** Points of the trunk: throat, shoulders, chest, waist, hip. */
export function trunk({ body, look: { build } }: Frame): Point[] {
  const { shoulder, chest, waist, hip } = build;
  const sides = (x: number, y: number): Point[] => [body(-x, y), body(x, y)];
  return [
    body(0, 150),
    body(0, 330),
    ...sides(shoulder - 22, 200),
    ...sides(chest, 330),
    ...sides(waist, 500),
    ...sides(hip, 700),
  ];
}

/** Where the neck goes on under the chin. */
export function throat({ headMatrix, turning, look: { build } }: Frame): Point[] {
  // Seen from the side it goes up behind the jaw to the ear.
  const { facing = 1, beside = 0 } = turning?.ear ?? {};
  return [-1, 1].map((side) =>
    apply(headMatrix, side * build.neck, 70 - (side === facing ? 0 : BEHIND_JAW * beside)),
  );
}

/** Points of an arm: both sides of its joints, and the finger tips. */
export function arm(side: number): (frame: Frame) => Point[] {
  return (frame) => {
    const { upper, lower, hand } = armOf(frame, side);
    const angle = (hand * Math.PI) / 180;
    const [x, y] = lower.to;
    const tips: Point = [x + Math.cos(angle) * 110, y + Math.sin(angle) * 110];
    return [
      upper.at(0, 1),
      upper.at(0, -1),
      lower.at(0, 1),
      lower.at(0, -1),
      lower.at(1, 1),
      lower.at(1, -1),
      tips,
    ];
  };
}

/** Points of what never moves for itself. */
export const still = (): Point[] => [
  [-200, 300],
  [200, 300],
  [0, 900],
];

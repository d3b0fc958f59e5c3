import type { Frame } from '../frame.ts';
import { brush, faded, type Point, type Shape, smoothstep } from '../shape.ts';

/** What years and effort write in a face. */
export function drawLines(frame: Frame, age: number): Shape[] {
  const { skin } = frame.look;
  const { pose } = frame;
  const out: Shape[] = [];
  const move = frame.face(2);
  const line = (points: Point[], width: number, alpha: number): void => {
    if (alpha > 0.02) out.push({ path: brush(points, width, 0.5).warp(move), fill: faded(skin.deep, alpha) });
  };
  const raised = Math.max(0, (pose.browInL + pose.browInR + pose.browOutL + pose.browOutR) / 4);
  const brow = 0.1 * age + 0.26 * raised * (0.08 + age);
  line(
    [
      [-38, -66],
      [-14, -69],
      [12, -69],
      [36, -66],
    ],
    2.2,
    brow,
  );
  line(
    [
      [-30, -80],
      [-8, -83],
      [14, -83],
      [30, -80],
    ],
    2,
    brow * 0.8,
  );
  // Worry draws the middle of the forehead up; anger draws two lines between the brows.
  const worry = Math.max(0, Math.min(pose.browInL - pose.browOutL, pose.browInR - pose.browOutR)) * 0.7;
  line(
    [
      [-17, -57],
      [-6, -61],
      [6, -61],
      [17, -57],
    ],
    2.4,
    0.3 * worry,
  );
  const knit = Math.max(pose.furrow * 0.75 + Math.max(0, -pose.browInL) * 0.25, 0.3 * age);
  for (const s of [-1, 1]) {
    line(
      [
        [s * 8, -40],
        [s * 6.4, -31],
        [s * 7.5, -22],
      ],
      2.6,
      0.46 * knit,
    );
    const crow = 0.4 * age * age * (0.35 + pose.squint) + 0.14 * Math.max(0, pose.squint - 0.4);
    line(
      [
        [s * 64, -3],
        [s * 71, -8],
        [s * 77, -10],
      ],
      1.8,
      crow,
    );
    line(
      [
        [s * 65, 4],
        [s * 72, 5],
        [s * 77, 5],
      ],
      1.8,
      crow * 0.9,
    );
    line(
      [
        [s * 63, 10],
        [s * 69, 14],
        [s * 73, 18],
      ],
      1.6,
      crow * 0.6,
    );
    const bag = 0.03 + 0.3 * age;
    line(
      [
        [s * 22, 15],
        [s * 34, 20],
        [s * 48, 17],
        [s * 56, 10],
      ],
      2.4,
      bag,
    );
    // From the wing of the nose to the corner of the mouth.
    const smile = Math.max(0, pose.smile);
    const fold =
      0.3 * age * age + 0.03 * age + 0.34 * smoothstep(0.25, 1, smile) + 0.1 * Math.max(0, pose.upper);
    line(
      [
        [s * 21, 47],
        [s * (30 + smile * 5), 58],
        [s * (36 + smile * 7), 72],
        [s * (37 + smile * 6), 84 - smile * 4],
      ],
      2.8,
      fold,
    );
    line(
      [
        [s * 30, 92],
        [s * 32, 100],
        [s * 29, 107],
      ],
      2.2,
      0.24 * age + 0.22 * Math.max(0, -pose.smile),
    );
  }
  return out;
}

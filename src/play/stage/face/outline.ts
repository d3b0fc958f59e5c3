import type { Frame } from '../frame.ts';
import { mirrored, type Path, type Point, through } from '../shape.ts';

/** The outline of the face, in head units: eyes on y 0, chin near y 120. */
export function faceOutline(frame: Frame): Path {
  const { width, jaw, chin, length, cheek = 0, jowl = 0 } = frame.look.face;
  const drop = frame.pose.open * 13;
  // Where no hair covers the crown, the skull itself is the outline.
  const crown = frame.look.hair.style === 'balding' ? 22 : 0;
  const half: Point[] = [
    [0, -128 - crown],
    [46 * width, -118 - crown * 0.86],
    [76 * width, -84 - crown * 0.4],
    [85 * width, -36],
    [(84.5 + 2 * cheek) * width, 10],
    [(77 + 6 * cheek) * width + 2 * jowl, 42 * length],
    [60 * jaw * width + 5 * cheek + 3 * jowl, (81 + drop * 0.5) * length],
    [36 * chin * width + 2.5 * cheek + 3 * jowl, (107 + drop * 0.9) * length],
    [16 * chin * width, (119.5 + drop) * length],
    [0, (121 + drop) * length],
  ];
  return through(mirrored(half), true).warp(frame.face(0, 0.42));
}

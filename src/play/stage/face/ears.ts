import type { Frame } from '../frame.ts';
import type { Look } from '../look.ts';
import { brush, faded, type Shape, through } from '../shape.ts';

/** The sides (-1 left, 1 right) whose ear is seen. */
export function earsFree({ hair: { style } }: Look): readonly number[] {
  if (style === 'headscarf' || style === 'curls' || style === 'ponytail') return [];
  return style === 'bob' ? [-1] : [-1, 1];
}

/** The one ear that somebody who turns round shows us whole: on the side from which they turn. */
export function nearEar({ turning, pose }: Frame): number | undefined {
  return turning && (pose.about < 0 ? 1 : -1);
}

/** The ear of a side (-1 left, 1 right of the picture), if hair or cloth leave it free. */
export function drawEar(frame: Frame, s: number): Shape[] {
  const { skin, face } = frame.look;
  if (!earsFree(frame.look).includes(s)) return [];
  const x = s * 84 * face.width;
  const move = frame.face(-30, 0.2);
  const outer = through(
    [
      [x - s * 4, -10],
      [x + s * 7, -15],
      [x + s * 13.5, -4],
      [x + s * 11, 18],
      [x + s * 6, 36],
      [x - s * 2, 43],
      [x - s * 8, 30],
    ],
    true,
  ).warp(move);
  const inner = brush(
    [
      [x + s * 1, -3],
      [x + s * 8, -5],
      [x + s * 8.5, 10],
      [x + s * 3, 24],
    ],
    4,
    0.4,
  ).warp(move);
  return [
    { path: outer, fill: s < 0 ? skin.base : skin.shade },
    { path: inner, fill: faded(skin.deep, 0.4) },
  ];
}

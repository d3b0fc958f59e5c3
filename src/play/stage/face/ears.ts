import type { Frame } from '../frame.ts';
import type { Look } from '../look.ts';
import { brush, faded, type Shape, through } from '../shape.ts';

/** The sides (-1 left, 1 right) whose ear is seen. */
export function earsFree({ hair: { style } }: Look): readonly number[] {
  if (style === 'headscarf' || style === 'curls' || style === 'ponytail') return [];
  return style === 'bob' ? [-1] : [-1, 1];
}

/** The ears that hair or cloth leave free. */
export function drawEars(frame: Frame): Shape[] {
  const { skin, face } = frame.look;
  const out: Shape[] = [];
  const free = earsFree(frame.look);
  for (const s of free) {
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
    out.push({ path: outer, fill: s < 0 ? skin.base : skin.shade });
    out.push({
      path: brush(
        [
          [x + s * 1, -3],
          [x + s * 8, -5],
          [x + s * 8.5, 10],
          [x + s * 3, 24],
        ],
        4,
        0.4,
      ).warp(move),
      fill: faded(skin.deep, 0.4),
    });
  }
  return out;
}

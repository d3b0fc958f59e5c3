import type { Frame } from '../frame.ts';
import { brush, faded, type Point, type Shape } from '../shape.ts';

/** The brows: a soft shape with single hairs. */
export function drawBrows(frame: Frame): Shape[] {
  const { look, pose } = frame;
  const { weight, colour, arch = 1, length = 1 } = look.brow;
  const centre = 39 + ((look.eye.apart ?? 1) - 1) * 38;
  const out: Shape[] = [];
  for (const s of [-1, 1]) {
    const inner = s < 0 ? pose.browInL : pose.browInR;
    const outer = s < 0 ? pose.browOutL : pose.browOutR;
    const x = (u: number): number => s * (centre + u * length);
    const iv = -28 - inner * 9.5 + pose.furrow * 2.2;
    const ov = -28 - outer * 8.5;
    const mid = -28 - 7.5 * arch - (inner * 5 + outer * 6);
    const iu = -22 - pose.furrow * 4.5;
    const points: Point[] = [
      [x(iu), iv + 2],
      [x(iu + 7), iv + (mid - iv) * 0.3],
      [x(-6), mid + 1.8 + (iv - mid) * 0.16],
      [x(6), mid],
      [x(17), mid + (ov - mid) * 0.42],
      [x(28), ov + 3.5],
    ];
    const move = frame.face(3);
    const shape = brush(points, 8 * weight, 0.3, 0.36).warp(move);
    out.push({ path: shape, fill: faded(colour, 0.86) });
    // Single hairs, so that it is not a plate.
    const hairs = points.slice(0, 5).flatMap(([px, py], i) =>
      [0, 1, 2].map((k) => {
        const next = points[i + 1] as Point;
        const t = k / 3;
        const [hx, hy] = [px + (next[0] - px) * t, py + (next[1] - py) * t];
        const rise = 3.6 * weight * (1 - i * 0.2);
        return brush(
          [
            [hx - s * 1, hy + rise * 0.6],
            [hx + s * 3.5, hy - rise * 0.1],
            [hx + s * 8, hy - rise * 0.5 + i * 0.9],
          ],
          1.5,
        );
      }),
    );
    for (const hair of hairs) out.push({ path: hair.warp(move), fill: faded(colour, 0.42) });
  }
  return out;
}

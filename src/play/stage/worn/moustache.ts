import type { Frame } from '../frame.ts';
import { brush, type Drawn, faded, linear, type Point, through } from '../shape.ts';

/** A full moustache that moves with the lip. */
export function moustache(frame: Frame): Drawn[] {
  const { hair } = frame.look;
  const { pose } = frame;
  const move = frame.face(10);
  const up = pose.smile * 5;
  const lift = pose.open * 3 + pose.upper * 3;
  const items: Drawn[] = [];
  for (const s of [-1, 1]) {
    const shape = through(
      [
        [s * 1, 61 - lift],
        [s * 12, 60 - lift],
        [s * 25, 66 - lift - up * 0.5],
        [s * (35 + pose.smile * 2), 76 - up],
        [s * 27, 78 - up * 0.7],
        [s * 12, 75 - lift],
        [s * 1, 72 - lift],
      ],
      true,
    ).warp(move);
    items.push({ path: shape, fill: linear(0, 58, 0, 80, [0, hair.light], [1, hair.base]) });
    for (let i = 0; i < 7; i++) {
      const t = i / 7;
      const points: Point[] = [
        [s * (3 + t * 10), 62 - lift + t],
        [s * (8 + t * 14), 66 - lift + t * 2 - up * t * 0.5],
        [s * (12 + t * 20), 73 - lift * (1 - t) - up * t],
      ];
      items.push({
        path: brush(points, 1.8).warp(move),
        fill: faded(i % 2 ? hair.dark : '#ffffff', 0.45),
        clip: shape,
      });
    }
  }
  return items;
}

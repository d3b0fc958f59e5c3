import type { Look } from '../look.ts';
import { brush, type Drawn, faded, linear, type Point, type Shape, through } from '../shape.ts';

/**
 * A plait along points: pads of hair that cross from side to side, tied and tufted at the end. A pad that
 * `isDrawn` denies is left out.
 */
export function plait(
  spine: readonly Point[],
  width: number,
  look: Look,
  isDrawn: (point: number) => boolean = () => true,
): Drawn[] {
  const { hair } = look;
  const n = spine.length - 1;
  const frameAt = (i: number): { x: number; y: number; dx: number; dy: number } => {
    const [x, y] = spine[Math.min(n, Math.max(0, i))] as Point;
    const [ax, ay] = spine[Math.min(n, Math.max(0, i - 1))] as Point;
    const [bx, by] = spine[Math.min(n, Math.max(0, i + 1))] as Point;
    const l = Math.hypot(bx - ax, by - ay) || 1;
    return { x, y, dx: (bx - ax) / l, dy: (by - ay) / l };
  };
  const put = (i: number, across: number, down: number): Point => {
    const { x, y, dx, dy } = frameAt(i);
    return [x - dy * across + dx * down, y + dx * across + dy * down];
  };
  const items: Drawn[] = [];
  for (let i = 0; i < n; i++) {
    if (!isDrawn(i)) continue;
    const w = width * (1 - (i / n) * 0.36);
    const s = i % 2 ? 1 : -1;
    const pad = through(
      [
        put(i, s * w * 0.5, -w * 0.34),
        put(i, s * w * 0.58, w * 0.16),
        put(i, s * w * 0.3, w * 0.72),
        put(i, -s * w * 0.2, w * 0.86),
        put(i, -s * w * 0.34, w * 0.56),
        put(i, -s * w * 0.06, w * 0.02),
        put(i, s * w * 0.16, -w * 0.4),
      ],
      true,
    );
    const [x0, y0] = put(i, -w * 0.5, -w * 0.3);
    const [x1, y1] = put(i, w * 0.5, w * 0.7);
    items.push(
      { path: pad.warp((x, y) => [x + 1.5, y + 3]), fill: faded(hair.dark, 0.75) },
      { path: pad, fill: linear(x0, y0, x1, y1, [0, hair.light], [0.5, hair.base], [1, hair.dark]) },
    );
    for (let k = 0; k < 4; k++) {
      const t = 0.16 + k * 0.12;
      const line: Shape = {
        path: brush(
          [
            put(i, s * w * (0.62 - t), -w * 0.3),
            put(i, s * w * (0.5 - t * 0.7), w * 0.2),
            put(i, -s * w * (t * 0.6 - 0.1), w * 0.72),
          ],
          2.1,
        ),
        fill: faded(k % 2 ? hair.dark : hair.light, 0.6),
        clip: pad,
      };
      items.push(line);
    }
  }
  if (!isDrawn(n)) return items;
  const w = width * 0.6;
  const tuft = through(
    [
      put(n, -w * 0.3, 0),
      put(n, -w * 0.48, w * 0.9),
      put(n, -w * 0.1, w * 1.9),
      put(n, w * 0.34, w * 1.5),
      put(n, w * 0.5, w * 0.7),
      put(n, w * 0.3, 0),
    ],
    true,
  );
  items.push(
    { path: tuft, fill: hair.base },
    ...[-0.26, -0.05, 0.16, 0.32].map(
      (k): Shape => ({
        path: brush(
          [put(n, k * w * 0.7, 0), put(n, k * w * 1.2, w * 0.8), put(n, k * w * 0.7, w * 1.7)],
          2.2,
        ),
        fill: faded(k < 0 ? hair.light : hair.dark, 0.7),
        clip: tuft,
      }),
    ),
    {
      path: brush([put(n, -w * 0.36, 1), put(n, 0, 3), put(n, w * 0.36, 1)], 8, 0.5, 0.8),
      fill: look.dress.trim,
    },
  );
  return items;
}

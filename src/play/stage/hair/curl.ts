import type { Look } from '../look.ts';
import { along, brush, faded, lerp, type Point, type Shape } from '../shape.ts';
import { stream } from './strands.ts';

/** One curl along a cubic guide: it swings wider towards its end, darker on one side and lit on the other. */
export function curl(
  guide: readonly Point[],
  width: number,
  swing: number,
  phase: number,
  look: Look,
): Shape[] {
  const [a, b, c, d] = guide as [Point, Point, Point, Point];
  const middle = along(a, b, c, d, 15);
  const length = middle.reduce((sum, [x, y], i) => {
    const [px, py] = middle[Math.max(0, i - 1)] as Point;
    return sum + Math.hypot(x - px, y - py);
  }, 0);
  const turns = length / 68;
  const points = middle.map(([x, y], i): Point => {
    const [px, py] = middle[Math.max(0, i - 1)] as Point;
    const [nx, ny] = middle[Math.min(15, i + 1)] as Point;
    const l = Math.hypot(nx - px, ny - py) || 1;
    const t = i / 15;
    const off = swing * Math.min(1, 0.15 + t * 1.5) * Math.sin(phase + turns * 2 * Math.PI * t);
    return [x - ((ny - py) / l) * off, y + ((nx - px) / l) * off];
  });
  const moved = (dx: number, dy: number): Point[] => points.map(([x, y]): Point => [x + dx, y + dy]);
  return [
    { path: brush(moved(2.2, 3), width * 1.12, 0.6, 0.2), fill: faded(look.hair.dark, 0.9) },
    { path: brush(points, width, 0.6, 0.16), fill: look.hair.base },
    { path: brush(moved(-width * 0.16, -1), width * 0.34, 0.55), fill: faded(look.hair.light, 0.6) },
    { path: brush(moved(width * 0.2, 1), width * 0.12, 0.5), fill: faded(look.hair.dark, 0.5) },
  ];
}

/** Curls that fill the space between two guides, the first ones lying under the later ones. */
export function curls(
  from: readonly Point[],
  to: readonly Point[],
  count: number,
  width: number,
  look: Look,
  seed: number,
): Shape[] {
  const chance = stream(seed);
  return Array.from({ length: count }, (_, i) => {
    const t = count > 1 ? i / (count - 1) : 0;
    const reach = 0.86 + chance() * 0.2;
    const guide = from.map(([ax, ay], k): Point => {
      const [bx, by] = to[k] as Point;
      const [x, y] = [lerp(ax, bx, t), lerp(ay, by, t)];
      return k === 3 ? [x + (chance() - 0.5) * 12, lerp(-60, y, reach)] : [x, y];
    });
    return curl(guide, width * (0.85 + chance() * 0.4), 6.5 + chance() * 3, chance() * 6.3, look);
  }).flat();
}

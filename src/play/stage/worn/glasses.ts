import type { Frame } from '../frame.ts';
import { type Drawn, linear, type Point, through } from '../shape.ts';

interface Glasses {
  /** Half of a pair: x from the middle outward and y, in head units, clockwise from the bridge. */
  readonly lens: readonly Point[];
  readonly rim: string;
  readonly width: number;
  readonly bridge: number;
}

const round = Array.from({ length: 12 }, (_, i): Point => {
  const angle = (i / 12) * 2 * Math.PI;
  return [38.5 - 25 * Math.cos(angle), 3 - 24.5 * Math.sin(angle)];
});

/** Every model there is. */
export const GLASSES = {
  glasses: {
    lens: [
      [12, -10],
      [22, -18],
      [44, -19],
      [62, -14],
      [66, 0],
      [58, 18],
      [40, 24],
      [21, 19],
      [13, 6],
    ],
    rim: '#5b3b2a',
    width: 3.6,
    bridge: -10,
  },
  round_glasses: { lens: round, rim: '#6d5a3c', width: 2.8, bridge: -7 },
  square_glasses: {
    lens: [
      [11, -8],
      [14, -16],
      [24, -18],
      [54, -18],
      [65, -16],
      [68, -7],
      [66, 10],
      [61, 18],
      [50, 20],
      [26, 20],
      [15, 17],
      [12, 8],
    ],
    rim: '#2c2725',
    width: 4.4,
    bridge: -9,
  },
} as const satisfies Record<string, Glasses>;

/** Draws a pair of glasses on the nose. */
export function drawGlasses(frame: Frame, { lens, rim, width, bridge }: Glasses): Drawn[] {
  const move = frame.face(16, 1);
  const items: Drawn[] = [];
  const wide = frame.look.face.width;
  for (const s of [-1, 1]) {
    const path = through(
      lens.map(([x, y]): Point => [s * x, y]),
      true,
    ).warp(move);
    const [x, y] = move(s * 38, 0);
    items.push(
      {
        path,
        fill: linear(
          x - 26,
          y - 20,
          x + 20,
          y + 22,
          [0, 'rgba(255,255,255,0.26)'],
          [0.4, 'rgba(255,255,255,0.02)'],
          [1, 'rgba(255,255,255,0.1)'],
        ),
      },
      { path: path.warp((px, py) => [px + 1.5, py + 3]), stroke: 'rgba(60,30,20,0.2)', width: width + 0.4 },
      { path, stroke: rim, width },
      {
        path: through([
          [s * 65, -7],
          [s * 76 * wide, -9],
          [s * 86 * wide, -5],
        ]).warp(frame.face(2, 0.8)),
        stroke: rim,
        width: width * 0.94,
      },
    );
  }
  items.push({
    path: through([
      [-12.8, bridge + 5],
      [0, bridge],
      [12.8, bridge + 5],
    ]).warp(frame.face(20, 1)),
    stroke: rim,
    width,
  });
  return items;
}

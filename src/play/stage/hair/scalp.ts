import type { Frame } from '../frame.ts';
import { brush, type Drawn, faded, linear, type Point, through } from '../shape.ts';
import { at } from './strands.ts';

/** Ears, nape and the bare head under the hair, from behind. */
export function scalp(frame: Frame): Drawn[] {
  const { skin, face, build } = frame.look;
  const n = build.neck + 2;
  // Before that side of the neck, somebody who turns round has the front of it.
  const neck =
    frame.turning && frame.pose.away < 0.5 ? [n * 0.6, 94, -n * 0.6, 94] : [n, 100, n, 130, -n, 130, -n, 100];
  const skull = through(
    at([
      0,
      -146,
      60,
      -134,
      92,
      -90,
      96,
      -30,
      86,
      30,
      66,
      74,
      ...neck,
      -66,
      74,
      -86,
      30,
      -96,
      -30,
      -92,
      -90,
      -60,
      -134,
    ]),
    true,
  );
  const ear = (s: number): Drawn => ({
    path: through(
      at([80, -12, 97, -16, 103, -2, 100, 18, 93, 36, 84, 42]).map(
        ([x, y]): Point => [s * x * face.width, y],
      ),
      true,
    ),
    fill: s < 0 ? skin.base : skin.shade,
  });
  // Of somebody who turns round, the ears are seen from other sides.
  const ears = frame.turning ? [] : [ear(-1), ear(1)];
  return [
    ...ears,
    { path: skull, fill: linear(-80, -120, 90, 120, [0, skin.light], [0.4, skin.base], [1, skin.shade]) },
    {
      path: brush(at([-46, 74, 0, 92, 46, 74]), 26, 0.5, 0.4),
      fill: faded(skin.deep, 0.24),
      clip: skull,
      soft: 10,
    },
  ];
}

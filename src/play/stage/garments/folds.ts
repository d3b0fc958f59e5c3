import type { Frame } from '../frame.ts';
import { brush, type Drawn, faded, type Path, type Point, type Shape, through } from '../shape.ts';

/** One soft stroke of shade on the trunk. */
export const soft = (
  frame: Frame,
  points: Point[],
  width: number,
  colour: string,
  alpha: number,
  clip: Path,
): Shape => ({
  path: brush(points, width, 0.5).warp(frame.body),
  fill: faded(colour, alpha),
  clip,
});

/** Shade and folds every trunk has: the side away from the light, the chest, the waist. */
export function modelling(frame: Frame, trunk: Path): Drawn[] {
  const { dress, build } = frame.look;
  const { chest, waist, hip, bust } = build;
  const f = (points: Point[], width: number, colour: string, alpha: number): Shape =>
    soft(frame, points, width, colour, alpha, trunk);
  const items: Drawn[] = [
    {
      path: through(
        [
          [chest * 0.72, 250],
          [chest * 0.6, 340],
          [waist * 0.62, 500],
          [hip * 0.7, 700],
          [hip * 0.72, 930],
          [320, 930],
          [320, 250],
        ],
        true,
      ).warp(frame.body),
      fill: faded(dress.shade, 0.6),
      clip: trunk,
      soft: 26,
    },
    f(
      [
        [-waist * 0.9, 520],
        [-waist * 0.6, 528],
        [-waist * 0.2, 518],
      ],
      8,
      dress.shade,
      0.5,
    ),
    f(
      [
        [waist * 0.9, 500],
        [waist * 0.55, 514],
        [waist * 0.2, 512],
      ],
      9,
      dress.deep,
      0.3,
    ),
    f(
      [
        [-waist * 0.85, 546],
        [-waist * 0.5, 560],
        [-waist * 0.1, 548],
      ],
      7,
      dress.shade,
      0.4,
    ),
    f(
      [
        [-chest * 0.95, 320],
        [-chest * 0.7, 345],
        [-chest * 0.4, 352],
      ],
      7,
      dress.shade,
      0.5,
    ),
    f(
      [
        [chest * 0.98, 318],
        [chest * 0.74, 346],
        [chest * 0.42, 354],
      ],
      8,
      dress.deep,
      0.28,
    ),
  ];
  if (bust > 0.4) {
    items.push(
      f(
        [
          [-chest * 0.9, 350],
          [-chest * 0.62, 392],
          [-chest * 0.28, 396],
        ],
        15 * bust,
        dress.shade,
        0.24,
      ),
      f(
        [
          [chest * 0.94, 346],
          [chest * 0.66, 392],
          [chest * 0.3, 396],
        ],
        16 * bust,
        dress.deep,
        0.12,
      ),
      f(
        [
          [-chest * 0.5, 396],
          [-waist * 0.56, 470],
          [-waist * 0.54, 560],
          [-hip * 0.56, 660],
        ],
        3,
        dress.deep,
        0.4,
      ),
      f(
        [
          [chest * 0.5, 396],
          [waist * 0.56, 470],
          [waist * 0.54, 560],
          [hip * 0.56, 660],
        ],
        3,
        dress.deep,
        0.45,
      ),
    );
  }
  return items;
}

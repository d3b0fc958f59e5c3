import type { Frame } from '../frame.ts';
import { type Drawn, faded, linear, Path, type Point, through } from '../shape.ts';

/** The cloth of a hood: its outline before the body moves it, lit from one point to another, with the shade it throws. */
export function hoodCloth(
  frame: Frame,
  outline: Path,
  [from, to]: readonly [Point, Point],
  [lit, middle]: readonly [string, string],
  trunk: Path,
): Drawn[] {
  const { deep, shade } = frame.look.dress;
  const b = frame.body;
  return [
    { path: outline.warp((x, y) => [x + 2, y + 10]).warp(b), fill: faded(deep, 0.42), clip: trunk },
    { path: outline.warp(b), fill: linear(...b(...from), ...b(...to), [0, lit], [0.5, middle], [1, shade]) },
  ];
}

/** A cord out of a hood, along three points, with an end so wide (half) above and below, `high` and `low` of it. */
export function cord(
  frame: Frame,
  points: readonly Point[],
  width: number,
  end: {
    readonly top: number;
    readonly foot: number;
    readonly high: number;
    readonly low: number;
    readonly colour: string;
  },
): Drawn[] {
  const last = points.at(-1) as Point;
  const [x, y] = frame.body(...last);
  const { top, foot, high, low, colour } = end;
  return [
    { path: through(points).warp(frame.body), stroke: frame.look.dress.trim, width },
    {
      path: new Path()
        .M(x - top, y - high)
        .L(x + top, y - high)
        .L(x + foot, y + low)
        .L(x - foot, y + low)
        .Z(),
      fill: colour,
    },
  ];
}

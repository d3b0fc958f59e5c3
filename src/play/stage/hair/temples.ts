import type { Drawn, Paint, Point, Warp } from '../shape.ts';
import { through } from '../shape.ts';
import { at, strands, warped } from './strands.ts';

/** How short hair over the ears is cut: given for the right of the picture, the left is its mirror image. */
interface Cut {
  /** The outline, and the two curves its strands run between: x, y, x, y, ... */
  readonly outline: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly fill: (side: number) => Paint;
  /** Layers of strands. */
  readonly strands: readonly {
    readonly colour: string;
    readonly count: number;
    readonly alpha: number;
    readonly seed: number;
  }[];
}

/** Short hair over both ears. */
export function temples(cut: Cut, over: Warp): Drawn[] {
  return [-1, 1].flatMap((s): Drawn[] => {
    const turned = (flat: readonly number[]): Point[] => at(flat).map(([x, y]): Point => [s * x, y]);
    const path = through(turned(cut.outline), true).warp(over);
    const [from, to] = [turned(cut.from), turned(cut.to)];
    return [
      { path, fill: cut.fill(s) },
      ...cut.strands.flatMap(({ colour, count, alpha, seed }) =>
        warped(strands(from, to, count, 2.2, colour, alpha, seed + s), over, path),
      ),
    ];
  });
}

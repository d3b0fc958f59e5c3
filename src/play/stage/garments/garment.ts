import type { Frame } from '../frame.ts';
import type { Drawn, Path, Point } from '../shape.ts';

/** Draws the garments of a style over a trunk, neck included. */
export type Garment = (frame: Frame, trunk: Path, neckTop: readonly [Point, Point]) => Drawn[];

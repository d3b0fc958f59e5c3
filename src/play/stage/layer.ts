import type { Frame } from './frame.ts';
import { carry, distance, shift } from './matrix.ts';
import { type Pose, type PoseKey, REACH } from './pose.ts';
import type { Drawn, Matrix, Point } from './shape.ts';

/**
 * A part of a figure that is drawn and painted for itself. Nobody says when it must be drawn anew: it says which
 * points it moves with, and which numbers of the pose its drawing reads is noted while it draws.
 */
export interface Layer {
  readonly draw: (frame: Frame) => Drawn[];
  /** Where the part is: as long as these move like one plane, a drawing of it can be moved along. */
  readonly points: (frame: Frame) => readonly Point[];
  /** What it leads up to, under another part: this may come away a little before it is seen. */
  readonly under?: (frame: Frame) => readonly Point[];
  /** How much more is seen of its being late than of others: 1 if left out. Below 1 it may also be off by more. */
  readonly weight?: number;
}

/** What is left to be seen of a slip of a point that lies under another part. */
const COVERED = 0.25;

/** A drawing, and what it was made from. */
export interface Drawing {
  readonly items: readonly Drawn[];
  readonly points: readonly Point[];
  readonly under: readonly Point[];
  readonly read: ReadonlyMap<PoseKey, number>;
}

/** A pose that notes in `read` which of its numbers were asked for. */
export function noting(pose: Pose, read: Map<PoseKey, number>): Pose {
  return new Proxy(pose, {
    get(target, key: PoseKey) {
      const value = target[key];
      read.set(key, value);
      return value;
    },
  });
}

/** Draws a layer. */
export function drawLayer(layer: Layer, frame: Frame): Drawing {
  const read = new Map<PoseKey, number>();
  const items = layer.draw({ ...frame, pose: noting(frame.pose, read) });
  return { items, points: layer.points(frame), under: layer.under?.(frame) ?? [], read };
}

/**
 * How a drawing is best moved to where its layer is in another frame, and how far off that is at worst, in figure
 * units. Where being off by `unseen` is not seen it stays upright.
 */
export function moved(
  layer: Layer,
  drawing: Drawing,
  frame: Frame,
  unseen = 0,
): { readonly matrix: Matrix; readonly off: number } {
  const points = layer.points(frame);
  const upright = shift(drawing.points, points);
  const stays = distance(upright, drawing.points, points) <= unseen;
  const matrix = stays ? upright : carry(drawing.points, points);
  const under = layer.under?.(frame) ?? [];
  let off = 0;
  if (drawing.items.length > 0) off = distance(matrix, drawing.points, points);
  if (under.length === drawing.under.length)
    off = Math.max(off, COVERED * distance(matrix, drawing.under, under));
  for (const [key, value] of drawing.read)
    off = Math.max(off, Math.abs(frame.pose[key] - value) * REACH[key]);
  return { matrix, off };
}

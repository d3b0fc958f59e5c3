/** A door of a place: where it is in the drawing, and where its leaf is as it opens. Positions are world units. */
import type { Point } from './shape.ts';

/** An upright edge of a leaf. */
export interface Edge {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where somebody stands: the middle of the body, and the size, 1 at the counter. */
interface Footing {
  readonly x: number;
  readonly scale: number;
}

/** A door that people come in and go out by. The drawing of the place has it shut. */
export interface Door {
  /** The edge that the leaf hangs on, and its other one. */
  readonly hinge: Edge;
  readonly free: Edge;
  /** Where the other edge is when the door stands open: away from us. */
  readonly open: Edge;
  /** The drawing of what is seen through it; it covers the opening. */
  readonly beyond: string;
  /** Somebody who stands on its sill, and who has gone out of sight beyond. */
  readonly sill: Footing;
  readonly outside: Footing;
  /** The part of the picture in which somebody beyond it is seen, where that is more than the opening. */
  readonly through?: Area;
  /** It leads to another lit room: it is as bright there at night. */
  readonly indoors?: boolean;
}

/** A part of the world by its left upper corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All of the opening. */
export function openingOf({ hinge, free }: Door): Area {
  const [x, y] = [Math.min(hinge.x, free.x), Math.min(hinge.top, free.top)];
  const right = Math.max(hinge.x, free.x);
  return { x, y, width: right - x, height: Math.max(hinge.bottom, free.bottom) - y };
}

/** The corners of the leaf between two edges. */
export const corners = (a: Edge, b: Edge): Point[] => [
  [a.x, a.top],
  [b.x, b.top],
  [b.x, b.bottom],
  [a.x, a.bottom],
];

/** The free edge of a leaf that is open by 0 (shut) to 1: it swings on an arc. */
export function edgeAt({ free, open }: Door, openness: number): Edge {
  const angle = (openness * Math.PI) / 2;
  const [shut, wide] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: open.x + (free.x - open.x) * shut,
    top: free.top + (open.top - free.top) * wide,
    bottom: free.bottom + (open.bottom - free.bottom) * wide,
  };
}

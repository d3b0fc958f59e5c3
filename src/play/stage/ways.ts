/** How people come into a place and leave it, and how high their eyes are there. */
import { SOLE, TYRES } from './legs.ts';
import { type PlaceArt, type SeenSpot, WORLD } from './place-art.ts';
import type { Place, WayOut } from './walk.ts';

/** World units of a figure unit, for someone of size 1. */
export const UNIT = 0.92;
/** World units by which the eyes of somebody twice as tall as the others would be higher, for someone of size 1. */
export const TALLER = 620;
/** The figure unit that stands on a spot's `y` at the counter. */
const HEM = 543;
/** Half of somebody's width, with what they carry, in world units at size 1. */
const HALF = 330;
/**
 * How much lower the eyes of somebody in a wheelchair are, in world units at size 1: behind the counter, where the
 * face must be seen, and where the wheels stand on the floor that is seen.
 */
const SEATED = { near: 84, far: (SOLE - TYRES) * UNIT } as const;

/** Where somebody of that size is at `x`: everybody's eyes are near one height, whatever the distance, that of ours. */
export function placeAt(
  { spots }: PlaceArt,
  x: number,
  scale: number,
  isSeated: boolean,
  isFar = false,
): Place {
  const { y, scale: nearest } = spots.counter;
  const lower = isSeated ? (isFar ? SEATED.far : SEATED.near) * scale : 0;
  return { x, y: y - HEM * UNIT * nearest + (nearest - scale) * 60 + lower, scale };
}

/**
 * Where people come from and go to: through the door, if the place has one, or past the edge of the picture. Who
 * stands at the side comes from there, and who is seen in a window leaves it sideways.
 */
export function wayOut(art: PlaceArt, spot: SeenSpot, from: Place, isSeated: boolean): WayOut {
  const { counter, door, panes, spots } = art;
  const at = (x: number, scale: number, isFar = false) => placeAt(art, x, scale, isSeated, isFar);
  /** Past the nearer end of a part of the picture. */
  const past = (left: number, right: number, { x, scale }: Pick<Place, 'x' | 'scale'>): WayOut => {
    const isLeft = x < (left + right) / 2;
    return { outside: at(isLeft ? left - HALF * scale : right + HALF * scale, scale) };
  };
  const pane = panes?.[spot];
  if (pane) return past(pane.x, pane.x + pane.width, from);
  if (!door || spot === 'side') return past(0, WORLD.width, spot === 'side' || !counter ? from : spots.door);
  return {
    sill: at(door.sill.x, door.sill.scale, true),
    outside: at(door.outside.x, door.outside.scale, true),
  };
}

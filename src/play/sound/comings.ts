import type { DoorMoves, StageView } from '../stage/view.ts';

/** The cues that are the sound of a door, and what it does when they are heard. */
export const DOOR_CUES: ReadonlyMap<string, keyof DoorMoves> = new Map([
  ['door_bell', 'opens'],
  ['door_close', 'shuts'],
]);

/** Doors that ring when somebody goes through them. */
const HAS_BELL: ReadonlySet<string> = new Set(['boutique']);
/** Nobody walks in here: one is at a desk, or holds a telephone. */
const WITHOUT_FLOOR: ReadonlySet<string> = new Set(['contact_centre', 'live_chat', 'phone', 'shop_phone']);

/** What is heard when somebody comes or goes by themselves. */
export type Coming = 'door_bell' | 'door_close' | 'steps';

/**
 * The sound of the people who walked in or out between two views, as the name of a cue. Where the place
 * changes the picture is cut and nobody walks.
 */
export function heardBetween(before: StageView | undefined, after: StageView): Coming | undefined {
  if (before?.place !== after.place || WITHOUT_FLOOR.has(after.place)) return undefined;
  const isIn = ({ cast }: StageView, id: string) => cast.some((actor) => actor.id === id);
  const came = after.cast.filter(({ id }) => !isIn(before, id));
  const left = before.cast.filter(({ id }) => !isIn(after, id));
  if (came.length + left.length === 0) return undefined;
  const through = [...came, ...left].filter(({ spot }) => spot !== 'side');
  if (through.length > 0 && HAS_BELL.has(after.place)) return 'door_bell';
  if (!through.some(({ spot }) => spot === 'door')) return 'steps';
  return came.length > 0 ? 'steps' : 'door_close';
}

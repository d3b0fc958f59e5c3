/** Where people stand in a place, how they hold themselves there, and by which way they come and go. */
import { actorPose } from './feeling.ts';
import { lookOf } from './people.ts';
import { type PlaceArt, type SeenSpot, WORLD } from './place-art.ts';
import type { Pose } from './pose.ts';
import { clamp } from './shape.ts';
import type { Actor } from './view.ts';
import type { Place, WayOut } from './walk.ts';
import { placeAt, wayOut } from './ways.ts';

/** Whoever has no patience left stands so far towards the door, in world units, and is smaller by that share. */
const AWAY = { step: 70, smaller: 0.05 } as const;

/** Whoever comes to a spot where somebody stands already stands aside so far, in world units at size 1, and behind. */
const ASIDE = { step: 195, smaller: 0.08 } as const;

/** What somebody who can be seen does in a view. */
interface Part {
  readonly actor: Actor;
  readonly spot: SeenSpot;
  readonly place: Place;
  readonly pose: Pose;
  /** The way by which they come in. */
  readonly way: WayOut;
}

/** The part of each of the actors, none of whom is away; the first is who is spoken to. */
export function partsOf(art: PlaceArt, actors: readonly Actor[]): readonly Part[] {
  const [chief] = actors;
  return actors.map((actor, i) => {
    const before = actors.slice(0, i).filter(({ spot }) => spot === actor.spot).length;
    return partOf(art, actor, before, chief);
  });
}

/** `before` is how many stand at the same spot before them. */
function partOf(art: PlaceArt, actor: Actor, before: number, chief: Actor | undefined): Part {
  const spot = actor.spot as SeenSpot;
  const place = placeOf(art, actor, before);
  const bearing = turned(
    actorPose(actor.mood, actor.feeling, lookOf(actor.look).nature),
    art.spots[spot].turn,
  );
  const attends = chief && actor !== chief && !actor.mood;
  const pose = attends ? attending(bearing, place.x, placeOf(art, chief, 0).x) : bearing;
  return { actor, spot, place, pose, way: wayFrom(art, { look: actor.look, spot, place }) };
}

/** By which way somebody leaves from where they are. */
export function wayFrom(
  art: PlaceArt,
  { look, spot, place }: { readonly look: string; readonly spot: SeenSpot; readonly place: Place },
): WayOut {
  return wayOut(art, spot, place, isSeated(look));
}

function placeOf(art: PlaceArt, { look, spot, feeling }: Actor, before: number): Place {
  const { spots } = art;
  const { x, scale: full } = spots[spot as SeenSpot];
  const scale = full * (1 - ASIDE.smaller) ** before;
  // Towards the middle of the place.
  const aside = Math.sign(WORLD.width / 2 - x || 1) * ASIDE.step * full * before;
  // Little patience: a step towards the door.
  const away = feeling && spot === 'counter' ? (1 - clamp(feeling.patience / 100)) ** 1.6 : 0;
  const step = Math.sign(spots.door.x - x) * AWAY.step * away;
  return placeAt(art, Math.round(x + step + aside), scale * (1 - AWAY.smaller * away), isSeated(look));
}

const isSeated = (look: string): boolean => lookOf(look).seat !== undefined;

const turned = (pose: Pose, turn: number): Pose =>
  turn === 0 ? pose : { ...pose, turn: pose.turn + turn * 0.16, yaw: pose.yaw + turn * 0.12 };

/** Whoever is not spoken to follows what happens to the one who is. */
function attending(pose: Pose, x: number, chief: number): Pose {
  const side = Math.sign(chief - x);
  return { ...pose, gazeX: clamp(pose.gazeX + side * 0.4, -0.8, 0.8), yaw: pose.yaw + side * 0.1 };
}

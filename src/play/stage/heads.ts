import { CHIN, HAIR } from './camera.ts';
import { risen } from './hair.ts';
import { lookOf } from './people.ts';
import type { Heads } from './shot.ts';
import type { Place } from './walk.ts';
import { TALLER, UNIT } from './ways.ts';

/** Height of a head with its hair, in world units at size 1. */
const HEAD = 262;

/** Somebody to frame, where they will stand. */
interface Framed {
  readonly look: string;
  readonly destination: Place;
}

/** The heads to frame; the `chief` is one of all of them. */
export function headsOf(chief: Framed, all: readonly Framed[]): Heads {
  const { x, y, scale } = chief.destination;
  const others = all
    .filter((one) => one !== chief)
    .map(({ destination }) => ({ x: destination.x, size: HEAD * destination.scale }));
  const edges = all.map(edgesOf);
  const top = Math.min(...edges.map((edge) => edge.top));
  const low = Math.max(...edges.map((edge) => edge.low));
  return { x, y: y - 6, size: HEAD * scale, others, top, low };
}

/** Where the hair of somebody ends and where the chin is, in world units from above. */
function edgesOf({ look: id, destination: { y, scale } }: Framed) {
  const look = lookOf(id);
  const { height } = look.build;
  const eyes = y - 6 - scale * TALLER * (height - 1);
  // Who is taller, or wears the hair high, needs more room than a head of usual hair.
  const top = eyes - scale * height * (HEAD * HAIR + UNIT * risen(look));
  return { top, low: eyes + scale * height * HEAD * CHIN };
}

import { type Gait, STANDING } from './gait.ts';
import { clamp, lerp, smoothstep } from './shape.ts';

/** Where a body is: `x` and `y` of the eyes in world units, and the size: 1 at the counter, less further away. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A way out of a place: to where nobody sees them any more, through a door if `sill` is where one stands in it. */
export interface WayOut {
  readonly sill?: Place;
  readonly outside: Place;
}

/** A way from one place to another, with its steps. */
export interface Walk {
  /** From where it begins to where it ends, with the sill of a door between if it goes through one. */
  readonly way: readonly Place[];
  /** The share of the way after which the sill has been crossed. */
  readonly sill: number | undefined;
  /** They go out by it. */
  readonly leaves: boolean;
  readonly ms: number;
  readonly steps: number;
  /** What comes before the first step, in milliseconds: turning round, or waiting for the door to open. */
  readonly start: number;
  /** The walker turns round before going: who leaves through the room shows us their back. */
  readonly turns: boolean;
  /** How far their back is turned to us when they set out, 0 to 1. */
  readonly away: number;
  /** How long the walker stops on the way out and turns to us once more, in milliseconds; 0 for who just goes. */
  readonly parting: number;
  /** In a wheelchair. */
  readonly rolls: boolean;
}

/** How somebody goes. */
interface Manner {
  /** A sill that is crossed on the way. */
  readonly through?: Place;
  /** Out of the place. */
  readonly leaves?: boolean;
  /** With a look back on the way out. */
  readonly parts?: boolean;
  /** In a wheelchair. */
  readonly rolls?: boolean;
  /** With the back to us, 0 to 1: somebody who was leaving is called back. */
  readonly away?: number;
}

/** How a walker is seen at a moment of the way. */
export interface Stride {
  readonly place: Place;
  readonly gait: Gait;
  /** Behind the door's frame: only what its opening shows is seen. */
  readonly beyond: boolean;
  /** Near enough to the door that it stands open. */
  readonly atDoor: boolean;
  readonly done: boolean;
}

/** The head turns for so long before the body begins to, and the body needs so long, in milliseconds. */
const TURN = { head: 300, body: 460 } as const;
/** A last look back: so far along the way, for so many milliseconds. */
const PARTING = { at: 0.4, ms: 1150 } as const;
/** Who comes in waits so long, unseen, until the door is open, in milliseconds. */
const OPENING = 420;
/** The door begins to open so long before somebody reaches it, and to shut so long after, as shares of the way. */
const DOOR = { before: 0.2, after: 0.1 } as const;
/** Nobody walks for longer than that, in milliseconds. */
const LONGEST = 3700;

const isSame = (a: Place, b: Place): boolean => a.x === b.x && a.y === b.y && a.scale === b.scale;

/** How far one place is from another, to walk: in world units, further away as in the foreground. */
const apart = (a: Place, b: Place): number => Math.hypot(b.x - a.x, (b.scale - a.scale) * 1500);

/**
 * Plans a walk: farther takes longer, nobody runs, and a step is a step. `through` is a sill that is crossed on the
 * way, out of the place if it `leaves`; `parts` asks for a look back on the way out.
 */
export function planWalk(
  from: Place,
  to: Place,
  { through, leaves = false, parts = false, rolls = false, away = 0 }: Manner = {},
): Walk {
  const way = through && !isSame(through, from) ? [from, through, to] : [from, to];
  const legs = way.slice(1).map((place, i) => apart(way[i] as Place, place));
  const far = legs.reduce((sum, leg) => sum + leg, 0);
  const going = Math.min(LONGEST, far < 12 ? 260 : 520 + far * 2.5);
  const turns = leaves && from.scale - to.scale > 0.12;
  const wait = through && !leaves ? OPENING : away * TURN.body * 0.7;
  const start = turns ? TURN.head + TURN.body * 0.7 : wait;
  const parting = turns && parts ? PARTING.ms : 0;
  return {
    way,
    sill: way.length > 2 ? (legs[0] as number) / far : through && 0,
    leaves,
    ms: going + start + parting,
    steps: Math.max(1, Math.round(going / 430)),
    start,
    turns,
    away: leaves ? 0 : away,
    parting,
    rolls,
  };
}

/** How far along the way somebody is, 0 to 1, how much they walk, and how much they look back. */
function progress({ ms, start, parting }: Walk, at: number) {
  const going = ms - start - parting;
  const leg = (since: number, long: number, from: number, to: number) => {
    const u = clamp(since / long);
    const eased = u * u * (3 - 2 * u) * 0.65 + u * 0.35;
    return {
      t: lerp(from, to, eased),
      weight: smoothstep(0, 0.14, u) * (1 - smoothstep(0.78, 1, u)),
      back: 0,
    };
  };
  if (parting === 0) return leg(at - start, going, 0, 1);
  const stop = start + going * PARTING.at;
  if (at < stop) return leg(at - start, going * PARTING.at, 0, PARTING.at);
  const left = at - stop - parting;
  if (left > 0) return leg(left, going * (1 - PARTING.at), PARTING.at, 1);
  const share = (at - stop) / parting;
  const back = smoothstep(0, 0.34, share) * (1 - smoothstep(0.66, 1, share));
  return { t: PARTING.at, weight: 0, back };
}

/** Between two places, as it is seen by somebody who stands here: what is twice as far is half the size. */
function between(from: Place, to: Place, t: number): Place {
  const scale = 1 / lerp(1 / from.scale, 1 / to.scale, t);
  const seen = from.scale === to.scale ? t : (scale - from.scale) / (to.scale - from.scale);
  return { x: lerp(from.x, to.x, seen), y: lerp(from.y, to.y, seen), scale };
}

/** Where the walker is after a time, and how the body moves with it. */
export function alongWalk(walk: Walk, at: number): Stride {
  const { way, ms, steps, turns, sill, leaves } = walk;
  const { t, weight: going, back } = progress(walk, at);
  const [from, to] = [way[0] as Place, way[way.length - 1] as Place];
  const weight = apart(from, to) < 40 ? 0 : going;
  const phase = t * steps;
  const bob = walk.rolls ? 0 : Math.abs(Math.sin(phase * Math.PI)) * 9 * weight;
  const on =
    way.length < 3 || sill === undefined
      ? between(from, to, t)
      : t < sill
        ? between(from, way[1] as Place, t / sill)
        : between(way[1] as Place, to, (t - sill) / (1 - sill));
  const turned = turns ? smoothstep(TURN.head, TURN.head + TURN.body, at) : 0;
  // Beyond the door they turn to where they go.
  const goal = way[1] as Place;
  const gait = {
    ...STANDING,
    rolls: walk.rolls,
    weight,
    phase,
    heading: clamp((goal.x - from.x) / 260, -1, 1),
    away: turned * (1 - back) + walk.away * (1 - smoothstep(0, TURN.body, at)),
    loose: Math.max(weight, turned),
    ahead: turns ? smoothstep(0, TURN.head, at) * (1 - back * back) : 0,
  };
  const done = at >= ms;
  const past = sill === undefined ? 0 : t - sill;
  return {
    place: done ? to : { ...on, y: on.y - bob * on.scale },
    gait,
    beyond: sill !== undefined && (leaves ? past > 0 : past < 0 || at < walk.start),
    atDoor: sill !== undefined && (leaves ? past > -DOOR.before : past < DOOR.after),
    done,
  };
}

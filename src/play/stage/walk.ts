import { type Gait, STANDING } from './gait.ts';
import { clamp, lerp, smoothstep } from './shape.ts';

/** Where a body is: `x` and `y` of the eyes in world units, the size, and how much of it is to be seen. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly alpha: number;
}

/** A way from one place to another, with its steps. */
export interface Walk {
  readonly from: Place;
  readonly to: Place;
  readonly ms: number;
  readonly steps: number;
  /** The share of it in which the walker turns round before going: who leaves through the room shows us their back. */
  readonly turning: number;
  /** How long the walker stops on the way out and turns to us once more, in milliseconds; 0 for who just goes. */
  readonly parting: number;
}

/** The head turns for so long before the body begins to, and the body needs so long, in milliseconds. */
const TURN = { head: 300, body: 460 } as const;
/** A last look back: so far along the way, for so many milliseconds. */
const PARTING = { at: 0.72, ms: 1150 } as const;

/** Plans a walk: farther takes longer, nobody runs, and a step is a step. `parts` asks for a look back on the way out. */
export function planWalk(from: Place, to: Place, parts = false): Walk {
  const far = Math.hypot(to.x - from.x, (to.scale - from.scale) * 1500);
  const going = Math.min(3000, far < 12 ? 260 : 520 + far * 2.5);
  const turns = to.alpha < from.alpha && from.scale - to.scale > 0.12;
  const parting = turns && parts ? PARTING.ms : 0;
  const ms = going + (turns ? TURN.head + TURN.body * 0.7 + parting : 0);
  return {
    from,
    to,
    ms,
    steps: Math.max(1, Math.round(going / 430)),
    turning: turns ? (TURN.head + TURN.body) / ms : 0,
    parting,
  };
}

/** How far along the way somebody is, 0 to 1, how much they walk, and how much they look back. */
function progress({ ms, turning, parting }: Walk, at: number) {
  const start = turning > 0 ? TURN.head + TURN.body * 0.7 : 0;
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

/** Where the walker is after a time, and how the body moves with it. */
export function alongWalk(walk: Walk, at: number): { place: Place; gait: Gait; done: boolean } {
  const { from, to, ms, steps, turning } = walk;
  const { t, weight: going, back } = progress(walk, at);
  const far = Math.abs(to.x - from.x) + Math.abs(to.scale - from.scale) * 1500;
  const weight = far < 40 ? 0 : going;
  const phase = t * steps;
  const bob = Math.abs(Math.sin(phase * Math.PI)) * 9 * weight;
  const scale = lerp(from.scale, to.scale, t);
  const fadeIn = to.alpha > from.alpha ? smoothstep(0, 0.2, t) : smoothstep(0.8, 1, t);
  const turns = turning > 0;
  const turned = turns ? smoothstep(TURN.head, TURN.head + TURN.body, at) : 0;
  const place = {
    x: lerp(from.x, to.x, t),
    y: lerp(from.y, to.y, t) - bob * scale,
    scale,
    alpha: lerp(from.alpha, to.alpha, fadeIn),
  };
  const gait = {
    ...STANDING,
    weight,
    phase,
    heading: clamp((to.x - from.x) / 260, -1, 1),
    away: turned * (1 - back),
    loose: Math.max(weight, turned),
    ahead: turns ? smoothstep(0, TURN.head, at) * (1 - back * back) : 0,
  };
  return { place, gait, done: at >= ms };
}

import type { Pose } from './pose.ts';
import { lerp, smoothstep } from './shape.ts';

/** Something short that a body does over whatever it is doing: it ends where it began. */
export interface Burst {
  /** How long it takes, in milliseconds. */
  readonly ms: number;
  /** While this lasts nothing changes, so it can be cut short. */
  readonly plateau?: readonly [from: number, to: number];
  /** Lays what it does after `at` milliseconds over a pose. */
  readonly lay: (out: Pose, at: number) => void;
}

/** Rises from 0 to 1 between `a` and `b`, and falls again between `c` and `d`. */
const swell = (at: number, a: number, b: number, c: number, d: number): number =>
  smoothstep(a, b, at) * (1 - smoothstep(c, d, at));

/** Somebody takes a line in: eyes widen, breath comes in. The harder it lands (`blow`, 0 to 1), the more. */
export const brace = (blow: number): Burst => ({
  ms: 620,
  lay: (out, at) => {
    const taken = blow * swell(at, 60, 200, 300, 620);
    out.lidL += taken * 0.14;
    out.lidR += taken * 0.14;
    for (const key of ['browInL', 'browInR', 'browOutL', 'browOutR'] as const) out[key] += taken * 0.22;
    out.breath += taken * 0.8;
    out.headY -= taken * 4;
    out.pitch -= taken * 0.03;
    out.shrugL += taken * 0.12;
    out.shrugR += taken * 0.12;
  },
});

/** A small smile that comes and goes. */
export const SMILE: Burst = {
  ms: 900,
  lay: (out, at) => {
    out.smile += 0.14 * Math.sin((at / 900) * Math.PI) ** 2;
  },
};

/** Relief: one long breath, and the shoulders come down with it. */
export const SIGH: Burst = {
  ms: 3000,
  lay: (out, at) => {
    const drawn = swell(at, 250, 900, 950, 1500);
    const eased = swell(at, 950, 1650, 2000, 3000);
    out.breath += drawn * 1.3 - eased * 0.5;
    out.shrugL += drawn * 0.3 - eased * 0.4;
    out.shrugR += drawn * 0.3 - eased * 0.4;
    out.headY += eased * 4 - drawn * 4;
    out.pitch += eased * 0.05 - drawn * 0.03;
    out.sink += eased * 6;
    out.lidL -= eased * 0.12;
    out.lidR -= eased * 0.12;
    out.open += swell(at, 950, 1200, 1500, 1900) * 0.08;
  },
};

// How a telephone is held before the chest, to be read.
const READING = {
  upR: 13,
  upLenR: 0.93,
  foreR: -149,
  foreLenR: 0.98,
  wristR: -6,
  rollR: 24,
  curlR: 0.5,
  pointR: 0.1,
  spreadR: 0.1,
  thumbR: 0.55,
} as const;

/** A look at the telephone: it comes up, is looked at, and goes down again. */
export const PHONE: Burst = {
  ms: 2450,
  plateau: [780, 1700],
  lay: (out, at) => {
    const up = swell(at, 0, 620, 1750, 2450);
    for (const key of Object.keys(READING) as (keyof typeof READING)[])
      out[key] = lerp(out[key], READING[key], up);
    out.phone = swell(at, 60, 220, 2200, 2400);
    const eyes = swell(at, 300, 480, 1700, 1850);
    out.gazeX = lerp(out.gazeX, 0.26, eyes);
    out.gazeY = lerp(out.gazeY, 0.72, eyes);
    out.lidL = lerp(out.lidL, 0.64, eyes);
    out.lidR = lerp(out.lidR, 0.64, eyes);
    const head = swell(at, 380, 720, 1780, 2200);
    out.pitch += head * 0.09;
    out.yaw += head * 0.08;
    out.headY += head * 4;
  },
};

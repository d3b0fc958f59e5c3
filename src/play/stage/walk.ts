import type { Gait } from './acting.ts';
import { lerp, smoothstep } from './shape.ts';

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
}

/** Plans a walk: farther takes longer, nobody runs, and a step is a step. */
export function planWalk(from: Place, to: Place): Walk {
  const far = Math.hypot(to.x - from.x, (to.scale - from.scale) * 1500);
  const ms = far < 12 ? 260 : 520 + far * 2.5;
  return { from, to, ms: Math.min(3000, ms), steps: Math.max(1, Math.round(Math.min(3000, ms) / 430)) };
}

/** Where the walker is after a time, and how the body moves with it. */
export function alongWalk(
  { from, to, ms, steps }: Walk,
  at: number,
): { place: Place; gait: Gait; done: boolean } {
  const t = Math.min(1, at / ms);
  const eased = t * t * (3 - 2 * t) * 0.65 + t * 0.35;
  const far = Math.abs(to.x - from.x) + Math.abs(to.scale - from.scale) * 1500;
  const weight = far < 40 ? 0 : smoothstep(0, 0.14, t) * (1 - smoothstep(0.78, 1, t));
  const phase = eased * steps;
  const bob = Math.abs(Math.sin(phase * Math.PI)) * 9 * weight;
  const scale = lerp(from.scale, to.scale, eased);
  const fadeIn = to.alpha > from.alpha ? smoothstep(0, 0.2, t) : smoothstep(0.8, 1, t);
  return {
    place: {
      x: lerp(from.x, to.x, eased),
      y: lerp(from.y, to.y, eased) - bob * scale,
      scale,
      alpha: lerp(from.alpha, to.alpha, fadeIn),
    },
    gait: { weight, phase, heading: Math.max(-1, Math.min(1, (to.x - from.x) / 260)) },
    done: t >= 1,
  };
}

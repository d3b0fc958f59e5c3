import { type Effects, METERS } from '#scenario';
import type { Meters } from './live.ts';
import { clampPoints, roundRatio } from './rounding.ts';

/** A new visitor; a scenario's `start` replaces single meters (docs/scoring.md, "Start"). */
export const NEW_VISITOR: Meters = {
  calm: 70,
  trust: 50,
  patience: 80,
  outcome: 50,
  process: 50,
  treatment: 50,
};

/** Calm that a night moves halfway to. */
const RESTED_CALM = 60;

/**
 * How she feels, 0 to 100: a quarter calm, a quarter trust and a half fairness, which is rounded first
 * (docs/scoring.md, "The customer’s inner state").
 */
export function feltOf(meters: Meters): number {
  const fairness = roundRatio(8 * meters.treatment + 7 * meters.outcome + 5 * meters.process, 20);
  return roundRatio(meters.calm + meters.trust + 2 * fairness, 4);
}

/** Meters with whole-number changes added, each clamped to 0 to 100. */
export function changeMeters(meters: Meters, changes: Effects): Meters {
  const changed = { ...meters };
  for (const meter of METERS) {
    const change = changes[meter];
    if (change !== undefined) changed[meter] = clampPoints(changed[meter] + change);
  }
  return changed;
}

/**
 * A customer who comes back with a problem, expecting what the visit so far has taught her: `expected` is
 * the mean felt of the beads the trainee had a hand in (docs/scoring.md, "The customer’s inner state").
 */
export function carryOver(expected: number): Meters {
  return {
    calm: 60,
    trust: clampPoints(roundRatio(3500 + 35 * expected, 100)),
    patience: clampPoints(roundRatio(5000 + 30 * expected, 100)),
    outcome: 30,
    process: 50,
    treatment: clampPoints(roundRatio(4000 + 30 * expected, 100)),
  };
}

/** A night between two acts: calm moves halfway to 60, nothing else heals (docs/scoring.md, "Overnight"). */
export function sleepOnIt(meters: Meters): Meters {
  return { ...meters, calm: meters.calm + roundRatio(RESTED_CALM - meters.calm, 2) };
}

/**
 * What a gain of `hundredths` of a point is worth at `level`: above 60 it shrinks with the room that is left
 * (docs/scoring.md, "The rules"). Rounded once; losses never shrink.
 */
export function gainAt(level: number, hundredths: number): number {
  return level > 60 ? roundRatio(hundredths * (100 - level), 4000) : roundRatio(hundredths, 100);
}

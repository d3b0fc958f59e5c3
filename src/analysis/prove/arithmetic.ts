import { clampPoints, roundRatio } from '#dialogue';
import { METERS } from '#scenario';
import { feltAt } from './guard.ts';
import { readField } from './layout.ts';
import type { Changes, Plan, PlanReply, PlanUse } from './plan.ts';

/**
 * The arithmetic of her meters on a list of slots, of which they are the first six: the rules of
 * docs/scoring.md, "One step, in this order", in place. Each is monotone: better slots before are better slots
 * after, so that what holds for both ends of a range holds for all between.
 */

const COUNT = METERS.length;
export const METER = Object.fromEntries(METERS.map((meter, index) => [meter, index])) as Record<
  (typeof METERS)[number],
  number
>;
const PROMISE_KEPT: Changes = [0, 1000, 0, 0, 600, 500];
const PROMISE_FORGOTTEN: Changes = [0, -1400, 0, 0, 0, -600];
const BEYOND_PAR: Changes = [-1, 0, 0, 0, -2, 0];
const RESTED_CALM = 60;

/** Adds whole changes, each clamped. */
export function change(slots: number[], changes: Changes): void {
  for (let meter = 0; meter < COUNT; meter += 1) {
    const by = changes[meter] as number;
    if (by !== 0) slots[meter] = clampPoints((slots[meter] as number) + by);
  }
}

/** How beats are counted: the slot that counts them, up to par, and whether those beyond cost. */
export interface Par {
  readonly slot: number;
  readonly par: number;
  readonly timed: boolean;
}

/** One beat, and what it costs beyond par. */
export function spendBeat(slots: number[], perBeat: Changes, { slot, par, timed }: Par): void {
  change(slots, perBeat);
  const spent = slots[slot] as number;
  if (spent < par) slots[slot] = spent + 1;
  else if (timed) change(slots, BEYOND_PAR);
}

/** What the uses of a reply's tags add up to for this list of slots, in hundredths. */
export interface Sums {
  readonly losses: number[];
  readonly gains: number[];
  /** Gains of `own_mistake`, before their ceiling. */
  readonly repair: number[];
}

export function sumsOf(
  plan: Plan,
  reply: PlanReply,
  bits: readonly number[],
  slots: readonly number[],
): Sums {
  const losses = [0, 0, 0, 0, 0, 0];
  const gains = [0, 0, 0, 0, 0, 0];
  const repair = [0, 0, 0, 0, 0, 0];
  const { goodwill } = plan.parts;
  for (const use of reply.uses) {
    const inForce =
      use.betrayed !== undefined && goodwill !== undefined && readField(bits, goodwill) === 1
        ? use.betrayed
        : use;
    const times = timesOf(use, bits, slots);
    add(losses, inForce.losses[times]);
    add(use.isRepair ? repair : gains, inForce.gains[times]);
  }
  return { losses, gains, repair };
}

function timesOf(use: PlanUse, bits: readonly number[], slots: readonly number[]): 0 | 1 | 2 {
  const before =
    use.slot !== undefined
      ? (slots[use.slot] as number)
      : use.field !== undefined
        ? readField(bits, use.field)
        : 0;
  const times = before + use.earlier;
  return times >= 2 ? 2 : (times as 0 | 1);
}

function add(sums: number[], changes: Changes): void {
  for (let meter = 0; meter < COUNT; meter += 1) {
    const by = changes[meter] as number;
    if (by !== 0) sums[meter] = (sums[meter] as number) + by;
  }
}

/** Losses of tags, of the author's effect and of forgotten promises, rounded once a meter. */
export function lose(slots: number[], { losses }: Sums, reply: PlanReply, forgotten: number): void {
  if (reply.effects !== undefined) add(losses, reply.effects.losses);
  for (let meter = 0; meter < COUNT; meter += 1) {
    const sum = (losses[meter] as number) + forgotten * (PROMISE_FORGOTTEN[meter] as number);
    if (sum !== 0) slots[meter] = clampPoints((slots[meter] as number) + roundRatio(sum, 100));
  }
}

/** What an exchange gives beside its tags. */
export interface Gifts {
  readonly reply: PlanReply;
  readonly kept: number;
  /** Options not offered before. */
  readonly fresh: number;
  /** By how much the best offer is better than the best before. */
  readonly better: number;
  readonly doubled: boolean;
}

/** Gains, with `lost` for each meter as the ceiling of a repair, in points. */
export function gain(slots: number[], { gains, repair }: Sums, lost: Changes, gifts: Gifts): void {
  const { reply, kept, fresh, better, doubled } = gifts;
  for (let meter = 0; meter < COUNT; meter += 1) {
    const ceiling = 100 * (lost[meter] as number);
    const repaired = repair[meter] as number;
    let sum = (gains[meter] as number) + (repaired > ceiling ? ceiling : repaired);
    if (reply.effects !== undefined) sum += reply.effects.gains[meter] as number;
    if (kept > 0) sum += kept * (PROMISE_KEPT[meter] as number);
    if (meter === METER.process) sum += 200 * fresh;
    else if (meter === METER.patience) sum += 300 * fresh;
    else if (meter === METER.outcome) sum += 100 * better;
    if (sum === 0) continue;
    const level = slots[meter] as number;
    slots[meter] = clampPoints(level + gainAt(level, doubled ? 2 * sum : sum));
  }
}

/** What a gain of hundredths of a point is worth at a level: above 60 it shrinks with the room left. */
export const gainAt = (level: number, hundredths: number): number =>
  level > 60 ? roundRatio(hundredths * (100 - level), 4000) : roundRatio(hundredths, 100);

/** She comes back with a problem, expecting what she has learned to. */
export function carryOver(slots: number[], expected: number): void {
  slots[METER.calm] = 60;
  slots[METER.trust] = clampPoints(roundRatio(3500 + 35 * expected, 100));
  slots[METER.patience] = clampPoints(roundRatio(5000 + 30 * expected, 100));
  slots[METER.outcome] = 30;
  slots[METER.process] = 50;
  slots[METER.treatment] = clampPoints(roundRatio(4000 + 30 * expected, 100));
}

/** A night: calm moves halfway to 60. */
export function sleep(slots: number[]): void {
  const calm = slots[METER.calm] as number;
  slots[METER.calm] = calm + roundRatio(RESTED_CALM - calm, 2);
}

/** The rounded mean felt of these slots; how she feels where there is none. */
export function meanFelt(slots: readonly number[], beads: readonly number[]): number {
  if (beads.length === 0) return feltAt(slots);
  return roundRatio(
    beads.reduce((sum, bead) => sum + (slots[bead] as number), 0),
    beads.length,
  );
}

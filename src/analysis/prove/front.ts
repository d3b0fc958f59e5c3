import type { Slot } from './layout.ts';
import type { Situation } from './situation.ts';

/** Which extreme is sought: the end of the range that is compared is the one that bounds it. */
export const DIRECTIONS = ['max', 'min'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How situations that agree in their bits are kept apart or made one. */
export interface FrontRules {
  readonly slots: readonly Slot[];
  readonly direction: Direction;
  /** At most so many situations a key; beyond, the most alike become one. */
  readonly width: number;
}

/**
 * Adds a situation to those of its key. One that is nowhere better than another (in the direction sought)
 * cannot lead to more, and is taken in by it: the other's range grows on the far side only.
 */
export function addToFront(
  front: Situation[],
  it: Situation,
  compared: readonly number[],
  kept: readonly number[],
  rules: FrontRules,
): void {
  for (const known of front)
    if (reaches(known, it, compared, rules)) {
      takeIn(known, it, kept, rules.slots);
      return;
    }
  let at = 0;
  for (const known of front)
    if (reaches(it, known, compared, rules)) takeIn(it, known, kept, rules.slots);
    else {
      front[at] = known;
      at += 1;
    }
  front.length = at;
  front.push(it);
}

/** Whether `a` is at least as extreme as `b` in everything compared. */
function reaches(
  a: Situation,
  b: Situation,
  compared: readonly number[],
  { slots, direction }: FrontRules,
): boolean {
  const isMax = direction === 'max';
  const mine = isMax ? a.best : a.worst;
  const other = isMax ? b.best : b.worst;
  for (const slot of compared) {
    const isUp = ((slots[slot] as Slot).better === 1) === isMax;
    if (
      isUp
        ? (mine[slot] as number) < (other[slot] as number)
        : (mine[slot] as number) > (other[slot] as number)
    )
      return false;
  }
  return true;
}

/** The range of `a` grows until it holds `b`. */
function takeIn(a: Situation, b: Situation, kept: readonly number[], slots: readonly Slot[]): void {
  for (const slot of kept) {
    const sign = (slots[slot] as Slot).better;
    const best = b.best[slot] as number;
    const worst = b.worst[slot] as number;
    if ((best - (a.best[slot] as number)) * sign > 0) own(a).best[slot] = best;
    if ((worst - (a.worst[slot] as number)) * sign < 0) own(a).worst[slot] = worst;
  }
}

// From one list to two, before they differ.
function own(it: Situation): Situation {
  if (it.best === it.worst) it.worst = it.best.slice();
  return it;
}

/** Makes a front narrow enough: neighbours that differ least become one. Tells how many were given up. */
export function narrow(
  front: Situation[],
  compared: readonly number[],
  kept: readonly number[],
  rules: FrontRules,
): number {
  const given = front.length - rules.width;
  if (given <= 0) return 0;
  const side = rules.direction === 'max' ? 'best' : 'worst';
  const weight = (it: Situation): number =>
    compared.reduce((sum, slot) => sum + (it[side][slot] as number) * (rules.slots[slot] as Slot).better, 0);
  front.sort((a, b) => weight(b) - weight(a));
  const apart = front.map((it, at) => distance(front[at - 1]?.[side], it[side], compared));
  while (front.length > rules.width) {
    let closest = 1;
    for (let at = 2; at < apart.length; at += 1)
      if ((apart[at] as number) < (apart[closest] as number)) closest = at;
    const grown = front[closest - 1] as Situation;
    takeIn(grown, front[closest] as Situation, kept, rules.slots);
    front.splice(closest, 1);
    apart.splice(closest, 1);
    for (const at of [closest - 1, closest])
      if (at < front.length)
        apart[at] = distance(front[at - 1]?.[side], (front[at] as Situation)[side], compared);
  }
  return given;
}

/** How much two lists of slots differ; of the first of a front, which has no neighbour before it, no matter. */
function distance(
  a: readonly number[] | undefined,
  b: readonly number[],
  compared: readonly number[],
): number {
  let sum = 0;
  if (a !== undefined)
    for (const slot of compared) sum += Math.abs((a[slot] as number) - (b[slot] as number));
  return sum;
}

import { type FoundPath, optionsLinesOf, score, sumOptions, totalBudget } from '#attempt';
import { type Dialogue, feltOf, type Live, shownChoices, step } from '#dialogue';
import { END, METERS } from '#scenario';

/** Counts steps, so that a search is bounded and yet the same on every machine. */
export interface StepBudget {
  /** Steps that may still be taken. */
  left: number;
  /** Ends the search early, for instance when time is up; the result then depends on the machine. */
  readonly isOver: () => boolean;
}

interface Walker {
  readonly live: Live;
  readonly came?: Walker;
  readonly promise: number;
}

/**
 * The best composite that a beam search finds from here, with its path; undefined when the budget ran out
 * before any path ended. `width` states are kept at each node of each depth, so the first pass of width 1
 * is a greedy walk and wider ones look further.
 */
export function searchFrom(
  dialogue: Dialogue,
  start: Live,
  width: number,
  budget: StepBudget,
): FoundPath | undefined {
  let layer: Walker[] = [{ live: start, promise: 0 }];
  let best: { composite: number; end: Walker } | undefined;
  while (layer.length > 0) {
    const ahead: Walker[] = [];
    for (const came of layer) {
      if (came.live.node === END) {
        const { composite } = score(dialogue, came.live);
        if (best === undefined || composite > best.composite) best = { composite, end: came };
        continue;
      }
      if (budget.left <= 0 || budget.isOver()) return best && found(best.composite, best.end);
      for (const { id } of shownChoices(dialogue, came.live)) {
        budget.left -= 1;
        const live = step(dialogue, came.live, { kind: 'choose', choice: id });
        ahead.push({ live, came, promise: promiseOf(dialogue, live) });
      }
    }
    layer = keepBest(ahead, width);
  }
  return best && found(best.composite, best.end);
}

function found(composite: number, end: Walker): FoundPath {
  const path: string[] = [];
  for (let at: Walker | undefined = end; at?.came !== undefined; at = at.came)
    if (at.live.last !== undefined) path.unshift(`${at.live.last.node}.${at.live.last.choice}`);
  return { composite, path };
}

// At each node the most promising; ties fall to the path found first. States that look alike are one.
function keepBest(walkers: Walker[], width: number): Walker[] {
  const nodes = new Map<string, Walker[]>();
  for (const walker of walkers.sort((a, b) => b.promise - a.promise)) {
    const here = nodes.get(walker.live.node) ?? [];
    if (here.length === 0) nodes.set(walker.live.node, here);
    if (here.length < width && !here.some((other) => looksAlike(other.live, walker.live))) here.push(walker);
  }
  return [...nodes.values()].flat();
}

const looksAlike = (a: Live, b: Live): boolean =>
  a.empathy.missed === b.empathy.missed &&
  a.facts.length === b.facts.length &&
  a.offers.length === b.offers.length &&
  a.flags.length === b.flags.length &&
  METERS.every((meter) => a.meters[meter] === b.meters[meter]);

/** What a state promises: Empathy if nothing more is missed, Options so far, and how she feels. */
function promiseOf(dialogue: Dialogue, live: Live): number {
  const E = 100 - (100 * live.empathy.missed) / Math.max(1, totalBudget(dialogue));
  const O = sumOptions(optionsLinesOf(dialogue, live));
  return Math.max(0, E) + O + feltOf(live.meters) + live.meters.patience / 10;
}

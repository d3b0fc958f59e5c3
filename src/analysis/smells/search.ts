import { optionsLinesOf, type Scores, score, sumOptions, totalBudget } from '#attempt';
import { begin, type Dialogue, feltOf, type Live, shownChoices, step } from '#dialogue';
import { END } from '#scenario';
import type { StepBudget } from '../beam.ts';

/** What a search is for. All of it must be a function of the state alone. */
export interface Aim {
  /** What the end of a path is worth; the highest is looked for. */
  readonly worth: (scores: Scores, end: Live) => number;
  /** Which states look promising on the way. */
  readonly promise: (dialogue: Dialogue, live: Live) => number;
  /** Paths that break this are left. */
  readonly allows?: (live: Live) => boolean;
  /** States that differ in this do not compete with each other. */
  readonly apart?: (live: Live) => string;
}

export interface FoundEnd {
  readonly worth: number;
  readonly scores: Scores;
  readonly live: Live;
  /** Moves from the first node on. */
  readonly path: readonly string[];
}

interface Walker {
  readonly live: Live;
  readonly came?: Walker;
  readonly promise: number;
}

const WIDTH = 24;

/**
 * The best path that a beam search of this aim finds from the first node; undefined where none is allowed.
 * What it finds is a real path and so a proof that it is there; what it does not find is no proof.
 */
export function findPath(
  dialogue: Dialogue,
  aim: Aim,
  budget: StepBudget,
  width: number = WIDTH,
): FoundEnd | undefined {
  let layer: Walker[] = [{ live: begin(dialogue), promise: 0 }];
  let best: FoundEnd | undefined;
  while (layer.length > 0 && budget.left > 0 && !budget.isOver()) {
    const ahead: Walker[] = [];
    for (const came of layer) {
      if (came.live.node === END) best = betterEnd(dialogue, aim, came, best);
      else ahead.push(...walkersAfter(dialogue, aim, came, budget));
    }
    layer = keepPromising(ahead, aim, width);
  }
  return best;
}

function walkersAfter(dialogue: Dialogue, aim: Aim, came: Walker, budget: StepBudget): Walker[] {
  const ahead: Walker[] = [];
  for (const { id } of shownChoices(dialogue, came.live)) {
    budget.left -= 1;
    const live = step(dialogue, came.live, { kind: 'choose', choice: id });
    if (aim.allows?.(live) !== false) ahead.push({ live, came, promise: aim.promise(dialogue, live) });
  }
  return ahead;
}

function betterEnd(dialogue: Dialogue, aim: Aim, end: Walker, best: FoundEnd | undefined) {
  const scores = score(dialogue, end.live);
  const worth = aim.worth(scores, end.live);
  if (best !== undefined && worth <= best.worth) return best;
  return { worth, scores, live: end.live, path: pathTo(end) };
}

function pathTo(end: Walker): string[] {
  const path: string[] = [];
  for (let at: Walker | undefined = end; at?.came !== undefined; at = at.came)
    if (at.live.last !== undefined) path.unshift(`${at.live.last.node}.${at.live.last.choice}`);
  return path;
}

// At each node the most promising; ties fall to the path found first.
function keepPromising(walkers: Walker[], aim: Aim, width: number): Walker[] {
  const kept = new Map<string, { walkers: Walker[]; seen: Set<string> }>();
  for (const walker of walkers.sort((a, b) => b.promise - a.promise)) {
    const { live } = walker;
    const place = `${live.node} ${aim.apart?.(live) ?? ''}`;
    const here = kept.get(place) ?? { walkers: [], seen: new Set() };
    kept.set(place, here);
    const look = `${Object.values(live.meters)} ${live.empathy.missed} ${live.facts} ${live.flags.length} ${live.offers.length}`;
    if (here.walkers.length >= width || here.seen.has(look)) continue;
    here.seen.add(look);
    here.walkers.push(walker);
  }
  return [...kept.values()].flatMap(({ walkers }) => walkers);
}

/** Empathy if nothing more is missed, Options so far and how she feels: 0 to 300. */
export function allRound(dialogue: Dialogue, live: Live): number {
  const E = Math.max(0, 100 - (100 * live.empathy.missed) / Math.max(1, totalBudget(dialogue)));
  return E + optionsSoFar(dialogue, live) + felt(live);
}

const optionsSoFar = (dialogue: Dialogue, live: Live): number => sumOptions(optionsLinesOf(dialogue, live));
const felt = (live: Live): number => feltOf(live.meters) + live.meters.patience / 10;

/** The aims by name: the best of all three headline scores, and the ends of single ones. */
export const AIMS = {
  composite: { worth: ({ composite }) => composite, promise: allRound },
  mostEmpathy: {
    worth: ({ E }) => E,
    promise: (_dialogue, { empathy, meters }) => empathy.met - 20 * empathy.missed + meters.patience / 100,
  },
  mostOptions: {
    worth: ({ O }) => O,
    promise: (dialogue, live) =>
      optionsSoFar(dialogue, live) + 2 * live.facts.length + 2 * live.offers.length + felt(live) / 20,
  },
  mostRelationship: { worth: ({ R }) => R, promise: (_dialogue, live) => felt(live) },
  leastRelationship: { worth: ({ R }) => -R, promise: (_dialogue, live) => -felt(live) },
} as const satisfies Readonly<Record<string, Aim>>;

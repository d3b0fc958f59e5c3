import { type Aim, aimAt, type ProvedScore } from './aim.ts';
import { boundsAt, endingsAt, type Range } from './bounds.ts';
import type { Account } from './budget.ts';
import { type Explored, explore } from './explore.ts';
import type { Direction } from './front.ts';
import type { Pool } from './pool.ts';
import type { Situation } from './situation.ts';

/** What is proved of one extreme of a score. */
export interface ExtremeFound {
  /** No run goes further than this; undefined where the budget was too small to say. */
  readonly bound: number | undefined;
  /** The same for each ending that a run may have. */
  readonly byEnding: ReadonlyMap<string, number>;
}

/** One exploration for a bound: how many situations a key keeps apart, and whether patience is kept. */
interface Pass {
  readonly width: number;
  readonly patience: boolean;
}

const ADDITIVE: readonly Pass[] = [
  { width: 64, patience: false },
  { width: 64, patience: true },
  { width: 1024, patience: true },
];
const RANGED: readonly Pass[] = [
  { width: 8, patience: true },
  { width: 32, patience: true },
  { width: 128, patience: true },
  { width: 512, patience: true },
  { width: 2048, patience: true },
];
const PASSES: Readonly<Record<ProvedScore, readonly Pass[]>> = {
  E: ADDITIVE,
  O: ADDITIVE,
  storesSide: ADDITIVE,
  R: RANGED,
  SV: RANGED,
  X: RANGED,
};
/** Trails of an exploration that are tried as witnesses. */
const TRAILS_TRIED = 400;

interface Question {
  readonly pool: Pool;
  readonly starts: readonly Situation[];
  readonly account: Account;
  readonly score: ProvedScore;
  readonly direction: Direction;
}

/**
 * Bounds one extreme of a score. Each pass keeps more situations apart than the one before and leaves out what
 * that one showed cannot go further than a run already played; it ends when a played run meets the bound.
 */
export function findExtreme(question: Question): ExtremeFound {
  const { pool, score, direction } = question;
  const sign = direction === 'max' ? 1 : -1;
  const floor = () => (pool.best(score, direction)?.scores[score] ?? Number.NEGATIVE_INFINITY * sign) * sign;
  let bound = Number.POSITIVE_INFINITY;
  let byEnding: ReadonlyMap<string, number> = new Map();
  let known: { aim: Aim; explored: Explored } | undefined;
  for (const { width, patience } of PASSES[score]) {
    // Her patience tells walking out from every other ending, so it is kept once even where the bound is met.
    const bounds = patience && !known?.aim.tracksPatience;
    if (bound <= floor() && !bounds) break;
    if (known !== undefined && known.aim.tracksPatience === patience && known.explored.merged === 0) continue;
    const aim = aimAt(pool.plan, score, patience);
    const same = known !== undefined && known.aim.tracksPatience === patience;
    const explored = exploreFor(question, aim, width, same ? known?.explored : undefined, floor());
    if (!explored.complete) break;
    follow(question, aim, explored);
    const reached = explored.ends.map((at) => extremeAt(question, aim, at) * sign);
    bound = Math.min(
      bound,
      reached.reduce((most, it) => Math.max(most, it), floor()),
    );
    // A pass that leaves out nothing also bounds each ending.
    if (!same) byEnding = endingBounds(question, aim, explored, byEnding);
    known = { aim, explored };
  }
  return { bound: Number.isFinite(bound) ? bound * sign : undefined, byEnding };
}

function exploreFor(
  { pool, starts, account, score, direction }: Question,
  aim: Aim,
  width: number,
  known: Explored | undefined,
  floor: number,
): Explored {
  account.begin(`${score} ${direction}`);
  const sign = direction === 'max' ? 1 : -1;
  const explored = explore(pool.plan, aim, starts, {
    direction,
    width,
    value: (at) => boundsAt(pool.plan, aim, at)[direction === 'max' ? 1 : 0] * sign,
    isOver: (situations, bytes) => account.isOver(situations, bytes),
    ...(known !== undefined && { known: { cells: known.cells, floor } }),
  });
  account.spend(explored.situations);
  return explored;
}

const extremeAt = ({ pool, direction }: Question, aim: Aim, at: Situation): number =>
  boundsAt(pool.plan, aim, at)[direction === 'max' ? 1 : 0];

// The most promising ends first: their trails are real runs unless something was taken together on the way.
function follow(question: Question, aim: Aim, { ends }: Explored): void {
  const sign = question.direction === 'max' ? 1 : -1;
  const ranked = ends
    .map((at) => ({ at, value: extremeAt(question, aim, at) * sign }))
    .sort((a, b) => b.value - a.value);
  for (const { at } of ranked.slice(0, TRAILS_TRIED)) question.pool.follow(at.trail);
}

function endingBounds(
  { pool, direction }: Question,
  aim: Aim,
  { ends }: Explored,
  before: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const { plan } = pool;
  const found = new Map<string, number>();
  const isFurther = (value: number, known: number | undefined) =>
    known === undefined || (direction === 'max' ? value > known : value < known);
  for (const at of ends) {
    const [low, high] = boundsAt(plan, aim, at);
    for (let value = low; value <= high; value += 1)
      for (const ending of endingsAt(plan, aim, at, [value, value] satisfies Range))
        if (isFurther(value, found.get(ending))) found.set(ending, value);
  }
  // Both are bounds, so the nearer holds.
  for (const [ending, value] of found) {
    const known = before.get(ending);
    if (known !== undefined && isFurther(value, known)) found.set(ending, known);
  }
  return found;
}

import { begin } from '#dialogue';
import { END } from '#scenario';
import { type StepBudget, searchFrom } from '../beam.ts';
import type { Account } from './budget.ts';
import type { Pool } from './pool.ts';
import type { Situation } from './situation.ts';
import { varyPool } from './vary.ts';
import { moveOf, playedOf, tryStep } from './witness.ts';

const WIDTHS = [1, 12, 40] as const;
const STEPS = 60_000;

/** Looks for runs with a high composite from each start, and varies what is found. */
export function improveComposite(pool: Pool, starts: readonly Situation[], account: Account): void {
  const { dialogue } = pool.plan;
  const isOver = () => account.isOver(0);
  account.begin('witnesses');
  for (const { trail } of starts) {
    const start = begin(dialogue, { variant: trail.variant ?? {} });
    const budget: StepBudget = { left: STEPS, isOver };
    for (const width of WIDTHS) {
      const found = searchSafely(pool, start, width, budget);
      if (found === undefined) continue;
      const states = [start];
      for (const text of found) {
        const live = states.at(-1);
        const next = live && live.node !== END ? tryStep(dialogue, live, moveOf(text).move) : undefined;
        if (next !== undefined) states.push(next);
      }
      const played = playedOf(dialogue, states);
      if (played !== undefined) pool.add(played);
    }
  }
  varyPool(pool, isOver);
}

// A scenario with a dead end throws where the search steps into it; what was found before still counts.
function searchSafely(
  pool: Pool,
  start: ReturnType<typeof begin>,
  width: number,
  budget: StepBudget,
): readonly string[] | undefined {
  try {
    return searchFrom(pool.plan.dialogue, start, width, budget)?.path;
  } catch {
    return undefined;
  }
}

import { MASTERY, score } from '#attempt';
import { type Live, shownChoices } from '#dialogue';
import { END } from '#scenario';
import { type StepBudget, searchFrom } from '../beam.ts';
import { aimAt } from './aim.ts';
import { boundsAt } from './bounds.ts';
import type { Account } from './budget.ts';
import { explore } from './explore.ts';
import type { Pool } from './pool.ts';
import { situationOf } from './situation.ts';
import { moveOf, moveText, type Played, tryStep } from './witness.ts';

/** One move of the best run made another, and what can still be had after it. */
export interface Slip {
  /** The move of the best run, and the one made in its place, as `node.choice`. */
  readonly instead: string;
  readonly slip: string;
  /** Whether the four thresholds of mastery can still be reached: played, proved lost, or neither. */
  readonly passes: boolean | 'unknown';
  /** The best composite found after it: at least so much is open. */
  readonly composite: number;
  /** Where it is lost: the score that cannot reach its threshold any more, and how far it can come. */
  readonly lost?: { readonly score: keyof typeof MASTERY; readonly most: number };
}

const WIDTHS = [4, 24] as const;
const STEPS = 20_000;
const BOUND_WIDTH = 32;

/**
 * Every slip from a run: at each of its nodes each other choice that is shown, and then the best that a search
 * finds. What it finds is played; a pass it does not find is tried to be proved lost.
 */
export function findSlips(pool: Pool, { states }: Played, account: Account): readonly Slip[] {
  const slips: Slip[] = [];
  for (const [at, live] of states.entries()) {
    const taken = states[at + 1]?.last?.choice;
    if (live.node === END || taken === undefined) continue;
    for (const { id } of shownChoices(pool.plan.dialogue, live)) {
      if (id === taken) continue;
      account.begin(`slip ${live.node}.${id}`);
      if (account.isOver(0)) return slips;
      const after = tryStep(pool.plan.dialogue, live, { kind: 'choose', choice: id });
      if (after === undefined) continue;
      const moves = {
        instead: moveText(live.node, { kind: 'choose', choice: taken }),
        slip: moveText(live.node, { kind: 'choose', choice: id }),
      };
      slips.push({ ...moves, ...openAfter(pool, after, account) });
    }
  }
  return slips;
}

function openAfter(pool: Pool, after: Live, account: Account): Omit<Slip, 'instead' | 'slip'> {
  let composite = 0;
  for (const width of WIDTHS) {
    const budget: StepBudget = { left: STEPS, isOver: () => account.isOver(0) };
    const end = endOf(pool, after, width, budget);
    if (end === undefined) continue;
    const scores = score(pool.plan.dialogue, end);
    composite = Math.max(composite, scores.composite);
    if (scores.reachesMastery) return { passes: true, composite };
  }
  const lost = lossAfter(pool, after, account);
  return lost === undefined ? { passes: 'unknown', composite } : { passes: false, composite, lost };
}

function endOf({ plan }: Pool, after: Live, width: number, budget: StepBudget): Live | undefined {
  if (after.node === END) return after;
  const found = searchFrom(plan.dialogue, after, width, budget);
  let live: Live | undefined = after;
  for (const text of found?.path ?? []) live = live && tryStep(plan.dialogue, live, moveOf(text).move);
  return found && live;
}

// A score whose upper bound from here is under its threshold.
function lossAfter({ plan }: Pool, after: Live, account: Account): Slip['lost'] {
  const start = situationOf(plan, after, { node: -1, choice: -1, timeout: false });
  for (const name of ['E', 'O', 'storesSide', 'R'] as const) {
    const aim = aimAt(plan, name, name === 'R');
    const explored = explore(plan, aim, [start], {
      direction: 'max',
      width: BOUND_WIDTH,
      value: () => 0,
      isOver: (situations, bytes) => account.isOver(situations, bytes),
    });
    account.spend(explored.situations);
    if (!explored.complete) continue;
    const most = explored.ends.reduce((top, at) => Math.max(top, boundsAt(plan, aim, at)[1]), 0);
    if (most < MASTERY[name]) return { score: name, most };
  }
  return undefined;
}

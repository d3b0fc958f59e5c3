import { begin, type Dialogue, type Live } from '#dialogue';
import { END } from '#scenario';
import type { Pool } from './pool.ts';
import { movesIn, type Played, playedOf, tryStep } from './witness.ts';

/**
 * Looks for runs that go further than those of the pool: takes each, makes one move of it another, and goes on
 * as the run did where it comes back to its nodes. Whatever goes further is taken up in turn. All that it finds
 * is played, so it finds witnesses and never bounds.
 */
export function varyPool(pool: Pool, isOver: () => boolean): void {
  const { dialogue } = pool.plan;
  const tried = new Set<Played>();
  for (let fresh = pool.all; fresh.length > 0; fresh = pool.all.filter((it) => !tried.has(it)))
    for (const played of fresh) {
      tried.add(played);
      if (isOver()) return;
      for (const found of variationsOf(dialogue, played)) pool.add(found);
    }
}

function* variationsOf(dialogue: Dialogue, { states }: Played): Generator<Played> {
  const habit = new Map<string, string>();
  for (const [at, { last }] of states.entries()) {
    const node = states[at - 1]?.node;
    if (node !== undefined && last !== undefined) habit.set(node, last.choice);
  }
  for (const [at, live] of states.entries())
    for (const move of movesIn(dialogue, live)) {
      if (move.choice === states[at + 1]?.last?.choice) continue;
      const next = tryStep(dialogue, live, move);
      const played = next && goOn(dialogue, [...states.slice(0, at + 1), next], habit);
      if (played !== undefined) yield played;
    }
}

// As the run did; at a node it did not come to, by the first choice.
function goOn(dialogue: Dialogue, states: Live[], habit: ReadonlyMap<string, string>): Played | undefined {
  for (let live = states.at(-1) as Live; live.node !== END; ) {
    const moves = movesIn(dialogue, live);
    const move = moves.find(({ choice }) => choice === habit.get(live.node)) ?? moves[0];
    const next = move && tryStep(dialogue, live, move);
    if (next === undefined) return undefined;
    states.push(next);
    live = next;
  }
  return playedOf(dialogue, states);
}

/** A run from the start in which every move is picked by `pick` of how many there are; undefined where stuck. */
export function playPicking(
  dialogue: Dialogue,
  variant: Live['variant'],
  pick: (count: number) => number,
): Played | undefined {
  const states = [begin(dialogue, { variant })];
  for (let live = states[0] as Live; live.node !== END; ) {
    const moves = movesIn(dialogue, live).filter(({ kind }) => kind === 'choose');
    const move = moves[pick(moves.length)];
    const next = move && tryStep(dialogue, live, move);
    if (next === undefined) return undefined;
    states.push(next);
    live = next;
  }
  return playedOf(dialogue, states);
}

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Account } from './budget.ts';
import type { Pool } from './pool.ts';
import { type RandomPlay, SCORE_NAMES, type ScoreKey } from './proof.ts';
import { playPicking } from './vary.ts';

/**
 * Plays at random, every shown choice with the same chance, and tells the pool of every run. The same seed
 * plays the same. Undefined where no run came to an end.
 */
export function playRandomly(
  pool: Pool,
  { runs, seed }: { readonly runs: number; readonly seed: number },
  account: Account,
): RandomPlay | undefined {
  account.begin('random play');
  const random = xoroshiro128plus(seed | 0);
  const names = Object.entries(SCORE_NAMES) as [ScoreKey, (typeof SCORE_NAMES)[ScoreKey]][];
  const sums = Object.fromEntries(names.map(([name]) => [name, 0])) as Record<ScoreKey, number>;
  const endings: Record<string, number> = {};
  let [played, kept, mastery, moves] = [0, 0, 0, 0];
  for (let run = 0; run < runs && !(run % 64 === 0 && account.isOver(0)); run += 1) {
    const one = playPicking(pool.plan.dialogue, {}, (count) =>
      count > 1 ? uniformInt(random, 0, count - 1) : 0,
    );
    if (one === undefined) continue;
    pool.add(one);
    played += 1;
    for (const [name, score] of names) sums[name] += one.scores[score];
    endings[one.ending] = (endings[one.ending] ?? 0) + 1;
    if (one.scores.kept) kept += 1;
    if (one.scores.reachesMastery) mastery += 1;
    moves += one.states.length - 1;
  }
  if (played === 0) return undefined;
  const share = (count: number) => count / played;
  return {
    runs: played,
    seed,
    mean: Object.fromEntries(names.map(([name]) => [name, share(sums[name])])) as Record<ScoreKey, number>,
    kept: share(kept),
    mastery: share(mastery),
    endings: Object.fromEntries(Object.entries(endings).map(([id, count]) => [id, share(count)])),
    moves: share(moves),
  };
}

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { begin, type Dialogue, type Live, step } from '#dialogue';
import { END } from '#scenario';
import type { Policy } from '../policies/policy.ts';
import { playMove } from '../policies.ts';
import { allRound } from './search.ts';

/** How often, in per cent, the players of the reference plays look for the better line; the rest is chance. */
const SKILLS = [0, 60, 0, 85] as const;
const MOST_PLAYS = 3000;
// Nodes that nobody comes to are given up for after so many plays without a new state.
const IDLE_PLAYS = 400;

/**
 * States in which plays of mixed skill come to each node, at most `each` a node, the first found first. Half
 * of the plays are uniform, the others take the line that looks best at once more often than not. The same
 * seed gives the same states. Nodes that no play came to are missing.
 */
export function referenceStates(
  dialogue: Dialogue,
  { each, seed, isOver }: { readonly each: number; readonly seed: number; readonly isOver: () => boolean },
): ReadonlyMap<string, readonly Live[]> {
  const states = new Map<string, Live[]>();
  let idle = 0;
  for (let play = 0; play < MOST_PLAYS && idle < IDLE_PLAYS && !isOver(); play += 1) {
    const player = skilledPlayer(SKILLS[play % SKILLS.length] ?? 0, seed + play);
    idle += 1;
    let live = begin(dialogue);
    while (live.node !== END) {
      const here = states.get(live.node) ?? [];
      states.set(live.node, here);
      if (here.length < each) {
        here.push(live);
        idle = 0;
      }
      live = playMove(dialogue, player, live);
    }
  }
  return states;
}

/** Takes, so many times in a hundred, the line after which things look best, else any. */
function skilledPlayer(skill: number, seed: number): Policy {
  const random = xoroshiro128plus(seed | 0);
  return ({ dialogue, live, choices }) => {
    const shown = choices.map(({ id }) => id);
    const any = shown[uniformInt(random, 0, shown.length - 1)];
    const looks = uniformInt(random, 0, 99) < skill;
    const choice = looks ? bestAtOnce(dialogue, live, shown) : any;
    if (choice === undefined) throw new Error(`No choice is shown at ${live.node}`);
    return choice;
  };
}

function bestAtOnce(dialogue: Dialogue, live: Live, shown: readonly string[]): string | undefined {
  let best: { choice: string; promise: number } | undefined;
  for (const choice of shown) {
    const promise = allRound(dialogue, step(dialogue, live, { kind: 'choose', choice }));
    if (best === undefined || promise > best.promise) best = { choice, promise };
  }
  return best?.choice;
}

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Dialogue, Live } from '#dialogue';
import type { Choice } from '#scenario';

/** What a simulated trainee sees when it is its turn. */
export interface Moment {
  readonly dialogue: Dialogue;
  readonly live: Live;
  /** Those shown in this state, in the author's order; at least one. */
  readonly choices: readonly Choice[];
}

/** A simulated trainee: the id of the choice it takes. */
export type Policy = (moment: Moment) => string;

/** A stream of chance: the generator is xoroshiro128+, so the same seed gives the same on every machine. */
export type Random = RandomGenerator;

/** A way to play, by name. */
export interface Strategy {
  readonly name: string;
  /** It reads the surface of the lines, or games the scores: a sound scenario does not let it master. */
  readonly testWise: boolean;
  /**
   * Opens a campaign of many runs, whose memory, if any, lasts over the runs; of each run it makes a policy.
   * Undefined where the strategy reads words and the language of this dialogue has no word list.
   */
  readonly open: (dialogue: Dialogue) => ((random: Random) => Policy) | undefined;
}

/** The chance of one run of a campaign: run 17 of a seed is the same whether or not the others are played. */
export function randomOfRun(seed: number, run: number): Random {
  // The finalizer of MurmurHash3: neighbouring runs get states that share nothing.
  let mixed = (seed ^ Math.imul(run + 1, 0x9e3779b9)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return xoroshiro128plus(mixed ^ (mixed >>> 16));
}

/** One of a list that is not empty, each with the same chance. */
export function anyOf<T>(list: readonly T[], random: Random): T {
  return (list.length === 1 ? list[0] : list[uniformInt(random, 0, list.length - 1)]) as T;
}

/** A policy that takes the choice of the highest rank; of equals any, with the same chance. */
export function highest(rank: (choice: Choice, moment: Moment) => number, random: Random): Policy {
  return (moment) => {
    let best = Number.NEGATIVE_INFINITY;
    let ties: string[] = [];
    for (const choice of moment.choices) {
      const value = rank(choice, moment);
      if (value > best) {
        best = value;
        ties = [];
      }
      if (value === best) ties.push(choice.id);
    }
    return anyOf(ties, random);
  };
}

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { begin, type Dialogue, type Live, shownChoices, step } from '#dialogue';
import { END } from '#scenario';
import { GREEDY } from './policies/greedy.ts';
import { ALWAYS_FIRST, LEAST_VISITED, UNIFORM } from './policies/plain.ts';
import { anyOf, type Policy, type Strategy } from './policies/policy.ts';
import { TEST_WISE } from './policies/test-wise.ts';

/** Every way to play, in the order of a report. */
export const STRATEGIES: readonly Strategy[] = [
  UNIFORM,
  LEAST_VISITED,
  ...GREEDY,
  ALWAYS_FIRST,
  ...TEST_WISE,
];

/** A policy that takes every shown choice with the same chance; the same seed plays the same. */
export function uniformPlayer(seed: number): Policy {
  const random = xoroshiro128plus(seed | 0);
  return ({ choices }) => anyOf(choices, random).id;
}

/** What a policy does in a state that is not over: the state after its choice. Throws where no choice is shown. */
export function playMove(dialogue: Dialogue, policy: Policy, live: Live): Live {
  const choices = shownChoices(dialogue, live);
  if (choices.length === 0) throw new Error(`No choice is shown at ${live.node}`);
  return step(dialogue, live, { kind: 'choose', choice: policy({ dialogue, live, choices }) });
}

/** Every state of one run, from the first node to END. */
export function playOut(dialogue: Dialogue, policy: Policy, start: Live = begin(dialogue)): readonly Live[] {
  const states = [start];
  let live = start;
  while (live.node !== END) {
    live = playMove(dialogue, policy, live);
    states.push(live);
  }
  return states;
}

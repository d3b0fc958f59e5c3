import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { begin, type Dialogue, type Live, type Move, shownChoices, step } from '#dialogue';
import { END } from '#scenario';

/** Something that plays: given a state that is not over, the move it makes. */
export type Player = (dialogue: Dialogue, live: Live) => Move;

/** A player that takes every shown choice with the same chance; the same seed plays the same. */
export function uniformPlayer(seed: number): Player {
  const random = xoroshiro128plus(seed | 0);
  return (dialogue, live) => {
    const shown = shownChoices(dialogue, live);
    const choice = shown[uniformInt(random, 0, shown.length - 1)];
    if (choice === undefined) throw new Error(`No choice is shown at ${live.node}`);
    return { kind: 'choose', choice: choice.id };
  };
}

/** Every state of one run, from the first node to END. */
export function playOut(dialogue: Dialogue, player: Player, start: Live = begin(dialogue)): readonly Live[] {
  const states = [start];
  let live = start;
  while (live.node !== END) {
    live = step(dialogue, live, player(dialogue, live));
    states.push(live);
  }
  return states;
}

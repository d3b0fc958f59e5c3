import { begin, type Dialogue, type Live } from '#dialogue';
import { END } from '#scenario';
import type { Policy } from '../policies/policy.ts';
import { playMove } from '../policies.ts';

/** One played run: where it ended, or why it could not go on. */
export interface PlayedRun {
  /** Each `node.choice`, in order; where it failed, up to the move that could not be made. */
  readonly moves: readonly string[];
  readonly live: Live;
  /** Given where the step threw or the run did not end: the message. */
  readonly failure?: string;
}

/**
 * Plays a run to its end. Never throws: what goes wrong is told in `failure`, and a move that threw is the
 * last of `moves`. A run longer than `moveLimit` has failed.
 */
export function playRun(dialogue: Dialogue, policy: Policy, moveLimit = mostMoves(dialogue)): PlayedRun {
  const moves: string[] = [];
  let live: Live | undefined;
  const watched: Policy = (moment) => {
    const choice = policy(moment);
    moves.push(`${moment.live.node}.${choice}`);
    return choice;
  };
  try {
    live = begin(dialogue);
    while (live.node !== END) {
      if (moves.length >= moveLimit) throw new Error(`The run did not end in ${moveLimit} moves`);
      live = playMove(dialogue, watched, live);
    }
    return { moves, live };
  } catch (error) {
    if (live === undefined) throw error;
    return { moves, live, failure: error instanceof Error ? error.message : `${error}` };
  }
}

/** No path is longer: a node is visited once, and a hub once more for each topic. */
const mostMoves = ({ scenario }: Dialogue): number =>
  scenario.nodes.reduce((sum, { hub = 0 }) => sum + 1 + hub, 0);

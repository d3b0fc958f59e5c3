import type { Dialogue } from '#dialogue';
import type { Policy } from '../policies/policy.ts';
import { pathsFrom } from './paths.ts';
import { type PlayedRun, playRun } from './run.ts';

/** Runs that went wrong in the same way. */
export interface FailureGroup {
  readonly message: string;
  readonly runs: number;
  /** The first of them: the policy and the number of its run. */
  readonly first: { readonly policy: string; readonly run: number };
  /** The shortest list of moves found that goes wrong so, each `node.choice`; the last one throws. */
  readonly moves: readonly string[];
}

/** States that are looked at for a shorter path. */
const STATES = 20_000;

/** Failures by their message, as they come. */
export class Failures {
  readonly #groups = new Map<string, { runs: number; first: FailureGroup['first']; shortest: PlayedRun }>();

  add(played: PlayedRun, policy: string, run: number): void {
    const { failure } = played;
    if (failure === undefined) return;
    const group = this.#groups.get(failure) ?? { runs: 0, first: { policy, run }, shortest: played };
    group.runs += 1;
    if (played.moves.length < group.shortest.moves.length) group.shortest = played;
    this.#groups.set(failure, group);
  }

  /** The groups, the commonest first, each with its path shrunk. */
  groups(dialogue: Dialogue): FailureGroup[] {
    return [...this.#groups]
      .map(([message, { runs, first, shortest }]) => ({
        message,
        runs,
        first,
        moves: shrink(dialogue, shortest),
      }))
      .sort((a, b) => b.runs - a.runs);
  }
}

/** The shortest way found to the same failure: first near the run itself, then among all short paths. */
function shrink(dialogue: Dialogue, failed: PlayedRun): readonly string[] {
  let best = failed;
  for (let shorter = shorterRun(dialogue, best); shorter !== undefined; shorter = shorterRun(dialogue, best))
    best = shorter;
  for (const { moves, failure } of pathsFrom(dialogue, STATES)) {
    if (moves.length >= best.moves.length) break;
    if (failure === failed.failure) return moves;
  }
  return best.moves;
}

// The run with one other choice made somewhere, and its own choices wherever they can still be made.
function shorterRun(dialogue: Dialogue, failed: PlayedRun): PlayedRun | undefined {
  for (const move of failed.moves) {
    const [node = ''] = move.split('.');
    for (const other of dialogue.nodes.get(node)?.choices.keys() ?? []) {
      const tried = playRun(dialogue, following([`${node}.${other}`, ...failed.moves]));
      if (tried.failure === failed.failure && tried.moves.length < failed.moves.length) return tried;
    }
  }
  return undefined;
}

function following(wanted: readonly string[]): Policy {
  const made = new Set<string>();
  return ({ live, choices }) => {
    const move = wanted.find(
      (each) => !made.has(each) && choices.some(({ id }) => each === `${live.node}.${id}`),
    );
    if (move === undefined) return choices[0]?.id ?? '';
    made.add(move);
    return move.slice(live.node.length + 1);
  };
}

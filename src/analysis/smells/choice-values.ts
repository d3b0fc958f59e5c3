import { type Dialogue, type Live, sayOf, shownChoices, step } from '#dialogue';
import { type StepBudget, searchFrom } from '../beam.ts';
import { referenceStates } from './reference-states.ts';
import { mean } from './shares.ts';

/** A choice of a node, valued by what was still open after it. */
export interface ValuedChoice {
  readonly choice: string;
  /** Mean found composite after it, less what states in which it was not shown would distort. */
  readonly value: number;
  /** Mean loss against the best choice of the same state, in composite points. */
  readonly loss: number;
  /** Mean length of the words shown, in characters. */
  readonly length: number;
  /** The words as they were shown, each wording once. */
  readonly wordings: readonly string[];
}

/** A node with its choices, best first; ties in the author's order. */
export interface ValuedNode {
  readonly node: string;
  readonly choices: readonly ValuedChoice[];
}

export interface ValueBudget {
  /** Reference states a node. */
  readonly each: number;
  /** States a node that each search keeps. */
  readonly width: number;
  readonly seed: number;
  readonly steps: StepBudget;
}

interface Tally {
  readonly losses: number[];
  readonly lengths: number[];
  readonly wordings: Set<string>;
}

/**
 * The look-ahead value of every choice: from each reference state of its node, the best composite that a beam
 * search finds after it, averaged. A choice is compared within a state only, so one that is seldom shown is
 * not judged by the states that show it (docs/scoring.md, "Look-ahead"). The first state of each node is
 * always valued; the others as far as the budget goes, in turn. Nodes in the order of the file.
 */
export function valueChoices(
  dialogue: Dialogue,
  { each, width, seed, steps }: ValueBudget,
): readonly ValuedNode[] {
  const states = referenceStates(dialogue, { each, seed, isOver: steps.isOver });
  const nodes = dialogue.scenario.nodes.filter(({ id }) => states.has(id));
  const tallies = new Map(
    nodes.map(({ id }) => [id, { bests: [] as number[], of: new Map<string, Tally>() }]),
  );
  for (let round = 0; round < each; round += 1)
    for (const { id } of nodes) {
      const live = states.get(id)?.[round];
      if (live === undefined || (round > 0 && (steps.left <= 0 || steps.isOver()))) continue;
      const tally = tallies.get(id);
      if (tally !== undefined) valueState(dialogue, live, width, steps, tally);
    }
  return nodes.map(({ id, choices }) => {
    const { bests, of } = tallies.get(id) ?? { bests: [], of: new Map<string, Tally>() };
    const best = mean(bests);
    const valued = choices.flatMap((choice) => {
      const tally = of.get(choice.id);
      if (tally === undefined) return [];
      const loss = mean(tally.losses);
      const wordings = [...tally.wordings];
      return [{ choice: choice.id, value: best - loss, loss, length: mean(tally.lengths), wordings }];
    });
    return { node: id, choices: valued.sort((a, b) => a.loss - b.loss) };
  });
}

const WITHOUT_END: StepBudget = { left: Number.POSITIVE_INFINITY, isOver: () => false };

function valueState(
  dialogue: Dialogue,
  live: Live,
  width: number,
  steps: StepBudget,
  { bests, of }: { bests: number[]; of: Map<string, Tally> },
): void {
  const values = shownChoices(dialogue, live).map(({ id }) => {
    const after = step(dialogue, live, { kind: 'choose', choice: id });
    const own = { ...WITHOUT_END };
    const before = Number.MAX_SAFE_INTEGER;
    own.left = before;
    const found = searchFrom(dialogue, after, width, own)?.composite ?? 0;
    steps.left -= before - own.left;
    return { id, found };
  });
  const best = Math.max(...values.map(({ found }) => found));
  bests.push(best);
  for (const { id, found } of values) {
    const tally = of.get(id) ?? { losses: [], lengths: [], wordings: new Set<string>() };
    of.set(id, tally);
    const { text } = sayOf(dialogue, live, id);
    tally.losses.push(best - found);
    tally.lengths.push(text.length);
    tally.wordings.add(text);
  }
}

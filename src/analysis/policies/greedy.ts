import { type Scores, score } from '#attempt';
import { step } from '#dialogue';
import type { Choice } from '#scenario';
import { highest, type Moment, type Strategy } from './policy.ts';

/** Takes the choice after which this comes to most, if the conversation ended there: it looks one move ahead. */
const greedy = (name: string, rank: (scores: Scores) => number): Strategy => ({
  name,
  testWise: false,
  open: () => (random) => highest((choice, moment) => ahead(choice, moment, rank), random),
});

function ahead({ id }: Choice, { dialogue, live }: Moment, rank: (scores: Scores) => number): number {
  try {
    return rank(score(dialogue, step(dialogue, live, { kind: 'choose', choice: id })));
  } catch {
    // A move that throws is made, so that the run itself fails there and can be replayed.
    return Number.POSITIVE_INFINITY;
  }
}

/** Those who see one move ahead: the best of each headline score, and the worst of their mean. */
export const GREEDY: readonly Strategy[] = [
  greedy('best-empathy', ({ E }) => E),
  greedy('best-options', ({ O }) => O),
  greedy('best-relationship', ({ R }) => R),
  greedy('worst', ({ composite }) => -composite),
];

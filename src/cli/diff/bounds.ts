import { type Extreme, proveScenario, SCORE_NAMES, type ScoreKey } from '#analysis';
import { compileDialogue } from '#dialogue';
import type { Scenario } from '#scenario';
import type { Shell } from '../command.ts';

/** Where the lowest or the highest of a score lies: one number where it is exact. */
type Bound = Pick<Extreme, 'low' | 'high'>;

/** A lowest or highest score that is proved to be another. */
export interface BoundChange {
  readonly score: ScoreKey;
  readonly end: 'min' | 'max';
  readonly before: Bound;
  readonly after: Bound;
}

/**
 * The bounds that are proved to have changed, each scenario explored for so long at most: intervals that
 * share a number may be the same and are left out.
 */
export function boundChanges(
  before: Scenario,
  after: Scenario,
  budgetMs: number,
  { now }: Pick<Shell, 'now'>,
): readonly BoundChange[] {
  const boundsOf = (scenario: Scenario) => {
    const options = { ms: budgetMs, slips: false, random: { runs: 0, seed: 1 } };
    return proveScenario(compileDialogue(scenario), options, { now }).scores;
  };
  const [old, fresh] = [boundsOf(before), boundsOf(after)];
  return (Object.keys(SCORE_NAMES) as ScoreKey[]).flatMap((score) =>
    (['min', 'max'] as const).flatMap((end) => {
      const [was, is] = [old[score][end], fresh[score][end]].map(({ low, high }) => ({ low, high })) as [
        Bound,
        Bound,
      ];
      const differs = is.high < was.low || was.high < is.low;
      return differs ? [{ score, end, before: was, after: is }] : [];
    }),
  );
}

import { expect } from 'vitest';
import { moveOf, type Proof, SCORE_NAMES, type ScoreKey, type Witness } from '#analysis';
import { score } from '#attempt';
import { begin, type Dialogue, type Live, step } from '#dialogue';
import { END } from '#scenario';

/** The scores of a proof, with the names that attempts give them. */
export const NAMES = Object.entries(SCORE_NAMES) as [ScoreKey, (typeof SCORE_NAMES)[ScoreKey]][];
const ENDS = ['min', 'max'] as const;

/** Where a witness ends when it is played. */
export function follow(dialogue: Dialogue, { path, variant }: Witness): Live {
  return path.reduce(
    (live, text) => {
      const { node: at, move } = moveOf(text);
      expect(live.node).toBe(at);
      return step(dialogue, live, move);
    },
    begin(dialogue, variant === undefined ? {} : { variant }),
  );
}

/** Plays every witness of every extreme: each must come to the number it stands for. */
export function expectPlayed(dialogue: Dialogue, scores: Proof['scores']): void {
  for (const [key, name] of NAMES)
    for (const end of ENDS) {
      const { low, high, exact, witness } = scores[key][end];
      expect(low).toBeLessThanOrEqual(high);
      expect(exact).toBe(low === high);
      if (witness === undefined) continue;
      const live = follow(dialogue, witness);
      expect([key, end, live.node, score(dialogue, live)[name]]).toEqual([
        key,
        end,
        END,
        end === 'max' ? low : high,
      ]);
    }
}

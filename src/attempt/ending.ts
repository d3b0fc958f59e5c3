import { betrayalOf, type Dialogue, holds, type Live, type Scored } from '#dialogue';
import type { ENDING_KINDS, Shown } from '#scenario';

/** An ending of the scenario or, where it lists none, one of the house: then its id is its kind. */
export interface EndingReached {
  readonly id: string;
  readonly kind: (typeof ENDING_KINDS)[number];
  /** Empty for a house ending, which a screen names by its kind. */
  readonly title: string;
  readonly seen: readonly Shown[];
}

/** The ending of a finished state: the first whose condition holds (docs/scoring.md, "Endings"). */
export function endingOf(dialogue: Dialogue, live: Live, scored: Scored): EndingReached {
  const { endings, postThreshold } = dialogue.scenario;
  if (endings === undefined) {
    const kind = houseEnding(live, scored, postThreshold);
    return { id: kind, kind, title: '', seen: [] };
  }
  const found = endings.find((ending) => holds(ending.if, live, scored));
  if (found === undefined) throw new Error(`The endings of ${dialogue.scenario.id} have no last one`);
  const { id, kind, title, seen } = found;
  return { id, kind, title, seen };
}

function houseEnding(live: Live, { R }: Scored, postThreshold: number): EndingReached['kind'] {
  if (live.left) return 'left';
  if ((live.tags.rig_system ?? 0) > 0) return 'falsified';
  if (R >= 75) return 'returns';
  if (R >= 60) return 'stays';
  return R < 40 && betrayalOf(live) >= postThreshold ? 'posts' : 'quiet';
}

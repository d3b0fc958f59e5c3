import { clampPoints, type Dialogue, type Live, roundRatio, viableOffers } from '#dialogue';

const PENALTIES_MOST = 30;

/** The lines of the Options checklist, in points; `penalties` is 0 or less (docs/scoring.md, "Options"). */
export interface OptionsLines {
  /** 10 for an evidence fact, 10 for a need fact. */
  readonly explored: number;
  /** 18 for the first viable option, 12 for the second. */
  readonly offered: number;
  /** Up to 25: weighted needs at the best coverage a viable offer gives each. */
  readonly fitted: number;
  /** 10: she was handed the decision with two viable options before her. */
  readonly chosen: number;
  /** `own_step` 6, `follow_up` 5, behind the scenes 4. */
  readonly work: number;
  /** Down to −30: each bare no −5, each overpromise −10. */
  readonly penalties: number;
}

/** The checklist of a state, over the whole scenario. */
export function optionsLinesOf(dialogue: Dialogue, live: Live): OptionsLines {
  const viable = viableOffers(dialogue, live).map(({ option }) => option);
  const used = (tag: keyof Live['tags']) => live.tags[tag] ?? 0;
  const behindTheScenes = used('voice_up') + used('note_account') > 0;
  return {
    explored: (found(dialogue, live, 'evidence') ? 10 : 0) + (found(dialogue, live, 'need') ? 10 : 0),
    offered: (viable.length > 0 ? 18 : 0) + (viable.length > 1 ? 12 : 0),
    fitted: fittedPoints(dialogue, viable),
    chosen: live.letHerChoose ? 10 : 0,
    work: (used('own_step') > 0 ? 6 : 0) + (used('follow_up') > 0 ? 5 : 0) + (behindTheScenes ? 4 : 0),
    penalties: 0 - Math.min(PENALTIES_MOST, 5 * used('bare_no') + 10 * used('overpromise')),
  };
}

/** Options, 0 to 100. */
export const sumOptions = (lines: OptionsLines): number =>
  clampPoints(Object.values(lines).reduce((sum, points) => sum + points, 0));

// A fact known from the start was not found.
const found = ({ scenario }: Dialogue, live: Live, kind: 'evidence' | 'need'): boolean =>
  scenario.facts.some((fact) => fact.kind === kind && !fact.known && live.facts.includes(fact.id));

function fittedPoints({ scenario, options }: Dialogue, viable: readonly string[]): number {
  const covered = scenario.needs.map(({ id, weight }) => {
    const best = Math.max(0, ...viable.map((option) => options.get(option)?.covers[id] ?? 0));
    return weight * best;
  });
  return roundRatio(25 * covered.reduce((sum, share) => sum + share, 0), 10_000);
}

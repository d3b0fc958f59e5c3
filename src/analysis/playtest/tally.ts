import { type Scores, score } from '#attempt';
import type { Dialogue, Scored } from '#dialogue';
import { ENDING_KINDS } from '#scenario';
import type { PlayedRun } from './run.ts';

const SCORES = ['E', 'O', 'R', 'SV', 'X', 'storesSide'] as const satisfies readonly (keyof Scored)[];
export type PlaytestScore = (typeof SCORES)[number];

/** How much of a scenario was met, and what was not. */
export interface Coverage {
  readonly reached: number;
  readonly total: number;
  /** Ids that were never met; of choices `node.choice`. */
  readonly missed: readonly string[];
}

/** What many runs came to. Means and shares are fractions, not rounded; of no run at all they are 0. */
export interface Tally {
  /** Runs that ended. */
  readonly runs: number;
  readonly mean: Readonly<Record<PlaytestScore, number>>;
  /** Runs by tens of a score: 0 to 9, 10 to 19, ... 90 to 100. */
  readonly histogram: Readonly<Record<PlaytestScore, readonly number[]>>;
  /** Runs by the id of their ending, the commonest first. */
  readonly endings: Readonly<Record<string, number>>;
  /** Share of runs that reached the four thresholds in one attempt (docs/scoring.md, "Experience, …"). */
  readonly mastery: number;
  /** Share of runs that kept the relationship. */
  readonly kept: number;
  /** In moves. */
  readonly length: {
    readonly mean: number;
    readonly min: number;
    readonly median: number;
    readonly max: number;
  };
  readonly coverage: Readonly<Record<'nodes' | 'choices' | 'endings', Coverage>>;
}

/** Counts runs as they come, in a memory that does not grow with them. */
export class Counts {
  readonly #dialogue: Dialogue;
  readonly #sums: Record<PlaytestScore, number> = { E: 0, O: 0, R: 0, SV: 0, X: 0, storesSide: 0 };
  readonly #tens = Object.fromEntries(SCORES.map((name) => [name, Array<number>(10).fill(0)])) as Record<
    PlaytestScore,
    number[]
  >;
  readonly #endings = new Map<string, number>();
  readonly #moves = new Set<string>();
  /** Runs by how many moves they took. */
  readonly #lengths: number[] = [];
  #runs = 0;
  #mastered = 0;
  #kept = 0;

  constructor(dialogue: Dialogue) {
    this.#dialogue = dialogue;
  }

  /** Adds a run. One that failed counts for coverage only. */
  add({ moves, live, failure }: PlayedRun): void {
    for (const move of moves) this.#moves.add(move);
    if (failure === undefined) this.#addScores(score(this.#dialogue, live), moves.length);
  }

  #addScores(scores: Scores, length: number): void {
    for (const name of SCORES) {
      this.#sums[name] += scores[name];
      const ten = Math.min(9, Math.floor(scores[name] / 10));
      this.#tens[name][ten] = (this.#tens[name][ten] ?? 0) + 1;
    }
    const ending = scores.ending?.id ?? '';
    this.#endings.set(ending, (this.#endings.get(ending) ?? 0) + 1);
    this.#lengths[length] = (this.#lengths[length] ?? 0) + 1;
    this.#runs += 1;
    if (scores.reachesMastery) this.#mastered += 1;
    if (scores.kept) this.#kept += 1;
  }

  tally(): Tally {
    const share = (count: number) => count / Math.max(1, this.#runs);
    return {
      runs: this.#runs,
      mean: mapScores((name) => share(this.#sums[name])),
      histogram: mapScores((name) => [...this.#tens[name]]),
      endings: Object.fromEntries([...this.#endings].sort(([, a], [, b]) => b - a)),
      mastery: share(this.#mastered),
      kept: share(this.#kept),
      length: lengthsOf(this.#lengths, this.#runs),
      coverage: this.#coverage(),
    };
  }

  #coverage(): Tally['coverage'] {
    const { nodes, endings } = this.#dialogue.scenario;
    const choices = nodes.flatMap(({ id, choices }) => choices.map((choice) => `${id}.${choice.id}`));
    const visited = new Set([...this.#moves].map((move) => move.split('.')[0] ?? ''));
    return {
      nodes: coverageOf(
        nodes.map(({ id }) => id),
        visited,
      ),
      choices: coverageOf(choices, this.#moves),
      endings: coverageOf(endings?.map(({ id }) => id) ?? ENDING_KINDS, this.#endings),
    };
  }
}

const mapScores = <T>(value: (name: PlaytestScore) => T) =>
  Object.fromEntries(SCORES.map((name) => [name, value(name)])) as Record<PlaytestScore, T>;

function coverageOf(ids: readonly string[], met: { has(id: string): boolean }): Coverage {
  const missed = ids.filter((id) => !met.has(id));
  return { reached: ids.length - missed.length, total: ids.length, missed };
}

// Runs are counted by length, so an index is a length.
function lengthsOf(counts: readonly number[], runs: number): Tally['length'] {
  let sum = 0;
  let seen = 0;
  let median = 0;
  let min = 0;
  counts.forEach((count, length) => {
    if (seen === 0) min = length;
    if (2 * seen < runs) median = length;
    seen += count;
    sum += count * length;
  });
  return { mean: sum / Math.max(1, runs), min, median, max: Math.max(0, counts.length - 1) };
}

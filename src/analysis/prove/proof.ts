import type { Scores } from '#attempt';
import type { ProvedScore } from './aim.ts';
import type { Reachable, Stuck } from './reach.ts';
import type { Slip } from './slips.ts';
import type { Witness } from './witness.ts';

/** One end of what a score can come to. */
export interface Extreme {
  /** Of a maximum: at least this is had, by the witness; of a minimum: nothing is below this. */
  readonly low: number;
  /** Of a maximum: nothing is above this; of a minimum: at most this is had, by the witness. */
  readonly high: number;
  /** Both are the same: the extreme is known. */
  readonly exact: boolean;
  readonly witness?: Witness;
}

export interface Extremes {
  readonly min: Extreme;
  readonly max: Extreme;
}

/** The scores of a proof, by the names of its JSON. */
export const SCORE_NAMES = {
  empathy: 'E',
  options: 'O',
  relationship: 'R',
  service: 'SV',
  experience: 'X',
  storesSide: 'storesSide',
} as const satisfies Record<string, ProvedScore>;
export type ScoreKey = keyof typeof SCORE_NAMES;

export interface EndingProved {
  readonly id: string;
  readonly reachable: Reachable;
  readonly witness?: Witness;
  /** Of the runs that end so; left out where none does. */
  readonly scores?: Readonly<Record<ScoreKey, Extremes>>;
}

/** What a guard of the file can say: each outcome played, proved never to come about, or neither. */
export interface GuardOutcomes {
  /** Such as `card.flat_no.when`, or `till.line.2`: the second variant. */
  readonly place: string;
  readonly true: Reachable;
  readonly false: Reachable;
}

/** How things were counted: all there are, those played, those proved never to come about, and the rest. */
export interface Coverage {
  readonly total: number;
  readonly reached: number;
  readonly unreachable: readonly string[];
  readonly unknown: readonly string[];
}

/** Plays at random: every shown choice with the same chance. A simulation, not a proof. */
export interface RandomPlay {
  readonly runs: number;
  readonly seed: number;
  readonly mean: Readonly<Record<ScoreKey, number>>;
  /** Shares of the runs, 0 to 1. */
  readonly kept: number;
  readonly mastery: number;
  readonly endings: Readonly<Record<string, number>>;
  /** Mean number of moves. */
  readonly moves: number;
}

/** A run with what it comes to. */
export interface ScoredRun {
  readonly witness: Witness;
  readonly ending: string;
  readonly scores: Readonly<Record<ScoreKey, number>> & Pick<Scores, 'composite'>;
}

/** What is proved of a scenario, for a trainee without earlier visits. */
export interface Proof {
  readonly scenario: string;
  /** Everything that can be reached was explored, and every score bounded. */
  readonly complete: boolean;
  readonly situations: number;
  readonly ms: number;
  readonly nodes: Coverage;
  readonly choices: Coverage;
  readonly guards: Coverage & { readonly outcomes: readonly GuardOutcomes[] };
  /** Choices that a clock may take. */
  readonly timeouts: readonly { readonly move: string; readonly reachable: Reachable }[];
  readonly deadEnds: readonly Stuck[];
  readonly withoutChoice: readonly Stuck[];
  readonly noWayOut: readonly Omit<Stuck, 'choice'>[];
  readonly endings: readonly EndingProved[];
  readonly scores: Readonly<Record<ScoreKey, Extremes>>;
  /** Empathy 100, Options 100 and Relationship 75 or more in one run. */
  readonly together: { readonly reachable: Reachable; readonly witness?: Witness };
  /** The best composite found. */
  readonly best?: ScoredRun;
  readonly slips: readonly Slip[];
  readonly random?: RandomPlay;
}

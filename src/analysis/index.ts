/**
 * All runs of a scenario. In comes a `Dialogue`; out come simulated trainees and what they come to, what
 * differs between two versions and, from a trainee's own states, the best that was open there: values that
 * are paths one can replay.
 */
export { type Change, diffScenarios, type ScenarioDiff, type WordChange } from './diff.ts';
export { type LookAheadBudget, lookAhead } from './look-ahead.ts';
export type { FailureGroup } from './playtest/failures.ts';
export { pathTo } from './playtest/paths.ts';
export type { Coverage, Tally } from './playtest/tally.ts';
export {
  type PlaytestOptions,
  type PlaytestResult,
  type PolicyResult,
  playtest,
  playtestRun,
  playtestRuns,
} from './playtest.ts';
export type { Moment, Policy, Random, Strategy } from './policies/policy.ts';
export { playOut, STRATEGIES, uniformPlayer } from './policies.ts';
export type { ProvedScore } from './prove/aim.ts';
export type { ProofBudget, ProofPorts, ProofProgress } from './prove/budget.ts';
export {
  type Coverage as ProofCoverage,
  type EndingProved,
  type Extreme,
  type Extremes,
  type GuardOutcomes,
  type Proof,
  type RandomPlay,
  SCORE_NAMES,
  type ScoredRun,
  type ScoreKey,
} from './prove/proof.ts';
export { type ProofOptions, proveScenario } from './prove/prove-scenario.ts';
export type { Reachable, Stuck } from './prove/reach.ts';
export type { Slip } from './prove/slips.ts';
export { moveOf, type Witness } from './prove/witness.ts';
export { findSmells, SMELL_BUDGET, type SmellBudget, type SmellOptions } from './smells/find-smells.ts';
export type { Finding } from './smells/finding.ts';
export { SMELL_DEFAULTS, type Threshold, type ThresholdName, type Thresholds } from './smells/thresholds.ts';

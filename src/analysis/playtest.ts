import type { Dialogue } from '#dialogue';
import { type FailureGroup, Failures } from './playtest/failures.ts';
import { type PlayedRun, playRun } from './playtest/run.ts';
import { Counts, type Tally } from './playtest/tally.ts';
import { randomOfRun, type Strategy } from './policies/policy.ts';

export interface PlaytestPlan {
  /** Runs of each strategy. */
  readonly runs: number;
  /** 32 bits. The same seed plays the same; each run has its own chance, so it can be played alone. */
  readonly seed: number;
  readonly strategies: readonly Strategy[];
}

export interface PlaytestOptions extends PlaytestPlan {
  /** Asked before each run; true ends the playtest with what has been played. */
  readonly isOver?: () => boolean;
  /** Told before each run how far it is. */
  readonly onProgress?: (progress: PlaytestProgress) => void;
}

export interface PlaytestProgress {
  readonly played: number;
  readonly total: number;
}

/** What one strategy came to. */
export interface PolicyResult extends Tally {
  readonly name: string;
  readonly testWise: boolean;
}

export interface PlaytestResult {
  readonly seed: number;
  readonly policies: readonly PolicyResult[];
  /** Strategies that read words, left out because the language played has no word list. */
  readonly unread: readonly string[];
  readonly failures: readonly FailureGroup[];
  /** False where it was ended early: the later strategies have fewer runs, or none. */
  readonly complete: boolean;
}

/**
 * Simulated trainees play a scenario through the same step as the game. A run that throws or does not end is
 * a failure and stops nothing.
 */
export function playtest(dialogue: Dialogue, options: PlaytestOptions): PlaytestResult {
  const { isOver = () => false, onProgress } = options;
  const runs = playtestRuns(dialogue, options);
  for (let next = runs.next(); ; next = runs.next(isOver())) {
    if (next.done) return next.value;
    onProgress?.(next.value);
  }
}

/** The same, to be gone on with by whoever has other work too: stands before each run; `next(true)` ends it. */
export function* playtestRuns(
  dialogue: Dialogue,
  { runs, seed, strategies }: PlaytestPlan,
): Generator<PlaytestProgress, PlaytestResult, boolean | undefined> {
  const failures = new Failures();
  const policies: PolicyResult[] = [];
  const unread: string[] = [];
  const opened = strategies.map(({ open, ...strategy }) => ({ ...strategy, policyOf: open(dialogue) }));
  const total = runs * opened.filter(({ policyOf }) => policyOf !== undefined).length;
  let played = 0;
  let stopped = false;
  for (const { name, testWise, policyOf } of opened) {
    if (policyOf === undefined) {
      unread.push(name);
      continue;
    }
    const counts = new Counts(dialogue);
    for (let run = 0; run < runs && !stopped; run += 1) {
      stopped = (yield { played, total }) === true;
      if (stopped) break;
      const done = playRun(dialogue, policyOf(randomOfRun(seed, run)));
      counts.add(done);
      failures.add(done, name, run);
      played += 1;
    }
    policies.push({ name, testWise, ...counts.tally() });
  }
  return { seed, policies, unread, failures: failures.groups(dialogue), complete: played === total };
}

/**
 * Run number `run` of a playtest, alone. A strategy that remembers earlier runs, `least-visited`, plays it as
 * if it were the first. Undefined where the strategy cannot read the language.
 */
export function playtestRun(
  dialogue: Dialogue,
  { open }: Strategy,
  { seed, run }: { readonly seed: number; readonly run: number },
): PlayedRun | undefined {
  const policyOf = open(dialogue);
  return policyOf && playRun(dialogue, policyOf(randomOfRun(seed, run)));
}

import { newestFirst, type PastAttempt, type PastResult } from './past-attempt.ts';

export interface Scores {
  readonly E: number;
  readonly O: number;
  readonly R: number;
}

/** How far the trainee has come with one scenario. */
export interface Progress {
  /** Attempts played to their end. */
  readonly finished: number;
  /** The best of each score; of unassisted Practice where there is any, of every mode otherwise. */
  readonly best?: Scores;
  readonly bestOf?: 'practice' | 'any';
  readonly lastEnding?: PastResult['ending'];
  /** The newest attempt, if it was left in the middle. */
  readonly unfinished?: PastAttempt;
}

const counts = ({ mode, assisted }: PastAttempt): boolean =>
  (mode === 'practice' || mode === 'test') && !assisted;

const best = (results: readonly PastResult[]): Scores => ({
  E: Math.max(...results.map(({ E }) => E)),
  O: Math.max(...results.map(({ O }) => O)),
  R: Math.max(...results.map(({ R }) => R)),
});

const resultsOf = (attempts: readonly PastAttempt[]): PastResult[] =>
  attempts.flatMap(({ result }) => (result ? [result] : []));

/**
 * The progress with one scenario. An attempt without a move is not worth going back to, and one that was
 * left is forgotten once a later attempt was finished.
 */
export function progressOf(scenarioId: string, attempts: readonly PastAttempt[]): Progress {
  const own = newestFirst(attempts).filter((attempt) => attempt.scenarioId === scenarioId);
  const finished = own.filter(({ state }) => state === 'finished');
  const counted = resultsOf(finished.filter(counts));
  const all = resultsOf(finished);
  const newest = own.find(
    ({ state, moves }) => state === 'finished' || (state === 'unfinished' && moves > 0),
  );
  return {
    finished: finished.length,
    ...(all.length > 0 && {
      best: best(counted.length > 0 ? counted : all),
      bestOf: counted.length > 0 ? ('practice' as const) : ('any' as const),
    }),
    ...(all[0] && { lastEnding: all[0].ending }),
    ...(newest?.state === 'unfinished' && { unfinished: newest }),
  };
}

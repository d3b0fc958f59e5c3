import type { Mode } from '#attempt';

/** How an attempt ended, in numbers and in the words of its ending. */
export interface PastResult {
  readonly E: number;
  readonly O: number;
  readonly R: number;
  readonly storesSide: number;
  readonly beats: number;
  readonly kept: boolean;
  readonly ending: { readonly id: string; readonly kind: string; readonly title: string };
}

/** One attempt of the trainee’s history. Without `result` it is unfinished, or its text is gone. */
export interface PastAttempt {
  readonly attemptId: string;
  readonly scenarioId: string;
  readonly title: string;
  readonly mode: Mode;
  /** UTC, ISO 8601. */
  readonly startedAt: string;
  readonly moves: number;
  /** Visible time up to the last move. */
  readonly lastMs: number;
  /** A move was taken back, or it began at a turning point of another attempt. */
  readonly assisted: boolean;
  readonly state: 'finished' | 'unfinished' | 'unreadable';
  readonly result?: PastResult;
}

/** In the order a history is read: the newest first. */
export const newestFirst = (attempts: readonly PastAttempt[]): PastAttempt[] =>
  [...attempts].sort((a, b) => b.startedAt.localeCompare(a.startedAt));

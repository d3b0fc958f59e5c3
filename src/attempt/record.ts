import type { Carried, Variant } from '#dialogue';

export type Mode = 'watch' | 'guided' | 'practice' | 'test';
/** How long clocks run: off, or a multiple of the authored seconds. */
export type ClockSetting = 'off' | '1' | '2' | '5' | '10';

/** One logged happening. `atMs` is visible time since the start: hidden tabs and pauses do not count. */
export interface AttemptEvent {
  /** 1, 2, 3, ... without gaps. */
  readonly seq: number;
  readonly atMs: number;
  /** `undo` names the node that is gone back to; `pause` the node it happened at. */
  readonly kind: 'choose' | 'timeout' | 'undo' | 'pause';
  readonly node: string;
  /** Given for `choose` and `timeout`. */
  readonly choice?: string;
}

/** What the trainee said about the attempt; never touches a score. */
export interface Notes {
  readonly predicted?: { readonly E: number; readonly O: number; readonly R: number; readonly kept: boolean };
  /** How it left her, in the trainee's eyes: 1 to 5. */
  readonly leftHer?: 1 | 2 | 3 | 4 | 5;
  /** Events the trainee marked as gone well, and as to be changed. */
  readonly plus?: number;
  readonly delta?: number;
  /** Events marked sure before they were said. */
  readonly sure?: readonly number[];
  /** Lines the trainee said first, by node. Never exported. */
  readonly sayItFirst?: Readonly<Record<string, string>>;
  /** One-tap predictions, by node. */
  readonly predictions?: Readonly<Record<string, string>>;
  /** The if-then plan. */
  readonly plan?: string;
}

/**
 * One person's run: the seed and the moves. Feelings, scores, debrief and statistics are functions of it
 * and of the scenario whose hash it names.
 */
export interface AttemptRecord {
  readonly recordVersion: 1;
  readonly attemptId: string;
  readonly traineeId: string;
  readonly scenarioId: string;
  /** SHA-256 of the scenario as played; see `contentHash`. */
  readonly contentHash: string;
  readonly form: string;
  readonly formatVersion: 1;
  readonly tagTableVersion: number;
  readonly mode: Mode;
  readonly language: string;
  readonly clock: ClockSetting;
  readonly variant: Variant;
  /** 32 bits; shuffles answers and nothing else. */
  readonly seed: number;
  /** UTC, ISO 8601. */
  readonly startedAt: string;
  readonly carried: Carried;
  /** Set on a replay from a turning point: which attempt, and how many of its moves were kept. */
  readonly replayOf?: { readonly attemptId: string; readonly moves: number };
  readonly events: readonly AttemptEvent[];
  readonly notes: Notes;
}

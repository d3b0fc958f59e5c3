/**
 * The columns of the exports, in their order: docs/exports.md tells what each means, and a test compares.
 * New columns are only ever appended before `notice`; none is renamed.
 */

/** What a column holds, and how it is read back. */
export type CellKind =
  /** A person's own words. */
  | 'name'
  /** An id, a hash, a time or one of a few words. */
  | 'word'
  /** yes or no. */
  | 'flag'
  /** A whole number from 0 to 100. */
  | 'score'
  /** A whole number of either sign. */
  | 'points'
  /** A whole number from 0. */
  | 'count'
  | 'notice';

export type Columns = Readonly<Record<string, CellKind>>;
type CellOf = {
  name: string;
  word: string;
  notice: string;
  flag: boolean;
  score: number;
  points: number;
  count: number;
};
/** One row; a cell that is undefined is empty. */
export type Row<C extends Columns> = { readonly [Name in keyof C]: CellOf[C[Name]] | undefined };

/** Stands in every row of every export. */
export const NOTICE = 'Formative use; a single scenario is too specific to a case to rank or dismiss anyone.';

export const ATTEMPT_COLUMNS = {
  trainee: 'word',
  traineeName: 'name',
  attempt: 'word',
  scenario: 'word',
  form: 'word',
  version: 'word',
  mode: 'word',
  assisted: 'flag',
  attemptNumber: 'count',
  clock: 'word',
  language: 'word',
  start: 'word',
  finished: 'flag',
  beats: 'count',
  E: 'score',
  O: 'score',
  R: 'score',
  SV: 'score',
  policy: 'score',
  people: 'score',
  X: 'score',
  storesSide: 'score',
  ending: 'word',
  endingKind: 'word',
  kept: 'flag',
  predictedE: 'score',
  predictedO: 'score',
  predictedR: 'score',
  predictedKept: 'flag',
  explored: 'score',
  offered: 'score',
  fitted: 'score',
  chosen: 'score',
  work: 'score',
  penalties: 'points',
  bareNos: 'count',
  bareSorries: 'count',
  offers: 'count',
  facts: 'count',
  repeats: 'count',
  effort: 'count',
  tagTable: 'count',
  verified: 'word',
  notice: 'notice',
} as const satisfies Columns;

export const DECISION_COLUMNS = {
  trainee: 'word',
  attempt: 'word',
  scenario: 'word',
  form: 'word',
  version: 'word',
  mode: 'word',
  assisted: 'flag',
  clock: 'word',
  language: 'word',
  step: 'count',
  event: 'count',
  act: 'word',
  node: 'word',
  choice: 'word',
  kind: 'word',
  otherwise: 'flag',
  level: 'score',
  bestLevel: 'score',
  calm: 'points',
  trust: 'points',
  patience: 'points',
  outcome: 'points',
  process: 'points',
  treatment: 'points',
  sure: 'flag',
  lookAheadLoss: 'score',
  time: 'word',
  notice: 'notice',
} as const satisfies Columns;

export type AttemptRow = Row<typeof ATTEMPT_COLUMNS>;
export type DecisionRow = Row<typeof DECISION_COLUMNS>;

/** Whether the scores of a row were computed here from the moves. */
export const VERDICTS = ['verified', 'mismatch', 'unverifiable'] as const;

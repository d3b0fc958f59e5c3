/**
 * Many attempts. In come attempt records, from here or from the files that trainees send; out come result
 * files, tables with scores computed from the moves, CSV, and every problem found, as data.
 */
export {
  ATTEMPT_COLUMNS,
  type AttemptRow,
  DECISION_COLUMNS,
  type DecisionRow,
  NOTICE,
  VERDICTS,
} from './columns.ts';
export { readResultCsv, toCsv, withoutMark } from './csv.ts';
export { isKeptScenario } from './kept-scenario.ts';
export { mergeResults } from './merge.ts';
export { RESULT_PROBLEMS, type ResultProblem } from './problem.ts';
export { readTable, type TextTable } from './read-table.ts';
export { readAttemptRecord } from './record-schema.ts';
export { LARGEST_RESULT_FILE, readResultFile, resultFile } from './result-file.ts';
export type { Conflict, Results, SentResults } from './results.ts';
export { mergeRows } from './row-merge.ts';
export { attemptRows, decisionRows, type Losses } from './rows.ts';
export { cleanName, type Trainee } from './trainee.ts';

import { ATTEMPT_COLUMNS, type AttemptRow } from './columns.ts';
import { problem, type ResultProblem } from './problem.ts';

const compareText = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0);

/** Rows by start, each numbered among its trainee's attempts at its scenario. */
export function numberAttempts(rows: readonly AttemptRow[]): AttemptRow[] {
  const counts = new Map<string, number>();
  return rows
    .toSorted((one, other) => compareText(one.start, other.start) || compareText(one.attempt, other.attempt))
    .map((row) => {
      const key = `${row.trainee} ${row.scenario}`;
      const attemptNumber = (counts.get(key) ?? 0) + 1;
      counts.set(key, attemptNumber);
      return { ...row, attemptNumber };
    });
}

// Numbers depend on the other rows of a table, and a verdict on who computed it.
const NOT_CONTENT = ['attemptNumber', 'verified', 'traineeName'];
const CONTENT = (Object.keys(ATTEMPT_COLUMNS) as (keyof AttemptRow)[]).filter(
  (name) => !NOT_CONTENT.includes(name),
);
const contentOf = (row: AttemptRow): string => JSON.stringify(CONTENT.map((name) => row[name] ?? null));

/**
 * One table out of rows computed here and rows that were sent as such. A computed row stands before a sent
 * one; sent rows that contradict each other are left out and reported. The order makes no difference.
 */
export function mergeRows(
  computed: readonly AttemptRow[],
  sent: readonly AttemptRow[],
): { rows: AttemptRow[]; problems: readonly ResultProblem[] } {
  const standing = new Set(computed.map(({ attempt }) => attempt));
  const byId = new Map<string, AttemptRow[]>();
  for (const row of sent.filter(({ attempt }) => !standing.has(attempt))) {
    const id = row.attempt ?? '';
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  const isOne = (rows: readonly AttemptRow[]) => new Set(rows.map(contentOf)).size === 1;
  const sorted = [...byId].toSorted(([one], [other]) => compareText(one, other));
  const once = sorted.flatMap(([, rows]) => (isOne(rows) ? rows.toSorted(compareNames).slice(0, 1) : []));
  const problems = sorted.flatMap(([id, rows]) => (isOne(rows) ? [] : [problem('conflicting-row', id)]));
  return { rows: numberAttempts([...computed, ...once]), problems };
}

const compareNames = (one: AttemptRow, other: AttemptRow): number =>
  compareText(one.traineeName, other.traineeName) || compareText(one.verified, other.verified);

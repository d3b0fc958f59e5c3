import Papa from 'papaparse/papaparse.min.js';
import {
  ATTEMPT_COLUMNS,
  type AttemptRow,
  type CellKind,
  type Columns,
  NOTICE,
  type Row,
} from './columns.ts';
import { problem, type ResultProblem } from './problem.ts';
import { readTable } from './read-table.ts';
import { LARGEST_RESULT_FILE } from './result-file.ts';
import { cleanName } from './trainee.ts';

/**
 * Cells that a table program would take for a formula, OWASP's list and the full-width forms, and those that
 * look as if we had marked them already: each gets one apostrophe, which reading takes off again.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

const cellText = (value: string | number | boolean | undefined): string | number => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value ?? '';
};

/** A table as CSV: all quoted, CRLF, with a byte order mark, safe to open in a table program. */
export function toCsv<C extends Columns>(columns: C, rows: readonly Row<C>[]): string {
  const names = Object.keys(columns);
  const cells = rows.map((row) => names.map((name) => cellText(row[name])));
  const options = { quotes: true, newline: '\r\n', escapeFormulae: FORMULA };
  return `\ufeff${Papa.unparse([names, ...cells], options)}\r\n`;
}

type Cell = { value: string | number | boolean | undefined } | undefined;

const wholeNumber = (text: string, least: number, most: number): Cell => {
  const value = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? { value } : undefined;
};

/** How a cell of each kind is read; undefined where the text is none of that kind. */
const READERS: Readonly<Record<CellKind, (text: string) => Cell>> = {
  name: (text) => ({ value: cleanName(text) }),
  word: (text) => (/^[\w.:+-]{1,100}$/.test(text) ? { value: text } : undefined),
  flag: (text) => (text === 'yes' || text === 'no' ? { value: text === 'yes' } : undefined),
  score: (text) => wholeNumber(text, 0, 100),
  points: (text) => wholeNumber(text, -100, 100),
  count: (text) => wholeNumber(text, 0, 999_999_999),
  notice: () => ({ value: NOTICE }),
};

/** The words of a cell without the mark that `toCsv` gives to what looks like a formula. */
export const withoutMark = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

/** Undefined where a cell cannot be read or the row does not say whose attempt at what it is. */
function readRow(header: readonly string[], cells: readonly string[]): AttemptRow | undefined {
  const row: Record<string, string | number | boolean | undefined> = {};
  for (const [name, kind] of Object.entries(ATTEMPT_COLUMNS)) {
    const text = withoutMark(cells[header.indexOf(name)] ?? '');
    const cell: Cell = text === '' ? { value: undefined } : READERS[kind](text);
    if (!cell) return undefined;
    row[name] = cell.value;
  }
  if (row.trainee === undefined || row.attempt === undefined || row.scenario === undefined) return undefined;
  // Without the moves there is nothing to compute the scores from.
  return { ...(row as AttemptRow), verified: 'unverifiable', notice: NOTICE };
}

const NEEDED = ['trainee', 'attempt', 'scenario', 'start'];

/**
 * Reads our own table of attempts back, also after a table program has saved it. Never throws. `rows` is
 * missing where it is no such table; a row that cannot be read is left out and reported by its number.
 */
export function readResultCsv(text: string): {
  rows?: readonly AttemptRow[];
  problems: readonly ResultProblem[];
} {
  if (text.length > LARGEST_RESULT_FILE) {
    return { problems: [problem('too-large', String(text.length), String(LARGEST_RESULT_FILE))] };
  }
  const read = readTable(text, NEEDED);
  if (!read) return { problems: [problem('not-results')] };
  const rows = read.rows.map((cells) => readRow(read.header, cells));
  return {
    rows: rows.filter((row) => row !== undefined),
    problems: rows.flatMap((row, at) => (row ? [] : [problem('damaged-row', String(at + 2))])),
  };
}

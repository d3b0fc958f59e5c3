/** Figures of many runs, and the table that they are printed in. */

/** The value below which `share` (0 to 1) of the others lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[at] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A line of the table: what was measured, what came out, what was wanted, and whether it is so. */
export interface Row {
  readonly what: string;
  readonly found: string;
  readonly goal?: string;
  readonly isMet?: boolean;
}

/** Prints rows as a table in Markdown, which reads as well in a terminal. */
export function printTable(rows: readonly Row[]): void {
  const cells = [
    ['what', 'found', 'goal', 'met'],
    ...rows.map(({ what, found, goal, isMet }) => [
      what,
      found,
      goal ?? '',
      isMet === undefined ? '' : isMet ? 'yes' : 'no',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  const rule = widths.map((width) => '-'.repeat(width));
  console.log([head, rule, ...body].map(line).join('\n'));
}

/** Milliseconds, or any number, without decimals it does not deserve. */
export const round = (value: number, decimals = 0): string => value.toFixed(decimals);

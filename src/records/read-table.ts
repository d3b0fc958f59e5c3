import Papa from 'papaparse/papaparse.min.js';

/** A table as it was read: the names of its columns, and its rows as lists of cells. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads a CSV whose first line names at least these columns, whatever table program saved it: comma,
 * semicolon or tab, with or without a byte order mark. Undefined where it is no such table. Never throws.
 */
export function readTable(text: string, needed: readonly string[]): TextTable | undefined {
  const bare = text.replace(/^\ufeff/, '');
  for (const delimiter of [',', ';', '\t']) {
    const [header] = Papa.parse(bare.slice(0, 10_000), { delimiter, skipEmptyLines: true }).data;
    if (header && needed.every((name) => header.includes(name)))
      return { header, rows: Papa.parse(bare, { delimiter, skipEmptyLines: true }).data.slice(1) };
  }
  return undefined;
}

import type { PersonRow, Which } from './people.ts';

export const COLUMNS = [
  'person',
  'scenario',
  'attempts',
  'E',
  'O',
  'R',
  'storesSide',
  'ending',
  'kept',
  'start',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly isDown: boolean;
}

/** The words that a cell shows, where rows are to be sorted by them. */
export interface CellWords {
  readonly scenario: (row: PersonRow) => string;
  readonly ending: (row: PersonRow) => string;
}

type Value = string | number | undefined;

function cellValue(row: PersonRow, column: Column, which: Which, words: CellWords): Value {
  const picked = row.picked[which];
  switch (column) {
    case 'person':
      return row.person;
    case 'scenario':
      return words.scenario(row);
    case 'attempts':
      return row.finished;
    case 'ending':
      return picked && words.ending(row);
    case 'kept':
      return picked?.kept === undefined ? undefined : Number(picked.kept);
    default:
      return picked?.[column];
  }
}

/** The rows in order; empty cells come last in both directions, and equal ones stand by person. */
export function sortPeople(
  rows: readonly PersonRow[],
  { column, isDown }: Order,
  which: Which,
  words: CellWords,
  language: string,
): PersonRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const compareValues = (one: Value, other: Value): number => {
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    const difference =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compare(String(one), String(other));
    return isDown ? -difference : difference;
  };
  return rows.toSorted(
    (one, other) =>
      compareValues(cellValue(one, column, which, words), cellValue(other, column, which, words)) ||
      compare(one.person, other.person),
  );
}

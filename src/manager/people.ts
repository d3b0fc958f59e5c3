import type { AttemptRow } from '#records';

/** Which attempt of a person at a scenario stands in the table. */
export const WHICH = ['latest', 'first', 'best'] as const;
export type Which = (typeof WHICH)[number];

/** One person at one scenario. */
export interface PersonRow {
  readonly key: string;
  /** The name, with a part of the id where two people share it; the id where there is no name. */
  readonly person: string;
  readonly scenario: string;
  /** All attempts, oldest first. */
  readonly attempts: readonly AttemptRow[];
  readonly finished: number;
  readonly unfinished: number;
  /** Undefined where no attempt was finished. */
  readonly picked: Readonly<Record<Which, AttemptRow | undefined>>;
}

const compare = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0);

const byStart = (one: AttemptRow, other: AttemptRow): number =>
  compare(one.start, other.start) || compare(one.attempt, other.attempt);

/** Guided attempts, and those in which a move was taken back, never count where there are others. */
export const isHelped = ({ mode, assisted }: AttemptRow): boolean =>
  assisted === true || mode === 'guided' || mode === 'watch';

const sumOf = ({ E = 0, O = 0, R = 0 }: AttemptRow): number => E + O + R;

/** The finished attempts that are looked at, oldest first: those without help, or all where there are none. */
function countedOf(attempts: readonly AttemptRow[]): AttemptRow[] {
  const finished = attempts.filter(({ finished }) => finished === true).toSorted(byStart);
  const unhelped = finished.filter((row) => !isHelped(row));
  return unhelped.length > 0 ? unhelped : finished;
}

const bestOf = (attempts: readonly AttemptRow[]): AttemptRow | undefined =>
  attempts.reduce<AttemptRow | undefined>(
    (best, row) => (best && sumOf(best) >= sumOf(row) ? best : row),
    undefined,
  );

const groupBy = (
  rows: readonly AttemptRow[],
  keyOf: (row: AttemptRow) => string,
): Map<string, AttemptRow[]> => {
  const groups = new Map<string, AttemptRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
};

const shortId = (id = ''): string => id.slice(-4);

/** How each trainee is called in the table, by id. */
function namesOf(rows: readonly AttemptRow[]): Map<string, string> {
  const byId = new Map<string, string>();
  for (const { trainee = '', traineeName } of rows) {
    if (traineeName || !byId.has(trainee)) byId.set(trainee, traineeName ?? '');
  }
  const bearers = new Map<string, number>();
  for (const name of byId.values()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map(
    [...byId].map(([id, name]) => {
      if (name === '') return [id, id.slice(0, 13)];
      return [id, bearers.get(name) === 1 ? name : `${name} (${shortId(id)})`];
    }),
  );
}

/** One row a person and scenario, out of one row an attempt. */
export function peopleOf(rows: readonly AttemptRow[]): PersonRow[] {
  const names = namesOf(rows);
  const groups = groupBy(rows, ({ trainee, scenario }) => `${trainee} ${scenario}`);
  return [...groups].map(([key, group]) => {
    const attempts = group.toSorted(byStart);
    const counted = countedOf(attempts);
    const finished = attempts.filter(({ finished }) => finished === true).length;
    const { trainee = '', scenario = '' } = attempts[0] ?? {};
    return {
      key,
      person: names.get(trainee) ?? trainee,
      scenario,
      attempts,
      finished,
      unfinished: attempts.length - finished,
      picked: { latest: counted.at(-1), first: counted[0], best: bestOf(counted) },
    };
  });
}

/** How many people kept the customer at their latest attempt, of those who finished one. */
export function keptOf(rows: readonly AttemptRow[]): { kept: number; people: number } {
  const latest = [...groupBy(rows, ({ trainee }) => trainee ?? '').values()].flatMap(
    (group) => countedOf(group).at(-1) ?? [],
  );
  return { kept: latest.filter(({ kept }) => kept === true).length, people: latest.length };
}

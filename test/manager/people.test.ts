import { describe, expect, it } from 'vitest';
import { ATTEMPT_COLUMNS, type AttemptRow } from '#records';
import { endingCounts } from '../../src/manager/endings.ts';
import { keptOf, peopleOf } from '../../src/manager/people.ts';
import { type Column, sortPeople } from '../../src/manager/sorting.ts';

const EMPTY = Object.fromEntries(Object.keys(ATTEMPT_COLUMNS).map((name) => [name, undefined]));

const row = (trainee: string, day: number, changes: Partial<AttemptRow> = {}): AttemptRow => ({
  ...(EMPTY as unknown as AttemptRow),
  trainee,
  traineeName: trainee.toUpperCase(),
  attempt: `${trainee}-${day}`,
  scenario: 'tiny',
  mode: 'practice',
  assisted: false,
  finished: true,
  start: `2026-05-${String(day).padStart(2, '0')}T09:00:00.000Z`,
  E: 50,
  O: 50,
  R: 50,
  kept: false,
  endingKind: 'quiet',
  ...changes,
});

const only = (rows: readonly AttemptRow[]) => {
  const [first] = peopleOf(rows);
  if (!first) throw new Error('There is no row.');
  return first;
};

describe('the people in the table', () => {
  it('have one row a scenario, with the first, the latest and the best attempt', () => {
    const person = only([row('ana', 3), row('ana', 1), row('ana', 2, { E: 90 })]);
    expect(person.finished).toBe(3);
    expect(person.picked.first?.attempt).toBe('ana-1');
    expect(person.picked.latest?.attempt).toBe('ana-3');
    expect(person.picked.best?.attempt).toBe('ana-2');
    expect(peopleOf([row('ana', 1), row('ana', 2, { scenario: 'other' })])).toHaveLength(2);
  });

  it('are judged on what they did without help, where there is any', () => {
    const helped = row('ana', 3, { assisted: true, E: 99 });
    const guided = row('ana', 4, { mode: 'guided', E: 99 });
    expect(only([helped, guided]).picked.latest).toBe(guided);
    const alone = row('ana', 1);
    expect(only([helped, guided, alone]).picked).toEqual({ first: alone, latest: alone, best: alone });
  });

  it('keep their unfinished attempts, which have no scores', () => {
    const person = only([row('ana', 1, { finished: false })]);
    expect(person).toMatchObject({ finished: 0, unfinished: 1, picked: { latest: undefined } });
  });

  it('are told apart when they share a name, and have their id without one', () => {
    const rows = [
      row('id-aaaa', 1, { traineeName: 'Sam' }),
      row('id-bbbb', 1, { traineeName: 'Sam' }),
      row('id-cccc', 1, { traineeName: undefined }),
    ];
    expect(peopleOf(rows).map(({ person }) => person)).toEqual(['Sam (aaaa)', 'Sam (bbbb)', 'id-cccc']);
  });
});

describe('the one figure', () => {
  it('counts each person once, at the latest attempt', () => {
    const rows = [
      row('ana', 1, { kept: true }),
      row('ana', 2),
      row('bo', 1),
      row('bo', 2, { kept: true, scenario: 'other' }),
      row('cy', 1, { finished: false }),
    ];
    expect(keptOf(rows)).toEqual({ kept: 1, people: 2 });
  });
});

describe('the endings', () => {
  it('are counted over the attempts that are shown, the quiet ones first', () => {
    const people = peopleOf([
      row('ana', 1, { endingKind: 'returns' }),
      row('bo', 1),
      row('cy', 1, { endingKind: 'left' }),
      row('cy', 2, { endingKind: 'returns' }),
    ]);
    expect(endingCounts(people, 'latest')).toEqual([
      { kind: 'quiet', count: 1 },
      { kind: 'returns', count: 2 },
    ]);
    expect(endingCounts(people, 'first').map(({ kind }) => kind)).toEqual(['quiet', 'left', 'returns']);
  });
});

describe('the order of the table', () => {
  const people = peopleOf([
    row('bo', 3, { E: 20, kept: true }),
    row('ana', 1, { E: 70 }),
    row('cy', 2, { finished: false }),
    row('di', 2, { E: 20 }),
  ]);
  const words = { scenario: () => '', ending: () => '' };
  const sorted = (column: Column, isDown: boolean) =>
    sortPeople(people, { column, isDown }, 'latest', words, 'en')
      .map(({ person }) => person)
      .join(' ');

  it.each([
    ['person', false, 'ANA BO CY DI'],
    ['person', true, 'DI CY BO ANA'],
    ['E', false, 'BO DI ANA CY'],
    ['E', true, 'ANA BO DI CY'],
    ['kept', true, 'BO ANA DI CY'],
    ['start', false, 'ANA DI BO CY'],
    ['attempts', false, 'CY ANA BO DI'],
  ] as const)('by %s, down %s', (column, isDown, expected) => {
    expect(sorted(column, isDown)).toBe(expected);
  });
});

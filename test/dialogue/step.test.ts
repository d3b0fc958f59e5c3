import { describe, expect, test } from 'vitest';
import { begin, type Dialogue, refusalOf, shownChoices, step } from '#dialogue';
import { shoeReturn } from '../attempt/letters.ts';
import { choice, node, play, small } from './small.ts';

const path = (dialogue: Dialogue, choices: string[]) => play(dialogue, choices).map(({ node: id }) => id);
const shown = (dialogue: Dialogue, choices: string[]) =>
  shownChoices(dialogue, play(dialogue, choices).at(-1) ?? begin(dialogue)).map(({ id }) => id);

describe('where a choice leads', () => {
  const dialogue = small([
    node('a', [
      choice('learn', { learns: ['fact'], next: [{ if: { fact: 'fact' }, is: 'c' }, 'b'] }),
      choice('plain', { next: [{ if: { fact: 'fact' }, is: 'c' }, 'b', 'END'] }),
      choice('hidden', { next: ['b', 'd'] }),
    ]),
    node('b', [choice('go', { next: ['a', 'd', 'c'] })]),
    node('c', [choice('go', { next: ['b', 'END'] })]),
    node('d', [choice('go')], { when: { flag: 'never' } }),
  ]);

  test.each([
    ['the first target whose condition holds, learned by this very choice', ['learn'], ['a', 'c']],
    ['the next where it fails', ['plain'], ['a', 'b']],
    ['past what was visited and what is not to be entered', ['plain', 'go'], ['a', 'b', 'c']],
    ['to the end', ['plain', 'go', 'go'], ['a', 'b', 'c', 'END']],
  ])('%s', (_name, choices, expected) => {
    expect(path(dialogue, choices)).toEqual(expected);
  });

  test('nowhere: that is a bug of the file, and says which', () => {
    const stuck = small([node('a', [choice('go', { next: ['a'] })])]);
    expect(() => play(stuck, ['go'])).toThrow('No target of a.go can be taken');
  });
});

describe('a line that needs a fact', () => {
  const dialogue = small(
    [
      node('a', [choice('look', { learns: ['fact'], next: ['b'] }), choice('skip', { next: ['b'] })]),
      node(
        'b',
        [
          choice('case', {
            needs: { fact: 'fact' },
            level: 4,
            tags: ['explain_limit'],
            next: ['yes'],
            otherwise: { say: 'She says so.', tags: ['bare_no'], level: 1, next: ['no'] },
          }),
        ],
        { cue: 1 },
      ),
      node('yes', [choice('go')]),
      node('no', [choice('go')]),
    ],
    { facts: [{ id: 'fact', kind: 'evidence', card: 'A fact.' }] },
  );

  test('is said in full with it', () => {
    const live = play(dialogue, ['look', 'case']).at(-1);
    expect(live).toMatchObject({
      node: 'yes',
      tags: { explain_limit: 1 },
      last: { otherwise: false, level: 4 },
    });
  });

  test('is shown all the same without it, and other words are said', () => {
    expect(shown(dialogue, ['skip'])).toContain('case');
    const live = play(dialogue, ['skip', 'case']).at(-1);
    expect(live).toMatchObject({
      node: 'no',
      tags: { bare_no: 1 },
      last: { otherwise: true, level: 1, miss: 3 },
    });
  });
});

describe('a hub', () => {
  const dialogue = small([
    node(
      'hub',
      [
        choice('one', { next: ['visit'] }),
        choice('two', { next: ['hub'] }),
        choice('three', { next: ['hub'] }),
        choice('leave', { next: [{ if: { visited: 'hub' }, is: 'after' }, 'END'] }),
      ],
      { hub: 2 },
    ),
    node('visit', [choice('back', { next: ['hub'] })]),
    node('after', [choice('go', { next: ['hub', 'END'] })]),
  ]);

  test.each([
    ['shows all its topics and the way out', [], ['one', 'two', 'three', 'leave']],
    ['shows no topic twice', ['two'], ['one', 'three', 'leave']],
    ['keeps count over its visits', ['one', 'back'], ['two', 'three', 'leave']],
    ['shows only the way out when its topics are used up', ['two', 'three'], ['leave']],
  ])('%s', (_name, choices, expected) => {
    expect(shown(dialogue, choices)).toEqual(expected);
  });

  test('counts as visited once it is left, and is not entered again', () => {
    expect(path(dialogue, ['one', 'back', 'leave', 'go'])).toEqual(['hub', 'visit', 'hub', 'after', 'END']);
  });
});

describe('patience', () => {
  test('at 0 she leaves, wherever the line led', () => {
    const dialogue = small(
      [node('a', [choice('go', { tags: ['silence'], next: ['b'] })]), node('b', [choice('go')])],
      { start: { patience: 14 } },
    );
    expect(play(dialogue, ['go']).at(-1)).toMatchObject({ node: 'END', left: true });
  });

  test('that a gain lifts above 0 again keeps her', () => {
    const dialogue = small(
      [node('a', [choice('go', { tags: ['silence', 'ease'], next: ['b'] })]), node('b', [choice('go')])],
      { start: { patience: 14 } },
    );
    expect(play(dialogue, ['go']).at(-1)).toMatchObject({ node: 'b', left: false, meters: { patience: 4 } });
  });
});

describe('a move is refused', () => {
  const dialogue = small([
    node(
      'a',
      [
        choice('go', { next: ['b'] }),
        choice('late', { when: { flag: 'never' }, next: ['b'] }),
        choice('other'),
      ],
      {
        clock: { seconds: 10, onTimeout: 'late' },
      },
    ),
    node('b', [choice('go')]),
  ]);
  const [start, second, end] = play(dialogue, ['go', 'go']);

  test.each([
    ['an unknown choice', start, 'choose', 'nothing', 'unknown_choice'],
    ['a hidden one', start, 'choose', 'late', 'hidden_choice'],
    ['a timeout that takes another choice', start, 'timeout', 'go', 'no_clock'],
    ['a timeout without a clock', second, 'timeout', 'go', 'no_clock'],
    ['anything at the end', end, 'choose', 'go', 'ended'],
  ] as const)('%s', (_name, live, kind, id, reason) => {
    if (live === undefined) throw new Error('The play is too short');
    expect(refusalOf(dialogue, live, { kind, choice: id })).toBe(reason);
    expect(() => step(dialogue, live, { kind, choice: id })).toThrow(reason);
  });

  test('not when the clock takes its own choice, hidden though it be', () => {
    expect(step(dialogue, begin(dialogue), { kind: 'timeout', choice: 'late' }).node).toBe('b');
  });
});

test('the shoe return shows three or four choices at its first node', () => {
  expect(shownChoices(shoeReturn, begin(shoeReturn)).length).toBeGreaterThanOrEqual(3);
});

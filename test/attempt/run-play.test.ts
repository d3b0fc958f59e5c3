import { describe, expect, test } from 'vitest';
import { runPlay } from '#attempt';
import { parsePlays } from '#scenario';
import { choice, node, small } from '../dialogue/small.ts';

const dialogue = small(
  [
    node(
      'a',
      [
        choice('go', { tags: ['dismiss'], next: ['b'], reply: 'Oh, I see.' }),
        choice('late', { next: ['b'] }),
      ],
      {
        clock: { seconds: 10, onTimeout: 'late' },
      },
    ),
    node('b', [choice('go')], {
      act: 'later',
      line: [{ if: { policy: 'strict' }, is: 'The rule is the rule.' }, { is: 'Well, then.' }],
    }),
  ],
  {
    acts: [
      { id: 'only', D: 10 },
      { id: 'later', D: 10, problem: true },
    ],
    variants: { policy: ['plain', 'strict'] },
  },
);

/** What differs when these steps are played, one `what expected found` each. */
function differences(...steps: string[]): string[] {
  const { runs, diagnostics } = parsePlays(['run: a test', ...steps].join('\n'));
  expect(diagnostics).toEqual([]);
  const [run] = runs;
  if (run === undefined) throw new Error('There is no run');
  return runPlay(dialogue, run).map(({ step, what, name, expected, found }) =>
    [step, what, ...(name ? [name] : []), `${expected} | ${found}`].join(' '),
  );
}

describe('a golden run', () => {
  test('that holds has no differences', () => {
    expect(
      differences(
        'a says “Line of a.”',
        'shows late, go',
        'choose go',
        'replies “I see”',
        'feels calm 60 treatment 38 felt 48',
        'b says “Well”',
        'feels calm 60 trust 52 outcome 30',
        'choose other',
        'ends quiet',
        'scores E 0 storesSide 100',
      ),
    ).toEqual([]);
  });

  test('plays a variant of the shop', () => {
    expect(differences('with policy strict', 'choose go', 'b says “The rule”')).toEqual([]);
  });

  test('takes the choice of a clock that runs out', () => {
    expect(differences('timeout', 'b says “Well”')).toEqual([]);
  });

  test.each([
    ['words', ['a says “Line of b.”'], ['0 words Line of b. | Line of a.']],
    ['the node', ['b says “Line”'], ['0 node b | a']],
    ['her answer', ['choose go', 'replies “No”'], ['1 reply No | Oh, I see.']],
    ['the choices', ['shows go'], ['0 choices go | go, late']],
    ['a meter', ['choose go', 'feels calm 61 trust 42'], ['1 meter calm 61 | 60']],
    ['the end', ['ends stays'], ['0 node END | a']],
    ['the ending', ['choose go', 'choose go', 'ends stays'], ['2 ending stays | quiet']],
    [
      'a move, and then nothing more',
      ['choose gone', 'a says “Nothing”'],
      ['0 move a.gone | unknown_choice'],
    ],
  ])('tells where it parts from the scenario: %s', (_name, steps, expected) => {
    expect(differences(...steps)).toEqual(expected);
  });
});

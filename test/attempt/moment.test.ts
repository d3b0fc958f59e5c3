import { describe, expect, test } from 'vitest';
import { momentOf, replay } from '#attempt';
import { choice, node, small } from '../dialogue/small.ts';
import { PATHS, recordLetters, recordOf, shoeReturn } from './letters.ts';

const dialogue = small(
  [
    node(
      'a',
      [
        choice('go', {
          level: 1,
          tags: ['dismiss'],
          next: ['b'],
          reply: 'Oh.',
          thought: 'Well.',
          learns: ['fact'],
          stage: { props: ['box'], mood: 'hurt' },
        }),
        choice('best', { level: 3 }),
      ],
      {
        cue: 1,
        hint: 'Listen.',
        momentOfTruth: { meter: 'calm', atLeast: 70 },
        stage: { people: { her: 'door' }, light: 'evening' },
        clock: { seconds: 20, onTimeout: 'go' },
        predict: { answers: { yes: 'Yes.', no: 'No.' }, right: 'yes' },
      },
    ),
    node('b', [choice('do_it', { how: 'do', say: '[Nod.]' })], {
      act: 'later',
      who: 'boss',
      momentOfTruth: { meter: 'calm', atLeast: 70 },
      stage: { people: { boss: 'side' } },
      sayFirst: true,
    }),
  ],
  {
    others: [{ id: 'boss', name: 'Boss', role: 'Manager', look: 'boss' }],
    acts: [
      { id: 'only', D: 10 },
      { id: 'later', D: 10, opening: [{ id: 'dusk', line: 'Later.', stage: { place: 'street' } }] },
    ],
    facts: [{ id: 'fact', kind: 'need', card: 'A fact.' }],
    endings: [
      {
        id: 'rest',
        kind: 'quiet',
        title: 'Rest',
        seen: [{ id: 'home', line: 'Home.', stage: { props: [] } }],
      },
    ],
  },
);
const move = (seq: number, at: string, id: string) => ({
  seq,
  atMs: seq,
  kind: 'choose' as const,
  node: at,
  choice: id,
});
const moves = [move(1, 'a', 'go'), move(2, 'b', 'do_it')];
const moment = (played: number, fields = {}) => {
  const record = recordOf(moves.slice(0, played), fields);
  return momentOf(dialogue, replay(dialogue, record), record);
};
const told = (played: number) => moment(played).lines.map(({ kind, who, text }) => [kind, who, text]);

describe('the lines of a moment', () => {
  test('open with the first line', () => {
    expect(told(0)).toEqual([['line', 'her', 'Line of a.']]);
  });

  test('are your line, the answer, what opens the act, and the next line', () => {
    expect(told(1)).toEqual([
      ['say', 'you', 'Say go.'],
      ['reply', 'her', 'Oh.'],
      ['opening', undefined, 'Later.'],
      ['line', 'boss', 'Line of b.'],
    ]);
  });

  test('end with what is seen', () => {
    expect(told(2)).toEqual([
      ['do', 'you', '[Nod.]'],
      ['ending', undefined, 'Home.'],
    ]);
    expect(moment(2)).toMatchObject({ node: 'END', ended: { id: 'rest', kind: 'quiet', title: 'Rest' } });
  });

  test('carry her face: yours before it was said, hers when she answered', () => {
    expect(moment(1).lines.map(({ meters }) => meters.calm)).toEqual([70, 60, 60, 60]);
  });

  test('all together are the transcript', () => {
    expect(moment(2).transcript).toHaveLength(1 + 4 + 2);
  });
});

describe('the stage', () => {
  test.each([
    [0, { place: 'shop', light: 'evening', people: { her: 'door' }, props: [] }],
    [1, { place: 'street', light: 'evening', people: { her: 'door', boss: 'side' }, props: ['box'] }],
    [2, { place: 'street', light: 'evening', people: { her: 'door', boss: 'side' }, props: [] }],
  ])('after %i moves', (played, stage) => {
    expect(moment(played).stage).toEqual(stage);
  });

  test('takes the direction of a choice with her answer', () => {
    expect(moment(1).lines.map(({ stage }) => stage?.mood)).toEqual([
      undefined,
      'hurt',
      undefined,
      undefined,
    ]);
  });
});

describe('what only some modes tell', () => {
  test('Guided: hint and coach', () => {
    expect(moment(0, { mode: 'guided' }).hint).toBe('Listen.');
    expect(moment(1, { mode: 'guided' }).coach).toEqual({
      why: 'A reason.',
      thought: 'Well.',
      level: 1,
      bestLevel: 3,
      changes: { calm: -10, trust: -8, patience: -8, treatment: -12 },
    });
  });

  test.each(['practice', 'test'] as const)('%s: neither', (mode) => {
    expect(moment(0, { mode })).not.toHaveProperty('hint');
    expect(moment(1, { mode })).not.toHaveProperty('coach');
  });

  test('a clock only where clocks run, stretched as set', () => {
    expect(moment(0).clock).toBeUndefined();
    expect(moment(0, { clock: '1' }).clock).toEqual({ seconds: 20 });
    expect(moment(0, { clock: '5' }).clock).toEqual({ seconds: 100 });
  });
});

test('a prediction does not tell which answer is right', () => {
  expect(moment(0).predict).toEqual({
    answers: [
      { id: 'yes', text: 'Yes.' },
      { id: 'no', text: 'No.' },
    ],
  });
});

test('a moment of truth may depend on the state', () => {
  expect([moment(0).momentOfTruth, moment(1).momentOfTruth]).toEqual([true, false]);
});

test('cards of the facts found', () => {
  expect([moment(0).facts, moment(1).facts]).toEqual([[], [{ id: 'fact', kind: 'need', text: 'A fact.' }]]);
});

test('a house ending has no title of its own', () => {
  const plain = small([node('a', [choice('go')])]);
  const record = recordOf([move(1, 'a', 'go')]);
  expect(momentOf(plain, replay(plain, record), record).ended).toEqual({
    id: 'quiet',
    kind: 'quiet',
    title: '',
  });
});

test('the original story has its moment of truth at the till', () => {
  const letters = PATHS.seed.split(', card')[0] ?? '';
  const record = recordLetters(shoeReturn, letters);
  expect(momentOf(shoeReturn, replay(shoeReturn, record), record)).toMatchObject({
    node: 'card',
    momentOfTruth: true,
    moves: 9,
  });
});

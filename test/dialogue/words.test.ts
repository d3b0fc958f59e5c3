import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playOut, uniformPlayer } from '#analysis';
import { answerOf, lineOf, openingWords, remarksOn, sayOf, wordedChoices } from '#dialogue';
import { END, listLines } from '#scenario';
import { shoeReturn } from '../attempt/letters.ts';
import { choice, node, play, small } from './small.ts';

const dialogue = small(
  [
    node('a', [
      choice('go', { sets: ['told'], next: ['b'], reply: 'Oh.', thought: 'Well.' }),
      choice('short', {
        needs: { flag: 'told' },
        otherwise: { say: 'Shorter.', thought: 'Hm.' },
        reply: 'Ah.',
        next: ['b'],
      }),
    ]),
    node(
      'b',
      [choice('go', { how: 'do', say: [{ if: { flag: 'told' }, is: 'As I said.' }, { is: 'So.' }] })],
      {
        act: 'later',
        line: [{ if: { not: { flag: 'told' } }, is: 'You never said.' }, { is: 'You said.' }],
      },
    ),
  ],
  {
    acts: [
      { id: 'only', D: 1 },
      { id: 'later', D: 1, opening: [{ id: 'dusk', line: 'Later.' }] },
    ],
  },
);
const [start, told] = play(dialogue, ['go']);
const [, untold] = play(dialogue, ['short']);
if (!start || !told || !untold) throw new Error('The play is too short');

describe('words come with the id of their line', () => {
  test.each([
    ['a line', lineOf(dialogue, start), 'a.line', 'Line of a.'],
    ['a variant', lineOf(dialogue, untold), 'b.line~not_flag_told', 'You never said.'],
    ['the last variant', lineOf(dialogue, told), 'b.line', 'You said.'],
    ['what you say', sayOf(dialogue, start, 'go'), 'a.go.say', 'Say go.'],
    ['a variant of it', sayOf(dialogue, told, 'go'), 'b.go.say~flag_told', 'As I said.'],
    ['what is said instead', sayOf(dialogue, start, 'short'), 'a.short.otherwise.say', 'Shorter.'],
    ['a reply that is not replaced', answerOf(dialogue, start, 'short'), 'a.short.reply', 'Ah.'],
    ['no reply', answerOf(dialogue, told, 'go'), undefined, undefined],
  ])('%s', (_name, found, lineId, text) => {
    expect([found?.lineId, found?.text]).toEqual([lineId, text]);
  });

  test('remarks and openings too', () => {
    expect(told.last && remarksOn(dialogue, told.last)).toEqual({
      why: { lineId: 'a.go.why', text: 'A reason.' },
      thought: { lineId: 'a.go.thought', text: 'Well.' },
    });
    expect(untold.last && remarksOn(dialogue, untold.last).thought?.lineId).toBe('a.short.otherwise.thought');
    expect(openingWords(dialogue, told)).toMatchObject([{ lineId: 'act.later.dusk', text: 'Later.' }]);
  });

  test('choices tell whether they are said or done', () => {
    expect(wordedChoices(dialogue, told).map(({ id, how }) => [id, how])).toEqual([
      ['go', 'do'],
      ['other', 'say'],
    ]);
  });
});

test('every line met on the way is a line of the scenario, in its own words', () => {
  const lines = new Map(listLines(shoeReturn.scenario).map(({ id, text }) => [id, text]));
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      for (const live of playOut(shoeReturn, uniformPlayer(seed))) {
        if (live.node === END) continue;
        const met = wordedChoices(shoeReturn, live).flatMap(({ id }) => answerOf(shoeReturn, live, id) ?? []);
        for (const { lineId, text } of [lineOf(shoeReturn, live), ...wordedChoices(shoeReturn, live), ...met])
          expect([lineId, lines.get(lineId)]).toEqual([lineId, text]);
      }
    }),
    { numRuns: 30 },
  );
});

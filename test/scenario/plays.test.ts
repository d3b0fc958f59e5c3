import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlayRun, type PlayStep, parsePlays, printPlays } from '#scenario';

const STORY = `# what the article tells
run: the story as the article tells it
  with policy strict
  door says “I’m only looking”
  shows short_tour, sit_down
  choose short_tour
  replies "Oh: # well"
  feels calm 73 trust 66 felt 63

  timeout
  ends quiet_shelf
  scores E 17 O 0 storesSide 90
`;

test('a file is read step by step', () => {
  expect(parsePlays(STORY)).toEqual({
    runs: [
      {
        name: 'the story as the article tells it',
        policy: 'strict',
        steps: [
          { step: 'says', node: 'door', words: 'I’m only looking' },
          { step: 'shows', choices: ['short_tour', 'sit_down'] },
          { step: 'choose', choice: 'short_tour' },
          { step: 'replies', words: 'Oh: # well' },
          { step: 'feels', meters: { calm: 73, trust: 66, felt: 63 } },
          { step: 'timeout' },
          { step: 'ends', ending: 'quiet_shelf' },
          { step: 'scores', scores: { E: 17, O: 0, storesSide: 90 } },
        ],
      },
    ],
    lines: [[4, 5, 6, 7, 8, 10, 11, 12]],
    diagnostics: [],
  });
});

test.each([
  ['unknown-step', 'run: a\n  chose hear'],
  ['bad-step', 'run: a\n  door says hello'],
  ['bad-step', 'run: a\n  choose hear now'],
  ['bad-step', 'run: a\n  feels clam 3'],
  ['bad-step', 'run: a\n  feels calm'],
  ['bad-step', 'run: a\n  scores'],
  ['bad-step', 'run: a\n  shows a b'],
  ['bad-step', 'run: a\n  timeout\n  with policy strict'],
  ['bad-step', 'run:'],
  ['step-outside-run', 'choose hear'],
  ['duplicate-run', 'run: a\nrun: a'],
])('%s: %j', (code, source) => {
  expect(parsePlays(source).diagnostics.map((each) => each.code)).toEqual([code]);
});

test('every step after a bad one is still read', () => {
  const { runs, diagnostics } = parsePlays('run: a\r\n  chose hear\r\n  ends there\r\n');
  expect(runs[0]?.steps).toEqual([{ step: 'ends', ending: 'there' }]);
  expect(diagnostics).toMatchObject([
    { code: 'unknown-step', at: [10, 20], values: { suggestion: 'choose' } },
  ]);
});

const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,31}$/);
const points = fc.nat({ max: 100 });
const words = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\s\p{Cc}]+/gu, ' '));
const some = (keys: string[]) =>
  fc.dictionary(fc.constantFrom(...keys), points, { minKeys: 1, noNullPrototype: true });
const step = fc.oneof(
  fc.record({ step: fc.constant('says'), node: id, words }),
  fc.record({ step: fc.constant('replies'), words }),
  fc.record({ step: fc.constant('shows'), choices: fc.array(id, { minLength: 1, maxLength: 5 }) }),
  fc.record({ step: fc.constant('choose'), choice: id }),
  fc.record({ step: fc.constant('timeout') }),
  fc.record({ step: fc.constant('feels'), meters: some(['calm', 'trust', 'patience', 'felt']) }),
  fc.record({ step: fc.constant('ends'), ending: id }),
  fc.record({ step: fc.constant('scores'), scores: some(['E', 'O', 'R', 'SV', 'X', 'storesSide']) }),
) as fc.Arbitrary<PlayStep>;
const name = words.map((text) => text.trim()).filter((text) => text !== '');
const run = fc.record(
  { name, policy: id, manager: id, steps: fc.array(step) },
  { requiredKeys: ['name', 'steps'], noNullPrototype: true },
) as fc.Arbitrary<PlayRun>;

test('print then parse gives the same runs', () => {
  const runs = fc.uniqueArray(run, { maxLength: 4, selector: (each) => each.name });
  fc.assert(
    fc.property(runs, (some) => {
      expect(parsePlays(printPlays(some))).toMatchObject({ runs: some, diagnostics: [] });
    }),
  );
});

test('no text whatever makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (source) => Array.isArray(parsePlays(source).runs)));
});

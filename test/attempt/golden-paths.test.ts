import { describe, expect, test } from 'vitest';
import { score } from '#attempt';
import { feltOf } from '#dialogue';
import { PATHS, playLetters, shoeReturn } from './letters.ts';

/** E, O, R, SV (policy, people), X, the store's side and the ending's kind, as docs/scoring.md states them. */
const table: readonly [keyof typeof PATHS, string][] = [
  ['seed', '17 0 17 5 (10/0) 27 90 quiet'],
  ['perfect', '100 100 82 93 (84/100) 75 100 returns'],
  ['warmNo', '98 84 80 84 (76/91) 73 100 returns'],
  ['warmNoFromOwner', '98 84 77 82 (70/91) 72 100 returns'],
  ['coldYes', '37 47 58 54 (70/40) 57 90 quiet'],
  ['wallThenRepair', '48 79 61 56 (57/56) 59 90 stays'],
  ['overpromiseOwned', '87 74 73 72 (62/80) 68 55 stays'],
  ['lastExit', '37 48 38 43 (61/29) 38 90 quiet'],
];

describe('the shoe return', () => {
  test.each(table)('%s comes to %s', (path, expected) => {
    const end = playLetters(shoeReturn, PATHS[path]).at(-1);
    if (end === undefined) throw new Error('Nothing was played');
    const { E, O, R, SV, policy, people, X, storesSide, ending } = score(shoeReturn, end);
    expect(`${E} ${O} ${R} ${SV} (${policy}/${people}) ${X} ${storesSide} ${ending?.kind}`).toBe(expected);
  });

  test('a warm no beats a cold yes', () => {
    const of = (path: keyof typeof PATHS) => {
      const end = playLetters(shoeReturn, PATHS[path]).at(-1);
      return end ? score(shoeReturn, end).R : 0;
    };
    expect(of('warmNo')).toBeGreaterThan(of('coldYes') + 20);
  });
});

/** Calm, trust, outcome, process, treatment and felt after each node of the original story. */
const story = `
  wardrobe   73 66 50 50 64  63
  mirror     73 73 50 54 69  66
  belt       73 77 62 54 71  70
  till       73 80 68 62 71  72
  handshake  73 81 68 62 74  73
  back       60 61 30 40 62  53
  confess    60 61 30 40 62  53
  look       66 61 30 40 67  55
  card       69 61 30 40 70  57
  pushback   65 57 27 36 70  54
  credit     47 41 18 24 58  40
  turn       29 25  9 12 46  26
  stop       11 17  9 12 29  16
  lid         5 13  9 12 23  12
  END         0 13  9 12 17  10`;

test('the original story, line by line: how she feels on coming to each node', () => {
  const felt = playLetters(shoeReturn, PATHS.seed)
    .slice(1)
    .map(({ node, meters }) => {
      const { calm, trust, outcome, process, treatment } = meters;
      return [node, calm, trust, outcome, process, treatment, feltOf(meters)].join(' ');
    });
  expect(felt).toEqual(
    story
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).join(' ')),
  );
});

test('the original story leaves a felt of 75 at the shop door', () => {
  const beads = playLetters(shoeReturn, PATHS.seed).at(-1)?.beads;
  expect(beads?.map(({ touchpoint, felt }) => `${touchpoint} ${felt}`)).toEqual([
    'fitting 70',
    'purchase 75',
    'wardrobe 40',
    'return 10',
  ]);
});

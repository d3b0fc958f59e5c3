import { describe, expect, test } from 'vitest';
import { begin, betrayalOf, holds, type Live } from '#dialogue';
import type { Condition } from '#scenario';
import { chain } from './small.ts';

const live: Live = {
  ...begin(chain([{}])),
  facts: ['tag'],
  flags: ['told', 'lied'],
  visited: ['door'],
  offers: [{ option: 'credit', outcome: 50, broken: true }],
  promises: [{ promise: 'noon', state: 'forgotten' }],
  variant: { policy: 'strict', manager: 'away' },
  tags: { expose: 1, promise_broken: 2 },
  left: true,
  inAct: {
    tags: { expose: 1 },
    levels: [2, 0, 0, 1, 0],
    beats: 4,
    lastMiss: 0,
    recent: [],
    goodwill: false,
  },
  carried: {
    beads: [],
    promises: [],
    visits: [{ scenario: 'shoes', ending: 'posted', tags: ['voice_up'], promises: ['ring'] }],
  },
};

const table: readonly [Condition, boolean][] = [
  [{ fact: 'tag' }, true],
  [{ fact: 'time' }, false],
  [{ flag: 'told' }, true],
  [{ visited: 'door' }, true],
  [{ visited: 'till' }, false],
  [{ offered: 'credit' }, true],
  [{ promised: 'noon' }, true],
  [{ meter: 'calm', atLeast: 70 }, true],
  [{ meter: 'calm', atLeast: 71 }, false],
  [{ meter: 'felt', atLeast: 55, atMost: 55 }, true],
  [{ tag: 'expose', atLeast: 1 }, true],
  [{ tag: 'promise_broken', atLeast: 1 }, false],
  [{ level: 0, atLeast: 2 }, true],
  [{ level: 3, atLeast: 2 }, false],
  [{ beats: 4 }, true],
  [{ beats: 5 }, false],
  [{ earlier: 'shoes' }, true],
  [{ earlier: 'gloves' }, false],
  [{ earlier: 'shoes', ending: 'posted', tag: 'voice_up', promised: 'ring' }, true],
  [{ earlier: 'shoes', tag: 'note_account' }, false],
  [{ policy: 'strict' }, true],
  [{ manager: 'there' }, false],
  [{ betrayal: 6 }, true],
  [{ betrayal: 7 }, false],
  [{ left: true }, true],
  [{ all: [{ fact: 'tag' }, { flag: 'told' }] }, true],
  [{ all: [{ fact: 'tag' }, { fact: 'time' }] }, false],
  [{ any: [{ fact: 'time' }, { flag: 'told' }] }, true],
  [{ not: { fact: 'tag' } }, false],
];

describe('a condition', () => {
  test.each(table)('%j is %s', (condition, expected) => {
    expect(holds(condition, live)).toBe(expected);
  });

  test('that is missing holds', () => {
    expect(holds(undefined, live)).toBe(true);
  });

  test('on a score is read where scores are', () => {
    const scored = { E: 80, O: 0, R: 60, SV: 0, X: 0, storesSide: 100 };
    expect(holds({ score: 'R', atLeast: 60 }, live, scored)).toBe(true);
    expect(holds({ all: [{ score: 'E', atMost: 79 }] }, live, scored)).toBe(false);
    expect(() => holds({ score: 'R', atLeast: 60 }, live)).toThrow('in endings only');
  });

  test('on betrayal counts broken promises twice, over the whole scenario', () => {
    expect(betrayalOf(live)).toBe(2 * 2 + 1 + 1);
  });
});

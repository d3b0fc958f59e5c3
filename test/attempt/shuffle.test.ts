import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffleAnswers } from '#attempt';

const ids = ['ask', 'bend', 'care', 'deny'];

describe('answers', () => {
  test('stand in the same order for the same seed and node, for ever', () => {
    expect(shuffleAnswers(ids, { seed: 1, node: 'card' })).toEqual(GOLDEN.one);
    expect(shuffleAnswers(ids, { seed: 2, node: 'card' })).toEqual(GOLDEN.two);
    expect(shuffleAnswers(ids, { seed: 1, node: 'turn' })).toEqual(GOLDEN.turn);
  });

  test('do not depend on the order of the file', () => {
    fc.assert(
      fc.property(fc.integer(), fc.shuffledSubarray(ids, { minLength: 4 }), (seed, moved) => {
        expect(shuffleAnswers(moved, { seed, node: 'card' })).toEqual(
          shuffleAnswers(ids, { seed, node: 'card' }),
        );
      }),
    );
  });

  test('keep the way out of a hub last', () => {
    for (let seed = 0; seed < 20; seed += 1)
      expect(shuffleAnswers([...ids, 'leave'], { seed, node: 'hub', last: 'leave' }).at(-1)).toBe('leave');
  });

  test('come first about equally often', () => {
    const first = new Map(ids.map((id) => [id, 0]));
    for (let seed = 0; seed < 4000; seed += 1) {
      const [id = ''] = shuffleAnswers(ids, { seed: Math.imul(seed, 2654435761), node: 'card' });
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    for (const times of first.values()) expect(Math.abs(times - 1000)).toBeLessThan(120);
  });

  test('come first about equally often over neighbouring seeds and nodes too', () => {
    const first = new Map(ids.map((id) => [id, 0]));
    for (let seed = 0; seed < 400; seed += 1)
      for (const node of ['door', 'card', 'turn', 'stop', 'lid', 'yes', 'no', 'back', 'till', 'look']) {
        const [id = ''] = shuffleAnswers(ids, { seed, node });
        first.set(id, (first.get(id) ?? 0) + 1);
      }
    for (const times of first.values()) expect(Math.abs(times - 1000)).toBeLessThan(120);
  });
});

const GOLDEN = {
  one: ['deny', 'ask', 'care', 'bend'],
  two: ['ask', 'bend', 'deny', 'care'],
  turn: ['deny', 'bend', 'care', 'ask'],
};

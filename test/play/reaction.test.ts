import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blow, reactionMs } from '../../src/play/reaction.ts';

const meter = fc.integer({ min: 0, max: 100 });
const feeling = fc.record({ felt: meter, calm: meter, patience: meter });
const even = { felt: 50, calm: 50, patience: 50 };

describe('the beat before the words', () => {
  it('is between a fifth of a second and nine tenths, whatever happened', () => {
    fc.assert(
      fc.property(feeling, feeling, fc.boolean(), (before, after, isPeak) => {
        const ms = reactionMs(blow(before, after, isPeak));
        expect(ms).toBeGreaterThanOrEqual(200);
        expect(ms).toBeLessThanOrEqual(900);
      }),
    );
  });

  it('is longer for the harder blow, and at a moment of truth', () => {
    const beats = [50, 45, 30, 10].map((felt) => reactionMs(blow(even, { ...even, felt })));
    expect(beats).toEqual([...beats].sort((a, b) => a - b));
    expect(beats[3]).toBeGreaterThan((beats[0] as number) + 400);
    expect(blow(even, { ...even, felt: 45 }, true)).toBeGreaterThan(blow(even, { ...even, felt: 45 }));
  });

  it('is short where nothing has changed', () => expect(reactionMs(blow(even, even))).toBe(200));
});

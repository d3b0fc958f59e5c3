import { describe, expect, it } from 'vitest';
import { lineSpot } from '../../src/play/home/trainer/line-spot.ts';

const SOURCE = 'id: tiny\n  next: [refnd]\r\nlast';

describe('the spot of a problem on its line', () => {
  it.each([
    ['in the middle', [18, 23], ['  next: [', 'refnd', ']']],
    ['at the start of the file', [0, 2], ['', 'id', ': tiny']],
    ['at the end of the file', [26, 30], ['', 'last', '']],
    ['past the end of the file', [30, 30], ['last', ' ', '']],
    ['over several lines', [11, 30], ['  ', 'next: [refnd]', '']],
    ['of no width', [11, 11], ['  ', 'n', 'ext: [refnd]']],
    ['in an empty line', [8, 8], ['id: tiny', ' ', '']],
  ])('%s', (_, at, expected) => {
    expect(lineSpot(SOURCE, at as [number, number])).toEqual(expected);
  });

  it('of a block is its words, below the mark', () => {
    const source = 'line: >-\n  Hello there.\nnext: END\n';
    expect(lineSpot(source, [6, 23])).toEqual(['line: >-\n  ', 'Hello there.', '']);
  });

  it('keeps a long line short around it', () => {
    const [before, spot, after] = lineSpot(`${'a'.repeat(500)}HERE${'b'.repeat(500)}`, [500, 504]);
    expect(spot).toBe('HERE');
    expect(before).toMatch(/^…a+$/);
    expect(after).toMatch(/^b+…$/);
    expect(before.length + after.length).toBeLessThan(170);
  });
});

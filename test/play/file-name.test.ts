import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../src/play/home/file-name.ts';

const at = new Date(2026, 4, 3, 23, 59);

describe('the name of a saved file', () => {
  it.each([
    ['a name', ['Sam'], 'Sam-2026-05-03.csv'],
    ['words and spaces', ['Marie Ève', 'shoe_return'], 'Marie-Ève-shoe_return-2026-05-03.csv'],
    ['what a system would refuse', ['../a\\b:c*?"<>|', 'x'], 'a-b-c-x-2026-05-03.csv'],
    ['nothing that can stand in a name', ['…'], '2026-05-03.csv'],
    ['another script', ['さくら'], 'さくら-2026-05-03.csv'],
    ['a very long name', ['a'.repeat(500)], `${'a'.repeat(60)}-2026-05-03.csv`],
  ])('of %s', (_, words, expected) => {
    expect(fileNameOf(words, at, 'csv')).toBe(expected);
  });
});

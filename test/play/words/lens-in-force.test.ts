import { expect, it } from 'vitest';
import { lensInForce } from '../../../src/play/words/lens-in-force.ts';

const lens = (text: string) => {
  const one = { text };
  return { wants: one, does: one, sees: one, thinks: one, feels: one, likes: one };
};
const lenses = [
  { at: 'door', lens: lens('first') },
  { at: 'back', lens: lens('return') },
];

it.each([
  [[], undefined],
  [['door'], 'first'],
  [['door', 'till', 'back'], 'return'],
])('after %j the lens is %s', (visited, expected) =>
  expect(lensInForce(lenses, visited)?.wants.text).toBe(expected),
);

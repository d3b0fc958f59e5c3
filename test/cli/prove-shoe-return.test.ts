import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Proof, Witness } from '#analysis';
import { score } from '#attempt';
import { expectPlayed, follow } from '../analysis/prove/played.ts';
import { shoeReturn } from '../attempt/letters.ts';
import { mot } from './shell.ts';

const FILE = 'scenarios/shoe-return/scenario.yaml';
const files = { [FILE]: readFileSync(FILE, 'utf8') };

describe('the proof of the shoe return', async () => {
  const { code, out } = await mot(['prove', FILE, '--json', '--runs', '200', '--seconds', '600'], files);
  const proof = JSON.parse(out) as Proof;

  test('is complete: everything is reached, nothing is stuck', () => {
    expect(code).toBe(0);
    expect(proof).toMatchObject({
      complete: true,
      nodes: { total: 31, reached: 31, unreachable: [], unknown: [] },
      choices: { unreachable: [], unknown: [] },
      guards: { unknown: [] },
      deadEnds: [],
      withoutChoice: [],
      noWayOut: [],
    });
  });

  test.each([
    ['empathy', 0, 100],
    ['options', 0, 100],
    ['relationship', 6, 83],
    ['service', 0, 93],
    ['experience', 14, 76],
    ['storesSide', 0, 100],
  ] as const)('knows %s to the point: from %i to %i', (key, low, high) => {
    expect(proof.scores[key].min).toMatchObject({ low, high: low, exact: true });
    expect(proof.scores[key].max).toMatchObject({ low: high, high, exact: true });
  });

  test('plays what it says can be had', () => {
    expectPlayed(shoeReturn, proof.scores);
    for (const { witness, id, scores } of proof.endings) {
      expect(score(shoeReturn, follow(shoeReturn, witness as Witness)).ending?.id).toBe(id);
      expectPlayed(shoeReturn, scores as Proof['scores']);
    }
    const both = score(shoeReturn, follow(shoeReturn, proof.together.witness as Witness));
    expect(both).toMatchObject({ E: 100, O: 100 });
    expect(both.R).toBeGreaterThanOrEqual(75);
    expect(score(shoeReturn, follow(shoeReturn, proof.best?.witness as Witness)).composite).toBe(94);
  });

  test('says what a slip from the best run costs, and proves what it calls lost', () => {
    const promise = proof.slips.find(({ slip }) => slip === 'card.leave_it_with_me');
    expect(promise).toMatchObject({ passes: false, lost: { score: 'storesSide', most: 65 } });
    expect(proof.slips.filter(({ passes }) => passes === true).length).toBeGreaterThan(40);
  });
});

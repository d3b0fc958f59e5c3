import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Policy,
  pathTo,
  playOut,
  playtest,
  playtestRun,
  STRATEGIES,
  type Strategy,
  uniformPlayer,
} from '#analysis';
import { score } from '#attempt';
import { begin, compileDialogue, type Dialogue, step } from '#dialogue';
import { END } from '#scenario';
import { shoeReturn } from '../attempt/letters.ts';
import { randomScenario } from '../dialogue/random-scenario.ts';
import { choice, node, small } from '../dialogue/small.ts';

const UNIFORM = STRATEGIES.filter(({ name }) => name === 'uniform');
const strategy = (name: string, policy: Policy): Strategy => ({
  name,
  testWise: true,
  open: () => () => policy,
});

/** Where `node.choice` after `node.choice` leads. */
const follow = (dialogue: Dialogue, moves: readonly string[]) =>
  moves.reduce(
    (live, move) => step(dialogue, live, { kind: 'choose', choice: move.split('.')[1] ?? '' }),
    begin(dialogue),
  );

describe('a playtest', () => {
  const [uniform] = playtest(shoeReturn, { runs: 400, seed: 1, strategies: UNIFORM }).policies;

  test('tells what random trainees come to in the shoe return', () => {
    expect(uniform).toMatchObject({ name: 'uniform', testWise: false, runs: 400 });
    const { E, O, R } = uniform?.mean ?? { E: 0, O: 0, R: 0 };
    expect([E, O, R].map((mean) => Math.round(mean / 5))).toEqual([8, 8, 10]);
    expect(uniform?.mastery).toBeLessThan(0.02);
  });

  test('counts each run once in every histogram, in the endings and in the coverage', () => {
    const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
    for (const counts of Object.values(uniform?.histogram ?? {})) expect(sum(counts)).toBe(400);
    expect(sum(Object.values(uniform?.endings ?? {}))).toBe(400);
    expect(uniform?.coverage.nodes).toEqual({ reached: 31, total: 31, missed: [] });
  });

  test('measures runs in moves', () => {
    const dialogue = small([
      node('a', [choice('on', { next: ['b'] }), choice('out')]),
      node('b', [choice('x'), choice('y')]),
    ]);
    const [first] = playtest(dialogue, {
      runs: 3,
      seed: 1,
      strategies: STRATEGIES.filter(({ name }) => name === 'always-first'),
    }).policies;
    expect(first?.length).toEqual({ mean: 2, min: 2, median: 2, max: 2 });
    expect(first?.coverage.choices.missed).toEqual(['a.out', 'b.y']);
  });

  test('is the same for the same seed, and each of its runs can be played alone', () => {
    const random = UNIFORM[0] as Strategy;
    const means = fc.sample(fc.integer(), { numRuns: 3, seed: 3 }).map((seed) => {
      const together = playtest(shoeReturn, { runs: 5, seed, strategies: UNIFORM }).policies[0]?.mean.E;
      const alone = [0, 1, 2, 3, 4].map((run) => {
        const played = playtestRun(shoeReturn, random, { seed, run });
        return score(shoeReturn, played?.live ?? begin(shoeReturn)).E;
      });
      expect(alone.reduce((sum, E) => sum + E, 0) / 5).toBe(together);
      return together;
    });
    expect(new Set(means).size).toBeGreaterThan(1);
  });

  test('can be ended early, and says so', () => {
    let left = 7;
    const told: number[] = [];
    const { policies, complete } = playtest(shoeReturn, {
      runs: 5,
      seed: 1,
      strategies: STRATEGIES.slice(0, 3),
      isOver: () => left-- === 0,
      onProgress: ({ played, total }) => told.push(played / total),
    });
    expect(complete).toBe(false);
    expect(policies.map(({ runs }) => runs)).toEqual([5, 2, 0]);
    expect(told[0]).toBe(0);
    expect(told.every((share, index) => share >= (told[index - 1] ?? 0) && share < 1)).toBe(true);
  });

  test('leaves out who cannot read the language', () => {
    const dialogue = small([node('a', [choice('x')])], { language: 'de' });
    const { unread, policies, complete } = playtest(dialogue, { runs: 1, seed: 1, strategies: STRATEGIES });
    expect(unread).toContain('polite-keywords');
    expect(policies).toHaveLength(STRATEGIES.length - unread.length);
    expect(complete).toBe(true);
  });

  test('never throws on a scenario in which every path ends', () => {
    fc.assert(
      fc.property(randomScenario, fc.integer(), (scenario, seed) => {
        const dialogue = compileDialogue(scenario);
        const { failures, policies } = playtest(dialogue, { runs: 3, seed, strategies: STRATEGIES });
        expect(failures).toEqual([]);
        expect(policies.every(({ runs }) => runs === 3)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a failure', () => {
  // Whoever takes the bag cannot leave the shop: `hall` is passed over and nothing else is named.
  const stuck = small([
    node('door', [choice('in', { next: ['bag'] }), choice('round', { next: ['side'] })]),
    node('side', [choice('in', { next: ['bag'] }), choice('wait', { next: ['bag'] })]),
    node('bag', [choice('take', { sets: ['bag'], next: ['till'] }), choice('leave_it', { next: ['till'] })]),
    node('till', [choice('pay', { next: ['hall'] }), choice('talk', { next: ['hall'] })]),
    node('hall', [choice('bye')], { when: { not: { flag: 'bag' } } }),
  ]);
  const { failures, policies } = playtest(stuck, { runs: 60, seed: 1, strategies: UNIFORM });

  test('stops nothing; failures are grouped by what is said of them', () => {
    expect(failures.map(({ message }) => message).sort()).toEqual([
      'No target of till.pay can be taken',
      'No target of till.talk can be taken',
    ]);
    const failed = failures.reduce((sum, { runs }) => sum + runs, 0);
    expect(failed + (policies[0]?.runs ?? 0)).toBe(60);
  });

  test('is shrunk to the fewest moves, and they fail in the same way', () => {
    for (const { moves, message } of failures) {
      expect(moves.slice(0, 2)).toEqual(['door.in', 'bag.take']);
      expect(moves).toHaveLength(3);
      expect(() => follow(stuck, moves)).toThrow(message);
    }
  });

  test('names the first run, which can be played alone', () => {
    const [{ message, first } = { message: '', first: { policy: '', run: 0 } }] = failures;
    const again = playtestRun(stuck, UNIFORM[0] as Strategy, { seed: 1, run: first.run });
    expect([first.policy, again?.failure]).toEqual(['uniform', message]);
  });

  test('is told of a policy too that takes what is not shown', () => {
    const { failures: wrong } = playtest(stuck, {
      runs: 2,
      seed: 1,
      strategies: [strategy('lost', () => 'nowhere')],
    });
    expect(wrong).toEqual([
      {
        message: 'The move door.nowhere (choose) cannot be made: unknown_choice',
        runs: 2,
        first: { policy: 'lost', run: 0 },
        moves: ['door.nowhere'],
      },
    ]);
  });

  test('is a node at which nothing is shown', () => {
    const bare = small([
      node('a', [choice('go', { next: ['b'] }), choice('on', { next: ['b'] })]),
      node('b', [choice('x', { when: { flag: 'never' } }), choice('y', { when: { flag: 'never' } })]),
    ]);
    const [group] = playtest(bare, { runs: 4, seed: 1, strategies: STRATEGIES.slice(0, 2) }).failures;
    expect(group).toMatchObject({ message: 'No choice is shown at b', runs: 8 });
    expect(group?.moves).toHaveLength(1);
  });
});

describe('a path to a node', () => {
  test('is really played, and no random run comes there sooner', () => {
    const soonest = new Map<string, number>();
    for (let seed = 0; seed < 300; seed += 1)
      for (const [moves, { node: at }] of playOut(shoeReturn, uniformPlayer(seed)).entries())
        soonest.set(at, Math.min(moves, soonest.get(at) ?? moves));
    expect(soonest.size).toBe(shoeReturn.nodes.size + 1);
    for (const [target, moves] of soonest) {
      const path = pathTo(shoeReturn, target) ?? [];
      expect(follow(shoeReturn, path).node).toBe(target);
      expect(path.length).toBeLessThanOrEqual(moves);
    }
  });

  test('is not given where none is found', () => {
    const dialogue = small([node('a', [choice('x')]), node('island', [choice('x')])]);
    expect(pathTo(dialogue, 'island')).toBeUndefined();
    expect(pathTo(dialogue, END)).toHaveLength(1);
  });
});

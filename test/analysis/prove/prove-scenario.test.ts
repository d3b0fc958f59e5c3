import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveOf, type Proof, proveScenario, SCORE_NAMES, type ScoreKey, type Witness } from '#analysis';
import { score } from '#attempt';
import { begin, compileDialogue, type Dialogue, type Live, step } from '#dialogue';
import { END } from '#scenario';
import { shoeReturn } from '../../attempt/letters.ts';
import { randomScenario } from '../../dialogue/random-scenario.ts';
import { choice, node, small } from '../../dialogue/small.ts';
import { everyRun } from './brute.ts';
import { longScenario } from './long-scenario.ts';

const QUICK = { random: { runs: 0, seed: 1 }, slips: false } as const;
const NAMES = Object.entries(SCORE_NAMES) as [ScoreKey, (typeof SCORE_NAMES)[ScoreKey]][];
const ENDS = ['min', 'max'] as const;

/** Where a witness ends when it is played. */
function follow(dialogue: Dialogue, { path, variant }: Witness): Live {
  return path.reduce(
    (live, text) => {
      const { node: at, move } = moveOf(text);
      expect(live.node).toBe(at);
      return step(dialogue, live, move);
    },
    begin(dialogue, variant === undefined ? {} : { variant }),
  );
}

/** Plays every witness of every extreme: each must come to the number it stands for. */
function expectPlayed(dialogue: Dialogue, scores: Proof['scores']): void {
  for (const [key, name] of NAMES)
    for (const end of ENDS) {
      const { low, high, exact, witness } = scores[key][end];
      expect(low).toBeLessThanOrEqual(high);
      expect(exact).toBe(low === high);
      if (witness === undefined) continue;
      const live = follow(dialogue, witness);
      expect([key, end, live.node, score(dialogue, live)[name]]).toEqual([
        key,
        end,
        END,
        end === 'max' ? low : high,
      ]);
    }
}

describe('the proof of the shoe return', () => {
  const told: string[] = [];
  let time = 0;
  const proof = proveScenario(
    shoeReturn,
    { random: { runs: 200, seed: 7 } },
    { now: () => (time += 1), onProgress: ({ task }) => told.push(task) },
  );

  test('is complete: everything is reached, nothing is stuck', () => {
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

  test('tells of its work', () => {
    expect(new Set(told)).toContain('R max');
    expect(proof.random?.runs).toBe(200);
  });
});

describe('the proof of a small scenario', () => {
  test('agrees with playing every run of it', () => {
    fc.assert(
      fc.property(fc.oneof(randomScenario, longScenario), (scenario) => {
        const dialogue = compileDialogue(scenario);
        const runs = everyRun(dialogue, 1500);
        fc.pre(runs !== undefined);
        const proof = proveScenario(dialogue, QUICK);
        const visited = new Set(runs?.flatMap((run) => run.map(({ node: at }) => at)));
        const said = new Set(
          runs?.flatMap((run) => run.flatMap(({ last }) => (last ? [`${last.node}.${last.choice}`] : []))),
        );
        const isUnseen = (seen: ReadonlySet<string>) => (id: string) => !seen.has(id);
        expect(proof.nodes.unreachable.filter((id) => visited.has(id))).toEqual([]);
        expect(proof.nodes.reached + proof.nodes.unknown.length).toBeGreaterThanOrEqual(visited.size - 1);
        expect(proof.choices.unreachable.every(isUnseen(said))).toBe(true);
        const ends = (runs ?? []).map((run) => score(dialogue, run.at(-1) as Live));
        const had = new Set(ends.map(({ ending }) => ending?.id));
        for (const { id, reachable } of proof.endings) {
          if (reachable === true) expect(had).toContain(id);
          if (reachable === false) expect(had).not.toContain(id);
        }
        for (const [key, name] of NAMES) {
          const values = ends.map((it) => it[name]);
          const { min, max } = proof.scores[key];
          expect([key, min.low <= Math.min(...values), Math.min(...values) <= min.high]).toEqual([
            key,
            true,
            true,
          ]);
          expect([key, max.low <= Math.max(...values), Math.max(...values) <= max.high]).toEqual([
            key,
            true,
            true,
          ]);
        }
        expectPlayed(dialogue, proof.scores);
      }),
      { numRuns: 25 },
    );
  });

  test('names a node that no path comes to, and a choice that is never shown', () => {
    const dialogue = small([
      node('a', [choice('x'), choice('y', { when: { flag: 'never' } }), choice('z')]),
      node('b', [choice('x'), choice('y')]),
    ]);
    const { nodes, choices, guards } = proveScenario(dialogue, QUICK);
    expect(nodes).toEqual({ total: 2, reached: 1, unreachable: ['b'], unknown: [] });
    expect(choices.unreachable).toEqual(['a.y', 'b.x', 'b.y']);
    expect(guards.outcomes).toEqual([{ place: 'a.y.when', true: false, false: true }]);
  });

  test('finds where no target can be taken, with the way there', () => {
    const dialogue = small([
      node('a', [choice('x', { next: ['b'], sets: ['on'] }), choice('y', { next: ['b'] })]),
      node('b', [choice('x', { next: [{ if: { flag: 'on' }, is: 'END' }] }), choice('y')]),
    ]);
    const { deadEnds, noWayOut, complete } = proveScenario(dialogue, QUICK);
    expect(complete).toBe(true);
    expect(deadEnds).toEqual([{ node: 'b', choice: 'x', witness: { path: ['a.y', 'b.x'] } }]);
    expect(noWayOut).toEqual([]);
  });

  test('finds where no choice is shown, and that nothing leads out of it', () => {
    const hidden = { when: { flag: 'on' } };
    const dialogue = small([
      node('a', [choice('x', { next: ['b'] }), choice('y', { next: ['b'], sets: ['on'] })]),
      node('b', [choice('x', hidden), choice('y', hidden)]),
    ]);
    const { withoutChoice, noWayOut } = proveScenario(dialogue, QUICK);
    expect(withoutChoice).toEqual([{ node: 'b', witness: { path: ['a.x'] } }]);
    expect(noWayOut).toEqual([{ node: 'b', witness: { path: ['a.x'] } }]);
  });

  test('follows a clock to a choice that is not shown', () => {
    const dialogue = small([
      node('a', [choice('x'), choice('y'), choice('late', { when: { flag: 'never' }, next: ['b'] })], {
        clock: { seconds: 10, onTimeout: 'late' },
      }),
      node('b', [choice('x'), choice('y')]),
    ]);
    const { nodes, timeouts } = proveScenario(dialogue, QUICK);
    expect(nodes.reached).toBe(2);
    expect(timeouts).toEqual([{ move: 'a.late', reachable: true }]);
  });

  test('plays every variant of the shop', () => {
    const dialogue = small(
      [
        node('a', [choice('x'), choice('y', { when: { policy: 'strict' }, next: ['b'] }), choice('z')]),
        node('b', [choice('x', { tags: ['privacy'] }), choice('y')]),
      ],
      { variants: { policy: ['mild', 'strict'] } },
    );
    const { nodes, scores } = proveScenario(dialogue, QUICK);
    expect(nodes.reached).toBe(2);
    expect(scores.storesSide.min.witness).toEqual({ path: ['a.y', 'b.x'], variant: { policy: 'strict' } });
  });

  test('says of what hangs on an earlier visit that it does not know', () => {
    const dialogue = small([
      node('a', [choice('x'), choice('y', { when: { earlier: 'other' } }), choice('z')]),
    ]);
    expect(proveScenario(dialogue, QUICK).guards.outcomes).toEqual([
      { place: 'a.y.when', true: 'unknown', false: true },
    ]);
  });
});

describe('a proof with too small a budget', () => {
  const cases = [
    ['situations', { situations: 300 }],
    ['memory', { bytes: 10_000 }],
    ['patience of the person', { isOver: () => true }],
  ] as const;

  test.each(cases)('says that it is incomplete, and claims no more than it knows: %s', (_, budget) => {
    const { complete, scores, nodes, endings } = proveScenario(shoeReturn, { ...QUICK, ...budget });
    expect(complete).toBe(false);
    expect(nodes.unreachable).toEqual([]);
    expect(endings.filter(({ reachable }) => reachable === false)).toEqual([]);
    for (const [key] of NAMES) {
      expect(scores[key].max.high).toBeGreaterThanOrEqual(
        { relationship: 83, service: 93, experience: 76 }[key as 'service'] ?? 100,
      );
      expect(scores[key].min.low).toBeLessThanOrEqual(
        { relationship: 6, experience: 14 }[key as 'experience'] ?? 0,
      );
    }
  });

  test('stops by its clock', () => {
    let time = 0;
    const proof = proveScenario(shoeReturn, { ...QUICK, ms: 50 }, { now: () => (time += 1) });
    expect(proof.complete).toBe(false);
    expect(proof.ms).toBeGreaterThan(50);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ProofProgress, proveScenario } from '#analysis';
import { score } from '#attempt';
import { compileDialogue, type Live } from '#dialogue';
import { shoeReturn } from '../../attempt/letters.ts';
import { randomScenario } from '../../dialogue/random-scenario.ts';
import { choice, node, small } from '../../dialogue/small.ts';
import { everyRun } from './brute.ts';
import { longScenario } from './long-scenario.ts';
import { expectPlayed, NAMES } from './played.ts';

const QUICK = { random: { runs: 0, seed: 1 }, slips: false } as const;
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

describe('a proof with a clock', () => {
  test('tells what it is about, and how long that has taken', () => {
    const dialogue = small([node('a', [choice('x'), choice('y')])]);
    const told: ProofProgress[] = [];
    let time = 0;
    const ports = { now: () => (time += 1), onProgress: (progress: ProofProgress) => told.push(progress) };
    const { ms } = proveScenario(dialogue, { random: { runs: 10, seed: 1 } }, ports);
    expect(told.map(({ task }) => task)).toContain('R max');
    expect(ms).toBeGreaterThanOrEqual(told.at(-1)?.ms ?? Number.NaN);
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

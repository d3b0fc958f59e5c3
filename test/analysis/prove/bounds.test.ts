import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score } from '#attempt';
import { begin, compileDialogue, type Dialogue, type Live } from '#dialogue';
import type { Scenario } from '#scenario';
import { aimAt, PROVED_SCORES, type ProvedScore } from '../../../src/analysis/prove/aim.ts';
import { boundsAt, endingsAt } from '../../../src/analysis/prove/bounds.ts';
import { explore } from '../../../src/analysis/prove/explore.ts';
import type { Direction } from '../../../src/analysis/prove/front.ts';
import { livenessOf } from '../../../src/analysis/prove/liveness.ts';
import type { Plan } from '../../../src/analysis/prove/plan.ts';
import { planScenario } from '../../../src/analysis/prove/plan-scenario.ts';
import { type Situation, situationOf, strays } from '../../../src/analysis/prove/situation.ts';
import { randomScenario } from '../../dialogue/random-scenario.ts';
import { everyRun } from './brute.ts';
import { longScenario } from './long-scenario.ts';

const START = { node: -1, choice: -1, timeout: false };
const MOST_RUNS = 3000;
const DIRECTIONS: readonly Direction[] = ['max', 'min'];

interface Case {
  readonly plan: Plan;
  readonly dialogue: Dialogue;
  readonly runs: readonly (readonly Live[])[];
}

/** A scenario small enough to play every run of it; undefined where it is not. */
function caseOf(scenario: Scenario): Case | undefined {
  const dialogue = compileDialogue(scenario);
  const runs = everyRun(dialogue, MOST_RUNS);
  return runs && { plan: planScenario(dialogue), dialogue, runs };
}

function boundOf(
  { plan, dialogue }: Case,
  name: ProvedScore,
  { direction, width, patience }: { direction: Direction; width: number; patience: boolean },
) {
  const aim = aimAt(plan, name, patience);
  const seen: Situation[] = [];
  const found = explore(plan, aim, [situationOf(plan, begin(dialogue), START)], {
    direction,
    width,
    value: () => 0,
    isOver: () => false,
    see: {
      guard: () => {},
      situation: (at) => seen.push(at),
      choice: () => {},
      stuck: () => {},
    },
  });
  const bounds = found.ends.map((at) => boundsAt(plan, aim, at));
  const value =
    direction === 'max'
      ? Math.max(...bounds.map(([, high]) => high))
      : Math.min(...bounds.map(([low]) => low));
  return { aim, value, found, seen: [...seen, ...found.ends] };
}

const extreme = (direction: Direction, values: readonly number[]) =>
  direction === 'max' ? Math.max(...values) : Math.min(...values);

function check(numRuns: number, see: (it: Case) => void) {
  fc.assert(
    fc.property(fc.oneof(randomScenario, longScenario), (scenario) => {
      const it = caseOf(scenario);
      fc.pre(it !== undefined);
      see(it as Case);
    }),
    { numRuns },
  );
}

describe('the bounds of a small scenario', () => {
  test('reach those of playing every run, and no run goes beyond', () => {
    check(40, (it) => {
      const scores = it.runs.map((run) => score(it.dialogue, run.at(-1) as Live));
      for (const name of PROVED_SCORES)
        for (const direction of DIRECTIONS) {
          const real = extreme(
            direction,
            scores.map((of) => of[name]),
          );
          const { value } = boundOf(it, name, { direction, width: 10_000, patience: true });
          if (direction === 'max') expect([name, value]).toEqual([name, Math.max(value, real)]);
          else expect([name, value]).toEqual([name, Math.min(value, real)]);
        }
    });
  });

  test('hold however much is merged, with patience or without', () => {
    check(30, (it) => {
      const ends = it.runs.map((run) => score(it.dialogue, run.at(-1) as Live));
      for (const name of PROVED_SCORES)
        for (const direction of DIRECTIONS)
          for (const [width, patience] of [
            [1, true],
            [4, true],
            [2, false],
          ] as const) {
            const real = extreme(
              direction,
              ends.map((of) => of[name]),
            );
            const { value } = boundOf(it, name, { direction, width, patience });
            const held = direction === 'max' ? value >= real : value <= real;
            expect([name, direction, width, value, real, held]).toEqual([
              name,
              direction,
              width,
              value,
              real,
              true,
            ]);
          }
    });
  });

  test('hold because every state of every run lies in a situation of its node', () => {
    check(10, (it) => {
      for (const name of ['R', 'SV', 'E', 'O'] as const)
        for (const width of [1, 3]) {
          const { seen, aim } = boundOf(it, name, { direction: 'max', width, patience: true });
          const liveness = livenessOf(it.plan, aim, true);
          for (const run of it.runs)
            for (const live of run) {
              const real = situationOf(it.plan, live, START);
              const homes = seen.filter(({ node }) => node === real.node);
              const stray = homes.map((at) => strays(it.plan, liveness, at, real));
              expect(stray.some((why) => why === undefined) ? [] : [name, width, ...stray]).toEqual([]);
            }
        }
    });
  });

  test('tell which endings can be had', () => {
    check(30, (it) => {
      const aim = aimAt(it.plan, 'reach', true);
      const found = explore(it.plan, aim, [situationOf(it.plan, begin(it.dialogue), START)], {
        direction: 'max',
        width: 1,
        value: () => 0,
        isOver: () => false,
      });
      const possible = new Set(found.ends.flatMap((at) => endingsAt(it.plan, aim, at, [0, 100])));
      for (const run of it.runs) {
        const { ending } = score(it.dialogue, run.at(-1) as Live);
        expect([...possible]).toContain(ending?.id);
      }
    });
  });
});

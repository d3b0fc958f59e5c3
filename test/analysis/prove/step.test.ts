import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, compileDialogue, type Live, step } from '#dialogue';
import { END } from '#scenario';
import { enterAt, targetOf } from '../../../src/analysis/prove/entering.ts';
import { exchange, walksOut } from '../../../src/analysis/prove/exchange.ts';
import { Forks } from '../../../src/analysis/prove/forks.ts';
import { readField, writeField } from '../../../src/analysis/prove/layout.ts';
import type { Plan } from '../../../src/analysis/prove/plan.ts';
import { planScenario } from '../../../src/analysis/prove/plan-scenario.ts';
import { nodeIndex, type Situation, situationOf } from '../../../src/analysis/prove/situation.ts';
import { shoeReturn } from '../../attempt/letters.ts';
import { randomScenario } from '../../dialogue/random-scenario.ts';
import { movesIn } from './brute.ts';

const dialogues = fc.oneof(
  randomScenario.map((scenario) => compileDialogue(scenario)),
  fc.constant(shoeReturn),
);
const START = { node: -1, choice: -1, timeout: false };

/** Everything a plan keeps of a state, by name. */
function told(plan: Plan, { node, bits, best }: Situation) {
  const fields = plan.layout.fields
    .filter(({ name }) => !name.startsWith('worth:'))
    .map((field) => [field.name, readField(bits, field)]);
  const slots = plan.layout.slots.map(({ name, index }) => [name, best[index]]);
  return { node, ...Object.fromEntries(fields), ...Object.fromEntries(slots) };
}

/** The prover's step from a situation without ranges: every way it can go. */
function steps(plan: Plan, from: Situation, choice: string): Situation[] {
  const keepAll = plan.layout.fields.reduce((bits, field) => {
    writeField(bits, field, field.most);
    return bits;
  }, new Array<number>(plan.layout.words).fill(0));
  const keeps = { tracksMeters: true, masks: [...plan.nodes, undefined].map(() => keepAll) };
  const forks = new Forks();
  const found: Situation[] = [];
  forks.run(() => {
    const chosen = plan.nodes[from.node]?.choices.find(({ id }) => id === choice);
    if (chosen === undefined) throw new Error(`No choice ${choice}`);
    const turn = exchange(plan, from, chosen, { forks, tracksMeters: true });
    const leaves = walksOut(turn, true);
    if (leaves) writeField(turn.bits, plan.parts.left, 1);
    const target = leaves ? plan.end : (targetOf(turn) ?? -1);
    enterAt(turn, target, keeps);
    found.push({ ...turn, node: target, trail: START });
  });
  return found;
}

describe('the step of the prover', () => {
  test('agrees with the step of the game, number by number', () => {
    fc.assert(
      fc.property(dialogues, fc.array(fc.nat(999), { minLength: 1, maxLength: 30 }), (dialogue, picks) => {
        const plan = planScenario(dialogue);
        let live: Live = begin(dialogue);
        let here = situationOf(plan, live, START);
        for (let at = 0; live.node !== END; at += 1) {
          const moves = movesIn(dialogue, live);
          const move = moves[(picks[at % picks.length] as number) % moves.length] as (typeof moves)[number];
          live = step(dialogue, live, move);
          const ways = steps(plan, here, move.choice);
          expect(ways).toHaveLength(1);
          here = ways[0] as Situation;
          expect(here.worst).toBe(here.best);
          expect(told(plan, here)).toEqual(told(plan, situationOf(plan, live, START)));
          expect(here.node).toBe(nodeIndex(plan, live.node));
        }
      }),
      { numRuns: 300 },
    );
  });
});

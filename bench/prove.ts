/** How long the prover takes and what it holds: `node bench/prove.ts`. A table on standard output. */
import { readFileSync } from 'node:fs';
import { proveScenario } from '#analysis';
import { begin, compileDialogue, type Dialogue, step } from '#dialogue';
import { END, parseScenario, type Scenario } from '#scenario';
import { aimAt } from '../src/analysis/prove/aim.ts';
import { boundsAt } from '../src/analysis/prove/bounds.ts';
import { explore } from '../src/analysis/prove/explore.ts';
import { DIRECTIONS } from '../src/analysis/prove/front.ts';
import { planScenario } from '../src/analysis/prove/plan-scenario.ts';
import { situationOf } from '../src/analysis/prove/situation.ts';

const SHOE_RETURN = 'scenarios/shoe-return/scenario.yaml';
const START = { node: -1, choice: -1, timeout: false };
const rows: string[][] = [['what', 'situations', 'ms', 'peak MB']];

/** The largest heap seen while `work` runs, by asking it now and then. */
let peak = 0;
const look = (): void => {
  peak = Math.max(peak, process.memoryUsage().heapUsed);
};

function measure(what: string, work: () => number): void {
  globalThis.gc?.();
  peak = 0;
  look();
  const from = performance.now();
  const situations = work();
  const ms = performance.now() - from;
  look();
  rows.push([what, `${situations}`, ms.toFixed(0), (peak / 1e6).toFixed(0)]);
}

/** Both ends of the additive scores, she free to walk out at any time. */
function boundAdditive(dialogue: Dialogue): number {
  const plan = planScenario(dialogue);
  const starts = [situationOf(plan, begin(dialogue), START)];
  let situations = 0;
  for (const score of ['E', 'O', 'storesSide'] as const)
    for (const direction of DIRECTIONS) {
      const aim = aimAt(plan, score, false);
      const found = explore(plan, aim, starts, {
        direction,
        width: 64,
        value: (at) => boundsAt(plan, aim, at)[0],
        isOver: () => {
          look();
          return false;
        },
      });
      situations += found.situations;
    }
  return situations;
}

/** Steps of the game a second, over the same run again and again. */
function stepsPerSecond(dialogue: Dialogue): number {
  let steps = 0;
  const from = performance.now();
  while (performance.now() - from < 1000)
    for (let live = begin(dialogue); live.node !== END; steps += 1) {
      const choice = dialogue.nodes.get(live.node)?.node.choices[steps % 2]?.id ?? '';
      live = step(dialogue, live, { kind: 'choose', choice });
    }
  return steps;
}

/**
 * A graph of so many nodes, three choices a node that lead one, two or three nodes on; a cue in every other,
 * tags that earn and cost, and flags that are set at one node and asked for soon after.
 */
function generated(size: number): Scenario {
  const target = (at: number) => (at < size ? `n${at}` : END);
  const nodes = Array.from({ length: size }, (_, at) => ({
    id: `n${at}`,
    act: 'only',
    channel: 'shop',
    line: 'A line.',
    ...(at % 2 === 0 && { cue: 1 }),
    choices: ['a', 'b', 'c'].map((id, index) => ({
      id,
      say: 'A line.',
      level: index + 1,
      tags: index === 0 ? ['dump'] : index === 1 && at % 9 === 0 ? ['own_step'] : [],
      ...(index === 1 && { sets: [`f${at % 64}_${at >> 6}`] }),
      next: [
        ...(index === 2 && at > 2
          ? [{ if: { flag: `f${(at - 2) % 64}_${(at - 2) >> 6}` }, is: target(at + 3) }]
          : []),
        target(at + 1 + (index % 2)),
      ],
      note: { why: 'A reason.', principle: 'own_it' },
    })),
  }));
  return {
    ...blank,
    acts: [{ id: 'only', D: 100 }],
    nodes,
  } as unknown as Scenario;
}

const { scenario } = parseScenario(readFileSync(SHOE_RETURN, 'utf8'));
if (scenario === undefined) throw new Error(`${SHOE_RETURN} cannot be read`);
const blank = { ...scenario, options: [], touchpoints: [], facts: [], endings: undefined, watch: [] };
const shoeReturn = compileDialogue(scenario);

measure('shoe return: Empathy, Options, store’s side, bounds', () => boundAdditive(shoeReturn));
measure('shoe return: everything', () => {
  const clock = { now: () => performance.now(), onProgress: look };
  const proof = proveScenario(shoeReturn, {}, clock);
  if (!proof.complete) throw new Error('The proof is incomplete');
  return proof.situations;
});
for (const size of [500, 5_000]) {
  const from = performance.now();
  const dialogue = compileDialogue(generated(size));
  const ms = performance.now() - from;
  rows.push([`${size} generated nodes: made ready to run`, '', ms.toFixed(0), '']);
  measure(`${size} generated nodes: additive bounds`, () => boundAdditive(dialogue));
}
rows.push(['steps of the game a second', `${stepsPerSecond(shoeReturn)}`, '', '']);

const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const row of rows)
  process.stdout.write(
    `${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}\n`,
  );

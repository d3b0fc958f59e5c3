/** Plays a second of the shoe return, by processor time of this process: `node bench/playtest.ts [plays]`. */
import { readFileSync } from 'node:fs';
import { playtest, STRATEGIES } from '#analysis';
import { compileDialogue } from '#dialogue';
import { parseScenario } from '#scenario';

const SOURCE = 'scenarios/shoe-return/scenario.yaml';
const plays = Number(process.argv[2] ?? 10_000);

const { scenario } = parseScenario(readFileSync(SOURCE, 'utf8'));
if (scenario === undefined) throw new Error(`${SOURCE} has errors`);
const dialogue = compileDialogue(scenario);

for (const strategy of STRATEGIES) {
  const before = process.cpuUsage();
  const [result] = playtest(dialogue, { runs: plays, seed: 1, strategies: [strategy] }).policies;
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const steps = plays * (result?.length.mean ?? 0);
  const rate = (count: number) => Math.round(count / seconds).toLocaleString('en');
  const figures = [`${seconds.toFixed(2)} s`, `${rate(plays)} plays/s`, `${rate(steps)} moves/s`];
  console.log([strategy.name.padEnd(22), ...figures.map((figure) => figure.padStart(18))].join(''));
}

import type { Proof } from '#analysis';
import type { Scenario } from '#scenario';
import { readArguments, readCount } from './arguments.ts';
import { type Command, type Shell, UsageError } from './command.ts';
import { openScenario } from './open-scenario.ts';
import { pageOf } from './prove/page.ts';
import { proofReport } from './prove/report.ts';
import { proveInThread } from './prove/thread.ts';

const SECONDS = 60;
const SITUATIONS = 20_000_000;
const MEMORY = 1024;
const RUNS = 2000;

const HELP = `mot prove PATH
Explores every situation of a scenario: what can be reached, and the lowest and highest of every score.

Whatever it says can be had is played: the path is with it. Whatever it says cannot be had is proved. What
neither was done for, or what the budget was too small for, is said to be unknown (docs/prover.md).

  --seconds N      time it may take (default ${SECONDS})
  --situations N   situations it may explore (default ${SITUATIONS})
  --memory N       megabytes the situations may hold at a time, by estimate (default ${MEMORY})
  --runs N         random runs beside it (default ${RUNS}; 0 leaves them out)
  --seed S         another seed, other random runs (default 1)
  --no-slips       leaves out what is still open after each slip from the best run
  --json           everything as data, with a witness path for each thing that can be had
  --markdown       a page with the witness paths

Exit code: 1 where the conversation can get stuck, or a node, a choice or an ending of the
file can never be reached.
Example: mot prove scenarios/shoe-return --seconds 10
`;

const OPTIONS = {
  seconds: { type: 'string' },
  situations: { type: 'string' },
  memory: { type: 'string' },
  runs: { type: 'string' },
  seed: { type: 'string' },
  'no-slips': { type: 'boolean' },
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
} as const;

/** `mot prove`: everything a scenario can come to, proved or played. */
export const prove: Command = {
  name: 'prove',
  summary: 'every situation explored: what can be reached, and the bounds of every score',
  help: HELP,
  async run(args, shell) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (values.json && values.markdown) throw new UsageError('--json and --markdown exclude each other.');
    const task = {
      ms: 1000 * readCount('seconds', values.seconds, SECONDS, 1_000_000),
      situations: readCount('situations', values.situations, SITUATIONS),
      bytes: 2 ** 20 * readCount('memory', values.memory, MEMORY, 1_000_000),
      random: {
        runs: readCount('runs', values.runs, RUNS, 10_000_000),
        seed: readCount('seed', values.seed, 1, 2 ** 31 - 1),
      },
      slips: values['no-slips'] !== true,
    };
    const opened = await openScenario(positionals, undefined, shell);
    if (opened === undefined) return 1;
    const proof = await proveInThread({ scenario: opened.scenario, options: task }, shell);
    shell.write(
      values.json
        ? `${JSON.stringify(proof, null, 2)}\n`
        : values.markdown
          ? pageOf(opened.scenario, proof)
          : proofReport(opened.scenario, proof),
    );
    sayIncomplete(proof, shell);
    return isSound(opened.scenario, proof) ? 0 : 1;
  },
};

function isSound(scenario: Scenario, proof: Proof): boolean {
  const { deadEnds, withoutChoice, noWayOut, nodes, choices, endings } = proof;
  const stuck = deadEnds.length + withoutChoice.length + noWayOut.length;
  const never = nodes.unreachable.length + choices.unreachable.length;
  // Of the house endings a scenario may well have only some.
  const lost = scenario.endings !== undefined && endings.some(({ reachable }) => reachable === false);
  return stuck + never === 0 && !lost;
}

function sayIncomplete({ complete, situations, ms }: Proof, shell: Shell): void {
  if (complete) return;
  const seconds = (ms / 1000).toFixed(1);
  shell.complain(`Incomplete: explored ${situations} situations in ${seconds} s.\n`);
}

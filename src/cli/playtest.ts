import {
  type PlaytestResult,
  playtestRun,
  playtestRuns,
  SMELL_DEFAULTS,
  STRATEGIES,
  type Strategy,
} from '#analysis';
import { compileDialogue, type Dialogue } from '#dialogue';
import { nearest } from '#scenario';
import { readArguments, readCount } from './arguments.ts';
import { thresholdNames } from './check/explore.ts';
import { renderProblem } from './check/problem.ts';
import { SettingsFinder } from './check/settings.ts';
import { type Command, type ExitCode, type Shell, UsageError } from './command.ts';
import { openScenario } from './open-scenario.ts';
import { leaksOf } from './playtest/leaks.ts';
import { reportOf } from './playtest/report.ts';

const RUNS = 1500;

const HELP = `mot playtest PATH
Simulated trainees play a scenario: what they come to, and whether it can be passed without listening.

Each plays many runs, all of them seeded. Test-wise ones (*) go by the look of the lines or give everything
away: one that reaches mastery often has found the key without understanding her.

  --runs N         runs of each (default ${RUNS})
  --seed S         another seed, other runs (default 1)
  --policy NAME    only this one; may be repeated
  --language TAG   play a translation: the words are those a test-wise trainee would read
  --run I          play run I of one policy alone, and print its path
  --json           everything as data, shares and means as fractions

Policies:
${STRATEGIES.map(({ name, testWise }) => `  ${name}${testWise ? ' *' : ''}`).join('\n')}

Exit code: 1 where a run fails, a test-wise policy reaches mastery in more than testWiseMastery per cent of
its runs, or random play in more than randomMastery (${SMELL_DEFAULTS.testWiseMastery.value} and ${SMELL_DEFAULTS.randomMastery.value}; a mot.config.yaml may set others).
Example: mot playtest scenarios/shoe-return --runs 20000 --policy uniform
`;

const OPTIONS = {
  runs: { type: 'string' },
  seed: { type: 'string' },
  policy: { type: 'string', multiple: true },
  language: { type: 'string' },
  run: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** `mot playtest`: what simulated trainees come to. */
export const playtest: Command = {
  name: 'playtest',
  summary: 'simulated trainees play it: what they come to, and whether it leaks its key',
  help: HELP,
  async run(args, shell) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const strategies = strategiesOf(values.policy);
    const seed = readCount('seed', values.seed, 1, 2 ** 31 - 1);
    const runs = readCount('runs', values.runs, RUNS, 10_000_000);
    if (runs === 0) throw new UsageError('--runs takes at least 1.');
    const opened = await openScenario(positionals, values.language, shell);
    if (opened === undefined) return 1;
    const dialogue = compileDialogue(opened.scenario);
    if (values.run !== undefined)
      return playAlone(dialogue, strategies, { seed, run: readCount('run', values.run, 0) }, shell);
    const settings = await new SettingsFinder(shell.files, thresholdNames).of(opened.file);
    for (const problem of settings.problems) shell.complain(renderProblem(problem));
    const result = await playAll(dialogue, { runs, seed, strategies }, shell);
    const leaks = leaksOf(result, settings.config.thresholds);
    if (values.json)
      shell.write(`${JSON.stringify({ scenario: opened.scenario.id, ...result, leaks }, null, 2)}\n`);
    else shell.write(reportOf(opened.scenario, result, leaks));
    return leaks.length > 0 || result.failures.length > 0 ? 1 : 0;
  },
};

function strategiesOf(names: readonly string[] | undefined): readonly Strategy[] {
  if (names === undefined) return STRATEGIES;
  const known = STRATEGIES.map(({ name }) => name);
  return [...new Set(names)].map((name) => {
    const found = STRATEGIES.find((strategy) => strategy.name === name);
    if (found) return found;
    const guess = nearest(name, known);
    throw new UsageError(
      `There is no policy ${name}. ${guess ? `Did you mean ${guess}? ` : ''}--help lists them.`,
    );
  });
}

// Now and then the process gets a turn, so that Ctrl-C is heard.
const TURN_MS = 100;

async function playAll(
  dialogue: Dialogue,
  plan: Parameters<typeof playtestRuns>[1],
  shell: Shell,
): Promise<PlaytestResult> {
  const runs = playtestRuns(dialogue, plan);
  let heard = shell.now();
  for (let next = runs.next(); ; next = runs.next(shell.stop.aborted)) {
    if (next.done) {
      if (shell.isTerminal) shell.complain(CLEAR_LINE);
      return next.value;
    }
    if (shell.now() - heard < TURN_MS) continue;
    const { played, total } = next.value;
    if (shell.isTerminal)
      shell.complain(`${CLEAR_LINE}${played} of ${total} runs, ${Math.floor((100 * played) / total)} %`);
    await new Promise((resolve) => setImmediate(resolve));
    heard = shell.now();
  }
}

const CLEAR_LINE = '\r\u001b[K';

function playAlone(
  dialogue: Dialogue,
  strategies: readonly Strategy[],
  which: { readonly seed: number; readonly run: number },
  shell: Shell,
): ExitCode {
  const [strategy, ...others] = strategies;
  if (strategy === undefined || others.length > 0) throw new UsageError('--run needs one --policy.');
  const played = playtestRun(dialogue, strategy, which);
  if (played === undefined)
    throw new UsageError(`${strategy.name} cannot read ${dialogue.scenario.language}: it has no word list.`);
  shell.write(`replay: ${played.moves.join(' ')}\n`);
  if (played.failure === undefined) return 0;
  shell.complain(`${played.failure}\n`);
  return 1;
}

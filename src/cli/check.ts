import { weigh } from '#scenario';
import { readArguments, readCount } from './arguments.ts';
import { checkSource } from './check/check-source.ts';
import { explorer, thresholdNames } from './check/explore.ts';
import { type Problem, recordOf, renderProblem, summarise } from './check/problem.ts';
import { SettingsFinder } from './check/settings.ts';
import { findSources } from './check/sources.ts';
import { repeatOnChange } from './check/watch.ts';
import { type Command, type ExitCode, type Shell, UsageError } from './command.ts';

const HELP = `mot check PATH…
Tells everything that is wrong with scenarios, or might be.

A PATH is a scenario or a folder. In a folder every scenario.yaml is checked, with the translations and golden
runs beside it. Each problem has its line, a code, and what to do; docs/diagnostics.md explains the codes.
Severities and limits can be set in a mot.config.yaml at or above the scenario: docs/checking.md.

  --fast         read and play only; leave out what needs exploring
  --seconds N    time to explore each scenario in (default 20)
  --json         a list of {code, severity, file, line, column, message, fix, witness?}
  --watch        check again whenever a file changes, until Ctrl-C

Exit code: 0 no errors, warnings or not; 1 errors; 2 a bad call or a file that cannot be read.
Example: mot check --fast scenarios/shoe-return
`;

const OPTIONS = {
  fast: { type: 'boolean' },
  json: { type: 'boolean' },
  watch: { type: 'boolean' },
  seconds: { type: 'string' },
} as const;

/** How a check is made. */
interface Choices {
  readonly paths: readonly string[];
  readonly fast: boolean;
  readonly json: boolean;
  /** For the exploration of each scenario. */
  readonly seconds: number;
}

/** `mot check`: what is wrong with scenarios and the files beside them. */
export const check: Command = {
  name: 'check',
  summary: 'tell what is wrong with scenarios, translations and golden runs',
  help: HELP,
  async run(args, shell) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length === 0) throw new UsageError('Name a scenario or a folder, such as `scenarios`.');
    const choices: Choices = {
      paths: positionals,
      fast: values.fast ?? false,
      json: values.json ?? false,
      seconds: readCount('seconds', values.seconds, 20, 86_400),
    };
    if (!values.watch) return checkOnce(choices, shell);
    return watch(choices, shell);
  },
};

async function watch(choices: Choices, shell: Shell): Promise<ExitCode> {
  let code: ExitCode = 0;
  await repeatOnChange(choices.paths, shell, async () => {
    if (shell.isTerminal) shell.write(CLEAR);
    code = await checkOnce(choices, shell);
  });
  return code;
}

const CLEAR = '\u001b[2J\u001b[H';

async function checkOnce({ paths, fast, json, seconds }: Choices, shell: Shell): Promise<ExitCode> {
  const sources = await findSources(paths, shell.files);
  const explore = fast ? undefined : explorer(seconds * 1000, shell);
  const settings = new SettingsFinder(shell.files, thresholdNames);
  const problems: Problem[] = [];
  for (const source of sources) {
    const { config, problems: wrong } = await settings.of(source.scenario);
    const found = await checkSource(source, shell.files, explore?.(config));
    problems.push(...wrong, ...found.flatMap((problem) => weighed(problem, config)));
  }
  if (json) shell.write(`${JSON.stringify(problems.map(recordOf), null, 2)}\n`);
  else
    shell.write(problems.map(renderProblem).join('\n') + gap(problems) + summarise(problems, sources.length));
  return problems.some(({ diagnostic }) => diagnostic.severity === 'error') ? 1 : 0;
}

const gap = (problems: readonly Problem[]): string => (problems.length > 0 ? '\n' : '');

function weighed(problem: Problem, config: Parameters<typeof weigh>[1]): readonly Problem[] {
  const diagnostic = weigh(problem.diagnostic, config);
  return diagnostic ? [{ ...problem, diagnostic }] : [];
}

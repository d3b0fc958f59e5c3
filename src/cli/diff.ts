import { diffScenarios } from '#analysis';
import { readArguments, readCount } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { boundChanges } from './diff/bounds.ts';
import { reportOf } from './diff/report.ts';
import { openScenario } from './open-scenario.ts';

const HELP = `mot diff OLD NEW
What changed in meaning between two versions of a scenario: nodes, choices, targets, tags, levels, effects,
conditions, and the lowest and highest scores. Things are known by their ids; where the same words stand under another id, a renaming is guessed
and said. Words are counted apart.

  --seconds N    time to prove the bounds of each in, where the meaning changed (default 5; 0: don’t)
  --words        list the lines whose words changed
  --language TAG compare two translations
  --json         {changes, staging, words, bounds}; bounds is null where they were not compared
  --exit-code    1 where anything changed in meaning

Example: git show HEAD~1:scenarios/shoe-return/scenario.yaml > old.yaml
         mot diff old.yaml scenarios/shoe-return
`;

const OPTIONS = {
  seconds: { type: 'string' },
  words: { type: 'boolean' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  'exit-code': { type: 'boolean' },
} as const;

/** `mot diff`: what changed in meaning between two versions. */
export const diff: Command = {
  name: 'diff',
  summary: 'what changed in meaning between two versions',
  help: HELP,
  async run(args, shell) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [old, now, ...more] = positionals;
    if (old === undefined || now === undefined || more.length > 0)
      throw new UsageError('Name two scenarios, the old one first.');
    const seconds = readCount('seconds', values.seconds, 5, 86_400);
    const before = await openScenario([old], values.language, shell);
    const after = await openScenario([now], values.language, shell);
    if (before === undefined || after === undefined) return 1;
    const found = diffScenarios(before.scenario, after.scenario);
    if (shell.isTerminal && found.changes.length > 0 && seconds > 0)
      shell.complain(`Proving the bounds of both, ${seconds} s each at most.\n`);
    const bounds =
      found.changes.length === 0 || seconds === 0
        ? undefined
        : boundChanges(before.scenario, after.scenario, 1000 * seconds, shell);
    if (values.json) shell.write(`${JSON.stringify({ ...found, bounds: bounds ?? null }, null, 2)}\n`);
    else shell.write(reportOf({ ...found, bounds }, values.words ?? false));
    return values['exit-code'] && found.changes.length > 0 ? 1 : 0;
  },
};

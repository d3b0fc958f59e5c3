import { contentHash, formatYaml, parseScenario } from '#scenario';
import { readArguments } from './arguments.ts';
import { type Command, type ExitCode, type Shell, UsageError } from './command.ts';

const HELP = `mot fmt PATH…
Lays out scenarios, translations and settings in the one way. What a file says, its comments and the order of
its fields stay as they are.

A PATH is a file or a folder; in a folder every .yaml below it. A file that cannot be read as YAML is left
alone and named; \`mot check\` tells what is wrong with it.

  --check    write nothing; tell what would change, and exit with 1 if anything would

Example: mot fmt scenarios/shoe-return
`;

type Outcome = 'same' | 'changed' | 'unreadable';

/** `mot fmt`: one way to lay out the files of an author. */
export const fmt: Command = {
  name: 'fmt',
  summary: 'lay out files in the one way; comments and order stay',
  help: HELP,
  async run(args, shell) {
    const { values, positionals } = readArguments(args, { check: { type: 'boolean' } });
    if (positionals.length === 0) throw new UsageError('Name a file or a folder, such as `scenarios`.');
    const outcomes: Outcome[] = [];
    for (const path of await yamlFiles(positionals, shell))
      outcomes.push(await formatFile(path, values.check ?? false, shell));
    return exitCode(outcomes, values.check ?? false);
  },
};

function exitCode(outcomes: readonly Outcome[], isCheck: boolean): ExitCode {
  return outcomes.includes('unreadable') || (isCheck && outcomes.includes('changed')) ? 1 : 0;
}

async function yamlFiles(paths: readonly string[], shell: Shell): Promise<readonly string[]> {
  const lists = await Promise.all(paths.map((path) => shell.files.list(path)));
  const files = lists.flatMap((list, index) =>
    list.filter((file) => file === paths[index] || file.endsWith('.yaml')),
  );
  return [...new Set(files)];
}

async function formatFile(path: string, isCheck: boolean, shell: Shell): Promise<Outcome> {
  const source = await shell.files.read(path);
  const laidOut = formatYaml(source);
  if (laidOut === undefined) {
    shell.complain(`${path}: cannot be laid out as it is; \`mot check\` tells why.\n`);
    return 'unreadable';
  }
  if (laidOut === source) return 'same';
  assertSameContent(path, source, laidOut);
  if (!isCheck) await shell.files.write(path, laidOut);
  shell.write(`${path}: ${isCheck ? 'would be laid out anew' : 'laid out anew'}\n`);
  return 'changed';
}

// Saved runs hang on the content hash: laying out must never change it.
function assertSameContent(path: string, before: string, after: string): void {
  const [old, fresh] = [before, after].map((text) => parseScenario(text).scenario);
  if (old && (!fresh || contentHash(old) !== contentHash(fresh)))
    throw new Error(`Laying out ${path} would change what it says; it was left alone.`);
}

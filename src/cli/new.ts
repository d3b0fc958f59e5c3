import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';

const HELP = `mot new ID
Makes a small scenario to grow from, with a comment at each part: <dir>/<id with hyphens>/scenario.yaml.

The ID is small letters, digits and underscores. Nothing that exists is overwritten.

  --dir FOLDER    where to make it (default scenarios)

Example: mot new late_parcel
`;

/** `mot new`: a small scenario that checks clean, to grow from. */
export const newScenario: Command = {
  name: 'new',
  summary: 'make a small scenario to grow from',
  help: HELP,
  async run(args, shell) {
    const { values, positionals } = readArguments(args, { dir: { type: 'string' } });
    const [id = '', ...rest] = positionals;
    if (id === '' || rest.length > 0) throw new UsageError('Name one id, such as `mot new late_parcel`.');
    if (!/^[a-z][a-z0-9_]{0,31}$/.test(id))
      throw new UsageError(
        `‘${id}’ can’t be an id: small letters, digits and underscores, a letter first, at most 32.`,
      );
    const path = join(values.dir ?? 'scenarios', id.replaceAll('_', '-'), 'scenario.yaml');
    if (await shell.files.exists(path)) throw new UsageError(`${path}: it is already there.`);
    await shell.files.write(path, await template(id));
    shell.write(
      `Made ${path}. Next: \`mot play ${path}\`, and \`mot check --watch ${path}\` while you write.\n`,
    );
    return 0;
  },
};

// A part of the program, not a file of the person’s: read from beside this module.
const template = async (id: string): Promise<string> =>
  (await readFile(new URL('./new/scenario.yaml', import.meta.url), 'utf8')).replaceAll('{{id}}', id);

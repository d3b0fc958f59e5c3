import { type Files, UsageError } from '../command.ts';
import { goldenRunOf, withRun } from './golden.ts';
import type { PlayTable } from './table.ts';

/** Where a run is to be kept. */
interface Recording {
  /** The file of golden runs; left out, nothing is kept. */
  readonly record?: string | undefined;
  readonly name?: string | undefined;
  readonly replace?: boolean | undefined;
}

/** Keeps what has been played, and says so. */
type Record = (table: PlayTable) => Promise<string>;

/**
 * The way to keep the run when it is over; undefined where it is not to be kept. Throws a `UsageError` before
 * anything is played where it could not be kept then.
 */
export async function openRecording(
  { record: path, name: given = 'a run in the terminal', replace = false }: Recording,
  files: Files,
): Promise<Record | undefined> {
  if (path === undefined) return undefined;
  const name = given.trim();
  if (name === '' || name.includes('\n')) throw new UsageError('--name takes words on one line.');
  const read = async () => ((await files.exists(path)) ? files.read(path) : '');
  const taken = `${path} has a run ‘${name}’ already. Give another --name, or --replace it.`;
  if (withRun(await read(), { name, steps: [] }, replace) === undefined) throw new UsageError(taken);
  return async ({ dialogue, run, scores }) => {
    // Read again: somebody may have written to it meanwhile.
    const text = withRun(await read(), goldenRunOf(dialogue, run, scores, name), replace);
    if (text === undefined) throw new UsageError(taken);
    await files.write(path, text);
    return `Recorded ‘${name}’ in ${path}.`;
  };
}

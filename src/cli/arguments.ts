import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { nearest } from '#scenario';
import { UsageError } from './command.ts';

type Parsed<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>;

/** The options and paths of a command. Throws a `UsageError` that says what is wrong and what was meant. */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(sayWrong(error, Object.keys(options)));
  }
}

/** A whole number of an option. Throws a `UsageError` where it is none, or out of range. */
export function readCount(name: string, text: string | undefined, fallback: number, most = 1e9): number {
  if (text === undefined) return fallback;
  const count = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (count <= most) return count;
  throw new UsageError(`--${name} takes a whole number up to ${most}, not ‘${text}’.`);
}

function sayWrong(error: unknown, known: readonly string[]): string {
  const { code, message } = error as { code?: string; message: string };
  const name = /'-{1,2}(\w[\w-]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const guess = nearest(name, known);
    return `There is no option --${name}. ${guess ? `Did you mean --${guess}? ` : ''}--help lists them.`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return /does not take/.test(message)
      ? `--${name} stands alone; it takes no value.`
      : `--${name} needs a value after it.`;
  throw error;
}

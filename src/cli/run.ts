import { nearest } from '#scenario';
import { type Command, type ExitCode, type Shell, UsageError } from './command.ts';

// Each is loaded when it is asked for: checking a file should not wait for the explorer.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  prove: async () => (await import('./prove.ts')).prove,
  playtest: async () => (await import('./playtest.ts')).playtest,
  play: async () => (await import('./play.ts')).play,
  diff: async () => (await import('./diff.ts')).diff,
  new: async () => (await import('./new.ts')).newScenario,
  fmt: async () => (await import('./fmt.ts')).fmt,
  lines: async () => (await import('./lines.ts')).lines,
};

const HELP = new Set(['--help', '-h']);

/**
 * Runs one command of `mot`. A mistake in the call or a file that cannot be read is told in one line with
 * exit 2; anything else that is thrown is a fault of ours and is thrown on.
 */
export async function run(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  const [name = 'help', ...args] = argv;
  if (name === 'help' || HELP.has(name)) return help(args[0], shell);
  try {
    const command = await load(name);
    const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
    if (own.some((arg) => HELP.has(arg))) return help(name, shell);
    return await command.run(args, shell);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    shell.complain(`mot ${name}: ${error.message}\n`);
    return 2;
  }
}

async function load(name: string): Promise<Command> {
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (found) return found();
  const guess = nearest(name, Object.keys(COMMANDS));
  throw new UsageError(
    `There is no such command. ${guess ? `Did you mean \`mot ${guess}\`? ` : ''}\`mot help\` lists them.`,
  );
}

async function help(name: string | undefined, shell: Shell): Promise<ExitCode> {
  if (name !== undefined && Object.hasOwn(COMMANDS, name)) {
    shell.write((await load(name)).help);
    return 0;
  }
  const commands = await Promise.all(Object.keys(COMMANDS).map(load));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}\n`);
  shell.write(`mot: checks and plays Moment of Truth scenarios.\n\nUsage: mot COMMAND [PATH…]\n\n`);
  shell.write(
    `${list.join('')}\n\`mot help COMMAND\` tells about one. Exit code: 0 fine, 1 errors, 2 bad call.\n`,
  );
  return 0;
}

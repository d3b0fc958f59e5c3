/** What a command is given: streams, a clock and files. Nothing else of the machine reaches it. */
export interface Shell {
  /** Standard output and standard error; text as it is, with its own line ends. */
  write(text: string): void;
  complain(text: string): void;
  /** Lines of standard input, without their ends. */
  readonly lines: AsyncIterable<string>;
  /** Whether a person is looking: progress and colour only then. */
  readonly isTerminal: boolean;
  /** Milliseconds of a steady clock. */
  now(): number;
  readonly files: Files;
  /** Aborted when the person stops the command. */
  readonly stop: AbortSignal;
}

/** The files a command may read and write; paths are as the person typed them. */
export interface Files {
  /** Rejects with an Error whose message names the path and the reason. */
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** Every file below a folder, or the path itself where it is a file; sorted. */
  list(path: string): Promise<readonly string[]>;
  /** Calls back on every change below the paths until the signal is aborted. */
  watch(paths: readonly string[], onChange: () => void, until: AbortSignal): void;
}

/** 0: fine, warnings too. 1: errors were found. 2: bad usage or a file that cannot be read. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole help text, options and an example included. */
  readonly help: string;
  run(args: readonly string[], shell: Shell): Promise<ExitCode>;
}

/** A mistake in how a command was called: told in one line with the way out, exit 2. */
export class UsageError extends Error {}

import { posix } from 'node:path';
import { type ExitCode, type Files, run, type Shell, UsageError } from '#cli';

/** A shell whose streams and files are in memory. */
export interface TestShell extends Shell {
  /** Everything written to standard output so far. */
  readonly out: string;
  /** Everything written to standard error so far. */
  readonly complaints: string;
  /** The text of every file, by its path. */
  readonly disk: Map<string, string>;
  /** What a person at the keyboard does. */
  stopNow(): void;
  /** Writes a file as another program would, so that watchers hear of it. */
  save(path: string, text: string): void;
}

/** A shell with these files, and these lines typed at it. Its clock moves a millisecond each time it is read. */
export function testShell(
  files: Readonly<Record<string, string>> = {},
  { typed = [], isTerminal = false }: { typed?: readonly string[]; isTerminal?: boolean } = {},
): TestShell {
  const disk = new Map(Object.entries(files).map(([path, text]) => [posix.normalize(path), text]));
  const streams = { out: '', complaints: '' };
  const stopping = new AbortController();
  const watchers = new Set<() => void>();
  let time = 0;
  return {
    get out() {
      return streams.out;
    },
    get complaints() {
      return streams.complaints;
    },
    disk,
    write: (text) => {
      streams.out += text;
    },
    complain: (text) => {
      streams.complaints += text;
    },
    lines: (async function* () {
      yield* typed;
    })(),
    isTerminal,
    now: () => time++,
    files: memoryFiles(disk, watchers),
    stop: stopping.signal,
    stopNow: () => stopping.abort(),
    save(path, text) {
      disk.set(posix.normalize(path), text);
      for (const onChange of watchers) onChange();
    },
  };
}

/** Runs `mot` with these arguments over these files: what came of it. */
export async function mot(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<{ code: ExitCode; out: string; complaints: string; disk: Map<string, string> }> {
  const shell = testShell(files);
  const code = await run(args, shell);
  return { code, out: shell.out, complaints: shell.complaints, disk: shell.disk };
}

function memoryFiles(disk: Map<string, string>, watchers: Set<() => void>): Files {
  return {
    async read(path) {
      const text = disk.get(posix.normalize(path));
      if (text === undefined) throw new UsageError(`${path}: there is no such file or folder.`);
      return text;
    },
    async write(path, text) {
      disk.set(posix.normalize(path), text);
    },
    async exists(path) {
      const asked = posix.normalize(path);
      return [...disk.keys()].some((each) => each === asked || each.startsWith(`${asked}/`));
    },
    async list(path) {
      const asked = posix.normalize(path).replace(/\/$/, '');
      const below = [...disk.keys()].filter(
        (each) => asked === '.' || each === asked || each.startsWith(`${asked}/`),
      );
      if (below.length === 0) throw new UsageError(`${path}: there is no such file or folder.`);
      return below.sort();
    },
    watch(_, onChange, until) {
      watchers.add(onChange);
      until.addEventListener('abort', () => watchers.delete(onChange));
    },
  };
}

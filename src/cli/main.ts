/** The process: builds the shell, runs the command, leaves with its exit code. */
import { createInterface } from 'node:readline';
import type { Shell } from './command.ts';
import { nodeFiles } from './node-files.ts';
import { run } from './run.ts';

const stopping = new AbortController();
// The second time the command has had its chance to end well.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const shell: Shell = {
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  lines: {
    async *[Symbol.asyncIterator]() {
      const reader = createInterface({ input: process.stdin, signal: stopping.signal });
      try {
        yield* reader;
      } finally {
        reader.close(); // or an open terminal would keep the process alive
      }
    },
  },
  isTerminal: process.stdout.isTTY === true,
  now: () => performance.now(),
  files: nodeFiles,
  stop: stopping.signal,
};

try {
  process.exitCode = await run(process.argv.slice(2), shell);
} catch (error) {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const why = process.env.MOT_DEBUG
    ? (stack ?? message)
    : `${message}\nThis is a fault of mot itself. MOT_DEBUG=1 shows where.`;
  shell.complain(`mot stopped: ${why}\n`);
  process.exitCode = 2;
}

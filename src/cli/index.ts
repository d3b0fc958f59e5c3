/**
 * The commands of `mot`. In come arguments and a shell (streams, files, a clock); out come text and an exit
 * code. `main.ts` alone knows the process it runs in.
 */
export type { Command, ExitCode, Files, Shell } from './command.ts';
export { UsageError } from './command.ts';
export { nodeFiles } from './node-files.ts';
export { run } from './run.ts';

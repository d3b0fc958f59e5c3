import { Worker } from 'node:worker_threads';
import type { Proof, ProofOptions, ProofProgress } from '#analysis';
import type { Scenario } from '#scenario';
import type { Shell } from '../command.ts';

/** What the thread that proves is given. */
export interface ProveTask {
  readonly scenario: Scenario;
  readonly options: Omit<ProofOptions, 'isOver'>;
}

/** What the thread is told of the person: its first number is not 0 once they have stopped the command. */
export interface ProveWorkerData extends ProveTask {
  readonly stopped: Int32Array<SharedArrayBuffer>;
}

/** What the thread tells. */
export type ProveMessage = { readonly progress: ProofProgress } | { readonly proof: Proof };

const CLEAR_LINE = '\r\u001b[K';

/**
 * Proves a scenario in a thread of its own, with a line of progress where a person is looking. Once they stop
 * the command, what has been found so far is the proof.
 */
export function proveInThread(task: ProveTask, shell: Shell): Promise<Proof> {
  const stopped = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const stop = (): void => void Atomics.store(stopped, 0, 1);
  if (shell.stop.aborted) stop();
  shell.stop.addEventListener('abort', stop, { once: true });
  const workerData: ProveWorkerData = { ...task, stopped };
  const worker = new Worker(new URL('./prove.worker.ts', import.meta.url), { workerData });
  return new Promise<Proof>((resolve, reject) => {
    worker.on('message', (message: ProveMessage) => {
      if ('proof' in message) resolve(message.proof);
      else if (shell.isTerminal) shell.complain(`${CLEAR_LINE}${progressLine(message.progress)}`);
    });
    worker.once('error', reject);
    // After a result this changes nothing.
    worker.once('exit', () => reject(new Error('The prover ended without a result.')));
  }).finally(() => {
    shell.stop.removeEventListener('abort', stop);
    if (shell.isTerminal) shell.complain(CLEAR_LINE);
  });
}

const progressLine = ({ task, situations, ms }: ProofProgress): string =>
  `${(ms / 1000).toFixed(0)} s, ${situations} situations: ${task}`;

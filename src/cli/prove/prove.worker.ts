/** Proves one scenario in a thread of its own, so that progress and Ctrl-C stay alive. */
import { parentPort, workerData } from 'node:worker_threads';
import { proveScenario } from '#analysis';
import { compileDialogue } from '#dialogue';
import type { ProveMessage, ProveWorkerData } from './thread.ts';

const TELL_EVERY_MS = 200;

const { scenario, options, stopped } = workerData as ProveWorkerData;
const tell = (message: ProveMessage): void => parentPort?.postMessage(message);
let toldAt = 0;

const proof = proveScenario(
  compileDialogue(scenario),
  { ...options, isOver: () => Atomics.load(stopped, 0) !== 0 },
  {
    now: () => performance.now(),
    onProgress(progress) {
      if (progress.ms - toldAt < TELL_EVERY_MS) return;
      toldAt = progress.ms;
      tell({ progress });
    },
  },
);
tell({ proof });

import { Worker } from 'node:worker_threads';
import type { Finding, Thresholds } from '#analysis';
import { type CheckConfig, placeFindings, type Scenario } from '#scenario';
import type { Shell } from '../command.ts';
import type { Explore } from './check-source.ts';
import type { Problem } from './problem.ts';

/** What the thread that explores is given. */
export interface ExploreTask {
  readonly scenario: Scenario;
  readonly thresholds: Partial<Thresholds>;
  readonly budgetMs: number;
}

/** The names of the limits that a project may set. */
export async function thresholdNames(): Promise<readonly string[]> {
  const { SMELL_DEFAULTS } = await import('#analysis');
  return Object.keys(SMELL_DEFAULTS);
}

/**
 * Explores each scenario in at most so many milliseconds; its findings stand at their lines. Nothing is found
 * once the person has stopped the command.
 */
export const explorer =
  (budgetMs: number, shell: Shell) =>
  ({ thresholds }: CheckConfig): Explore =>
  async (scenario, file, source) => {
    const found = await inThread({ scenario, thresholds, budgetMs }, shell.stop);
    return placed(file, source, found);
  };

function inThread(task: ExploreTask, stop: AbortSignal): Promise<readonly Finding[]> {
  if (stop.aborted) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./explore.worker.ts', import.meta.url), { workerData: task });
    const leave = (): void => {
      void worker.terminate();
      resolve([]);
    };
    stop.addEventListener('abort', leave, { once: true });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      stop.removeEventListener('abort', leave);
      // After a message this changes nothing.
      reject(new Error('The exploration ended without a result.'));
    });
  });
}

const placed = (file: string, source: string, found: readonly Finding[]): readonly Problem[] =>
  found.flatMap(({ witness, ...finding }) =>
    placeFindings(source, [finding]).map((diagnostic) => ({
      file,
      source,
      diagnostic,
      ...(witness && { witness }),
    })),
  );

/** Explores one scenario in a thread of its own, so that the person can stop it. */
import { parentPort, workerData } from 'node:worker_threads';
import { findSmells } from '#analysis';
import { compileDialogue } from '#dialogue';
import type { ExploreTask } from './explore.ts';

const { scenario, thresholds, budgetMs } = workerData as ExploreTask;
const until = performance.now() + budgetMs;
const isOver = (): boolean => performance.now() > until;
parentPort?.postMessage(findSmells(compileDialogue(scenario), {}, { thresholds, isOver }));

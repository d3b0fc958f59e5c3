/** Explores a trainer’s scenario away from the screen: what is broken, unwinnable or gameable in it. */
import { findSmells } from '#analysis';
import { compileDialogue } from '#dialogue';
import { placeFindings } from '#scenario';
import { byGravity, describeProblem } from './describe-problem.ts';
import type { PlayableFile } from './problem.ts';

const BUDGET_MS = 20_000;

self.addEventListener('message', ({ data: { scenario, source } }: MessageEvent<PlayableFile>) => {
  const until = performance.now() + BUDGET_MS;
  const findings = findSmells(compileDialogue(scenario), {}, { isOver: () => performance.now() > until });
  const placed = placeFindings(source, findings);
  self.postMessage(placed.map((diagnostic) => describeProblem(diagnostic, source)).sort(byGravity));
});

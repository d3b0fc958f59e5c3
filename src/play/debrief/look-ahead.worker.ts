/** Looks ahead from every decision of an attempt, away from the screen; two seconds are enough for all. */
import { lookAhead } from '#analysis';
import { type AttemptRecord, replay } from '#attempt';
import { compileDialogue } from '#dialogue';
import type { Scenario } from '#scenario';

const BUDGET_MS = 2_000;

export interface LookAheadRequest {
  readonly scenario: Scenario;
  readonly record: AttemptRecord;
}

self.addEventListener('message', ({ data }: MessageEvent<LookAheadRequest>) => {
  const dialogue = compileDialogue(data.scenario, data.record.variant);
  const until = performance.now() + BUDGET_MS;
  const found = lookAhead(dialogue, replay(dialogue, data.record), {
    isOver: () => performance.now() > until,
  });
  self.postMessage(found);
});

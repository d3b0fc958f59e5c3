import type { AttemptRecord, Run } from '#attempt';
import { newId, type Store } from '#store';

/**
 * Begins a practice run at one decision of a finished attempt: the moves before it are kept, the rest is
 * open. Resolves with the new attempt’s id; rejects where the attempt’s text is gone or nothing can be kept.
 */
export async function replayFrom(
  store: Store,
  record: AttemptRecord,
  run: Run,
  step: number,
): Promise<string> {
  if (!(await store.scenario(record.contentHash)))
    throw new Error('The text of this attempt is no longer kept here.');
  const events = run.steps.slice(0, step).map(({ event }, index) => ({ ...event, seq: index + 1 }));
  const attemptId = newId();
  const { attemptId: original } = record;
  await store.startAttempt({
    ...record,
    attemptId,
    mode: 'practice',
    startedAt: new Date().toISOString(),
    replayOf: { attemptId: original, moves: events.length },
    events,
    notes: {},
  });
  return attemptId;
}

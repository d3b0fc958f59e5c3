/**
 * Loaded only where there are attempts, because playing them again needs the whole engine.
 */
import { type AttemptRecord, replay, score } from '#attempt';
import { compileDialogue, type Dialogue } from '#dialogue';
import type { Scenario } from '#scenario';
import type { PastAttempt } from './past-attempt.ts';

const compiled = new WeakMap<Scenario, Dialogue>();

function dialogueOf(scenario: Scenario): Dialogue {
  const dialogue = compiled.get(scenario) ?? compileDialogue(scenario);
  compiled.set(scenario, dialogue);
  return dialogue;
}

/** What an attempt came to, played again on the scenario it was played on. */
export function judgeAttempt(
  scenario: Scenario,
  record: AttemptRecord,
): Pick<PastAttempt, 'moves' | 'assisted' | 'state' | 'result'> {
  const dialogue = dialogueOf(scenario);
  const run = replay(dialogue, record);
  const moves = run.steps.length;
  const { assisted } = run;
  if (run.stopped) return { moves, assisted, state: 'unreadable' };
  const scores = score(dialogue, run.live);
  const { E, O, R, storesSide, kept, ending } = scores;
  if (!ending) return { moves, assisted, state: 'unfinished' };
  const { id, kind, title } = ending;
  const result = { E, O, R, storesSide, kept, beats: run.live.beats, ending: { id, kind, title } };
  return { moves, assisted, state: 'finished', result };
}

import { type AttemptRecord, type Run, replay, type Scores, score } from '#attempt';
import { compileDialogue, type Dialogue } from '#dialogue';
import { END, type Scenario } from '#scenario';
import type { VERDICTS } from './columns.ts';

/** A record played again on its scenario. */
export interface Played {
  readonly dialogue: Dialogue;
  readonly run: Run;
  readonly scores: Scores;
  readonly isFinished: boolean;
}

type Verdict = (typeof VERDICTS)[number];

/**
 * A way to play records again: `verified` when every move could be made, `mismatch` when the record and the
 * scenario do not fit, `unverifiable` without the scenario.
 */
export function makePlayer(
  scenarios: ReadonlyMap<string, Scenario>,
): (record: AttemptRecord) => { verdict: Verdict; played?: Played } {
  const dialogues = new Map<string, Dialogue>();
  const compiled = (hash: string, scenario: Scenario): Dialogue => {
    const dialogue = dialogues.get(hash) ?? compileDialogue(scenario);
    dialogues.set(hash, dialogue);
    return dialogue;
  };
  return (record) => {
    const scenario = scenarios.get(record.contentHash);
    if (!scenario) return { verdict: 'unverifiable' };
    if (scenario.id !== record.scenarioId || scenario.form !== record.form) return { verdict: 'mismatch' };
    try {
      const dialogue = compiled(record.contentHash, scenario);
      const run = replay(dialogue, record);
      if (run.stopped) return { verdict: 'mismatch' };
      const isFinished = run.live.node === END;
      return {
        verdict: 'verified',
        played: { dialogue, run, scores: score(dialogue, run.live), isFinished },
      };
    } catch {
      return { verdict: 'mismatch' }; // a made-up record can lead where no real one does
    }
  };
}

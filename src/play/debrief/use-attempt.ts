import { useCallback, useEffect, useState } from 'preact/hooks';
import { type AttemptRecord, type Notes, type Run, replay, type Scores, score } from '#attempt';
import { compileDialogue, type Dialogue } from '#dialogue';
import type { Store } from '#store';
import { bringPlayed } from '../library.ts';

/** A finished attempt, played again on the text it was played on. */
export interface Finished {
  readonly record: AttemptRecord;
  readonly dialogue: Dialogue;
  readonly run: Run;
  readonly scores: Scores;
}

export type AttemptState =
  | { readonly state: 'loading' | 'missing' | 'unfinished' }
  | { readonly state: 'finished'; readonly finished: Finished };

async function load(store: Store, attemptId: string, language: string): Promise<AttemptState> {
  const record = await store.attempt(attemptId);
  const played = record && (await bringPlayed(store, record.contentHash, language));
  if (!record || !played) return { state: 'missing' };
  const dialogue = compileDialogue(played.scenario, record.variant);
  const run = replay(dialogue, record);
  if (run.live.node !== 'END') return { state: 'unfinished' };
  return { state: 'finished', finished: { record, dialogue, run, scores: score(dialogue, run.live) } };
}

/**
 * Brings an attempt for its debrief, in the asked language where the scenario speaks it; a failure to bring it is
 * thrown where it is used.
 */
export function useAttempt(store: Store, attemptId: string, language: string): AttemptState {
  const [state, setState] = useState<AttemptState>({ state: 'loading' });
  const [failure, setFailure] = useState<{ reason: unknown }>();
  useEffect(() => {
    let wanted = true;
    load(store, attemptId, language).then(
      (loaded) => wanted && setState(loaded),
      (reason: unknown) => wanted && setFailure({ reason }),
    );
    return () => {
      wanted = false;
    };
  }, [store, attemptId, language]);
  if (failure) throw failure.reason;
  return state;
}

/** The notes of an attempt and a way to add to them; each change is kept at once. */
export function useNotes(store: Store, record: AttemptRecord): [Notes, (change: Partial<Notes>) => void] {
  const [notes, setNotes] = useState(record.notes);
  const change = useCallback(
    (part: Partial<Notes>) => {
      const next = { ...notes, ...part };
      setNotes(next);
      void store.keepNotes(record.attemptId, next);
    },
    [store, record.attemptId, notes],
  );
  return [notes, change];
}

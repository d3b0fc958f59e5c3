import { type AttemptRecord, type Mode, openSession, replay } from '#attempt';
import { bringMachine, compileDialogue, NOTHING_CARRIED, TAG_TABLE } from '#dialogue';
import type { Trainee } from '#records';
import type { Scenario } from '#scenario';
import { newId, type Store } from '#store';
import { getSettings } from '#ui';
import { bringPlayed, type Playable } from './library.ts';
import { logMachine } from './machine-log.ts';
import type { Opened } from './use-run.ts';
import { whenIdle } from './when-idle.ts';

/** Something to play, and the text it is played on. */
interface Begun {
  readonly record: AttemptRecord;
  readonly playable: Playable;
}

/** Attempts begun in this tab that have not been opened yet: there is nothing in them to be read back. */
const fresh = new Map<string, Begun>();

const newRecord = (trainee: Trainee, playable: Playable, mode: Mode): AttemptRecord => {
  const { scenario, contentHash, language } = playable;
  const [policy] = scenario.variants?.policy ?? [];
  const [manager] = scenario.variants?.manager ?? [];
  return {
    recordVersion: 1,
    attemptId: newId(),
    traineeId: trainee.traineeId,
    scenarioId: scenario.id,
    contentHash,
    form: scenario.form,
    formatVersion: 1,
    tagTableVersion: TAG_TABLE.version,
    mode,
    language,
    clock: getSettings().clock,
    variant: { ...(policy && { policy }), ...(manager && { manager }) },
    seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    startedAt: new Date().toISOString(),
    carried: NOTHING_CARRIED,
    events: [],
    notes: {},
  };
};

/** Begins an attempt and keeps it; resolves with its id. */
export async function beginAttempt(
  store: Store,
  trainee: Trainee,
  playable: Playable,
  mode: Mode,
): Promise<string> {
  const record = newRecord(trainee, playable, mode);
  await store.startAttempt(record, playable.authored);
  fresh.set(record.attemptId, { record, playable });
  return record.attemptId;
}

const isOver = (record: AttemptRecord, scenario: Scenario): boolean =>
  replay(compileDialogue(scenario), record).live.node === 'END';

// One that was begun and left before its first move is taken up only if nothing has been set anew since.
const isWorthwhile = ({ events, clock, language }: AttemptRecord, playable: Playable): boolean =>
  events.length > 0 || (clock === getSettings().clock && language === playable.language);

/** The newest unfinished attempt of a scenario in a mode, on the text that is on the shelf now. */
export async function findUnfinished(
  store: Store,
  playable: Playable,
  mode: Mode,
): Promise<string | undefined> {
  const { scenario, contentHash } = playable;
  const candidates = (await store.attempts()).filter(
    (record) => record.contentHash === contentHash && record.mode === mode && isWorthwhile(record, playable),
  );
  return candidates.findLast((record) => !isOver(record, scenario))?.attemptId;
}

/** What came of opening an attempt. */
export type Opening =
  | { readonly state: 'open'; readonly run: Opened; readonly scenario: Scenario }
  | { readonly state: 'held' | 'missing' }
  | { readonly state: 'failed'; readonly reason: unknown };

async function readBegun(store: Store, attemptId: string): Promise<Begun | undefined> {
  const record = await store.attempt(attemptId);
  const playable = record && (await bringPlayed(store, record.contentHash, record.language));
  return playable && { record, playable };
}

/**
 * Opens an attempt for play: claims it, brings the text it was begun on and replays its moves. `steal`
 * takes it from the tab that holds it.
 */
export async function openAttempt(store: Store, attemptId: string, steal: boolean): Promise<Opening> {
  const claim = await store.claim(attemptId, steal);
  if (!claim) return { state: (await store.attempt(attemptId)) ? 'held' : 'missing' };
  // Read after the claim: the tab that held it may have kept a move until then.
  const isNew = fresh.has(attemptId);
  const begun = (steal ? undefined : fresh.get(attemptId)) ?? (await readBegun(store, attemptId));
  fresh.delete(attemptId);
  if (!begun) {
    claim.release();
    return { state: 'missing' };
  }
  const { record, playable } = begun;
  const session = openSession(compileDialogue(playable.scenario), record, {
    now: () => performance.now(),
    keep: (event) => store.keepEvent(attemptId, event),
    bringMachine: () => whenIdle().then(bringMachine),
    ...(import.meta.env.DEV && { inspect: logMachine }),
  });
  const isFresh = isNew || record.events.length === 0;
  return { state: 'open', run: { session, claim, isFresh }, scenario: playable.scenario };
}

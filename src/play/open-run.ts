import { type AttemptRecord, type Mode, openSession, replay } from '#attempt';
import { bringMachine, compileDialogue, NOTHING_CARRIED, TAG_TABLE } from '#dialogue';
import type { Trainee } from '#records';
import { type Claim, newId, type Store } from '#store';
import { getSettings } from '#ui';
import { openText } from './attempt-text.ts';
import { type Beginning, beginningOf, bringPlayed } from './library.ts';
import { logMachine } from './machine-log.ts';
import type { Opened } from './use-run.ts';
import { whenIdle } from './when-idle.ts';

/** Something to play, and what its text begins with. */
interface Begun {
  readonly record: AttemptRecord;
  /** Whose attempt it is has given a name. */
  readonly isNamed: boolean;
  readonly beginning: Beginning;
  /** Resolves when the attempt itself is kept; where that failed it is tried again. */
  readonly kept?: () => Promise<void>;
}

/** Attempts begun in this tab that have not been opened yet: there is nothing in them to be read back. */
const fresh = new Map<string, Begun>();

const newRecord = (trainee: Trainee, beginning: Beginning, mode: Mode): AttemptRecord => {
  const { scenario, contentHash, language } = beginning;
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

/** Begins an attempt and returns its id. It is kept meanwhile, at the latest before its first move. */
export function beginAttempt(store: Store, trainee: Trainee, beginning: Beginning, mode: Mode): string {
  const record = newRecord(trainee, beginning, mode);
  const start = () => store.startAttempt(record);
  const started = start();
  started.catch(() => undefined); // told when the first move is to be kept
  const isNamed = trainee.name !== '';
  fresh.set(record.attemptId, { record, isNamed, beginning, kept: () => started.catch(start) });
  return record.attemptId;
}

async function isOver(record: AttemptRecord, beginning: Beginning): Promise<boolean> {
  if (record.events.length === 0) return false;
  const { scenario } = await beginning.bringWhole();
  return replay(compileDialogue(scenario), record).live.node === 'END';
}

// One that was begun and left before its first move is taken up only if nothing has been set anew since.
const isWorthwhile = ({ events, clock, language }: AttemptRecord, beginning: Beginning): boolean =>
  events.length > 0 || (clock === getSettings().clock && language === beginning.language);

/** The newest unfinished attempt of a scenario in a mode, on the text that is on the shelf now. */
export async function findUnfinished(
  store: Store,
  beginning: Beginning,
  mode: Mode,
): Promise<string | undefined> {
  const candidates = (await store.attempts()).filter(
    (record) =>
      record.contentHash === beginning.contentHash && record.mode === mode && isWorthwhile(record, beginning),
  );
  for (const record of candidates.reverse()) if (!(await isOver(record, beginning))) return record.attemptId;
  return undefined;
}

/** What came of opening an attempt. */
export type Opening =
  | { readonly state: 'open'; readonly run: Opened }
  | { readonly state: 'held' | 'missing' }
  | { readonly state: 'failed'; readonly reason: unknown };

async function readBegun(store: Store, attemptId: string): Promise<Begun | undefined> {
  const [record, trainee] = await Promise.all([store.attempt(attemptId), store.trainee()]);
  const playable = record && (await bringPlayed(store, record.contentHash, record.language));
  return playable && { record, isNamed: Boolean(trainee?.name), beginning: beginningOf(playable) };
}

/**
 * Claims an attempt that has just been begun here: no other tab can hold it, so nobody waits for the answer. Where it
 * could not be claimed after all it counts as lost.
 */
function claimBegun(store: Store, attemptId: string): Claim {
  const claiming = store.claim(attemptId).catch(() => undefined);
  return {
    onLost: (listener) => void claiming.then((claim) => (claim ? claim.onLost(listener) : listener())),
    release: () => void claiming.then((claim) => claim?.release()),
  };
}

/**
 * Opens an attempt for play: claims it, brings the text it was begun on and replays its moves. `steal`
 * takes it from the tab that holds it.
 */
export async function openAttempt(store: Store, attemptId: string, steal: boolean): Promise<Opening> {
  const isNew = fresh.has(attemptId) && !steal;
  const claim = isNew ? claimBegun(store, attemptId) : await store.claim(attemptId, steal);
  if (!claim) return { state: (await store.attempt(attemptId)) ? 'held' : 'missing' };
  // Read after the claim: the tab that held it may have kept a move until then.
  const begun = isNew ? fresh.get(attemptId) : await readBegun(store, attemptId);
  fresh.delete(attemptId);
  if (!begun) {
    claim.release();
    return { state: 'missing' };
  }
  const { record, isNamed, beginning, kept } = begun;
  const { opening, bringWhole } = openText(store, beginning);
  const session = openSession(opening, record, {
    now: () => performance.now(),
    async keep(event) {
      await kept?.();
      await store.keepEvent(attemptId, event);
    },
    bringMachine: () => whenIdle().then(bringMachine),
    bringWhole,
    ...(import.meta.env.DEV && { inspect: logMachine }),
  });
  const isFresh = isNew || record.events.length === 0;
  return { state: 'open', run: { session, claim, isFresh, isNamed } };
}

import type { AttemptEvent, AttemptRecord } from '#attempt';
import { contentHash, parseScenario, type Scenario } from '#scenario';
import { openStore, type Store } from '#store';
import source from '../cases/tiny.yaml?raw';

const parsed = parseScenario(source);
if (!parsed.scenario) throw new Error('test/cases/tiny.yaml has errors.');

export const tiny: Scenario = parsed.scenario;
export const tinyHash = contentHash(tiny);

let count = 0;
/** A database that no other test knows. */
export const freshName = (): string => `test-${Date.now()}-${count++}`;

export const recordOf = (attemptId: string, changes: Partial<AttemptRecord> = {}): AttemptRecord => ({
  recordVersion: 1,
  attemptId,
  traineeId: '11111111-1111-4111-8111-111111111111',
  scenarioId: 'tiny',
  contentHash: tinyHash,
  form: 'a',
  formatVersion: 1,
  tagTableVersion: 1,
  mode: 'practice',
  language: 'en',
  clock: '1',
  variant: {},
  seed: 7,
  startedAt: '2026-11-21T20:33:43.120Z',
  carried: { beads: [], promises: [], visits: [] },
  events: [],
  notes: {},
  ...changes,
});

const MOVES = [
  ['counter', 'hear'],
  ['fix', 'two'],
  ['part', 'thanks'],
] as const;

export const eventOf = (seq: number, changes: Partial<AttemptEvent> = {}): AttemptEvent => {
  const [node, choice] = MOVES[(seq - 1) % MOVES.length] ?? MOVES[0];
  return { seq, atMs: seq * 1500, kind: 'choose', node, choice, ...changes };
};

/** A store with one attempt begun and its text kept, under a name of its own. */
export async function begun(attemptId = 'a1'): Promise<{ name: string; store: Store }> {
  const name = freshName();
  const store = await openStore(name);
  await store.startAttempt(recordOf(attemptId));
  await store.keepScenario(tinyHash, tiny);
  return { name, store };
}

export const seqsOf = async (store: Store, attemptId = 'a1'): Promise<number[] | undefined> =>
  (await store.attempt(attemptId))?.events.map(({ seq }) => seq);

/** The database itself, past the store. */
export function rawDatabase(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

export async function putRaw(name: string, shelf: string, key: IDBValidKey, value: unknown): Promise<void> {
  const database = await rawDatabase(name);
  const transaction = database.transaction(shelf, 'readwrite');
  transaction.objectStore(shelf).put(value, key);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** Waits until something holds, or fails after five seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come about within five seconds.');
}

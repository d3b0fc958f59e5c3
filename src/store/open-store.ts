import { cleanName, type Trainee } from '#records';
import { openChanges } from './changes.ts';
import { claimAttempt } from './claims.ts';
import { databaseShelves } from './database.ts';
import { assemble, beginning, keeping, noting } from './kept-attempt.ts';
import { newId } from './new-id.ts';
import { DATABASE } from './opening.ts';
import { problemsOf, type Read, readAttempt, readOwnScenario, readScenario, valuesOf } from './reading.ts';
import { type Edit, type Shelf, StoreRefusal } from './shelves.ts';
import type { Store } from './store.ts';
import { waitingShelves } from './waiting.ts';

const isTrainee = (stored: unknown): stored is Trainee =>
  typeof stored === 'object' &&
  stored !== null &&
  'traineeId' in stored &&
  typeof stored.traineeId === 'string' &&
  'name' in stored &&
  typeof stored.name === 'string';

const put = (shelf: Shelf, key: string, value: unknown): Edit => ({ shelf, key, to: () => value });
const putOnce = (shelf: Shelf, key: string, value: unknown): Edit => ({
  shelf,
  key,
  to: (old) => old ?? value,
});

/** Asks the browser not to clear what is kept; Firefox asks the person, so nobody waits for the answer. */
function askToPersist(): void {
  void navigator.storage?.persist?.().catch(() => {});
}

/**
 * Opens what is kept in this browser. Never rejects: where the browser refuses storage, it keeps in memory
 * and `durable` is false. `name` is the database's, the channel's and the locks'.
 */
export async function openStore(name = DATABASE): Promise<Store> {
  const database = databaseShelves(name);
  const isOpen = await database.open().then(
    () => true,
    () => false,
  );
  const shelves = waitingShelves(database, isOpen);
  const changes = openChanges(name);
  shelves.onDurable(changes.heard);
  const takenOver = new Set<string>();

  const keep = async (edits: readonly Edit[]): Promise<void> => {
    await shelves.edit(edits);
    changes.tell();
  };
  const keepOfAttempt = async (attemptId: string, edits: readonly Edit[]): Promise<void> => {
    if (takenOver.has(attemptId)) {
      throw new StoreRefusal('taken-over', `Attempt ${attemptId} has been taken over by another tab.`);
    }
    await keep(edits);
  };
  const readAttempts = async () => {
    const [attempts, events] = await Promise.all([shelves.entries('attempts'), shelves.entries('events')]);
    return Promise.all(
      assemble(attempts, events).map(({ attemptId, stored }) => readAttempt(attemptId, stored)),
    );
  };
  const readShelf = async <T>(shelf: Shelf, read: (key: string, stored: unknown) => Promise<Read<T>>) =>
    Promise.all((await shelves.entries(shelf)).map(([key, stored]) => read(String(key), stored)));
  return {
    get durable() {
      return shelves.durable;
    },
    async trainee() {
      const stored = await shelves.get('trainee', 'trainee');
      return isTrainee(stored) ? stored : undefined;
    },
    async nameTrainee(typed) {
      const name = cleanName(typed);
      const fresh = newId();
      let trainee: Trainee = { traineeId: fresh, name };
      const rename = (old: unknown): Trainee => {
        trainee = { traineeId: isTrainee(old) ? old.traineeId : fresh, name };
        return trainee;
      };
      await keep([{ shelf: 'trainee', key: 'trainee', to: rename }]);
      return trainee;
    },
    async startAttempt(record) {
      let { traineeId } = record;
      const meet: Edit = {
        shelf: 'trainee',
        key: 'trainee',
        to(old) {
          const trainee = isTrainee(old) ? old : { traineeId, name: '' };
          traineeId = trainee.traineeId;
          return trainee;
        },
      };
      let wasAsked = false;
      const ask: Edit = {
        shelf: 'trainee',
        key: 'askedToPersist',
        to(old) {
          wasAsked = old === true;
          return true;
        },
      };
      await keep([meet, ...beginning(record, () => traineeId), ask]);
      if (!wasAsked) askToPersist();
    },
    keepScenario: (contentHash, scenario) => keep([putOnce('scenarios', contentHash, scenario)]),
    keepEvent: (attemptId, event) => keepOfAttempt(attemptId, keeping(attemptId, event)),
    keepNotes: (attemptId, notes) => keepOfAttempt(attemptId, noting(attemptId, notes)),
    async attempt(attemptId) {
      const kept = await shelves.get('attempts', attemptId);
      if (kept === undefined) return undefined;
      const events = await shelves.entries('events', attemptId);
      const reads = assemble([[attemptId, kept]], events).map(({ stored }) => readAttempt(attemptId, stored));
      return valuesOf(await Promise.all(reads))[0];
    },
    async attempts() {
      const records = valuesOf(await readAttempts());
      return records.toSorted((a, b) =>
        a.startedAt === b.startedAt
          ? a.attemptId < b.attemptId
            ? -1
            : 1
          : a.startedAt < b.startedAt
            ? -1
            : 1,
      );
    },
    async scenario(contentHash) {
      const stored = await shelves.get('scenarios', contentHash);
      return stored === undefined ? undefined : valuesOf([await readScenario(contentHash, stored)])[0];
    },
    keepOwnScenario: (own) => keep([put('ownScenarios', own.contentHash, own)]),
    async ownScenarios() {
      return valuesOf(await readShelf('ownScenarios', readOwnScenario));
    },
    removeOwnScenario: (contentHash) => keep([put('ownScenarios', contentHash, undefined)]),
    async claim(attemptId, steal = false) {
      const claim = await claimAttempt({ shelves: database, changes }, `${name}.${attemptId}`, steal);
      if (claim) takenOver.delete(attemptId);
      claim?.onLost(() => takenOver.add(attemptId));
      return claim;
    },
    onChange: changes.listen,
    async problems() {
      const reads = await Promise.all([
        readAttempts(),
        readShelf('scenarios', readScenario),
        readShelf('ownScenarios', readOwnScenario),
      ]);
      return [...reads.flatMap((read) => problemsOf(read)), ...shelves.refused];
    },
  };
}

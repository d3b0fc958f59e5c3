import { type IDBPDatabase, wrap } from 'idb';
import { openDatabase, takeEarly } from './opening.ts';
import { type Edit, type Key, type Shelf, type Shelves, StorageFailure } from './shelves.ts';

/** Safari has been seen to leave an opening unanswered, and an old tab may hold the database. */
const OPENING_MS = 4000;

/** A bug of ours, not a failure of the storage: these must not be waited out. */
const BUGS = ['DataCloneError', 'DataError', 'ReadOnlyError', 'NotFoundError'];

function asFailure(error: unknown): unknown {
  if (!(error instanceof DOMException) || BUGS.includes(error.name)) return error;
  return new StorageFailure(`${error.name}: ${error.message}`, { cause: error });
}

/** The connection itself is gone, as after a phone's sleep; a new one may work. */
const isGone = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError');

const inTime = <T>(promise: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = () => reject(new StorageFailure('The database did not open in time.'));
    const timer = setTimeout(late, OPENING_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** The place of an edit as one word, so that two edits of the same place are known. */
const nameOf = ({ shelf, key }: Edit): string => JSON.stringify([shelf, key]);

/** Makes every edit in one transaction that is on disk when it is done. */
async function editIn(database: IDBPDatabase, edits: readonly Edit[]): Promise<void> {
  const shelves = [...new Set(edits.map(({ shelf }) => shelf))];
  const transaction = database.transaction(shelves, 'readwrite', { durability: 'strict' });
  try {
    // All asked for at once, and all written at once: each answer of the database is a task of its own, which
    // may have to wait for a frame of the stage.
    const places = [...new Map(edits.map((edit) => [nameOf(edit), edit])).values()];
    const lying = new Map<string, unknown>();
    const read = async (place: Edit) => {
      const value: unknown = await transaction.objectStore(place.shelf).get(place.key as IDBValidKey);
      lying.set(nameOf(place), value);
    };
    await Promise.all(places.map(read));
    const made = new Map(lying);
    for (const edit of edits) made.set(nameOf(edit), edit.to(made.get(nameOf(edit))));
    const write = async (place: Edit) => {
      const next = made.get(nameOf(place));
      if (next === lying.get(nameOf(place))) return;
      const shelf = transaction.objectStore(place.shelf);
      if (next === undefined) await shelf.delete(place.key as IDBValidKey);
      else await shelf.put(next, place.key as IDBValidKey);
    };
    await Promise.all([...places.map(write), transaction.done]);
  } catch (error) {
    const done = transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It has aborted by itself, as it does when the disk is full.
    }
    await done;
    throw transaction.error ?? error;
  }
}

/**
 * The shelves in IndexedDB. It opens on first use and again after the browser or a newer tab has closed it;
 * everything rejects with a StorageFailure while it cannot be opened.
 */
export function databaseShelves(name: string): Shelves & { open(): Promise<void> } {
  let opening: Promise<IDBPDatabase> | undefined;
  let isLate = false;

  const forget = () => {
    opening = undefined;
  };
  const start = async (): Promise<IDBPDatabase> => {
    try {
      const database = await (takeEarly(name) ?? openDatabase(name));
      // A tab with a newer version waits for us: give way, and fail the next write with a VersionError.
      database.addEventListener('versionchange', () => {
        database.close();
        forget();
      });
      database.addEventListener('close', forget); // by the browser, not by us
      return wrap(database);
    } catch (error) {
      throw new StorageFailure(String(error), { cause: error });
    }
  };

  const connect = async (): Promise<IDBPDatabase> => {
    if (isLate) throw new StorageFailure('The database is still opening.');
    if (!opening) {
      opening = start();
      opening.catch(forget);
    }
    const started = opening;
    try {
      return await inTime(started);
    } catch (error) {
      // Not refused but unanswered: until it is answered, nobody else waits as long.
      isLate = opening === started;
      if (isLate) started.catch(() => {}).finally(() => (isLate = false));
      throw error;
    }
  };
  const use = async <T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
    const database = await connect();
    try {
      return await work(database);
    } catch (error) {
      if (isGone(error)) {
        database.close();
        forget();
      }
      throw asFailure(error);
    }
  };

  return {
    open: () => use(async () => {}),
    get: (shelf: Shelf, key: Key) => use((database) => database.get(shelf, key as IDBValidKey)),
    entries: (shelf: Shelf, under?: string) =>
      use(async (database) => {
        const range = under === undefined ? undefined : IDBKeyRange.bound([under], [under, []]);
        const lying = database.transaction(shelf).store;
        const [keys, values] = await Promise.all([lying.getAllKeys(range), lying.getAll(range)]);
        return keys.map((key, at) => [key as Key, values[at] as unknown] as const);
      }),
    edit: (edits: readonly Edit[]) => use((database) => editIn(database, edits)),
  };
}

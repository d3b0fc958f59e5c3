import { SHELVES } from './shelves.ts';

/** The database of the game. */
export const DATABASE = 'moment-of-truth';

/** Steps from each version of the database to the next; only ever appended to. */
const UPGRADES: readonly ((database: IDBDatabase) => void)[] = [
  function makeShelves(database) {
    for (const shelf of SHELVES) database.createObjectStore(shelf);
  },
];

declare global {
  interface Window {
    /** The database of the game, where the page has begun to open it before the code of the game had come. */
    databaseOpening?: Promise<IDBDatabase>;
  }
}

/** Opens a database as this version of the game has it; rejects where the browser refuses. */
export const openDatabase = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, UPGRADES.length);
    request.onupgradeneeded = ({ oldVersion }) => {
      for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(request.result);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Begins to open the database of the game, for whoever takes it. */
export function openEarly(): void {
  window.databaseOpening = openDatabase(DATABASE);
  window.databaseOpening.catch(() => undefined); // told when it is taken
}

/** The database that was begun to be opened early, once; undefined where it was not, or has been taken. */
export function takeEarly(name: string): Promise<IDBDatabase> | undefined {
  if (name !== DATABASE) return undefined;
  const { databaseOpening } = window;
  delete window.databaseOpening;
  return databaseOpening;
}

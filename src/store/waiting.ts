import { type Edit, type Key, type Shelf, type Shelves, StorageFailure, StoreRefusal } from './shelves.ts';
import type { StoreProblem } from './store.ts';

const RETRY_MS = 10_000;

export interface WaitingShelves extends Shelves {
  /** Whether everything that was kept is on disk. */
  readonly durable: boolean;
  /** What waited for the disk and was then refused by what another tab had written meanwhile. */
  readonly refused: readonly StoreProblem[];
  /** Calls back when `durable` has changed. */
  onDurable(listener: () => void): void;
}

const isUnder = (key: Key, under: string | undefined): boolean =>
  under === undefined || (typeof key !== 'string' && key[0] === under);

const sameKey = (one: Key, other: Key): boolean => String(one) === String(other);

/** What an edit makes of a value; a refusal leaves it. */
function madeOf(old: unknown, edit: Edit): unknown {
  try {
    return edit.to(old);
  } catch (error) {
    if (error instanceof StoreRefusal) return old;
    throw error;
  }
}

const refusedWrite = (edit: Edit, refusal: StoreRefusal): StoreProblem => ({
  code: 'refused-write',
  key: typeof edit.key === 'string' ? edit.key : edit.key[0],
  detail: refusal.message,
  stored: madeOf(undefined, edit),
});

/**
 * Shelves that go on in memory when those below fail: what cannot be written waits here, is read as if it
 * were written, and goes down first at the next chance. Where there is no storage at all this is the store.
 */
export function waitingShelves(below: Shelves, isOpen: boolean): WaitingShelves {
  const waiting: (readonly Edit[])[] = [];
  const refused: StoreProblem[] = [];
  const listeners: (() => void)[] = [];
  let isFailing = !isOpen;
  let wasDurable = isOpen;
  let turn: Promise<unknown> = Promise.resolve();
  let willRetry = false;

  const isDurable = () => !isFailing && waiting.length === 0;
  const report = () => {
    if (waiting.length > 0 && !willRetry) {
      willRetry = true;
      setTimeout(retry, RETRY_MS);
    }
    if (isDurable() === wasDurable) return;
    wasDurable = isDurable();
    for (const listener of listeners) listener();
  };
  const attempt = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      const result = await work();
      isFailing = false;
      return result;
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
      isFailing = true;
      return otherwise;
    }
  };
  const writeBelow = (edits: readonly Edit[]) => attempt(() => below.edit(edits).then(() => true), false);

  async function writeWaiting(): Promise<void> {
    for (let edits = waiting[0]; edits; edits = waiting[0]) {
      try {
        if (!(await writeBelow(edits))) return;
      } catch (error) {
        if (!(error instanceof StoreRefusal)) throw error;
        refused.push(...edits.map((edit) => refusedWrite(edit, error)));
      }
      waiting.shift();
    }
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work).finally(report);
    turn = result.catch(() => {});
    return result;
  };
  function retry(): void {
    willRetry = false;
    void inTurn(writeWaiting).catch(() => {}); // tried again at the next write
  }

  const waitingFor = (shelf: Shelf, key: Key): Edit[] =>
    waiting.flat().filter((edit) => edit.shelf === shelf && sameKey(edit.key, key));
  const readBelow = (shelf: Shelf, key: Key) =>
    attempt<{ lying?: unknown; isKnown: boolean }>(
      async () => ({ lying: await below.get(shelf, key), isKnown: true }),
      { isKnown: false },
    ).finally(report);

  /** Refuses an edit as the shelves below would; what lies there and cannot be read speaks against nothing. */
  async function check({ shelf, key, to }: Edit): Promise<void> {
    const { lying, isKnown } = await readBelow(shelf, key);
    const old = waitingFor(shelf, key).reduce(madeOf, lying);
    try {
      to(old);
    } catch (error) {
      if (isKnown || old !== undefined || !(error instanceof StoreRefusal)) throw error;
    }
  }

  return {
    refused,
    get durable() {
      return isDurable();
    },
    onDurable: (listener) => void listeners.push(listener),
    get: async (shelf, key) => waitingFor(shelf, key).reduce(madeOf, (await readBelow(shelf, key)).lying),
    async entries(shelf, under) {
      const lying = await attempt(() => below.entries(shelf, under), []).finally(report);
      const all = new Map(lying.map(([key, value]) => [String(key), [key, value] as const]));
      const edits = waiting.flat().filter((edit) => edit.shelf === shelf && isUnder(edit.key, under));
      for (const edit of edits) {
        all.set(String(edit.key), [edit.key, madeOf(all.get(String(edit.key))?.[1], edit)]);
      }
      return [...all.values()].filter(([, value]) => value !== undefined);
    },
    edit: (edits) =>
      inTurn(async () => {
        await writeWaiting();
        if (waiting.length === 0 && (await writeBelow(edits))) return;
        for (const edit of edits) await check(edit);
        waiting.push(edits);
      }),
  };
}

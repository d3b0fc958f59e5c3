import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '#store';
import { begun, eventOf, freshName, recordOf, seqsOf, tiny, tinyHash, until } from './kept.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'locks');
});

const refuseOpening = () =>
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
const fillDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });

describe('where the browser refuses storage', () => {
  it('a whole attempt is kept in memory, and the store says that it is not durable', async () => {
    refuseOpening();
    const store = await openStore(freshName());
    expect(store.durable).toBe(false);
    const trainee = await store.nameTrainee('Ada');
    await store.startAttempt(recordOf('a1'));
    await store.keepScenario(tinyHash, tiny);
    for (const seq of [1, 2, 3]) await store.keepEvent('a1', eventOf(seq));
    await store.keepNotes('a1', { leftHer: 5 });
    expect(await store.trainee()).toEqual(trainee);
    expect(await seqsOf(store)).toEqual([1, 2, 3]);
    expect((await store.attempts())[0]?.notes).toEqual({ leftHer: 5 });
    expect(await store.scenario(tinyHash)).toEqual(tiny);
    expect(store.durable).toBe(false);
    await expect(store.keepEvent('a1', eventOf(3, { atMs: 9 }))).rejects.toMatchObject({
      code: 'other-content',
    });
  });

  it('claims are given, locks or not', async () => {
    refuseOpening();
    const store = await openStore(freshName());
    expect(await store.claim('a1')).toBeDefined();
    const request = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
    expect(await store.claim('a2')).toBeDefined();
  });

  it('it is tried again, and what waited is written', async () => {
    const opening = refuseOpening();
    const name = freshName();
    const store = await openStore(name);
    await store.startAttempt(recordOf('a1'));
    await store.keepEvent('a1', eventOf(1));
    opening.mockRestore();
    await store.keepEvent('a1', eventOf(2));
    expect(store.durable).toBe(true);
    expect(await seqsOf(await openStore(name))).toEqual([1, 2]);
  });

  it('an opening that is never answered is given up after a while', async () => {
    const open = IDBFactory.prototype.open;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name) {
      const request = open.call(this, name);
      request.addEventListener('success', (event) => event.stopImmediatePropagation());
      return request;
    });
    vi.useFakeTimers();
    const opening = openStore(freshName());
    await vi.advanceTimersByTimeAsync(4000);
    const store = await opening;
    expect(store.durable).toBe(false);
    await store.startAttempt(recordOf('a1')); // at once, not after another while
    await store.keepEvent('a1', eventOf(1));
    vi.useRealTimers();
    expect(await seqsOf(store)).toEqual([1]);
  });
});

describe('where the connection breaks', () => {
  it('a new one is made', async () => {
    const { name, store } = await begun();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    await store.keepEvent('a1', eventOf(1));
    expect(store.durable).toBe(false);
    transaction.mockRestore();
    await store.keepEvent('a1', eventOf(2));
    expect(store.durable).toBe(true);
    expect(await seqsOf(await openStore(name))).toEqual([1, 2]);
  });
});

describe('where the browser clears what is kept', () => {
  it('a move says so, and the store goes on', async () => {
    const { name, store } = await begun();
    await store.keepEvent('a1', eventOf(1));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    await expect(store.keepEvent('a1', eventOf(2))).rejects.toMatchObject({ code: 'unknown-attempt' });
    expect([await store.attempts(), await store.trainee()]).toEqual([[], undefined]);
    await store.startAttempt(recordOf('a2'));
    expect([store.durable, await seqsOf(store, 'a2')]).toEqual([true, []]);
  });
});

describe('where the disk is full', () => {
  it('moves wait in memory and are read as kept, and the store says so', async () => {
    const { name, store } = await begun();
    await store.keepEvent('a1', eventOf(1));
    const changed = vi.fn();
    store.onChange(changed);
    const full = fillDisk();
    await store.keepEvent('a1', eventOf(2));
    await store.keepEvent('a1', eventOf(3));
    expect([store.durable, changed.mock.calls.length]).toEqual([false, 1]);
    expect(await seqsOf(store)).toEqual([1, 2, 3]);
    expect((await store.attempts())[0]?.events).toHaveLength(3);
    await expect(store.keepEvent('a1', eventOf(5))).rejects.toMatchObject({ code: 'missing-before' });

    full.mockRestore();
    await store.keepEvent('a1', eventOf(4));
    expect([store.durable, changed.mock.calls.length]).toEqual([true, 2]);
    expect(await seqsOf(await openStore(name))).toEqual([1, 2, 3, 4]);
  });

  it('what waits is written by itself once there is room', async () => {
    const { store } = await begun();
    const full = fillDisk();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await store.keepEvent('a1', eventOf(1));
    full.mockRestore();
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    await until(() => store.durable);
    expect(await seqsOf(store)).toEqual([1]);
  });

  it('what another tab has written meanwhile stands, and what waited is reported', async () => {
    const { name, store } = await begun();
    const full = fillDisk();
    await store.keepEvent('a1', eventOf(1));
    full.mockRestore();
    const other = await openStore(name);
    await other.keepEvent('a1', eventOf(1, { choice: 'receipt' }));
    await store.nameTrainee('Ada');
    expect(store.durable).toBe(true);
    expect((await store.attempt('a1'))?.events[0]?.choice).toBe('receipt');
    expect(await store.problems()).toContainEqual(
      expect.objectContaining({ code: 'refused-write', key: 'a1', stored: eventOf(1) }),
    );
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId, openStore, StoreRefusal } from '#store';
import { begun, eventOf, freshName, putRaw, recordOf, seqsOf, tiny, tinyHash } from './kept.ts';

afterEach(() => vi.restoreAllMocks());

describe('what is kept', () => {
  it('is there after the tab is gone: trainee, attempt, moves, notes, scenario', async () => {
    const { name, store } = await begun();
    const trainee = await store.nameTrainee('Ada');
    await store.keepEvent('a1', eventOf(1));
    await store.keepEvent('a1', eventOf(2));
    await store.keepNotes('a1', { leftHer: 4, plan: 'If so, then so.' });

    const next = await openStore(name);
    expect(next.durable).toBe(true);
    expect(await next.trainee()).toEqual(trainee);
    const kept = recordOf('a1', {
      events: [eventOf(1), eventOf(2)],
      notes: { leftHer: 4, plan: 'If so, then so.' },
    });
    expect(await next.attempt('a1')).toEqual(kept);
    expect(await next.attempts()).toEqual([kept]);
    expect(await next.scenario(tinyHash)).toEqual(tiny);
    expect(await next.problems()).toEqual([]);
  });

  it('gives attempts oldest first, each with its own moves', async () => {
    const { store } = await begun('b');
    await store.startAttempt(recordOf('a', { startedAt: '2026-11-20T00:00:00.000Z' }));
    await store.keepEvent('b', eventOf(1));
    const attempts = await store.attempts();
    expect(attempts.map(({ attemptId, events }) => [attemptId, events.length])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  it('begins a replay with the moves it starts from', async () => {
    const { store } = await begun();
    await store.startAttempt(recordOf('a2', { events: [eventOf(1), eventOf(2)] }));
    await store.keepEvent('a2', eventOf(3));
    expect(await seqsOf(store, 'a2')).toEqual([1, 2, 3]);
  });

  it('has nothing of an attempt that nobody began', async () => {
    const { store } = await begun();
    expect(await store.attempt('other')).toBeUndefined();
    expect(await store.scenario('f'.repeat(64))).toBeUndefined();
  });

  it('keeps the id of the trainee under any name', async () => {
    const store = await openStore(freshName());
    expect(await store.trainee()).toBeUndefined();
    const first = await store.nameTrainee('  Ada\u202e\n Lovelace ');
    expect(first).toEqual({ traineeId: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'Ada Lovelace' });
    expect(await store.nameTrainee('Bo')).toEqual({ traineeId: first.traineeId, name: 'Bo' });
  });

  it('takes the owner of a first attempt for the trainee, who may give a name later', async () => {
    const store = await openStore(freshName());
    const record = recordOf('a1');
    await store.startAttempt(record);
    const { traineeId } = record;
    expect(await store.trainee()).toEqual({ traineeId, name: '' });
    expect(await store.nameTrainee('Ada')).toEqual({ traineeId, name: 'Ada' });
  });

  it('keeps an attempt as the trainee’s, also where two tabs began at once', async () => {
    const name = freshName();
    const [here, there] = [await openStore(name), await openStore(name)];
    const [one, other] = [recordOf('a1'), recordOf('a2', { traineeId: crypto.randomUUID() })];
    await Promise.all([here.startAttempt(one), there.startAttempt(other)]);
    const owners = new Set((await here.attempts()).map(({ traineeId }) => traineeId));
    expect([...owners]).toEqual([(await here.trainee())?.traineeId]);
  });

  it('keeps a trainer’s own scenario until it is removed', async () => {
    const { name, store } = await begun();
    const own = {
      contentHash: tinyHash,
      scenario: tiny,
      source: '…',
      fileName: 'a.yaml',
      addedAt: '2026-11-21',
    };
    await store.keepOwnScenario(own);
    expect(await (await openStore(name)).ownScenarios()).toEqual([own]);
    await store.removeOwnScenario(tinyHash);
    expect(await store.ownScenarios()).toEqual([]);
    expect(await store.scenario(tinyHash)).toEqual(tiny); // attempts need it
  });

  it('is on the disk: every write asks for strict durability', async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { store } = await begun();
    await store.keepEvent('a1', eventOf(1));
    await store.keepNotes('a1', {});
    const writes = opened.mock.results
      .map(({ value }) => value as IDBTransaction)
      .filter(({ mode }) => mode === 'readwrite');
    expect(writes.map(({ durability }) => durability)).toEqual(Array(4).fill('strict'));
  });

  it('begins an attempt in one transaction: all of it or nothing', async () => {
    const { name, store } = await begun();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'events') throw new DOMException('bad', 'DataCloneError');
      return put.call(this, value, key);
    });
    const begin = store.startAttempt(recordOf('a2', { events: [eventOf(1)] }));
    await expect(begin).rejects.toThrow('bad');
    vi.restoreAllMocks();
    expect(await (await openStore(name)).attempt('a2')).toBeUndefined();
  });

  it('keeps a text once: what lies under a hash stays', async () => {
    const { store } = await begun();
    await store.keepScenario(tinyHash, { ...tiny, title: 'Another' });
    expect(await store.scenario(tinyHash)).toEqual(tiny);
  });

  it('asks the browser once not to clear it', async () => {
    const persist = vi.spyOn(StorageManager.prototype, 'persist').mockResolvedValue(true);
    const { name, store } = await begun();
    await store.startAttempt(recordOf('a2'));
    await (await openStore(name)).startAttempt(recordOf('a3'));
    expect(persist).toHaveBeenCalledTimes(1);
  });
});

describe('an event', () => {
  const refuses = async (promise: Promise<void>, code: StoreRefusal['code']) => {
    const error = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StoreRefusal);
    expect((error as StoreRefusal).code).toBe(code);
  };

  it('may be kept again', async () => {
    const { store } = await begun();
    await store.keepEvent('a1', eventOf(1));
    await store.keepEvent('a1', eventOf(1));
    expect(await seqsOf(store)).toEqual([1]);
  });

  it('is refused with another content under the same number, and the first stays', async () => {
    const { name, store } = await begun();
    await store.keepEvent('a1', eventOf(1));
    await refuses(store.keepEvent('a1', eventOf(1, { choice: 'receipt' })), 'other-content');
    const other = await openStore(name);
    await refuses(other.keepEvent('a1', eventOf(1, { atMs: 1 })), 'other-content');
    expect((await other.attempt('a1'))?.events).toEqual([eventOf(1)]);
  });

  it('is refused after a gap', async () => {
    const { store } = await begun();
    await refuses(store.keepEvent('a1', eventOf(2)), 'missing-before');
    expect(await seqsOf(store)).toEqual([]);
  });

  it('is refused where its attempt is not kept', async () => {
    const { store } = await begun();
    await refuses(store.keepEvent('other', eventOf(1)), 'unknown-attempt');
    await refuses(store.keepNotes('other', {}), 'unknown-attempt');
  });

  it('waits for the one before it, also when nobody did', async () => {
    const { store } = await begun();
    await Promise.all([1, 2, 3, 4, 5].map((seq) => store.keepEvent('a1', eventOf(seq))));
    expect(await seqsOf(store)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('something damaged', () => {
  it('is set aside and reported, and the rest counts', async () => {
    const { name, store } = await begun();
    await putRaw(name, 'attempts', 'bad', { ...recordOf('bad'), seed: 'seven' });
    await putRaw(name, 'attempts', 'worse', null);
    await putRaw(name, 'attempts', 'gap', { ...recordOf('gap'), events: undefined });
    await putRaw(name, 'events', ['gap', 2], eventOf(2));
    await putRaw(name, 'scenarios', 'f'.repeat(64), { id: 'tiny' });
    await putRaw(name, 'ownScenarios', 'e'.repeat(64), 12);
    await putRaw(name, 'trainee', 'trainee', { name: 5 });

    expect((await store.attempts()).map(({ attemptId }) => attemptId)).toEqual(['a1']);
    expect(await store.attempt('bad')).toBeUndefined();
    expect(await store.scenario('f'.repeat(64))).toBeUndefined();
    expect(await store.ownScenarios()).toEqual([]);
    expect(await store.trainee()).toBeUndefined();
    const problems = await store.problems();
    expect(problems.map(({ code, key }) => `${code} ${key.slice(0, 5)}`)).toEqual([
      'damaged-attempt bad',
      'damaged-attempt gap',
      'damaged-attempt worse',
      'damaged-scenario fffff',
      'damaged-own-scenario eeeee',
    ]);
    expect(problems[0]?.detail).toContain('seed');
    expect((await store.nameTrainee('Ada')).name).toBe('Ada');
  });
});

describe('an id', () => {
  it('is a version 4 UUID', () => {
    const ids = Array.from({ length: 500 }, newId);
    expect(new Set(ids).size).toBe(500);
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});

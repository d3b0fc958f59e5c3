import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '#store';
import { begun, eventOf, rawDatabase, seqsOf, until } from './kept.ts';

/** What a page without https has. */
const withoutLocks = () =>
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'locks');
});

for (const [kind, prepare] of [
  ['a lock', () => {}],
  ['a lease, where there are no locks', withoutLocks],
] as const) {
  describe(`the claim to an attempt, by ${kind}`, () => {
    const twoTabs = async () => {
      prepare();
      const { name, store } = await begun();
      return { name, one: store, other: await openStore(name) };
    };

    it('is one tab’s at a time', async () => {
      const { one, other } = await twoTabs();
      const claim = await one.claim('a1');
      expect(claim).toBeDefined();
      expect(await other.claim('a1')).toBeUndefined();
      expect(await one.claim('a1')).toBeUndefined();
      expect(await other.claim('a2')).toBeDefined();
    });

    it('is free once it is released', async () => {
      const { one, other } = await twoTabs();
      const claim = await one.claim('a1');
      claim?.release();
      expect(await one.claim('a1')).toBeDefined();
      expect(await other.claim('a1')).toBeUndefined();
    });

    it('is taken over, and its loser hears of it once and writes no more', async () => {
      const { one, other } = await twoTabs();
      const lost = vi.fn();
      const claim = await one.claim('a1');
      claim?.onLost(lost);
      const taken = await other.claim('a1', true);
      expect(taken).toBeDefined();
      await until(() => lost.mock.calls.length > 0);
      await expect(one.keepEvent('a1', eventOf(1))).rejects.toMatchObject({ code: 'taken-over' });
      await other.keepEvent('a1', eventOf(1));
      expect(await seqsOf(one)).toEqual([1]);

      claim?.release(); // what is lost cannot be let go of
      expect(await one.claim('a1')).toBeUndefined();
      expect(await one.claim('a1', true)).toBeDefined();
      await one.keepEvent('a1', eventOf(2));
      expect(lost).toHaveBeenCalledTimes(1);
      const late = vi.fn();
      claim?.onLost(late);
      await Promise.resolve();
      expect(late.mock.calls.length).toBeLessThanOrEqual(1);
    });
  });
}

describe('a lease', () => {
  it('of a tab that died runs out', async () => {
    withoutLocks();
    const { name, store } = await begun();
    expect(await store.claim('a1')).toBeDefined();
    const other = await openStore(name);
    expect(await other.claim('a1')).toBeUndefined();
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 7000);
    expect(await other.claim('a1')).toBeDefined();
  });
});

describe('two tabs', () => {
  it('hear of each other’s writes, and not of their own', async () => {
    const { name, store } = await begun();
    const other = await openStore(name);
    const [here, there] = [vi.fn(), vi.fn()];
    const stop = store.onChange(here);
    other.onChange(there);
    await store.keepEvent('a1', eventOf(1));
    await until(() => there.mock.calls.length === 1);
    expect(here).not.toHaveBeenCalled();
    await other.keepEvent('a1', eventOf(2));
    await until(() => here.mock.calls.length === 1);
    stop();
    await other.keepEvent('a1', eventOf(3));
    await until(() => there.mock.calls.length === 1);
    expect(here).toHaveBeenCalledTimes(1);
  });

  it('name one trainee', async () => {
    const { name, store } = await begun();
    const other = await openStore(name);
    const [here, there] = await Promise.all([store.nameTrainee('Ada'), other.nameTrainee('Bo')]);
    expect(here.traineeId).toBe(there.traineeId);
  });
});

describe('an old tab', () => {
  it('gives way to one with a newer database, goes on in memory and says so', async () => {
    const { name, store } = await begun();
    await store.keepEvent('a1', eventOf(1));
    const newer = await rawDatabase(name, 2); // rejects where it is blocked
    const changed = vi.fn();
    store.onChange(changed);
    await store.keepEvent('a1', eventOf(2));
    expect(store.durable).toBe(false);
    expect(changed).toHaveBeenCalled();
    await expect(store.keepEvent('a1', eventOf(2, { choice: 'one' }))).rejects.toMatchObject({
      code: 'other-content',
    });
    newer.close();
  });
});

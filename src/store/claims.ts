import type { Changes } from './changes.ts';
import { newId } from './new-id.ts';
import { type Shelves, StorageFailure } from './shelves.ts';
import type { Claim } from './store.ts';

/** A lease is renewed three times before it runs out, so one slow disk does not lose it. */
const LEASE_MS = 6000;
const RENEW_MS = 2000;

/** What a lease stands on: the database itself, and word from the other tabs. */
interface Ground {
  readonly shelves: Shelves;
  readonly changes: Changes;
}

interface Lease {
  readonly holder: string;
  /** Milliseconds since 1970, by this device's clock. */
  readonly until: number;
}

/** A claim, and the way for its maker to say that it was lost. */
function makeClaim(onRelease: () => void): { claim: Claim; lose: () => void } {
  const listeners: (() => void)[] = [];
  let state: 'held' | 'lost' | 'released' = 'held';
  const claim: Claim = {
    onLost(listener) {
      if (state === 'lost') queueMicrotask(listener);
      else listeners.push(listener);
    },
    release() {
      if (state === 'held') onRelease();
      state = 'released';
    },
  };
  const lose = () => {
    if (state !== 'held') return;
    state = 'lost';
    for (const listener of listeners) listener();
  };
  return { claim, lose };
}

/** Locks that this tab has let go of and the browser not yet. */
const leaving = new Map<string, Promise<unknown>>();

/** Claims by a Web Lock, which the browser itself frees when the tab is closed or crashes. */
async function claimByLock(locks: LockManager, name: string, steal: boolean): Promise<Claim | undefined> {
  await leaving.get(name);
  return new Promise((resolve, reject) => {
    let free = () => {};
    const held = new Promise<void>((done) => {
      free = done;
    });
    const { claim, lose } = makeClaim(() => {
      leaving.set(name, request);
      void request.finally(() => leaving.delete(name));
      free();
    });
    const options: LockOptions = steal
      ? { mode: 'exclusive', steal: true }
      : { mode: 'exclusive', ifAvailable: true };
    const request = locks
      .request(name, options, (lock) => {
        resolve(lock ? claim : undefined);
        return lock ? held : undefined;
      })
      .catch((error) => {
        lose();
        reject(error);
      });
  });
}

/** Claims by a lease in the database, where the browser has no locks: pages without https, old browsers. */
async function claimByLease({ shelves, changes }: Ground, key: string, steal: boolean) {
  const holder = newId();
  const set = (to: (old: Lease | undefined) => Lease | undefined) =>
    shelves.edit([{ shelf: 'leases', key, to: (old) => to(old as Lease | undefined) }]);
  const lease = (): Lease => ({ holder, until: Date.now() + LEASE_MS });
  const isFree = (old: Lease | undefined) =>
    !old || old.until < Date.now() || old.until > Date.now() + LEASE_MS;

  let isMine = false;
  await set((old) => {
    isMine = steal || isFree(old);
    return isMine ? lease() : old;
  });
  if (!isMine) return undefined;

  const { claim, lose } = makeClaim(() => {
    stop();
    void set((old) => (old?.holder === holder ? undefined : old)).catch(() => {}); // it runs out by itself
  });
  const renew = () =>
    set((old) => {
      isMine = old?.holder === holder;
      return isMine ? lease() : old;
    }).catch(() => {}); // the next renewal may work
  const check = async () => {
    await renew();
    if (isMine) return;
    stop();
    lose();
  };
  const timer = setInterval(check, RENEW_MS);
  const deafen = changes.listen(check);
  const stop = () => {
    clearInterval(timer);
    deafen();
  };
  if (steal) changes.tell();
  return claim;
}

/**
 * Claims the right to write an attempt: by a lock, else by a lease; where there is neither, no other tab
 * can reach what this one keeps, and the claim is always given.
 */
export async function claimAttempt(ground: Ground, name: string, steal: boolean): Promise<Claim | undefined> {
  const locks: LockManager | undefined = navigator.locks;
  if (locks) {
    try {
      return await claimByLock(locks, name, steal);
    } catch {
      // A frame without an origin has the object and refuses to use it.
    }
  }
  try {
    return await claimByLease(ground, name, steal);
  } catch (error) {
    if (error instanceof StorageFailure) return makeClaim(() => {}).claim;
    throw error;
  }
}

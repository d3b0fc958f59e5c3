/** The shelves of the store, by the names of their object stores. */
export const SHELVES = ['trainee', 'attempts', 'events', 'scenarios', 'ownScenarios', 'leases'] as const;

export type Shelf = (typeof SHELVES)[number];
/** An event lies under its attempt and its number, all else under one word. */
export type Key = string | readonly [attemptId: string, seq: number];

/**
 * One change to one thing: `to` is given what lies there (undefined: nothing) and returns what shall lie
 * there (undefined: nothing, the same value: leave it), or throws a StoreRefusal. It may be called again on
 * something newer, so it must depend on what it is given alone.
 */
export interface Edit {
  readonly shelf: Shelf;
  readonly key: Key;
  readonly to: (old: unknown) => unknown;
}

/** Where things lie. `edit` makes all of its edits or none. */
export interface Shelves {
  get(shelf: Shelf, key: Key): Promise<unknown>;
  /** Everything on a shelf, or of `under` the events of one attempt. */
  entries(shelf: Shelf, under?: string): Promise<readonly (readonly [Key, unknown])[]>;
  edit(edits: readonly Edit[]): Promise<void>;
}

/** What was asked for contradicts what is kept: asking again will not help. */
export class StoreRefusal extends Error {
  override readonly name = 'StoreRefusal';
  readonly code: 'other-content' | 'missing-before' | 'unknown-attempt' | 'taken-over';

  constructor(code: StoreRefusal['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** The browser could not keep it: no storage, no room, a closed database. It may work later. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
}

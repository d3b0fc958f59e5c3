import type { AttemptEvent, AttemptRecord, Notes } from '#attempt';
import type { Trainee } from '#records';
import type { Scenario } from '#scenario';

export interface OwnScenario {
  readonly contentHash: string;
  readonly scenario: Scenario;
  readonly source: string;
  readonly fileName: string;
  /** UTC, ISO 8601. */
  readonly addedAt: string;
}

/** Something kept that cannot be used. It stays where it lies: a later version may read it. */
export interface StoreProblem {
  readonly code: 'damaged-attempt' | 'damaged-scenario' | 'damaged-own-scenario' | 'refused-write';
  /** The attempt's id or the scenario's hash. */
  readonly key: string;
  /** What is wrong, for a person who looks into it: a path in the data, or the reason of a refusal. */
  readonly detail: string;
  readonly stored: unknown;
}

/** The right to write one attempt, held by one tab at a time. */
export interface Claim {
  /** Called once when another tab takes the attempt over, also when that has happened already. */
  onLost(listener: () => void): void;
  release(): void;
}

/**
 * What is kept in this browser. Every promise that resolves means kept: on disk in IndexedDB, or in this
 * tab's memory where `durable` is false and the screens say so.
 */
export interface Store {
  /** False while something is only in this tab's memory: no storage, or none left. `onChange` tells of it. */
  readonly durable: boolean;
  /** Whose attempts are kept here: since the first was begun, or a name given. */
  trainee(): Promise<Trainee | undefined>;
  /** Names the trainee; the id is made once and stays. */
  nameTrainee(name: string): Promise<Trainee>;
  /**
   * Begins an attempt: its record with its events, in one transaction. Whose it is becomes the trainee where there is
   * none yet; otherwise it is the trainee’s. Asks the browser, once, not to clear this storage.
   */
  startAttempt(record: AttemptRecord): Promise<void>;
  /**
   * Keeps the scenario that attempts are played on under its hash; one that is kept stays. It is the one that was
   * hashed, in the author's words, not a translation.
   */
  keepScenario(contentHash: string, scenario: Scenario): Promise<void>;
  /**
   * Adds one event; resolves when it is durable. The same event again is fine. Rejects with a StoreRefusal
   * an event with the same `seq` and another content, one after a gap, one of an attempt that is not kept
   * (any more), and any after another tab took the attempt over.
   */
  keepEvent(attemptId: string, event: AttemptEvent): Promise<void>;
  keepNotes(attemptId: string, notes: Notes): Promise<void>;
  attempt(attemptId: string): Promise<AttemptRecord | undefined>;
  /** All attempts of this browser's trainee, oldest first; what cannot be read is among `problems`. */
  attempts(): Promise<readonly AttemptRecord[]>;
  /** The scenario kept under a hash; undefined where it is not kept or cannot be read. */
  scenario(contentHash: string): Promise<Scenario | undefined>;
  keepOwnScenario(own: OwnScenario): Promise<void>;
  ownScenarios(): Promise<readonly OwnScenario[]>;
  removeOwnScenario(contentHash: string): Promise<void>;
  /** Claims the right to write an attempt; undefined when another tab holds it. `steal` takes it over. */
  claim(attemptId: string, steal?: boolean): Promise<Claim | undefined>;
  /** Calls back when another tab has written, and when `durable` has changed; returns how to stop. */
  onChange(listener: () => void): () => void;
  /** What is kept and cannot be used, and what was refused after it had waited in memory. */
  problems(): Promise<readonly StoreProblem[]>;
}

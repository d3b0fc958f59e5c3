import type { AttemptRecord } from '#attempt';
import type { Scenario } from '#scenario';
import type { Trainee } from './trainee.ts';

/** Records that share an id and contradict each other: none of them counts until a person has looked. */
export interface Conflict {
  readonly attemptId: string;
  readonly versions: readonly AttemptRecord[];
}

/** Attempts of any number of trainees, with the scenarios they were played on, by hash. */
export interface Results {
  readonly trainees: readonly Trainee[];
  /** Each attempt once, by start and id. */
  readonly attempts: readonly AttemptRecord[];
  readonly conflicts: readonly Conflict[];
  readonly scenarios: ReadonlyMap<string, Scenario>;
}

/** What one trainee has sent. */
export interface SentResults extends Results {
  /** UTC, ISO 8601. */
  readonly exportedAt: string;
}

import type { Notes } from '#attempt';
import type { Finished } from './use-attempt.ts';
import type { LookAheadState } from './use-look-ahead.ts';

/** What every step of the debrief is handed. */
export interface StepParts {
  readonly finished: Finished;
  readonly notes: Notes;
  readonly changeNotes: (change: Partial<Notes>) => void;
  readonly lookAhead: LookAheadState;
}

/** The customer’s first name, as one would call her across a counter. */
export const firstName = ({ dialogue }: Finished): string =>
  dialogue.scenario.customer.name.split(' ')[0] ?? dialogue.scenario.customer.name;

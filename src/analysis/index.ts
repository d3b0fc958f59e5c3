/**
 * All runs of a scenario. In comes a `Dialogue`; out come players that play it and, from a trainee's own
 * states, the best that was open there: values that are paths one can replay.
 */
export { type LookAheadBudget, lookAhead } from './look-ahead.ts';
export { type Player, playOut, uniformPlayer } from './policies.ts';

/**
 * What is kept in this browser. In go the moves of an attempt, each on disk before its promise resolves;
 * out come the same moves after a reload, a crash or a take-over by another tab.
 */
export { newId } from './new-id.ts';
export { openStore } from './open-store.ts';
export { StoreRefusal } from './shelves.ts';
export type { Claim, OwnScenario, Store, StoreProblem } from './store.ts';

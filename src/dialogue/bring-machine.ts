import type { StartDialogue } from './machine.ts';

/** Brings the live machine, which is a file of its own. Rejects where it cannot be fetched. */
export const bringMachine = async (): Promise<StartDialogue> => (await import('./machine.ts')).startDialogue;

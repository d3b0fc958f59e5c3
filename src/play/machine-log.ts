import type { Inspect } from '#dialogue';

const KEPT = 60;

const lines: string[] = [];

/** What the live machine was sent and the states it came to, newest first; only where the game is developed. */
export const machineLog: readonly string[] = lines;

/** Writes the machine’s own inspection events into the log. */
export const logMachine: Inspect = (happened) => {
  if (happened.type === '@xstate.actor') lines.unshift(`actor ${happened.actorRef.sessionId}`);
  if (happened.type === '@xstate.event') lines.unshift(`event ${JSON.stringify(happened.event)}`);
  if (happened.type === '@xstate.snapshot' && 'value' in happened.snapshot)
    lines.unshift(`state ${JSON.stringify(happened.snapshot.value)}`);
  lines.splice(KEPT);
};

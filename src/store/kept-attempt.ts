import type { AttemptEvent, AttemptRecord, Notes } from '#attempt';
import { type Edit, type Key, StoreRefusal } from './shelves.ts';

/** An attempt as it lies on its shelf: its events lie on theirs. */
type KeptAttempt = Omit<AttemptRecord, 'events'>;

const isSameEvent = (one: AttemptEvent, other: AttemptEvent): boolean =>
  one.seq === other.seq &&
  one.atMs === other.atMs &&
  one.kind === other.kind &&
  one.node === other.node &&
  one.choice === other.choice;

const addEvent = (attemptId: string, event: AttemptEvent): Edit => ({
  shelf: 'events',
  key: [attemptId, event.seq],
  to(old) {
    if (old === undefined) return event;
    if (isSameEvent(old as AttemptEvent, event)) return old;
    const message = `Event ${event.seq} of attempt ${attemptId} is kept with another content.`;
    throw new StoreRefusal('other-content', message);
  },
});

const needsAttempt = (attemptId: string): Edit => ({
  shelf: 'attempts',
  key: attemptId,
  to(old) {
    if (old === undefined)
      throw new StoreRefusal('unknown-attempt', `Attempt ${attemptId} is not kept here.`);
    return old;
  },
});

const needsEvent = (attemptId: string, seq: number): Edit => ({
  shelf: 'events',
  key: [attemptId, seq],
  to(old) {
    if (old !== undefined) return old;
    const message = `Event ${seq} of attempt ${attemptId} is missing before the one to be kept.`;
    throw new StoreRefusal('missing-before', message);
  },
});

/**
 * The edits that begin an attempt of `traineeId`, which is asked for when they are made. Beginning it again, as when
 * the answer got lost, changes nothing.
 */
export function beginning(record: AttemptRecord, traineeId: () => string): Edit[] {
  const { events, ...kept } = record;
  const begin: Edit = {
    shelf: 'attempts',
    key: record.attemptId,
    to: (old) => old ?? { ...kept, traineeId: traineeId() },
  };
  return [begin, ...events.map((event) => addEvent(record.attemptId, event))];
}

/** The edits that keep one event: the attempt is there, the event before it is there, this one is new. */
export function keeping(attemptId: string, event: AttemptEvent): Edit[] {
  const before = event.seq > 1 ? [needsEvent(attemptId, event.seq - 1)] : [];
  return [needsAttempt(attemptId), ...before, addEvent(attemptId, event)];
}

/** The edits that replace what the trainee said about an attempt. */
export function noting(attemptId: string, notes: Notes): Edit[] {
  const note: Edit = {
    shelf: 'attempts',
    key: attemptId,
    to: (old) => old && { ...(old as KeptAttempt), notes },
  };
  return [needsAttempt(attemptId), note];
}

type Entries = readonly (readonly [Key, unknown])[];

/** Puts attempts and their events together again: unchecked, for whoever checks. */
export function assemble(attempts: Entries, events: Entries): { attemptId: string; stored: unknown }[] {
  const byAttempt = new Map<string, (readonly [number, unknown])[]>();
  for (const [[attemptId, seq], event] of events as readonly [[string, number], unknown][]) {
    const own = byAttempt.get(attemptId) ?? [];
    byAttempt.set(attemptId, own);
    own.push([seq, event]);
  }
  return attempts.map(([key, kept]) => {
    const own = (byAttempt.get(key as string) ?? []).toSorted(([one], [other]) => one - other);
    const stored =
      typeof kept === 'object' && kept !== null ? { ...kept, events: own.map(([, event]) => event) } : kept;
    return { attemptId: key as string, stored };
  });
}

import { useEffect, useRef } from 'preact/hooks';
import type { Scenario } from '#scenario';
import type { Sound } from '../sound/index.ts';

interface Stored {
  readonly sound: Sound;
  readonly scenario: Scenario;
  /** The touchpoints that stay with her, so far. */
  readonly beads: readonly { readonly touchpoint: string }[];
  /** The lines stand, and it is quiet enough to hear it. */
  readonly isRead: boolean;
  readonly isQuiet: boolean;
}

/** The motif of a touchpoint when it has been stored. It says that something stays, never how it was felt. */
export function useStoredMotif({ sound, scenario, beads, isRead, isQuiet }: Stored): void {
  const known = useRef(beads.length);
  useEffect(() => {
    if (!isRead) return;
    const last = beads.length > known.current && !isQuiet ? beads.at(-1)?.touchpoint : undefined;
    known.current = beads.length;
    if (last === undefined) return;
    sound.motif(scenario.touchpoints.find(({ id }) => id === last)?.motif ?? last);
  }, [beads.length, isRead, isQuiet]);
}

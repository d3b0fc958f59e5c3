import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Moment, Said } from '#attempt';
import type { Scenario } from '#scenario';
import { heardBetween, type ScoreMood, type Sound, scoreMood } from '../sound/index.ts';
import type { StageView } from '../stage/view.ts';

const CAPTION_MS = 3200;

interface Hearing {
  readonly sound: Sound;
  readonly view: StageView;
  readonly said: Said | undefined;
  /** A new key is a new line. */
  readonly key: string;
  readonly isPeak: boolean;
  readonly hasBegun: boolean;
  /** All at once: no cue sounds. */
  readonly isQuiet: boolean;
}

function useCaption(sound: string | undefined, key: string): string | undefined {
  const [heard, setHeard] = useState<{ key: string; sound: string }>();
  useEffect(() => {
    if (sound) setHeard({ key, sound });
  }, [key, sound]);
  // It stands its time, also when the next line comes sooner; a later caption takes its place.
  useEffect(() => {
    if (!heard) return;
    const timer = setTimeout(() => setHeard(undefined), CAPTION_MS);
    return () => clearTimeout(timer);
  }, [heard]);
  return heard?.sound;
}

/** The score follows what the line left her with; at a moment of truth it leaves room. */
function useScore({ sound, said, key, isPeak, hasBegun }: Hearing): void {
  const playing = useRef<ScoreMood | undefined>(undefined);
  useEffect(() => {
    if (!said || !hasBegun) return;
    playing.current = scoreMood({ trust: said.meters.trust, felt: said.felt }, playing.current);
    sound.score(isPeak ? undefined : playing.current);
  }, [sound, key, isPeak, hasBegun]);
}

/**
 * What is heard with a line: the cue the author wrote, or else the steps and the door of who comes and goes;
 * the room, and the score. Returns the name of the sound for its caption.
 */
export function useHearing(hearing: Hearing): string | undefined {
  const { sound, view, said, key, hasBegun, isQuiet } = hearing;
  const before = useRef<StageView | undefined>(undefined);
  const cue = useMemo(
    () => (isQuiet ? undefined : (said?.stage?.sound ?? heardBetween(before.current, view))),
    [key, isQuiet, view],
  );
  useEffect(() => {
    before.current = view;
  }, [view]);
  useEffect(() => {
    if (cue) sound.cue(cue);
  }, [key, cue, sound]);
  useScore(hearing);
  const place = hasBegun ? view.place : undefined;
  useEffect(() => sound.ambience(place), [sound, place]);
  useEffect(
    () => () => {
      sound.ambience(undefined);
      sound.score(undefined);
    },
    [sound],
  );
  return useCaption(cue, key);
}

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

/** Whether the lines between were skipped to come to this one; it holds for as long as the line stands. */
export function useSkipped(moment: Moment, shown: number): boolean {
  const before = useRef({ moment, shown });
  const isSkipped = useMemo(
    () => before.current.moment === moment && shown - before.current.shown > 1,
    [moment, shown],
  );
  useEffect(() => {
    before.current = { moment, shown };
  }, [moment, shown]);
  return isSkipped;
}

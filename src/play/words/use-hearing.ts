import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Moment, Said } from '#attempt';
import { DOOR_CUES, heardBetween, type ScoreMood, type Sound, scoreMood } from '../sound/index.ts';
import type { DoorMoves, StageView } from '../stage/view.ts';

const CAPTION_MS = 3200;
/** Nobody takes longer to the door; if the stage has not told by then, it will not. */
const DOOR_MS = 9000;

interface Hearing {
  readonly sound: Sound;
  readonly view: StageView;
  /** The door of the stage as it moves with the view, where there is a stage. */
  readonly door: RefObject<DoorMoves | undefined>;
  readonly said: Said | undefined;
  /** A new key is a new line. */
  readonly key: string;
  readonly isPeak: boolean;
  readonly hasBegun: boolean;
  /** All at once: no cue sounds. */
  readonly isQuiet: boolean;
}

/** Lets a cue be heard, the sound of a door when that moves; returns the name of what is heard for its caption. */
function useCue(cue: string | undefined, { sound, door, key, isQuiet }: Hearing): string | undefined {
  const [heard, setHeard] = useState<{ key: string; sound: string }>();
  // It is heard also when the next line comes before it: only another for the door takes its place.
  const awaited = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!cue) return;
    const hear = () => {
      sound.cue(cue);
      setHeard({ key, sound: cue });
    };
    const move = DOOR_CUES.get(cue);
    if (!move || !door.current) return hear();
    awaited.current = key;
    const late = new Promise((resolve) => setTimeout(resolve, DOOR_MS));
    void Promise.race([door.current[move], late]).then(() => awaited.current === key && hear());
  }, [key, cue, sound]);
  useEffect(
    () => () => {
      awaited.current = undefined;
    },
    [isQuiet],
  );
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
  const caption = useCue(cue, hearing);
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
  return caption;
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

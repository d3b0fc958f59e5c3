import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Moment } from '#attempt';
import type { Scenario } from '#scenario';
import { beatBefore } from '../reaction.ts';
import type { Sound } from '../sound/index.ts';
import type { DoorMoves, StageView } from '../stage/view.ts';
import { stageView } from '../stage-view.ts';
import { lineKey } from './announcement.ts';
import { paceLine, type Speed, speechesOf } from './pace.ts';
import { isBareSpeech } from './speech.ts';
import type { Spoken } from './stage-host.tsx';
import { useHearing, useSkipped } from './use-hearing.ts';
import { useReadingAloud } from './use-reading-aloud.ts';

/** A line, and how it is to be told. */
export interface TellingOptions {
  readonly scenario: Scenario;
  readonly moment: Moment;
  /** Lines shown so far. */
  readonly shown: number;
  /** Until the briefing has been read the place stands empty: people come in when it begins. */
  readonly hasBegun: boolean;
  /** All at once: no cue sounds and nobody’s mouth moves. */
  readonly isQuiet: boolean;
  readonly speed: Speed;
  /** Voices are wanted, and may be heard. */
  readonly hasVoices: boolean;
  readonly sound: Sound;
}

/** What one line means for the eyes and the ears. */
export interface Telling {
  readonly view: StageView;
  readonly spoken?: Spoken;
  /** The name of the sound that is being heard. */
  readonly caption?: string;
  /** The word of the line that a voice is saying. */
  readonly lit?: number;
}

/**
 * Follows the line that is being read: the picture, the voice and the sound. `door` is how the door of the stage moves
 * with the last picture, where there is a stage.
 */
export function useTelling(
  { scenario, moment, shown, hasBegun, isQuiet, speed, hasVoices, sound }: TellingOptions,
  door: RefObject<DoorMoves | undefined>,
): Telling {
  const index = Math.max(0, shown - 1);
  const said = moment.lines[index];
  const reaction = beatBefore(moment, index, speed);
  const isSkipped = useSkipped(moment, shown);
  const view = useMemo(() => {
    const whole = { ...stageView(moment, index, scenario), isAfterSkip: isSkipped };
    return hasBegun ? whole : { ...whole, cast: [], props: [] };
  }, [moment, index, scenario, hasBegun, isSkipped]);
  const key = lineKey(moment, index);

  const spoken = useMemo((): Spoken | undefined => {
    if (!said?.who || isQuiet || speed === 'instant' || !view.cast.some(({ id }) => id === said.who))
      return undefined;
    const { words, totalMs } = paceLine(said.text, speed, isBareSpeech(said));
    return { who: said.who, speeches: speechesOf(words, totalMs), delayMs: reaction };
  }, [said, isQuiet, speed, view, reaction]);

  const isPeak = moment.momentOfTruth && said?.kind === 'line';
  const caption = useHearing({ sound, view, door, said, key, isPeak, hasBegun, isQuiet });
  const isOn = hasVoices && !isQuiet && !isSkipped;
  const lit = useReadingAloud({ said, key, scenario, isOn, delayMs: reaction });

  return {
    view,
    ...(spoken && { spoken }),
    ...(caption && { caption }),
    ...(lit !== undefined && { lit }),
  };
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Moment, Said } from '#attempt';
import type { Scenario } from '#scenario';
import { useWords } from '#ui';
import type { Sound } from '../sound.ts';
import type { StageView } from '../stage/view.ts';
import { stageView } from '../stage-view.ts';
import type { NamedLine } from './exchange.tsx';
import { plainText } from './marks.ts';
import { paceLine, type Speed, speechesOf } from './pace.ts';
import { isBareSpeech, isSpeech } from './speech.ts';
import type { Spoken } from './stage-host.tsx';
import { REACTION_MS } from './use-beat.ts';

const CAPTION_MS = 3200;

interface TellingOptions {
  readonly scenario: Scenario;
  readonly moment: Moment;
  /** Lines shown so far. */
  readonly shown: number;
  /** Until the briefing has been read the place stands empty: people come in when it begins. */
  readonly hasBegun: boolean;
  /** All at once: no cue sounds and nobody’s mouth moves. */
  readonly isQuiet: boolean;
  readonly speed: Speed;
  readonly sound: Sound;
}

/** What one line means for the eyes and the ears. */
export interface Telling {
  readonly view: StageView;
  readonly spoken?: Spoken;
  /** The name of the sound that is being heard. */
  readonly caption?: string;
  readonly announcement: { readonly key: string; readonly text: string };
  readonly nameLine: (said: Said) => NamedLine;
}

function useCaption(sound: string | undefined, key: string): string | undefined {
  const [heard, setHeard] = useState<{ key: string; sound: string }>();
  useEffect(() => {
    if (!sound) return;
    setHeard({ key, sound });
    // It stands its time, also when the next line comes sooner; a later caption is left alone.
    setTimeout(() => setHeard((now) => (now?.key === key ? undefined : now)), CAPTION_MS);
  }, [key, sound]);
  return heard?.sound;
}

/** Follows the line that is being read: the picture, the voice, the sound and what a screen reader says. */
export function useTelling({
  scenario,
  moment,
  shown,
  hasBegun,
  isQuiet,
  speed,
  sound,
}: TellingOptions): Telling {
  const { t } = useWords();
  const index = Math.max(0, shown - 1);
  const said = moment.lines[index];
  const view = useMemo(() => {
    const whole = stageView(moment, index, scenario);
    return hasBegun ? whole : { ...whole, cast: [], props: [] };
  }, [moment, index, scenario, hasBegun]);
  const key = `${moment.moves}-${index}-${said?.lineId}`;

  const spoken = useMemo((): Spoken | undefined => {
    if (!said?.who || isQuiet || speed === 'instant' || !view.cast.some(({ id }) => id === said.who))
      return undefined;
    const { words, totalMs } = paceLine(said.text, speed, isBareSpeech(said));
    return { who: said.who, speeches: speechesOf(words, totalMs), delayMs: REACTION_MS };
  }, [said, isQuiet, speed, view]);

  const cue = isQuiet ? undefined : said?.stage?.sound;
  useEffect(() => {
    if (cue) sound.cue(cue);
  }, [key, cue, sound]);
  useEffect(() => sound.ambience(view.place), [sound, view.place]);
  const caption = useCaption(cue, key);

  const people = [scenario.customer, ...(scenario.others ?? [])];
  const nameLine = (line: Said): NamedLine => {
    const name = line.who === 'you' ? t('play.you') : people.find(({ id }) => id === line.who)?.name;
    return { said: line, ...(name && isSpeech(line) && { name }) };
  };
  const asWords = (line: Said) => {
    const { name } = nameLine(line);
    return [line.stage?.cue ?? '', name ? `${name}: ${line.text}` : line.text]
      .map(plainText)
      .join(' ')
      .trim();
  };
  const text = (isQuiet ? moment.lines : said ? [said] : []).map(asWords).join(' ');
  return {
    view,
    ...(spoken && { spoken }),
    ...(caption && { caption }),
    announcement: { key, text },
    nameLine,
  };
}

import { Howl } from 'howler';
import { getSettings } from '#ui';
import cueSprite from '../../../assets/sound/cues.json';
import noteSprite from '../../../assets/sound/notes.json';
import roomSprite from '../../../assets/sound/rooms.json';
import { type Note, recordingOf } from './note.ts';
import type { Tone } from './room-tones.ts';

const addresses = import.meta.glob<string>('../../../assets/sound/*.{webm,mp3}', {
  eager: true,
  query: '?url',
  import: 'default',
});

// Opus first: the player takes the first that it can decode.
const sources = (name: string): string[] =>
  ['webm', 'mp3'].map((kind) => addresses[`../../../assets/sound/${name}.${kind}`] ?? '');

type Span = [at: number, ms: number];

/** Where each sound begins in its file and how long it is, in milliseconds, as JSON has it. */
const spans = (sprite: Readonly<Record<string, readonly number[]>>): Record<string, Span> =>
  Object.fromEntries(Object.entries(sprite).map(([name, [at = 0, ms = 0]]) => [name, [at, ms]]));

const FADE_MS = 1200;

/** Plays what the sound of the game asks for, by howler. Where nothing can be played, nothing happens. */
export interface Player {
  cue(name: string): void;
  /** Fades to a room tone, or to silence. */
  tone(wanted: Tone | undefined): void;
  /** Plays notes after one another; returns how to stop them. `volume` is asked anew for each. */
  notes(notes: readonly Note[], volume: () => number): () => void;
}

const play = (howl: Howl, name: string, volume: number, rate = 1): number => {
  const id = howl.play(name);
  howl.volume(volume, id);
  howl.rate(rate, id);
  return id;
};

/** Each file is fetched when it is first needed and kept. */
function keptHowls(): (file: string, sprite: Record<string, Span | [...Span, boolean]>) => Howl {
  const howls = new Map<string, Howl>();
  return (file, sprite) => {
    const howl = howls.get(file) ?? new Howl({ src: sources(file), sprite, pool: 12 });
    howls.set(file, howl);
    return howl;
  };
}

export function openPlayer(): Player {
  const bring = keptHowls();
  const cues = spans(cueSprite);
  const notes = spans(noteSprite);
  const rooms = spans(roomSprite);
  const playing = new Map<Tone, { howl: Howl; id: number }>();

  const startTone = (tone: Tone) => {
    const [at, ms] = rooms[tone] ?? [0, 1000];
    const howl = bring(tone, { [tone]: [at, ms, true] });
    const id = playing.get(tone)?.id ?? play(howl, tone, 0);
    playing.set(tone, { howl, id });
    howl.fade(howl.volume(id) as number, Number(getSettings().ambience), FADE_MS, id);
  };

  const stopTone = (tone: Tone) => {
    const heard = playing.get(tone);
    if (!heard) return;
    const { howl, id } = heard;
    playing.delete(tone);
    howl.fade(howl.volume(id) as number, 0, FADE_MS, id);
    setTimeout(() => howl.stop(id), FADE_MS + 100);
  };

  return {
    cue(name) {
      if (Object.hasOwn(cues, name)) play(bring('cues', cues), name, Number(getSettings().cues));
    },
    tone(wanted) {
      for (const tone of [...playing.keys()]) if (tone !== wanted) stopTone(tone);
      if (wanted) startTone(wanted);
    },
    notes(wanted, volume) {
      const howl = bring('notes', notes);
      const sounding = new Set<number>();
      const ended = (id: number) => sounding.delete(id);
      const timers = wanted.map((note) =>
        setTimeout(() => {
          const { name, rate } = recordingOf(note);
          const id = play(howl, name, note.loud * volume(), rate);
          sounding.add(id);
          howl.once('end', ended, id);
        }, note.atMs),
      );
      return () => {
        timers.forEach(clearTimeout);
        for (const id of sounding) {
          howl.off('end', ended, id); // a note that is stopped never ends, and would be listened to for good
          howl.fade(howl.volume(id) as number, 0, FADE_MS / 2, id);
          setTimeout(() => howl.stop(id), FADE_MS / 2 + 100);
        }
      };
    },
  };
}

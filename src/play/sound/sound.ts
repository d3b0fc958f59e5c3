import { getSettings, onSettings } from '#ui';
import type { Instruments } from './instruments.ts';
import type { HeardBead, Stretch } from './journey-music.ts';
import type { ScoreMood } from './mood.ts';
import { type Tone, toneOf } from './room-tones.ts';

/** What the screens ask of the sound. Silence is always fine. */
export interface Sound {
  /** Plays a cue once, such as `door_bell`; an unknown name is silence. */
  cue(name: string): void;
  /** Fades to the room tone of a place, or to silence. */
  ambience(place: string | undefined): void;
  /** The score follows the relationship; without a mood it leaves room. */
  score(mood: ScoreMood | undefined): void;
  /** Softly, the motif of a touchpoint that has just been stored. */
  motif(name: string): void;
  /** Plays the whole journey and tells which bead is heard; returns how to stop it. */
  journey(beads: readonly HeardBead[], onStretch: (bead: Stretch['bead'] | undefined) => void): () => void;
  /** Lets a volume be heard that has just been changed; a voice says the language it speaks. */
  sample(volume: 'cues' | 'ambience' | 'music' | 'voice', language: string): void;
  /** Stops everything, as when the tab is hidden. */
  rest(): void;
  wake(): void;
}

const SAMPLE_MS = 2500;
/** Who has touched nothing for so long reads in silence: a tone that lasts costs the processor as long as it does. */
const LULL_MS = 15_000;
const GESTURES = ['pointerdown', 'pointermove', 'keydown'] as const;

/** Whether this browser has anything to play sounds with. */
export const canPlay = (): boolean => 'AudioContext' in globalThis;

/** Resolves with the first gesture on the page: before it a browser plays nothing. */
function firstGesture(): Promise<void> {
  if (navigator.userActivation?.hasBeenActive) return Promise.resolve();
  return new Promise((resolve) => {
    for (const gesture of ['pointerdown', 'keydown'])
      addEventListener(gesture, () => resolve(), { once: true, capture: true });
  });
}

/** Tells when nothing has been touched for a while, and when something is again. */
function onLull(tell: (isLulled: boolean) => void): void {
  let isLulled = false;
  let timer: ReturnType<typeof setTimeout>;
  const turn = (lulled: boolean) => {
    if (lulled === isLulled) return;
    isLulled = lulled;
    tell(lulled);
  };
  const stir = () => {
    clearTimeout(timer);
    timer = setTimeout(turn, LULL_MS, true);
    turn(false);
  };
  for (const gesture of GESTURES) addEventListener(gesture, stir, { capture: true, passive: true });
  stir();
}

const missed = (reason: unknown): void =>
  console.warn('The sound could not be played; the game goes on.', reason);

/**
 * The sound of the game. What plays it is fetched with the first sound after the first gesture. Volumes and
 * mute follow the settings.
 */
export function openSound(): Sound {
  let hasGesture = false;
  let loading: Promise<Instruments> | undefined;
  let tone: Tone | undefined;
  let sampled: Tone | undefined;
  let mood: ScoreMood | undefined;
  let resting = false;
  let isLulled = false;

  const isAudible = () => getSettings().sound === 'on' && !resting;
  const musicVolume = () => Number(getSettings().music);

  async function load(): Promise<Instruments> {
    const { openInstruments } = await import('./instruments.ts');
    return openInstruments(musicVolume);
  }

  /** What was asked before the first gesture, or while nothing may be heard, is not caught up. */
  function use(act: (instruments: Instruments) => unknown, otherwise?: () => void): void {
    if (!hasGesture || !isAudible()) {
      otherwise?.();
      return;
    }
    loading ??= load();
    loading
      .then((instruments) => (isAudible() ? act(instruments) : otherwise?.()))
      .catch((reason: unknown) => {
        missed(reason);
        otherwise?.();
      });
  }

  /** Brings what lasts, the tone and the score, to what is wanted now. */
  function follow(): void {
    const isWanted = () => isAudible() && !isLulled && (sampled ?? tone ?? mood) !== undefined;
    if (isWanted()) {
      use(({ player, playScore }) => {
        player.tone(sampled ?? tone);
        playScore(musicVolume() > 0 ? mood : undefined);
      });
    } else {
      loading
        ?.then(({ player, playScore }) => {
          if (isWanted()) return;
          player.tone(undefined);
          playScore(undefined);
        })
        .catch(() => undefined); // it was told when it was asked for
    }
  }
  onSettings(follow);
  void firstGesture().then(() => {
    hasGesture = true;
    follow();
    onLull((lulled) => {
      isLulled = lulled;
      follow();
    });
  });

  return {
    cue: (name) => use(({ player }) => player.cue(name)),
    ambience(place) {
      const wanted = place === undefined ? undefined : toneOf(place);
      if (wanted === tone) return;
      tone = wanted;
      follow();
    },
    score(wanted) {
      if (wanted === mood) return;
      mood = wanted;
      follow();
    },
    motif: (name) => use(({ playMotif }) => playMotif(name, 'plain', 0.4)),
    journey(beads, onStretch) {
      let isStopped = false;
      let stopNotes: (() => void) | undefined;
      let timers: ReturnType<typeof setTimeout>[] = [];
      const stop = () => {
        if (isStopped) return;
        isStopped = true;
        stopNotes?.();
        timers.forEach(clearTimeout);
        onStretch(undefined);
      };
      use(({ player, journeyMusic }) => {
        if (isStopped) return;
        const { notes, stretches, totalMs } = journeyMusic(beads);
        stopNotes = player.notes(notes, () => Number(getSettings().cues));
        timers = stretches.map(({ atMs, bead }) => setTimeout(() => onStretch(bead), atMs));
        timers.push(setTimeout(stop, totalMs));
      }, stop);
      return stop;
    },
    sample(volume, language) {
      if (volume === 'voice') {
        void import('./sample-voice.ts').then(({ sampleVoice }) => sampleVoice(language)).catch(missed);
        return;
      }
      if (volume === 'cues') return use(({ player }) => player.cue('till'));
      if (volume === 'music') {
        return use(({ playMotif }) => mood === undefined && playMotif('door', 'warm', 0.3));
      }
      if (tone) return; // its own change is heard
      sampled = 'shop';
      follow();
      setTimeout(() => {
        sampled = undefined;
        follow();
      }, SAMPLE_MS);
    },
    rest() {
      resting = true;
      follow();
    },
    wake() {
      resting = false;
      follow();
    },
  };
}

import type { Howl } from 'howler';
import { getSettings, onSettings } from '#ui';
import cueSprite from '../../assets/sound/cues.json';

/** What the screens ask of the sound: a cue by name, and the room tone of a place. Silence is always fine. */
export interface Sound {
  /** Plays a cue once, such as `door_bell`; an unknown name is silence. */
  cue(name: string): void;
  /** Fades to the room tone of a place, or to silence. */
  ambience(place: string | undefined): void;
  /** Stops everything, as when the tab is hidden. */
  rest(): void;
  wake(): void;
}

/** Which room tone is heard in which place of the stage. */
const ROOM_TONES: Readonly<Record<string, Tone>> = {
  boutique: 'shop',
  stock_room: 'back',
  bedroom: 'home',
  bedroom_shelf: 'home',
  street: 'street',
};

type Tone = 'shop' | 'back' | 'home' | 'street';

const FADE_MS = 1200;

const addresses = import.meta.glob<string>('../../assets/sound/*.{webm,mp3}', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Where each cue begins in its file and how long it is, in milliseconds. */
const sprite = Object.fromEntries(
  Object.entries(cueSprite).map(([name, [at = 0, ms = 0]]): [string, [number, number]] => [name, [at, ms]]),
);

// Opus first: the player takes the first that it can decode.
const sources = (name: Tone | 'cues'): string[] =>
  ['webm', 'mp3'].map((kind) => addresses[`../../assets/sound/${name}.${kind}`] ?? '');

/**
 * The sound of the game, by howler, which is loaded when the first sound is asked for. Volumes and mute
 * follow the settings. Where nothing can be played the game goes on in silence.
 */
export function openSound(): Sound {
  const howler = () => import('howler');
  const tones = new Map<Tone, Howl>();
  let cues: Promise<Howl> | undefined;
  let tone: Tone | undefined;
  let resting = false;

  const isAudible = () => getSettings().sound === 'on' && !resting;
  const toneVolume = () => Number(getSettings().ambience);

  const bringCues = () => {
    cues ??= howler().then(({ Howl }) => new Howl({ src: sources('cues'), sprite }));
    return cues;
  };

  async function startTone(wanted: Tone): Promise<void> {
    const { Howl } = await howler();
    if (wanted !== tone || !isAudible()) return;
    const howl = tones.get(wanted) ?? new Howl({ src: sources(wanted), loop: true, volume: 0 });
    tones.set(wanted, howl);
    if (!howl.playing()) howl.play();
    howl.fade(howl.volume(), toneVolume(), FADE_MS);
  }

  function stopTones(except?: Tone): void {
    for (const [name, howl] of tones) {
      if (name === except || !howl.playing()) continue;
      howl.fade(howl.volume(), 0, FADE_MS);
      howl.once('fade', () => {
        if (tone !== name || !isAudible()) howl.stop();
      });
    }
  }

  const follow = () => {
    const wanted = isAudible() ? tone : undefined;
    stopTones(wanted);
    if (wanted) void startTone(wanted);
  };
  onSettings(follow);

  return {
    cue(name) {
      if (!isAudible() || !(name in sprite)) return;
      void bringCues().then((howl) => {
        howl.volume(Number(getSettings().cues));
        howl.play(name);
      });
    },
    ambience(place) {
      const wanted = place === undefined ? undefined : ROOM_TONES[place];
      if (wanted === tone) return;
      tone = wanted;
      follow();
    },
    rest() {
      resting = true;
      stopTones();
    },
    wake() {
      resting = false;
      follow();
    },
  };
}

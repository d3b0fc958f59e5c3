/**
 * Makes the sounds of the game from nothing and encodes them with ffmpeg. Run `npx node build/sounds.ts`
 * after a change; the results in assets/sound are committed.
 */
import { CUES } from './sounds/cues.ts';
import { encodeLoops, encodeSprite } from './sounds/encode.ts';
import { NOTES } from './sounds/notes.ts';
import { ROOMS } from './sounds/rooms.ts';
import { level, type Samples, trim } from './sounds/wave.ts';

// dBFS of the loudest stretch at full volume; the default volumes of the game take 2 dB off cues and 8 off
// rooms, and the score plays its notes more softly still.
const CUE_LEVEL = -18;
const ROOM_LEVEL = -27;
const NOTE_LEVEL = -16;
const ROOM_STRETCH = 12;

const made = (sounds: Readonly<Record<string, () => Samples>>, finish: (samples: Samples) => Samples) =>
  Object.entries(sounds).map(([name, make]) => [name, finish(make())] as const);

encodeSprite(
  'cues',
  made(CUES, (samples) => level(trim(samples), CUE_LEVEL)),
  { opus: 24, mp3: 48 },
);
encodeSprite(
  'notes',
  made(NOTES, (samples) => level(trim(samples), NOTE_LEVEL)),
  { opus: 28, mp3: 48 },
);
encodeLoops(
  'rooms',
  made(ROOMS, (samples) => level(samples, ROOM_LEVEL, ROOM_STRETCH)),
  { opus: 12, mp3: 24 },
);

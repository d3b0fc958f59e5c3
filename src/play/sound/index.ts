/** The sound of the game: cues, room tones, the score, the music of the journey, and voices. */
export { heardBetween } from './comings.ts';
export type { Stretch } from './journey-music.ts';
export { type ScoreMood, scoreMood } from './mood.ts';
export { tasteOf } from './motif.ts';
export { canPlay, openSound, type Sound } from './sound.ts';
export { castVoices } from './voice-cast.ts';
export { hush, localVoices, onVoices, speak } from './voices.ts';

/** The sound of the game: cues, room tones, the score, the music of the journey, and voices. */
export { DOOR_CUES, heardBetween } from './comings.ts';
export type { Stretch } from './journey-music.ts';
export { localVoices, onVoices } from './local-voices.ts';
export { type ScoreMood, scoreMood } from './mood.ts';
export { tasteOf } from './motif.ts';
export { canPlay, openSound, type Sound } from './sound.ts';
export { hush, speak } from './speaking.ts';
export { castVoices } from './voice-cast.ts';

import type { ScoreMood } from './mood.ts';
import type { Note } from './note.ts';

/** 64 beats a minute. */
const BEAT_MS = 937;
export const BAR_MS = BEAT_MS * 4;
/** Bars until the harmony comes round. */
export const BARS = 8;

interface Bar {
  /** The long tones under it, semitones from middle C; every second bar has some. */
  readonly pad?: readonly number[];
  /** What the keys may play. */
  readonly keys: readonly number[];
}

// One harmony thrice: C a F G C e F C, open; then with its thirds held back; then a bare minor.
const HARMONY: Readonly<Record<ScoreMood, readonly Bar[]>> = {
  kept: [
    { pad: [-12, -5], keys: [0, 4, 7, 14] },
    { keys: [-3, 4, 7, 12] },
    { pad: [-7, 0], keys: [-3, 0, 4, 9] },
    { keys: [-1, 2, 7, 11] },
    { pad: [-12, -8], keys: [0, 4, 7, 12] },
    { keys: [-1, 4, 7, 11] },
    { pad: [-7, -3], keys: [0, 5, 9, 12] },
    { keys: [0, 2, 4, 7] },
  ],
  strained: [
    { pad: [-12, -5], keys: [0, 5, 7] },
    { keys: [-3, 2, 7] },
    { pad: [-7, 0], keys: [0, 7, 10] },
    { keys: [0, 2, 7] },
    { pad: [-12, -5], keys: [-2, 5, 7] },
    { keys: [-3, 2, 5] },
    { pad: [-7, -2], keys: [0, 5, 10] },
    { keys: [0, 2, 5] },
  ],
  breaking: [
    { pad: [-12], keys: [3] },
    { keys: [2] },
    { pad: [-12], keys: [7] },
    { keys: [] },
    { pad: [-12, -9], keys: [0] },
    { keys: [3] },
    { pad: [-12], keys: [-4] },
    { keys: [] },
  ],
};

/** How many notes the keys play in a bar at most. */
const NOTES: Readonly<Record<ScoreMood, number>> = { kept: 3, strained: 2, breaking: 1 };

// Where in the bar a key may fall, in beats.
const FALLS = [0, 1, 1.5, 2, 3] as const;

/**
 * One bar of the score, counted from its own beginning: a harmony that comes round, under keys that chance
 * places, so that it is never quite the same. `draw` gives chance from 0 to 1.
 */
export function scoreBar(mood: ScoreMood, bar: number, draw: () => number): Note[] {
  const { pad = [], keys } = HARMONY[mood][bar % BARS] ?? { keys: [] };
  const held = pad.map((pitch): Note => ({ atMs: 0, pitch, loud: 0.16, timbre: 'pad' }));
  const falls = FALLS.filter(() => draw() < 0.62).slice(0, NOTES[mood]);
  const struck =
    keys.length === 0
      ? []
      : falls.map((beat): Note => {
          const pitch = keys[Math.floor(draw() * keys.length)] ?? 0;
          return { atMs: beat * BEAT_MS + draw() * 24, pitch, loud: 0.16 + draw() * 0.1, timbre: 'felt' };
        });
  return [...held, ...struck];
}

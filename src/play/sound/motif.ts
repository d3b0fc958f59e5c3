import type { Note } from './note.ts';

/** A note of a motif: semitones from middle C, and when, in beats. */
type Tone = readonly [pitch: number, beat: number];
export type Motif = readonly Tone[];

/**
 * The motifs that have been written, by name. All are made of the same five tones, so that any of them go
 * together, and each is short enough to be known again.
 */
export const MOTIFS = {
  window: [
    [7, 0],
    [12, 1],
  ],
  door: [
    [0, 0],
    [4, 0.5],
    [7, 1],
  ],
  fitting: [
    [4, 0],
    [7, 0.5],
    [9, 1],
    [7, 2],
  ],
  till: [
    [12, 0],
    [9, 0.5],
    [12, 1],
  ],
  purchase: [
    [7, 0],
    [9, 0.5],
    [12, 1.5],
  ],
  wardrobe: [
    [9, 0],
    [7, 1],
    [2, 2],
  ],
  counter: [
    [0, 0],
    [2, 0.5],
    [4, 1],
    [7, 2],
  ],
  call: [
    [7, 0],
    [7, 0.5],
    [4, 1.5],
  ],
  chat: [
    [12, 0],
    [7, 0.25],
    [9, 1],
  ],
  delivery: [
    [2, 0],
    [4, 0.5],
    [9, 1.5],
  ],
  cup: [
    [4, 0],
    [2, 1],
    [0, 2],
  ],
  shelf: [
    [0, 0],
    [7, 1],
    [9, 1.5],
  ],
  message: [
    [9, 0],
    [12, 0.5],
    [7, 1.5],
  ],
  street: [
    [7, 0],
    [4, 1],
    [0, 2],
  ],
} as const satisfies Readonly<Record<string, Motif>>;

const FIVE_TONES = [0, 2, 4, 7, 9, 12] as const;
const RHYTHMS = [
  [0, 0.5, 1],
  [0, 1, 2],
  [0, 0.5, 1.5],
  [0, 0.5, 1, 2],
] as const;

/** A number that depends on every letter. */
const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);

/** The motif of a name: the written one or, for a name nobody wrote one for, always the same other one. */
export function motifOf(name: string): Motif {
  if (Object.hasOwn(MOTIFS, name)) return MOTIFS[name as keyof typeof MOTIFS];
  let rest = hash(name);
  const take = (count: number): number => {
    const taken = rest % count;
    rest = Math.floor(rest / count);
    return taken;
  };
  const rhythm = RHYTHMS[take(RHYTHMS.length)] ?? RHYTHMS[0];
  let step = take(FIVE_TONES.length);
  return rhythm.map((beat) => {
    const tone: Tone = [FIVE_TONES[step] ?? 0, beat];
    // Never twice the same: it would not be a phrase.
    step = (step + 1 + take(FIVE_TONES.length - 1)) % FIVE_TONES.length;
    return tone;
  });
}

/** How a motif sounds after what happened: below 40 it sticks, as the journey strip has it. */
export type Taste = 'warm' | 'plain' | 'sour';

export const tasteOf = (felt: number): Taste => (felt < 40 ? 'sour' : felt >= 70 ? 'warm' : 'plain');

const BEAT_MS = 460;

/** A motif as notes, in the taste of what was felt. */
export function playMotif(motif: Motif, taste: Taste, loud: number): Note[] {
  const note = ([pitch, beat]: Tone, timbre: Note['timbre'], part: number): Note => ({
    atMs: beat * BEAT_MS,
    pitch,
    loud: loud * part,
    timbre,
  });
  if (taste === 'plain') return motif.map((tone) => note(tone, 'felt', 0.8));
  // Its octave below goes with it.
  if (taste === 'warm')
    return motif.flatMap(([pitch, beat]) => [
      note([pitch, beat], 'felt', 1),
      note([pitch - 12, beat], 'felt', 0.5),
    ]);
  return motif.flatMap(([pitch, beat], index) => [
    note([pitch, beat], 'dull', 0.9),
    // What rubs against it comes a little later, and at the end stays.
    ...(index > 0 ? [note([pitch - 1, beat + 0.12], 'dull', 0.7)] : []),
  ]);
}

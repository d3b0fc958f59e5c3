import { motifOf, playMotif, tasteOf } from './motif.ts';
import type { Note } from './note.ts';

/** What the music needs to know of a bead of the journey. */
export interface HeardBead {
  readonly touchpoint: string;
  readonly motif?: string | undefined;
  /** 0 to 100. */
  readonly felt: number;
  readonly momentOfTruth: boolean;
}

/** A stretch of the music: which bead is heard, or all of them together. */
export interface Stretch {
  readonly atMs: number;
  readonly bead: number | 'all';
}

export interface JourneyMusic {
  readonly notes: readonly Note[];
  readonly stretches: readonly Stretch[];
  readonly totalMs: number;
}

const BEAD_MS = 1900;
/** The moment of truth is given more time, and a breath before it. */
const TRUTH_MS = 3000;
const BREATH_MS = 500;
const TOGETHER_MS = 4200;

// The tone under each bead: C, a, F, G and round again.
const GROUND = [-12, -15, -7, -5] as const;

const later = (notes: readonly Note[], byMs: number): Note[] =>
  notes.map((note) => ({ ...note, atMs: note.atMs + byMs }));

const notesOf = (bead: HeardBead, loud: number): Note[] =>
  playMotif(motifOf(bead.motif ?? bead.touchpoint), tasteOf(bead.felt), loud);

/** The tone under a bead; where it went wrong, with the next one beside it, which it cannot stand. */
const groundOf = ({ felt }: HeardBead, index: number): Note[] => {
  const pitch = GROUND[index % GROUND.length] ?? -12;
  const tone = (at: number, loud: number): Note => ({ atMs: 0, pitch: at, loud, timbre: 'pad' });
  return tasteOf(felt) === 'sour' ? [tone(pitch, 0.3), tone(pitch + 1, 0.16)] : [tone(pitch, 0.3)];
};

/**
 * The journey as music: the motif of each bead in its order, spoilt where it went wrong, and at the end all
 * of them together, so that one sour bead is heard in the whole.
 */
export function journeyMusic(beads: readonly HeardBead[]): JourneyMusic {
  const notes: Note[] = [];
  const stretches: Stretch[] = [];
  let atMs = 0;
  beads.forEach((bead, index) => {
    if (bead.momentOfTruth) atMs += BREATH_MS;
    stretches.push({ atMs, bead: index });
    notes.push(...later([...groundOf(bead, index), ...notesOf(bead, bead.momentOfTruth ? 0.75 : 0.6)], atMs));
    atMs += bead.momentOfTruth ? TRUTH_MS : BEAD_MS;
  });
  if (beads.length < 2) return { notes, stretches, totalMs: atMs };
  stretches.push({ atMs, bead: 'all' });
  const share = 0.7 / Math.sqrt(beads.length);
  notes.push({ atMs, pitch: -12, loud: 0.3, timbre: 'pad' });
  notes.push(...beads.flatMap((bead, index) => later(notesOf(bead, share), atMs + index * 115)));
  return { notes, stretches, totalMs: atMs + TOGETHER_MS };
}

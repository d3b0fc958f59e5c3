/** A note of the game’s music. */
export interface Note {
  /** When, in milliseconds from the beginning of what it belongs to. */
  readonly atMs: number;
  /** Semitones from middle C. */
  readonly pitch: number;
  /** 0 to 1, before the volume that the player has set. */
  readonly loud: number;
  /** `felt` is a hammer on a string, `dull` a spoilt one, `pad` a long tone that swells. */
  readonly timbre: 'felt' | 'dull' | 'pad';
}

/** A recorded note and how much faster than recorded it is played. */
export interface Recorded {
  readonly name: 'low' | 'middle' | 'high' | 'dull' | 'pad';
  readonly rate: number;
}

const raised = (semitones: number): number => 2 ** (semitones / 12);

/** The recording nearest in pitch: a note far from its recording sounds of another instrument. */
export function recordingOf({ pitch, timbre }: Pick<Note, 'pitch' | 'timbre'>): Recorded {
  if (timbre === 'pad') return { name: 'pad', rate: raised(pitch + 12) };
  if (timbre === 'dull') return { name: 'dull', rate: raised(pitch) };
  if (pitch < -6) return { name: 'low', rate: raised(pitch + 12) };
  return pitch > 6 ? { name: 'high', rate: raised(pitch - 12) } : { name: 'middle', rate: raised(pitch) };
}

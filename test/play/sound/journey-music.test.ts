import { describe, expect, it } from 'vitest';
import { type HeardBead, journeyMusic } from '../../../src/play/sound/journey-music.ts';
import { MOTIFS, motifOf, tasteOf } from '../../../src/play/sound/motif.ts';

const bead = (touchpoint: string, felt: number, more: Partial<HeardBead> = {}): HeardBead => ({
  touchpoint,
  felt,
  momentOfTruth: false,
  ...more,
});

describe('a motif', () => {
  it('is another one for each written name', () => {
    const written = Object.values(MOTIFS).map((motif) => JSON.stringify(motif));
    expect(new Set(written).size).toBe(written.length);
  });

  it('is always the same for a name that nobody wrote one for, and mostly another for another name', () => {
    const names = ['queue', 'parking', 'lift', 'greeting', 'parcel', 'invoice', 'survey', 'repair'];
    expect(names.map(motifOf)).toEqual(names.map(motifOf));
    expect(new Set(names.map((name) => JSON.stringify(motifOf(name)))).size).toBeGreaterThan(5);
  });

  it('is short, and its notes come after one another', () => {
    for (const name of [...Object.keys(MOTIFS), 'queue', 'constructor', '']) {
      const beats = motifOf(name).map(([, beat]) => beat);
      expect(beats.length).toBeGreaterThanOrEqual(2);
      expect(beats.length).toBeLessThanOrEqual(4);
      expect(beats).toEqual([...new Set(beats)].sort((a, b) => a - b));
    }
  });

  it.each([
    [0, 'sour'],
    [39, 'sour'],
    [40, 'plain'],
    [69, 'plain'],
    [70, 'warm'],
    [100, 'warm'],
  ] as const)('tastes of what was felt: %i is %s', (felt, taste) => expect(tasteOf(felt)).toBe(taste));
});

describe('the music of a journey', () => {
  const day = [bead('door', 80), bead('till', 55), bead('call', 20, { momentOfTruth: true })];
  const notesBetween = (beads: readonly HeardBead[], from: number, to: number) =>
    journeyMusic(beads).notes.filter(({ atMs }) => atMs >= from && atMs < to);

  it('plays the beads in their order, and then all together', () => {
    const { stretches, totalMs } = journeyMusic(day);
    expect(stretches.map((stretch) => stretch.bead)).toEqual([0, 1, 2, 'all']);
    const times = stretches.map(({ atMs }) => atMs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(totalMs).toBeGreaterThan(times.at(-1) ?? 0);
  });

  it('gives the moment of truth a breath before it and more time', () => {
    const lengths = (momentOfTruth: boolean) => {
      const { stretches } = journeyMusic([bead('a', 50), bead('b', 50, { momentOfTruth }), bead('c', 50)]);
      return [1, 2].map((index) => (stretches[index]?.atMs ?? 0) - (stretches[index - 1]?.atMs ?? 0));
    };
    const [plainBefore = 0, plain = 0] = lengths(false);
    const [before = 0, truth = 0] = lengths(true);
    expect(before).toBeGreaterThan(plainBefore);
    expect(truth).toBeGreaterThan(plain);
  });

  it('is spoilt where it went wrong, and only there', () => {
    const { stretches } = journeyMusic(day);
    const [first = 0, second = 0, third = 0, all = 0] = stretches.map(({ atMs }) => atMs);
    const timbres = (from: number, to: number) =>
      new Set(notesBetween(day, from, to).map(({ timbre }) => timbre));
    expect(timbres(first, second)).toEqual(new Set(['pad', 'felt']));
    expect(timbres(second, third)).toEqual(new Set(['pad', 'felt']));
    expect(timbres(third, all)).toEqual(new Set(['pad', 'dull']));
  });

  it('rubs a semitone against the motif and the ground where it is sour', () => {
    const pitches = (felt: number) => journeyMusic([bead('door', felt)]).notes.map(({ pitch }) => pitch);
    const hasSemitone = (all: readonly number[]) => all.some((pitch) => all.includes(pitch + 1));
    expect(hasSemitone(pitches(10))).toBe(true);
    expect(hasSemitone(pitches(60))).toBe(false);
    expect(hasSemitone(pitches(90))).toBe(false);
  });

  it('keeps the sourness when all sound together', () => {
    const together = (beads: readonly HeardBead[]) => {
      const { stretches } = journeyMusic(beads);
      return notesBetween(beads, stretches.at(-1)?.atMs ?? 0, Number.POSITIVE_INFINITY);
    };
    expect(together(day).some(({ timbre }) => timbre === 'dull')).toBe(true);
    expect(together([bead('door', 80), bead('till', 80)]).some(({ timbre }) => timbre === 'dull')).toBe(
      false,
    );
  });

  it('takes the author’s motif before the name of the touchpoint', () => {
    const named = journeyMusic([bead('return', 50, { motif: 'counter' })]).notes;
    expect(named).toEqual(journeyMusic([bead('counter', 50)]).notes);
  });

  it('is silence without beads', () => {
    expect(journeyMusic([])).toEqual({ notes: [], stretches: [], totalMs: 0 });
  });
});

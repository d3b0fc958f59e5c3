import { describe, expect, it } from 'vitest';
import { type ScoreMood, scoreMood } from '../../../src/play/sound/index.ts';
import { recordingOf } from '../../../src/play/sound/note.ts';
import { BAR_MS, BARS, scoreBar } from '../../../src/play/sound/score-bars.ts';

describe('the mood of the score', () => {
  it.each<[number, number, ScoreMood]>([
    [50, 58, 'kept'],
    [90, 90, 'kept'],
    [40, 44, 'strained'],
    [20, 30, 'breaking'],
    [0, 0, 'breaking'],
  ])('trust %i and felt %i are %s', (trust, felt, mood) => expect(scoreMood({ trust, felt })).toBe(mood));

  it('holds a little beyond the edge where it came from', () => {
    const edge = { trust: 46, felt: 46 };
    expect(scoreMood(edge, 'kept')).toBe('kept');
    expect(scoreMood(edge, 'strained')).toBe('strained');
    expect(scoreMood({ trust: 40, felt: 40 }, 'kept')).toBe('strained');
  });

  it('passes through every mood on the way down, and up again', () => {
    const way = (points: readonly number[]) => {
      let mood: ScoreMood | undefined;
      return points.map((point) => {
        mood = scoreMood({ trust: point, felt: point }, mood);
        return mood;
      });
    };
    const down = Array.from({ length: 101 }, (_, index) => 100 - index);
    const changes = (moods: readonly ScoreMood[]) => moods.filter((mood, index) => mood !== moods[index - 1]);
    expect(changes(way(down))).toEqual(['kept', 'strained', 'breaking']);
    expect(changes(way(down.toReversed()))).toEqual(['breaking', 'strained', 'kept']);
  });
});

/** Chance that is the same for every test. */
const draws = () => {
  let state = 7;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
const round = (mood: ScoreMood) => {
  const draw = draws();
  return Array.from({ length: BARS * 4 }, (_, bar) => scoreBar(mood, bar, draw)).flat();
};
const keysOf = (mood: ScoreMood) => round(mood).filter(({ timbre }) => timbre === 'felt');
/** The tones of the scale that are played, from C. */
const scaleOf = (mood: ScoreMood) => new Set(round(mood).map(({ pitch }) => ((pitch % 12) + 12) % 12));

const MINOR_THIRD = 3;
const MAJOR_THIRD = 4;

describe('a bar of the score', () => {
  it('has fewer notes the worse things stand', () => {
    const [kept, strained, breaking] = (['kept', 'strained', 'breaking'] as const).map(
      (mood) => keysOf(mood).length,
    );
    expect(kept).toBeGreaterThan(strained ?? 0);
    expect(strained).toBeGreaterThan(breaking ?? 0);
    expect(breaking).toBeGreaterThan(0);
  });

  it('is major, then without a third, then minor', () => {
    expect(scaleOf('kept')).toContain(MAJOR_THIRD);
    expect(scaleOf('kept')).not.toContain(MINOR_THIRD);
    expect(scaleOf('strained')).not.toContain(MAJOR_THIRD);
    expect(scaleOf('strained')).not.toContain(MINOR_THIRD);
    expect(scaleOf('breaking')).toContain(MINOR_THIRD);
  });

  it('begins every note within it, soft, and near a recording', () => {
    for (const mood of ['kept', 'strained', 'breaking'] as const)
      for (const note of round(mood)) {
        expect(note.atMs).toBeGreaterThanOrEqual(0);
        expect(note.atMs).toBeLessThan(BAR_MS);
        expect(note.loud).toBeLessThan(0.3);
        const octaves = Math.abs(Math.log2(recordingOf(note).rate));
        expect(octaves).toBeLessThanOrEqual(note.timbre === 'pad' ? 1 : 0.5);
      }
  });
});

describe('the recording of a note', () => {
  it.each([
    [0, 'felt', 'middle', 1],
    [-12, 'felt', 'low', 1],
    [12, 'felt', 'high', 1],
    [0, 'dull', 'dull', 1],
    [-12, 'pad', 'pad', 1],
    [0, 'pad', 'pad', 2],
  ] as const)('%i of %s is %s', (pitch, timbre, name, rate) =>
    expect(recordingOf({ pitch, timbre })).toEqual({ name, rate }),
  );
});

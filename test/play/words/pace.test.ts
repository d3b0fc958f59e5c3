import { describe, expect, it } from 'vitest';
import { paceLine, speechesOf } from '../../../src/play/words/pace.ts';

const spoken = (text: string, isBare = false): string[] => {
  const { words, totalMs } = paceLine(text, 'normal', isBare);
  return speechesOf(words, totalMs).map((speech) => speech.text.trim());
};

describe('the pace of a line', () => {
  it('keeps every character, in order', () => {
    const text = 'She laughs. “Sparkling.  Gosh.” *Really* [nods].';
    const { words } = paceLine(text, 'normal');
    expect(words.map((word) => word.text).join('')).toBe('She laughs. “Sparkling.  Gosh.” Really nods.');
  });

  it('shows later words later, and breathes after a sentence', () => {
    const { words, totalMs } = paceLine('One. Two three', 'normal');
    const [one = 0, two = 0, three = 0] = words.map(({ atMs }) => atMs);
    expect(one).toBe(0);
    expect(two - one).toBeGreaterThan(three - two);
    expect(totalMs).toBeGreaterThan(three);
  });

  it('takes no time at all at once, and more when slow than when fast', () => {
    const ms = (speed: 'instant' | 'fast' | 'normal' | 'slow') => paceLine('Hello there.', speed).totalMs;
    expect(ms('instant')).toBe(0);
    expect([ms('fast'), ms('normal'), ms('slow')]).toEqual(
      [ms('slow'), ms('normal'), ms('fast')].sort((a, b) => a - b),
    );
  });
});

describe('what moves her mouth', () => {
  it.each([
    ['She laughs. “Sparkling. Gosh.”', ['“Sparkling. Gosh.”']],
    ['“Do they?” She looks round. “Well.”', ['“Do they?”', '“Well.”']],
    ['« Parfait », dit-elle.', ['« Parfait »,']],
    ['"Oh." Her hand stays.', ['"Oh."']],
    ['She goes very still.', []],
  ])('is what stands in quotation marks: %j', (text, expected) => expect(spoken(text)).toEqual(expected));

  it('is a whole line that is bare speech, but not an action in it', () => {
    expect(spoken('What would help?', true)).toEqual(['What would help?']);
    expect(spoken('[Stop.] What would help?', true)).toEqual(['What would help?']);
  });

  it('fits into the time of the line', () => {
    const { words, totalMs } = paceLine('He nods. “Yes,” he says, “I do.”', 'normal');
    for (const { fromMs, ms } of speechesOf(words, totalMs)) {
      expect(ms).toBeGreaterThan(0);
      expect(fromMs + ms).toBeLessThanOrEqual(totalMs);
    }
  });
});

import { readMarks, type Style } from './marks.ts';

/** A word of a line and when it appears, counted from the line’s first. */
export interface TimedWord {
  readonly text: string;
  readonly styles: readonly Style[];
  readonly atMs: number;
  /** It is said aloud. */
  readonly spoken: boolean;
}

export interface Speech {
  readonly text: string;
  readonly fromMs: number;
  readonly ms: number;
  /** Where it stands in the words of the line: its first, and how many. */
  readonly firstWord: number;
  readonly words: number;
}

/** Of what is told, and of what is said. `voice` goes as fast as a voice that speaks it. */
const MS_PER_CHARACTER = {
  slow: { told: 46, said: 46 },
  normal: { told: 27, said: 27 },
  fast: { told: 14, said: 14 },
  instant: { told: 0, said: 0 },
  voice: { told: 27, said: 62 },
} as const;

export type Speed = keyof typeof MS_PER_CHARACTER;

// How much longer than its letters a word takes: people breathe at the end of a sentence.
const PAUSE_CHARACTERS: readonly (readonly [RegExp, number])[] = [
  [/[.?!…:]["”’»)]*\s*$/, 10],
  [/[,;—–]["”’»)]*\s*$/, 4],
];

const pauseAfter = (word: string): number => PAUSE_CHARACTERS.find(([ending]) => ending.test(word))?.[1] ?? 0;

const opensSpeech = (word: string): boolean => /^\s*["“«]/.test(word);
const closesSpeech = (word: string): boolean => /["”»][.,;:?!]*\s*$/.test(word);

/**
 * Lays a line out over time at a reading speed: its words, and how long until the last stands. What stands
 * in quotation marks is spoken; with `isBare` all of it is, a quotation in it included.
 */
export function paceLine(
  text: string,
  speed: Speed,
  isBare = false,
): { words: TimedWord[]; totalMs: number } {
  const perCharacter = MS_PER_CHARACTER[speed];
  const words: TimedWord[] = [];
  let atMs = 0;
  let inSpeech = false;
  for (const run of readMarks(text)) {
    for (const word of run.text.match(/\s*\S+\s*|\s+/g) ?? []) {
      inSpeech ||= opensSpeech(word);
      const spoken = (inSpeech || isBare) && !run.styles.includes('action');
      words.push({ text: word, styles: run.styles, atMs, spoken });
      if (inSpeech && closesSpeech(word)) inSpeech = false;
      atMs += (word.length + pauseAfter(word)) * (spoken ? perCharacter.said : perCharacter.told);
    }
  }
  return { words, totalMs: atMs };
}

/** The stretches of a line that are said aloud, for the mouth. */
export function speechesOf(words: readonly TimedWord[], totalMs: number): Speech[] {
  const speeches: Speech[] = [];
  let start: number | undefined;
  words.forEach((word, index) => {
    if (word.spoken) start ??= index;
    const next = words[index + 1];
    if (start === undefined || (word.spoken && next?.spoken)) return;
    const said = words.slice(start, index + 1);
    const fromMs = said[0]?.atMs ?? 0;
    speeches.push({
      text: said.map(({ text }) => text).join(''),
      fromMs,
      ms: (next?.atMs ?? totalMs) - fromMs,
      firstWord: start,
      words: said.length,
    });
    start = undefined;
  });
  return speeches;
}

import type { AnyDiagnostic, PlaceNoun, PlacePart } from '#scenario';
import type { Problem } from './problem.ts';

/** What is said of an author’s file in a language other than English, as its words file has it. */
export interface DiagnosticWords {
  readonly codes: Readonly<
    Partial<Record<AnyDiagnostic['code'], { readonly says: string; readonly wayOut: string }>>
  >;
  /** Goes before the way out, with what was likely meant. */
  readonly didYouMean: string;
  /** A step of a place that comes first, and one that another belongs to. */
  readonly places: Readonly<Record<PlaceNoun | 'field', { readonly is: string; readonly of: string }>>;
  readonly wholeFile: string;
  readonly quoted: string;
  /** Stands in numbers for the point. */
  readonly decimalMark: string;
  /** What the checks call things, and two joined by “or”; `…` stands for a rest that is no word. */
  readonly words: Readonly<Record<string, string>>;
}

type Values = Readonly<Record<string, string>>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const fill = (text: string, { name = '' }: Values): string => text.replace('{{name}}', () => name);

function wordOf({ words }: DiagnosticWords, english: string): string {
  if (Object.hasOwn(words, english)) return words[english] ?? '';
  const start = Object.keys(words).find((key) => key.endsWith('…') && english.startsWith(key.slice(0, -1)));
  if (start === undefined) return english;
  return (words[start] ?? '').replace('…', () => english.slice(start.length - 1));
}

function placeOf({ places, wholeFile, quoted }: DiagnosticWords, parts: readonly PlacePart[]): string {
  const steps = parts.map(({ noun, name }, index) => {
    const shown = noun && /^\d+$/.test(name) ? name : fill(quoted, { name });
    return fill(places[noun ?? 'field'][index === 0 ? 'is' : 'of'], { name: shown });
  });
  return steps.join(' ') || wholeFile;
}

// A value is put in as it is, or as a word or a number of the language where the sentence marks it as one.
const tell = (text: string, words: DiagnosticWords, { values, place }: Problem): string =>
  text.replace(/\{\{(\w+)(?:, (words|number))?\}\}/g, (_, name: string, kind?: string) => {
    if (name === 'place') return placeOf(words, place);
    const value = values[name] ?? '';
    if (kind === 'number') return value.replace('.', () => words.decimalMark);
    if (kind !== 'words') return value;
    const [first = '', ...others] = value.split(' or ').map((each) => wordOf(words, each));
    return [first, ...others.flatMap((each) => [words.words.or ?? '', each])].join(' ');
  });

/**
 * The sentence on a problem and its way out in the words of a language; undefined where it has none for the code,
 * as in English, whose sentences a problem brings along.
 */
export function explainIn(
  words: DiagnosticWords | undefined,
  problem: Problem,
): { says: string; wayOut: string } | undefined {
  const found = words?.codes[problem.code];
  if (!words || !found) return undefined;
  const { suggestion } = problem.values;
  const guess = suggestion === undefined ? '' : `${tell(words.didYouMean, words, problem)} `;
  return {
    says: capital(tell(found.says, words, problem)),
    wayOut: guess + tell(found.wayOut, words, problem),
  };
}

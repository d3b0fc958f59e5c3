/** Words as they are handed to a voice, and where each of them stands in the text. */
export interface Utterance {
  readonly text: string;
  /** Where each word begins, in characters. */
  readonly starts: readonly number[];
}

/** Words without their quotation marks, which some voices read out. */
export function utteranceOf(words: readonly string[]): Utterance {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length);
    text += word.replaceAll(/[“”"«»]/g, '');
  }
  return { text, starts };
}

/** Which word stands at a character of the text. */
export const wordAt = ({ starts }: Utterance, character: number): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= character),
  );

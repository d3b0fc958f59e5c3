import { getSettings } from '#ui';
import { synthesis } from './local-voices.ts';
import { utteranceOf, wordAt } from './utterance.ts';
import type { Manner } from './voice-cast.ts';

/** Words to be spoken, and when each would be said if the voice does not tell. */
export interface Speaking {
  readonly words: readonly { readonly text: string; readonly afterMs: number }[];
  readonly manner: Manner<SpeechSynthesisVoice>;
}

/**
 * Speaks words after those that are being spoken, and tells which word is being said; undefined at the end.
 * A voice that does not tell where it is is followed by the clock.
 */
export function speak({ words, manner }: Speaking, onWord: (word: number | undefined) => void): void {
  const said = utteranceOf(words.map(({ text }) => text));
  const utterance = new SpeechSynthesisUtterance(said.text);
  utterance.voice = manner.voice;
  utterance.lang = manner.voice.lang;
  utterance.pitch = manner.pitch;
  utterance.rate = manner.rate;
  utterance.volume = Number(getSettings().voice);
  let clock: ReturnType<typeof setTimeout>[] = [];
  const stopClock = () => {
    clock.forEach(clearTimeout);
    clock = [];
  };
  utterance.onstart = () => {
    clock = words.map(({ afterMs }, word) => setTimeout(() => onWord(word), afterMs));
  };
  utterance.onboundary = ({ name, charIndex }) => {
    if (name === 'sentence') return;
    stopClock();
    onWord(wordAt(said, charIndex));
  };
  utterance.onend = utterance.onerror = () => {
    stopClock();
    onWord(undefined);
  };
  synthesis()?.speak(utterance);
}

/** Falls silent at once. */
export const hush = (): void => synthesis()?.cancel();

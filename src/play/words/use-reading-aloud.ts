import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Said } from '#attempt';
import type { Scenario } from '#scenario';
import { castVoices, hush, speak } from '../sound/index.ts';
import { paceLine, speechesOf } from './pace.ts';
import { isBareSpeech, isYours } from './speech.ts';
import { useVoices } from './use-voices.ts';

interface ReadingAloud {
  readonly said: Said | undefined;
  /** A new key is a new line. */
  readonly key: string;
  readonly scenario: Scenario;
  /** Voices are wanted, and the line is being told now. */
  readonly isOn: boolean;
  readonly delayMs: number;
}

/**
 * Has a line spoken by the voice of whoever says it, what stands in quotation marks only. Returns which of
 * the line’s words is being said. Leaving the line, or turning it off, is silence at once.
 */
export function useReadingAloud({ said, key, scenario, isOn, delayMs }: ReadingAloud): number | undefined {
  const voices = useVoices(scenario.language);
  const cast = useMemo(
    () => castVoices([scenario.customer, ...(scenario.others ?? [])], voices),
    [scenario, voices],
  );
  const [lit, setLit] = useState<{ readonly key: string; readonly word: number | undefined }>();
  const manner = said?.who === undefined || isYours(said) ? undefined : cast.get(said.who);

  useEffect(() => {
    if (!isOn || !said || !manner) return;
    const { words, totalMs } = paceLine(said.text, 'voice', isBareSpeech(said));
    const timers = speechesOf(words, totalMs).map(({ fromMs, firstWord, words: count }) =>
      setTimeout(() => {
        const spoken = words.slice(firstWord, firstWord + count);
        speak({ words: spoken.map(({ text, atMs }) => ({ text, afterMs: atMs - fromMs })), manner }, (word) =>
          setLit({ key, word: word === undefined ? undefined : firstWord + word }),
        );
      }, delayMs + fromMs),
    );
    return () => {
      timers.forEach(clearTimeout);
      hush();
      setLit(undefined);
    };
  }, [key, isOn, manner]);

  return lit?.key === key ? lit.word : undefined;
}

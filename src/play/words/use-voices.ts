import { useEffect, useState } from 'preact/hooks';
import { localVoices, onVoices } from '../sound/index.ts';

const isSame = (some: readonly SpeechSynthesisVoice[], others: readonly SpeechSynthesisVoice[]): boolean =>
  some.length === others.length && some.every(({ voiceURI }, i) => voiceURI === others[i]?.voiceURI);

/**
 * The voices that this browser has for a language; the part renders again when they come. As long as they are the same
 * the list is the same, too, so that nobody is interrupted where the browser only tells of them again.
 */
export function useVoices(language: string): SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(() => localVoices(language));
  useEffect(() => {
    const look = () => {
      const found = localVoices(language);
      setVoices((before) => (isSame(before, found) ? before : found));
    };
    look();
    return onVoices(look);
  }, [language]);
  return voices;
}

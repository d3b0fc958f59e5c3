import { useEffect, useState } from 'preact/hooks';
import { localVoices, onVoices } from '../sound/index.ts';

/** The voices that this browser has for a language; the part renders again when they come. */
export function useVoices(language: string): SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(() => localVoices(language));
  useEffect(() => {
    const look = () => setVoices(localVoices(language));
    look();
    return onVoices(look);
  }, [language]);
  return voices;
}

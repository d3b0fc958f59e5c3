import { getSettings } from '#ui';
import { localVoices } from './local-voices.ts';
import { hush, speak } from './speaking.ts';
import { castVoices } from './voice-cast.ts';

/** Has a voice say the name of the language it speaks, where this browser has one and sound is on. */
export function sampleVoice(language: string): void {
  const [manner] = castVoices([{ id: 'sample', look: 'sample' }], localVoices(language)).values();
  if (!manner || getSettings().sound === 'off') return;
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  hush();
  speak({ words: [{ text: name, afterMs: 0 }], manner }, () => undefined);
}

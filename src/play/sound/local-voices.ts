/** A voice of the browser, as far as it is looked at here. */
export interface BrowserVoice {
  readonly name: string;
  /** A language tag such as `en-CA`. */
  readonly lang: string;
  /** It speaks on this computer; any other sends the words elsewhere. */
  readonly localService: boolean;
}

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The voices that speak a language on this computer, those of its very region first. */
export function voicesFor<Voice extends BrowserVoice>(voices: readonly Voice[], language: string): Voice[] {
  const isExact = ({ lang }: Voice) => lang.replace('_', '-').toLowerCase() === language.toLowerCase();
  return voices
    .filter(({ lang, localService }) => localService && primary(lang) === primary(language))
    .sort((a, b) => Number(isExact(b)) - Number(isExact(a)) || a.name.localeCompare(b.name));
}

/** What speaks, where this browser has it. */
export const synthesis = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;

/** The voices that can speak a language here without sending the words anywhere; they may come late. */
export const localVoices = (language: string): SpeechSynthesisVoice[] =>
  voicesFor(synthesis()?.getVoices() ?? [], language);

/** Calls back when voices come or go; returns how to stop. */
export function onVoices(listener: () => void): () => void {
  const speech = synthesis();
  speech?.addEventListener?.('voiceschanged', listener);
  return () => speech?.removeEventListener?.('voiceschanged', listener);
}

import i18next from 'i18next';
import { useSyncExternalStore } from 'preact/compat';
import { chosenLanguage, getSettings, onSettings, type Settings } from './settings.ts';

export const LANGUAGES = ['en', 'fr-CA'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words that are loaded together, by the file that they stand in: those of play at once, the others on demand. */
export type WordsPart = 'play' | 'settings' | 'home' | 'debrief' | 'manager' | 'principles' | 'diagnostics';
type Words = { readonly default: object };

/** English has neither diagnostics nor principles: what it says of them stands in tables of the code. */
const files = import.meta.glob<Words>('./locales/*/*.json');
const asked = new Set<WordsPart>(['play']);

async function bringPart(part: WordsPart, language: Language): Promise<void> {
  if (i18next.getResource(language, 'translation', part) !== undefined) return;
  const found = await files[`./locales/${language}/${part}.json`]?.();
  if (found) i18next.addResourceBundle(language, 'translation', { [part]: found.default }, true);
}

async function bring(language: Language): Promise<void> {
  await Promise.all([...asked].map((part) => bringPart(part, language)));
  await i18next.changeLanguage(language);
}

/** Loads words besides those of play, from now on in every language that is chosen. Rejects where one cannot come. */
export async function askForWords(...parts: readonly WordsPart[]): Promise<void> {
  for (const part of parts) asked.add(part);
  await Promise.all(parts.map((part) => bringPart(part, i18next.language as Language)));
}

/** The words of a part that was asked for, as the file of the language in use has them, if it has. */
export const wordsOf = (part: WordsPart): object | undefined =>
  i18next.getResource(i18next.language, 'translation', part);

/** Loads the words of the chosen language and follows the setting from then on. */
export async function startLanguage(): Promise<void> {
  await i18next.init({
    lng: chosenLanguage(),
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false }, // words become text nodes, never HTML
  });
  await bring(chosenLanguage());
  onSettings(() => {
    if (i18next.language !== chosenLanguage()) void bring(chosenLanguage());
  });
}

const onLanguage = (listener: () => void): (() => void) => {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
};

/** The words of the interface; the part renders again when the language changes. */
export function useWords(): { t: typeof i18next.t; language: Language } {
  const language = useSyncExternalStore(onLanguage, () => i18next.language as Language);
  return { t: i18next.t, language };
}

/** The settings; the part renders again when one changes. */
export const useSettings = (): Settings => useSyncExternalStore(onSettings, getSettings);

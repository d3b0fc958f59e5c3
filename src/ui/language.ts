import i18next from 'i18next';
import { useSyncExternalStore } from 'preact/compat';
import { chosenLanguage, getSettings, onSettings, type Settings } from './settings.ts';

export const LANGUAGES = ['en', 'fr-CA'] as const;
export type Language = (typeof LANGUAGES)[number];

const load: Record<Language, () => Promise<{ words: object }>> = {
  en: () => import('./locales/en/index.ts'),
  'fr-CA': () => import('./locales/fr-CA/index.ts'),
};

type WordsApart = 'diagnostics';
/** Words that few people need. English has none: what it says of an author’s file stands in the table of codes. */
const loadApart: Record<WordsApart, Partial<Record<Language, () => Promise<{ default: object }>>>> = {
  diagnostics: { 'fr-CA': () => import('./locales/fr-CA/diagnostics.json') },
};
const asked = new Set<WordsApart>();

async function bringApart(part: WordsApart, language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, part)) return;
  const found = await loadApart[part][language]?.();
  if (found) i18next.addResourceBundle(language, part, found.default);
}

async function bring(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const { words } = await load[language]();
    i18next.addResourceBundle(language, 'translation', words);
  }
  await Promise.allSettled([...asked].map((part) => bringApart(part, language)));
  await i18next.changeLanguage(language);
}

/** Loads words that come apart from the others, from now on in every language that is chosen. Never rejects. */
export async function askForWords(part: WordsApart): Promise<void> {
  asked.add(part);
  await Promise.allSettled([bringApart(part, i18next.language as Language)]);
}

/** The words that were asked for, as the file of the language in use has them, if it has. */
export const wordsApart = (part: WordsApart): object | undefined =>
  i18next.getResourceBundle(i18next.language, part);

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

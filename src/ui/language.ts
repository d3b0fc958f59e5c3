import i18next from 'i18next';
import { useSyncExternalStore } from 'preact/compat';
import { chosenLanguage, getSettings, onSettings, type Settings } from './settings.ts';

export const LANGUAGES = ['en', 'fr-CA'] as const;
export type Language = (typeof LANGUAGES)[number];

const load: Record<Language, () => Promise<{ words: object }>> = {
  en: () => import('./locales/en/index.ts'),
  'fr-CA': () => import('./locales/fr-CA/index.ts'),
};

async function bring(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const { words } = await load[language]();
    i18next.addResourceBundle(language, 'translation', words);
  }
  await i18next.changeLanguage(language);
}

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

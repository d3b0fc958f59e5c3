import { type Messages, setupI18n } from '@lingui/core';
import { chosenLanguage, getSettings, onSettings, type Settings } from './settings.ts';
import { useExternal } from './use-external.ts';

export const LANGUAGES = ['en', 'fr-CA'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words that are loaded together, by the file that they stand in: those of play at once, the others on demand. */
export type WordsPart = 'play' | 'settings' | 'home' | 'debrief' | 'manager' | 'principles' | 'diagnostics';
type Words = { readonly [key: string]: Messages[string] | Words };

/** English has neither diagnostics nor principles: what it says of them stands in tables of the code. */
const files = import.meta.glob<{ readonly default: Words }>('./locales/*/*.{json,ts}');
const asked = new Set<WordsPart>(['play']);
const brought = new Map<string, Words>();
const catalog = setupI18n();

/** Messages by their whole key, `play.title.home`. */
const flatten = (words: Words, key: string): Messages =>
  Object.assign(
    {},
    ...Object.entries(words).map(([name, value]) =>
      typeof value === 'string' || Array.isArray(value)
        ? { [`${key}.${name}`]: value }
        : flatten(value as Words, `${key}.${name}`),
    ),
  );

async function bringPart(part: WordsPart, language: Language): Promise<void> {
  const name = `${language}/${part}`;
  if (brought.has(name)) return;
  const find = files[`./locales/${name}.json`] ?? files[`./locales/${name}.ts`];
  const found = await find?.();
  if (!found) return;
  brought.set(name, found.default);
  catalog.load(language, flatten(found.default, part));
}

async function bring(language: Language): Promise<void> {
  await Promise.all([...asked].map((part) => bringPart(part, language)));
  catalog.activate(language);
}

/** Loads words besides those of play, from now on in every language that is chosen. Rejects where one cannot come. */
export async function askForWords(...parts: readonly WordsPart[]): Promise<void> {
  for (const part of parts) asked.add(part);
  await Promise.all(parts.map((part) => bringPart(part, catalog.locale as Language)));
}

/** The words of a part that was asked for, as the file of the language in use has them, if it has. */
export const wordsOf = (part: WordsPart): object | undefined => brought.get(`${catalog.locale}/${part}`);

/** Loads the words of the chosen language and follows the setting from then on. */
export async function startLanguage(): Promise<void> {
  await bring(chosenLanguage());
  onSettings(() => {
    // Where they cannot be fetched the words stay as they are until the language is chosen again.
    if (catalog.locale !== chosenLanguage()) bring(chosenLanguage()).catch(() => undefined);
  });
}

/** What a message is filled with; `defaultValue` is said where there is no such message. */
type Values = Readonly<Record<string, unknown>> & { readonly defaultValue?: string };

/** A message of the interface in the language in use, by its whole key. */
const t = (key: string, values?: Values): string =>
  values?.defaultValue !== undefined && catalog.messages[key] === undefined
    ? values.defaultValue
    : catalog._(key, values);

const onLanguage = (listener: () => void): (() => void) => catalog.on('change', listener);

/** The words of the interface; the part renders again when the language changes. */
export function useWords(): { t: typeof t; language: Language } {
  const language = useExternal(onLanguage, () => catalog.locale as Language);
  return { t, language };
}

/** The settings; the part renders again when one changes. */
export const useSettings = (): Settings => useExternal(onSettings, getSettings);

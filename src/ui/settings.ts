/**
 * What a person sets once and finds again: kept in localStorage, because the theme and the language must be
 * known before the first paint. A value that is missing or unknown is the default.
 */
const CHOICES = {
  textSize: ['1', '0.9', '1.15', '1.3', '1.5'],
  textSpeed: ['normal', 'instant', 'fast', 'slow'],
  sound: ['on', 'off'],
  cues: ['0.8', '0', '0.2', '0.4', '0.6', '1'],
  ambience: ['0.4', '0', '0.2', '0.6', '0.8', '1'],
  music: ['0.4', '0', '0.2', '0.6', '0.8', '1'],
  speech: ['off', 'on'],
  voice: ['0.8', '0', '0.2', '0.4', '0.6', '1'],
  captions: ['on', 'off'],
  motion: ['system', 'full', 'reduced'],
  clock: ['1', 'off', '2', '5', '10'],
  language: ['system', 'en', 'fr-CA'],
  theme: ['system', 'light', 'dark'],
} as const;

export type SettingName = keyof typeof CHOICES;
export type Settings = { readonly [Name in SettingName]: (typeof CHOICES)[Name][number] };

/** The values a setting may take; the first is the default. */
export const settingChoices = <Name extends SettingName>(name: Name): (typeof CHOICES)[Name] => CHOICES[name];

const KEY = 'moment-of-truth.settings';

const readStored = (): Record<string, unknown> => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  } catch {
    return {}; // storage refused or damaged: the defaults hold
  }
};

const load = (): Settings => {
  const stored = readStored();
  const entries = Object.entries(CHOICES).map(([name, values]) => {
    const value = stored[name];
    return [name, (values as readonly unknown[]).includes(value) ? value : values[0]];
  });
  return Object.fromEntries(entries) as Settings;
};

let settings = load();
const listeners = new Set<() => void>();

export const getSettings = (): Settings => settings;

/** Changes one setting, keeps it and tells every listener. */
export function changeSetting<Name extends SettingName>(name: Name, value: Settings[Name]): void {
  settings = { ...settings, [name]: value };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Nowhere to keep it: it holds until the tab closes.
  }
  for (const listener of listeners) listener();
}

/** Calls back after every change; returns how to stop. */
export function onSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const matches = (query: string): boolean => window.matchMedia(query).matches;

/** Whether things may move, with `system` asked of the device. */
export const isMotionReduced = (): boolean =>
  settings.motion === 'reduced' ||
  (settings.motion === 'system' && matches('(prefers-reduced-motion: reduce)'));

/** The language to show, with `system` asked of the browser. */
export const chosenLanguage = (): 'en' | 'fr-CA' => {
  if (settings.language !== 'system') return settings.language;
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr-CA' : 'en';
};

/** Writes theme, text size and motion onto the page, now and at every change. */
export function applySettings(): void {
  const root = document.documentElement;
  const dark =
    settings.theme === 'dark' || (settings.theme === 'system' && matches('(prefers-color-scheme: dark)'));
  root.dataset.theme = dark ? 'dark' : 'light';
  root.dataset.motion = isMotionReduced() ? 'reduced' : 'full';
  root.style.setProperty('--text-scale', settings.textSize);
  root.lang = chosenLanguage();
}

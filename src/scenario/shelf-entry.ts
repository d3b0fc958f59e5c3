import { contentHash } from './hash.ts';
import type { Scenario } from './schema.ts';

/** What a shelf knows of a scenario before it is opened. */
export interface ShelfEntry {
  readonly id: string;
  readonly family: string;
  readonly form: string;
  readonly hash: string;
  /** Title and brief by language; the scenario's own language is first. */
  readonly words: Readonly<Record<string, { readonly title: string; readonly brief: string }>>;
  /** How many beats the author thinks it should take. */
  readonly par: number;
}

/** The shelf entry of a scenario with the lines of its translations, by language. */
export function shelfEntryOf(
  scenario: Scenario,
  translations: ReadonlyMap<string, Readonly<Record<string, string>>>,
): ShelfEntry {
  const { id, family, form, par, language, title, brief } = scenario;
  const translated = [...translations].map(([language, lines]) => [
    language,
    { title: lines.title ?? title, brief: lines.brief ?? brief },
  ]);
  const words = { [language]: { title, brief }, ...Object.fromEntries(translated) };
  return { id, family, form, hash: contentHash(scenario), words, par };
}

import { entries, load } from 'virtual:shelf';
import { mapLines, type Scenario, type ShelfEntry } from '#scenario';
import type { Store } from '#store';

/** A scenario ready to be played: its words in the asked language where there is a translation. */
export interface Playable {
  readonly scenario: Scenario;
  /** The same in its author’s words: what the hash is of, and what is kept beside attempts. */
  readonly authored: Scenario;
  readonly contentHash: string;
  /** The language the words are in. */
  readonly language: string;
}

/** What a play begins with, until the whole text has come. */
export interface Beginning extends Pick<Playable, 'contentHash' | 'language'> {
  /** The opening part of the scenario, or all of it where it is at hand. */
  readonly scenario: Scenario;
  /** Brings the whole text; rejects where it cannot be fetched. */
  readonly bringWhole: () => Promise<Playable>;
}

/** The scenarios that came with the game. */
export const shelf: readonly ShelfEntry[] = entries;

/** Title and brief in the asked language, or in the scenario's own. */
export const shelfWords = (entry: ShelfEntry, language: string): { title: string; brief: string } =>
  entry.words[language] ?? Object.values(entry.words)[0] ?? { title: entry.id, brief: '' };

function chunksOf({ id }: ShelfEntry) {
  const chunks = load[id];
  if (!chunks) throw new Error(`The scenario “${id}” stands on the shelf but was not built.`);
  return chunks;
}

async function fromShelf(entry: ShelfEntry, language: string): Promise<Playable> {
  const chunks = chunksOf(entry);
  const [{ default: scenario }, words] = await Promise.all([chunks.scenario(), chunks.words[language]?.()]);
  return {
    authored: scenario,
    scenario: words ? mapLines(scenario, (id, text) => words.default[id] ?? text) : scenario,
    contentHash: entry.hash,
    language: words ? language : scenario.language,
  };
}

const inOwnWords = (scenario: Scenario, contentHash: string): Playable => ({
  scenario,
  authored: scenario,
  contentHash,
  language: scenario.language,
});

async function beginningFromShelf(entry: ShelfEntry, language: string): Promise<Beginning> {
  const { opening, openings } = chunksOf(entry);
  const { default: scenario } = await (openings[language] ?? opening)();
  return {
    scenario,
    contentHash: entry.hash,
    language: openings[language] ? language : scenario.language,
    bringWhole: () => fromShelf(entry, language),
  };
}

/** The beginning of a text that is at hand. */
export const beginningOf = (playable: Playable): Beginning => ({
  ...playable,
  bringWhole: async () => playable,
});

/**
 * Brings what a scenario begins with, by its id: from the shelf, or from what the trainer dropped in. Undefined where
 * neither has it.
 */
export async function bringBeginning(
  store: Store,
  id: string,
  language: string,
): Promise<Beginning | undefined> {
  const own = (await store.ownScenarios()).find(({ scenario }) => scenario.id === id);
  if (own) return beginningOf(inOwnWords(own.scenario, own.contentHash));
  const entry = shelf.find((entry) => entry.id === id);
  return entry && beginningFromShelf(entry, language);
}

/**
 * Brings the scenario an attempt was played on, whatever has changed on the shelf since: by its hash.
 * Undefined where that text is gone.
 */
export async function bringPlayed(
  store: Store,
  hash: string,
  language: string,
): Promise<Playable | undefined> {
  const entry = shelf.find((entry) => entry.hash === hash);
  if (entry) return fromShelf(entry, language);
  const kept = await store.scenario(hash);
  if (kept) return inOwnWords(kept, hash);
  // One that was begun on a trainer’s own text a moment ago, which is not kept beside attempts yet.
  const own = (await store.ownScenarios()).find(({ contentHash }) => contentHash === hash);
  return own && inOwnWords(own.scenario, hash);
}

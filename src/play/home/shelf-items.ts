import type { ShelfEntry } from '#scenario';
import type { OwnScenario } from '#store';

/** One card of the shelf: a scenario that came with the game, or one the trainer dropped in. */
export interface ShelfItem {
  readonly id: string;
  readonly title: string;
  readonly brief: string;
  /** What title and brief are written in. */
  readonly language: string;
  readonly own?: OwnScenario;
  /** A scenario of one’s own with the id of one of the game’s: it is the one that is played. */
  readonly instead: boolean;
}

/** The shelf in order: the game’s scenarios, then one’s own; of the same id only one’s own. */
export function shelfItems(
  entries: readonly ShelfEntry[],
  own: readonly OwnScenario[],
  wordsOf: (entry: ShelfEntry) => Pick<ShelfItem, 'title' | 'brief' | 'language'>,
): ShelfItem[] {
  const ownIds = new Set(own.map(({ scenario }) => scenario.id));
  const gameIds = new Set(entries.map(({ id }) => id));
  return [
    ...entries
      .filter(({ id }) => !ownIds.has(id))
      .map((entry) => ({ id: entry.id, ...wordsOf(entry), instead: false })),
    ...own.map((own) => {
      const { id, title, brief, language } = own.scenario;
      return { id, title, brief, language, own, instead: gameIds.has(id) };
    }),
  ];
}

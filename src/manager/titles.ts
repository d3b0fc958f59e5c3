import { useEffect, useState } from 'preact/hooks';
import { bringPlayed, useServices } from '#play';
import { useWords } from '#ui';
import type { Desk } from './desk.ts';

/** Scenario titles by id in the language of the screen, from the shelf or else from the files. */
export function useTitles({ rows, scenarios }: Desk): (scenario: string) => string {
  const { language } = useWords();
  const { store } = useServices();
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isGone = false;
    const hashes = new Map(rows.map(({ version = '', scenario = '' }) => [version, scenario]));
    const find = async ([hash, id]: readonly [string, string]) => {
      const playable = await bringPlayed(store, hash, language).catch(() => undefined);
      const title = (playable?.scenario ?? scenarios.get(hash))?.title;
      return title === undefined ? [] : [[id, title] as const];
    };
    void Promise.all([...hashes].map(find)).then((found) => {
      if (!isGone) setTitles(new Map(found.flat()));
    });
    return () => {
      isGone = true;
    };
  }, [rows, scenarios, store, language]);
  return (scenario) => titles.get(scenario) ?? scenario;
}

import { useWords } from '#ui';
import type { PastResult } from './past-attempt.ts';

/** An ending in words: its title, or for an ending of the house what its kind is called. */
export function useEndingWords(): (ending: PastResult['ending']) => string {
  const { t } = useWords();
  return ({ kind, title }) => title || t(`home.ending.${kind}`);
}

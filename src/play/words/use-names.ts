import { useCallback } from 'preact/hooks';
import type { Said } from '#attempt';
import type { Scenario } from '#scenario';
import { useWords } from '#ui';
import type { NamedLine } from './exchange.tsx';
import { isSpeech } from './speech.ts';

/** How lines get the name that stands over them. */
export function useNames({ customer, others = [] }: Scenario): (said: Said) => NamedLine {
  const { t, language } = useWords();
  return useCallback(
    (said) => {
      const name =
        said.who === 'you' ? t('play.you') : [customer, ...others].find(({ id }) => id === said.who)?.name;
      return { said, ...(name && isSpeech(said) && { name }) };
    },
    [customer, others, language],
  );
}

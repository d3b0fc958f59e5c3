import type { OptionsLines } from '#attempt';
import { useWords } from '#ui';
import './options-lines.css';

const MOST = { explored: 20, offered: 30, fitted: 25, chosen: 10, work: 15 } as const;

/** The Options checklist line by line; what is empty shows as empty. */
export function OptionsChecklist({ lines }: { lines: OptionsLines }) {
  const { t } = useWords();
  return (
    <dl class="options-lines">
      {(Object.keys(MOST) as (keyof typeof MOST)[]).map((line) => (
        <div key={line} class={lines[line] === 0 ? 'empty' : ''}>
          <dt>{t(`debrief.options.${line}`)}</dt>
          <dd>{t('debrief.options.of', { points: lines[line], most: MOST[line] })}</dd>
        </div>
      ))}
      {lines.penalties < 0 && (
        <div class="penalty">
          <dt>{t('debrief.options.penalties')}</dt>
          <dd>−{-lines.penalties}</dd>
        </div>
      )}
    </dl>
  );
}

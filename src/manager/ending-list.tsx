import { useWords } from '#ui';
import type { EndingKind } from './endings.ts';
import './ending-list.css';

/** How the attempts ended, as counts; the order is given, and a short bar repeats each count. */
export function EndingList({ counts }: { counts: readonly { kind: EndingKind; count: number }[] }) {
  const { t } = useWords();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <section class="ending-list">
      <h2>{t('manager.endings.title')}</h2>
      <ul>
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <strong>{count}</strong>
            <span>{t(`manager.ending.${kind}`)}</span>
            <i style={{ width: `${(100 * count) / most}%` }} aria-hidden="true" />
          </li>
        ))}
      </ul>
    </section>
  );
}

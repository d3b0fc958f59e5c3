import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnScenario } from '#store';
import { useWords } from '#ui';
import { shelf, shelfWords } from '../library.ts';
import { useServices } from '../services.ts';
import { Notice } from './notice.tsx';
import type { PastAttempt } from './past-attempt.ts';
import { progressOf } from './progress.ts';
import { ShelfCard } from './shelf-card.tsx';
import { shelfItems } from './shelf-items.ts';
import './shelf.css';

interface Props {
  readonly own: readonly OwnScenario[];
  readonly attempts: readonly PastAttempt[];
  /** Something was put on the shelf or taken off it. */
  readonly onChange: () => Promise<void>;
}

/** The scenarios with the trainee’s progress; one’s own can be taken off and put back. */
export function Shelf({ own, attempts, onChange }: Props) {
  const { t, language } = useWords();
  const { store } = useServices();
  const [removed, setRemoved] = useState<OwnScenario>();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its card.
  useEffect(() => undo.current?.focus(), [removed]);

  const remove = async (gone: OwnScenario) => {
    await store.removeOwnScenario(gone.contentHash);
    await onChange();
    setRemoved(gone);
    setSaid(t('home.shelf.removed', { title: gone.scenario.title }));
  };
  const putBack = async (gone: OwnScenario) => {
    await store.keepOwnScenario(gone);
    await onChange();
    setRemoved(undefined);
    setSaid(t('home.shelf.putBack', { title: gone.scenario.title }));
    heading.current?.focus();
  };

  const closeNotice = () => {
    setRemoved(undefined);
    heading.current?.focus();
  };

  const items = shelfItems(shelf, own, (entry) => ({
    ...shelfWords(entry, language),
    language: entry.words[language] ? language : (Object.keys(entry.words)[0] ?? language),
  }));
  return (
    <section class="shelf" aria-labelledby="shelf-title">
      <h2 id="shelf-title" ref={heading} tabIndex={-1}>
        {t('home.shelf.title')}
      </h2>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {removed && (
        <Notice onClose={closeNotice}>
          <span>{t('home.shelf.removed', { title: removed.scenario.title })}</span>
          <button ref={undo} type="button" class="button" onClick={() => putBack(removed)}>
            {t('home.shelf.undo')}
          </button>
        </Notice>
      )}
      {items.length === 0 && <p>{t('home.shelf.empty')}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.own?.contentHash ?? item.id}>
            <ShelfCard
              item={item}
              progress={progressOf(item.id, attempts)}
              {...(item.own && { onRemove: remove.bind(undefined, item.own) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

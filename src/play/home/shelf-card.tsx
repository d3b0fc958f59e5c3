import { hrefTo, useWords, whenWords } from '#ui';
import { useEndingWords } from './ending-words.ts';
import { pictureOf } from './pictures.ts';
import type { Progress } from './progress.ts';
import { Scores } from './scores.tsx';
import type { ShelfItem } from './shelf-items.ts';
import './shelf-card.css';

interface Props {
  readonly item: ShelfItem;
  readonly progress: Progress;
  readonly onRemove?: () => void;
}

function Played({ progress }: { progress: Progress }) {
  const { t } = useWords();
  const endingWords = useEndingWords();
  const { best, bestOf, lastEnding } = progress;
  return (
    <div class="shelf-card-played">
      {best && (
        <Scores label={t(bestOf === 'practice' ? 'home.shelf.best' : 'home.shelf.bestAny')} values={best} />
      )}
      <p>
        {t('home.shelf.played', { count: progress.finished })}
        {lastEnding && (
          <>
            <span aria-hidden="true"> · </span>
            {t('home.shelf.lastEnding')} <em>{endingWords(lastEnding)}</em>
          </>
        )}
      </p>
    </div>
  );
}

function Continue({ attempt }: { attempt: NonNullable<Progress['unfinished']> }) {
  const { t, language } = useWords();
  const when = whenWords(attempt.startedAt, language);
  return (
    <a class="shelf-card-continue" href={hrefTo(['attempt', attempt.attemptId])}>
      <strong>{t('home.shelf.continue')}</strong>
      <span>{t('home.shelf.continueFrom', { mode: t(`home.mode.${attempt.mode}`), when })}</span>
    </a>
  );
}

// The one way to go on is “Continue”: a mode always begins anew, hence `again`.
function Modes({ item, first }: { item: ShelfItem; first: 'guided' | 'practice' | undefined }) {
  const { t } = useWords();
  return (
    <ul class="shelf-card-modes" aria-label={t('home.shelf.modes', { title: item.title })}>
      {(['guided', 'practice'] as const).map((mode) => (
        <li key={mode}>
          <a class={mode === first ? 'first' : ''} href={hrefTo(['play', item.id], { mode, again: '1' })}>
            <strong>{t(`home.mode.${mode}`)}</strong>
            <span>{t(`home.shelf.${mode}Text`)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** One scenario on the shelf: its picture, what it is, how far the trainee has come, and the ways in. */
export function ShelfCard({ item, progress, onRemove }: Props) {
  const { t } = useWords();
  const { unfinished } = progress;
  const next = progress.bestOf ? 'practice' : 'guided';
  return (
    <article class={progress.finished > 0 ? 'shelf-card' : 'shelf-card unplayed'}>
      <img src={pictureOf(item.own ? 'own' : item.id)} alt="" width={800} height={450} />
      <div class="shelf-card-words">
        {item.own && (
          <p class="shelf-card-own">
            <strong>{t('home.shelf.yours')}</strong>
            <span>{item.own.fileName}</span>
            {item.instead && <span>{t('home.shelf.instead')}</span>}
          </p>
        )}
        <h3 lang={item.language}>{item.title}</h3>
        <p class="shelf-card-brief" lang={item.language}>
          {item.brief}
        </p>
      </div>
      {progress.finished > 0 && <Played progress={progress} />}
      <div class="shelf-card-ways">
        {unfinished && <Continue attempt={unfinished} />}
        <Modes item={item} first={unfinished ? undefined : next} />
        {onRemove && (
          <button
            type="button"
            class="button quiet shelf-card-remove"
            aria-label={t('home.shelf.removeNamed', { title: item.title })}
            onClick={onRemove}
          >
            {t('home.shelf.remove')}
          </button>
        )}
      </div>
    </article>
  );
}

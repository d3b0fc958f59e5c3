import { hrefTo, useRoute, useWords } from '#ui';

interface BrokenScreenProps {
  /** Whose words it says. */
  readonly words: 'play.broken' | 'play.unfetched';
  /** So often it has been tried in vain: each time is announced. */
  readonly failures: number;
  readonly onAgain: () => void;
}

/** Stands where a whole screen cannot: what is the matter, a way to try again, and from elsewhere the way home. */
export function BrokenScreen({ words, failures, onAgain }: BrokenScreenProps) {
  const { t } = useWords();
  const isHome = useRoute().path.length === 0;
  return (
    <main class="app-broken">
      <div key={failures} class="app-broken-words" role="alert">
        <h1>{t(`${words}.title`)}</h1>
        <p>{t(`${words}.text`)}</p>
      </div>
      <div>
        <button type="button" class="button primary" onClick={onAgain}>
          {t(`${words}.again`)}
        </button>
        {!isHome && (
          <a class="button" href={hrefTo([])}>
            {t('play.home')}
          </a>
        )}
      </div>
    </main>
  );
}

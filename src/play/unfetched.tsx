import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import './unfetched.css';
import { type Absence, useWords } from '#ui';
import { BrokenScreen } from './broken-screen.tsx';
import { loadAnew } from './load-anew.ts';

/** Stands where a part of a screen cannot be fetched. Empty as long as it may still come. */
export function Unfetched({ failures, tryAgain }: Absence) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const around = place.current?.parentElement;
    // The button goes when the part comes; the focus stays with what takes its place.
    return () => {
      if (place.current?.contains(document.activeElement)) around?.focus();
    };
  }, []);
  return (
    <div ref={place} class="unfetched" aria-busy={failures === 0}>
      {failures > 0 && (
        <>
          <div key={failures} role="alert">
            <p class="unfetched-title">{t('play.unfetched.title')}</p>
            <p>{t('play.unfetched.text')}</p>
          </div>
          <button type="button" class="button" onClick={tryAgain}>
            {t('play.unfetched.again')}
          </button>
        </>
      )}
    </div>
  );
}

/** The same for a whole screen. What does not come a second time may come with a page that is loaded anew. */
export function UnfetchedScreen({ failures, tryAgain }: Absence) {
  const { t } = useWords();
  useEffect(() => {
    // Some browsers remember that a file did not come, and after a new edition of the game it has another name.
    if (failures > 1) void loadAnew();
  }, [failures]);
  if (failures === 0) return <main class="app-wait" aria-busy="true" aria-label={t('play.opening')} />;
  return <BrokenScreen words="play.unfetched" failures={failures} onAgain={tryAgain} />;
}

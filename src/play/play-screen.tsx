import { useLayoutEffect, useState } from 'preact/hooks';
import './play-screen.css';
import { goTo, hrefTo, useWords } from '#ui';
import { type Opening, openAttempt } from './open-run.ts';
import { useServices } from './services.ts';
import { PlayTable } from './words/play-table.tsx';

interface PlayScreenProps {
  readonly attemptId: string;
}

/** Plays an attempt from where it stands. */
export function PlayScreen({ attemptId }: PlayScreenProps) {
  const { store } = useServices();
  const { t } = useWords();
  const [opening, setOpening] = useState<Opening>();
  // Counting up opens the attempt again; from the second time on it is taken from the tab that holds it.
  const [takes, setTakes] = useState(0);

  // Not an effect: those wait for a painting, and there is nothing to be seen yet.
  useLayoutEffect(() => {
    let isGone = false;
    let opened: Opening | undefined;
    setOpening(undefined);
    void openAttempt(store, attemptId, takes > 0).then(
      (result) => {
        opened = result;
        if (!isGone) setOpening(result);
        else if (result.state === 'open') result.run.claim.release();
      },
      (reason: unknown) => setOpening({ state: 'failed', reason }),
    );
    return () => {
      isGone = true;
      if (opened?.state === 'open') opened.run.claim.release();
    };
  }, [store, attemptId, takes]);

  if (!opening) return <main class="play-wait" aria-busy="true" aria-label={t('play.opening')} />;
  if (opening.state === 'failed') throw opening.reason;
  if (opening.state === 'open') {
    const { run } = opening;
    const { mode, scenarioId } = run.session.getRecord();
    return (
      <PlayTable
        key={takes}
        opened={run}
        onRestart={() => goTo(['play', scenarioId], { mode, again: '1' }, true)}
        onTakeBack={() => setTakes(takes + 1)}
      />
    );
  }
  const isHeld = opening.state === 'held';
  return (
    <main class="play-notice">
      <h1>{t(isHeld ? 'play.held.title' : 'play.missing.title')}</h1>
      <p>{t(isHeld ? 'play.held.text' : 'play.missing.text')}</p>
      <div class="play-notice-ways">
        {isHeld && (
          <button type="button" class="button primary" onClick={() => setTakes(takes + 1)}>
            {t('play.held.here')}
          </button>
        )}
        <a class={`button ${isHeld ? '' : 'primary'}`} href={hrefTo([])}>
          {t('play.home')}
        </a>
      </div>
    </main>
  );
}

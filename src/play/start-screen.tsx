import { useLayoutEffect, useState } from 'preact/hooks';
import './play-screen.css';
import type { Mode } from '#attempt';
import { newId } from '#store';
import { goTo, hrefTo, useWords } from '#ui';
import { bringBeginning } from './library.ts';
import { beginAttempt, findUnfinished } from './open-run.ts';
import { useServices } from './services.ts';

interface StartScreenProps {
  readonly scenarioId: string;
  readonly mode: Mode;
  /** Begins anew although an attempt was left in the middle. */
  readonly again: boolean;
}

const open = (attemptId: string) => goTo(['attempt', attemptId], undefined, true);

/** Begins an attempt, or goes on with the one that was left. */
export function StartScreen({ scenarioId, mode, again }: StartScreenProps) {
  const { store } = useServices();
  const { t, language } = useWords();
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<{ reason: unknown }>();

  // Not an effect: those wait for a painting, and there is nothing to be seen yet.
  useLayoutEffect(() => {
    let isGone = false;
    const start = async () => {
      const [beginning, known] = await Promise.all([
        bringBeginning(store, scenarioId, language),
        store.trainee(),
      ]);
      if (!beginning) return setMissing(true);
      const left = again || !known ? undefined : await findUnfinished(store, beginning, mode);
      if (isGone) return;
      // Who has never been here is asked for a name with the briefing.
      const trainee = known ?? { traineeId: newId(), name: '' };
      open(left ?? beginAttempt(store, trainee, beginning, mode));
    };
    start().catch((reason: unknown) => setFailure({ reason }));
    return () => {
      isGone = true;
    };
  }, [scenarioId, mode, again]);

  if (failure) throw failure.reason;
  if (!isMissing) return <main class="play-wait" aria-busy="true" aria-label={t('play.opening')} />;
  return (
    <main class="play-notice">
      <h1>{t('play.noScenario.title')}</h1>
      <p>{t('play.noScenario.text')}</p>
      <a class="button primary" href={hrefTo([])}>
        {t('play.home')}
      </a>
    </main>
  );
}

import { useEffect, useState } from 'preact/hooks';
import './play-screen.css';
import type { Mode } from '#attempt';
import { goTo, hrefTo, useWords } from '#ui';
import { NamePrompt } from './home/name-prompt.tsx';
import { bringScenario } from './library.ts';
import { beginAttempt, findUnfinished } from './open-run.ts';
import { useServices } from './services.ts';

interface StartScreenProps {
  readonly scenarioId: string;
  readonly mode: Mode;
  /** Begins anew although an attempt was left in the middle. */
  readonly again: boolean;
}

/** Begins an attempt, or goes on with the one that was left; asks for a name before the first. */
export function StartScreen({ scenarioId, mode, again }: StartScreenProps) {
  const { store } = useServices();
  const { t, language } = useWords();
  const [state, setState] = useState<'wait' | 'nameless' | 'missing'>('wait');
  const [failure, setFailure] = useState<{ reason: unknown }>();
  const [named, setNamed] = useState(0);

  useEffect(() => {
    let isGone = false;
    const start = async () => {
      const [playable, trainee] = await Promise.all([
        bringScenario(store, scenarioId, language),
        store.trainee(),
      ]);
      if (!playable) return setState('missing');
      if (!trainee) return setState('nameless');
      const left = again ? undefined : await findUnfinished(store, playable, mode);
      if (isGone) return;
      const attemptId = left ?? (await beginAttempt(store, trainee, playable, mode));
      if (!isGone) goTo(['attempt', attemptId], undefined, true);
    };
    start().catch((reason: unknown) => setFailure({ reason }));
    return () => {
      isGone = true;
    };
  }, [scenarioId, mode, again, named]);

  if (failure) throw failure.reason;
  if (state === 'wait') return <main class="play-wait" aria-busy="true" aria-label={t('play.opening')} />;
  if (state === 'nameless') {
    return (
      <main class="play-notice">
        <NamePrompt onNamed={() => setNamed(named + 1)} />
      </main>
    );
  }
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

import { useLayoutEffect, useState } from 'preact/hooks';
import './play-screen.css';
import type { Mode } from '#attempt';
import type { Trainee } from '#records';
import { goTo, hrefTo, useWords } from '#ui';
import { NamePrompt } from './home/name-prompt.tsx';
import { type Beginning, bringBeginning } from './library.ts';
import { beginAttempt, findUnfinished } from './open-run.ts';
import { useServices } from './services.ts';

interface StartScreenProps {
  readonly scenarioId: string;
  readonly mode: Mode;
  /** Begins anew although an attempt was left in the middle. */
  readonly again: boolean;
}

type State =
  | { readonly state: 'wait' | 'missing' }
  | { readonly state: 'nameless'; readonly beginning: Beginning };

const open = (attemptId: string) => goTo(['attempt', attemptId], undefined, true);

/** Begins an attempt, or goes on with the one that was left; asks for a name before the first. */
export function StartScreen({ scenarioId, mode, again }: StartScreenProps) {
  const { store } = useServices();
  const { t, language } = useWords();
  const [state, setState] = useState<State>({ state: 'wait' });
  const [failure, setFailure] = useState<{ reason: unknown }>();
  const begin = (trainee: Trainee, beginning: Beginning) =>
    open(beginAttempt(store, trainee, beginning, mode));

  // Not an effect: those wait for a painting, and there is nothing to be seen yet.
  useLayoutEffect(() => {
    let isGone = false;
    const start = async () => {
      const [beginning, trainee] = await Promise.all([
        bringBeginning(store, scenarioId, language),
        store.trainee(),
      ]);
      if (!beginning) return setState({ state: 'missing' });
      if (!trainee) return setState({ state: 'nameless', beginning });
      const left = again ? undefined : await findUnfinished(store, beginning, mode);
      if (isGone) return;
      if (left) open(left);
      else begin(trainee, beginning);
    };
    start().catch((reason: unknown) => setFailure({ reason }));
    return () => {
      isGone = true;
    };
  }, [scenarioId, mode, again]);

  if (failure) throw failure.reason;
  if (state.state === 'wait')
    return <main class="play-wait" aria-busy="true" aria-label={t('play.opening')} />;
  if (state.state === 'nameless') {
    const { beginning } = state;
    return (
      <main class="play-notice">
        <NamePrompt onNamed={(trainee) => begin(trainee, beginning)} />
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

import { useEffect, useRef } from 'preact/hooks';
import { goTo, hrefTo, useRoute, useWords } from '#ui';
import { useServices } from '../services.ts';
import './debrief-screen.css';
import { CallStep } from './call-step.tsx';
import { HappenedStep } from './happened-step.tsx';
import { NextStep } from './next-step.tsx';
import { type Finished, useAttempt, useNotes } from './use-attempt.ts';
import { useLookAhead } from './use-look-ahead.ts';
import { WhyStep } from './why-step.tsx';

const STEPS = ['call', 'happened', 'why', 'next'] as const;
type Step = (typeof STEPS)[number];

/** The debrief of a finished attempt: your call, what happened, why, next time. */
export function DebriefScreen({ attemptId }: { attemptId: string }) {
  const { store } = useServices();
  const { t, language } = useWords();
  const loaded = useAttempt(store, attemptId, language);
  if (loaded.state === 'finished') return <Debriefing key={language} finished={loaded.finished} />;
  if (loaded.state === 'loading') return <main class="debrief" aria-busy="true" />;
  return (
    <main class="debrief">
      <h1>{t(`debrief.${loaded.state}.title`)}</h1>
      <p>{t(`debrief.${loaded.state}.text`)}</p>
      <p>
        <a
          class="button primary"
          href={loaded.state === 'unfinished' ? hrefTo(['attempt', attemptId]) : hrefTo([])}
        >
          {t(`debrief.${loaded.state}.wayOut`)}
        </a>
      </p>
    </main>
  );
}

function Debriefing({ finished }: { finished: Finished }) {
  const { store } = useServices();
  const { t } = useWords();
  const { query } = useRoute();
  const { record, dialogue } = finished;
  const { scenario } = dialogue;
  const [notes, changeNotes] = useNotes(store, record);
  const lookAhead = useLookAhead(scenario, record);
  const heading = useRef<HTMLHeadingElement>(null);
  // The scores come after the trainee's own call, so a later step cannot be opened before it.
  const asked = STEPS.find((step) => step === query.get('step')) ?? 'call';
  const step: Step = notes.predicted ? asked : 'call';
  const at = STEPS.indexOf(step);
  const open = (to: Step) => goTo(['debrief', record.attemptId], { step: to });

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [step]);

  const parts = { finished, notes, changeNotes, lookAhead };
  const before = STEPS[at - 1];
  const after = STEPS[at + 1];
  return (
    <main class="debrief">
      <header class="debrief-head">
        <a class="debrief-home" href={hrefTo([])}>
          {t('debrief.home')}
        </a>
        <p>{scenario.title}</p>
        <nav aria-label={t('debrief.steps')}>
          <ol>
            {STEPS.map((name) => (
              <li key={name}>
                <button
                  type="button"
                  aria-current={name === step ? 'step' : undefined}
                  disabled={!notes.predicted && name !== 'call'}
                  onClick={() => open(name)}
                >
                  {t(`debrief.step.${name}`)}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <h1 ref={heading} tabIndex={-1}>
        {t(step === 'call' && notes.predicted ? 'debrief.call.shown' : `debrief.${step}.title`)}
      </h1>
      {step === 'call' && <CallStep {...parts} />}
      {step === 'happened' && <HappenedStep {...parts} />}
      {step === 'why' && <WhyStep {...parts} />}
      {step === 'next' && <NextStep {...parts} />}
      {notes.predicted && (
        <footer class="debrief-foot">
          {before && (
            <button type="button" class="button" onClick={() => open(before)}>
              {t('debrief.back')}
            </button>
          )}
          {after && (
            <button type="button" class="button primary" onClick={() => open(after)}>
              {t(`debrief.goOn.${after}`)}
            </button>
          )}
        </footer>
      )}
    </main>
  );
}

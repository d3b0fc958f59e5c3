import { useMemo, useState } from 'preact/hooks';
import { debriefOf } from '#attempt';
import { sayOf } from '#dialogue';
import { goTo, useWords } from '#ui';
import { useServices } from '../services.ts';
import { replayFrom } from './replay-from.ts';
import { firstName, type StepParts } from './step-parts.ts';
import { Thoughts } from './thoughts.tsx';
import { TurningCard } from './turning-card.tsx';

/** The four turning points, and what she thought and did not say. */
export function WhyStep({ finished, notes, lookAhead }: StepParts) {
  const { store } = useServices();
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const { dialogue, run, record } = finished;
  const name = firstName(finished);
  const found = lookAhead.state === 'found' ? lookAhead.found : undefined;
  const debrief = useMemo(
    () => debriefOf(dialogue, run, { ...(found && { lookAhead: found }), sure: notes.sure ?? [] }),
    [dialogue, run, found, notes.sure],
  );
  if (lookAhead.state === 'looking') {
    return (
      <p class="debrief-looking" role="status">
        {t('debrief.why.looking')}
      </p>
    );
  }
  const yours = (step: number) => {
    const made = run.steps[step];
    return made ? sayOf(dialogue, made.before, made.move.choice).text : '';
  };
  const replay = (step: number) =>
    replayFrom(store, record, run, step).then(
      (attemptId) => goTo(['attempt', attemptId]),
      () => setFailed(true),
    );
  return (
    <>
      <p class="debrief-lead">{t(found ? 'debrief.why.lead' : 'debrief.why.leadWithout')}</p>
      {failed && <p role="alert">{t('debrief.why.replayFailed')}</p>}
      <div class="debrief-cards">
        {debrief.cards.map((card, index) => (
          <TurningCard
            key={card.step}
            name={name}
            card={card}
            isSecond={debrief.cards.findIndex(({ heading }) => heading === card.heading) < index}
            onReplay={(step) => void replay(step)}
          />
        ))}
      </div>
      <Thoughts name={name} thoughts={debrief.thoughts} yours={yours} />
    </>
  );
}

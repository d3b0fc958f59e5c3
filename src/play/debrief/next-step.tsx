import { debriefOf } from '#attempt';
import { hrefTo, useWords } from '#ui';
import { Plan } from './plan.tsx';
import type { StepParts } from './step-parts.ts';

/** One if-then plan, and where to go from here. */
export function NextStep({ finished, notes, changeNotes, lookAhead }: StepParts) {
  const { t } = useWords();
  const { dialogue, run, record } = finished;
  const found = lookAhead.state === 'found' ? { lookAhead: lookAhead.found } : {};
  const { plan } = debriefOf(dialogue, run, { ...found, sure: notes.sure ?? [] });
  const house = plan && t(`debrief.planFor.${plan.principle.id}`, { defaultValue: '' });
  const suggested = house || t('debrief.planFor.any', { rule: plan?.principle.rule ?? '' });
  return (
    <>
      <Plan value={notes.plan ?? suggested} onChange={(text) => changeNotes({ plan: text })} />
      <ul class="debrief-ways">
        <li>
          <a
            class="button primary"
            href={hrefTo(['play', record.scenarioId], { mode: 'practice', again: '1' })}
          >
            {t('debrief.next.again')}
          </a>
          <p>{t('debrief.next.againWhen')}</p>
        </li>
        <li>
          <a class="button" href={hrefTo(['debrief', record.attemptId], { step: 'why' })}>
            {t('debrief.next.replay')}
          </a>
          <p>{t('debrief.next.replayWhat')}</p>
        </li>
        <li>
          <a class="button" href={hrefTo(['history'])}>
            {t('debrief.next.history')}
          </a>
          <p>{t('debrief.next.historyWhat')}</p>
        </li>
      </ul>
    </>
  );
}

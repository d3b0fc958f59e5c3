import { debriefOf } from '#attempt';
import { feltOf } from '#dialogue';
import { useWords } from '#ui';
import { JourneyStrip } from './journey-strip.tsx';
import { LensList } from './lens-list.tsx';
import { MeterLines } from './meter-lines.tsx';
import { SaidList } from './said-list.tsx';
import { firstName, type StepParts } from './step-parts.ts';

/** The journey strip, her meters under it, and everything that was said; one plus and one delta to mark. */
export function HappenedStep({ finished, notes, changeNotes }: StepParts) {
  const { t } = useWords();
  const { dialogue, run } = finished;
  const { strip, spoiled, lenses } = debriefOf(dialogue, run);
  const showSaid = (step: number) => {
    const made = run.steps[Math.max(0, step)];
    const said = made && document.getElementById(`said-${made.event.seq}`);
    said?.scrollIntoView({ block: 'center' });
    said?.focus({ preventScroll: true });
  };
  const path = [run.start, ...run.steps.map(({ answered }) => answered), run.live].map(({ meters }) => ({
    meters,
    felt: feltOf(meters),
  }));
  return (
    <>
      <section>
        <h2>{t('debrief.journey.title')}</h2>
        <JourneyStrip beads={strip} onOpen={showSaid} />
        {spoiled && <p class="debrief-spoiled">{t('debrief.journey.spoiled')}</p>}
      </section>
      <section>
        <h2>{t('debrief.meter.title')}</h2>
        <MeterLines path={path} />
      </section>
      <LensList name={firstName(finished)} lenses={lenses} />
      <section>
        <h2>{t('debrief.said.title')}</h2>
        <p class="debrief-lead">{t('debrief.said.lead')}</p>
        <SaidList dialogue={dialogue} steps={run.steps} notes={notes} onMark={changeNotes} />
      </section>
    </>
  );
}

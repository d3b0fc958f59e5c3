import { useWords } from '#ui';
import { LeftHer } from './left-her.tsx';
import { Outcome } from './outcome.tsx';
import { firstName, type StepParts } from './step-parts.ts';
import { YourCall } from './your-call.tsx';

/** One tap and your own call first; then how it ended and the scores, with the gap. */
export function CallStep({ finished, notes, changeNotes }: StepParts) {
  const { t } = useWords();
  const name = firstName(finished);
  if (notes.predicted) {
    const { scores, record, run } = finished;
    return <Outcome {...{ name, scores, record, predicted: notes.predicted, assisted: run.assisted }} />;
  }
  return (
    <>
      <p class="debrief-lead">{t('debrief.call.lead')}</p>
      <div class="debrief-call">
        <LeftHer name={name} value={notes.leftHer} onChange={(leftHer) => changeNotes({ leftHer })} />
        <YourCall name={name} onCall={(predicted) => changeNotes({ predicted })} />
      </div>
    </>
  );
}

import type { Notes, RunStep } from '#attempt';
import { answerOf, type Dialogue, lineOf, sayOf } from '#dialogue';
import { useWords } from '#ui';
import { MarkedText, SpokenText } from '../words/marked-text.tsx';
import './said-list.css';

interface Props {
  readonly dialogue: Dialogue;
  readonly steps: readonly RunStep[];
  readonly notes: Pick<Notes, 'plus' | 'delta'>;
  readonly onMark: (change: Pick<Notes, 'plus' | 'delta'>) => void;
}

/** Everything that was said, move by move; the trainee marks one line that went well and one to change. */
export function SaidList({ dialogue, steps, notes, onMark }: Props) {
  const { t } = useWords();
  return (
    <ol class="said-list">
      {steps.map(({ event, before, move }) => {
        const answer = answerOf(dialogue, before, move.choice);
        const mark = (kind: 'plus' | 'delta') => (
          <button
            type="button"
            class={`button said-list-mark ${kind}`}
            aria-pressed={notes[kind] === event.seq}
            onClick={() => onMark({ [kind]: notes[kind] === event.seq ? undefined : event.seq })}
          >
            <span aria-hidden="true">{kind === 'plus' ? '+' : '∆'}</span> {t(`debrief.said.${kind}`)}
          </button>
        );
        return (
          <li key={event.seq} id={`said-${event.seq}`} tabIndex={-1}>
            <div class="said-list-words">
              <p class="said-list-theirs">
                <SpokenText text={lineOf(dialogue, before).text} />
              </p>
              <p class="said-list-yours">
                <MarkedText text={sayOf(dialogue, before, move.choice).text} />
              </p>
              {answer && (
                <p class="said-list-theirs">
                  <SpokenText text={answer.text} />
                </p>
              )}
            </div>
            <div class="said-list-marks">
              {mark('plus')}
              {mark('delta')}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

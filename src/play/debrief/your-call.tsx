import { useState } from 'preact/hooks';
import type { Notes } from '#attempt';
import { useWords } from '#ui';
import './your-call.css';

type Predicted = NonNullable<Notes['predicted']>;

const SCORES = ['E', 'O', 'R'] as const;

interface Props {
  readonly name: string;
  readonly onCall: (predicted: Predicted) => void;
}

/** Your call before the scores: three sliders, and whether she is coming back. */
export function YourCall({ name, onCall }: Props) {
  const { t } = useWords();
  const [points, setPoints] = useState({ E: 50, O: 50, R: 50 });
  const [kept, setKept] = useState<boolean>();
  const answers = [
    [true, t('debrief.call.yes')],
    [false, t('debrief.call.no')],
  ] as const;
  return (
    <form
      class="your-call"
      onSubmit={(event) => {
        event.preventDefault();
        onCall({ ...points, kept: kept ?? false });
      }}
    >
      {SCORES.map((score) => (
        <label key={score} class="your-call-slider">
          <span class="your-call-name">{t(`debrief.score.${score}.name`)}</span>
          <span class="your-call-question">{t(`debrief.score.${score}.question`, { name })}</span>
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            value={points[score]}
            onInput={(event) => setPoints({ ...points, [score]: Number(event.currentTarget.value) })}
          />
          <output>{points[score]}</output>
        </label>
      ))}
      <fieldset>
        <legend>{t('debrief.call.back', { name })}</legend>
        {answers.map(([value, word]) => (
          <label key={word} class="your-call-answer">
            <input
              type="radio"
              name="back"
              required
              checked={kept === value}
              onChange={() => setKept(value)}
            />
            {word}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="button primary">
        {t('debrief.call.show')}
      </button>
    </form>
  );
}

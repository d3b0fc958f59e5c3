import { useEffect, useRef } from 'preact/hooks';
import './prediction.css';
import type { Moment } from '#attempt';
import { useWords } from '#ui';

interface PredictionProps {
  readonly answers: NonNullable<Moment['predict']>['answers'];
  readonly customer: string;
  /** The answer’s id, or undefined where the guess was passed over. */
  readonly onPredict: (answerId: string | undefined) => void;
}

/** One tap: what will she need next? Never scored. */
export function Prediction({ answers, customer, onPredict }: PredictionProps) {
  const { t } = useWords();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus({ preventScroll: true }), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus
    <div ref={group} class="prediction" role="group" aria-labelledby="prediction-ask" tabIndex={-1}>
      <p id="prediction-ask">{t('play.predict.ask', { name: customer })}</p>
      <div class="prediction-answers">
        {answers.map((answer) => (
          <button key={answer.id} type="button" class="button" onClick={() => onPredict(answer.id)}>
            {answer.text}
          </button>
        ))}
        <button type="button" class="button quiet" onClick={() => onPredict(undefined)}>
          {t('play.predict.pass')}
        </button>
      </div>
    </div>
  );
}

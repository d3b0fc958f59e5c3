import type { AttemptRecord, Scores } from '#attempt';
import { useWords } from '#ui';
import { OptionsChecklist } from './options-lines.tsx';
import './outcome.css';
import { ScoreCard } from './score-card.tsx';

interface Props {
  readonly name: string;
  readonly scores: Scores;
  readonly record: AttemptRecord;
  readonly predicted: AttemptRecord['notes']['predicted'];
  readonly assisted: boolean;
}

const HEADLINES = ['E', 'O', 'R'] as const;
const OTHERS = ['SV', 'X', 'storesSide'] as const;

/** How it ended and what it came to, beside the trainee’s own call. */
export function Outcome({ name, scores, record, predicted, assisted }: Props) {
  const { t } = useWords();
  const { ending } = scores;
  return (
    <section class="outcome">
      <header class={`outcome-ending ${scores.kept ? 'kept' : 'lost'}`}>
        <p>{t('debrief.ending.was')}</p>
        <h3>{ending?.title || t(`debrief.ending.${ending?.kind ?? 'quiet'}`)}</h3>
        <p>{t(scores.kept ? 'debrief.ending.kept' : 'debrief.ending.lost', { name })}</p>
        {predicted && (
          <p class="outcome-called">
            {t(predicted.kept === scores.kept ? 'debrief.ending.calledIt' : 'debrief.ending.calledOther')}
          </p>
        )}
      </header>
      <div class="outcome-scores">
        {HEADLINES.map((score) => (
          <ScoreCard
            key={score}
            score={score}
            name={name}
            points={scores[score]}
            predicted={predicted?.[score]}
          />
        ))}
      </div>
      <div class="outcome-more">
        <div>
          <h3>{t('debrief.options.title')}</h3>
          <OptionsChecklist lines={scores.options} />
        </div>
        <dl class="outcome-others">
          {OTHERS.map((score) => (
            <div key={score}>
              <dt>{t(`debrief.score.${score}.name`)}</dt>
              <dd>{scores[score]}</dd>
              <dd class="outcome-meaning">
                {t(`debrief.score.${score}.question`, { name, policy: scores.policy, people: scores.people })}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <p class="outcome-note">
        {t(assisted ? 'debrief.counts.assisted' : `debrief.counts.${record.mode}`)} {t('debrief.counts.one')}
      </p>
    </section>
  );
}

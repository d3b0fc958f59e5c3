import { bandOf } from '#attempt';
import { useWords } from '#ui';
import './score-card.css';

interface Props {
  readonly score: 'E' | 'O' | 'R';
  readonly name: string;
  readonly points: number;
  /** What the trainee called before seeing it. */
  readonly predicted: number | undefined;
}

/** One headline score with its band, and how far the trainee’s own call was from it. */
export function ScoreCard({ score, name, points, predicted }: Props) {
  const { t } = useWords();
  const gap = predicted === undefined ? undefined : points - predicted;
  const direction = gap === undefined || gap === 0 ? 'same' : gap > 0 ? 'under' : 'over';
  return (
    <article class={`score-card ${score}`}>
      <h3>{t(`debrief.score.${score}.name`)}</h3>
      <p class="score-card-points">
        {points}
        <span>{t(`debrief.band.${bandOf(points)}`)}</span>
      </p>
      <div class="score-card-bar" aria-hidden="true">
        <i style={{ width: `${points}%` }} />
        {predicted !== undefined && <b style={{ left: `${predicted}%` }} />}
      </div>
      <p class="score-card-gap">
        {predicted !== undefined &&
          t(`debrief.gap.${direction}`, { called: predicted, count: Math.abs(gap ?? 0) })}
      </p>
      <p class="score-card-question">{t(`debrief.score.${score}.question`, { name })}</p>
    </article>
  );
}

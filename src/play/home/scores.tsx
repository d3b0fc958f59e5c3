import { useWords } from '#ui';
import type { Scores as Values } from './progress.ts';
import './scores.css';

/** The three scores side by side, each with its name. */
export function Scores({ label, values }: { label: string; values: Values }) {
  const { t } = useWords();
  return (
    <div class="scores">
      <p class="scores-label">{label}</p>
      <dl>
        {(['E', 'O', 'R'] as const).map((score) => (
          <div key={score}>
            <dt>{t(`home.score.${score}`)}</dt>
            <dd>{values[score]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

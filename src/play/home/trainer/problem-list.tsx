import { useWords } from '#ui';
import type { Problem } from './problem.ts';
import './problem-list.css';

function Spot({ problem }: { problem: Problem }) {
  const { t } = useWords();
  const [before, spot, after] = problem.spot;
  return (
    <pre class="problem-list-spot">
      <span class="visually-hidden">
        {t('home.trainer.spot', { line: problem.line, text: `${before}${spot}${after}`.trim() })}
      </span>
      <code aria-hidden="true">
        <span class="problem-list-number">{problem.line}</span>
        {before}
        <mark>{spot}</mark>
        {after}
      </code>
    </pre>
  );
}

/** The problems of a scenario file: where, what, what to do, and the line itself with the spot marked. */
export function ProblemList({ fileName, problems }: { fileName: string; problems: readonly Problem[] }) {
  const { t } = useWords();
  return (
    <ol class="problem-list">
      {problems.map((problem) => (
        <li key={`${problem.line}:${problem.column}:${problem.code}`} class={problem.severity}>
          <p class="problem-list-where">
            <strong>{t(`home.trainer.${problem.severity}`)}</strong>
            <span>
              {t('home.trainer.place', { file: fileName, line: problem.line, column: problem.column })}
            </span>
          </p>
          <p lang="en">{problem.says}</p>
          <Spot problem={problem} />
          <p lang="en" class="problem-list-way-out">
            {problem.wayOut}
          </p>
        </li>
      ))}
    </ol>
  );
}

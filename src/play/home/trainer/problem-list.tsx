import { useWords, wordsOf } from '#ui';
import { type DiagnosticWords, explainIn } from './explain.ts';
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

/** What is wrong and what to do, in the language of the screen or else in English. */
function Sentences({ problem }: { problem: Problem }) {
  const told = explainIn(wordsOf('diagnostics') as DiagnosticWords | undefined, problem);
  const { says, wayOut } = told ?? problem;
  const language = told ? {} : { lang: 'en' };
  return (
    <>
      <p {...language}>{says}</p>
      <Spot problem={problem} />
      <p class="problem-list-way-out" {...language}>
        {wayOut}
      </p>
    </>
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
          <Sentences problem={problem} />
        </li>
      ))}
    </ol>
  );
}

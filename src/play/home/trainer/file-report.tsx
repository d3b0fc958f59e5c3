import { useState } from 'preact/hooks';
import { useWords } from '#ui';
import { Explored } from './explored.tsx';
import type { PlayableFile, Problem, ScenarioReport } from './problem.ts';
import { ProblemList } from './problem-list.tsx';
import { LARGEST_MB } from './read-scenario-file.ts';
import './file-report.css';

interface Props {
  readonly report: ScenarioReport;
  /** Keeps the scenario and opens it. Rejects where it could not be kept. */
  readonly onPlay: (file: PlayableFile) => Promise<void>;
  readonly onClose: () => void;
}

const countOf = (problems: readonly Problem[], severity: Problem['severity']): number =>
  problems.filter((problem) => problem.severity === severity).length;

function useVerdict(report: ScenarioReport): string {
  const { t } = useWords();
  if (report.state === 'reading') return t('home.trainer.reading', { name: report.fileName });
  if (report.state === 'refused') {
    const size = Math.round(report.bytes / 100_000) / 10;
    return t(`home.trainer.${report.reason}`, { size, limit: LARGEST_MB });
  }
  const warnings = countOf(report.problems, 'warning');
  if (report.playable) {
    const { title } = report.playable.scenario;
    const ready =
      warnings === 0
        ? t('home.trainer.ready', { title })
        : t('home.trainer.readyWarnings', { title, count: warnings });
    return report.playable.replaced ? `${t('home.trainer.replaced')} ${ready}` : ready;
  }
  const errors = t('home.trainer.errors', { count: countOf(report.problems, 'error') });
  return warnings === 0 ? errors : `${errors} ${t('home.trainer.alsoWarnings', { count: warnings })}`;
}

function Play({ file, onPlay }: { file: PlayableFile; onPlay: Props['onPlay'] }) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button type="button" class="button primary" onClick={() => onPlay(file).catch(() => setFailed(true))}>
        {t('home.trainer.play')}
      </button>
      {failed && <p role="alert">{t('home.trainer.notKept')}</p>}
    </>
  );
}

/** Problems lie open; what is only worth a look is folded away. */
function Findings({ fileName, problems }: { fileName: string; problems: readonly Problem[] }) {
  const { t } = useWords();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <>
      {errors.length > 0 && <ProblemList fileName={fileName} problems={errors} />}
      {warnings.length > 0 && (
        <details>
          <summary>{t('home.trainer.see', { count: warnings.length })}</summary>
          <ProblemList fileName={fileName} problems={warnings} />
        </details>
      )}
    </>
  );
}

/** What came of one scenario file: whether it can be played, and everything that was found in it. */
export function FileReport({ report, onPlay, onClose }: Props) {
  const { t } = useWords();
  const verdict = useVerdict(report);
  const read = report.state === 'read' ? report : undefined;
  return (
    <article class={`file-report ${read?.playable ? 'playable' : ''}`}>
      <header>
        <h3>{report.fileName}</h3>
        <button
          type="button"
          class="button quiet"
          aria-label={t('home.trainer.closeNamed', { name: report.fileName })}
          onClick={onClose}
        >
          {t('home.trainer.close')}
        </button>
      </header>
      <p class="file-report-verdict" role="status">
        {verdict}
      </p>
      {read?.playable && <Play file={read.playable} onPlay={onPlay} />}
      {read && !read.playable && <p>{t('home.trainer.again')}</p>}
      {read?.playable && <Explored fileName={report.fileName} file={read.playable} />}
      {read && <Findings fileName={report.fileName} problems={read.problems} />}
    </article>
  );
}

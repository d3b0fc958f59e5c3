import { useWords } from '#ui';
import type { PlayableFile } from './problem.ts';
import { ProblemList } from './problem-list.tsx';
import { useExploration } from './use-exploration.ts';

interface Props {
  readonly fileName: string;
  readonly file: PlayableFile;
}

/** What exploring every way through a scenario has found: whether it can be won, and what gives its key away. */
export function Explored({ fileName, file }: Props) {
  const { t } = useWords();
  const exploration = useExploration(file);
  if (exploration.state !== 'explored') {
    return (
      <p class="file-report-explored" role="status">
        {t(`home.trainer.${exploration.state}`)}
      </p>
    );
  }
  const { problems } = exploration;
  if (problems.length === 0) return <p class="file-report-explored">{t('home.trainer.sound')}</p>;
  return (
    <details>
      <summary>{t('home.trainer.explored', { count: problems.length })}</summary>
      <ProblemList fileName={fileName} problems={problems} />
    </details>
  );
}

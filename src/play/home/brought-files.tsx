import { hrefTo, useWords } from '#ui';
import { Notice } from './notice.tsx';
import { FileReport } from './trainer/file-report.tsx';
import type { useBroughtFiles } from './use-brought-files.ts';
import './brought-files.css';

/** What came of the files that were brought: a notice, and a report on each scenario. */
export function BroughtFiles({ files }: { files: ReturnType<typeof useBroughtFiles> }) {
  const { t } = useWords();
  const { notice, reports } = files;
  return (
    <>
      <div role="status" class="brought-files-notice">
        {notice && (
          <Notice onClose={files.closeNotice}>
            <span>{t(`home.drop.${notice.kind}`, { name: notice.name })}</span>
            {notice.kind === 'waiting' && <a href={hrefTo(['results'])}>{t('home.bring.managersLink')}</a>}
          </Notice>
        )}
      </div>
      {reports.length > 0 && (
        <section class="brought-files" ref={files.place}>
          <h2>{t(reports.length > 1 ? 'home.trainer.titleMany' : 'home.trainer.title')}</h2>
          {reports.map((report) => (
            <FileReport
              key={report.fileName}
              report={report}
              onPlay={(file) => files.play(report, file)}
              onClose={() => files.close(report)}
            />
          ))}
        </section>
      )}
    </>
  );
}

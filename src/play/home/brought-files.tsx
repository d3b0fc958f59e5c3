import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { hrefTo, useWords } from '#ui';
import { Notice } from './notice.tsx';
import { FileReport } from './trainer/file-report.tsx';
import type { useBroughtFiles } from './use-brought-files.ts';
import './brought-files.css';

interface Props {
  readonly files: ReturnType<typeof useBroughtFiles>;
  /** The heading of the page. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What came of the files that were brought: a notice, and a report on each scenario. */
export function BroughtFiles({ files, heading }: Props) {
  const { t } = useWords();
  const { notice, reports } = files;
  const ownHeading = useRef<HTMLHeadingElement>(null);
  // A button that closes something takes the focus with it.
  const closeNotice = () => {
    files.closeNotice();
    heading.current?.focus();
  };
  const close = (report: (typeof reports)[number]) => {
    files.close(report);
    (reports.length > 1 ? ownHeading : heading).current?.focus();
  };
  return (
    <>
      <div role="status" class="brought-files-notice">
        {notice && (
          <Notice onClose={closeNotice}>
            <span>{t(`home.drop.${notice.kind}`, { name: notice.name })}</span>
            {notice.kind === 'waiting' && <a href={hrefTo(['results'])}>{t('home.bring.managersLink')}</a>}
          </Notice>
        )}
      </div>
      {reports.length > 0 && (
        <section class="brought-files" ref={files.place}>
          <h2 ref={ownHeading} tabIndex={-1}>
            {t(reports.length > 1 ? 'home.trainer.titleMany' : 'home.trainer.title')}
          </h2>
          {reports.map((report) => (
            <FileReport
              key={report.fileName}
              report={report}
              onPlay={(file) => files.play(report, file)}
              onClose={() => close(report)}
            />
          ))}
        </section>
      )}
    </>
  );
}

import { useWords } from '#ui';
import type { Complaint, DeskFile } from './desk.ts';
import './file-list.css';

interface Props {
  readonly files: readonly DeskFile[];
  /** What only shows when the files are laid side by side. */
  readonly problems: readonly Complaint[];
}

function Complaints({ problems }: { problems: readonly Complaint[] }) {
  const { t } = useWords();
  return (
    <ul>
      {problems.map(({ code, values }) => (
        <li key={`${code} ${values.join(' ')}`}>
          {t(`manager.problem.${code}`, { first: values[0], second: values[1] })}
        </li>
      ))}
    </ul>
  );
}

/** How many files were read, and each that had something wrong with it, by name and with the reason. */
export function FileList({ files, problems }: Props) {
  const { t } = useWords();
  const amiss = files.filter((file) => file.problems.length > 0);
  const read = files.filter(({ sent, rows }) => sent || rows).length;
  return (
    <div class="file-list" role="status">
      <p>{t('manager.files.read', { count: read })}</p>
      {amiss.map((file, index) => (
        // The same file may have been brought twice.
        <div key={index} class="file-list-amiss">
          <p>
            <strong>{file.name}</strong>
            <span>{t(file.sent || file.rows ? 'manager.files.partly' : 'manager.files.notRead')}</span>
          </p>
          <Complaints problems={file.problems} />
        </div>
      ))}
      {problems.length > 0 && (
        <div class="file-list-amiss">
          <p>
            <strong>{t('manager.files.together')}</strong>
          </p>
          <Complaints problems={problems} />
        </div>
      )}
    </div>
  );
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ATTEMPT_COLUMNS, toCsv } from '#records';
import { FileDrop, FileInput, fileKind, goTo, handFiles, hrefTo, saveFile, takeFiles, useWords } from '#ui';
import { type Desk, type DeskFile, layTogether, readDeskFile } from './desk.ts';
import { useDropPlaces } from './drop-places.ts';
import { EndingList } from './ending-list.tsx';
import { endingCounts } from './endings.ts';
import { FileList } from './file-list.tsx';
import { Filters } from './filters.tsx';
import { KeptFigure } from './kept-figure.tsx';
import { keptOf } from './people.ts';
import { ResultsTable } from './results-table.tsx';
import { useTable } from './use-table.ts';
import './results-screen.css';

// The files stay on the desk while the tab is open, also after a look at another page.
let onDesk: readonly DeskFile[] = [];

function useDesk() {
  const [files, setFiles] = useState(onDesk);
  const lay = (change: (before: readonly DeskFile[]) => readonly DeskFile[]) =>
    setFiles(() => {
      onDesk = change(onDesk);
      return onDesk;
    });
  const add = async (brought: readonly File[]) => {
    const read = await Promise.all(brought.map(readDeskFile));
    lay((before) => [...before, ...read]);
  };
  return { files, add, clear: () => lay(() => []) };
}

/** The figure, the endings and the table, with what filters and saves them. */
function Everybody({ desk }: { desk: Desk }) {
  const { t } = useWords();
  const table = useTable(desk);
  const figure = keptOf(table.rows);
  const save = () => {
    const date = new Intl.DateTimeFormat('sv-SE').format(new Date()); // 2026-05-03
    saveFile(`${t('manager.fileName')}-${date}.csv`, 'text/csv', toCsv(ATTEMPT_COLUMNS, table.rows));
  };

  return (
    <>
      <div class="results-screen-figures">
        {figure.people > 0 && <KeptFigure {...figure} />}
        <EndingList counts={endingCounts(table.people, table.filter.which)} />
      </div>
      <div class="results-screen-tools">
        <Filters filter={table.filter} scenarios={table.scenarios} onChange={table.setFilter} />
        <button type="button" class="button primary" disabled={table.rows.length === 0} onClick={save}>
          {t('manager.save', { count: table.rows.length })}
        </button>
      </div>
      <ResultsTable
        people={table.people}
        which={table.filter.which}
        order={table.order}
        words={table.words}
        onSort={table.sortBy}
      />
      <p class="results-screen-note">{t('manager.note')}</p>
    </>
  );
}

/** Result files of many trainees as one table; read in this browser and sent nowhere. */
export function ResultsScreen() {
  const { t } = useWords();
  const { files, add, clear } = useDesk();
  const desk = useMemo(() => layTogether(files), [files]);
  const places = useDropPlaces();
  const ways = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; what comes next is to choose files.
  const startOver = () => {
    clear();
    ways.current?.querySelector('input')?.focus();
  };

  const take = (dropped: readonly File[]) => {
    if (dropped.some(({ name }) => fileKind(name) !== 'scenario')) return void add(dropped);
    handFiles(dropped);
    goTo([]);
  };
  useEffect(() => {
    const handed = takeFiles();
    if (handed.length > 0) void add(handed);
  }, []);

  return (
    <>
      <FileDrop places={places} onFiles={take} />
      <main class="results-screen">
        <a class="results-screen-back" href={hrefTo([])}>
          {t('manager.back')}
        </a>
        <header>
          <div>
            <h1>{t('manager.title')}</h1>
            <p>{t('manager.lead')}</p>
            <p class="results-screen-private">{t('manager.private')}</p>
          </div>
          <div class="results-screen-ways" ref={ways}>
            <FileInput
              primary={files.length === 0}
              label={t(files.length === 0 ? 'manager.choose' : 'manager.chooseMore')}
              accept=".json,.csv"
              multiple
              onFiles={take}
            />
            {files.length > 0 && (
              <button type="button" class="button quiet" onClick={startOver}>
                {t('manager.clear')}
              </button>
            )}
          </div>
        </header>
        {files.length === 0 && <p class="results-screen-empty">{t('manager.empty')}</p>}
        {files.length > 0 && <FileList files={files} problems={desk.problems} />}
        {desk.rows.length > 0 && <Everybody desk={desk} />}
      </main>
    </>
  );
}

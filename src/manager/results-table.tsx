import { dayWords, useWords } from '#ui';
import { isHelped, type PersonRow, type Which } from './people.ts';
import { type CellWords, COLUMNS, type Column, type Order } from './sorting.ts';
import './results-table.css';

interface Props {
  readonly people: readonly PersonRow[];
  readonly which: Which;
  readonly order: Order;
  readonly words: CellWords;
  readonly onSort: (column: Column) => void;
}

const NUMBERS: readonly Column[] = ['attempts', 'E', 'O', 'R', 'storesSide'];

function Head({ order, onSort }: Pick<Props, 'order' | 'onSort'>) {
  const { t } = useWords();
  return (
    <tr>
      {COLUMNS.map((column) => {
        const sorted = order.column === column ? (order.isDown ? 'descending' : 'ascending') : undefined;
        return (
          <th
            key={column}
            scope="col"
            class={NUMBERS.includes(column) ? 'number' : ''}
            {...(sorted && { 'aria-sort': sorted })}
          >
            <button type="button" onClick={() => onSort(column)}>
              {t(`manager.column.${column}`)}
              <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true" class={sorted ?? ''}>
                <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.6" />
              </svg>
            </button>
          </th>
        );
      })}
    </tr>
  );
}

function Attempts({ row }: { row: PersonRow }) {
  const { t } = useWords();
  return (
    <td class="number">
      {row.finished}
      {row.unfinished > 0 && <small>{t('manager.unfinished', { count: row.unfinished })}</small>}
    </td>
  );
}

/** What sets the attempt apart from one that counts. */
function Marks({ row, which }: { row: PersonRow; which: Which }) {
  const { t } = useWords();
  const picked = row.picked[which];
  if (!picked) return null;
  return (
    <>
      {isHelped(picked) && (
        <small class="mark">{t(picked.mode === 'guided' ? 'manager.guided' : 'manager.assisted')}</small>
      )}
      {picked.verified === 'unverifiable' && <small>{t('manager.fromCsv')}</small>}
    </>
  );
}

function Row({ row, which, words }: { row: PersonRow } & Pick<Props, 'which' | 'words'>) {
  const { t, language } = useWords();
  const picked = row.picked[which];
  const date = picked?.start ?? row.attempts.at(-1)?.start;
  return (
    <tr>
      <th scope="row">{row.person}</th>
      <td>{words.scenario(row)}</td>
      <Attempts row={row} />
      {(['E', 'O', 'R', 'storesSide'] as const).map((score) => (
        <td key={score} class={score === 'storesSide' ? 'number store' : 'number'}>
          {picked?.[score] ?? '–'}
        </td>
      ))}
      <td class="ending">
        {picked ? words.ending(row) : t('manager.noneFinished')}
        <Marks row={row} which={which} />
      </td>
      <td>{picked?.kept === undefined ? '–' : t(picked.kept ? 'manager.yes' : 'manager.no')}</td>
      <td class="date">{date && <time dateTime={date}>{dayWords(date, language)}</time>}</td>
    </tr>
  );
}

/** Everybody in one table; a click on a heading sorts by it, a second turns the order round. */
export function ResultsTable({ people, which, order, words, onSort }: Props) {
  const { t } = useWords();
  return (
    // A table that is wider than the screen scrolls, and can be scrolled with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="results-table" aria-label={t('manager.table')} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{t('manager.caption')}</caption>
        <thead>
          <Head order={order} onSort={onSort} />
        </thead>
        <tbody>
          {people.map((row) => (
            <Row key={row.key} row={row} which={which} words={words} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

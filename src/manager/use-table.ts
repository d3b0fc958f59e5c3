import { useMemo, useState } from 'preact/hooks';
import { useWords } from '#ui';
import type { Desk } from './desk.ts';
import type { Filter } from './filters.tsx';
import { type PersonRow, peopleOf } from './people.ts';
import { type CellWords, type Column, type Order, sortPeople } from './sorting.ts';
import { useTitles } from './titles.ts';

// A first click on a number shows the highest first, as one looks for it; on words, the alphabet.
const DOWN_FIRST: readonly Column[] = ['attempts', 'E', 'O', 'R', 'storesSide', 'kept', 'start'];

const matches = ({ scenario, person }: Filter, row: PersonRow, language: string): boolean => {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language);
  return (scenario === '' || row.scenario === scenario) && fold(row.person).includes(fold(person.trim()));
};

/** The table as it is filtered and sorted, and how to change that. */
export function useTable(desk: Desk) {
  const { t, language } = useWords();
  const titleOf = useTitles(desk);
  const [filter, setFilter] = useState<Filter>({ scenario: '', person: '', which: 'latest' });
  const [order, setOrder] = useState<Order>({ column: 'person', isDown: false });
  const all = useMemo(() => peopleOf(desk.rows), [desk]);

  const words: CellWords = {
    scenario: ({ scenario }) => titleOf(scenario),
    ending: ({ picked }) => {
      const kind = picked[filter.which]?.endingKind;
      return kind === undefined ? '–' : t(`manager.ending.${kind}`);
    },
  };
  const shown = all.filter((row) => matches(filter, row, language));
  const ids = [...new Set(all.map(({ scenario }) => scenario))];
  return {
    filter,
    setFilter,
    order,
    words,
    people: sortPeople(shown, order, filter.which, words, language),
    /** The attempts of everybody shown: what is saved. */
    rows: shown.flatMap(({ attempts }) => attempts),
    scenarios: ids.map((id) => ({ id, title: titleOf(id) })),
    sortBy: (column: Column) =>
      setOrder({
        column,
        isDown: order.column === column ? !order.isDown : DOWN_FIRST.includes(column),
      }),
  };
}

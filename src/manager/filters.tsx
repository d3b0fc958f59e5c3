import { useId } from 'preact/hooks';
import { useWords } from '#ui';
import { WHICH, type Which } from './people.ts';
import './filters.css';

export interface Filter {
  /** A scenario’s id; empty for all. */
  readonly scenario: string;
  /** Part of a name. */
  readonly person: string;
  readonly which: Which;
}

interface Props {
  readonly filter: Filter;
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (filter: Filter) => void;
}

/** Whose results are shown, of which scenario, and which of a person’s attempts. */
export function Filters({ filter, scenarios, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="filters">
      <label for={`${id}-which`}>
        <span>{t('manager.filter.which')}</span>
        <select
          id={`${id}-which`}
          value={filter.which}
          onChange={({ currentTarget }) =>
            onChange({ ...filter, which: WHICH.find((one) => one === currentTarget.value) ?? 'latest' })
          }
        >
          {WHICH.map((which) => (
            <option key={which} value={which}>
              {t(`manager.which.${which}`)}
            </option>
          ))}
        </select>
      </label>
      {scenarios.length > 1 && (
        <label for={`${id}-scenario`}>
          <span>{t('manager.filter.scenario')}</span>
          <select
            id={`${id}-scenario`}
            value={filter.scenario}
            onChange={({ currentTarget }) => onChange({ ...filter, scenario: currentTarget.value })}
          >
            <option value="">{t('manager.filter.all')}</option>
            {scenarios.map((scenario) => (
              <option key={scenario.id} value={scenario.id}>
                {scenario.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label for={`${id}-person`}>
        <span>{t('manager.filter.person')}</span>
        <input
          id={`${id}-person`}
          type="search"
          autocomplete="off"
          value={filter.person}
          onInput={({ currentTarget }) => onChange({ ...filter, person: currentTarget.value })}
        />
      </label>
    </div>
  );
}

import './cards.css';
import type { Moment } from '#attempt';
import { LENSES, type Scenario } from '#scenario';
import { useWords } from '#ui';
import { MarkedText } from './marked-text.tsx';

interface CustomerCardProps {
  readonly scenario: Scenario;
  readonly facts: Moment['facts'];
  /** Facts that have come since the card was last open. */
  readonly fresh: ReadonlySet<string>;
  /** The six motions in force, where the scenario has them. */
  readonly lens?: NonNullable<Scenario['lenses']>[number]['lens'];
}

/** What you know of the customer, and how the moment looks through her eyes. */
export function CustomerCard({ scenario, facts, fresh, lens }: CustomerCardProps) {
  const { t } = useWords();
  const { customer } = scenario;
  const known = new Set(facts.map(({ id }) => id));
  return (
    <div class="card-text">
      <p class="card-lead">
        <strong>{customer.name}</strong>
        <span class="card-role">{customer.role}</span>
      </p>
      <h3>{t('play.customer.known')}</h3>
      {facts.length === 0 && <p class="card-none">{t('play.customer.nothing')}</p>}
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact.id} class={fresh.has(fact.id) ? 'fresh' : ''}>
            <MarkedText text={fact.text} />
            <span class="fact-kind">{t(`play.customer.${fact.kind}`)}</span>
          </li>
        ))}
      </ul>
      {lens && (
        <>
          <h3>{t('play.customer.lenses')}</h3>
          <dl class="lenses">
            {LENSES.map((name) => {
              const { text, opens } = lens[name];
              const isOpen = opens === undefined || known.has(opens);
              return (
                <div key={name} class={isOpen ? 'open' : 'shut'}>
                  <dt>{t(`play.lens.${name}`)}</dt>
                  <dd>{isOpen ? <MarkedText text={text} /> : t('play.lens.shut')}</dd>
                </div>
              );
            })}
          </dl>
        </>
      )}
    </div>
  );
}

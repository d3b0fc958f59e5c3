import './cards.css';
import type { Scenario } from '#scenario';
import { useWords } from '#ui';
import { MarkedText } from './marked-text.tsx';

const WHOSE = ['self', 'ask', 'never'] as const;

/** The shop's rule, whom it protects, who can bend it, and what is yours to give. */
export function PolicyCard({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const { policy, authority, customer, others = [] } = scenario;
  const nameOf = (id: string) => [customer, ...others].find((person) => person.id === id)?.name ?? id;
  return (
    <div class="card-text">
      <p class="card-lead">
        <MarkedText text={policy.rule} />
      </p>
      <h3>{t('play.policy.protects')}</h3>
      <p>
        <MarkedText text={policy.protects} />
      </p>
      {policy.bends.length > 0 && <h3>{t('play.policy.bends')}</h3>}
      <ul>
        {policy.bends.map(({ who, what }) => (
          <li key={who}>
            <strong>{nameOf(who)}</strong> <MarkedText text={what} />
          </li>
        ))}
      </ul>
      {WHOSE.filter((whose) => Object.keys(authority[whose]).length > 0).map((whose) => (
        <section key={whose} class={`authority ${whose}`}>
          <h3>{t(`play.policy.${whose}`)}</h3>
          <ul>
            {Object.entries(authority[whose]).map(([id, text]) => (
              <li key={id}>
                <MarkedText text={text} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

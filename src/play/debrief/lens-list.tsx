import type { LensFound } from '#attempt';
import { useWords } from '#ui';
import './lens-list.css';

interface Props {
  readonly name: string;
  readonly lenses: readonly LensFound[];
}

/** What the customer wants, does, sees, thinks, feels and likes; all open now, with what was found in play. */
export function LensList({ name, lenses }: Props) {
  const { t } = useWords();
  if (lenses.length === 0) return null;
  const found = lenses.filter((lens) => lens.found).length;
  return (
    <section>
      <h2>{t('debrief.lens.title', { name })}</h2>
      <p class="debrief-lead">{t('debrief.lens.found', { count: found, all: lenses.length })}</p>
      <dl class="lens-list">
        {lenses.map(({ lens, text, found }) => (
          <div key={lens} class={found ? 'found' : ''}>
            <dt>
              {t(`debrief.lens.${lens}`)}
              {!found && <small>{t('debrief.lens.notFound')}</small>}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { useId } from 'preact/hooks';
import { useWords } from '#ui';
import './plan.css';

interface Props {
  readonly value: string;
  readonly onChange: (plan: string) => void;
}

/** One if-then sentence to take back to the counter; pre-filled, and kept as it is typed. */
export function Plan({ value, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <section class="plan">
      <label for={id}>{t('debrief.plan.label')}</label>
      <p id={`${id}-why`}>{t('debrief.plan.why')}</p>
      <textarea
        id={id}
        rows={3}
        maxLength={400}
        aria-describedby={`${id}-why`}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </section>
  );
}

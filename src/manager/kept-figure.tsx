import { useWords } from '#ui';
import './kept-figure.css';

interface Props {
  readonly kept: number;
  readonly people: number;
}

/** The one strong figure: how many people kept the customer. */
export function KeptFigure({ kept, people }: Props) {
  const { t } = useWords();
  return (
    <p class="kept-figure">
      <strong>
        {kept}
        <small>{t('manager.figure.of', { people })}</small>
      </strong>
      <span>{t('manager.figure.text', { count: people })}</span>
    </p>
  );
}

import { hrefTo, useWords } from '#ui';
import './home-footer.css';

interface Props {
  readonly onTrainers: () => void;
  readonly onSettings: () => void;
}

/** The ways to everything that is not the shelf. */
export function HomeFooter({ onTrainers, onSettings }: Props) {
  const { t } = useWords();
  return (
    <footer class="home-footer">
      <nav aria-label={t('home.footer.label')}>
        <a href={hrefTo(['history'])}>{t('home.footer.history')}</a>
        <a href={hrefTo(['results'])}>{t('home.footer.managers')}</a>
        <button type="button" onClick={onTrainers}>
          {t('home.footer.trainers')}
        </button>
        <button type="button" onClick={onSettings}>
          {t('home.footer.settings')}
        </button>
      </nav>
    </footer>
  );
}

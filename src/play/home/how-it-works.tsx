import { useWords } from '#ui';
import './how-it-works.css';

/** Three lines for somebody who is here for the first time. */
export function HowItWorks() {
  const { t } = useWords();
  return (
    <section class="how-it-works">
      <h2>{t('home.how.title')}</h2>
      <ol>
        <li>{t('home.how.play')}</li>
        <li>{t('home.how.see')}</li>
        <li>{t('home.how.again')}</li>
      </ol>
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import './ending-card.css';
import { hrefTo, useWords } from '#ui';

interface EndingCardProps {
  readonly title: string;
  readonly attemptId: string;
}

/** The ending’s name, last of all, and the way to the debrief. */
export function EndingCard({ title, attemptId }: EndingCardProps) {
  const { t } = useWords();
  const ending = useRef<HTMLHeadingElement>(null);
  // The title, not the link: an Enter too many must not leave the ending.
  useEffect(() => ending.current?.focus({ preventScroll: true }), []);
  return (
    <div class="ending-card">
      <div>
        <p class="line-name">{t('play.ending.head')}</p>
        <h2 ref={ending} tabIndex={-1}>
          {title}
        </h2>
      </div>
      <a class="button primary" href={hrefTo(['debrief', attemptId])}>
        {t('play.ending.debrief')}
      </a>
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import './briefing.css';
import type { Scenario } from '#scenario';
import { useWords } from '#ui';
import { MarkedText } from './marked-text.tsx';

interface BriefingProps {
  readonly scenario: Scenario;
  readonly mode: string;
  readonly onBegin: () => void;
}

/** What you are told before the first line. */
export function Briefing({ scenario, mode, onBegin }: BriefingProps) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <section class="words-sheet briefing" aria-label={t('play.conversation')}>
      <div>
        <p class="line-name">{t(`play.mode.${mode}`)}</p>
        <h2 ref={title} tabIndex={-1}>
          {scenario.title}
        </h2>
        <p class="briefing-text">
          <MarkedText text={scenario.brief} />
        </p>
        <p class="briefing-mode">{t(`play.briefing.${mode}`)}</p>
      </div>
      <button type="button" class="button primary" onClick={onBegin}>
        {t('play.begin')}
      </button>
    </section>
  );
}

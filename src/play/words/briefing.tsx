import { useEffect, useRef, useState } from 'preact/hooks';
import './briefing.css';
import type { Scenario } from '#scenario';
import { useWords } from '#ui';
import { NameField, typedName } from '../name-field.tsx';
import { MarkedText } from './marked-text.tsx';

interface BriefingProps {
  readonly scenario: Scenario;
  readonly mode: string;
  /** Who plays has given a name; otherwise it is asked for, and `onBegin` is told it. */
  readonly isNamed: boolean;
  readonly onBegin: (name?: string) => void;
}

/** What you are told before the first line. */
export function Briefing({ scenario, mode, isNamed, onBegin }: BriefingProps) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNamed) title.current?.focus({ preventScroll: true });
  }, []);
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
      {isNamed ? (
        <button type="button" class="button primary" onClick={() => onBegin()}>
          {t('play.begin')}
        </button>
      ) : (
        <NameForm onNamed={onBegin} />
      )}
    </section>
  );
}

function NameForm({ onNamed }: { readonly onNamed: (name: string) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);
  // Letters are keys of the game elsewhere: whoever just types must mean the name.
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const name = typedName(input);
    if (name !== '') return onNamed(name);
    setMissing(true);
    input.current?.focus();
  };
  return (
    <form onSubmit={send} noValidate>
      <NameField
        input={input}
        label={t('play.name.title')}
        problem={isMissing ? 'missing' : undefined}
        onInput={() => setMissing(false)}
      >
        <button type="submit" class="button primary">
          {t('play.begin')}
        </button>
      </NameField>
    </form>
  );
}

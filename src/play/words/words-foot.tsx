import { useEffect, useRef } from 'preact/hooks';
import './words-foot.css';
import { useWords } from '#ui';
import { Icon } from './icon.tsx';

/** Undefined callbacks are buttons that are not there. */
interface WordsFootProps {
  readonly onContinue?: (() => void) | undefined;
  readonly onSkip?: (() => void) | undefined;
  /** What comes after the lines is the end, not choices. */
  readonly isLast: boolean;
  readonly sure?: { readonly isOn: boolean; readonly onToggle: () => void } | undefined;
  readonly hint?: { readonly isOpen: boolean; readonly onToggle: () => void } | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onRestart?: (() => void) | undefined;
}

function ContinueButton({ onContinue }: { onContinue: () => void }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Not away from a panel or a field that is being used.
    if (!document.activeElement?.closest('dialog, header, input, textarea'))
      button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <button ref={button} type="button" class="button primary continue" onClick={onContinue}>
      {t('play.continue')}
      <Icon name="go" />
    </button>
  );
}

/** The small buttons under the words. */
export function WordsFoot(props: WordsFootProps) {
  const { onContinue, onSkip, isLast, sure, hint, onUndo, onRestart } = props;
  const { t } = useWords();
  return (
    <div class="words-foot">
      {sure && (
        <button
          type="button"
          class="button quiet sure"
          aria-pressed={sure.isOn}
          aria-keyshortcuts="Y"
          onClick={sure.onToggle}
        >
          <span class="tick">{sure.isOn && <Icon name="on" />}</span>
          {t('play.sure')}
        </button>
      )}
      {hint && (
        <button
          type="button"
          class="button quiet"
          aria-expanded={hint.isOpen}
          aria-keyshortcuts="H"
          onClick={hint.onToggle}
        >
          <Icon name="hint" />
          {t('play.hint')}
        </button>
      )}
      <span class="words-foot-gap" />
      {onUndo && (
        <button type="button" class="button quiet" aria-keyshortcuts="U Control+Z" onClick={onUndo}>
          <Icon name="undo" />
          <span class="words-foot-label">{t('play.undo')}</span>
        </button>
      )}
      {onRestart && (
        <button type="button" class="button quiet" onClick={onRestart}>
          <Icon name="restart" />
          <span class="words-foot-label">{t('play.restart')}</span>
        </button>
      )}
      {onSkip && (
        <button type="button" class="button quiet" aria-keyshortcuts="X" onClick={onSkip}>
          <Icon name="skip" />
          {t(isLast ? 'play.skipToEnd' : 'play.skip')}
        </button>
      )}
      {onContinue && <ContinueButton onContinue={onContinue} />}
    </div>
  );
}

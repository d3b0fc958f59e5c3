import { useEffect, useRef } from 'preact/hooks';
import './choice-list.css';
import type { ShownChoice } from '#attempt';
import { useWords } from '#ui';
import { MarkedText } from './marked-text.tsx';

interface ChoiceListProps {
  readonly choices: readonly ShownChoice[];
  /** The language of the words, which may not be that of the page. */
  readonly language: string;
  /** Nothing can be chosen now. */
  readonly isLocked: boolean;
  readonly onChoose: (choiceId: string) => void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = STEPS[event.key];
  if (step === undefined || !list) return;
  const buttons = [...list.querySelectorAll('button')];
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = here < 0 ? (step > 0 ? 0 : buttons.length - 1) : here + step;
  buttons[(next + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

/** What you might say or do: numbered buttons, reached by number, arrows or Tab. */
export function ChoiceList({ choices, language, isLocked, onChoose }: ChoiceListProps) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The group, not its first button: a Space too many must not choose.
    if (!document.activeElement?.closest('dialog, header')) list.current?.focus({ preventScroll: true });
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus or be a grid everywhere
    <div
      ref={list}
      class="choice-list"
      role="group"
      aria-label={t('play.choices')}
      tabIndex={-1}
      onKeyDown={(event) => moveFocus(event, list.current)}
    >
      {choices.map((choice, index) => (
        <button
          key={choice.id}
          type="button"
          class="choice"
          aria-disabled={isLocked}
          aria-keyshortcuts={`${index + 1}`}
          onClick={() => !isLocked && onChoose(choice.id)}
        >
          <span class="choice-number" aria-hidden="true">
            {index + 1}
          </span>
          <span class="choice-text" lang={language}>
            <MarkedText text={choice.text} />
          </span>
        </button>
      ))}
    </div>
  );
}

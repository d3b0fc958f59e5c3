import { useId, useRef, useState } from 'preact/hooks';
import type { Trainee } from '#records';
import { useWords } from '#ui';
import { useServices } from '../services.ts';
import './name-prompt.css';

interface Props {
  readonly onNamed: (trainee: Trainee) => void;
  /** The name that is to be changed, if there is one. */
  readonly current?: string;
  readonly onCancel?: () => void;
}

const LONGEST_NAME = 40;

/** Asks for a first name or a pseudonym, and keeps it. */
export function NamePrompt({ onNamed, current, onCancel }: Props) {
  const { t } = useWords();
  const { store } = useServices();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // A second press while the name is being kept would begin everything twice.
  const isKeeping = useRef(false);
  const [problem, setProblem] = useState<'missing' | 'failed'>();

  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isKeeping.current) return;
    const name = input.current?.value.trim().replace(/\s+/g, ' ') ?? '';
    if (name === '') {
      setProblem('missing');
      input.current?.focus();
      return;
    }
    isKeeping.current = true;
    try {
      onNamed(await store.nameTrainee(name));
    } catch {
      setProblem('failed');
    } finally {
      isKeeping.current = false;
    }
  };

  return (
    <form class="name-prompt" onSubmit={keep} noValidate>
      {current === undefined && <h2>{t('play.name.title')}</h2>}
      <label for={id}>{t('play.name.label')}</label>
      <div class="name-prompt-row">
        <input
          ref={input}
          id={id}
          type="text"
          name="nickname"
          autocomplete="nickname"
          autocapitalize="words"
          spellcheck={false}
          maxLength={LONGEST_NAME}
          defaultValue={current}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
          onInput={() => setProblem(undefined)}
        />
        <button type="submit" class="button primary">
          {t(current === undefined ? 'play.name.save' : 'play.name.saveChange')}
        </button>
        {onCancel && (
          <button type="button" class="button quiet" onClick={onCancel}>
            {t('play.name.cancel')}
          </button>
        )}
      </div>
      <p id={`${id}-problem`} class="name-prompt-problem" role="alert">
        {problem && t(`play.name.${problem}`)}
      </p>
      <p id={`${id}-hint`} class="name-prompt-hint">
        {t('play.name.hint')}
      </p>
    </form>
  );
}

import { useRef, useState } from 'preact/hooks';
import type { Trainee } from '#records';
import { useWords } from '#ui';
import { NameField, typedName } from '../name-field.tsx';
import { useServices } from '../services.ts';
import './name-prompt.css';

interface Props {
  readonly onNamed: (trainee: Trainee) => void;
  /** The name that is to be changed, if there is one. */
  readonly current?: string;
  readonly onCancel?: () => void;
}

/** Asks for a first name or a pseudonym, and keeps it. */
export function NamePrompt({ onNamed, current, onCancel }: Props) {
  const { t } = useWords();
  const { store } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<'missing' | 'failed'>();

  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const name = typedName(input);
    if (name === '') {
      setProblem('missing');
      input.current?.focus();
      return;
    }
    try {
      onNamed(await store.nameTrainee(name));
    } catch {
      setProblem('failed');
    }
  };

  return (
    <form class="name-prompt" onSubmit={keep} noValidate>
      {current === undefined && <h2>{t('play.name.title')}</h2>}
      <NameField
        input={input}
        label={t('play.name.label')}
        {...(current !== undefined && { current })}
        problem={problem}
        onInput={() => setProblem(undefined)}
      >
        <button type="submit" class="button primary">
          {t(current === undefined ? 'play.name.save' : 'play.name.saveChange')}
        </button>
        {onCancel && (
          <button type="button" class="button quiet" onClick={onCancel}>
            {t('play.name.cancel')}
          </button>
        )}
      </NameField>
    </form>
  );
}

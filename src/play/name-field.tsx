import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import './name-field.css';
import { useWords } from '#ui';

interface NameFieldProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** The name that is to be changed, if there is one. */
  readonly current?: string;
  /** What was wrong with the last try. */
  readonly problem: 'missing' | 'failed' | undefined;
  readonly onInput: () => void;
  /** What stands beside it: the button that sends it. */
  readonly children: ComponentChildren;
}

const LONGEST_NAME = 40;

/** The name that has been typed into a field, without needless spaces; empty where there is none. */
export const typedName = ({ current }: RefObject<HTMLInputElement | null>): string =>
  current?.value.trim().replace(/\s+/g, ' ') ?? '';

/** Where a first name or a pseudonym is typed, within a form. */
export function NameField({ input, label, current, problem, onInput, children }: NameFieldProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="name-field">
      <label for={id}>{label}</label>
      <div class="name-field-row">
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
          onInput={onInput}
        />
        {children}
      </div>
      <p id={`${id}-problem`} class="name-field-problem" role="alert">
        {problem && t(`play.name.${problem}`)}
      </p>
      <p id={`${id}-hint`} class="name-field-hint">
        {t('play.name.hint')}
      </p>
    </div>
  );
}

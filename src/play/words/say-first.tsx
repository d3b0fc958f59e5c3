import { useEffect, useRef, useState } from 'preact/hooks';
import './say-first.css';
import { useWords } from '#ui';

interface SayFirstProps {
  /** What was typed, trimmed; empty where it was passed over. */
  readonly onSaid: (words: string) => void;
}

/** Asks for a line of your own before the choices show. */
export function SayFirst({ onSaid }: SayFirstProps) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <form
      class="say-first"
      onSubmit={(event) => {
        event.preventDefault();
        onSaid(words.trim());
      }}
    >
      <label for="say-first">{t('play.sayFirst.ask')}</label>
      <textarea
        id="say-first"
        ref={box}
        rows={2}
        maxLength={600}
        value={words}
        placeholder={t('play.sayFirst.example')}
        aria-describedby="say-first-note"
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          onSaid(words.trim());
        }}
      />
      <div class="say-first-foot">
        <p id="say-first-note">{t('play.sayFirst.note')}</p>
        <button type="submit" class="button primary">
          {words.trim() === '' ? t('play.sayFirst.pass') : t('play.sayFirst.done')}
        </button>
      </div>
    </form>
  );
}

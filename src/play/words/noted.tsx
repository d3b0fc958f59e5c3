import './noted.css';
import { useWords } from '#ui';
import { MarkedText } from './marked-text.tsx';

interface NotedProps {
  readonly facts: readonly { readonly id: string; readonly text: string }[];
  readonly onOpen: () => void;
}

/** What you have just learned, set down over the stage; it opens the customer card. */
export function Noted({ facts, onOpen }: NotedProps) {
  const { t } = useWords();
  return (
    <div class="noted" aria-live="polite">
      {facts.length > 0 && (
        <button type="button" onClick={onOpen}>
          <span class="noted-head">{t('play.customer.learned')}</span>
          {facts.map((fact) => (
            <span key={fact.id}>
              <MarkedText text={fact.text} />
            </span>
          ))}
        </button>
      )}
    </div>
  );
}

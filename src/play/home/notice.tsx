import type { ComponentChildren } from 'preact';
import { useWords } from '#ui';
import './notice.css';

/** A message that came of what was just done; it stays until it is closed. */
export function Notice({ children, onClose }: { children: ComponentChildren; onClose: () => void }) {
  const { t } = useWords();
  return (
    <div class="notice">
      <div>{children}</div>
      <button type="button" class="button quiet" aria-label={t('home.drop.close')} onClick={onClose}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}

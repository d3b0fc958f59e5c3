import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './side-panel.css';
import { useWords } from '#ui';
import { Icon } from './icon.tsx';

interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  /** `middle` for a question, `side` for something to read beside the stage. */
  readonly stands?: 'side' | 'middle';
  readonly children: ComponentChildren;
}

/** A dialog that Escape, its button or a click beside it closes; the focus goes back to where it was. */
export function SidePanel({ title, onClose, stands = 'side', children }: SidePanelProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closing it gives the focus back. It has to be done while the dialog is still part of the page.
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a dialog has Escape
    <dialog
      ref={dialog}
      class={`side-panel ${stands}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault(); // it closes when it leaves the page, in step with what stands there next
        onClose();
      }}
      // The browser may close it unasked. It says so later, when another panel may be the one that is open.
      onClose={(event) => event.currentTarget.isConnected && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="side-panel-sheet">
        <header>
          <h2 id={titleId}>{title}</h2>
          <button type="button" class="button quiet side-panel-close" onClick={onClose}>
            <Icon name="close" />
            <span class="visually-hidden">{t('play.close')}</span>
          </button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keys must reach it */}
        <div class="side-panel-body" tabIndex={0}>
          {children}
        </div>
      </div>
    </dialog>
  );
}

import './confirm.css';
import { useWords } from '#ui';
import { SidePanel } from './side-panel.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something that cannot be taken back. */
export function Confirm({ title, text, yes, onYes, onNo }: ConfirmProps) {
  const { t } = useWords();
  return (
    <SidePanel title={title} stands="middle" onClose={onNo}>
      <p>{text}</p>
      <div class="confirm-foot">
        <button type="button" class="button" onClick={onNo}>
          {t('play.cancel')}
        </button>
        <button type="button" class="button primary" onClick={onYes}>
          {yes}
        </button>
      </div>
    </SidePanel>
  );
}

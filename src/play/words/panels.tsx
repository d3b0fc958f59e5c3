import { later, useWords } from '#ui';
import { SettingsDialog, SettingsForm } from '../settings-dialog.tsx';
import { Unfetched } from '../unfetched.tsx';
import { Confirm } from './confirm.tsx';
import type { PanelContentProps } from './panel-content.tsx';
import { SidePanel } from './side-panel.tsx';
import type { PanelName } from './top-bar.tsx';

export type OpenPanel = PanelName | 'restart';

interface PanelsProps extends Omit<PanelContentProps, 'of'> {
  readonly open: OpenPanel;
  readonly onClose: () => void;
  readonly onRestart: () => void;
}

const PanelContent = later(async () => (await import('./panel-content.tsx')).PanelContent, Unfetched);

/** Brings what stands in the panels before one is opened; rejects where it cannot come. */
export const bringPanels = () => Promise.all([PanelContent.ahead(), SettingsForm.ahead()]);

/** The panel that is open. */
export function Panels({ open, onClose, onRestart, ...content }: PanelsProps) {
  const { t } = useWords();
  if (open === 'settings') return <SettingsDialog onClose={onClose} />;
  if (open === 'restart') {
    return (
      <Confirm
        title={t('play.restartAsk.title')}
        text={t('play.restartAsk.text')}
        yes={t('play.restartAsk.yes')}
        onYes={onRestart}
        onNo={onClose}
      />
    );
  }
  return (
    <SidePanel key={open} title={t(`play.panelTitle.${open}`)} onClose={onClose}>
      <PanelContent of={open} {...content} />
    </SidePanel>
  );
}

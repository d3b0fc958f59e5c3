import type { Moment } from '#attempt';
import type { Scenario } from '#scenario';
import { useWords } from '#ui';
import { SettingsDialog } from '../settings-dialog.tsx';
import { Confirm } from './confirm.tsx';
import { CustomerCard } from './customer-card.tsx';
import type { NamedLine } from './exchange.tsx';
import { KeyList } from './key-list.tsx';
import { lensInForce } from './lens-in-force.ts';
import { PolicyCard } from './policy-card.tsx';
import { SidePanel } from './side-panel.tsx';
import type { PanelName } from './top-bar.tsx';
import { Transcript } from './transcript.tsx';

export type OpenPanel = PanelName | 'restart';

interface PanelsProps {
  readonly open: OpenPanel;
  readonly scenario: Scenario;
  readonly facts: Moment['facts'];
  readonly fresh: ReadonlySet<string>;
  readonly visited: readonly string[];
  /** What has been read so far, oldest first. */
  readonly transcript: readonly NamedLine[];
  readonly onClose: () => void;
  readonly onRestart: () => void;
}

/** The panel that is open. */
export function Panels(props: PanelsProps) {
  const { open, scenario, facts, fresh, visited, transcript, onClose, onRestart } = props;
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
  const lens = lensInForce(scenario.lenses, visited);
  return (
    <SidePanel title={t(`play.panelTitle.${open}`)} onClose={onClose}>
      {open === 'policy' && <PolicyCard scenario={scenario} />}
      {open === 'customer' && (
        <CustomerCard scenario={scenario} facts={facts} fresh={fresh} {...(lens && { lens })} />
      )}
      {open === 'transcript' && <Transcript lines={transcript} />}
      {open === 'keys' && <KeyList />}
    </SidePanel>
  );
}

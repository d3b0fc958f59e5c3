import { askForWords, later, useWords } from '#ui';
import { Unfetched } from './unfetched.tsx';
import { SidePanel } from './words/side-panel.tsx';

/** What stands in the dialog, with its words. */
export const SettingsForm = later(async () => {
  const [{ SettingsForm }] = await Promise.all([import('./settings-form.tsx'), askForWords('settings')]);
  return SettingsForm;
}, Unfetched);

/** The settings beside whatever screen is shown. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <SidePanel title={t('play.panel.settings')} onClose={onClose}>
      <SettingsForm />
    </SidePanel>
  );
}

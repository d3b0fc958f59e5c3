import { useId } from 'preact/hooks';
import './settings-dialog.css';
import { changeSetting, type SettingName, type Settings, settingChoices, useSettings, useWords } from '#ui';
import { SidePanel } from './words/side-panel.tsx';

interface SettingsDialogProps {
  readonly onClose: () => void;
  /** Left out, it is open. */
  readonly open?: boolean;
}

/** In the order in which they are read; volumes go up, sizes too. */
const ORDER: { readonly [Name in SettingName]?: readonly Settings[Name][] } = {
  textSize: ['0.9', '1', '1.15', '1.3', '1.5'],
  textSpeed: ['slow', 'normal', 'fast', 'instant'],
  clock: ['off', '1', '2', '5', '10'],
};

const GROUPS: readonly (readonly [string, readonly SettingName[]])[] = [
  ['text', ['textSize', 'textSpeed', 'captions']],
  ['sound', ['sound', 'cues', 'ambience']],
  ['pace', ['motion', 'clock']],
  ['look', ['language', 'theme']],
];

function Choices<Name extends SettingName>({ name }: { name: Name }) {
  const { t } = useWords();
  const settings = useSettings();
  const values = (ORDER[name] ?? settingChoices(name)) as readonly Settings[Name][];
  const words: string = `settings.${name}`;
  const hint = t(`${words}.hint`, { defaultValue: '' });
  return (
    <fieldset class="setting">
      <legend>{t(`${words}.title`)}</legend>
      <div class="setting-choices">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={settings[name] === value}
              onChange={() => changeSetting(name, value)}
            />
            <span>{t(`${words}.${value.replace('.', '_')}`)}</span>
          </label>
        ))}
      </div>
      {hint && <p class="setting-hint">{hint}</p>}
    </fieldset>
  );
}

function Volume({ name }: { name: 'cues' | 'ambience' }) {
  const { t } = useWords();
  const settings = useSettings();
  const id = useId();
  const percent = Math.round(Number(settings[name]) * 100);
  return (
    <div class="setting volume">
      <label for={id}>{t(`settings.${name}.title`)}</label>
      <input
        id={id}
        type="range"
        min="0"
        max="100"
        step="20"
        value={percent}
        disabled={settings.sound === 'off'}
        aria-valuetext={`${percent} %`}
        onInput={(event) =>
          changeSetting(name, `${Number(event.currentTarget.value) / 100}` as Settings[typeof name])
        }
      />
      <output for={id}>{percent} %</output>
    </div>
  );
}

/** What a person sets once: text, sound, pace and looks; each change holds at once. */
export function SettingsDialog({ onClose, open = true }: SettingsDialogProps) {
  const { t } = useWords();
  if (!open) return null;
  return (
    <SidePanel title={t('settings.title')} onClose={onClose}>
      {GROUPS.map(([group, names]) => (
        <section key={group} class="setting-group">
          <h3>{t(`settings.group.${group}`)}</h3>
          {names.map((name) =>
            name === 'cues' || name === 'ambience' ? (
              <Volume key={name} name={name} />
            ) : (
              <Choices key={name} name={name} />
            ),
          )}
        </section>
      ))}
    </SidePanel>
  );
}

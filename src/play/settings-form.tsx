import { useId } from 'preact/hooks';
import './settings-form.css';
import { changeSetting, type SettingName, type Settings, settingChoices, useSettings, useWords } from '#ui';
import { useServices } from './services.ts';
import { useVoices } from './words/use-voices.ts';

/** In the order in which they are read: sizes and speeds go up, On comes before Off. */
const ORDER: { readonly [Name in SettingName]?: readonly Settings[Name][] } = {
  textSize: ['0.9', '1', '1.15', '1.3', '1.5'],
  textSpeed: ['slow', 'normal', 'fast', 'instant'],
  speech: ['on', 'off'],
  clock: ['off', '1', '2', '5', '10'],
};

const GROUPS: readonly (readonly [string, readonly SettingName[]])[] = [
  ['text', ['textSize', 'textSpeed', 'captions']],
  ['sound', ['sound', 'cues', 'ambience', 'music', 'speech', 'voice']],
  ['pace', ['motion', 'clock']],
  ['look', ['language', 'theme']],
];

const VOLUMES = ['cues', 'ambience', 'music', 'voice'] as const;
type VolumeName = (typeof VOLUMES)[number];

const isVolume = (name: SettingName): name is VolumeName => VOLUMES.some((volume) => volume === name);

interface ChoicesProps<Name extends SettingName> {
  readonly name: Name;
  /** Why it cannot be chosen here, as a sentence. */
  readonly refusal?: string | undefined;
}

function Choices<Name extends SettingName>({ name, refusal }: ChoicesProps<Name>) {
  const { t } = useWords();
  const settings = useSettings();
  const values = (ORDER[name] ?? settingChoices(name)) as readonly Settings[Name][];
  const words: string = `settings.${name}`;
  const hint = refusal ?? t(`${words}.hint`, { defaultValue: '' });
  return (
    <fieldset class="setting" disabled={refusal !== undefined}>
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

/** Your browser’s voices, where it has some for the language of the page. */
function SpeechChoices() {
  const { t, language } = useWords();
  const hasVoices = useVoices(language).length > 0;
  return <Choices name="speech" refusal={hasVoices ? undefined : t('settings.speech.none')} />;
}

function Volume({ name }: { name: VolumeName }) {
  const { t, language } = useWords();
  const { sound } = useServices();
  const settings = useSettings();
  const hasVoices = useVoices(language).length > 0;
  const id = useId();
  const percent = Math.round(Number(settings[name]) * 100);
  const isSilent =
    settings.sound === 'off' || (name === 'voice' && (settings.speech === 'off' || !hasVoices));
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
        disabled={isSilent}
        aria-valuetext={`${percent} %`}
        onInput={(event) =>
          changeSetting(name, `${Number(event.currentTarget.value) / 100}` as Settings[typeof name])
        }
        onChange={() => sound.sample(name, language)}
      />
      <output for={id}>{percent} %</output>
    </div>
  );
}

function Setting({ name }: { name: SettingName }) {
  if (name === 'speech') return <SpeechChoices />;
  return isVolume(name) ? <Volume name={name} /> : <Choices name={name} />;
}

/** What a person sets once: text, sound, pace and looks; each change holds at once. */
export function SettingsForm() {
  const { t } = useWords();
  return (
    <>
      {GROUPS.map(([group, names]) => (
        <section key={group} class="setting-group">
          <h3>{t(`settings.group.${group}`)}</h3>
          {names.map((name) => (
            <Setting key={name} name={name} />
          ))}
        </section>
      ))}
    </>
  );
}

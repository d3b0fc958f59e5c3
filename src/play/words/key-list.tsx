import './key-list.css';
import { useWords } from '#ui';

const KEYS = [
  [['1', '2', '3', '4'], 'choose'],
  [['↑', '↓'], 'move'],
  [['Space', 'Enter'], 'continue'],
  [['X'], 'skip'],
  [['Y'], 'sure'],
  [['H'], 'hint'],
  [['U'], 'undo'],
  [['E'], 'extend'],
  [['P'], 'policy'],
  [['C'], 'customer'],
  [['T'], 'transcript'],
  [['S'], 'settings'],
  [['M'], 'mute'],
  [['?'], 'keys'],
  [['Esc'], 'close'],
] as const;

/** The keys of the play screen. */
export function KeyList() {
  const { t } = useWords();
  return (
    <dl class="key-list">
      {KEYS.map(([keys, does]) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{t(`play.key.${key}`, { defaultValue: key })}</kbd>
            ))}
          </dt>
          <dd>{t(`play.keys.${does}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

import './top-bar.css';
import { hrefTo, useWords } from '#ui';
import { Icon, type IconName } from './icon.tsx';

export type PanelName = 'policy' | 'customer' | 'transcript' | 'settings' | 'keys';

interface TopBarProps {
  readonly title: string;
  readonly mode: string;
  readonly isMuted: boolean;
  /** Something new stands on the customer card. */
  readonly hasNews: boolean;
  readonly onOpen: (panel: PanelName) => void;
  readonly onMute: () => void;
}

const PANELS: readonly (readonly [PanelName, IconName, string])[] = [
  ['policy', 'policy', 'P'],
  ['customer', 'customer', 'C'],
  ['transcript', 'transcript', 'T'],
  ['settings', 'settings', 'S'],
];

/** The way out, the title, and the buttons of the panels. */
export function TopBar({ title, mode, isMuted, hasNews, onOpen, onMute }: TopBarProps) {
  const { t } = useWords();
  return (
    <header class="top-bar">
      <a class="top-bar-button" href={hrefTo([])}>
        <Icon name="back" />
        <span class="visually-hidden">{t('play.leave')}</span>
      </a>
      <h1>
        {title} <span class="top-bar-mode">{t(`play.mode.${mode}`)}</span>
      </h1>
      <nav aria-label={t('play.panels')}>
        {PANELS.map(([panel, icon, key]) => (
          <button
            key={panel}
            type="button"
            class="top-bar-button"
            aria-keyshortcuts={key}
            onClick={() => onOpen(panel)}
          >
            <Icon name={icon} />
            <span class="top-bar-label">{t(`play.panel.${panel}`)}</span>
            {panel === 'customer' && hasNews && (
              <span class="top-bar-news">
                <span class="visually-hidden">{t('play.customer.news')}</span>
              </span>
            )}
          </button>
        ))}
        <button
          type="button"
          class="top-bar-button"
          aria-keyshortcuts="M"
          aria-pressed={isMuted}
          onClick={onMute}
        >
          <Icon name={isMuted ? 'muted' : 'sound'} />
          <span class="visually-hidden">{t('play.mute')}</span>
        </button>
        <button
          type="button"
          class="top-bar-button keys-button"
          aria-keyshortcuts="?"
          onClick={() => onOpen('keys')}
        >
          <Icon name="keys" />
          <span class="visually-hidden">{t('play.panel.keys')}</span>
        </button>
      </nav>
    </header>
  );
}

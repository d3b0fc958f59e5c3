import { useSettings, useWords } from '#ui';
import './listen-button.css';
import { canPlay } from '../sound/index.ts';
import type { Listening } from './use-listening.ts';

interface Props {
  readonly listening: Listening;
  readonly beads: readonly { readonly label: string; readonly taste: 'warm' | 'plain' | 'sour' }[];
}

/** Starts and stops the music of the journey, and says in words how it sounds. Where nothing can play it is not there. */
export function ListenButton({ listening: { isOn, heard, toggle }, beads }: Props) {
  const { t } = useWords();
  const isMuted = useSettings().sound === 'off';
  if (!canPlay()) return null;
  const sounding = typeof heard === 'number' ? beads[heard] : undefined;
  const together = heard === 'all' ? t('debrief.journey.together') : '';
  return (
    <div class="listen">
      <button type="button" class="button" disabled={isMuted && !isOn} onClick={toggle}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={isOn ? 'M5 5h10v10H5z' : 'M6 3.5v13l10.5-6.5z'} />
        </svg>
        {t(isOn ? 'debrief.journey.stop' : 'debrief.journey.listen')}
      </button>
      <p class="listen-words">
        {isMuted && !isOn ? t('debrief.journey.muted') : !isOn && t('debrief.journey.heard')}
        {isOn && (sounding ? `${sounding.label}: ${t(`debrief.journey.${sounding.taste}`)}` : together)}
      </p>
      <p class="visually-hidden">
        {beads.map(({ label, taste }) => `${label}: ${t(`debrief.journey.${taste}`)}.`).join(' ')}
      </p>
    </div>
  );
}

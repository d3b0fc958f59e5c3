import './clock-bar.css';
import { useWords } from '#ui';

interface ClockBarProps {
  readonly leftSeconds: number;
  readonly wholeSeconds: number;
  /** Given while the one extension is still to be had. */
  readonly onExtend?: () => void;
}

/** A calm bar that runs out, with its seconds. */
export function ClockBar({ leftSeconds, wholeSeconds, onExtend }: ClockBarProps) {
  const { t } = useWords();
  const seconds = Math.ceil(leftSeconds);
  const share = Math.max(0, Math.min(1, leftSeconds / wholeSeconds));
  return (
    <div class={`clock-bar ${seconds <= 20 ? 'soon' : ''}`}>
      <span class="clock-seconds" role="timer">
        {t('play.clock.left', { count: seconds })}
      </span>
      <div class="clock-track" aria-hidden="true">
        <div class="clock-fill" style={{ transform: `scaleX(${share})` }} />
      </div>
      {onExtend && (
        <button type="button" class="button quiet" aria-keyshortcuts="E" onClick={onExtend}>
          {t('play.clock.extend')} <kbd>E</kbd>
        </button>
      )}
    </div>
  );
}

import './caption.css';
import { useWords } from '#ui';

/** Names a sound that is being heard. */
export function Caption({ sound }: { sound: string }) {
  const { t } = useWords();
  return <p class="caption">[{t(`play.sounds.${sound}`, { defaultValue: sound.replaceAll('_', ' ') })}]</p>;
}

import type { Notes } from '#attempt';
import { useWords } from '#ui';
import './left-her.css';

type Left = NonNullable<Notes['leftHer']>;

/** From lost to glad: how far the mouth curves, and the brows. */
const FACES: readonly { readonly value: Left; readonly mouth: string; readonly brows: string }[] = [
  { value: 1, mouth: 'M16 35Q24 28 32 35', brows: 'M12.5 19L20 15.5M35.5 19L28 15.5' },
  { value: 2, mouth: 'M17 34Q24 30.5 31 34', brows: 'M13 18.5L20 16.8M35 18.5L28 16.8' },
  { value: 3, mouth: 'M17.5 32.5H30.5', brows: 'M13 17.5H20M28 17.5H35' },
  { value: 4, mouth: 'M17 31Q24 35.5 31 31', brows: 'M13 17Q16.5 15.5 20 17M28 17Q31.5 15.5 35 17' },
  { value: 5, mouth: 'M15.5 30Q24 39 32.5 30', brows: 'M13 16Q16.5 13.5 20 16M28 16Q31.5 13.5 35 16' },
];

interface Props {
  readonly name: string;
  readonly value: Left | undefined;
  readonly onChange: (value: Left) => void;
}

/** One tap: how did that leave her? Five faces, each with its word. */
export function LeftHer({ name, value, onChange }: Props) {
  const { t } = useWords();
  return (
    <fieldset class="left-her">
      <legend>{t('debrief.leftHer.question', { name })}</legend>
      <div class="left-her-faces">
        {FACES.map((face) => (
          <label key={face.value}>
            <input
              type="radio"
              name="left-her"
              checked={value === face.value}
              onChange={() => onChange(face.value)}
            />
            <svg viewBox="0 0 48 48" aria-hidden="true">
              <circle cx="24" cy="24" r="21" class="left-her-face" />
              <path d={face.brows} class="left-her-line" />
              <circle cx="17" cy="23" r="1.9" class="left-her-eye" />
              <circle cx="31" cy="23" r="1.9" class="left-her-eye" />
              <path d={face.mouth} class="left-her-line" />
            </svg>
            <span>{t(`debrief.leftHer.${face.value}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import type { Ref } from 'preact';
import type { Trainee } from '#records';
import { useWords } from '#ui';
import { shelf } from '../library.ts';
import { NamePrompt } from './name-prompt.tsx';
import { pictureOf } from './pictures.ts';
import './first-visit.css';

interface Props {
  /** The heading of the page, which takes the focus when what had it is gone. */
  readonly heading: Ref<HTMLHeadingElement | null>;
  readonly onNamed: (trainee: Trainee) => void;
}

/** What somebody sees who has not been here before: what this is, and the one question. */
export function FirstVisit({ heading, onNamed }: Props) {
  const { t } = useWords();
  return (
    <div class="first-visit">
      <div class="first-visit-words">
        <h1 ref={heading} tabIndex={-1}>
          {t('home.wordmark')}
        </h1>
        <p>{t('home.lead')}</p>
        <NamePrompt onNamed={onNamed} />
      </div>
      <img src={pictureOf(shelf[0]?.id ?? '')} alt="" width={800} height={450} />
    </div>
  );
}

import type { Ref } from 'preact';
import { FileInput, hrefTo, useWords } from '#ui';
import './bring-files.css';

interface Props {
  /** The heading of the trainers’ part, which the footer leads to. */
  readonly trainers: Ref<HTMLHeadingElement>;
  readonly onScenarios: (files: readonly File[]) => void;
  readonly onResults: (files: readonly File[]) => void;
}

/** Where trainers and managers bring their files, by button or by dropping them. */
export function BringFiles({ trainers, onScenarios, onResults }: Props) {
  const { t } = useWords();
  return (
    <section class="bring-files" aria-label={t('home.bring.title')}>
      <div>
        <h2 ref={trainers} tabIndex={-1}>
          {t('home.bring.trainers')}
        </h2>
        <p>{t('home.bring.trainersText')}</p>
        <FileInput
          label={t('home.bring.trainersButton')}
          accept=".yaml,.yml"
          multiple
          onFiles={onScenarios}
        />
      </div>
      <div>
        <h2>{t('home.bring.managers')}</h2>
        <p>{t('home.bring.managersText')}</p>
        <div class="bring-files-ways">
          <FileInput
            label={t('home.bring.managersButton')}
            accept=".json,.csv"
            multiple
            onFiles={onResults}
          />
          <a href={hrefTo(['results'])}>{t('home.bring.managersLink')}</a>
        </div>
      </div>
    </section>
  );
}

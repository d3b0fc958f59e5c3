import { useState } from 'preact/hooks';
import type { Store } from '#store';
import { hrefTo, saveFile, useWords } from '#ui';
import { useServices } from '../services.ts';
import { fileNameOf } from './file-name.ts';
import type { ExportKind } from './history-export.ts';
import { HistoryRow } from './history-row.tsx';
import { newestFirst, type PastAttempt } from './past-attempt.ts';
import { readHistory } from './read-history.ts';
import { Trend } from './trend.tsx';
import { useKept } from './use-kept.ts';
import './history-screen.css';

const TYPES: Record<ExportKind, string> = { json: 'application/json', csv: 'text/csv' };
const TREND_FROM = 3;

/** Saves all attempts, or one of them; resolves with the name of the file. */
async function saveAttempts(store: Store, kind: ExportKind, only?: PastAttempt): Promise<string> {
  const [trainee, all] = await Promise.all([store.trainee(), store.attempts()]);
  if (!trainee) throw new Error('There are attempts, but nobody’s name is kept.');
  const attempts = only ? all.filter(({ attemptId }) => attemptId === only.attemptId) : all;
  const { exportAttempts } = await import('./history-export.ts');
  const text = await exportAttempts(store, trainee, attempts, kind);
  const words = only ? [trainee.name, only.scenarioId, only.attemptId.slice(-4)] : [trainee.name];
  const name = fileNameOf(words, new Date(), kind);
  saveFile(name, TYPES[kind], text);
  return name;
}

const countDamaged = async (store: Store): Promise<number> =>
  (await store.problems()).filter(({ code }) => code === 'damaged-attempt').length;

function Trends({ attempts }: { attempts: readonly PastAttempt[] }) {
  const { t } = useWords();
  const results = newestFirst(attempts)
    .toReversed()
    .flatMap(({ result }) => (result ? [result] : []));
  if (results.length < TREND_FROM) return null;
  return (
    <section class="history-screen-trends" aria-label={t('home.history.trendTitle')}>
      {(['E', 'O', 'R'] as const).map((score) => {
        const name = t(`home.score.${score}`);
        const values = results.map((result) => result[score]);
        const label = t('home.history.trend', { score: name, values: values.join(', ') });
        return <Trend key={score} name={name} label={label} values={values} />;
      })}
    </section>
  );
}

/** The trainee’s attempts, newest first, with their result files to save. */
export function HistoryScreen() {
  const { t, language } = useWords();
  const { store } = useServices();
  const [attempts] = useKept(store, (store) => readHistory(store, language), [language]);
  const [saved, setSaved] = useState('');
  const [damaged] = useKept(store, countDamaged);
  const save = (kind: ExportKind, only?: PastAttempt) =>
    saveAttempts(store, kind, only).then(
      (name) => setSaved(t('home.history.saved', { name })),
      () => setSaved(t('home.history.notSaved')),
    );

  return (
    <main class="history-screen">
      <a class="history-screen-back" href={hrefTo([])}>
        {t('home.history.back')}
      </a>
      <header>
        <div>
          <h1>{t('home.history.title')}</h1>
          <p class="history-screen-lead">
            {t(attempts?.length === 0 ? 'home.history.none' : 'home.history.lead')}
          </p>
        </div>
        {attempts && <Trends attempts={attempts} />}
      </header>
      {!attempts && <p aria-busy="true">{t('home.history.loading')}</p>}
      {attempts && attempts.length > 0 && (
        <>
          <section class="history-screen-files">
            <div>
              <h2>{t('home.history.files')}</h2>
              <p class="history-screen-note">{t('home.history.filesText')}</p>
            </div>
            <div class="history-screen-ways">
              <button type="button" class="button" onClick={() => save('csv')}>
                {t('home.history.csv')}
              </button>
              <button type="button" class="button" onClick={() => save('json')}>
                {t('home.history.json')}
              </button>
            </div>
          </section>
          <p class="history-screen-saved" role="status">
            {saved}
          </p>
          <h2 class="visually-hidden">{t('home.history.attempts')}</h2>
          <ol>
            {newestFirst(attempts).map((attempt) => (
              <HistoryRow
                key={attempt.attemptId}
                attempt={attempt}
                onSave={() => void save('json', attempt)}
              />
            ))}
          </ol>
        </>
      )}
      {damaged !== undefined && damaged > 0 && (
        <p class="history-screen-note">{t('home.history.damaged', { count: damaged })}</p>
      )}
    </main>
  );
}

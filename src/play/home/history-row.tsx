import { hrefTo, useWords, whenWords } from '#ui';
import { useEndingWords } from './ending-words.ts';
import type { PastAttempt } from './past-attempt.ts';
import './history-row.css';

interface Props {
  readonly attempt: PastAttempt;
  readonly onSave: () => void;
}

function Length({ attempt }: { attempt: PastAttempt }) {
  const { t } = useWords();
  const minutes = Math.round(attempt.lastMs / 60_000);
  return (
    <span>
      {t('home.history.moves', { count: attempt.moves })}
      {attempt.moves > 0 &&
        `, ${minutes < 1 ? t('home.history.underMinute') : t('home.history.minutes', { minutes })}`}
    </span>
  );
}

function Outcome({ attempt }: { attempt: PastAttempt }) {
  const { t } = useWords();
  const endingWords = useEndingWords();
  const { result, state } = attempt;
  if (!result) {
    const words = state === 'unfinished' ? 'home.history.unfinished' : 'home.history.unreadable';
    return <p class="history-row-open">{t(words)}</p>;
  }
  return (
    <>
      <dl class="history-row-scores">
        {(['E', 'O', 'R'] as const).map((score) => (
          <div key={score}>
            <dt>{t(`home.score.${score}`)}</dt>
            <dd>{result[score]}</dd>
          </div>
        ))}
      </dl>
      <p class="history-row-ending">{endingWords(result.ending)}</p>
    </>
  );
}

/** One attempt: when, what, how it came out, and what can be done with it. */
export function HistoryRow({ attempt, onSave }: Props) {
  const { t, language } = useWords();
  const date = whenWords(attempt.startedAt, language);
  const named = { title: attempt.title, date };
  const isOver = attempt.state === 'finished';
  const open = isOver ? 'debrief' : 'continue';
  return (
    <li class="history-row">
      <div class="history-row-what">
        <h3>{attempt.title}</h3>
        <p>
          <time dateTime={attempt.startedAt}>{date}</time>
        </p>
        <p>
          <span>{t(`home.mode.${attempt.mode}`)}</span>
          <Length attempt={attempt} />
          {attempt.assisted && (
            <span class="history-row-assisted" title={t('home.history.assistedText')}>
              {t('home.history.assisted')}
            </span>
          )}
        </p>
      </div>
      <Outcome attempt={attempt} />
      <div class="history-row-actions">
        {attempt.state !== 'unreadable' && (
          <a
            class="button"
            href={hrefTo([isOver ? 'debrief' : 'attempt', attempt.attemptId])}
            aria-label={t(`home.history.${open}Named`, named)}
          >
            {t(`home.history.${open}`)}
          </a>
        )}
        <button
          type="button"
          class="button quiet"
          aria-label={t('home.history.saveNamed', named)}
          onClick={onSave}
        >
          {t('home.history.save')}
        </button>
      </div>
    </li>
  );
}

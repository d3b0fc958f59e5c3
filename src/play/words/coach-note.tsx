import './coach-note.css';
import type { CoachNote as Note } from '#attempt';
import { useWords } from '#ui';
import { MarkedText } from './marked-text.tsx';

interface CoachNoteProps {
  readonly note: Note;
  /** The customer's name, for what she thinks. */
  readonly customer: string;
}

/** What the coach says about the line you took, in Guided mode. */
export function CoachNote({ note, customer }: CoachNoteProps) {
  const { t } = useWords();
  return (
    <aside class="coach-note" aria-label={t('play.coach.title')}>
      <p class="coach-head">
        <span>{t('play.coach.title')}</span>
        {note.level !== undefined && (
          <span class="coach-level">
            {t('play.coach.level', { level: note.level, best: note.bestLevel ?? note.level })}
          </span>
        )}
      </p>
      <p>
        <MarkedText text={note.why} />
      </p>
      {note.thought && (
        <p class="coach-thought">
          <span>{t('play.coach.thinks', { name: customer })} </span>
          <em>
            <MarkedText text={note.thought} />
          </em>
        </p>
      )}
    </aside>
  );
}

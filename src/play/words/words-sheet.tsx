import { useEffect, useRef } from 'preact/hooks';
import './words-sheet.css';
import type { Scenario } from '#scenario';
import { useWords } from '#ui';
import type { Run } from '../use-run.ts';
import { ChoiceList } from './choice-list.tsx';
import { ClockBar } from './clock-bar.tsx';
import { CoachNote } from './coach-note.tsx';
import { EndingCard } from './ending-card.tsx';
import { Exchange, type NamedLine } from './exchange.tsx';
import { Prediction } from './prediction.tsx';
import { SayFirst } from './say-first.tsx';
import type { Beat } from './use-beat.ts';
import type { Clock } from './use-clock.ts';
import { useRising } from './use-rising.ts';
import type { Turn } from './use-turn.ts';
import { WordsFoot } from './words-foot.tsx';

interface WordsSheetProps {
  readonly run: Run;
  readonly scenario: Scenario;
  readonly beat: Beat;
  readonly turn: Turn;
  readonly clock: Clock | undefined;
  /** The line that the coach has something to say about, once it has been read. */
  readonly coached: string | undefined;
  /** The lines shown so far, with their names. */
  readonly lines: readonly NamedLine[];
  /** The word of the newest line that a voice is saying. */
  readonly lit: number | undefined;
  readonly onChoose: (choiceId: string) => void;
  readonly onRestart: () => void;
  readonly onTakeBack: () => void;
}

/** So many lines stay in sight; the others are in the transcript, and the face is not covered. */
const IN_SIGHT = 3;

function Trouble({ run, onTakeBack }: Pick<WordsSheetProps, 'run' | 'onTakeBack'>) {
  const { t } = useWords();
  if (run.isElsewhere) {
    return (
      <div class="trouble" role="alert">
        <p>{t('play.elsewhere.lost')}</p>
        <button type="button" class="button" onClick={onTakeBack}>
          {t('play.elsewhere.takeBack')}
        </button>
      </div>
    );
  }
  if (!run.tryAgain) {
    return run.isDurable ? null : (
      <p class="trouble" role="status">
        {t('play.notDurable')}
      </p>
    );
  }
  return (
    <div class="trouble" role="alert">
      <p>{t('play.notKept.text')}</p>
      <button type="button" class="button" onClick={run.tryAgain}>
        {t('play.notKept.again')}
      </button>
    </div>
  );
}

type AskProps = Pick<WordsSheetProps, 'run' | 'scenario' | 'turn' | 'onChoose'>;

function Ask({ run, scenario, turn, onChoose }: AskProps) {
  const { t } = useWords();
  const { moment, record } = run;
  if (turn.step === 'predict' && moment.predict) {
    return (
      <Prediction
        answers={moment.predict.answers}
        customer={scenario.customer.name}
        onPredict={turn.predict}
      />
    );
  }
  if (turn.step === 'say_first') return <SayFirst onSaid={turn.sayFirst} />;
  if (turn.step === 'ended' && moment.ended) {
    const { title, kind } = moment.ended;
    return <EndingCard title={title || t(`play.ending.kind.${kind}`)} attemptId={record.attemptId} />;
  }
  if (turn.step !== 'choose') return null;
  return (
    <>
      {turn.saidFirst && <p class="said-first">{t('play.sayFirst.yours', { words: turn.saidFirst })}</p>}
      {turn.isHintOpen && moment.hint && (
        <p class="hint" role="status">
          {moment.hint}
        </p>
      )}
      <ChoiceList
        key={`${moment.node} ${moment.moves}`}
        choices={moment.choices}
        language={record.language}
        isLocked={run.isElsewhere}
        onChoose={onChoose}
      />
    </>
  );
}

function TurnFoot({ run, beat, turn, onRestart }: WordsSheetProps) {
  const { moment, record } = run;
  const isReading = turn.step === 'read';
  const isWaiting = run.tryAgain !== undefined || run.isElsewhere;
  const isFree = record.mode === 'guided' || record.mode === 'practice';
  return (
    <WordsFoot
      onContinue={isReading && !isWaiting ? beat.goOn : undefined}
      onSkip={isReading && !isWaiting && beat.shown < moment.lines.length ? beat.skip : undefined}
      isLast={moment.choices.length === 0}
      sure={
        turn.step === 'choose' && !run.isElsewhere
          ? { isOn: turn.isSure, onToggle: turn.toggleSure }
          : undefined
      }
      hint={
        turn.step === 'choose' && moment.hint
          ? { isOpen: turn.isHintOpen, onToggle: turn.toggleHint }
          : undefined
      }
      onUndo={!isReading && moment.canUndo && !run.isElsewhere ? run.undo : undefined}
      onRestart={!isReading && isFree && moment.moves > 0 && !run.isElsewhere ? onRestart : undefined}
    />
  );
}

/** The words: what was said, what you may say, and the small buttons under them. */
export function WordsSheet(props: WordsSheetProps) {
  const { run, scenario, beat, turn, clock, coached, lines, lit } = props;
  const { t } = useWords();
  const { moment, record } = run;
  const sheet = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useRising(sheet);
  const isReading = turn.step === 'read';

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    // While lines come the newest is in sight; when it is your turn, the line you answer.
    const target = isReading ? undefined : box.querySelector('.now');
    box.scrollTop = target instanceof HTMLElement ? target.offsetTop - box.offsetTop - 12 : box.scrollHeight;
  }, [moment, beat.shown, turn.step]);

  return (
    <section
      ref={sheet}
      class={`words-sheet ${turn.step} ${run.atOnce ? 'at-once' : ''}`}
      aria-label={t('play.conversation')}
    >
      {clock && turn.step === 'choose' && (
        <ClockBar
          leftSeconds={clock.leftSeconds}
          wholeSeconds={clock.wholeSeconds}
          {...(clock.extend && { onExtend: clock.extend })}
        />
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the Continue button and the keys do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div
        ref={scroller}
        class="words-scroll"
        // Something that scrolls must be reached with the keys; with choices in it, it is.
        tabIndex={isReading ? 0 : undefined}
        onClick={() => isReading && getSelection()?.isCollapsed !== false && beat.goOn()}
      >
        <Exchange
          language={record.language}
          lines={run.atOnce ? lines : lines.slice(-IN_SIGHT)}
          {...(beat.appearing && { appearing: beat.appearing })}
          {...(lit !== undefined && { lit })}
          {...(moment.coach &&
            coached && {
              aside: {
                after: coached,
                part: <CoachNote note={moment.coach} customer={scenario.customer.name} />,
              },
            })}
        />
        <Trouble {...props} />
        <Ask run={run} scenario={scenario} turn={turn} onChoose={props.onChoose} />
        {run.isAssisted && run.atOnce && moment.canUndo !== undefined && !isReading && (
          <p class="quiet-note" role="status">
            {t('play.assisted')}
          </p>
        )}
      </div>
      <TurnFoot {...props} />
    </section>
  );
}

import { useEffect } from 'preact/hooks';
import type { Moment } from '#attempt';
import { beatBefore } from '../reaction.ts';
import type { Run } from '../use-run.ts';
import { paceLine, type Speed, type TimedWord } from './pace.ts';
import { isBareSpeech, isYours } from './speech.ts';
import { useStateOf } from './use-state-of.ts';

/** Your own line stands for so long before she answers. */
const YOUR_LINE_MS = 550;

/** How far the lines of a moment have been read. */
export interface Beat {
  /** Lines shown so far; at least one. */
  readonly shown: number;
  /** The words of the last line while they are still appearing. */
  readonly appearing?: readonly TimedWord[];
  /** Every line stands in full: it is your turn, or the end. */
  readonly isRead: boolean;
  /** Completes the line, or goes on to the next. */
  goOn(): void;
  /** Shows every line at once. */
  skip(): void;
}

interface State {
  readonly shown: number;
  readonly isWhole: boolean;
}

type Step = 'whole' | 'next' | 'all';

const begin = ({ lines }: Moment, atOnce: boolean): State => ({
  shown: atOnce ? lines.length : Math.min(1, lines.length),
  isWhole: atOnce || isYours(lines[0]),
});

function after(state: State, step: Step, { lines }: Moment): State {
  const { shown } = state;
  if (step === 'all') return { shown: lines.length, isWhole: true };
  if (step === 'whole') return { ...state, isWhole: true };
  return shown < lines.length ? { shown: shown + 1, isWhole: isYours(lines[shown]) } : state;
}

/** Reads a moment out line by line; while it `isAsleep` no line comes by itself. */
export function useBeat(
  { moment, atOnce, isKept }: Pick<Run, 'moment' | 'atOnce' | 'isKept'>,
  { speed, isAsleep }: { speed: Speed; isAsleep: boolean },
): Beat {
  const [state, setState] = useStateOf(moment, () => begin(moment, atOnce));
  const take = (step: Step) => setState((before) => after(before, step, moment));
  // What follows your own line shows when the move is kept, also where it has been asked for already.
  const shown = isKept ? state.shown : Math.min(1, state.shown);
  const waits = isAsleep || !isKept;
  const said = moment.lines[shown - 1];
  const isInstant = speed === 'instant';
  const paced =
    said && !state.isWhole && !isInstant ? paceLine(said.text, speed, isBareSpeech(said)) : undefined;
  // Her face moves first, the words come after.
  const reaction = beatBefore(moment, shown - 1, speed);
  const isWhole = state.isWhole || isInstant;
  const isLast = isKept && shown >= moment.lines.length;

  useEffect(() => {
    if (!paced || waits) return;
    const timer = setTimeout(() => take('whole'), reaction + paced.totalMs + 200);
    return () => clearTimeout(timer);
  }, [moment, shown, state.isWhole, isInstant, waits]);

  useEffect(() => {
    if (waits || isLast || !isYours(said)) return;
    const timer = setTimeout(() => take('next'), isInstant ? 0 : YOUR_LINE_MS);
    return () => clearTimeout(timer);
  }, [moment, shown, isInstant, waits]);

  return {
    shown,
    isRead: isLast && isWhole,
    ...(paced && {
      appearing: paced.words.map((word) => ({ ...word, atMs: word.atMs + reaction })),
    }),
    goOn: () => take(isWhole ? 'next' : 'whole'),
    skip: () => take('all'),
  };
}

/** The line that the coach speaks about, the reply or, where nobody answered, your own; once it has been read. */
export function coachedLine({ lines, coach }: Moment, { shown, appearing }: Beat): string | undefined {
  const now = lines[shown - 1]?.kind;
  // An interlude and an ending are watched without a coach.
  if (!coach || now === 'opening' || now === 'ending') return undefined;
  const reply = lines.findIndex(({ kind }) => kind === 'reply');
  const index = reply < 0 ? 0 : reply;
  return shown - 1 > index || (shown - 1 === index && !appearing) ? lines[index]?.lineId : undefined;
}

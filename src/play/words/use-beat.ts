import { useEffect, useReducer } from 'preact/hooks';
import type { Moment } from '#attempt';
import { beatBefore } from '../reaction.ts';
import { paceLine, type Speed, type TimedWord } from './pace.ts';
import { isBareSpeech, isYours } from './speech.ts';

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
  readonly moment: Moment;
  readonly shown: number;
  readonly isWhole: boolean;
}

type Action = { moment: Moment; atOnce: boolean } | 'whole' | 'next' | 'all';

const begin = (moment: Moment, atOnce: boolean): State => ({
  moment,
  shown: atOnce ? moment.lines.length : Math.min(1, moment.lines.length),
  isWhole: atOnce || isYours(moment.lines[0]),
});

function reduce(state: State, action: Action): State {
  const { moment, shown } = state;
  const last = moment.lines.length;
  if (typeof action === 'object') return begin(action.moment, action.atOnce);
  if (action === 'all') return { moment, shown: last, isWhole: true };
  if (action === 'whole') return { ...state, isWhole: true };
  return shown < last ? { moment, shown: shown + 1, isWhole: isYours(moment.lines[shown]) } : state;
}

/** Reads a moment out line by line; `atOnce` shows it whole, as after a reload or an undo. */
export function useBeat(
  moment: Moment,
  { atOnce, speed, waits }: { atOnce: boolean; speed: Speed; waits: boolean },
): Beat {
  const [kept, dispatch] = useReducer(reduce, undefined, () => begin(moment, atOnce));
  // A new moment counts from its first render, not from the effect after it.
  const state = kept.moment === moment ? kept : begin(moment, atOnce);
  useEffect(() => {
    if (kept.moment !== moment) dispatch({ moment, atOnce });
  });

  const said = moment.lines[state.shown - 1];
  const isInstant = speed === 'instant';
  const paced =
    said && !state.isWhole && !isInstant ? paceLine(said.text, speed, isBareSpeech(said)) : undefined;
  // Her face moves first, the words come after.
  const reaction = beatBefore(moment, state.shown - 1, speed);
  const isWhole = state.isWhole || isInstant;
  const isLast = state.shown >= moment.lines.length;

  useEffect(() => {
    if (!paced || waits) return;
    const timer = setTimeout(() => dispatch('whole'), reaction + paced.totalMs + 200);
    return () => clearTimeout(timer);
  }, [moment, state.shown, state.isWhole, isInstant, waits]);

  useEffect(() => {
    if (waits || isLast || !isYours(said)) return;
    const timer = setTimeout(() => dispatch('next'), isInstant ? 0 : YOUR_LINE_MS);
    return () => clearTimeout(timer);
  }, [moment, state.shown, isInstant, waits]);

  return {
    shown: state.shown,
    isRead: isLast && isWhole,
    ...(paced && {
      appearing: paced.words.map((word) => ({ ...word, atMs: word.atMs + reaction })),
    }),
    goOn: () => dispatch(isWhole ? 'next' : 'whole'),
    skip: () => dispatch('all'),
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

import {
  advance,
  answer,
  begin,
  type Dialogue,
  type Live,
  type Move,
  type Refusal,
  refusalOf,
} from '#dialogue';
import type { AttemptEvent, AttemptRecord } from './record.ts';

/** One move of the path that stands. */
export interface RunStep {
  readonly event: AttemptEvent;
  readonly move: Move;
  /** At the node, before the choice. */
  readonly before: Live;
  /** After the exchange, still at the node: how she felt when she replied. */
  readonly answered: Live;
  /** At the next node, or END. */
  readonly after: Live;
}

/** Why a record cannot be played further, for instance because the scenario has changed since. */
export interface Stopped {
  readonly seq: number;
  readonly reason: Refusal | 'other_node' | 'unknown_choice' | 'nothing_to_undo';
}

/** An attempt played again: what stands of it, move by move. */
export interface Run {
  readonly start: Live;
  /** The moves that stand, in order; undone ones are not among them. */
  readonly steps: readonly RunStep[];
  /** The present state: the last step's `after`, or the start. */
  readonly live: Live;
  /** A move was undone, or the attempt began in the middle of another: it never counts. */
  readonly assisted: boolean;
  readonly undone: number;
  /** Given when a later event cannot be played; the run ends before it. */
  readonly stopped?: Stopped;
}

/** Plays a record from its start. A function of both: the same on every machine. */
export function replay(dialogue: Dialogue, record: AttemptRecord): Run {
  return record.events.reduce<Run>(
    (run, event) => extendRun(dialogue, run, event),
    openRun(dialogue, record),
  );
}

/** The run before its first event. */
export function openRun(dialogue: Dialogue, { variant, carried, replayOf }: AttemptRecord): Run {
  const start = begin(dialogue, { variant, carried });
  return { start, steps: [], live: start, assisted: replayOf !== undefined, undone: 0 };
}

/** The run after one more event; a run that has stopped stays as it is. */
export function extendRun(dialogue: Dialogue, run: Run, event: AttemptEvent): Run {
  if (run.stopped !== undefined || event.kind === 'pause') return run;
  if (event.kind === 'undo') return undoLast(run, event);
  if (event.node !== run.live.node) return stop(run, event, run.live.node === 'END' ? 'ended' : 'other_node');
  if (event.choice === undefined) return stop(run, event, 'unknown_choice');
  const move: Move = { kind: event.kind, choice: event.choice };
  const refusal = refusalOf(dialogue, run.live, move);
  if (refusal !== undefined) return stop(run, event, refusal);
  const answered = answer(dialogue, run.live, move);
  const after = advance(dialogue, answered);
  const made: RunStep = { event, move, before: run.live, answered, after };
  return { ...run, steps: [...run.steps, made], live: after };
}

function undoLast(run: Run, event: AttemptEvent): Run {
  const last = run.steps.at(-1);
  if (last === undefined) return stop(run, event, 'nothing_to_undo');
  if (last.before.node !== event.node) return stop(run, event, 'other_node');
  return {
    ...run,
    steps: run.steps.slice(0, -1),
    live: last.before,
    assisted: true,
    undone: run.undone + 1,
  };
}

const stop = (run: Run, { seq }: AttemptEvent, reason: Stopped['reason']): Run => ({
  ...run,
  stopped: { seq, reason },
});

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AttemptRecord, Moment, Notes, OnSaid, Session } from '#attempt';
import type { Scenario } from '#scenario';
import type { Claim, Store } from '#store';
import { useExternal } from '#ui';

/** One run as the screen sees it. */
export interface Run {
  /** What is played; its nodes may be those of the opening part only. It stays the same while the run is open. */
  readonly scenario: Scenario;
  /** The same with all its nodes, as soon as they have come. */
  readonly whole: Scenario;
  readonly moment: Moment;
  /** The move that led to the moment is kept; until then only your own line of it may be shown. */
  readonly isKept: boolean;
  readonly record: AttemptRecord;
  /** The whole inner state, for the inspector and the lenses. */
  readonly live: ReturnType<Session['getRun']>['live'];
  /** A move was taken back, or the run began in the middle of another. */
  readonly isAssisted: boolean;
  /** The moment is shown whole, without the lines coming one by one: after a reload or an undo. */
  readonly atOnce: boolean;
  /** Keeping the last move failed: nothing is lost, and it can be tried again. */
  readonly tryAgain?: () => void;
  /** Moves are kept on disk; otherwise only in this tab, for as long as it is open. */
  readonly isDurable: boolean;
  /** Another tab has taken the run over. */
  readonly isElsewhere: boolean;
  /** Brings the whole text before the first move asks for it; rejects where it cannot come. */
  bringWhole(): Promise<void>;
  choose(choiceId: string, isSure: boolean): void;
  timeOut(): void;
  undo(): void;
  addNotes(change: (notes: Notes) => Notes): void;
}

interface Move {
  readonly act: (onSaid: OnSaid) => Promise<void>;
  readonly atOnce: boolean;
  readonly after?: () => void;
}

/** What `useRun` plays: a session that has just been opened, and the right to write it. */
export interface Opened {
  readonly session: Session;
  readonly claim: Claim;
  /** It begins now: its first lines come one by one. */
  readonly isFresh: boolean;
  /** Whose run it is has given a name. */
  readonly isNamed: boolean;
}

/** Plays a session one move at a time; each is kept before anything but your own line shows of what follows. */
export function useRun(store: Store, { session, claim, isFresh }: Opened, isVisible: boolean): Run {
  const [shown, setShown] = useState(() => ({
    moment: session.getMoment(),
    atOnce: !isFresh,
    isKept: true,
  }));
  const [scenario] = useState(session.getScenario());
  const [whole, setWhole] = useState(scenario);
  const [failed, setFailed] = useState<Move>();
  const [isElsewhere, setElsewhere] = useState(false);
  const isDurable = useExternal(store.onChange, () => store.durable);
  const notes = useRef(session.getRecord().notes);
  const isBusy = useRef(false);

  useEffect(() => claim.onLost(() => setElsewhere(true)), [claim]);

  useEffect(() => {
    if (isVisible) session.resume();
    // A pause that cannot be kept costs nothing: time stands still all the same.
    else if (!isElsewhere) session.pause().catch(() => undefined);
  }, [session, isVisible, isElsewhere]);

  const addNotes = (change: (notes: Notes) => Notes) => {
    notes.current = change(notes.current);
    // A note that cannot be kept now goes with the next: notes never touch a score.
    store.keepNotes(session.getRecord().attemptId, notes.current).catch(() => undefined);
  };
  const markSure = () => {
    const seq = session.getRecord().events.at(-1)?.seq;
    if (seq !== undefined) addNotes((before) => ({ ...before, sure: [...(before.sure ?? []), seq] }));
  };

  async function make(move: Move): Promise<void> {
    if (isBusy.current || isElsewhere) return;
    isBusy.current = true;
    setFailed(undefined);
    const { atOnce } = move;
    try {
      await move.act((moment) => setShown({ moment, atOnce, isKept: false }));
      move.after?.();
      setWhole(session.getScenario());
      setShown({ moment: session.getMoment(), atOnce, isKept: true });
    } catch (reason) {
      console.error('The move could not be kept.', reason);
      setFailed(move);
    } finally {
      isBusy.current = false;
    }
  }

  return {
    ...shown,
    scenario,
    whole,
    record: session.getRecord(),
    live: session.getRun().live,
    isAssisted: session.getRun().assisted,
    ...(failed && { tryAgain: () => void make(failed) }),
    isDurable,
    isElsewhere,
    async bringWhole() {
      await session.bringWhole();
      setWhole(session.getScenario());
    },
    choose: (choice, isSure) =>
      void make({
        act: (onSaid) => session.choose(choice, onSaid),
        atOnce: false,
        ...(isSure && { after: markSure }),
      }),
    timeOut: () => void make({ act: (onSaid) => session.timeOut(onSaid), atOnce: false }),
    undo: () => void make({ act: () => session.undo(), atOnce: true }),
    addNotes,
  };
}

import {
  type Dialogue,
  type DialogueActor,
  type Inspect,
  nodeOf,
  refusalOf,
  type StartDialogue,
} from '#dialogue';
import { END, type Scenario } from '#scenario';
import type { Moment } from './moment.ts';
import { mayUndo, momentOf } from './moment-of.ts';
import type { AttemptEvent, AttemptRecord } from './record.ts';
import { extendRun, type Run, replay } from './replay.ts';

/** What a session is given from outside: a clock, and a place that keeps. */
export interface SessionPorts {
  /** Milliseconds of any steady clock. */
  readonly now: () => number;
  /** Resolves when the event is kept for good; until then the moment does not move on. */
  readonly keep: (event: AttemptEvent) => Promise<void>;
  /**
   * Brings the live machine; asked with the first move. Until it has come, and where it cannot, the rules move alone
   * and come to the same.
   */
  readonly bringMachine: () => Promise<StartDialogue>;
  /** Brings the whole text, where the dialogue is only its opening part: the first move waits for it. */
  readonly bringWhole?: () => Promise<Dialogue>;
  /** Told of everything that happens in the live machine; for the development inspector. */
  readonly inspect?: Inspect;
}

/** One person's run, live. What logs resolves when its event is kept for good, or rejects with the reason. */
export interface Session {
  /** What is played; before the first move it may be the opening part only. */
  getScenario(): Scenario;
  /** Brings the whole text before the first move asks for it; rejects where it cannot come. */
  bringWhole(): Promise<void>;
  getMoment(): Moment;
  /** The record with the events kept so far. */
  getRecord(): AttemptRecord;
  getRun(): Run;
  /** Calls back after every change of the moment; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Says a choice. A second press while one is being kept is ignored. Rejects on a choice not shown here. `onSaid` is
   * told the moment it leads to while it is being kept: of that your own line may be shown, and nothing after it.
   */
  choose(choice: string, onSaid?: OnSaid): Promise<void>;
  /** Takes the choice declared for when the clock of this node runs out. */
  timeOut(onSaid?: OnSaid): Promise<void>;
  /** Takes the last move back; Guided and Practice only. */
  undo(): Promise<void>;
  /** Visible time stands still until `resume`; logged once. */
  pause(): Promise<void>;
  resume(): void;
}

/** Told the moment that a move leads to, before it is kept. */
export type OnSaid = (moment: Moment) => void;

type Happening = Omit<AttemptEvent, 'seq' | 'atMs'>;

/**
 * Opens a run, or goes on with one: the events of the record are played first, so that after a reload the
 * moment is that after the last move, with its reply shown first.
 */
export function openSession(opening: Dialogue, opened: AttemptRecord, ports: SessionPorts): Session {
  const { now, keep } = ports;
  let dialogue = opening;
  let isWhole = !ports.bringWhole;
  const listeners = new Set<() => void>();
  const time = visibleTime(now, opened.events.at(-1)?.atMs ?? 0);
  let record = opened;
  let run = replay(dialogue, record);
  let machine: LiveMachine | undefined;
  let moment = momentOf(dialogue, run, record);
  let keeping: Promise<void> | undefined;
  let moving = false;

  let isAlone = true;
  const join = async () => {
    isAlone = false;
    const start = await ports.bringMachine();
    const { variant, carried } = opened;
    const { inspect } = ports;
    machine = liveMachine(() => start(dialogue, { variant, carried, ...(inspect && { inspect }) }));
    run = machine(run);
  };
  const log = async (what: Happening, onSaid?: OnSaid): Promise<void> => {
    const event: AttemptEvent = { seq: (record.events.at(-1)?.seq ?? 0) + 1, atMs: time.read(), ...what };
    // Played before it is kept, so that nothing is kept that cannot be played.
    const played = extendRun(dialogue, run, event);
    const kept = keep(event);
    const next = { ...record, events: [...record.events, event] };
    const said = event.kind === 'pause' ? moment : momentOf(dialogue, played, next);
    onSaid?.(said);
    await kept;
    record = next;
    if (event.kind === 'pause') return;
    run = machine?.(played) ?? played;
    moment = said;
    if (isAlone) join().catch(() => undefined);
    for (const listener of [...listeners]) listener();
  };
  // Only one event is on its way at a time.
  const logAlone = async (what: Happening, onSaid?: OnSaid): Promise<void> => {
    while (keeping !== undefined) await keeping.catch(() => undefined);
    keeping = log(what, onSaid).finally(() => {
      keeping = undefined;
    });
    await keeping;
  };
  const toWhole = async () => {
    dialogue = (await ports.bringWhole?.()) ?? dialogue;
    isWhole = true;
  };
  const makeMove = async (what: Happening, onSaid?: OnSaid): Promise<void> => {
    moving = true;
    try {
      if (!isWhole) await toWhole();
      await logAlone(what, onSaid);
    } finally {
      moving = false;
    }
  };
  const move = async (kind: 'choose' | 'timeout', choice: string, onSaid?: OnSaid): Promise<void> => {
    if (moving) return;
    const { node } = run.live;
    const reason = run.stopped ? 'the scenario has changed' : refusalOf(dialogue, run.live, { kind, choice });
    if (reason !== undefined) throw new Error(`The choice ${choice} cannot be made at ${node}: ${reason}`);
    await makeMove({ kind, node, choice }, onSaid);
  };

  return {
    getScenario: () => dialogue.scenario,
    bringWhole: async () => (isWhole ? undefined : toWhole()),
    getMoment: () => moment,
    getRecord: () => record,
    getRun: () => run,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: (choice, onSaid) => move('choose', choice, onSaid),
    async timeOut(onSaid) {
      const { node } = run.live;
      const clock = node === END ? undefined : nodeOf(dialogue, node).node.clock;
      if (clock === undefined) throw new Error(`No clock runs at ${node}`);
      await move('timeout', clock.onTimeout, onSaid);
    },
    async undo() {
      if (moving) return;
      const last = run.steps.at(-1);
      if (last === undefined || !mayUndo(run, record)) throw new Error('No move can be taken back here');
      await makeMove({ kind: 'undo', node: last.before.node });
    },
    async pause() {
      if (!time.stop() || run.live.node === END) return;
      await logAlone({ kind: 'pause', node: run.live.node });
    },
    resume: () => time.go(),
  };
}

type LiveMachine = (run: Run) => Run;

// The live run: the machine makes the moves that stand, and its state is the run's. After an undo it starts anew.
function liveMachine(start: () => DialogueActor): LiveMachine {
  let actor = start();
  let made = 0;
  return (run) => {
    if (run.steps.length < made) {
      actor.stop();
      actor = start();
      made = 0;
    }
    for (const { move } of run.steps.slice(made)) actor.send({ type: move.kind, choice: move.choice });
    made = run.steps.length;
    return { ...run, live: actor.getSnapshot().context.live };
  };
}

// Time that stands still while nobody can see the screen.
function visibleTime(now: () => number, already: number) {
  let counted = already;
  let since: number | undefined = now();
  return {
    read: () => Math.round(counted + (since === undefined ? 0 : now() - since)),
    /** False where it stood still already. */
    stop(): boolean {
      if (since === undefined) return false;
      counted += now() - since;
      since = undefined;
      return true;
    },
    go(): void {
      since ??= now();
    },
  };
}

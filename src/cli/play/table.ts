import { pathTo } from '#analysis';
import {
  type AttemptEvent,
  type AttemptRecord,
  extendRun,
  type Moment,
  momentOf,
  openRun,
  type Run,
  type Scores,
  score,
} from '#attempt';
import { type Dialogue, NOTHING_CARRIED, TAG_TABLE } from '#dialogue';

/** One play in the terminal: the run and record that the game itself would keep, in Practice. */
export class PlayTable {
  readonly dialogue: Dialogue;
  #record: AttemptRecord;
  #run: Run;

  constructor(dialogue: Dialogue, seed: number) {
    this.dialogue = dialogue;
    this.#record = recordOf(dialogue, seed);
    this.#run = openRun(dialogue, this.#record);
  }

  get run(): Run {
    return this.#run;
  }

  get moment(): Moment {
    return momentOf(this.dialogue, this.#run, this.#record);
  }

  get scores(): Scores {
    return score(this.dialogue, this.#run.live);
  }

  /** Makes a choice that is shown. */
  choose(choice: string): void {
    this.#log({ kind: 'choose', node: this.#run.live.node, choice });
  }

  /** Takes the last move back; false where there is none, or the conversation is over. */
  undo(): boolean {
    const last = this.#run.steps.at(-1);
    if (last === undefined || !this.moment.canUndo) return false;
    this.#log({ kind: 'undo', node: last.before.node });
    return true;
  }

  /** Begins anew and plays a shortest path to a node; false where none is found. */
  jump(node: string): boolean {
    const path = pathTo(this.dialogue, node);
    if (path === undefined) return false;
    this.#record = recordOf(this.dialogue, this.#record.seed);
    this.#run = openRun(this.dialogue, this.#record);
    for (const move of path) this.choose(move.slice(move.indexOf('.') + 1));
    return true;
  }

  #log(happening: Omit<AttemptEvent, 'seq' | 'atMs'>): void {
    const event = { seq: this.#record.events.length + 1, atMs: 0, ...happening };
    this.#run = extendRun(this.dialogue, this.#run, event);
    this.#record = { ...this.#record, events: [...this.#record.events, event] };
  }
}

// Nothing of this is kept: the seed shuffles the answers, Practice may be undone.
const recordOf = ({ scenario, variant }: Dialogue, seed: number): AttemptRecord => ({
  recordVersion: 1,
  attemptId: 'terminal',
  traineeId: 'terminal',
  scenarioId: scenario.id,
  contentHash: '',
  form: scenario.form,
  formatVersion: scenario.format,
  tagTableVersion: TAG_TABLE.version,
  mode: 'practice',
  language: scenario.language,
  clock: 'off',
  variant,
  seed,
  startedAt: '',
  carried: NOTHING_CARRIED,
  events: [],
  notes: {},
});

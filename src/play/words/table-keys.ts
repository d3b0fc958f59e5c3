import type { Run } from '../use-run.ts';
import type { OpenPanel } from './panels.tsx';
import type { Beat } from './use-beat.ts';
import type { Clock } from './use-clock.ts';
import type { Keys } from './use-keys.ts';
import type { Turn } from './use-turn.ts';

/** What the keys of the play screen act upon. */
export interface Table {
  readonly run: Run;
  readonly beat: Beat;
  readonly turn: Turn;
  readonly clock: Clock | undefined;
  /** The briefing has been read. */
  readonly hasBegun: boolean;
  /** Who plays has given a name; otherwise the briefing asks for it. */
  readonly isNamed: boolean;
  readonly isChoosing: boolean;
  readonly choose: (choiceId: string) => void;
  readonly begin: () => void;
  readonly open: (panel: OpenPanel) => void;
  readonly mute: () => void;
  /** Only where the game is developed. */
  readonly inspect: (() => void) | undefined;
}

const focusChoices = () => document.querySelector<HTMLElement>('.choice-list button')?.focus();
const focusName = () => document.querySelector<HTMLElement>('.briefing input')?.focus();

/** The keys of what you say and do. */
function turnKeys(table: Table): Keys {
  const { run, beat, turn, clock, hasBegun, isNamed, isChoosing, choose, begin } = table;
  const { moment } = run;
  const isReading = hasBegun && turn.step === 'read';
  const toBegin = isNamed ? begin : focusName;
  const goOn = hasBegun ? beat.goOn : toBegin;
  const onwards = !hasBegun || isReading ? goOn : undefined;
  const choices = moment.choices.map(({ id }, index) => [`${index + 1}`, () => choose(id)] as const);
  const undo = moment.canUndo && !isReading && !run.isElsewhere ? run.undo : undefined;
  return {
    ' ': onwards,
    enter: onwards,
    ...(isReading && { x: beat.skip }),
    ...(isChoosing && {
      ...Object.fromEntries(choices),
      arrowdown: focusChoices,
      arrowup: focusChoices,
      y: turn.toggleSure,
      h: moment.hint === undefined ? undefined : turn.toggleHint,
      e: clock?.extend,
    }),
    u: undo,
    'ctrl+z': undo,
  };
}

/** Every key of the play screen, as it stands now. */
export function tableKeys(table: Table): Keys {
  const { open, mute, inspect } = table;
  return {
    ...turnKeys(table),
    p: () => open('policy'),
    c: () => open('customer'),
    t: () => open('transcript'),
    s: () => open('settings'),
    '?': () => open('keys'),
    m: mute,
    i: inspect,
  };
}

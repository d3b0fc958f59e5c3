import type { FoundAtDecision, FoundPath, LookAhead, Run, RunStep } from '#attempt';
import { score } from '#attempt';
import { type Dialogue, shownChoices, step } from '#dialogue';
import { END } from '#scenario';
import { type StepBudget, searchFrom } from './beam.ts';

/** How far to look. The same budget finds the same on every machine, unless `isOver` cuts it short. */
export interface LookAheadBudget {
  /** Widths of the passes, rising: each search keeps so many states a node. */
  readonly widths?: readonly number[];
  /** Steps for all decisions together; the first pass is always finished. */
  readonly steps?: number;
  /** Asked often; true ends the search with what has been found. */
  readonly isOver?: () => boolean;
}

const WIDTHS = [1, 4, 12] as const;
const STEPS = 60_000;

/**
 * What was open at each decision of a finished run: from the trainee's own state the best composite that a
 * bounded search finds at the node and after each choice. Every value is a path that was really played, the
 * trainee's own among them, so it is an "at least" (docs/scoring.md, "Look-ahead").
 */
export function lookAhead(
  dialogue: Dialogue,
  run: Run,
  { widths = WIDTHS, steps = STEPS, isOver = () => false }: LookAheadBudget = {},
): LookAhead {
  const found = run.steps.map((): Record<string, FoundPath> => ({}));
  const budget: StepBudget = { left: steps, isOver };
  keepOwnPath(dialogue, run, found);
  for (const [pass, width] of widths.entries()) {
    // The first pass gives every choice a value, whatever the budget.
    const own = pass === 0 ? { left: Number.POSITIVE_INFINITY, isOver: () => false } : budget;
    for (let at = run.steps.length - 1; at >= 0; at -= 1) {
      if (own.left <= 0 || own.isOver()) break;
      searchDecision(dialogue, run, at, { found, width, budget: own });
    }
  }
  return run.steps.map((made, at) => decisionOf(made, at, found[at] ?? {}));
}

interface Search {
  readonly found: Record<string, FoundPath>[];
  readonly width: number;
  readonly budget: StepBudget;
}

// The run itself is a path that was open after every choice it took.
function keepOwnPath(dialogue: Dialogue, run: Run, found: Record<string, FoundPath>[]): void {
  if (run.live.node !== END) return;
  const { composite } = score(dialogue, run.live);
  const moves = run.steps.map(({ before, move }) => `${before.node}.${move.choice}`);
  for (const [at, { move }] of run.steps.entries())
    keep(found[at], move.choice, { composite, path: moves.slice(at) });
}

function searchDecision(dialogue: Dialogue, run: Run, at: number, { found, width, budget }: Search): void {
  const made = run.steps[at] as RunStep;
  for (const { id } of shownChoices(dialogue, made.before)) {
    const taken = id === made.move.choice && made.move.kind === 'choose';
    // What is found at the next decision is found after the choice that led there.
    const known = taken ? bestOf(found[at + 1]) : undefined;
    const live = taken ? made.after : step(dialogue, made.before, { kind: 'choose', choice: id });
    const rest = known ?? searchFrom(dialogue, live, width, budget);
    if (rest !== undefined) {
      const path = [`${made.before.node}.${id}`, ...rest.path];
      keep(found[at], id, { composite: rest.composite, path });
    }
  }
}

function keep(values: Record<string, FoundPath> | undefined, choice: string, value: FoundPath): void {
  if (values === undefined) return;
  const known = values[choice];
  if (known === undefined || value.composite > known.composite) values[choice] = value;
}

function bestOf(values: Readonly<Record<string, FoundPath>> | undefined): FoundPath | undefined {
  let best: FoundPath | undefined;
  for (const value of Object.values(values ?? {}))
    if (best === undefined || value.composite > best.composite) best = value;
  return best;
}

function decisionOf(
  { before, move }: RunStep,
  at: number,
  after: Record<string, FoundPath>,
): FoundAtDecision {
  const own = after[move.choice];
  const best = bestOf(after) ?? own;
  if (best === undefined) throw new Error(`Nothing was found at ${before.node}`);
  const loss = best.composite - (own?.composite ?? best.composite);
  return { step: at, node: before.node, taken: move.choice, after, best, loss };
}

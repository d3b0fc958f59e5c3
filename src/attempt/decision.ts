import {
  type Because,
  type Dialogue,
  feltOf,
  type Live,
  type Meters,
  nodeOf,
  replyOf,
  roundRatio,
} from '#dialogue';
import type { Level } from '#scenario';
import { changesBetween, isMomentOfTruth } from './moment-of.ts';
import { type OptionsLines, optionsLinesOf } from './options-score.ts';
import type { RunStep } from './replay.ts';
import { chargedTo, totalBudget } from './score.ts';

/** What a reply at a cue cost, or gave back, in points of Empathy. */
export interface EmpathyPrice {
  readonly level: Level;
  readonly bestLevel: Level;
  /** 1, or 2 at a peak. */
  readonly weight: number;
  /** The empathy budget of the scenario, by which levels become points. */
  readonly budget: number;
  /** 0 or less: what was missed. */
  readonly points: number;
  /** 0 or more: given back for the miss before by a full repair. */
  readonly repaired: number;
}

/** What one choice did: to her, to the three scores and to the store's side. */
export interface Effect {
  readonly meters: Partial<Meters>;
  /** Change of felt. */
  readonly felt: number;
  /** Undefined where there was no cue. */
  readonly empathy?: EmpathyPrice;
  /** Change of the checklist, in points, before it is held between 0 and 100. */
  readonly options: number;
  /** The lines of it that changed. */
  readonly optionsLines: Partial<OptionsLines>;
  /** 0 or less: what was taken off the store's side. */
  readonly storesSide: number;
  /** Rules that made an effect differ from the tag table. */
  readonly because: readonly Because[];
}

/** What the exchange from `before` to `answered` did, explained. */
export function effectOf(dialogue: Dialogue, before: Live, answered: Live): Effect {
  const optionsLines = changedLines(optionsLinesOf(dialogue, before), optionsLinesOf(dialogue, answered));
  const empathy = empathyPriceOf(dialogue, before, answered);
  return {
    meters: changesBetween(before.meters, answered.meters),
    felt: feltOf(answered.meters) - feltOf(before.meters),
    ...(empathy && { empathy }),
    options: Object.values(optionsLines).reduce((sum, points) => sum + points, 0),
    optionsLines,
    storesSide: chargedTo(before) - chargedTo(answered),
    because: answered.last?.because ?? [],
  };
}

function empathyPriceOf(dialogue: Dialogue, before: Live, { last }: Live): EmpathyPrice | undefined {
  const { node, bestLevel } = nodeOf(dialogue, before.node);
  if (node.cue === undefined || last?.level === undefined) return undefined;
  const budget = totalBudget(dialogue);
  const points = (levels: number) => roundRatio(100 * levels, Math.max(1, budget));
  return {
    level: last.level,
    bestLevel: bestLevel as Level,
    weight: node.cue,
    budget,
    points: 0 - points(last.miss),
    repaired: points(last.repaired),
  };
}

function changedLines(before: OptionsLines, after: OptionsLines): Partial<OptionsLines> {
  const lines = Object.keys(after) as (keyof OptionsLines)[];
  const changed = lines.filter((line) => after[line] !== before[line]);
  return Object.fromEntries(changed.map((line) => [line, after[line] - before[line]]));
}

/** One decision of a run, for the list under the journey strip. */
export interface Decision extends Effect {
  /** An index of the run's steps. */
  readonly step: number;
  /** The event that made it. */
  readonly seq: number;
  readonly atMs: number;
  readonly node: string;
  readonly choice: string;
  readonly timedOut: boolean;
  readonly momentOfTruth: boolean;
  /** How she felt when she replied. */
  readonly feltAfter: number;
  /** The next node, or END. */
  readonly ledTo: string;
  readonly principle: string;
}

export function decisionOf(dialogue: Dialogue, made: RunStep, step: number): Decision {
  const { before, answered, after, event, move } = made;
  if (answered.last === undefined) throw new Error('Nothing was said in this step');
  return {
    ...effectOf(dialogue, before, answered),
    step,
    seq: event.seq,
    atMs: event.atMs,
    node: before.node,
    choice: move.choice,
    timedOut: move.kind === 'timeout',
    momentOfTruth: isMomentOfTruth(dialogue, before),
    feltAfter: feltOf(answered.meters),
    ledTo: after.node,
    principle: replyOf(dialogue, answered.last).note.principle,
  };
}

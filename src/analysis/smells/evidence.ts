import type { Dialogue } from '#dialogue';
import type { PlaytestResult } from '../playtest.ts';
import type { ValuedNode } from './choice-values.ts';
import type { Finding } from './finding.ts';
import type { Proved } from './proved.ts';
import type { Reach } from './reach.ts';
import type { Aim, FoundEnd } from './search.ts';
import type { Thresholds } from './thresholds.ts';

/** What every smell is judged by. What costs time is found once, when the first smell asks. */
export interface Evidence {
  readonly dialogue: Dialogue;
  readonly thresholds: Thresholds;
  /** What a proof says: the one that was given, or one that is made now; undefined where time is up. */
  readonly proved: () => Proved | undefined;
  /** Every situation that can be reached, as far as the budget went. */
  readonly reach: () => Reach;
  /** The look-ahead value of every choice, in the order of the file. */
  readonly values: () => readonly ValuedNode[];
  /** The best path of an aim; undefined where none was found. */
  readonly find: (aim: Aim) => FoundEnd | undefined;
  /** Runs of the strategies that go by the look of the lines, and of random play. */
  readonly played: () => PlaytestResult;
  readonly isOver: () => boolean;
}

/** One row of the list: what it finds in a scenario. */
export type Smell = (evidence: Evidence) => readonly Finding[];

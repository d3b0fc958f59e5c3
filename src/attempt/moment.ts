import type { Meters } from '#dialogue';
import type { Level, StageDirection } from '#scenario';

/** A line as it is shown: who, what, and what the stage does with it. */
export interface Said {
  readonly lineId: string;
  readonly text: string;
  /** A person's id, `you`, or undefined where it is told. */
  readonly who?: string;
  readonly kind: 'opening' | 'line' | 'say' | 'do' | 'reply' | 'ending';
  readonly stage?: StageDirection;
  /** The customer's meters when it was said. */
  readonly meters: Meters;
  readonly felt: number;
}

export interface ShownChoice {
  readonly id: string;
  readonly how: 'say' | 'do';
  readonly text: string;
  readonly lineId: string;
}

/** What Guided mode tells after a beat. */
export interface CoachNote {
  readonly why: string;
  readonly thought?: string;
  readonly level?: Level;
  readonly bestLevel?: Level;
  readonly changes: Partial<Meters>;
}

/** The present of a run: all that a screen needs, and nothing it could cheat with. */
export interface Moment {
  /** Moves taken on the path that stands (undone ones do not count). */
  readonly moves: number;
  readonly node: string;
  readonly act: string;
  readonly channel: string;
  /** The person whose part you play here, if not your own. */
  readonly role?: string;
  readonly momentOfTruth: boolean;
  /** What is shown since the last choice, in order: your line, the reply, openings, the new line. */
  readonly lines: readonly Said[];
  /** Everything said so far, for the transcript. */
  readonly transcript: readonly Said[];
  /** In the order of this attempt's seed; empty at the end. */
  readonly choices: readonly ShownChoice[];
  readonly hint?: string;
  readonly sayFirst: boolean;
  readonly predict?: { readonly answers: readonly { readonly id: string; readonly text: string }[] };
  readonly clock?: { readonly seconds: number };
  readonly coach?: CoachNote;
  readonly meters: Meters;
  readonly felt: number;
  /** Cards of the facts known so far. */
  readonly facts: readonly {
    readonly id: string;
    readonly text: string;
    readonly kind: 'evidence' | 'need';
  }[];
  /** The standing directions of the stage after all these lines. */
  readonly stage: StandingStage;
  readonly canUndo: boolean;
  /** `title` is empty for a house ending, which a screen names by its kind. */
  readonly ended?: { readonly id: string; readonly kind: string; readonly title: string };
}

/** Directions that persist until changed, folded over everything shown so far. */
export interface StandingStage {
  readonly place: string;
  readonly light: NonNullable<StageDirection['light']>;
  readonly people: Readonly<Record<string, string>>;
  readonly props: readonly string[];
}

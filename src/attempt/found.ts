/** A run that was found: what it comes to and how, so that anyone can play it again. */
export interface FoundPath {
  /** Composite at its end, 0 to 100. */
  readonly composite: number;
  /** Moves from here to END, each `node.choice`. */
  readonly path: readonly string[];
}

/** What was open to the trainee at one decision, in their own state: real paths, so each is an "at least". */
export interface FoundAtDecision {
  /** Which move of the run: an index of its steps. */
  readonly step: number;
  readonly node: string;
  readonly taken: string;
  /** After each choice that was shown. */
  readonly after: Readonly<Record<string, FoundPath>>;
  /** The best of them. */
  readonly best: FoundPath;
  /** Best at the node less best after the choice taken; 0 where nothing better was found. */
  readonly loss: number;
}

/** One entry a decision of the run, in order (docs/scoring.md, "Look-ahead"). */
export type LookAhead = readonly FoundAtDecision[];

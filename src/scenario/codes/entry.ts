/** How much a diagnostic weighs: an error must be mended, a warning looked at, an info known. */
export type Severity = 'error' | 'warning' | 'info';

/** What one diagnostic code means: the only place where its sentences stand. */
export interface Entry {
  readonly severity: 'error' | 'warning';
  /** What is wrong; `place` among the values is already in words, such as “choice ‘no’ of node ‘card’”. */
  readonly says: (values: Readonly<Record<string, string>>) => string;
  /** What to do about it. */
  readonly wayOut: string;
  /** A file that causes it, as small as can be; other complaints may come with it. */
  readonly example: string;
}

/**
 * What one code means that is found by playing or exploring a sound scenario. Where `example` is left out, it
 * takes a whole scenario to cause it.
 */
export interface FindingEntry extends Omit<Entry, 'severity' | 'example'> {
  readonly severity: Severity;
  readonly example?: string;
}

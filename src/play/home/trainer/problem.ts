import type { AnyDiagnostic, PlacePart, Scenario } from '#scenario';

/** A complaint about a trainer’s file, with the line it is about. */
export interface Problem {
  readonly severity: AnyDiagnostic['severity'];
  readonly code: AnyDiagnostic['code'];
  readonly values: Readonly<Record<string, string>>;
  /** The place among the values, step by step. */
  readonly place: readonly PlacePart[];
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** In English, like `wayOut`. */
  readonly says: string;
  readonly wayOut: string;
  /** The line of the file in three parts: before the spot, the spot, and after it. */
  readonly spot: readonly [string, string, string];
}

/** What came of reading a trainer’s file. */
export type ScenarioReport = { readonly fileName: string } & (
  | { readonly state: 'reading' }
  | {
      readonly state: 'refused';
      readonly reason: 'tooBig' | 'notText' | 'unreadable';
      readonly bytes: number;
    }
  | { readonly state: 'read'; readonly problems: readonly Problem[]; readonly playable?: PlayableFile }
);

/** A file without errors. */
export interface PlayableFile {
  readonly scenario: Scenario;
  readonly contentHash: string;
  readonly source: string;
  /** It took the place of an earlier version on the shelf. */
  readonly replaced?: boolean;
}

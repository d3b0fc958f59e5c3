declare module 'virtual:shelf' {
  import type { Scenario, ShelfEntry } from '#scenario';

  export const entries: readonly ShelfEntry[];
  export const load: Readonly<
    Record<
      string,
      {
        /** The opening part, in the author’s words and in each translation. */
        readonly opening: () => Promise<{ default: Scenario }>;
        readonly openings: Readonly<Record<string, () => Promise<{ default: Scenario }>>>;
        readonly scenario: () => Promise<{ default: Scenario }>;
        readonly words: Readonly<
          Record<string, () => Promise<{ default: Readonly<Record<string, string>> }>>
        >;
      }
    >
  >;
}

declare module 'virtual:shelf' {
  import type { Scenario, ShelfEntry } from '#scenario';

  export const entries: readonly ShelfEntry[];
  export const load: Readonly<
    Record<
      string,
      {
        readonly scenario: () => Promise<{ default: Scenario }>;
        readonly words: Readonly<
          Record<string, () => Promise<{ default: Readonly<Record<string, string>> }>>
        >;
      }
    >
  >;
}

import type { PersonRow, Which } from './people.ts';

/** The quiet ones first: nobody hears of them otherwise. */
const ENDING_ORDER = ['quiet', 'left', 'posts', 'falsified', 'stays', 'returns'] as const;
export type EndingKind = (typeof ENDING_ORDER)[number];

/** How often the attempts that stand in the table ended in each way; ways that did not happen are left out. */
export function endingCounts(
  people: readonly PersonRow[],
  which: Which,
): { readonly kind: EndingKind; readonly count: number }[] {
  const kinds = people.map(({ picked }) => picked[which]?.endingKind);
  return ENDING_ORDER.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length })).filter(
    ({ count }) => count > 0,
  );
}

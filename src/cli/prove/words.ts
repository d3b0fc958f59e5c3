import type { Extreme, Proof, Reachable, ScoreKey, Slip, Stuck, Witness } from '#analysis';

/** The scores of a proof, in the order they are shown, as a person calls them. */
export const SCORE_WORDS: readonly (readonly [ScoreKey, string])[] = [
  ['empathy', 'Empathy'],
  ['options', 'Options'],
  ['relationship', 'Relationship'],
  ['service', 'Service'],
  ['experience', 'Experience'],
  ['storesSide', 'Store’s side'],
];

/** A count with its thousands apart. */
export const sayCount = (count: number): string => count.toLocaleString('en').replaceAll(',', '\u202f');

export const sayPercent = (share: number, digits = 0): string => `${(100 * share).toFixed(digits)} %`;

/** A lowest score: one number where it is known, else the number played and the one proved. */
export const sayMin = ({ low, high, exact, witness }: Extreme): string =>
  exact ? `${low}` : witness === undefined ? `at least ${low}` : `${high} played, at least ${low}`;

/** A highest score, as `sayMin`. */
export const sayMax = ({ low, high, exact, witness }: Extreme): string =>
  exact ? `${high}` : witness === undefined ? `at most ${high}` : `${low} played, at most ${high}`;

export const sayReachable = (reachable: Reachable): string =>
  reachable === 'unknown' ? 'unknown' : reachable ? 'yes' : 'never';

/** A path as it is shown, moves apart by spaces, the variant of the shop before it where there is one. */
export function sayPath({ path, variant }: Witness): string {
  const shop = Object.entries(variant ?? {}).map(([kind, id]) => `(${kind} ${id}) `);
  return `${shop.join('')}${path.join(' ')}`;
}

/** How a proof stands as a whole. */
export function sayWhole({ complete, situations, ms }: Proof): string {
  const size = `${sayCount(situations)} situations in ${(ms / 1000).toFixed(1)} s`;
  return complete ? `Complete: ${size}.` : `Incomplete: explored ${size}.`;
}

/** Where a conversation gets stuck. */
export const sayStuck = ({ node, choice }: Stuck): string =>
  choice === undefined ? `at ${node} no choice is shown` : `after ${node}.${choice} no target can be taken`;

/** Slips after which a pass is gone, or was not found. */
export function saySlip({ slip, instead, passes, composite, lost }: Slip): string {
  const why =
    lost === undefined ? 'no pass was found' : `${LOST_WORDS[lost.score]} can come to ${lost.most} at most`;
  return `${slip} in place of ${instead}: ${passes === 'unknown' ? 'unknown, ' : ''}${why}; composite ${composite} is open`;
}

const LOST_WORDS = { E: 'Empathy', O: 'Options', R: 'Relationship', storesSide: 'the store’s side' } as const;

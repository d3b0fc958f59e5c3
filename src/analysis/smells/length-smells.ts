import type { ValuedChoice, ValuedNode } from './choice-values.ts';
import type { Smell } from './evidence.ts';
import { type Finding, finding } from './finding.ts';
import { mean, percentOf } from './shares.ts';

/**
 * The longest line is the best too often, or hardly ever: whoever reads lengths in place of lines then has
 * the key. Words are counted in characters as they are shown.
 */
export const longestIsBest: Smell = ({ thresholds, values }) =>
  shareOfBest('longest-is-best', values(), ({ length }) => length, {
    most: thresholds.longestMost,
    least: thresholds.longestLeast,
    ...thresholds,
  });

/** The same of the shortest line. */
export const shortestIsBest: Smell = ({ thresholds, values }) =>
  shareOfBest('shortest-is-best', values(), ({ length }) => -length, {
    most: thresholds.shortestMost,
    least: thresholds.shortestLeast,
    ...thresholds,
  });

interface Limits {
  readonly most: number;
  readonly least: number;
  readonly patternNodes: number;
  readonly rareNodes: number;
}

function shareOfBest(
  code: 'longest-is-best' | 'shortest-is-best',
  valued: readonly ValuedNode[],
  rank: (choice: ValuedChoice) => number,
  { most, least, patternNodes, rareNodes }: Limits,
): Finding[] {
  const decided = valued.filter(isDecided);
  const hits = decided.filter(({ choices: [best, ...others] }) =>
    others.every((other) => best !== undefined && rank(best) > rank(other)),
  );
  const share = percentOf(hits.length, decided.length);
  const values = { found: `${share}`, nodes: hits.map(({ node }) => node).join(', ') };
  if (decided.length >= patternNodes && share > most)
    return [finding(code, 'nodes', { ...values, bound: 'over', limit: `${most}` })];
  if (decided.length >= rareNodes && share < least)
    return [finding(code, 'nodes', { ...values, bound: 'under', limit: `${least}` })];
  return [];
}

// A node of which one line is the best.
const isDecided = ({ choices: [best, second] }: ValuedNode): boolean =>
  best !== undefined && second !== undefined && second.loss > best.loss;

/**
 * Within a node, longer lines are worth more, or less: Pearson's correlation of length and look-ahead value,
 * each taken from the mean of its node.
 */
export const lengthTells: Smell = ({ thresholds: { correlationMost, patternNodes }, values }) => {
  const valued = values();
  if (valued.length < patternNodes) return [];
  const r = correlationWithin(valued);
  if (Math.abs(r) <= correlationMost) return [];
  return [finding('length-tells', 'nodes', { found: r.toFixed(2), limit: correlationMost.toFixed(2) })];
};

/** Pearson's correlation of length and value over the choices of all nodes, centred in each; 0 of no spread. */
function correlationWithin(valued: readonly ValuedNode[]): number {
  let both = 0;
  let lengths = 0;
  let worths = 0;
  for (const { choices } of valued) {
    const length = mean(choices.map((choice) => choice.length));
    const value = mean(choices.map((choice) => choice.value));
    for (const choice of choices) {
      both += (choice.length - length) * (choice.value - value);
      lengths += (choice.length - length) ** 2;
      worths += (choice.value - value) ** 2;
    }
  }
  return lengths === 0 || worths === 0 ? 0 : both / Math.sqrt(lengths * worths);
}

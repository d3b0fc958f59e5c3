import type { Option } from '#scenario';
import type { Dialogue } from './compile.ts';
import type { Live, Offer } from './live.ts';
import { roundRatio } from './rounding.ts';
import { holds } from './rules.ts';

const EXCESS_MOST = 50;

function optionOf(dialogue: Dialogue, id: string): Option {
  const option = dialogue.options.get(id);
  if (option === undefined) throw new Error(`The scenario ${dialogue.scenario.id} has no option ${id}`);
  return option;
}

/** What the best offer that has not failed is worth to her; 0 where there is none. */
export function bestWorth(offers: readonly Offer[]): number {
  let best = 0;
  for (const { outcome, broken } of offers) if (!broken && outcome > best) best = outcome;
  return best;
}

/**
 * Whether an option is yours to give in this state: your own, or asked for and granted; never what is nobody's
 * to give, nor what solves nothing (docs/scoring.md, "Options").
 */
export function isViable(option: Option, live: Live): boolean {
  if (option.authority === 'never' || option.viable === false) return false;
  if (option.viable === undefined) return option.authority === 'self';
  return holds(option.viable, live);
}

/** The offers on the table that are yours to give and have not failed. */
export function viableOffers(dialogue: Dialogue, live: Live): readonly Offer[] {
  return live.offers.filter(({ option, broken }) => !broken && isViable(optionOf(dialogue, option), live));
}

/** The table after these options are put on it, each at its present worth; one that failed stands again. */
export function offer(dialogue: Dialogue, live: Live, options: readonly string[]): readonly Offer[] {
  let offers = live.offers;
  for (const id of options) {
    const outcome = live.worths[id] ?? optionOf(dialogue, id).outcome;
    const fresh = { option: id, outcome, broken: false };
    offers = offers.some(({ option }) => option === id)
      ? offers.map((known) => (known.option === id ? fresh : known))
      : [...offers, fresh];
  }
  return offers;
}

/** The table after these offers have failed. */
export const breakOffers = (offers: readonly Offer[], options: readonly string[]): readonly Offer[] =>
  offers.map((known) => (options.includes(known.option) ? { ...known, broken: true } : known));

/**
 * What an offer beyond its allowance takes off the store's side: the excess in per cent of the allowance, at
 * most 50 (docs/scoring.md, "The store’s side"). 0 where the file gives no cost or no allowance.
 */
export function excessOf(dialogue: Dialogue, id: string): number {
  const { cost, allowance } = optionOf(dialogue, id);
  if (cost === undefined || allowance === undefined || cost <= allowance) return 0;
  if (allowance === 0) return EXCESS_MOST;
  return Math.min(EXCESS_MOST, roundRatio(100 * (cost - allowance), allowance));
}

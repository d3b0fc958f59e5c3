import { END } from '#scenario';
import type { Evidence, Smell } from './evidence.ts';
import { finding } from './finding.ts';
import { AIMS, type FoundEnd } from './search.ts';

const KEPT_FROM = 60;

/**
 * A way through a `repair` node is worth more than every way without one: then a miss that is mended pays.
 * Both are the best that was found.
 */
export const detourPays: Smell = ({ dialogue, find }) => {
  const repairs = new Set(dialogue.scenario.nodes.filter(({ repair }) => repair).map(({ id }) => id));
  const pair = compare(find, ({ visited }) => visited.some((id) => repairs.has(id)));
  if (pair === undefined || pair.with.worth <= pair.without.worth) return [];
  const node = pair.with.path.map((move) => move.split('.')[0] ?? '').find((id) => repairs.has(id)) ?? END;
  const values = { found: `${pair.with.worth}`, other: `${pair.without.worth}` };
  return [finding('detour-pays', `nodes.${node}`, values, pair.with.path)];
};

/** The best way is over par: then it pays to take longer than the author thinks it should. */
export const paddingPays: Smell = ({ dialogue: { scenario }, find }) => {
  const pair = compare(find, ({ beatsOverPar }) => beatsOverPar > 0);
  if (pair === undefined || pair.with.worth <= pair.without.worth)
    return overParOnly(scenario.par, pair, find);
  return [overPar(scenario.par, pair.with)];
};

// Every way may be over par: then par is out of reach.
function overParOnly(par: number, pair: Pair | undefined, find: Evidence['find']) {
  const best = pair === undefined ? find(AIMS.composite) : undefined;
  return best !== undefined && best.live.beatsOverPar > 0 ? [overPar(par, best)] : [];
}

const overPar = (par: number, { live, path }: FoundEnd) =>
  finding('padding-pays', 'par', { found: `${par + live.beatsOverPar}`, limit: `${par}` }, path);

interface Pair {
  readonly with: FoundEnd;
  readonly without: FoundEnd;
}

// The best path of which something became true, and the best of which it never did; undefined without both.
function compare(find: Evidence['find'], is: (live: FoundEnd['live']) => boolean): Pair | undefined {
  const { worth, promise } = AIMS.composite;
  const without = find({ worth, promise, allows: (live) => !is(live) });
  const found = find({
    worth: (scores, live) => (is(live) ? worth(scores) : -1),
    promise,
    apart: (live) => `${is(live)}`,
  });
  return found === undefined || found.worth < 0 || without === undefined
    ? undefined
    : { with: found, without };
}

/** She is kept only where an option of authority `ask` was offered: a warm no must be able to keep her. */
export const noKeptWithoutAsk: Smell = ({ dialogue, find, isOver }) => {
  const isAsked = (option: string): boolean => dialogue.options.get(option)?.authority === 'ask';
  const allows = ({ offers }: FoundEnd['live']) => !offers.some(({ option }) => isAsked(option));
  const best = find({ ...AIMS.mostRelationship, allows });
  // Not one path may be left, where every line offers what is to be asked for.
  if (isOver() || (best !== undefined && best.scores.R >= KEPT_FROM)) return [];
  return [finding('no-kept-without-ask', 'options', { found: `${best?.scores.R ?? 0}` }, best?.path)];
};

/** No ending is of the kind `quiet`: most customers who are lost leave without a word. */
export const noQuietEnding: Smell = ({ dialogue: { scenario } }) =>
  scenario.endings === undefined || scenario.endings.some(({ kind }) => kind === 'quiet')
    ? []
    : [finding('no-quiet-ending', 'endings', {})];

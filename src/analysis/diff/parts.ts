import type { By, Scenario } from '#scenario';

/** The kinds of things in a scenario that have an id of their own. */
export type Kind =
  | 'person'
  | 'fact'
  | 'need'
  | 'option'
  | 'touchpoint'
  | 'act'
  | 'promise'
  | 'node'
  | 'choice'
  | 'ending'
  | 'watch'
  | 'lens'
  | 'principle'
  | 'override';

/** A thing with an id: what it says, by which it is known again under another id, and its fields. */
export interface Part {
  readonly kind: Kind;
  /** Of a choice `node.choice`. */
  readonly id: string;
  /** Empty where it has no words of its own. */
  readonly words: string;
  readonly fields: object;
}

/** The parts of a scenario with ids of their own, in the order of the file. */
export function partsOf(scenario: Scenario): Part[] {
  const parts = <T extends object>(
    kind: Kind,
    list: readonly T[] | undefined,
    id: (it: T) => string,
    words: (it: T) => string,
  ): Part[] => (list ?? []).map((it) => ({ kind, id: id(it), words: words(it), fields: it }));
  const { customer, others = [] } = scenario;
  return [
    ...parts('person', [customer, ...others], idOf, ({ name }) => name),
    ...parts('fact', scenario.facts, idOf, ({ card }) => card),
    ...parts('need', scenario.needs, idOf, ({ text }) => text),
    ...parts('option', scenario.options, idOf, ({ label }) => label),
    ...parts('touchpoint', scenario.touchpoints, idOf, ({ label }) => label),
    ...parts('act', scenario.acts, idOf, ({ opening = [] }) =>
      opening.map(({ line }) => flat(line)).join(' '),
    ),
    ...parts('promise', scenario.promises, idOf, ({ text }) => text),
    ...parts('node', scenario.nodes.map(withoutChoices), idOf, ({ line }) => flat(line)),
    ...parts('ending', scenario.endings, idOf, ({ title }) => title),
    ...parts('watch', scenario.watch, idOf, ({ title }) => title),
    ...parts('principle', scenario.principles, idOf, ({ rule }) => rule),
    ...parts(
      'override',
      scenario.overrides,
      ({ tag }) => tag,
      () => '',
    ),
  ];
}

/** The choices of a node, in the order of the file. */
export const choicesOf = (scenario: Scenario, node: string): Part[] =>
  (scenario.nodes.find(({ id }) => id === node)?.choices ?? []).map((choice) => ({
    kind: 'choice',
    id: `${node}.${choice.id}`,
    words: flat(choice.say),
    fields: choice,
  }));

/** Lenses, each under the id of the node it begins at. */
export const lensesOf = ({ lenses = [] }: Scenario): Part[] =>
  lenses.map((lens) => ({ kind: 'lens', id: lens.at, words: '', fields: lens }));

/** The fields of the scenario itself. */
export function headerOf(scenario: Scenario): object {
  const { id, family, form, language, place, start, par, postThreshold, needle, worth } = scenario;
  const { policy, authority, variants, customer, nodes, acts } = scenario;
  return {
    ...{ id, family, form, language, place, start, par, postThreshold, needle, worth, variants },
    customer: customer.id,
    first: nodes[0]?.id,
    acts: acts.map((act) => act.id),
    bends: policy.bends.map(({ who }) => who),
    signed: policy.signed?.on,
    authority: Object.fromEntries(
      Object.entries(authority).map(([whose, what]) => [whose, Object.keys(what)]),
    ),
  };
}

const idOf = ({ id }: { readonly id: string }): string => id;
const withoutChoices = ({ choices: _choices, ...node }: Scenario['nodes'][number]) => node;
const flat = (text: By<string>): string =>
  typeof text === 'string' ? text : text.map(({ is }) => is).join(' ');

import { listLines, mapLines, type Scenario } from '#scenario';
import { type FieldChange, fieldChanges, withoutWords } from './diff/fields.ts';
import { pairUp } from './diff/pairing.ts';
import { choicesOf, headerOf, type Kind, lensesOf, type Part, partsOf } from './diff/parts.ts';
import { Renames } from './diff/renames.ts';

/** One change in meaning. */
export type Change =
  | { readonly what: 'added' | 'removed'; readonly kind: Kind; readonly id: string }
  /** Guessed: the same words stand under another id. */
  | { readonly what: 'renamed'; readonly kind: Kind; readonly id: string; readonly from: string }
  /** Those that both have stand in another order, and the order counts. */
  | { readonly what: 'reordered'; readonly kind: Kind; readonly id: '' }
  | ({ readonly what: 'changed'; readonly kind: Kind | 'scenario'; readonly id: string } & FieldChange);

/** A line whose words differ, by its present id; `before` or `after` is missing where only one has it. */
export interface WordChange {
  readonly id: string;
  readonly before?: string;
  readonly after?: string;
}

export interface ScenarioDiff {
  /** What is played, scored or shown differently. Empty where the two mean the same. */
  readonly changes: readonly Change[];
  /** Where the stage is directed differently; it changes no score. */
  readonly staging: readonly Change[];
  readonly words: readonly WordChange[];
}

/** The first that holds is taken, or the first in time: their order counts. */
const ORDERED: readonly Kind[] = ['ending', 'act'];

/** What differs between two scenarios in what they mean, by ids and never by lines of text. */
export function diffScenarios(before: Scenario, after: Scenario): ScenarioDiff {
  const renames = new Renames();
  const found = pairUp(partsOf(before), partsOf(after), (id) => id);
  for (const { old, now } of found.pairs) renames.add(old.kind, old.id, now.id);
  // A lens is known by its node, a choice by its node and itself.
  const lenses = pairUp(lensesOf(before), lensesOf(after), (id) => renames.idNow('node', id));
  const nodes = found.pairs.filter(({ old }) => old.kind === 'node');
  const choices = nodes.map(({ old, now }) => {
    const idNow = (id: string) => renames.idNow('choice', id);
    return pairUp(choicesOf(before, old.id), choicesOf(after, now.id), idNow);
  });
  for (const { old, now } of choices.flatMap(({ pairs }) => pairs)) renames.add('choice', old.id, now.id);
  const all = [found, lenses, ...choices];
  const changed = new Comparison(before, after, renames);
  const changes = [
    ...changed.header(),
    ...all.flatMap(({ removed }) => removed.map(({ kind, id }): Change => ({ what: 'removed', kind, id }))),
    ...all.flatMap(({ added }) => added.map(({ kind, id }): Change => ({ what: 'added', kind, id }))),
    ...all.flatMap(({ pairs }) => pairs.flatMap(({ old, now }) => changed.part(old, now))),
    ...ORDERED.filter((kind) => isReordered(found.pairs, kind, partsOf(after))).map(
      (kind): Change => ({ what: 'reordered', kind, id: '' }),
    ),
  ];
  const isStaging = (change: Change) =>
    change.what === 'changed' && /(^|\.)(stage|seen|opening)\b/.test(change.field);
  return {
    changes: changes.filter((change) => !isStaging(change)),
    staging: changes.filter(isStaging),
    words: wordChanges(before, after, renames),
  };
}

/** Compares what is left of two scenarios without their words, under the ids of the newer one. */
class Comparison {
  readonly #old: ReadonlyMap<string, Part>;
  readonly #now: ReadonlyMap<string, Part>;
  readonly #headers: readonly [object, object];
  readonly #renames: Renames;

  constructor(before: Scenario, after: Scenario, renames: Renames) {
    const [old, now] = [before, after].map((scenario) => mapLines(scenario, () => '')) as [
      Scenario,
      Scenario,
    ];
    this.#old = partsById(old);
    this.#now = partsById(now);
    this.#headers = [headerOf(old), headerOf(now)];
    this.#renames = renames;
  }

  header(): Change[] {
    const [old, now] = this.#headers;
    const rewritten = this.#renames.rewrite(old, '', '') as object;
    return fieldChanges(rewritten, now).map((field) => ({
      what: 'changed',
      kind: 'scenario',
      id: '',
      ...field,
    }));
  }

  part(old: Part, now: Part): Change[] {
    const { kind, id } = now;
    const renamed: Change[] =
      old.id === id || isMovedWithNode(old, now) ? [] : [{ what: 'renamed', kind, id, from: old.id }];
    const [was, is] = [this.#old.get(keyOf(old)), this.#now.get(keyOf(now))].map((part) => {
      const { id: _id, ...fields } = withoutWords(part?.fields ?? {}) as { id?: string };
      return fields;
    }) as [object, object];
    const rewritten = this.#renames.rewrite(was, '', old.id.split('.')[0] ?? '') as object;
    const fields = fieldChanges(rewritten, is);
    return [...renamed, ...fields.map((field): Change => ({ what: 'changed', kind, id, ...field }))];
  }
}

// What is known by its node has another id when the node is renamed; it was not renamed itself.
const isMovedWithNode = (old: Part, now: Part): boolean =>
  old.kind === 'lens' || (old.kind === 'choice' && old.id.split('.')[1] === now.id.split('.')[1]);

const keyOf = ({ kind, id }: Part): string => `${kind} ${id}`;

const partsById = (scenario: Scenario): ReadonlyMap<string, Part> =>
  new Map(
    [
      ...partsOf(scenario),
      ...lensesOf(scenario),
      ...scenario.nodes.flatMap(({ id }) => choicesOf(scenario, id)),
    ].map((part) => [keyOf(part), part]),
  );

function isReordered(
  pairs: readonly { readonly old: Part; readonly now: Part }[],
  kind: Kind,
  after: readonly Part[],
): boolean {
  const places = pairs
    .filter(({ old }) => old.kind === kind)
    .map(({ now }) => after.findIndex((part) => keyOf(part) === keyOf(now)));
  return places.some((place, index) => place < (places[index - 1] ?? -1));
}

function wordChanges(before: Scenario, after: Scenario, renames: Renames): WordChange[] {
  const old = new Map(listLines(before).map(({ id, text }) => [renames.lineNow(id), text]));
  const now = new Map(listLines(after).map(({ id, text }) => [id, text]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was === is) return [];
    return [{ id, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

import { begin, compileDialogue, type Dialogue, type Live, step } from '#dialogue';
import type { Scenario } from '#scenario';
import { ScenarioSchema } from '../../src/scenario/schema.ts';

type Fields = Record<string, unknown>;

/** A choice that does nothing but end the run; fields replace. */
export const choice = (id: string, fields: Fields = {}): Fields => ({
  id,
  say: `Say ${id}.`,
  tags: [],
  next: ['END'],
  note: { why: 'A reason.', principle: 'own_it' },
  ...fields,
});

export const node = (id: string, choices: Fields[], fields: Fields = {}): Fields => ({
  id,
  act: 'only',
  channel: 'shop',
  line: `Line of ${id}.`,
  choices: choices.length === 1 ? [...choices, choice('other')] : choices,
  ...fields,
});

/** The smallest scenario round these nodes; fields replace. */
export function smallScenario(nodes: Fields[], fields: Fields = {}): Scenario {
  return ScenarioSchema.parse({
    format: 1,
    id: 'small',
    family: 'small',
    form: 'a',
    language: 'en',
    title: 'Small',
    place: 'shop',
    brief: 'A brief.',
    customer: { id: 'her', name: 'Her', role: 'Customer', look: 'her' },
    par: 50,
    postThreshold: 3,
    policy: { rule: 'A rule.', protects: 'The shop.', bends: [] },
    authority: { self: {}, ask: {}, never: {} },
    facts: [],
    needs: [{ id: 'need', weight: 100, text: 'A need.' }],
    options: [],
    touchpoints: [],
    acts: [{ id: 'only', D: 10 }],
    nodes,
    watch: [],
    ...fields,
  });
}

export const small = (nodes: Fields[], fields: Fields = {}): Dialogue =>
  compileDialogue(smallScenario(nodes, fields));

/** A chain of nodes n0, n1, ... each with one interesting choice `go` of these fields. */
export const chain = (steps: Fields[], fields: Fields = {}, nodeFields: Fields = {}): Dialogue =>
  small(
    steps.map((go, index) =>
      node(
        `n${index}`,
        [choice('go', { next: index + 1 < steps.length ? [`n${index + 1}`] : ['END'], ...go })],
        nodeFields,
      ),
    ),
    fields,
  );

/** The states of a run, the first before any move. */
export function play(dialogue: Dialogue, choices: readonly string[], options = {}): readonly Live[] {
  const states = [begin(dialogue, options)];
  for (const id of choices)
    states.push(step(dialogue, states.at(-1) as Live, { kind: 'choose', choice: id }));
  return states;
}

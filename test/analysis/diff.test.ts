import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, diffScenarios } from '#analysis';
import type { Scenario } from '#scenario';
import { shoeReturn } from '../attempt/letters.ts';
import { randomScenario } from '../dialogue/random-scenario.ts';

const { scenario } = shoeReturn;

/** The shoe return after this edit of its text as JSON, or of its data. */
function edited(edit: (copy: Scenario) => void): Scenario {
  const copy = structuredClone(scenario);
  edit(copy);
  return copy;
}

/** The shoe return with this id, wherever it stands, replaced. */
const renamed = (old: string, now: string): Scenario =>
  JSON.parse(JSON.stringify(scenario).replace(new RegExp(`(?<=[".])${old}(?=[".])`, 'g'), now)) as Scenario;

const nodeOf = ({ nodes }: Scenario, id: string) => {
  const found = nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`There is no node ${id}`);
  return found;
};

const choiceOf = (copy: Scenario, node: string, id: string) => {
  const found = nodeOf(copy, node).choices.find((choice) => choice.id === id);
  if (found === undefined) throw new Error(`There is no choice ${node}.${id}`);
  return found;
};

const changes = (after: Scenario): readonly Change[] => diffScenarios(scenario, after).changes;

describe('two versions of a scenario', () => {
  test('that are the same differ in nothing', () => {
    expect(diffScenarios(scenario, structuredClone(scenario))).toEqual({
      changes: [],
      staging: [],
      words: [],
    });
    fc.assert(
      fc.property(randomScenario, (any) => {
        expect(diffScenarios(any, structuredClone(any)).changes).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('mean the same when only words, the stage or the order of fields and nodes differ', () => {
    const other = edited((copy) => {
      choiceOf(copy, 'back', 'try_me').say = 'Go on.';
      nodeOf(copy, 'back').stage = { mood: 'calm' };
      copy.nodes = [...copy.nodes.slice(0, 2), ...copy.nodes.slice(2).reverse()];
      copy.facts.reverse();
    });
    const found = diffScenarios(scenario, other);
    expect(found.changes).toEqual([]);
    expect(new Set(found.staging.map(({ kind, id }) => `${kind} ${id}`))).toEqual(new Set(['node back']));
    const changed = found.words.find(({ id }) => id === 'back.try_me.say');
    expect(changed).toEqual({ id: 'back.try_me.say', before: 'Try me.', after: 'Go on.' });
  });

  test.each<[string, (copy: Scenario) => void, Partial<Change> & Record<string, unknown>]>([
    [
      'a target',
      (copy) => {
        choiceOf(copy, 'door', 'short_tour').next = ['mirror'];
      },
      { kind: 'choice', id: 'door.short_tour', field: 'next', before: ['wardrobe'], after: ['mirror'] },
    ],
    [
      'a tag',
      (copy) => {
        choiceOf(copy, 'pushback', 'dont_make_rules').tags = ['dismiss'];
      },
      { kind: 'choice', field: 'tags', before: ['dismiss', 'policy_shield'], after: ['dismiss'] },
    ],
    [
      'a level',
      (copy) => {
        choiceOf(copy, 'door', 'short_tour').level = 2;
      },
      { field: 'level', before: 3, after: 2 },
    ],
    [
      'an effect',
      (copy) => {
        choiceOf(copy, 'door', 'knitwear').effects = { add: { calm: -5 }, why: 'A reason.' };
      },
      { field: 'effects', before: undefined, after: { add: { calm: -5 } } },
    ],
    [
      'a condition',
      (copy) => {
        nodeOf(copy, 'stop').when = { fact: 'tag' };
      },
      { kind: 'node', id: 'stop', field: 'when', after: { fact: 'tag' } },
    ],
    [
      'what is said and done otherwise',
      (copy) => {
        const choice = choiceOf(copy, 'imogen', 'the_case');
        choice.otherwise = { ...choice.otherwise, beats: 3 };
      },
      { id: 'imogen.the_case', field: 'otherwise.beats', after: 3 },
    ],
    [
      'the worth of an option',
      (copy) => {
        for (const option of copy.options) if (option.id === 'hold') option.outcome = 9;
      },
      { kind: 'option', id: 'hold', field: 'outcome', before: 6, after: 9 },
    ],
    [
      'the scenario itself',
      (copy) => {
        copy.par = 12;
      },
      { kind: 'scenario', id: '', field: 'par', before: 11, after: 12 },
    ],
    [
      'the order of the endings',
      (copy) => {
        copy.endings?.reverse();
      },
      { what: 'reordered', kind: 'ending' },
    ],
  ])('differ in %s', (_name, edit, expected) => {
    expect(changes(edited(edit))).toEqual([expect.objectContaining(expected)]);
  });

  test('differ in what is added and removed', () => {
    const added = edited((copy) => {
      copy.facts.push({ id: 'new_fact', kind: 'need', card: 'New.' });
      nodeOf(copy, 'door').choices.push({
        ...choiceOf(copy, 'door', 'knitwear'),
        id: 'wave',
        say: '[Wave.]',
      });
    });
    expect(changes(added)).toEqual([
      { what: 'added', kind: 'fact', id: 'new_fact' },
      { what: 'added', kind: 'choice', id: 'door.wave' },
    ]);
    expect(diffScenarios(added, scenario).changes).toEqual([
      { what: 'removed', kind: 'fact', id: 'new_fact' },
      { what: 'removed', kind: 'choice', id: 'door.wave' },
    ]);
  });
});

describe('a renaming', () => {
  test.each([
    ['node', 'whatnow', 'what_now'],
    ['fact', 'purpose', 'the_purpose'],
    ['option', 'giftbox', 'boxed'],
    ['need', 'monday_new', 'new_for_monday'],
    ['ending', 'top_shelf', 'shelf'],
    ['promise', 'noon', 'by_noon'],
  ] as const)('of a %s is guessed from its words, and everything that names it follows', (kind, old, now) => {
    expect(diffScenarios(scenario, renamed(old, now))).toMatchObject({
      changes: [{ what: 'renamed', kind, id: now, from: old }],
      staging: [],
    });
  });

  test('of a choice follows it through notes and the runs to watch', () => {
    expect(diffScenarios(scenario, renamed('short_tour', 'tour'))).toEqual({
      changes: [{ what: 'renamed', kind: 'choice', id: 'door.tour', from: 'door.short_tour' }],
      staging: [],
      words: [],
    });
  });

  test('is not guessed where the words differ too, or stand twice', () => {
    const reworded = edited((copy) => {
      const choice = choiceOf(copy, 'door', 'knitwear');
      choice.id = 'jumpers';
      choice.say = 'Jumpers are cheap today.';
    });
    expect(changes(reworded).map(({ what, id }) => `${what} ${id}`)).toEqual([
      'removed door.knitwear',
      'added door.jumpers',
    ]);
  });
});

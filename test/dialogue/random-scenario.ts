import fc from 'fast-check';
import { type Scenario, TAGS } from '#scenario';
import { choice, node, smallScenario } from './small.ts';

const NODES = 7;
const IDS = ['a', 'b', 'c'] as const;
const nodeId = fc.integer({ min: 0, max: NODES - 1 }).map((index) => `n${index}`);
const id = fc.constantFrom(...IDS);
const tag = fc.constantFrom(...TAGS);
const meter = fc.constantFrom('calm', 'trust', 'patience', 'outcome', 'process', 'treatment');
const points = fc.integer({ min: 0, max: 100 });

const atom = fc.oneof(
  id.map((fact) => ({ fact })),
  id.map((flag) => ({ flag })),
  nodeId.map((visited) => ({ visited })),
  id.map((offered) => ({ offered })),
  id.map((promised) => ({ promised })),
  fc.record({ meter: fc.oneof(meter, fc.constant('felt')), atLeast: points }),
  fc.record({ tag, atLeast: fc.constantFrom(1, 2) }),
  fc.record({ level: fc.constantFrom(0, 3), atLeast: fc.constant(1) }),
  fc.integer({ min: 1, max: 6 }).map((beats) => ({ beats })),
);
const condition = fc.oneof(
  { weight: 3, arbitrary: atom },
  atom.map((not) => ({ not })),
  fc.array(atom, { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
  fc.array(atom, { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
);
const some = (value: fc.Arbitrary<string>) =>
  fc.array(fc.oneof(value, fc.record({ if: condition, is: value })), { maxLength: 2 });

// Targets lie ahead, so that every list ends at END; a hub's topic may lead back to the hub.
const next = (index: number) =>
  some(fc.integer({ min: index + 1, max: NODES }).map((n) => (n >= NODES ? 'END' : `n${n}`)));

const change = fc.dictionary(meter, fc.integer({ min: -30, max: 30 }), { maxKeys: 3 });

const reply = (index: number) =>
  fc.record(
    {
      level: fc.constantFrom(0, 1, 2, 3, 4),
      tags: fc.array(tag, { maxLength: 4 }),
      effects: change.map((add) => ({ add, why: 'A reason.' })),
      beats: fc.integer({ min: 0, max: 3 }),
      learns: some(id),
      offers: some(id),
      sets: fc.array(fc.oneof(id, fc.constant('lied')), { maxLength: 1 }),
      breaks: fc.array(id, { maxLength: 2 }),
      promises: fc.array(id, { maxLength: 1 }),
      keeps: fc.array(id, { maxLength: 1 }),
      forgets: fc.array(id, { maxLength: 1 }),
      next: next(index).map((targets) => [...targets, 'END']),
    },
    { requiredKeys: ['tags', 'next'] },
  );

const freeChoice = (index: number, choiceId: string) => reply(index).map((it) => choice(choiceId, it));
const boundChoice = (index: number, choiceId: string) =>
  fc
    .record(
      { when: condition, needs: condition, otherwise: reply(index), own: reply(index) },
      { requiredKeys: ['own'] },
    )
    .map(({ own, ...bound }) => choice(choiceId, { ...own, ...bound }));

const nodeFields = fc.record(
  {
    cue: fc.constantFrom(1, 2),
    repair: fc.constant(true),
    settles: fc.constant(true),
    unheard: fc.constant(true),
    service: fc.constant(true),
    beats: fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.tuple(condition, fc.integer({ min: 0, max: 3 })).map(([If, is]) => [{ if: If, is }, { is: 1 }]),
    ),
  },
  { requiredKeys: [] },
);

const plainNode = (index: number, act: string) =>
  fc
    .tuple(
      freeChoice(index, 'a'),
      freeChoice(index, 'b'),
      boundChoice(index, 'c'),
      nodeFields,
      fc.boolean(),
      fc.option(condition, { nil: undefined }),
    )
    .map(([a, b, c, fields, timed, when]) =>
      node(`n${index}`, [a, b, c], {
        act,
        ...fields,
        ...(when && index > 0 && { when }),
        ...(timed && { clock: { seconds: 10, onTimeout: 'c' } }),
      }),
    );

const hubNode = (index: number, act: string) =>
  fc
    .tuple(
      freeChoice(index, 'a'),
      freeChoice(index, 'b'),
      boundChoice(index, 'c'),
      freeChoice(index, 'leave'),
    )
    .map(([a, b, c, leave]) => {
      const topics = [a, b, c].map((topic) => ({ ...topic, next: [`n${index}`, 'END'] }));
      return node(`n${index}`, [...topics, leave], { act, hub: 2 });
    });

const option = (optionId: string) =>
  fc
    .record(
      {
        outcome: points,
        authority: fc.constantFrom('self', 'ask', 'never'),
        viable: fc.oneof(condition, fc.constant(false as const)),
        cost: fc.integer({ min: 0, max: 60 }),
        allowance: fc.integer({ min: 0, max: 40 }),
        updates: fc.array(fc.record({ entering: nodeId, outcome: points }), { maxLength: 1 }),
      },
      { requiredKeys: ['outcome', 'authority'] },
    )
    .map((fields) => ({ id: optionId, label: 'An option.', covers: { need: fields.outcome }, ...fields }));

const acts = fc
  .tuple(fc.boolean(), fc.boolean(), fc.constantFrom('hours', 'night'), condition, change, change)
  .map(([problem, first, before, If, effects, perBeat]) => [
    { id: 'only', D: 12, ...(first && { firstImpression: true }) },
    {
      id: 'later',
      D: 12,
      before,
      ...(problem && { problem: true }),
      adjust: [{ if: If, effects, why: 'A reason.' }],
      perBeat: [{ if: If, is: perBeat }, { is: { patience: -3 } }],
    },
  ]);

const touchpoints = [
  { id: 'one', after: 'n1' },
  { id: 'two', entering: ['n4', 'END'], momentOfTruth: true, weight: 3 },
  { id: 'three', felt: [{ if: { flag: 'a' }, is: 80 }, { is: 35 }] },
].map((it) => ({ label: 'A touchpoint.', stage: 'later', kind: 'direct', weight: 1, ...it }));

/** Small scenarios with a little of everything, in which every path ends. */
export const randomScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    acts,
    fc.tuple(...IDS.map(option)),
    fc.tuple(
      ...Array.from({ length: NODES }, (_, index) => {
        const act = index < 3 ? 'only' : 'later';
        return index === 2 || index === 5
          ? fc.oneof(plainNode(index, act), hubNode(index, act))
          : plainNode(index, act);
      }),
    ),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom(8, 20, 80),
  )
  .map(([allActs, options, nodes, par, patience]) =>
    smallScenario(nodes as Record<string, unknown>[], {
      par,
      start: { patience },
      acts: allActs,
      options,
      touchpoints,
      facts: IDS.map((factId, index) => ({
        id: factId,
        kind: index === 0 ? 'evidence' : 'need',
        card: 'A card.',
      })),
      promises: IDS.map((promiseId) => ({ id: promiseId, text: 'A promise.' })),
      overrides: [{ tag: 'dump', effects: { calm: -20, trust: 5 }, why: 'A reason.' }],
    }),
  );

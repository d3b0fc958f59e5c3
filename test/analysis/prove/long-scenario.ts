import fc from 'fast-check';
import { type Scenario, TAGS } from '#scenario';
import { choice, node, smallScenario } from '../../dialogue/small.ts';

const NODES = 6;
const ids = ['a', 'b', 'c'] as const;
// The tags whose effect depends on what was said before come up often.
const tag = fc.oneof(
  fc.constantFrom(
    'own_mistake',
    'bare_no',
    'sorry_bare',
    'stock_phrase',
    'legitimise',
    'own_step',
    'dismiss',
  ),
  fc.constantFrom(...TAGS),
);
const points = fc.integer({ min: 0, max: 100 });
const id = fc.constantFrom(...ids);

const reply = fc.record(
  {
    level: fc.constantFrom(0, 1, 3, 4),
    tags: fc.array(tag, { maxLength: 3 }),
    beats: fc.constantFrom(0, 1, 2),
    learns: fc.array(id, { maxLength: 1 }),
    offers: fc.array(id, { maxLength: 2 }),
    breaks: fc.array(id, { maxLength: 1 }),
    promises: fc.array(id, { maxLength: 1 }),
    keeps: fc.array(id, { maxLength: 1 }),
    forgets: fc.array(id, { maxLength: 1 }),
    sets: fc.array(fc.constantFrom('a', 'lied'), { maxLength: 1 }),
  },
  { requiredKeys: ['tags', 'level'] },
);

const condition = fc.oneof(
  id.map((fact) => ({ fact })),
  fc.record({ meter: fc.constantFrom('calm', 'patience', 'outcome', 'felt'), atLeast: points }),
  fc.record({ meter: fc.constantFrom('trust', 'process', 'felt'), atLeast: fc.constant(20), atMost: points }),
  fc.record({ tag: fc.constantFrom('bare_no', 'legitimise'), atLeast: fc.constantFrom(1, 2) }),
);

const nodeOf = (index: number) =>
  fc
    .tuple(
      fc.array(reply, { minLength: 3, maxLength: 3 }),
      fc.record(
        { cue: fc.constantFrom(1, 2), repair: fc.constant(true), settles: fc.constant(true) },
        { requiredKeys: ['cue'] },
      ),
      fc.option(condition, { nil: undefined }),
      fc.boolean(),
    )
    .map(([replies, fields, needs, skips]) =>
      node(
        `n${index}`,
        replies.map((it, at) =>
          choice(ids[at] as string, {
            ...it,
            next: [
              ...(skips && at === 2 && index + 2 < NODES
                ? [{ if: needs ?? { fact: 'a' }, is: `n${index + 2}` }]
                : []),
              index + 1 < NODES ? `n${index + 1}` : 'END',
            ],
            ...(at === 1 && needs && { needs, otherwise: { level: 1, tags: ['bare_no'] } }),
          }),
        ),
        { act: index < 2 ? 'first' : 'second', ...fields },
      ),
    );

const option = (optionId: string) =>
  fc
    .record({ outcome: points, authority: fc.constantFrom('self', 'ask', 'never'), viable: condition })
    .map(({ viable, ...it }) => ({
      id: optionId,
      label: 'An option.',
      covers: { need: it.outcome },
      cost: it.outcome,
      allowance: 50,
      updates: [{ entering: 'n4', if: { fact: 'b' }, outcome: 100 - it.outcome }],
      ...(it.authority === 'ask' && { viable }),
      ...it,
    }));

/** Six exchanges in a row, three choices each, in two acts: everything that is said bears on what follows. */
export const longScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    fc.tuple(...Array.from({ length: NODES }, (_, index) => nodeOf(index))),
    fc.tuple(...ids.map(option)),
    fc.record({
      start: fc.record({ patience: fc.constantFrom(25, 60), calm: points, trust: points }),
      par: fc.constantFrom(2, 5),
    }),
    fc.tuple(fc.boolean(), fc.boolean(), fc.constantFrom('hours', 'night')),
  )
  .map(([nodes, options, fields, [problem, firstImpression, before]]) =>
    smallScenario(nodes, {
      ...fields,
      options,
      acts: [
        { id: 'first', D: 8, ...(firstImpression && { firstImpression: true }) },
        { id: 'second', D: 12, before, ...(problem && { problem: true }) },
      ],
      facts: [
        { id: 'a', kind: 'evidence', card: 'A card.' },
        { id: 'b', kind: 'need', card: 'A card.' },
        { id: 'c', kind: 'need', card: 'A card.' },
      ],
      promises: ids.map((promise) => ({ id: promise, text: 'A promise.' })),
      touchpoints: [
        { id: 'one', after: 'n1', weight: 1 },
        { id: 'two', after: 'n3', weight: 1 },
        { id: 'end', entering: ['END'], momentOfTruth: true, weight: 3 },
      ].map((it) => ({ label: 'A touchpoint.', stage: 'later', kind: 'direct', ...it })),
    }),
  );

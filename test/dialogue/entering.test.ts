import { describe, expect, test } from 'vitest';
import { begin, type Live } from '#dialogue';
import { choice, node, play, small } from './small.ts';

const TWO_ACTS = [
  node('first', [choice('go', { next: ['second'], tags: [] })], { act: 'before' }),
  node('second', [choice('go')], { act: 'after' }),
];
const acts = (after: Record<string, unknown>, before: Record<string, unknown> = {}) => [
  { id: 'before', D: 10, ...before },
  { id: 'after', D: 10, ...after },
];
const touchpoint = (id: string, fields: Record<string, unknown>) => ({
  id,
  label: 'A touchpoint.',
  stage: 'later',
  kind: 'direct',
  weight: 1,
  ...fields,
});

/** Her meters as the second act begins. */
const secondAct = (fields: Record<string, unknown>): Live => play(small(TWO_ACTS, fields), ['go'])[1] as Live;

describe('a new act', () => {
  test('into a problem begins from what the first has taught her to expect', () => {
    const touchpoints = [
      touchpoint('visit', { after: 'first' }),
      touchpoint('sign', { entering: ['first'], felt: 0 }), // authored: not the trainee's doing
    ];
    const start = { calm: 80, trust: 80, outcome: 60, process: 60, treatment: 66 };
    const { meters, inAct } = secondAct({ acts: acts({ problem: true }), touchpoints, start });
    expect(meters).toEqual({ calm: 60, trust: 60, patience: 71, outcome: 30, process: 50, treatment: 61 });
    expect(inAct.goodwill).toBe(true);
  });

  test('after a night finds her calm halfway to 60', () => {
    const night = acts({ before: 'night' });
    expect(secondAct({ acts: night, start: { calm: 21 } }).meters.calm).toBe(41); // 40.5
    expect(secondAct({ acts: night, start: { calm: 100 } }).meters.calm).toBe(80);
  });

  test('after hours finds her as she was', () => {
    expect(secondAct({ acts: acts({ before: 'hours' }), start: { calm: 21 } }).meters.calm).toBe(21);
  });

  test('brings its own changes, where they apply', () => {
    const adjust = [
      { if: { visited: 'first' }, effects: { process: 10 }, why: 'The terms were said.' },
      { if: { flag: 'never' }, effects: { process: -99 }, why: 'Nothing.' },
    ];
    expect(secondAct({ acts: acts({ problem: true, adjust }) }).meters.process).toBe(60);
  });

  test('counts from nothing', () => {
    const { inAct, beats } = secondAct({ acts: acts({}) });
    expect([inAct.beats, inAct.tags, inAct.recent, beats]).toEqual([0, {}, [], 1]);
  });
});

describe('goodwill', () => {
  const no = { tags: ['bare_no'] };
  test.each([
    ['halves the first bare no and makes every later one worse', 90, [-4, -12, -12]],
    ['is not there where the act before ended poorly', 40, [-8, -10, -12]],
  ])('%s', (_name, level, calm) => {
    const nodes = [
      TWO_ACTS[0] ?? {},
      ...['second', 'third', 'fourth'].map((id, index, ids) =>
        node(id, [choice('go', { ...no, next: [ids[index + 1] ?? 'END'] })], { act: 'after' }),
      ),
    ];
    const start = { calm: level, trust: level, outcome: level, process: level, treatment: level };
    const states = play(small(nodes, { acts: acts({}), start }), ['go', 'go', 'go', 'go']).slice(1);
    const fell = states.slice(1).map(({ meters }, index) => meters.calm - (states[index]?.meters.calm ?? 0));
    expect(fell).toEqual(calm);
  });
});

describe('beads', () => {
  const touchpoints = [
    touchpoint('leaving', { after: 'first' }),
    touchpoint('arriving', { entering: ['second', 'END'], momentOfTruth: true, weight: 3 }),
    touchpoint('weather', { felt: [{ if: { flag: 'sun' }, is: 90 }, { is: 20 }] }),
    touchpoint('elsewhere', { after: 'never_reached' }),
  ];
  const dialogue = small(
    [
      node('first', [choice('go', { next: ['second'] })]),
      node('second', [choice('go', { sets: ['sun'] })]),
      node('never_reached', [choice('go')]),
    ],
    { touchpoints },
  );

  test('are stored once, after their node or on entering one; what was never reached has none', () => {
    const beads = play(dialogue, ['go', 'go']).map((live) => live.beads.map(({ touchpoint: id }) => id));
    expect(beads).toEqual([[], ['leaving', 'arriving'], ['leaving', 'arriving', 'weather']]);
  });

  test('of authored touchpoints are read at the end', () => {
    const end = play(dialogue, ['go', 'go']).at(-1);
    expect(end?.beads.at(-1)).toEqual({
      touchpoint: 'weather',
      felt: 90,
      weight: 1,
      momentOfTruth: false,
      authored: true,
    });
  });
});

describe('settling', () => {
  const options = [
    { id: 'mine', label: 'Mine.', outcome: 32, covers: {}, authority: 'self' },
    { id: 'asked', label: 'Asked.', outcome: 50, covers: {}, authority: 'ask', viable: { flag: 'yes' } },
  ];
  const settled = (go: Record<string, unknown>) =>
    play(
      small(
        [
          node('first', [choice('go', { next: ['second'], ...go })]),
          node('second', [choice('go')], { settles: true }),
        ],
        { options, start: { outcome: 0 } },
      ),
      ['go'],
    )[1]?.meters.outcome;

  test.each([
    ['at least 30 above the best viable offer', { offers: ['mine'] }, 62],
    ['an offer that is not yours yet does not settle', { offers: ['mine', 'asked'] }, 62],
    ['one that was granted does', { offers: ['mine', 'asked'], sets: ['yes'] }, 80],
    ['nothing viable leaves her where she was', { offers: ['asked'] }, 50],
  ])('%s', (_name, go, outcome) => {
    expect(settled(go)).toBe(outcome);
  });
});

describe('a new worth', () => {
  const options = [
    {
      id: 'owner',
      label: 'The owner hears it.',
      outcome: 18,
      covers: {},
      authority: 'self',
      updates: [
        { entering: 'second', if: { flag: 'case' }, outcome: 43 },
        { entering: 'second', outcome: 28 },
      ],
    },
  ];
  const worth = (go: Record<string, unknown>, start = { outcome: 10 }) =>
    play(
      small([node('first', [choice('go', { next: ['second'], ...go })]), node('second', [choice('go')])], {
        options,
        start,
      }),
      ['go'],
    )[1];

  test('raises outcome by what the best offer gains, the first that holds', () => {
    expect(worth({ offers: ['owner'] })?.meters.outcome).toBe(10 + 18 + 10);
    expect(worth({ offers: ['owner'], sets: ['case'] })?.meters.outcome).toBe(10 + 18 + 25);
    expect(worth({ offers: ['owner'] }, { outcome: 80 })?.meters.outcome).toBe(80 + 9 + 3); // headroom
  });

  test('holds from then on for who has not been offered it', () => {
    expect(worth({})).toMatchObject({ offers: [], worths: { owner: 28 }, meters: { outcome: 10 } });
  });
});

describe('the start', () => {
  const facts = [
    { id: 'known', kind: 'need', card: 'Known.', known: true },
    { id: 'hidden', kind: 'need', card: 'Hidden.' },
  ];
  const promises = [
    { id: 'standing', text: 'To ask if it stands.', from: 'desk' },
    { id: 'noon', text: 'To ring.', from: 'shoes' },
  ];

  test('is a new visitor, or what the file says', () => {
    const live = begin(small([node('first', [choice('go')])], { start: { calm: 25 }, facts }));
    expect(live.meters).toEqual({
      calm: 25,
      trust: 50,
      patience: 80,
      outcome: 50,
      process: 50,
      treatment: 50,
    });
    expect([live.node, live.facts, live.visited]).toEqual(['first', ['known'], ['first']]);
  });

  test('brings the promises of an earlier visit, for who made them', () => {
    const carried = { beads: [], visits: [], promises: [{ scenario: 'desk', promise: 'standing' }] };
    const live = begin(small([node('first', [choice('go')])], { promises }), { carried });
    expect(live.promises).toEqual([{ promise: 'standing', state: 'open' }]);
  });

  test('has the first variant of each kind in force, unless another is named', () => {
    const dialogue = small([node('first', [choice('go')])], {
      variants: { policy: ['plain', 'strict'], manager: ['in', 'out'] },
    });
    expect(begin(dialogue).variant).toEqual({ policy: 'plain', manager: 'in' });
    expect(begin(dialogue, { variant: { policy: 'strict' } }).variant).toEqual({
      policy: 'strict',
      manager: 'in',
    });
  });
});

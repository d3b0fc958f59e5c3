import { describe, expect, test } from 'vitest';
import { feltOf, type Meters } from '#dialogue';
import { chain, choice, node, play, small } from './small.ts';

const LEVEL: Meters = { calm: 50, trust: 50, patience: 50, outcome: 50, process: 50, treatment: 50 };
const start = LEVEL;

type Changes = Partial<Record<keyof Meters, number>>;

/** Plays a chain of lines of one act, all from 50, and lists what each did beyond its beat. */
function changes(lines: Record<string, unknown>[], fields: Record<string, unknown> = {}): Changes[] {
  const dialogue = chain(lines, { start, ...fields });
  const states = play(
    dialogue,
    lines.map(() => 'go'),
  );
  return states.slice(1).map((state, index) => {
    const before = states[index]?.meters ?? LEVEL;
    const diff: Changes = {};
    for (const meter of Object.keys(LEVEL) as (keyof Meters)[]) {
      const beat = meter === 'patience' ? -2 : 0;
      const change = state.meters[meter] - before[meter] - beat;
      if (change !== 0) diff[meter] = change;
    }
    return diff;
  });
}
const tags = (...list: string[]) => ({ tags: list });
const effect = (add: Changes) => ({ effects: { add, why: 'A reason.' } });

describe('tags of one act', () => {
  test('a helping tag fades: all, half, nothing', () => {
    expect(changes([tags('pursue'), tags('pursue'), tags('pursue')])).toEqual([
      { trust: 2, treatment: 3 },
      { trust: 1, treatment: 2 }, // 1.5, away from zero
      {},
    ]);
  });

  test('a harming tag grows: all, a quarter more, half more', () => {
    expect(changes([tags('argue'), tags('argue'), tags('argue'), tags('argue')])).toEqual([
      { calm: -8, trust: -4, patience: -6, treatment: -6 },
      { calm: -10, trust: -5, patience: -8, treatment: -8 }, // 7.5, away from zero
      { calm: -12, trust: -6, patience: -9, treatment: -9 },
      { calm: -12, trust: -6, patience: -9, treatment: -9 },
    ]);
  });

  test('a bare apology helps a little, then not at all, then harms', () => {
    expect(changes([tags('sorry_bare'), tags('sorry_bare'), tags('sorry_bare', 'sorry_bare')])).toEqual([
      { treatment: 2 },
      {},
      { calm: -12, trust: -8, treatment: -12 },
    ]);
  });

  test('a stock phrase is nothing, then costs, then costs more', () => {
    expect(changes([tags('stock_phrase'), tags('stock_phrase'), tags('stock_phrase')])).toEqual([
      {},
      { trust: -3, treatment: -4 },
      { calm: -3, trust: -3, treatment: -4 },
    ]);
  });

  test('fractions of one line are summed before they are rounded', () => {
    expect(changes([tags('pursue', 'thank'), tags('pursue', 'thank')])[1]).toEqual({
      trust: 2, // 1 + 0.5
      treatment: 3, // 1.5 + 1 = 2.5
    });
  });

  test('losses come before gains, and only gains shrink above 60', () => {
    const [both] = changes([tags('bare_no', 'legitimise')], { start: { ...LEVEL, treatment: 64 } });
    expect(both).toEqual({ calm: -2, trust: -4, patience: -8, outcome: -6, process: -8, treatment: 2 });
    const [shrunk] = changes([tags('legitimise')], { start: { ...LEVEL, calm: 80, treatment: 100 } });
    expect(shrunk).toEqual({ calm: 3, trust: 4 });
  });

  test('in a first visit gains count double', () => {
    const first = { acts: [{ id: 'only', D: 10, firstImpression: true }] };
    expect(changes([tags('welcome', 'bad_upsell')], first)).toEqual([{ calm: 1, trust: 3 }]);
  });

  test('an override replaces what a tag does', () => {
    const overrides = [{ tag: 'sorry_bare', effects: { calm: -9 }, why: 'She asked you to stop.' }];
    expect(changes([tags('sorry_bare'), tags('sorry_bare')], { overrides })).toEqual([
      { calm: -9 },
      { calm: -9 },
    ]);
  });

  test('an authored effect is added, loss and gain apart', () => {
    expect(changes([effect({ calm: -7, trust: 4 })])).toEqual([{ calm: -7, trust: 4 }]);
  });
});

describe('owning a mistake', () => {
  test('gives back no more than this and the last two exchanges took', () => {
    expect(changes([effect({ calm: -4 }), {}, tags('own_mistake')])[2]).toEqual({ calm: 4 });
    expect(changes([effect({ calm: -4 }), {}, {}, tags('own_mistake')])[3]).toEqual({});
    expect(changes([{ ...tags('own_mistake'), ...effect({ trust: -5 }) }])).toEqual([{}]);
  });

  test('counts an exchange by its net, so a loss that was made good is not given twice', () => {
    expect(changes([effect({ calm: -4 }), effect({ calm: 4 }), tags('own_mistake')])[2]).toEqual({ calm: 4 });
    expect(changes([effect({ calm: 9 }), effect({ calm: -3 }), tags('own_mistake')])[2]).toEqual({ calm: 3 });
  });
});

const options = [
  { id: 'small', label: 'Small.', outcome: 10, covers: {}, authority: 'self' },
  { id: 'large', label: 'Large.', outcome: 25, covers: {}, authority: 'self', cost: 50, allowance: 40 },
  { id: 'money', label: 'Money.', outcome: 40, covers: {}, authority: 'never' },
];

describe('offers', () => {
  test('the best counts, not the sum; each new one also eases the wait and the rule', () => {
    const offers = (...list: string[]) => ({ offers: list });
    expect(
      changes([offers('small'), offers('large'), offers('small')], {
        options,
        start: { outcome: 20, process: 20 },
      }),
    ).toEqual([
      { outcome: 10, process: 2, patience: 2 }, // 3, less the headroom above 60
      { outcome: 15, process: 2, patience: 2 },
      {},
    ]);
  });

  test('one that breaks takes back what it was worth above the next', () => {
    const [, , broken] = changes([{ offers: ['money'] }, { offers: ['small'] }, { breaks: ['money'] }], {
      options,
      start: { ...LEVEL, outcome: 10 },
    });
    expect(broken).toEqual({ outcome: -30 });
  });

  test('one beyond its allowance is charged the excess in per cent, once', () => {
    const dialogue = chain([{ offers: ['large'] }, { offers: ['large'] }], { options });
    expect(play(dialogue, ['go', 'go']).map(({ excess }) => excess)).toEqual([0, 25, 25]);
  });
});

describe('promises', () => {
  const promises = [{ id: 'noon', text: 'To ring at noon.' }];
  const made = { promises: ['noon'] };
  test.each([
    ['kept', [made, { keeps: ['noon'] }], { trust: 10, process: 6, treatment: 5 }],
    ['kept only once', [made, { keeps: ['noon'] }, { keeps: ['noon'] }], {}],
    ['forgotten', [made, { forgets: ['noon'] }], { trust: -14, treatment: -6 }],
    ['never made', [{}, { keeps: ['noon'], forgets: ['noon'] }], {}],
  ])('%s', (_name, lines, last) => {
    expect(changes(lines, { promises }).at(-1)).toEqual(last);
  });
});

describe('beats', () => {
  test('drain patience, and beyond par calm and process too', () => {
    const dialogue = chain([{}, { beats: 2 }, {}], { start, par: 2 });
    const seen = play(dialogue, ['go', 'go', 'go']).map(({ meters, beatsOverPar }) => [
      meters.patience,
      meters.process,
      meters.calm,
      beatsOverPar,
    ]);
    expect(seen).toEqual([
      [50, 50, 50, 0],
      [48, 50, 50, 0],
      [42, 46, 48, 2],
      [40, 44, 47, 3],
    ]);
  });

  test('follow the act where it says what a beat does', () => {
    const acts = [
      { id: 'only', D: 10, perBeat: [{ if: { beats: 1 }, is: { calm: -5 } }, { is: { patience: -1 } }] },
    ];
    const dialogue = chain([{}, {}], { start, acts });
    expect(play(dialogue, ['go', 'go']).map(({ meters }) => [meters.patience, meters.calm])).toEqual([
      [50, 50],
      [49, 50],
      [49, 45],
    ]);
  });

  test('count nothing where she is not kept waiting', () => {
    const dialogue = chain([{}], { start }, { beats: 0 });
    expect(play(dialogue, ['go']).at(-1)?.meters).toEqual(LEVEL);
  });
});

describe('where she is not there to hear', () => {
  test('only beats move her; all else counts', () => {
    const dialogue = chain(
      [{ tags: ['dismiss', 'own_step'], offers: ['small'], learns: ['fact'], sets: ['flag'] }],
      { start, options, facts: [{ id: 'fact', kind: 'need', card: 'A fact.' }] },
      { unheard: true },
    );
    const end = play(dialogue, ['go']).at(-1);
    expect(end?.meters).toEqual({ ...LEVEL, patience: 48 });
    expect(end).toMatchObject({ tags: { dismiss: 1, own_step: 1 }, facts: ['fact'], flags: ['flag'] });
    expect(end?.offers).toHaveLength(1);
  });
});

describe('levels', () => {
  const cues = (list: { level: number; tags?: string[]; best?: number; repair?: true; cue?: 1 | 2 }[]) => {
    const nodes = list.map(({ level, tags: said = [], best = 4, repair, cue = 1 }, index) =>
      node(
        `n${index}`,
        [
          choice('go', { level, tags: said, next: index + 1 < list.length ? [`n${index + 1}`] : ['END'] }),
          choice('best', { level: best }),
        ],
        { cue, ...(repair && { repair }) },
      ),
    );
    return play(
      small(nodes),
      list.map(() => 'go'),
    ).map(({ empathy }) => empathy.missed);
  };

  test('what is missed is the way to the best level of the node, twice at a peak', () => {
    expect(cues([{ level: 3 }, { level: 0 }, { level: 1, cue: 2 }, { level: 4 }])).toEqual([0, 1, 5, 11, 11]);
  });

  test('a full repair gives back half of the miss before, rounded down', () => {
    expect(cues([{ level: 1 }, { level: 4, repair: true }])).toEqual([0, 3, 2]);
    expect(cues([{ level: 1 }, { level: 3, repair: true }])).toEqual([0, 3, 4]);
    expect(
      cues([
        { level: 1, best: 2 },
        { level: 2, best: 2, repair: true },
      ]),
    ).toEqual([0, 1, 1]);
  });

  test('a second bare apology or stock phrase counts as level 0, unless the line helps', () => {
    const sorry = { level: 1, tags: ['sorry_bare'] };
    expect(cues([sorry, sorry])).toEqual([0, 3, 7]);
    expect(cues([sorry, { level: 1, tags: ['sorry_bare', 'acknowledge'] }])).toEqual([0, 3, 6]);
    expect(cues([{ level: 1, tags: ['stock_phrase', 'stock_phrase'] }])).toEqual([0, 4]);
  });
});

describe('every rule that acted', () => {
  test('is told with the exchange', () => {
    const lines = [{ tags: ['pursue'] }, { tags: ['pursue', 'argue'] }, { tags: ['own_mistake'] }];
    const states = play(chain(lines, { start: { ...LEVEL, treatment: 70 } }), ['go', 'go', 'go']);
    expect(states.map(({ last }) => last?.because)).toEqual([
      undefined,
      [{ rule: 'headroom' }],
      [{ rule: 'fading', tag: 'pursue', percent: 50 }, { rule: 'headroom' }],
      [{ rule: 'repair_ceiling', tag: 'own_mistake' }, { rule: 'headroom' }],
    ]);
  });

  test('felt follows calm, trust and fairness', () => {
    expect(feltOf(LEVEL)).toBe(50);
    expect(feltOf({ calm: 73, trust: 83, patience: 68, outcome: 68, process: 62, treatment: 78 })).toBe(75);
  });
});

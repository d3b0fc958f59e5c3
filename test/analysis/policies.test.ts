import { describe, expect, test } from 'vitest';
import { playOut, playtest, playtestRun, STRATEGIES, type Strategy } from '#analysis';
import { score } from '#attempt';
import { begin, compileDialogue, type Dialogue, shownChoices } from '#dialogue';
import { shoeReturn } from '../attempt/letters.ts';
import { choice, node, small, smallScenario } from '../dialogue/small.ts';

const named = (name: string): Strategy => STRATEGIES.find((it) => it.name === name) as Strategy;

/** The move that a strategy makes first, in its first run. */
const firstMove = (name: string, dialogue: Dialogue, seed = 1): string | undefined =>
  playtestRun(dialogue, named(name), { seed, run: 0 })?.moves[0];

/** A dialogue of one node with these choices, of which a strategy takes one. */
const takes = (name: string, choices: Record<string, Record<string, unknown>>, fields = {}) =>
  firstMove(
    name,
    small(
      [
        node(
          'at',
          Object.entries(choices).map(([id, its]) => choice(id, its)),
          { cue: 1 },
        ),
      ],
      { acts: [{ id: 'only', D: 4 }], ...fields },
    ),
  )?.slice('at.'.length);

describe('a test-wise strategy takes', () => {
  const other = { say: 'Well, let us have a look at it.', level: 2 };
  test.each([
    ['longest-line', { say: `${other.say} And more.` }],
    ['shortest-line', { say: 'No.' }],
    ['always-apologise', { say: 'I apologise.' }],
    ['always-apologise', { tags: ['sorry_bare'] }],
    ['polite-keywords', { say: 'Please understand.' }],
    ['polite-keywords', { say: 'OF COURSE.' }],
    ['give-everything-away', { tags: ['offer_lie'] }],
    ['give-everything-away', { tags: ['token_gift'] }],
    ['manager-at-once', { say: 'My manager decides.' }],
    ['manager-at-once', { say: 'That’s not on my say-so.' }],
    ['read-the-rule', { tags: ['cold_handoff'] }],
    ['kindest-line', { level: 3 }],
    ['most-offers', { offers: ['gift'] }],
    ['most-offers', { tags: ['explain_limit'] }],
    ['run-the-shop-down', { tags: ['blame_company'] }],
  ])('%s: %o', (name, line) => {
    const options = [{ id: 'gift', label: 'A gift.', outcome: 5, covers: {}, authority: 'self' }];
    expect(takes(name, { other, another: other, sought: { ...other, ...line } }, { options })).toBe('sought');
  });

  test('the more of what it seeks', () => {
    expect(takes('polite-keywords', { one: { say: 'Please.' }, two: { say: 'Please, thank you.' } })).toBe(
      'two',
    );
    expect(takes('read-the-rule', { shield: { tags: ['policy_shield'] }, no: { tags: ['bare_no'] } })).toBe(
      'no',
    );
    // Legwork costs the kindest more than a level.
    expect(takes('kindest-line', { works: { level: 4, tags: ['own_step'] }, kind: { level: 3 } })).toBe(
      'kind',
    );
  });

  test('the words shown now, not those of a line that cannot be said', () => {
    const bound = { say: 'Sorry. Sorry, really.', needs: { flag: 'met' }, otherwise: { say: 'Hm.' } };
    expect(takes('always-apologise', { bound, plain: { say: 'I’m sorry.' } })).toBe('plain');
  });

  test('beginnings of words, and not what stands inside one', () => {
    expect(takes('polite-keywords', { no: { say: 'I’m unhappy.' }, yes: { say: 'Really?' } })).toBe('yes');
  });
});

describe('manager at once', () => {
  const others = [
    { id: 'boss', name: 'Mrs. Al', role: 'Manager', look: 'boss' },
    { id: 'mate', name: 'Tess', role: 'Colleague', look: 'mate' },
  ];
  const policy = { rule: 'A rule.', protects: 'The shop.', bends: [{ who: 'boss', what: 'Anything.' }] };
  const lines = (say: string) => ({
    sought: { say },
    other: { say: 'I always ask Mrs. Who.' },
    mate: { say: 'Tess!' },
  });

  test('knows by name who can bend the rule, whoever they are', () => {
    expect(takes('manager-at-once', lines('Al?'), { others, policy })).toBe('sought');
  });

  test('asks for the gérante where French is played', () => {
    const spoken = lines('J’apporte ça à ma gérante.');
    expect(takes('manager-at-once', spoken, { language: 'fr-CA', others, policy })).toBe('sought');
  });
});

describe('strategies that read words', () => {
  const silent = compileDialogue(smallScenario([node('at', [choice('a')])], { language: 'de' }));

  test('are not played in a language that has no word list', () => {
    const unread = STRATEGIES.filter(({ open }) => open(silent) === undefined).map(({ name }) => name);
    expect(unread).toEqual(['always-apologise', 'polite-keywords', 'manager-at-once']);
  });
});

describe('the greedy strategies', () => {
  const own = (name: string) =>
    score(shoeReturn, playtestRun(shoeReturn, named(name), { seed: 1, run: 0 })?.live ?? begin(shoeReturn));

  test('do better at their score than at random, and the worst does worse', () => {
    expect(own('best-empathy').E).toBeGreaterThan(90);
    expect(own('best-options').O).toBeGreaterThan(80);
    expect(own('best-relationship').R).toBeGreaterThan(70);
    expect(own('worst').composite).toBeLessThan(15);
  });
});

describe('least visited', () => {
  test('remembers its earlier runs: three runs take three choices', () => {
    const dialogue = small([node('at', [choice('a'), choice('b'), choice('c')])]);
    const { policies } = playtest(dialogue, { runs: 3, seed: 1, strategies: [named('least-visited')] });
    expect(policies[0]?.coverage.choices).toEqual({ reached: 3, total: 3, missed: [] });
  });
});

describe('every strategy', () => {
  test.each(STRATEGIES.map((strategy) => [strategy.name, strategy] as const))(
    '%s takes a choice that is shown, and plays the same under the same seed',
    (_name, strategy) => {
      const run = playtestRun(shoeReturn, strategy, { seed: 5, run: 3 });
      expect(run?.failure).toBeUndefined();
      expect(playtestRun(shoeReturn, strategy, { seed: 5, run: 3 })).toEqual(run);
    },
  );

  test('is given the choices that are shown, and the state they are shown in', () => {
    playOut(shoeReturn, ({ dialogue, live, choices }) => {
      expect(choices).toEqual(shownChoices(dialogue, live));
      return choices.at(-1)?.id ?? '';
    });
  });

  test('has a name of its own; chance, coverage and those who look ahead are not test-wise', () => {
    expect(new Set(STRATEGIES.map(({ name }) => name)).size).toBe(STRATEGIES.length);
    expect(STRATEGIES.filter(({ testWise }) => !testWise).map(({ name }) => name)).toEqual([
      'uniform',
      'least-visited',
      'best-empathy',
      'best-options',
      'best-relationship',
      'worst',
    ]);
  });
});

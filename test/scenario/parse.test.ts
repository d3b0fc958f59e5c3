import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario, renderDiagnostic } from '#scenario';
import { listCases, loadCase, readCase } from './cases.ts';

const codesOf = (source: string, file?: string): string[] =>
  parseScenario(source, file === undefined ? {} : { file }).diagnostics.map(({ code }) => code);

test.each(['tiny.yaml', 'two-acts.yaml'])('%s is sound and without warnings', (name) => {
  expect(codesOf(readCase(name))).toEqual([]);
  expect(loadCase(name).format).toBe(1);
});

test.each(listCases('broken/'))('broken/%s breaks its rule and no other', (name) => {
  const source = readCase(`broken/${name}`);
  const { scenario, diagnostics } = parseScenario(source);
  const [code] = name.replace('.yaml', '').split('--');
  expect(diagnostics.map((each) => each.code)).toEqual([code]);
  expect(scenario !== undefined).toBe(diagnostics[0]?.severity === 'warning');
  const [from, to] = diagnostics[0]?.at ?? [-1, -1];
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeGreaterThanOrEqual(from);
  expect(to).toBeLessThanOrEqual(source.length);
});

const shoeReturn = new URL('../../scenarios/shoe-return/scenario.yaml', import.meta.url);
test.runIf(existsSync(shoeReturn))('the shoe return has no errors', () => {
  const source = readFileSync(shoeReturn, 'utf8');
  const { diagnostics } = parseScenario(source, { file: shoeReturn.pathname });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map((each) => renderDiagnostic(each, source, 'scenario.yaml'))).toEqual([]);
});

test('everything is reported at once, in the order of the file', () => {
  const source = readCase('tiny.yaml')
    .replace('title: The torn bag', 'titel: The torn bag')
    .replace('par: 3', 'par: 300')
    .replace('next: [fix]', 'next: [fxi]')
    .replace('level: 0', 'level: 9');
  expect(codesOf(source)).toEqual([
    'missing-field',
    'unknown-field',
    'out-of-range',
    'unknown-id',
    'not-in-list',
  ]);
});

test.each([
  ['nothing', ''],
  ['a byte order mark', '\uFEFF'],
  ['a lone surrogate', '\uD800'],
  ['an escaped lone surrogate', 'title: "\\uD800"'],
  ['zero bytes', '\0\0\0\0'],
  ['an image', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
  ['20,000 dashes', '- '.repeat(20_000)],
  ['20,000 brackets', '['.repeat(20_000)],
  ['20,000 braces', 'a: {'.repeat(20_000)],
  ['20,000 question marks', '? '.repeat(20_000)],
  ['a staircase', Array.from({ length: 1900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n'],
  ['a key that programs use', 'constructor: { prototype: 1 }'],
  ['a huge file', 'a'.repeat(3_000_000)],
  ['a number too long', 'par: -99999999999999999999'],
])('%s gets one clear complaint', (_, source) => {
  expect(codesOf(source)).toHaveLength(1);
});

test('an object is never given a prototype by a file', () => {
  parseScenario('__proto__: { polluted: true }\n');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('words that older YAML read as truth or times stay words', () => {
  const source = readCase('tiny.yaml')
    .replace('name: Omar', 'name: no')
    .replace('brief: You are', 'brief: 12:30');
  expect(parseScenario(source).scenario?.customer.name).toBe('no');
});

test('the folder of a scenario has its id, with hyphens', () => {
  const source = readCase('two-acts.yaml');
  expect(codesOf(source, '/a/scenarios/two-acts/scenario.yaml')).toEqual([]);
  expect(codesOf(source, 'scenarios\\two_acts\\scenario.yaml')).toEqual(['folder-differs']);
  expect(codesOf(source, 'elsewhere/draft.yaml')).toEqual([]);
});

test('no text whatever makes it throw', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        ':',
        ' ',
        '\n',
        '-',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '#',
        '&',
        '*',
        '!',
        '|',
        '>',
        '\t',
        '?',
        ',',
        '1',
      ),
    }),
  );
  fc.assert(fc.property(text, (source) => Array.isArray(parseScenario(source).diagnostics)));
});

test('no slip in a sound file makes it throw, and every complaint points into the file', () => {
  const source = readCase('two-acts.yaml');
  const spot = fc.nat({ max: source.length });
  const slip = fc.record({
    spot,
    cut: fc.nat({ max: 12 }),
    put: fc.string({ unit: 'binary', maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
      const broken = slips.reduce(
        (text, { spot, cut, put }) => text.slice(0, spot) + put + text.slice(spot + cut),
        source,
      );
      for (const diagnostic of parseScenario(broken).diagnostics) {
        const [from, to] = diagnostic.at;
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(broken.length + 1);
        renderDiagnostic(diagnostic, broken, 'broken.yaml');
      }
    }),
    { numRuns: 200 },
  );
});

test('no field put elsewhere makes it throw', () => {
  const lines = readCase('two-acts.yaml').split('\n');
  const line = fc.nat({ max: lines.length - 1 });
  fc.assert(
    fc.property(line, line, (from, to) => {
      const moved = [...lines];
      moved.splice(to, 0, ...moved.splice(from, 1));
      parseScenario(moved.join('\n'));
    }),
    { numRuns: 200 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify, type ToStringOptions } from 'yaml';
import { contentHash, formatYaml, parseScenario, printScenario } from '#scenario';
import { randomScenario } from '../dialogue/random-scenario.ts';
import { listCases, readCase } from '../scenario/cases.ts';
import { mot } from './shell.ts';

const hashOf = (source: string): string | undefined => {
  const { scenario } = parseScenario(source);
  return scenario && contentHash(scenario);
};

describe('mot fmt', () => {
  test('keeps comments, blank lines and the order of fields', async () => {
    const source = [
      '# above',
      '',
      'title:   "The bag"   # beside',
      "id: 'tiny'",
      '',
      '# between',
      'nodes:',
      '- {id: counter,   next: [ END ]}',
      '- id:  "no"',
      '  # inside',
      "  say: '[You nod.]'",
      '# at the end',
      '',
    ].join('\n');
    const { code, out, disk } = await mot(['fmt', 'bag.yaml'], { 'bag.yaml': source });
    expect({ code, out }).toEqual({ code: 0, out: 'bag.yaml: laid out anew\n' });
    expect(disk.get('bag.yaml')).toBe(
      [
        '# above',
        '',
        'title: The bag # beside',
        'id: tiny',
        '',
        '# between',
        'nodes:',
        '  - { id: counter, next: [END] }',
        "  - id: 'no'",
        '    # inside',
        "    say: '[You nod.]'",
        '',
        '# at the end',
        '',
      ].join('\n'),
    );
  });

  test('writes what does not fit on a line in brackets without them', () => {
    const long = `{ id: till, label: ${'word '.repeat(20).trim()}, stage: later }`;
    expect(formatYaml(`touchpoints:\n  - ${long}\n`)).toMatch(
      /^touchpoints:\n {2}- id: till\n {4}label: (word ?)+\n/,
    );
  });

  test('with --check writes nothing and tells what it would', async () => {
    const files = { 'a/one.yaml': 'title:  One\n', 'a/two.yaml': 'title: Two\n', 'a/notes.md': '#  x' };
    const { code, out, disk } = await mot(['fmt', '--check', 'a'], files);
    expect({ code, out }).toEqual({ code: 1, out: 'a/one.yaml: would be laid out anew\n' });
    expect(Object.fromEntries(disk)).toEqual(files);
    expect((await mot(['fmt', '--check', 'a/two.yaml'], files)).code).toBe(0);
  });

  test('leaves a file alone that it cannot read', async () => {
    const files = { 'a.yaml': 'title: "The bag\n', 'b.yaml': 'title:  One\n' };
    const { code, complaints, disk } = await mot(['fmt', 'a.yaml', 'b.yaml'], files);
    expect({ code, complaints }).toEqual({
      code: 1,
      complaints: 'a.yaml: cannot be laid out as it is; `mot check` tells why.\n',
    });
    expect(disk.get('a.yaml')).toBe(files['a.yaml']);
    expect(disk.get('b.yaml')).toBe('title: One\n');
  });
});

const OURS = ['tiny.yaml', 'two-acts.yaml', ...listCases('broken/').map((name) => `broken/${name}`)];

describe('laying out', () => {
  test.each(OURS)('%s twice changes nothing more, and never what it says', (name) => {
    const source = readCase(name);
    const once = formatYaml(source);
    if (once === undefined) return;
    expect(formatYaml(once)).toBe(once);
    expect(hashOf(once)).toBe(hashOf(source));
  });

  test('any scenario, however it was written, keeps its content and comes to one text', () => {
    const style = fc.record({
      lineWidth: fc.constantFrom(0, 40, 80, 200),
      indent: fc.constantFrom(2, 4),
      singleQuote: fc.boolean(),
      collectionStyle: fc.constantFrom('any', 'flow'),
      defaultStringType: fc.constantFrom(
        'PLAIN',
        'QUOTE_SINGLE',
        'QUOTE_DOUBLE',
        'BLOCK_FOLDED',
        'BLOCK_LITERAL',
      ),
    });
    fc.assert(
      fc.property(randomScenario, style, (scenario, options) => {
        const source = stringify(JSON.parse(JSON.stringify(scenario)), options as ToStringOptions);
        const once = formatYaml(source);
        expect(once).toBeDefined();
        expect(formatYaml(once ?? '')).toBe(once);
        expect(hashOf(once ?? '')).toBe(hashOf(source));
      }),
      { numRuns: 25 },
    );
  });

  test('words of every kind survive', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), fc.constantFrom(20, 80, 0), (said, lineWidth) => {
        const source = stringify({ said }, { lineWidth });
        const once = formatYaml(source);
        // A file with characters that cannot be shown is refused, not mended.
        if (once === undefined) return;
        expect(formatYaml(once)).toBe(once);
      }),
    );
  });

  test('the printed form of a scenario is nearly there already: it says the same', () => {
    const source = readCase('tiny.yaml');
    const { scenario } = parseScenario(source);
    if (!scenario) throw new Error('The tiny scenario has errors');
    expect(hashOf(formatYaml(printScenario(scenario)) ?? '')).toBe(hashOf(source));
  });
});

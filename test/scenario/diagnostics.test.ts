import { expect, test } from 'vitest';
import {
  type Code,
  DIAGNOSTICS,
  type Diagnostic,
  parsePlays,
  parseScenario,
  parseTranslation,
  positionOf,
  renderDiagnostic,
  translate,
} from '#scenario';
import { listCases, loadCase, readCase } from './cases.ts';

// What a code is about tells who has to find it.
function diagnosticsOf(code: Code, example: string): Diagnostic[] {
  if (/-(step|run)$/.test(code)) return parsePlays(example).diagnostics;
  if (code === 'folder-differs') return parseScenario(example, { file: 'bag/scenario.yaml' }).diagnostics;
  if (!/^(un.*-line|wrong-scenario|same-language)$/.test(code)) return parseScenario(example).diagnostics;
  const { translation } = parseTranslation(example);
  return translation ? translate(loadCase('tiny.yaml'), translation).diagnostics : [];
}

test.each(Object.entries(DIAGNOSTICS))('the example of %s causes it', (code, { example, severity }) => {
  const found = diagnosticsOf(code as Code, example).find((each) => each.code === code);
  expect(found?.severity).toBe(severity);
  if (!found) return;
  const shown = renderDiagnostic(found, example, 'example.yaml');
  expect(shown).not.toMatch(/undefined|\[object|\{\w+\}\./);
  for (const line of shown.split('\n').slice(2)) expect(line.length).toBeLessThanOrEqual(80);
});

test.each(Object.entries(DIAGNOSTICS))(
  '%s has a name, an example and a way out',
  (code, { example, wayOut }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(example).not.toBe('');
    expect(wayOut).toMatch(/[.`]$/);
  },
);

test('what the format demands of a whole has a broken case besides its example', () => {
  const cases = new Set(listCases('broken/').map((name) => name.replace('.yaml', '').split('--')[0]));
  const withoutCase = Object.keys(DIAGNOSTICS).filter((code) => !cases.has(code));
  // These are about files as such, or about the files beside a scenario.
  expect(withoutCase).toEqual([
    'too-big-file',
    'too-deep',
    'empty-file',
    'not-fields',
    'folder-differs',
    'unknown-line',
    'untranslated-line',
    'wrong-scenario',
    'same-language',
    'unknown-step',
    'bad-step',
    'step-outside-run',
    'duplicate-run',
  ]);
});

test('a complaint is shown with its place, its way out and a caret', () => {
  const source = readCase('broken/unknown-id--node.yaml');
  const [found] = parseScenario(source).diagnostics;
  expect(found && renderDiagnostic(found, source, 'tiny.yaml')).toMatchInlineSnapshot(`
    "tiny.yaml:70:16 error unknown-id Target 1 of choice ‘two’ of node ‘fix’ names the node ‘parrt’, but no node has that id.
      Did you mean ‘part’? Correct the id, or write what it should name.
            next: [parrt, part]
                   ^^^^^"
  `);
});

test('a long line is cut around the spot', () => {
  const source = readCase('broken/unknown-move.yaml');
  const [found] = parseScenario(source).diagnostics;
  expect(found && renderDiagnostic(found, source, 'tiny.yaml')).toMatchInlineSnapshot(`
    "tiny.yaml:96:61 error unknown-move Watch run ‘well’ plays ‘fix.tow’, but there is no such move.
      Did you mean ‘fix.two’? A move is the id of a node, a dot, and the id of one of its choices.
      - { id: well, title: The seam first, path: [counter.hear, fix.tow, part.thanks
                                                                ^^^^^^^"
  `);
});

test.each([
  ['a\nb\nc', 2, { line: 2, column: 1 }],
  ['a\r\nb', 3, { line: 2, column: 1 }],
  ['', 0, { line: 1, column: 1 }],
  ['a\nb', 99, { line: 2, column: 2 }],
])('positionOf(%j, %i)', (source, offset, position) => {
  expect(positionOf(source, offset)).toEqual(position);
});

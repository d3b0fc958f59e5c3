import { describe, expect, test } from 'vitest';
import { FINDINGS, locator, placeFindings, positionOf, renderDiagnostic } from '#scenario';
import { readCase } from './cases.ts';

const TINY = readCase('tiny.yaml');

/** What stands at a path: the line, and the words that are pointed at. */
function pointedAt(path: string, source = TINY): string {
  const [from, to] = locator(source)(path);
  return `${positionOf(source, from).line} ${source.slice(from, to)}`;
}

describe('a path of ids leads to the line', () => {
  test.each([
    ['nodes.counter', '42 counter'],
    ['nodes.counter.choices.receipt', '56 receipt'],
    ['nodes.fix.choices.two.next', '71 next'],
    ['nodes.fix.choices.two.next.1', '71 part'],
    ['nodes.counter.cue', '46 1'],
    ['options.swapped', '30 swapped'],
    ['options.swapped.viable', '35 viable'],
    ['acts.return', '39 return'],
    ['watch.well.path.2', '97 fix.two'],
    ['', '4 tiny'],
  ])('%s', (path, expected) => {
    expect(pointedAt(path)).toBe(expected);
  });

  test('of what is not there: the last place that is', () => {
    expect(pointedAt('nodes.counter.choices.gone.next.1')).toMatch(/choices$/);
    expect(pointedAt('endings.quiet')).toMatch(/ tiny$/);
  });

  test('of a file that cannot be read: its beginning', () => {
    expect(locator('title: "open')('nodes.counter')).toEqual([0, 0]);
    expect(locator('')('')).toEqual([0, 0]);
  });

  test('of a variant and of what `otherwise` says', () => {
    const source = 'nodes:\n  - id: a\n    line: [{ if: { flag: told }, is: Again. }, { is: Hello. }]\n';
    expect(pointedAt('nodes.a.line.1.if', source)).toBe('3 if');
    expect(pointedAt('nodes.a.line.2.is', source)).toBe('3 Hello.');
  });
});

test('a finding is told like any diagnostic, in the order of the file, with a severity of its own', () => {
  const diagnostics = placeFindings(TINY, [
    {
      code: 'target-never-taken',
      path: 'nodes.fix.choices.two.next.1',
      values: { found: 'part' },
      severity: 'info',
    },
    { code: 'unreachable-node', path: 'nodes.fix' },
  ]);
  expect(
    diagnostics.map((each) => renderDiagnostic(each, TINY, 'tiny.yaml')).join('\n'),
  ).toMatchInlineSnapshot(`
    "tiny.yaml:62:9 error unreachable-node Node ‘fix’ is never reached.
      Lead to it from a choice, loosen the conditions on the way to it, or take it out.
      - id: fix
            ^^^
    tiny.yaml:71:16 info target-never-taken Target 1 of choice ‘two’ of node ‘fix’, ‘part’, is never taken.
      Take it out, or give those before it stricter conditions. As the last of its list it may stay as a net.
            next: [part]
                   ^^^^"
  `);
});

test.each(Object.entries(FINDINGS))('%s has a name, a sentence and a way out', (code, { says, wayOut }) => {
  expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  const asked = new Set<string>();
  const sentence = says(new Proxy({}, { get: (_, name) => asked.add(String(name)) && 'x' }));
  expect(sentence).not.toMatch(/undefined|\[object/);
  expect(wayOut).toMatch(/[.`]$/);
});

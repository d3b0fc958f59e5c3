import { expect, test } from 'vitest';
import { explainDiagnostic, parseScenario } from '#scenario';
import { readCase } from './cases.ts';

// What a trainer reads after one slip in the tiny scenario.
function saysAfter(slip: [string, string]): string {
  const { diagnostics } = parseScenario(readCase('tiny.yaml').replace(...slip));
  const [first] = diagnostics.map(explainDiagnostic);
  return `${first?.says} ${first?.wayOut}`;
}

test.each<[string, [string, string], RegExp]>([
  [
    'a target that is nearly right',
    ['[part]', '[prat]'],
    /choice ‘two’ of node ‘fix’ names the node ‘prat’.*Did you mean ‘part’/,
  ],
  [
    'a field that is nearly right',
    ['reply:', 'repyl:'],
    /no field ‘repyl’ in choice ‘hear’ of node ‘counter’.*‘reply’/,
  ],
  ['a tag that is nearly right', ['[thank]', '[thnak]'], /can’t be ‘thnak’.*Did you mean ‘thank’/],
  [
    'words where a variant belongs',
    ['line: “What can you do?”', 'line: [What, now]'],
    /should be a map of fields, but is words/,
  ],
  [
    'a missing word of a variant',
    ['line: “What can you do?”', 'line: [{ if: { fact: strap } }]'],
    /‘is’ is missing from entry 1 of ‘line’ of node ‘fix’/,
  ],
  [
    'a condition of a wrong kind inside another',
    ['viable: { fact: strap }', 'viable: { all: [{ fact: 3 }] }'],
    /‘fact’ of entry 1 of ‘all’ of ‘viable’ of option ‘swapped’ should be words, but is the number 3/,
  ],
  [
    'a condition that lacks a part',
    ['viable: { fact: strap }', 'viable: { tag: thank }'],
    /‘atLeast’ is missing from ‘viable’ of option ‘swapped’/,
  ],
  [
    'a misspelled part of a condition',
    ['viable: { fact: strap }', 'viable: { meter: calm, atleast: 4 }'],
    /no field ‘atleast’.*Did you mean ‘atLeast’/,
  ],
  [
    'a number for words',
    ['title: The torn bag', 'title: 2026'],
    /‘title’ should be words, but is the number 2026/,
  ],
  ['nothing for words', ['title: The torn bag', 'title:'], /‘title’ should be words, but is nothing/],
  ['a fraction', ['par: 3', 'par: 3.5'], /‘par’ should be a whole number, but is the number 3.5/],
  [
    'words for a level',
    ['level: 0', 'level: high'],
    /‘level’ of choice ‘receipt’.*can’t be ‘high’.*0, 1, 2, 3, 4/,
  ],
  [
    'words for an authority',
    ['viable: { fact: strap }', 'viable: yes'],
    /can only be `false` or a condition/,
  ],
  ['a map for a list', ['\nacts:\n  - ', '\nacts:\n    '], /‘acts’ should be a list, but is a map of fields/],
])('%s', (_, slip, pattern) => {
  expect(saysAfter(slip)).toMatch(pattern);
});

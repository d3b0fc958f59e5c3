import { describe, expect, it } from 'vitest';
import { findSmells } from '#analysis';
import { compileDialogue } from '#dialogue';
import { DIAGNOSTICS, FINDINGS, placeFindings } from '#scenario';
import { describeProblem } from '../../src/play/home/trainer/describe-problem.ts';
import { type DiagnosticWords, explainIn } from '../../src/play/home/trainer/explain.ts';
import { parseFile } from '../../src/play/home/trainer/parse-file.ts';
import type { Problem } from '../../src/play/home/trainer/problem.ts';
import french from '../../src/ui/locales/fr-CA/diagnostics.ts';
import { listCases, loadCase, readCase } from '../scenario/cases.ts';

const LANGUAGES: readonly [string, DiagnosticWords][] = [['fr-CA', french]];
const ENTRIES = { ...DIAGNOSTICS, ...FINDINGS };
type Code = Problem['code'];
const codesOf = <C extends Code>(entries: Readonly<Partial<Record<C, unknown>>>) =>
  Object.keys(entries) as C[];
// What reading an author’s file can bring, and exploring it; the rest is told on the command line, in English.
const READ = codesOf(DIAGNOSTICS).filter((code) =>
  parseFile(DIAGNOSTICS[code].example).problems.some((problem) => problem.code === code),
);
const EXPLORED = codesOf(FINDINGS).filter((code) => FINDINGS[code].example === undefined);

/** The values an English sentence puts in. */
function valuesOf(code: Code): { says: string[]; wayOut: string[] } {
  const asked = new Set<string>();
  ENTRIES[code].says(new Proxy({}, { get: (_, name) => asked.add(String(name)) && '' }));
  const wayOut = [...ENTRIES[code].wayOut.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return { says: [...asked].sort(), wayOut: wayOut.sort() };
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)(?:, (?:words|number))?\}\}/g)].map(([, name = '']) => name).sort();

const files = [
  ...listCases('broken/').map((name) => readCase(`broken/${name}`)),
  ...Object.values(DIAGNOSTICS).flatMap(({ example }) => example ?? []),
];
const problems: readonly Problem[] = files.flatMap((source) => parseFile(source).problems);

/** What a quick look at a case of the smells finds. */
function explore(name: string): Problem[] {
  const source = readCase(`smells/${name}`);
  const budget = { states: 2, width: 1, runs: 20, situations: 2000 };
  const findings = findSmells(compileDialogue(loadCase(`smells/${name}`)), {}, { budget });
  return placeFindings(source, findings).map((diagnostic) => describeProblem(diagnostic, source));
}

describe.each(LANGUAGES)('the problems of an author’s file in %s', (_, words) => {
  it('have a sentence and a way out for every code, with the values of the English one', () => {
    expect(codesOf(words.codes).filter((code) => !Object.hasOwn(ENTRIES, code))).toEqual([]);
    expect(READ.length).toBeGreaterThan(60);
    expect(EXPLORED.length).toBeGreaterThan(25);
    for (const code of new Set([...READ, ...EXPLORED, ...codesOf(words.codes)])) {
      const { says = '', wayOut = '' } = words.codes[code] ?? {};
      expect(says, code).not.toBe('');
      expect({ says: placeholders(says), wayOut: placeholders(wayOut) }, code).toEqual(valuesOf(code));
      expect(wayOut, code).toMatch(/[.`]$/);
    }
  });

  it('are told to the last word, whatever is wrong', () => {
    const explored = listCases('smells/').flatMap(explore);
    // What marks a value as a word has that word.
    const english = ({ code, values }: Problem): string[] =>
      [...(words.codes[code]?.says ?? '').matchAll(/\{\{(\w+), words\}\}/g)]
        .flatMap(([, name = '']) => (values[name] ?? '').split(' or '))
        .filter((word) => !/^(`\w+`|the number .*|one of .*)$/.test(word));
    for (const problem of [...problems, ...explored]) {
      const told = explainIn(words, problem);
      expect(`${told?.says} ${told?.wayOut}`, problem.code).not.toMatch(/undefined|\{\{|\}\}|…$/);
      for (const word of english(problem)) expect(Object.keys(words.words), problem.code).toContain(word);
    }
  });
});

function inFrench(problem: Problem | undefined): string {
  const told = problem && explainIn(french, problem);
  return `${told?.says} ${told?.wayOut}`.replaceAll('\u00a0', ' ');
}

/** What a French author reads after one slip in the tiny scenario. */
const frenchAfter = (...slip: [string, string]): string =>
  inFrench(parseFile(readCase('tiny.yaml').replace(...slip)).problems[0]);

describe('a problem in French', () => {
  it.each([
    [
      'names its place from the inside out, and guesses what was meant',
      ['[part]', '[prat]'],
      'La destination 1 du choix « two » du nœud « fix » désigne « prat » comme nœud, mais cet id n’existe pas. ' +
        'Vouliez-vous dire « part »? Corrigez l’id, ou écrivez ce qu’il devrait désigner.',
    ],
    [
      'translates what stands there, and leaves the number',
      ['title: The torn bag', 'title: 2026'],
      '« title » devrait contenir du texte; on y a mis ceci : le nombre 2026. ',
    ],
    [
      'joins two that are allowed',
      ['viable: { fact: strap }', 'viable: yes'],
      '« viable » de l’option « swapped » ne peut être que `false` ou une condition. ',
    ],
    ['speaks of the file as a whole', ['par: 3\n', ''], 'Il manque le champ « par » dans le scénario. '],
    [
      'leaves an author’s own word alone, also where it is one of ours',
      ['[part]', '[words]'],
      'La destination 1 du choix « two » du nœud « fix » désigne « words » comme nœud',
    ],
  ] satisfies [string, [string, string], string][])('%s', (_, slip, expected) => {
    expect(frenchAfter(...slip).slice(0, expected.length)).toBe(expected);
  });

  it.each([
    [
      'unreachable-choice',
      'Le choix « again » du nœud « part » n’est jamais montré. Assouplissez son `when`, ou enlevez le choix.',
    ],
    [
      'longest-is-best',
      'La réplique la plus longue est la meilleure dans 100 % des nœuds; le maximum est de 30 %. ',
    ],
    ['keyword-cue', '« sorry » se trouve dans 100 % des pires répliques; la limite est de 40 %. '],
    [
      'weak-decision',
      'Ce que l’on choisit dans le nœud « counter » ne compte guère : de la pire réplique à la meilleure, ' +
        'l’écart n’est que de 0,0. ',
    ],
  ])('tells what exploring found, with words and numbers as French has them: %s', (code, expected) => {
    const found = explore(`${code}.yaml`).find((problem) => problem.code === code);
    expect(inFrench(found).slice(0, expected.length)).toBe(expected);
  });

  it('puts values in as they are', () => {
    const problem = { code: 'bad-id', values: { found: '$& {{limit}}' }, place: [] } as unknown as Problem;
    expect(explainIn(french, problem)?.says).toContain('$& {{limit}}');
  });

  it('is left to English where a language lacks the code', () => {
    const [problem] = problems;
    expect(problem && explainIn({ ...french, codes: {} }, problem)).toBeUndefined();
    expect(problem && explainIn(undefined, problem)).toBeUndefined();
  });
});
